"""The form that is answered by choosing among options by clues, one after the other."""

from dataclasses import dataclass
from random import Random

from game.facts.model import Phrases
from game.quiz.forms.choosing import OneOfOptions
from game.quiz.forms.form import Line, Response, Texts, are_places, lettered, numbered, option_at

LOST_BY_A_CLUE, LEAST_OF_CLUES = 0.25, 0.25  # each clue after the first costs a quarter, the last quarter stays
_OPTIONS, _CLUES = range(3, 5), range(2, 5)


@dataclass(frozen=True, slots=True)
class Ladder(OneOfOptions):
    """Choose an option by `clues` that come one after the other, and the fewer the better. A response is the number of
    clues seen and the index of the option."""

    clues: Texts
    options: Texts
    key: int

    def worth(self, seen: int) -> float:
        """The credit of the right option when so many clues, counted from 1, have been seen."""
        more = seen - 1
        credit = 1 - LOST_BY_A_CLUE * more
        return max(LEAST_OF_CLUES, credit)

    def grade(self, response: Response) -> float:
        if not isinstance(response, tuple) or len(response) != 2:
            return 0.0
        seen, option = response
        if option != self.key:
            return 0.0
        if not 1 <= seen <= len(self.clues):
            return 0.0
        return self.worth(seen)

    def right_response(self) -> tuple[int, int]:
        """With the first clue alone."""
        return 1, self.key

    def wrong_response(self, rng: Random) -> tuple[int, int]:
        """The option after the key, with another clue."""
        options = len(self.options)
        another = (self.key + 1) % options
        return 2, another

    def lines(self, phrases: Phrases) -> list[Line]:
        clues = numbered(self.clues)
        options = lettered(self.options, (self.key,))
        return clues + options

    def holds_together(self) -> bool:
        if not self.clues:
            return False
        return are_places((self.key,), self.options)

    def takes(self, response: Response) -> bool:
        option = _chosen(response)
        return are_places((option,), self.options)

    def has_fair_size(self) -> bool:
        if len(self.clues) not in _CLUES:
            return False
        return len(self.options) in _OPTIONS

    def shown_clues(self) -> Texts:
        return self.clues

    def taken(self, response: Response) -> str:
        option = _chosen(response)
        if option == self.key:
            return ""
        return option_at(option, self.options)


def _chosen(response: Response) -> int:
    """The index of the option, and -1 where the response is none of a ladder."""
    if not isinstance(response, tuple) or len(response) != 2:
        return -1
    _, option = response
    return option
