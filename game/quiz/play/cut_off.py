"""A lesson as lines of text that bring it back: what it asks, and every word that the teacher has said since."""

import json
from dataclasses import dataclass

from game.quiz.play.lesson import Lesson, begin, step
from game.quiz.play.lesson_words import Word
from game.quiz.play.plain import MalformedError, from_plain, to_plain
from game.quiz.question import Question

_MOST = 200  # questions; more are no lesson


@dataclass(frozen=True, slots=True)
class Opening:
    """With what a lesson begins. `profile` is the id of the class, empty for one that has no name; `began` is in
    seconds since 1970 (UTC)."""

    profile: str
    class_name: str
    pupils: int
    teams: tuple[str, ...]
    questions: tuple[Question, ...]
    began: float

    def lesson(self) -> Lesson:
        return begin(self.questions, self.class_name, self.pupils, self.teams)


@dataclass(frozen=True, slots=True)
class _Said:
    words: tuple[Word, ...]


def opening_text(opening: Opening) -> str:
    return _text(to_plain(opening))


def words_text(words: tuple[Word, ...]) -> str:
    return _text(to_plain(_Said(words)))


def _text(plain: object) -> str:
    return json.dumps(plain, separators=(",", ":"))


def opening_of(text: str) -> Opening | None:
    """None of what is no lesson, whoever wrote it."""
    try:
        found: Opening = from_plain(json.loads(text), Opening)
    except (ValueError, OverflowError, RecursionError):
        return None
    if not 0 < len(found.questions) <= _MOST:
        return None
    is_whole = all(question.facts and question.form.holds_together() for question in found.questions)
    return found if is_whole else None


def words_of(text: str) -> tuple[Word, ...]:
    """None at all of what cannot be read: the lesson then begins anew."""
    try:
        said: _Said = from_plain(json.loads(text), _Said)
    except (MalformedError, ValueError, OverflowError, RecursionError):
        return ()
    return said.words


def brought_back(opening: Opening, words: tuple[Word, ...]) -> Lesson:
    lesson = opening.lesson()
    for word in words:
        lesson, _ = step(lesson, word)
    return lesson
