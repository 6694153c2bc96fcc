"""Forms that are answered by laying cards: in order, or each beside its partner."""

from dataclasses import dataclass
from itertools import combinations
from random import Random
from typing import ClassVar

from game.facts.model import Phrases
from game.quiz.forms.chance import ORDERED, PAIRED, Luck
from game.quiz.forms.form import (
    AnswerForm,
    KeyOnPaper,
    Line,
    Response,
    Texts,
    are_places,
    is_permutation,
    letters,
    numbered,
)

_ITEMS = range(4, 6)
_PAIRS = 4


@dataclass(frozen=True, slots=True)
class Arrange(AnswerForm):
    """Bring `items` into order; `order` lists their indices, first to last. The cards are no options: which order it
    is has to be known, as a year on an axis has."""

    items: Texts
    order: tuple[int, ...]
    shows_nothing: ClassVar[bool] = True

    @classmethod
    def luck(cls, options: int) -> Luck:
        return ORDERED

    def grade(self, response: Response) -> float:
        """`max(0, 2C/N - 1)` over all pairs, C of N in the right order; anything but a permutation earns nothing."""
        if not isinstance(response, tuple):
            return 0.0
        if not is_permutation(response, self.items):
            return 0.0
        pairs = right = 0
        for first, second in combinations(response, 2):
            pairs += 1
            if self.order.index(first) < self.order.index(second):
                right += 1
        share = 2 * right / pairs
        return max(0.0, share - 1)

    def right_response(self) -> tuple[int, ...]:
        return self.order

    def wrong_response(self, rng: Random) -> tuple[int, ...]:
        """All of it the other way round."""
        return self.order[::-1]

    def in_order(self) -> Texts:
        items = self.items
        return tuple(items[place] for place in self.order)

    def in_words(self) -> str:
        return "; ".join(self.in_order())

    def lines(self, phrases: Phrases) -> list[Line]:
        return numbered(self.in_order())

    def plain_key(self) -> tuple[object, object]:
        items = list(self.items)
        return items, list(self.order)

    def on_paper(self, phrases: Phrases) -> KeyOnPaper:
        """What is written into the boxes, from the first to the last: `2, 4, 1, 3`."""
        places = []
        for item in range(len(self.items)):
            place = self.order.index(item) + 1
            places.append(str(place))
        return KeyOnPaper(", ".join(places), self.in_words())

    def holds_together(self) -> bool:
        return is_permutation(self.order, self.items)

    def takes(self, response: Response) -> bool:
        if not isinstance(response, tuple):
            return False
        return is_permutation(response, self.items)

    def has_fair_size(self) -> bool:
        return len(self.items) in _ITEMS

    def parts(self) -> Texts:
        return self.items

    def columns(self) -> tuple[Texts, ...]:
        return (self.items,)


@dataclass(frozen=True, slots=True)
class Pair(AnswerForm):
    """Give each of `left` its partner in `right`; `key[i]` is the partner of `left[i]`. The partners are options of
    each of its sides."""

    left: Texts
    right: Texts
    key: tuple[int, ...]

    @classmethod
    def luck(cls, options: int) -> Luck:
        return PAIRED

    def grade(self, response: Response) -> float:
        """`max(0, (m-1)/(n-1))` for m of n right, since one of four comes by luck."""
        if not isinstance(response, tuple):
            return 0.0
        all_pairs = len(self.key)
        if len(response) != all_pairs:
            return 0.0
        hits = 0
        for place, partner in enumerate(self.key):
            if response[place] == partner:
                hits += 1
        share = (hits - 1) / (all_pairs - 1)
        return max(0.0, share)

    def right_response(self) -> tuple[int, ...]:
        return self.key

    def wrong_response(self, rng: Random) -> tuple[int, ...]:
        """To each the partner of the next one."""
        first, *others = self.key
        return *others, first

    def partners(self) -> list[tuple[str, str]]:
        right = [self.right[place] for place in self.key]
        return list(zip(self.left, right, strict=True))

    def in_words(self) -> str:
        pairs = []
        for left, right in self.partners():
            pairs.append(f"{left}: {right}")
        return "; ".join(pairs)

    def lines(self, phrases: Phrases) -> list[Line]:
        lines = []
        for left, right in self.partners():
            line = Line(False, left, f"=  {right}")
            lines.append(line)
        return lines

    def plain_key(self) -> tuple[object, object]:
        texts = {
            "left": list(self.left),
            "right": list(self.right),
        }
        pairs = []
        for left, right in enumerate(self.key):
            pairs.append([left, right])
        return texts, pairs

    def on_paper(self, phrases: Phrases) -> KeyOnPaper:
        """The letters of the partners, from the first row to the last."""
        return KeyOnPaper(letters(self.key), self.in_words())

    def holds_together(self) -> bool:
        if len(self.key) < 2:
            return False
        if len(self.left) != len(self.key):
            return False
        return are_places(self.key, self.right)

    def takes(self, response: Response) -> bool:
        if not isinstance(response, tuple):
            return False
        if len(response) != len(self.left):
            return False
        return are_places(response, self.right)

    def has_fair_size(self) -> bool:
        """No partner may be left over, nor serve twice."""
        if len(self.left) != _PAIRS or len(self.right) != _PAIRS:
            return False
        return is_permutation(self.key, self.right)

    def parts(self) -> Texts:
        return self.left

    def columns(self) -> tuple[Texts, ...]:
        return self.left, self.right

    def ranks(self) -> Texts:
        return self.right

    def sought(self) -> Texts:
        return self.right

    def options_shown(self, response: Response) -> int:
        return len(self.right)
