"""A round that was broken off by the end of the program, as a line of text that brings it back."""

import json
from dataclasses import dataclass

from game.quiz.play.round import Answered, Round
from game.quiz.play.rules import Rules

_MOST = 1000  # questions of a round; more are no round of this game


@dataclass(frozen=True, slots=True)
class Unfinished:
    """`round` is its name in the log. What was wished for: `era`, or None for a round of all the `eras` that were open,
    and `facts` to practise, if any. At least one question is answered, and never more than `length`."""

    round: str
    era: str | None
    eras: tuple[str, ...]
    facts: tuple[str, ...]
    length: int
    answered: tuple[Answered, ...]

    def game(self, rules: Rules) -> Round:
        """As it was while its last answer was read."""
        last = self.answered[-1]
        return Round(self.length, rules, last.question, last, self.answered)

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
    return all(map(holds_together, found.answered))
