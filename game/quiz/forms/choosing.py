"""Forms that are answered by choosing among options: one of them, any number, or one by clues."""

from dataclasses import dataclass

from game.quiz.forms.form import AnswerForm, Line, Response, Texts, are_places, lettered, parted

LOST_BY_A_CLUE, LEAST_OF_CLUES = 0.25, 0.25  # each clue after the first costs a quarter, the last quarter stays
_OPTIONS = range(3, 5)
_OF_SEVERAL, _LEAST_RIGHT = range(4, 9), 2
_CLUES = range(2, 5)


@dataclass(frozen=True, slots=True)
class Choose(AnswerForm):
    """One of the options is right. `ranked` options ascend and are never shuffled."""

    options: Texts
    key: int
    ranked: bool = False

    def grade(self, response: Response) -> float:
        return float(isinstance(response, int) and response == self.key)

    def in_words(self) -> str:
        return self.options[self.key]

    def lines(self) -> list[Line]:
        return lettered(self.options, (self.key,))

    def plain_key(self) -> tuple[object, object]:
        return list(self.options), self.key

    def holds_together(self) -> bool:
        return are_places((self.key,), self.options)

    def takes(self, response: Response) -> bool:
        return are_places((response,), self.options)

    def has_fair_size(self) -> bool:
        return len(self.options) in _OPTIONS

    def columns(self) -> tuple[Texts, ...]:
        return (self.options,)

    def sides(self) -> tuple[Texts, Texts]:
        return parted(self.options, (self.key,))

    def alternatives(self) -> Texts:
        return self.options

    def options_shown(self, response: Response) -> int:
        return len(self.options)

    def taken(self, response: Response) -> str:
        if response == self.key or not isinstance(response, int) or not self.takes(response):
            return ""
        return self.options[response]


@dataclass(frozen=True, slots=True)
class ChooseMany(AnswerForm):
    """Any number of the options is right; `keys` are their indices."""

    options: Texts
    keys: tuple[int, ...]

    def grade(self, response: Response) -> float:
        """`max(0, hits/|A| - false/|B|)`, A the true options and B the false ones, so that ticking all of them earns
        nothing; an index that is no option, or stands there twice, neither."""
        if not isinstance(response, tuple) or not self.takes(response):
            return 0.0
        given, true = set(response), set(self.keys)
        if len(given) < len(response) or not true:
            return 0.0
        hits = len(given & true) / len(true)
        false = len(given - true)
        if not false:
            return hits
        return max(0.0, hits - false / (len(self.options) - len(true)))

    def in_words(self) -> str:
        return "; ".join(self.options[key] for key in self.keys)

    def lines(self) -> list[Line]:
        return lettered(self.options, self.keys)

    def plain_key(self) -> tuple[object, object]:
        return list(self.options), list(self.keys)

    def holds_together(self) -> bool:
        return are_places(self.keys, self.options)

    def takes(self, response: Response) -> bool:
        return isinstance(response, tuple) and are_places(response, self.options)

    def has_fair_size(self) -> bool:
        """Several are right, each of them once, and not all."""
        if len(self.options) not in _OF_SEVERAL or len(set(self.keys)) < len(self.keys):
            return False
        return _LEAST_RIGHT <= len(self.keys) < len(self.options)

    def columns(self) -> tuple[Texts, ...]:
        return (self.options,)

    def sides(self) -> tuple[Texts, Texts]:
        return parted(self.options, self.keys)

    def options_shown(self, response: Response) -> int:
        return len(self.options)


@dataclass(frozen=True, slots=True)
class Ladder(AnswerForm):
    """Choose an option by `clues` that come one after the other, and the fewer the better. A response is the number of
    clues seen and the index of the option."""

    clues: Texts
    options: Texts
    key: int

    def worth(self, seen: int) -> float:
        """The credit of the right option when so many clues, counted from 1, have been seen."""
        return max(LEAST_OF_CLUES, 1 - LOST_BY_A_CLUE * (seen - 1))

    def grade(self, response: Response) -> float:
        if not isinstance(response, tuple) or len(response) != 2:
            return 0.0
        seen, option = response
        if option != self.key or not 1 <= seen <= len(self.clues):
            return 0.0
        return self.worth(seen)

    def in_words(self) -> str:
        return self.options[self.key]

    def lines(self) -> list[Line]:
        clues = [Line(False, str(number), clue) for number, clue in enumerate(self.clues, 1)]
        return clues + lettered(self.options, (self.key,))

    def plain_key(self) -> tuple[object, object]:
        return list(self.options), self.key

    def holds_together(self) -> bool:
        return bool(self.clues) and are_places((self.key,), self.options)

    def takes(self, response: Response) -> bool:
        return are_places((self._option(response),), self.options)

    def _option(self, response: Response) -> int:
        return response[1] if isinstance(response, tuple) and len(response) == 2 else -1

    def has_fair_size(self) -> bool:
        return len(self.options) in _OPTIONS and len(self.clues) in _CLUES

    def columns(self) -> tuple[Texts, ...]:
        return (self.options,)

    def sides(self) -> tuple[Texts, Texts]:
        return parted(self.options, (self.key,))

    def alternatives(self) -> Texts:
        return self.options

    def shown_clues(self) -> Texts:
        return self.clues

    def options_shown(self, response: Response) -> int:
        return len(self.options)

    def taken(self, response: Response) -> str:
        option = self._option(response)
        if option == self.key or not self.takes(response):
            return ""
        return self.options[option]
