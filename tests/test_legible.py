"""All that is dealt can be read from afar but for what is known, and what would be harder to read is seen."""

from dataclasses import replace
from time import process_time

import pytest

from game.session import Session
from game.ui.scenes import table
from game.ui.scenes.legible import is_legible
from game.ui.scenes.table import lay
from game.ui.settings import Settings
from game.ui.theme import PALETTES, ROLES, mix
from tests.legible.counts import count, kept, worse
from tests.legible.growth import growths
from tests.legible.looks import SHAPES, VIEWS, Pages, View, some_questions
from tests.legible.rules import flaws
from tests.support.painted import real_room
from tests.support.paper import FOUR_BY_THREE, desk
from tests.support.samples import question, shipped

SAMPLED = 41  # facts, of which one is looked at
DESKTOP, PROJECTED = View("16:9", projector=False, text_size=100), View("4:3", projector=True, text_size=100)
LONG = "Which of the missions that flew to the Moon before the end of the year landed people? "
LETTERS = 250  # of a prompt that is too long


@pytest.mark.sweep
@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_what_a_sample_shows_is_known(view: View) -> None:
    counts = count(view, some_questions(SAMPLED))
    assert counts.seen.total() > 20
    assert not worse(counts, kept(), SAMPLED)


def seen(view: View = DESKTOP, prompt: str = "") -> set[str]:
    """The flaws of a question that has none as long as nothing is changed; what is kept was laid out by other roles."""
    lay.cache_clear()
    asked = question()
    pages = Pages(view)
    page = dict(pages.of(replace(asked, prompt=prompt or asked.prompt)))["question"]
    return set(flaws(page, pages.room))


@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_an_ordinary_question_has_no_flaw(view: View) -> None:
    assert seen(view) == set()


def test_a_prompt_that_is_too_long_is_seen_and_not_dealt() -> None:
    prompt = (LONG * 3)[:LETTERS]
    assert {"size of question", "size of option"} <= seen(PROJECTED, prompt)
    assert Pages(PROJECTED).have_room_for(question())
    assert not Pages(PROJECTED).have_room_for(replace(question(), prompt=prompt))


@pytest.mark.parametrize(("role", "flaw"), [("question", "question"), ("option", "option"), ("label", "else")])
def test_a_role_that_is_a_tenth_smaller_is_seen(role: str, flaw: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a short question does not make up for it."""
    monkeypatch.setattr(table, "GROWN", ())
    usual = ROLES[role]
    monkeypatch.setitem(ROLES, role, usual._replace(desktop=usual.desktop * 0.9))
    assert f"size of {flaw}" in seen()


def test_a_dim_colour_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    night = PALETTES["night"]
    dim = mix(night.background, night.text, 0.4)
    monkeypatch.setitem(PALETTES, "night", night._replace(text=dim))
    assert {"contrast of question", "contrast of option"} <= seen()


@pytest.mark.long
def test_text_of_200_percent_makes_questions_larger() -> None:
    """On a desktop by three tenths at least, but for what is longest; projected, where letters are as large as the back
    row needs them already, as far as there is room."""
    found = list(growths(some_questions(SAMPLED)))
    assert not [growth.reason for growth in found if growth.is_smaller]
    for view, least in (("16:9 desktop 200", 1.0), ("4:3 desktop 200", 0.9), ("16:9 projector 200", 0.75)):
        here = [growth.is_enough for growth in found if growth.view == view]
        assert len(here) > 15
        assert sum(here) >= least * len(here)


def test_it_is_soon_known_whether_there_is_room() -> None:
    """In two milliseconds on the average, or in a few where the machine has more to do."""
    too_long = replace(question(), prompt=3 * LONG)
    asked, at = (*some_questions(SAMPLED), too_long), desk(PROJECTED.settings)
    room = real_room(SHAPES[PROJECTED.shape], PROJECTED.settings)
    start = process_time()
    answers = {is_legible(each, shipped(), at, room) for each in asked}
    assert (process_time() - start) / len(asked) < 0.006
    assert answers == {True, False}


def test_what_cannot_be_written_large_enough_is_dealt_only_where_there_is_nothing_else() -> None:
    at = desk(Settings(projector=True))
    room = real_room(FOUR_BY_THREE, at.settings)
    assert at.store
    session = Session(shipped(), at.store, at.profile, at.clock, at.rng)
    session.fits = lambda asked: is_legible(asked, shipped(), at, room)
    for _ in range(10):
        dealt = session.begin("space-race").question
        assert dealt
        assert session.fits(dealt)
    session.fits = lambda asked: False
    assert session.begin(facts=("sputnik-1.launched",)).question
