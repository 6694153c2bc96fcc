"""The next question of a round: dealt when it is due, or ahead of that, while the answer before it is read."""

from random import Random
from typing import TYPE_CHECKING, NamedTuple

from game.facts.model import Bank, Day
from game.quiz.making.ask import Terms
from game.quiz.play.learner import Learner
from game.quiz.play.round import Round
from game.quiz.play.wish import Wish

if TYPE_CHECKING:  # the timeline does without questions
    from game.quiz.question import Question


class Due(NamedTuple):
    """All that a question is chosen for, but chance, the moment, and the room there is for it."""

    bank: Bank
    learner: Learner
    wish: Wish
    game: Round
    today: Day


class NextQuestion:
    """One that was dealt ahead is forgotten where anything has changed that it was chosen for."""

    def __init__(self) -> None:
        self._due: Due | None = None
        self._ahead: Question | None = None

    def deal_ahead(self, due: Due, rng: Random, terms: Terms, now: float) -> None:
        self._ahead = _dealt(due, rng, terms, now)
        self._due = due

    def deal(self, due: Due, rng: Random, terms: Terms, now: float) -> "Question | None":
        """None where the bank can make none; `now` is seconds since 1970."""
        ahead = self._ahead
        is_for_here = due == self._due
        self._due = None
        self._ahead = None
        if ahead is None or not is_for_here:
            return _dealt(due, rng, terms, now)
        if terms.fits(ahead):
            return ahead
        return _dealt(due, rng, terms, now)


def _dealt(due: Due, rng: Random, terms: Terms, now: float) -> "Question | None":
    """A question that is written small is better than none."""
    from game.quiz.play.deck import deal

    bank, learner, wish, game, today = due
    anything = Terms()
    for tried in (terms, anything):
        found = deal(
            bank,
            learner,
            wish,
            game,
            rng,
            today,
            tried,
            now,
        )
        if found:
            return found
    return None
