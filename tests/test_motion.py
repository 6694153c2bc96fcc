"""What moves when a page is seen first, that it comes to rest, and that nothing moves where nobody wants it."""

from collections.abc import Callable

import pytest

from game.quiz.play.round import Answered, Round
from game.ui.desk import Desk
from game.ui.room import Room
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.opened import Opened
from game.ui.scenes.page import Page
from game.ui.scenes.summary import Summary
from game.ui.scenes.title import Title
from game.ui.settings import Settings
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


def test_no_word_moves_or_waits() -> None:
    """What is to be read is there from the first picture on."""
    place = room(WIDE)
    for make in PAGES.values():
        page = make(desk())
        page.update(0.0)
        sketch, rest = Sketch(place.stage), Sketch(place.stage)
        page.draw(sketch, place)
        page.tweens.finish()
        page.draw(rest, place)
        assert sketch.lines == rest.lines
