"""What the learner is told: feedback, timeline, summary, review; and the transcripts of all screens of a round."""

from dataclasses import replace

import pytest

from game.quiz.question import Choose, Form, Ladder, Response
from game.ui.inputs import Scroll, Touch
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.moment import Moment
from game.ui.scenes.play import Play
from game.ui.scenes.review import Review
from game.ui.scenes.summary import Summary
from game.ui.settings import Settings
from tests.golden.screens import GOLDEN, everything
from tests.support.hands import answer, asked, by_keys, play_on, start
from tests.support.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, check_layout, desk, drawn, room
from tests.support.samples import FORMS, question


def feedback(response: int, settings: Settings = PLAIN, size: tuple[int, int] = WIDE) -> Player:
    made = desk(settings)
    form = Choose(("Apollo 11", "Skylab", "Gemini 12", "Mir"), 0)
    truths = ("", "Skylab was launched on 14 May 1973.", "", "")
    scene = Play(made, "space-race")
    scene._take(replace(scene.game, question=replace(question(form), truths=truths, as_of="2026")))
    player = Player(scene, room(size, settings))
    by_keys(player, form, response)
    return player


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("settings", [PLAIN, Settings(projector=True)], ids=["desktop", "projector"])
def test_feedback_tells_what_was_right_and_why(settings: Settings, size: tuple[int, int]) -> None:
    player = feedback(0, settings, size)
    assert drawn(player.scene, player.room).said.splitlines()[0] == "Correct!"
    assert player.nodes["key"].label == "Apollo 11"
    assert "yours" not in player.nodes
    assert player.nodes["earned"].label == "+100 points"
    assert player.nodes["why"].label.startswith("Apollo 11 landed on the Moon on 20 July 1969. Armstrong")
    assert player.nodes["source"].label == "Source: NASA, Apollo 11 mission page · as of 2026"
    assert player.focus == "continue"


def test_feedback_tells_what_a_wrong_option_really_is() -> None:
    player = feedback(1)
    assert player.nodes["verdict"].label == "Not quite"
    assert "wrong" in player.nodes["banner"].state
    assert player.nodes["key"].label == "Apollo 11"
    assert player.nodes["yours"].label == "Skylab. Your answer. Skylab was launched on 14 May 1973."
    assert "earned" not in player.nodes


def of_choice(form: Form, response: Response, **parts: object) -> Player:
    scene = Play(desk(), "space-race")
    scene._take(replace(scene.game, question=replace(question(form), **parts)))  # type: ignore[arg-type]
    player = Player(scene)
    player.stack.go(scene._answer(response))
    return player


TOLD = {"prompt", "why", "others", "clues"}


def test_feedback_on_a_choice_keeps_all_options() -> None:
    """The key, what was chosen, why, then the others with what they really are, and those of which nothing is known."""
    truths = ("", "Skylab was launched on 14 May 1973.", "Gemini 12 was launched on 11 November 1966.", "")
    options = ("Apollo 11", "Skylab", "Gemini 12", "Mir")
    for form, response in ((Choose(options, 0), 1), (Ladder(("One.", "Two."), options, 0), (1, 1))):
        player = of_choice(form, response, truths=truths)
        rows = [node.name for node in player.nodes.values() if node.role == "answer" or node.name in TOLD]
        if isinstance(form, Ladder):  # a row for each gives way to the picture, as the clues are told, too
            assert rows == ["prompt", "key", "yours", "why", "others", "clues"]
            assert player.nodes["others"].label == "The others: C Gemini 12 · D Mir"
            continue
        assert rows == ["prompt", "key", "yours", "why", "other-2", "others"]
        assert player.nodes["other-2"].label == "Gemini 12. Gemini 12 was launched on 11 November 1966."
        assert player.nodes["others"].label == "Also offered: D Mir"
        assert not player.nodes["other-2"].state


def test_the_why_of_a_choice_is_seen_at_once() -> None:
    """Other options may lie below, what was asked may; in a lit class, too."""
    for settings in (PLAIN, Settings(projector=True)):
        for size in (WIDE, FOUR_BY_THREE):
            assert "source" in feedback(1, settings, size).nodes


@pytest.mark.parametrize("chosen", [0, 1])
def test_of_before_and_after_both_dates_are_told(chosen: int) -> None:
    truths = ("Sputnik 1 was launched on 4 October 1957.", "Luna 2 was launched on 12 September 1959.")
    form = Choose(("Sputnik 1 goes into orbit", "Luna 2 sets out for the Moon"), 0)
    player = of_choice(form, chosen, truths=truths, said=truths[0])
    other = player.nodes["yours" if chosen else "other-1"]
    assert truths[0] in player.nodes["key"].label
    assert truths[1] in other.label
    assert player.nodes["why"].label.startswith(truths[0] if chosen else "Armstrong")


