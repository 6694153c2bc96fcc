"""What is seen on the page of an answer at once: what was asked, what is right, what was given, and why."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from random import Random
from typing import cast

import pytest

from game.quiz.kinds import make
from game.quiz.play.round import Answered
from game.quiz.question import Arrange, Axis, Choose, Form, Place, Question
from game.ui.boards.distance import apart_in_words
from game.ui.boards.facts_told import FactLine, Remark, facts_told
from game.ui.boards.others_line import OthersLine, others_in_line
from game.ui.scenes.depicted import picture_about
from game.ui.scenes.feedback import Feedback
from game.ui.settings import Settings
from game.ui.widgets.answers import AnswerRow
from game.ui.widgets.basic import Look
from game.ui.widgets.capped_button import MOST
from game.ui.widgets.illustration import Illustration
from tests.support.painted import lines, real_room
from tests.support.paper import FOUR_BY_THREE, WIDE, Player, desk
from tests.support.samples import FORMS, question, right, shipped, wrong
from tests.test_colours import Sketch

PROJECTED = Settings(projector=True)
PLACES = [(WIDE, Settings()), (FOUR_BY_THREE, Settings()), (WIDE, PROJECTED), (FOUR_BY_THREE, PROJECTED)]
OPTIONS = Choose(("Christa McAuliffe", "Valentina Tereshkova", "Sally Ride", "Peggy Whitson"), 1)
STATIONS = Choose(("Mir", "Skylab", "Zarya", "Tiangong"), 1)


def missed(asked: Question, size: tuple[int, int], settings: Settings) -> Player:
    """The feedback after a wrong answer."""
    answered = Answered(asked, wrong(asked.form), 0.0, False, 0, 1)
    return Player(Feedback(desk(settings), answered, last=False), real_room(size, settings))


def of_bank(kind: str, count: int) -> Iterator[Question]:
    """Up to so many questions of the kind that the shipped files make."""
    bank = shipped()
    made = (make(kind, fact, bank, Random(1)) for fact in bank.facts.values() if fact.asked)
    found = (asked for asked in made if asked)
    yield from islice(found, count)


@pytest.mark.parametrize(("size", "settings"), [*PLACES, (WIDE, Settings(text_size=200))])
def test_what_was_asked_and_the_given_answer_are_seen_with_the_right_one(
    size: tuple[int, int], settings: Settings
) -> None:
    nodes = missed(question(OPTIONS), size, settings).nodes
    assert nodes["prompt"].label == "Which mission landed people on the Moon first?"
    assert nodes["key"].label.startswith("Valentina Tereshkova")
    assert nodes["yours"].label.startswith("Sally Ride. Your answer")
    assert "why" in nodes


def test_in_a_low_room_the_two_answers_stand_side_by_side() -> None:
    low, lower = (
        replace(question(STATIONS), why=" ".join(["It took three days to come home again."] * count))
        for count in (5, 7)
    )
    nodes = missed(low, FOUR_BY_THREE, PROJECTED).nodes
    key, yours = nodes["key"].rect, nodes["yours"].rect
    assert key.x == pytest.approx(yours.x)
    assert key.bottom < yours.y
    nodes = missed(lower, FOUR_BY_THREE, PROJECTED).nodes
    key, yours = nodes["key"].rect, nodes["yours"].rect
    assert key.y == pytest.approx(yours.y)
    assert key.right < yours.x


@pytest.mark.parametrize(
    ("form", "told"),
    [
        (STATIONS, "You: Zarya"),
        (FORMS[1], "Your order: 4, 3, 2, 1"),
        (FORMS[2], "You: D, A, C, B"),
    ],
)
def test_where_it_has_no_room_below_the_given_answer_stands_beside_the_verdict(form: Form, told: str) -> None:
    for count in range(9, 20):
        low = replace(question(form), why=" ".join(["It took three days to come home again."] * count))
        nodes = missed(low, FOUR_BY_THREE, PROJECTED).nodes
        is_below = any(name.startswith("yours") for name in nodes)
        if "given" in nodes:
            assert nodes["given"].label == told
            assert not is_below
            break
    else:
        pytest.fail("it has room below everywhere")


def test_of_a_number_the_given_one_has_a_card_of_its_own_that_says_how_far_it_is_off() -> None:
    """It never stands under the tick of the right one."""
    place = Place(Axis(1950.0, 1980.0, ""), 1969.0, 1969.999)
    asked = replace(question(place), answer="1969")
    for size, settings in PLACES:
        answered = Answered(asked, 1955.0, 0.0, False, 0, 1)
        nodes = Player(Feedback(desk(settings), answered, last=False), real_room(size, settings)).nodes
        assert nodes["key"].label == "1969"
        assert nodes["key"].state == {"right"}
        assert nodes["yours"].label == "1955. Your answer. 14 years too early"
        assert nodes["yours"].state == {"wrong"}


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        (1955.0, "", "14 years too early"),
        (1970.0, "", "1 year too late"),
        (1969.5, "", ""),
        (12.0, "days", "3 days too many"),
        (8.5, "kg", "0.5 kg too little"),
    ],
)
def test_how_far_a_given_place_is_off_is_told_in_words(value: float, unit: str, told: str) -> None:
    years = Place(Axis(1950.0, 1980.0, ""), 1969.0, 1969.999)
    numbers = Place(Axis(1.0, 100.0, unit, logarithmic=True, step=1.1), 8.5, 9.5)
    form = numbers if unit else years
    if unit == "kg":
        form = replace(numbers, first=9.0, last=9.0)
    assert apart_in_words(form, value) == told


@pytest.mark.parametrize("kind", ["before_after", "which_event"])
def test_the_right_event_is_seen_with_its_date(kind: str) -> None:
    for asked in of_bank(kind, 12):
        form = asked.form
        assert isinstance(form, Choose)
        nodes = missed(asked, FOUR_BY_THREE, PROJECTED).nodes
        assert nodes["key"].label.startswith(form.options[form.key])
        assert asked.amounts[form.key] in nodes["key"].label or kind == "which_event"
        assert "why" in nodes


def test_what_happened_in_another_year_is_told_with_its_day() -> None:
    """And with what it was, so that whoever took it learns more than a date."""
    for asked in of_bank("which_event", 12):
        form = asked.form
        assert isinstance(form, Choose)
        for place in form.wrong_places:
            day, told = asked.amounts[place], asked.truths[place]
            assert day in told
            assert len(told) > len(day) + 20


@pytest.mark.parametrize("kind", ["order", "sort"])
def test_each_row_of_an_order_tells_when_it_was_or_how_much(kind: str) -> None:
    for asked in of_bank(kind, 4):
        form = asked.form
        assert isinstance(form, Arrange)
        page = missed(asked, WIDE, Settings())
        assert isinstance(page.scene, Feedback)
        taken = cast(Sequence[int], wrong(form))
        column = page.scene.column(page.room)
        nodes = [strip.show(column.area).node(Look()) for strip in column.strips]
        labels = {node.name: node.label for node in nodes}
        for place, item in enumerate(form.order):
            amount = asked.amounts[item]
            assert amount
            is_right = taken[place] == item  # the middle one of five that were turned round
            instead = "" if is_right else " · You put it in place"
            assert labels[f"row-{place}"].startswith(f"{form.items[item]}. {amount}{instead}")


@pytest.mark.parametrize(("size", "settings"), PLACES[:3])
def test_a_picture_that_was_asked_about_is_seen_again(size: tuple[int, int], settings: Settings) -> None:
    for asked in of_bank("what_is_seen", 6):
        page = missed(asked, size, settings)
        shown = page.scene.widgets(page.room)  # type: ignore[attr-defined]
        assert any(isinstance(widget, Illustration) for widget in shown)


@pytest.mark.parametrize(("size", "settings"), PLACES[2:])
def test_the_right_answer_is_never_written_smaller_than_an_option(size: tuple[int, int], settings: Settings) -> None:
    for asked in of_bank("clue_ladder", 6):
        page = missed(asked, size, settings)
        shown = page.scene.widgets(page.room)  # type: ignore[attr-defined]
        (key,) = (widget for widget in shown if isinstance(widget, AnswerRow) and widget.name == "key")
        assert key.words.style == page.room.theme.style("option")


def pictured(asked: Question, size: tuple[int, int], good: bool) -> bool:
    response = right(asked.form) if good else wrong(asked.form)
    answered = Answered(asked, response, float(good), good, 0, 1)
    page = Player(Feedback(desk(), answered, last=False), real_room(size, Settings()))
    shown = page.scene.widgets(page.room)  # type: ignore[attr-defined]
    return any(isinstance(widget, Illustration) for widget in shown)


@pytest.mark.parametrize(("size", "good", "least"), [
    (WIDE, True, 0.9), (WIDE, False, 0.8), (FOUR_BY_THREE, True, 0.6), (FOUR_BY_THREE, False, 0.3),
])  # fmt: skip
def test_most_answers_have_their_picture_at_4_3_too(size: tuple[int, int], good: bool, least: float) -> None:
    bank = shipped()
    asked = [made for kind in ("direct", "year", "type_answer") for made in of_bank(kind, 8)]
    with_picture = [made for made in asked if picture_about(made, bank)]
    seen = [pictured(made, size, good) for made in with_picture]
    assert len(seen) > 12
    assert sum(seen) / len(seen) >= least


def test_the_other_options_stand_whole_after_their_shapes_and_are_heard_with_their_letters() -> None:
    long = tuple(f"{name} who flew to the station in a ship of her own" for name in ("Ada", "Bea", "Cleo", "Dora"))
    for size, settings in PLACES:
        room = real_room(size, settings)
        [strip] = others_in_line(long, {1}, room, room.page.w)
        line = strip.show(room.page)
        assert isinstance(line, OthersLine)
        assert line.label == f"The others: A {long[0]} · C {long[2]} · D {long[3]}"
        assert [part.words.lines for part in line.parts[1:]] == [(long[0],), (long[2],), (long[3],)]
        assert all(part.x + part.width <= room.page.w for part in line.parts)
        assert others_in_line(long, {0, 1, 2, 3}, room, 800) == ()
        [alone] = others_in_line(long, {0, 1, 3}, room, room.page.w)
        last = alone.show(room.page)
        assert isinstance(last, OthersLine)
        assert last.label == f"Also offered: C {long[2]}"
        sketch = Sketch(room.stage)
        last.draw(sketch, room, Look())
        assert "C" in [written.words for written in sketch.lines]


@pytest.mark.parametrize(("size", "settings"), PLACES)
def test_what_is_known_of_several_things_stands_in_lines_of_its_own_after_their_names(
    size: tuple[int, int], settings: Settings
) -> None:
    known = [Remark("Vostok 6", "It carried a woman."), Remark("Mir", "It was left by all in 1999, and fell in 2001.")]
    room = real_room(size, settings)
    strips = facts_told(known, room, room.page.w)
    lines_told = [strip.show(room.page) for strip in strips]
    assert [line.node(Look()).label for line in lines_told] == [f"{name}: {words}" for name, words in known]
    starts = {line.column for line in lines_told if isinstance(line, FactLine)}
    assert len(starts) == 1
    assert all(strip.gap for strip in strips)


def test_buttons_stop_growing_so_that_what_is_read_can() -> None:
    settings = Settings(text_size=200)
    answered = Answered(question(OPTIONS), 0, 0.0, False, 0, 1)
    scene = Feedback(desk(settings), answered, last=False)
    written = {line.words: line.style.size for line in lines(scene, FOUR_BY_THREE, settings)}
    usual = Settings().theme.style("button").size
    assert written["Continue"] <= usual * MOST


@pytest.mark.parametrize(("size", "settings"), PLACES)
def test_the_line_is_seen_with_truth_and_answer_on_it_beside_a_usual_reason(
    size: tuple[int, int], settings: Settings
) -> None:
    """What was to be done there is not told again."""
    asked = question(Place(Axis(1980, 2030, ""), 2003, 2003))
    reason = "China became the third country to send up a person by itself. Yang Liwei flew alone."
    asked = replace(asked, prompt="When did China first send a person into space? Point to the year.", why=reason)
    nodes = missed(asked, size, settings).nodes
    assert nodes["prompt"].label == "When did China first send a person into space?"
    assert nodes["yours"].rect.bottom < nodes["axis"].rect.y < nodes["why"].rect.y
    assert nodes["source"].rect.bottom < nodes["continue"].rect.y
