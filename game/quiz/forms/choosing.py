"""Forms that are answered by choosing among options: one of them, or any number."""

from dataclasses import dataclass
from random import Random

from game.facts.model import Phrases
from game.quiz.forms.chance import SELECTED, Luck, among
from game.quiz.forms.form import (
    AnswerForm,
    KeyOnPaper,
    Line,
    Response,
    Texts,
    are_places,
    lettered,
    letters,
    option_at,
    parted,
)

_OPTIONS = range(3, 5)
_USUAL = 4  # options
_OF_SEVERAL, _LEAST_RIGHT = range(4, 9), 2


class _AmongOptions(AnswerForm):
    """What all forms have in common that show options."""

    __slots__ = ()

    options: Texts

    def parts(self) -> Texts:
        return self.options

    def columns(self) -> tuple[Texts, ...]:
        return (self.options,)

    def options_shown(self, response: Response) -> int:
        return len(self.options)


class OneOfOptions(_AmongOptions):
    """What those have in common of which one option is right."""

    __slots__ = ()

    key: int

    @classmethod
    def luck(cls, options: int) -> Luck:
        return among(options or _USUAL)

    @property
    def wrong_places(self) -> tuple[int, ...]:
        """Of all options but the key."""
        places: list[int] = []
        for place, _ in enumerate(self.options):
            if place != self.key:
                places.append(place)
        return tuple(places)

    def in_words(self) -> str:
        return self.options[self.key]

    def plain_key(self) -> tuple[object, object]:
        options = list(self.options)
        return options, self.key

    def on_paper(self, phrases: Phrases) -> KeyOnPaper:
        letter = letters((self.key,))
        words = self.in_words()
        return KeyOnPaper(letter, words)

    def place_of_key(self) -> int | None:
        return self.key

    def sides(self) -> tuple[Texts, Texts]:
        return parted(self.options, (self.key,))

    def alternatives(self) -> Texts:
        return self.options


@dataclass(frozen=True, slots=True)
class Choose(OneOfOptions):
    """One of the options is right. `ranked` options ascend and are never shuffled."""

    options: Texts
    key: int
    ranked: bool = False

    def grade(self, response: Response) -> float:
        if not isinstance(response, int):
            return 0.0
        return float(response == self.key)

    def right_response(self) -> int:
        return self.key

    def wrong_response(self, rng: Random) -> int:
        return rng.choice(self.wrong_places)

    def lines(self, phrases: Phrases) -> list[Line]:
        return lettered(self.options, (self.key,))

    def are_ranked(self) -> bool:
        return self.ranked

    def holds_together(self) -> bool:
        return are_places((self.key,), self.options)

    def takes(self, response: Response) -> bool:
        return are_places((response,), self.options)

    def has_fair_size(self) -> bool:
        return len(self.options) in _OPTIONS

    def taken(self, response: Response) -> str:
        if not isinstance(response, int) or response == self.key:
            return ""
        return option_at(response, self.options)


@dataclass(frozen=True, slots=True)
class ChooseMany(_AmongOptions):
    """Any number of the options is right; `keys` are their indices."""

    options: Texts
    keys: tuple[int, ...]

    @classmethod
    def luck(cls, options: int) -> Luck:
        return SELECTED

    def grade(self, response: Response) -> float:
        """`max(0, hits/|A| - false/|B|)`, A the true options and B the false ones, so that ticking all of them earns
        nothing; an index that is no option, or stands there twice, neither."""
        if not isinstance(response, tuple) or not self.takes(response):
            return 0.0
        given = set(response)
        true = set(self.keys)
        if len(given) < len(response) or not true:
            return 0.0
        hits = given & true
        misses = given - true
        earned = len(hits) / len(true)
        if not misses:
            return earned
        all_false = len(self.options) - len(true)
        lost = len(misses) / all_false
        return max(0.0, earned - lost)

    def right_response(self) -> tuple[int, ...]:
        return self.keys

    def wrong_response(self, rng: Random) -> tuple[int, ...]:
        """All that are wrong."""
        wrong: list[int] = []
        for place, _ in enumerate(self.options):
            if place not in self.keys:
                wrong.append(place)
        return tuple(wrong)

    def in_words(self) -> str:
        right, _ = self.sides()
        return "; ".join(right)

    def lines(self, phrases: Phrases) -> list[Line]:
        return lettered(self.options, self.keys)

    def plain_key(self) -> tuple[object, object]:
        options = list(self.options)
        return options, list(self.keys)

    def on_paper(self, phrases: Phrases) -> KeyOnPaper:
        in_rows = sorted(self.keys)
        marks = letters(in_rows)
        words = self.in_words()
        return KeyOnPaper(marks, words)

    def holds_together(self) -> bool:
        return are_places(self.keys, self.options)

    def takes(self, response: Response) -> bool:
        if not isinstance(response, tuple):
            return False
        return are_places(response, self.options)

    def has_fair_size(self) -> bool:
        """Several are right, each of them once, and not all."""
        options = len(self.options)
        keys = len(self.keys)
        different = len(set(self.keys))
        if options not in _OF_SEVERAL or different < keys:
            return False
        return _LEAST_RIGHT <= keys < options

    def sides(self) -> tuple[Texts, Texts]:
        return parted(self.options, self.keys)
