"""What moves when a page is seen first, that it comes to rest, and that nothing moves where nobody wants it."""

from collections.abc import Callable, Sequence

import pytest

from game.quiz.play.round import Answered, Continue, Round
from game.ui.desk import Desk
from game.ui.inputs import Point, Press, Touch
from game.ui.room import Room
from game.ui.scenes.arrival import Arriving, PartSeen
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.opened import Opened
from game.ui.scenes.page import Page
from game.ui.scenes.summary import Summary
from game.ui.scenes.title import Title
from game.ui.settings import Settings
from game.ui.stack import Pop
from tests.support.paper import WIDE, desk, room
from tests.support.samples import FORMS, question, right
from tests.test_colours import Sketch

FRAME = 1 / 30  # of a second
MOST = 3.0  # seconds until all is still
STILL = Settings(motion="none")
FADES = Settings(motion="reduced")


def answered() -> Answered:
    asked = question(FORMS[0])
    return Answered(asked, right(asked.form), 1.0, right=True, points=100, streak=1)


def feedback(at: Desk) -> Page:
    return Feedback(at, answered(), last=False)


def summary(at: Desk) -> Page:
    ended = Round(10, answered=(answered(),) * 10, over=True)
    return Summary(at, ended, "space-race", ())


def opened(at: Desk) -> Page:
    return Opened(at, "iss")


def title(at: Desk) -> Page:
    """The first page, seen before anything is read."""
    bank, at.bank = at.bank, None
    page = Title(at)
    at.bank = bank
    return page


PAGES = {"feedback": feedback, "summary": summary, "opened": opened, "title": title}


def picture(page: Page, place: Room) -> list[object]:
    """All that is drawn."""
    sketch = Sketch(place.stage)
    page.draw(sketch, place)
    return [*sketch.drawn, *sketch.lines]


def pictures(page: Page, place: Room) -> list[list[object]]:
    """Of each step until all is still."""
    found = []
    passed = 0.0
    page.update(0.0)
    while page.moving:
        found.append(picture(page, place))
        page.update(FRAME)
        passed += FRAME
        assert passed < MOST
    return [*found, picture(page, place)]


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_a_page_moves_and_comes_to_rest_as_it_stands_without_motion(make: Callable[[Desk], Page]) -> None:
    found = pictures(make(desk()), room(WIDE))
    assert len({str(one) for one in found}) > 4
    standing = picture(make(desk(STILL)), room(WIDE, STILL))
    assert found[-1] == standing


@pytest.mark.parametrize("settings", [STILL, FADES], ids=["none", "reduced"])
@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_nothing_moves_where_nobody_wants_it(make: Callable[[Desk], Page], settings: Settings) -> None:
    found = pictures(make(desk(settings)), room(WIDE, settings))
    assert all(one == found[0] for one in found)


@pytest.mark.parametrize("name", [name for name in PAGES if name != "opened"])
def test_no_word_moves_or_waits(name: str) -> None:
    """What is to be read is there from the first picture on; only the poster of an era is a moment to be seen first."""
    place = room(WIDE)
    page = PAGES[name](desk())
    page.update(0.0)
    sketch, rest = Sketch(place.stage), Sketch(place.stage)
    page.draw(sketch, place)
    page.tweens.finish()
    page.draw(rest, place)
    assert sketch.lines == rest.lines


def test_an_era_opens_in_the_dark_then_comes_its_name_and_last_the_way_on() -> None:
    place, page = room(WIDE), opened(desk())
    page.update(0.0)
    steps: list[tuple[str, ...]] = []
    while page.moving:
        seen = tuple(node.name for node in page.tree(place))
        if not steps or steps[-1] != seen:
            steps.append(seen)
        page.update(FRAME)
    assert [len(seen) for seen in steps] == sorted(len(seen) for seen in steps)
    assert steps[0] == ("picture",)
    assert "era" in steps[1]
    assert "continue" not in steps[1]
    assert "continue" in steps[2]


@pytest.mark.parametrize("given", [Press("ok"), Press("back"), Point(5, 5, Touch.DOWN)], ids=str)
def test_whatever_is_pressed_brings_the_whole_poster_at_once_and_no_more(given: Press | Point) -> None:
    place, page = room(WIDE), opened(desk())
    page.update(0.0)
    assert page.handle(given, place) is None
    assert not page.moving
    assert page.handle(Press("ok"), place) == Pop(Continue())


def arriving(era: str, seconds: float) -> Sequence[PartSeen]:
    place, page = room(WIDE), Opened(desk(), era)
    page.update(0.0)
    page.update(seconds)
    (craft,) = [widget for widget in page.widgets(place) if widget.name == "picture"]
    assert isinstance(craft, Arriving)
    return craft.parts


def test_two_ships_come_from_two_sides_and_meet_where_their_rings_are() -> None:
    apart = []
    for seconds in (0.4, 0.7, 0.94):
        one, other = arriving("apollo-soyuz", seconds)
        apart.append(other.into.x - one.into.right)
    assert apart == sorted(apart, reverse=True)
    assert 0 <= apart[-1] < 20 < apart[0]


def test_a_station_unfolds_its_wings_from_the_truss_outwards() -> None:
    assert len(arriving("iss", 0.9)) == 1
    wide = []
    for seconds in (1.0, 1.05, 1.19):
        truss, left, right = arriving("iss", seconds)
        assert left.into.right == pytest.approx(truss.into.x)
        assert right.into.x == pytest.approx(truss.into.right)
        wide.append(left.into.w)
    assert wide == sorted(wide)
    assert wide[0] < wide[-1]
