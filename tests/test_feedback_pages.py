"""Feedback that has no room on one page: the explanation first, then all rows of the answer together."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from game.quiz.play.round import Answer, Deal, Round, step
from game.quiz.question import Arrange, Choose, ChooseMany, Form, Pair, Question
from game.ui.scenes.feedback import Feedback
from game.ui.settings import Settings
from game.ui.widgets.basic import Look
from tests.support.hands import LONG
from tests.support.paper import FOUR_BY_THREE, Player, check_layout, desk, drawn, room
from tests.support.samples import question, wrong

PROJECTED, LOOK = Settings(projector=True), Look()
WHY = (
    "Leonov had trained for the walk for years. His suit swelled, so that he could only come back in when he had let "
    "out some of the air. The film of it was shown all over the world, but nobody told how near it had come to a "
    "disaster, and for a long time nobody knew."
)
KNOWN = "It is remembered for much else that was first done there and has often been done again in later years."
FORMS = (
    Pair(
        ("Vostok 1", "Vostok 6", "Voskhod 2", "Apollo 11"),
        ("carried the first person", "carried a woman", "was left by its pilot", "landed two people"),
        (0, 1, 2, 3),
    ),
    Arrange(("Mir is brought down", "Sputnik 1 goes up", "Zarya goes up", "Apollo 11 takes off"), (1, 3, 2, 0)),
    ChooseMany(("Neil Armstrong", "Yuri Gagarin", "Buzz Aldrin", "Alexei Leonov", "Gherman Titov"), (0, 2)),
)


def after_slips(form: Form, known: str = KNOWN) -> Player:
    """The feedback on an answer of which nothing is right, projected at 4:3."""
    asked = replace(question(form), why=WHY, truths=(known,) * 5)
    return player_of(asked)


def player_of(asked: Question) -> Player:
    dealt, _ = step(Round(10), Deal(asked))
    answered, _ = step(dealt, Answer(wrong(asked.form)))
    assert answered.feedback
    scene = Feedback(desk(PROJECTED), answered.feedback, last=False)
    return Player(scene, room(FOUR_BY_THREE, PROJECTED))


def pages(player: Player) -> Sequence[set[str]]:
    """What is seen on each page, from the first to the last, by turning it with the button."""
    seen: list[set[str]] = []
    while not seen or seen[-1] != set(player.nodes):
        check_layout(player)
        seen.append(set(player.nodes))
        player.click("down")
    return seen


@pytest.mark.parametrize("form", FORMS, ids=lambda form: type(form).__name__)
def test_the_explanation_is_on_the_first_page(form: Form) -> None:
    player = after_slips(form)
    assert isinstance(player.scene, Feedback)
    strips = player.scene.column(player.room).strips
    first, *_ = pages(player)
    lines = {strip.show(player.room.page).name for strip in strips}
    assert {name for name in lines if name.startswith("why")} <= first


@pytest.mark.parametrize(
    ("form", "key"),
    [
        (FORMS[0], "1 Vostok 1\xa0– carried the first person, 2 Vostok 6\xa0– carried a woman"),
        (Choose(("Star", "Home", "Sunrise", "Peace"), 3), "Peace"),
    ],
    ids=lambda part: type(part).__name__,
)
def test_the_right_answer_is_on_the_first_page_too(form: Form, key: str) -> None:
    player = after_slips(form)
    assert player.nodes["key"].label.startswith(key)
    assert "right" in player.nodes["key"].state
    assert "why" in player.nodes


def test_the_right_order_is_on_the_first_page_in_words_and_nothing_true_is_called_wrong() -> None:
    player = after_slips(FORMS[1])
    rows = [node for name, node in player.nodes.items() if name.startswith("row-")]
    assert [row.label.split(". ")[0] for row in rows] == [
        "Sputnik 1 goes up",
        "Apollo 11 takes off",
        "Zarya goes up",
        "Mir is brought down",
    ]
    assert all(row.state == {"right"} for row in rows)
    assert "why" in player.nodes


def test_of_a_pair_a_chip_tells_the_letter_that_the_learner_had_and_its_row_the_right_one() -> None:
    player = after_slips(FORMS[0])
    said = drawn(player.scene, player.room).said.splitlines()
    chips = [line for line in said if line.startswith("You: ")]
    assert chips == ["You: B", "You: C", "You: D", "You: A"]
    assert [line for line in said if line in {"1 A", "2 B", "3 C", "4 D"}] == ["1 A", "2 B", "3 C", "4 D"]


def test_all_that_fits_is_on_the_first_page_whether_it_was_found_or_not() -> None:
    asked = replace(question(FORMS[2]), why=WHY[:80])
    dealt, _ = step(Round(10), Deal(asked))
    answered, _ = step(dealt, Answer((0, 1, 3)))
    assert answered.feedback
    scene = Feedback(desk(PROJECTED), answered.feedback, last=False)
    nodes = Player(scene, room(FOUR_BY_THREE, PROJECTED)).nodes
    assert nodes["found"].label.startswith("Neil Armstrong")
    assert nodes["missed"].label.startswith("Buzz Aldrin")
    assert "why" in nodes


@pytest.mark.parametrize("form", FORMS[:2], ids=lambda form: type(form).__name__)
def test_all_rows_stand_on_one_page(form: Form) -> None:
    rows = {f"row-{place}" for place in range(4)}
    assert any(rows <= page for page in pages(after_slips(form)))


@pytest.mark.parametrize("form", FORMS, ids=lambda form: type(form).__name__)
def test_turning_pages_skips_nothing_and_leads_back(form: Form) -> None:
    player = after_slips(form)
    assert isinstance(player.scene, Feedback)
    column = player.scene.column(player.room)
    every = {strip.show(column.area).name for strip in column.strips}
    seen = pages(player)
    assert every <= set.union(*seen)
    for page in reversed(seen):
        assert page & every
        player.click("up")
    assert set(player.nodes) >= seen[0]


def test_what_was_ticked_and_does_not_fit_is_told_in_one_row_and_then_one_by_one() -> None:
    player = after_slips(FORMS[2])
    assert isinstance(player.scene, Feedback)
    column = player.scene.column(player.room)
    told = {node.name: node.label for node in (strip.show(column.area).node(LOOK) for strip in column.strips)}
    assert told["yours"].startswith("Yuri Gagarin · Alexei Leonov · Gherman Titov. You chose these; they do not fit.")
    assert told["other-3"] == f"Alexei Leonov. {KNOWN}"


def test_a_date_stays_in_its_row() -> None:
    player = after_slips(FORMS[1], "20 July 1969")
    assert player.nodes["row-0"].label == "Sputnik 1 goes up. 20 July 1969 · You put it in place 4."


def test_rows_that_have_no_room_together_are_parted_between_pages() -> None:
    left = tuple(f"{name} {LONG}" for name in "abcd")
    form = Pair(left, tuple(reversed(left)), (3, 2, 1, 0))
    turned = [sorted(name for name in page if name.startswith("row-")) for page in pages(after_slips(form))]
    assert turned == [[], ["row-0", "row-1"], ["row-2", "row-3"], *[[]] * (len(turned) - 3)]
