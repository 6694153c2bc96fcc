"""All can be read from afar but for what is known, and what would be harder to read is seen."""

from dataclasses import replace

import pytest

from game.ui.theme import ROLES
from tests.legible.counts import count, kept, worse
from tests.legible.looks import VIEWS, Pages, View, some_questions
from tests.legible.rules import flaws
from tests.support.samples import question

SAMPLED = 90  # facts, of which one is looked at
DESKTOP = View("16:9", projector=False, text_size=100)


@pytest.mark.sweep
@pytest.mark.parametrize("view", VIEWS, ids=str)
def test_what_a_sample_shows_is_known(view: View) -> None:
    counts = count(view, some_questions(SAMPLED))
    assert counts.seen.total() > 20
    assert not worse(counts, kept(), SAMPLED)


def of_page(prompt: str = "") -> set[str]:
    """The flaws of a question that has none."""
    asked = question()
    pages = Pages(DESKTOP)
    page = dict(pages.of(replace(asked, prompt=prompt or asked.prompt)))["question"]
    return set(flaws(page, pages.room))


def test_an_ordinary_question_has_no_flaw() -> None:
    assert of_page() == set()


def test_a_prompt_that_is_too_long_is_seen() -> None:
    long = "Which of the missions that flew to the Moon before the end of the year landed people? " * 8
    assert "size of question" in of_page(long)


def test_a_role_that_is_a_tenth_smaller_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    for role, flaw in (("question", "size of question"), ("option", "size of option"), ("label", "size of else")):
        usual = ROLES[role]
        monkeypatch.setitem(ROLES, role, replace(usual, desktop=usual.desktop * 0.9))
        assert flaw in of_page()
        monkeypatch.setitem(ROLES, role, usual)
