"""What every form of an answer tells of itself: to boards, rules, readers and the log."""

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random
from typing import ClassVar, NamedTuple

from game.badges import LETTERS
from game.facts.model import Phrases
from game.quiz.forms.chance import Luck

Texts = tuple[str, ...]
Response = int | float | tuple[int, ...] | str


@dataclass(frozen=True, slots=True)
class Line:
    """One option, item, pair or span of an answer; `right` marks the key among options."""

    right: bool
    label: str
    text: str

    def __str__(self) -> str:
        mark = "*" if self.right else " "
        return f"  {mark} {self.label}  {self.text}"


class KeyOnPaper(NamedTuple):
    """`marks` is what a sheet says where all is right: letters, numbers, words; empty where it says the answer of the
    question. `words` is what they mean."""

    marks: str
    words: str = ""


class AnswerForm:
    """A form says what it must, and of the rest what it has: of most forms there is nothing to be said."""

    __slots__ = ()
    shows_nothing: ClassVar[bool] = False  # that could be the answer, so that it has to be known

    @classmethod
    @abstractmethod
    def luck(cls, options: int) -> Luck:
        """Of an answer that was looked for among so many options; with 0 it is not known among how many."""

    @abstractmethod
    def grade(self, response: Response) -> float:
        """The credit of a response, 0.0 to 1.0; a response of the wrong shape earns nothing."""

    @abstractmethod
    def right_response(self) -> Response:
        """The response that earns all."""

    def untyped_response(self) -> Response:
        """That of somebody who does not type: it may earn less."""
        return self.right_response()

    def response(self, right: bool, rng: Random, typing: bool = True) -> Response:
        """Of somebody who knows it or not, and types or not."""
        if not right:
            return self.wrong_response(rng)
        if typing:
            return self.right_response()
        return self.untyped_response()

    @abstractmethod
    def wrong_response(self, rng: Random) -> Response:
        """One that earns nothing, or next to nothing."""

    @abstractmethod
    def in_words(self) -> str:
        """The right answer as a reader would write it; of a place on an axis, the axis tells too little."""

    @abstractmethod
    def lines(self, phrases: Phrases) -> list[Line]:
        """All of it as a list to read, with its key."""

    @abstractmethod
    def plain_key(self) -> tuple[object, object]:
        """Its options and its key as plain values, for other programs."""

    @abstractmethod
    def on_paper(self, phrases: Phrases) -> KeyOnPaper:
        """The right answer as a pencil gives it."""

    @abstractmethod
    def holds_together(self) -> bool:
        """Whether it has what its key speaks of, so that its board can draw it."""

    @abstractmethod
    def takes(self, response: Response) -> bool:
        """Whether the response is one that its board can give."""

    @abstractmethod
    def has_fair_size(self) -> bool:
        """Whether there is enough to look at, but not too much, and the key does not tell itself."""

    @abstractmethod
    def parts(self) -> Texts:
        """What the `truths` of a question are about, in their order; nothing where there is nothing to tell apart."""

    def columns(self) -> tuple[Texts, ...]:
        """What stands beside each other to choose from, to be brought in order or to be paired."""
        return ()

    def sides(self) -> tuple[Texts, Texts]:
        """The right and the wrong options."""
        return (), ()

    def alternatives(self) -> Texts:
        """The options of which just one is right."""
        return ()

    def in_order(self) -> Texts:
        """The items as they should lie, where they are to be brought in order; of such no option is right or wrong."""
        return ()

    def partners(self) -> Sequence[tuple[str, str]]:
        """Each text with the one that belongs to it, where such are to be found."""
        return ()

    def ranks(self) -> Texts:
        """The options that must ascend where they are dates or numbers, so that none tells anything by its place."""
        return self.alternatives()

    def are_ranked(self) -> bool:
        """Whether its options ascend, and are no words that somebody chose."""
        return False

    def place_of_key(self) -> int | None:
        """Where the right one stands among options that are seen from the beginning; None where there is not just one,
        or there are none."""
        return None

    def sought(self) -> Texts:
        """What has to be written, or found a partner for, where that is not a matter of right and wrong options."""
        return ()

    def shown_clues(self) -> Texts:
        """What is told beside the prompt, or after it."""
        return ()

    def options_shown(self, response: Response) -> int:
        """Among how many options the answer was looked for; 0 where none was shown that could be the answer."""
        return 0

    def taken(self, response: Response) -> str:
        """The wrong option that the response takes for the key; empty where it takes none."""
        return ""


def lettered(options: Texts, keys: Sequence[int]) -> list[Line]:
    """The options as they are listed below each other, the keys marked."""
    lines = []
    for place, option in enumerate(options):
        lines.append(Line(place in keys, LETTERS[place], option))
    return lines


def numbered(texts: Texts) -> list[Line]:
    """The texts as they come one after the other."""
    lines = []
    for number, text in enumerate(texts, 1):
        lines.append(Line(False, str(number), text))
    return lines


def letters(places: Iterable[int]) -> str:
    """`B`, `A, C`: the letters of the options at these places."""
    told = [LETTERS[place] for place in places]
    return ", ".join(told)


def option_at(place: int, options: Texts) -> str:
    """Empty where there is none."""
    if not 0 <= place < len(options):
        return ""
    return options[place]


def parted(options: Texts, keys: Sequence[int]) -> tuple[Texts, Texts]:
    """The options that are keys, and the others."""
    right: list[str] = []
    wrong: list[str] = []
    for place, option in enumerate(options):
        side = right if place in keys else wrong
        side.append(option)
    return tuple(right), tuple(wrong)


def are_places(places: Iterable[Response], texts: Texts) -> bool:
    """Whether all of them are indices of texts."""
    return all(isinstance(place, int) and 0 <= place < len(texts) for place in places)


def is_permutation(places: Sequence[int], texts: Texts) -> bool:
    """Whether each index of the texts is there once."""
    wanted = list(range(len(texts)))
    return sorted(places) == wanted
