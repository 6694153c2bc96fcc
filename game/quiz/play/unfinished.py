"""A round that was broken off by the end of the program, as a line of text that brings it back."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.facts.model import Bank
from game.quiz.play.round import Answered, Continue, Deal, Round, step
from game.quiz.play.rules import Rules

if TYPE_CHECKING:  # the way to the timeline does without questions
    from game.quiz.question import Question

_MOST = 1000  # questions of a round; more are no round of this game


@dataclass(frozen=True, slots=True)
class Unfinished:
    """`round` is its name in the log. What was wished for: `era`, or None for a round of all the `eras` that were open,
    and `facts` to practise, if any. At least one question is answered, and never more than `length`; the `open` one, if
    there is one, lies on the table after them."""

    round: str
    era: str | None
    eras: tuple[str, ...]
    facts: tuple[str, ...]
    length: int
    answered: tuple[Answered, ...]
    open: "Question | None" = None

    def game(self, rules: Rules) -> Round:
        """As it was while its last answer was read."""
        last = self.answered[-1]
        return Round(self.length, rules, last.question, last, self.answered)

    def on_table(self, rules: Rules, bank: Bank) -> Round | None:
        """With the open question as it lay there; None where there is none, or where the bank no longer asks it so."""
        if self.open is None:
            return None
        if not _still_stands(self.open, bank):
            return None
        answered = self.game(rules)
        read, _ = step(answered, Continue())
        deal = Deal(self.open)
        dealt, _ = step(read, deal)
        if dealt.question is None:
            return None
        return dealt

    @property
    def number(self) -> int:
        """The question to go on with, counted from 1."""
        return len(self.answered) + 1

    @property
    def is_complete(self) -> bool:
        """Whether only its end was not seen."""
        return len(self.answered) >= self.length

    @property
    def points(self) -> int:
        return sum(answer.points for answer in self.answered)


def _still_stands(question: "Question", bank: Bank) -> bool:
    """Teachers may have changed what it is about since it was dealt."""
    from game.quiz.lint import is_sound

    for fact in question.facts:
        if fact not in bank.facts:
            return False
    return is_sound(question, bank)


def to_text(unfinished: Unfinished) -> str:
    from game.quiz.play.plain import to_plain

    return json.dumps(to_plain(unfinished), separators=(",", ":"))


def from_text(text: str) -> Unfinished | None:
    """None of what is no such round, whoever wrote it."""
    from game.quiz.play.plain import from_plain

    try:
        plain = json.loads(text)
        found: Unfinished = from_plain(plain, Unfinished)
        return found if _holds_together(found) else None
    except (ValueError, OverflowError, RecursionError):
        return None


def _holds_together(found: Unfinished) -> bool:
    from game.quiz.play.plain import holds_together

    if not found.round:
        return False
    answers = len(found.answered)
    if not 0 < answers <= found.length <= _MOST:
        return False
    question = found.open
    if question:
        form = question.form
        if not question.facts or not form.holds_together():
            return False
    return all(map(holds_together, found.answered))
