"""On what terms a question is asked: what may stand beside its own fact, and what there is room for."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from game.facts.model import Fact

if TYPE_CHECKING:  # the session needs the terms before there is any question
    from game.quiz.known.happenings import Happening
    from game.quiz.known.likeness import Thing
    from game.quiz.question import Question

LEVELS = range(1, 6)


def fits_everywhere(question: "Question") -> bool:
    """Where nothing is shown, there is room for all."""
    return True


class Terms(NamedTuple):
    """`levels` are those that companions may have: other events, pairs and options than the fact's own; the question
    may be of the `hardest` one at most. `met` are the
    ids of the facts and entries that the learner has met; None where that does not matter. `fits` says whether the
    board has room for a question that is ready; it is asked last, since it may be slow."""

    levels: range = LEVELS
    hardest: int = LEVELS[-1]
    met: frozenset[str] | None = None
    fits: Callable[["Question"], bool] = fits_everywhere

    @property
    def anything_goes(self) -> bool:
        return self.met is None and self.levels == LEVELS

    def take_fact(self, fact: Fact) -> bool:
        """Whether it may be told, or asked, beside another one."""
        if fact.level not in self.levels:
            return False
        return self.met is None or fact.id in self.met or fact.entry in self.met

    def take_thing(self, thing: "Thing") -> bool:
        """Whether it may be an option; of a value that is no entry nobody knows whether it was met."""
        if thing.level not in self.levels:
            return False
        return self.met is None or thing.entry is None or thing.entry in self.met

    def facts(self, pool: Sequence[Fact]) -> Sequence[Fact]:
        """Those of the pool that may be companions; so of `events` and `things`."""
        if self.anything_goes:
            return pool
        return [fact for fact in pool if self.take_fact(fact)]

    def events(self, pool: "Sequence[Happening]") -> "Sequence[Happening]":
        if self.anything_goes:
            return pool
        return [event for event in pool if self.take_fact(event.fact)]

    def things(self, pool: "Sequence[Thing]") -> "Sequence[Thing]":
        if self.anything_goes:
            return pool
        return [thing for thing in pool if self.take_thing(thing)]


ANY = Terms()