def test_rows_of_an_order_have_their_numbers_and_what_the_learner_had() -> None:
    player = of_choice(FORMS[1], (1, 0, 3, 2))
    said = drawn(player.scene, player.room).said.splitlines()
    first = said.index("Sputnik 1")
    assert said[first - 1] == "1"
    assert "You: 3" in said
    rows = [node for name, node in player.nodes.items() if name.startswith("row-")]
    assert {state for row in rows for state in row.state} == {"right"}


def test_what_a_round_did_not_reach_is_open() -> None:
    player, made = start()
    for _ in range(3):
        answer(player, made)
        player.press("ok")
    player.press("back")
    player.click("leave")
    assert isinstance(player.scene, Summary)
    assert player.nodes["score"].label == "3 of 3"
    assert player.nodes["marks"].value.startswith("1 right, 2 right, 3 right, 4 open")
    assert player.nodes["marks"].value.endswith("10 open")


@pytest.mark.parametrize("length", [1, 5, 10, 17, 25])
def test_a_round_of_any_length_shows_all_its_marks(length: int) -> None:
    for settings in (PLAIN, Settings(projector=True), Settings(text_size=200)):
        player, made = start(settings=settings, size=FOUR_BY_THREE)
        scene = player.scene
        assert isinstance(scene, Play)
        answer(player, made)
        game = replace(scene.game, length=length)
        found = Player(Summary(made, replace(game, over=True), "space-race", ()), player.room)
        check_layout(found, str(settings))
        numbers = [line.words for line in drawn(found.scene, found.room).lines]
        assert {str(i) for i in range(1, length + 1)} <= set(numbers)


def test_credit_in_part_is_called_so() -> None:
    scene = Play(desk(), "space-race")
    scene._take(replace(scene.game, question=question(FORMS[1])))
    player = Player(scene)
    by_keys(player, FORMS[1], (1, 0, 3, 2))
    assert player.nodes["verdict"].label == "Partly right"
    assert player.nodes["banner"].state == {"partly"}
    assert player.nodes["row-1"].label.endswith("You put it in place 3.")
    assert "right" in player.nodes["row-0"].state


def test_the_timeline_shows_the_event_in_its_place() -> None:
    player = feedback(0)
    player.press("t")
    assert isinstance(player.scene, Moment)
    marked = [node for node in player.nodes.values() if "chosen" in node.state]
    assert [(node.role, node.label) for node in marked] == [("milestone", "Apollo 11")]
    assert player.nodes["era"].label == "20 July 1969 · Apollo 11"
    player.press("back")
    assert isinstance(player.scene, Feedback)


def test_a_long_feedback_scrolls_by_keys_wheel_and_clicks() -> None:
    player = feedback(1, Settings(text_size=200), FOUR_BY_THREE)
    first = drawn(player.scene, player.room).said
    player.press("page_down")
    second = drawn(player.scene, player.room).said
    assert second != first
    player.click("up")
    player.click("down")
    assert drawn(player.scene, player.room).said == second
    player.stack.handle(Scroll(-50), player.room)
    assert drawn(player.scene, player.room).said == first
    player.tab_to("continue")
    player.press("ok")
    assert isinstance(player.scene, Play)


def test_the_summary_tells_the_round() -> None:
    player, made = start()
    play_on(player, made, missed=(4, 9))
    assert isinstance(player.scene, Summary)
    nodes, page = player.nodes, drawn(player.scene, player.room).said
    assert nodes["score"].label == "8 of 10"
    assert nodes["stat-0"].value == str(player.scene.game.points)
    assert nodes["stat-1"].value == "4"
    assert "4 missed" in nodes["marks"].value
    assert "Worth another look" in page
    assert nodes["review"].label == "Review these 2"
    assert player.focus == "next"


def test_a_round_without_a_miss_is_told_kindly() -> None:
    player, made = start()
    play_on(player, made)
    said = drawn(player.scene, player.room).said.splitlines()
    assert "Perfect round" in said
    assert not any("Only the most important" in line for line in said), "nothing is taken back"
    assert player.nodes["patch"].rect.h > 340  # large before it is told in more words


