"""Whatever a plan draws for a class can be read from the last row, in every phase."""

from collections import Counter

import pytest

from game.quiz.question import Question
from game.ui.lesson.class_fits import is_legible_in_class
from game.ui.lesson.class_look import for_class
from game.ui.lesson.class_page import ClassPage
from game.ui.lesson.class_tiles import ClassTile
from game.ui.room import Room
from tests.legible import rules
from tests.legible.looks import some_questions
from tests.legible.sheet import Written
from tests.support.painted import real_room
from tests.test_class_page import class_of

SAMPLED = 25  # facts, of which one is looked at
OPTIONS, VOTING, HANDS, ANSWER = ("ok",), ("ok", "b", "1", "2"), ("ok", "b", "1", "2", "page_down"), ("ok", "r")
STAGES = ((), OPTIONS, VOTING, HANDS, ANSWER)
LEAST_SHARE = {4 / 3: 0.8, 16 / 9: 0.95}  # of all questions that a plan can draw, by the shape of the window


JUDGED = rules.role_of


def role_of(writing: Written) -> str:
    """Counts are no options, and rows of an answer with their bars are as those without."""
    widget = writing.widget
    if isinstance(widget, ClassTile) and widget.said and writing.line.words in widget.said.lines:
        return "else"
    if widget.name.startswith(("row-", "left-")):
        is_letter = JUDGED(writing).startswith("badge")
        return "badge beside an answer" if is_letter else "else"
    return JUDGED(writing)


@pytest.mark.sweep
@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (1600, 900)], ids=str)
def test_what_is_drawn_for_a_class_is_read_from_afar(size: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "role_of", role_of, raising=True)
    room = for_class(real_room(size))
    found: Counter[str] = Counter()
    legible = 0
    questions = some_questions(SAMPLED)
    for question in questions:
        if not is_legible_in_class(question, room):
            continue
        legible += 1
        for stage in STAGES:
            page = _page(question, stage, room)
            found.update(rules.flaws(page, room).keys())
    width, height = size
    assert legible > LEAST_SHARE[width / height] * len(questions)
    assert found == Counter()


def _page(question: Question, keys: tuple[str, ...], room: Room) -> ClassPage:
    player = class_of(question, question)
    player.room = room
    player.press(*keys)
    page = player.scene
    assert isinstance(page, ClassPage)
    return page