def test_the_review_goes_through_all_answers_and_back() -> None:
    player, made = start()
    play_on(player, made, missed=(1, 2, 3, 4, 5, 6, 7))
    player.press("r")
    seen = set()
    for _ in range(7):
        check_layout(player)
        seen.add(player.focus)
        player.press("down")
    assert seen == {f"item-{i}" for i in range(7)}
    player.click("all")
    assert player.nodes["item-0"].position == "1 of 10"
    player.press("f")
    assert player.nodes["item-0"].position == "1 of 7"
    player.click("back")
    assert isinstance(player.scene, Summary)


def test_practising_asks_what_was_missed() -> None:
    player, made = start()
    play_on(player, made, missed=(2, 5))
    assert isinstance(player.scene, Summary)
    missed = [answered.question.fact for answered in player.scene.game.missed]
    player.press("r", "p")
    assert isinstance(player.scene, Play)
    assert player.scene.game.length == 2
    assert asked(player).fact in missed


def test_nothing_advances_by_itself() -> None:
    player = feedback(0)
    for _ in range(100):
        player.stack.update(60.0)
    assert isinstance(player.scene, Feedback)
    player.press("ok")
    player.stack.update(0.0)  # a story may come before the next question
    before = drawn(player.scene, player.room).said
    player.stack.update(3600.0)
    assert drawn(player.scene, player.room).said == before


def test_the_screens_tell_what_they_told() -> None:
    """`python -m tests.golden.screens` writes the golden file anew."""
    assert everything() == GOLDEN.read_text(encoding="utf-8")


def test_the_wheel_moves_the_list_of_answers_where_the_pointer_is_on_it() -> None:
    player, made = start()
    play_on(player, made, missed=(2, 3, 4))
    player.press("r")
    review = player.scene
    assert isinstance(review, Review)
    player.touch(Touch.MOVE, *player.nodes["item-0"].rect.centre)
    player.stack.handle(Scroll(1), player.room)
    assert review.selected == 1
    player.touch(Touch.MOVE, *player.nodes["detail"].rect.centre)
    player.stack.handle(Scroll(-1), player.room)
    assert review.selected == 1


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
def test_the_card_of_a_review_is_headed_by_the_question(size: tuple[int, int]) -> None:
    player, made = start(size=size)
    play_on(player, made, missed=(2, 3))
    player.press("r")
    for place in (0, 1):
        asked = player.nodes["asked"]
        assert asked.label == player.nodes[f"item-{place}"].label
        assert asked.rect.y < player.nodes["key"].rect.y
        player.press("down")


@pytest.mark.parametrize(
    ("size", "settings"),
    [
        (FOUR_BY_THREE, Settings(text_size=200)),
        (FOUR_BY_THREE, Settings(projector=True)),
        (WIDE, Settings(projector=True)),
    ],
)
def test_a_review_with_short_lines_is_a_list_first_and_then_what_was_chosen(
    size: tuple[int, int], settings: Settings
) -> None:
    player, made = start(settings=settings, size=size)
    play_on(player, made, missed=(2, 3, 4))
    player.press("r")
    review = player.scene
    assert isinstance(review, Review)
    assert "item-0" in player.nodes
    assert "key" not in player.nodes
    player.press("down", "ok")
    check_layout(player, str(settings))
    assert player.nodes["heading"].label == "Question 2 of 3"
    assert "key" in player.nodes  # there is not always room for a long question beside it
    assert "item-0" not in player.nodes
    player.press("ok")
    assert player.nodes["heading"].label == "Question 3 of 3"
    assert player.focus == "back"
    player.press("back")
    assert review.selected == 2
    assert player.focus == "item-2"
    player.click("item-2")
    assert player.nodes["heading"].label == "Question 3 of 3"
    player.click("back")
    player.press("back")
    assert isinstance(player.scene, Summary)


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("settings", [PLAIN, Settings(projector=True)], ids=str)
def test_a_single_missed_question_is_explained_without_a_list(size: tuple[int, int], settings: Settings) -> None:
    player, made = start(settings=settings, size=size)
    play_on(player, made, missed=(3,))
    player.press("r")
    check_layout(player)
    assert "key" in player.nodes
    assert {"item-0", "open", "later"}.isdisjoint(player.nodes)
    assert player.focus == "practise"
    player.press("f")
    assert "item-0" in player.nodes
    player.press("f", "back")
    assert isinstance(player.scene, Summary)


def test_on_the_wall_a_button_leads_from_the_list_to_the_answer() -> None:
    player, made = start(settings=Settings(projector=True))
    play_on(player, made, missed=(2, 3))
    player.press("r", "down")
    player.click("open")
    assert player.nodes["heading"].label == "Question 2 of 2"
