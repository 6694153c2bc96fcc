"""Forms that are answered by laying cards: in order, or each beside its partner."""

from dataclasses import dataclass
from itertools import combinations

from game.quiz.forms.form import AnswerForm, Line, Response, Texts, are_places, is_permutation

_ITEMS = range(4, 6)
_PAIRS = 4


@dataclass(frozen=True, slots=True)
class Arrange(AnswerForm):
    """Bring `items` into order; `order` lists their indices, first to last. The cards are no options: which order it
    is has to be known, as a year on an axis has."""

    items: Texts
    order: tuple[int, ...]

    def grade(self, response: Response) -> float:
        """`max(0, 2C/N - 1)` over all pairs, C of N in the right order; anything but a permutation earns nothing."""
        if not isinstance(response, tuple) or not is_permutation(response, self.items):
            return 0.0
        rank = {item: place for place, item in enumerate(self.order)}
        pairs = list(combinations(response, 2))
        right = sum(rank[first] < rank[second] for first, second in pairs)
        return max(0.0, 2 * right / len(pairs) - 1)

    def in_words(self) -> str:
        return "; ".join(self.items[place] for place in self.order)

    def lines(self) -> list[Line]:
        return [Line(False, str(place), self.items[item]) for place, item in enumerate(self.order, 1)]

    def plain_key(self) -> tuple[object, object]:
        return list(self.items), list(self.order)

    def holds_together(self) -> bool:
        return is_permutation(self.order, self.items)

    def takes(self, response: Response) -> bool:
        return isinstance(response, tuple) and is_permutation(response, self.items)

    def has_fair_size(self) -> bool:
        return len(self.items) in _ITEMS

    def columns(self) -> tuple[Texts, ...]:
        return (self.items,)


@dataclass(frozen=True, slots=True)
class Pair(AnswerForm):
    """Give each of `left` its partner in `right`; `key[i]` is the partner of `left[i]`. The partners are options of
    each of its sides."""

    left: Texts
    right: Texts
    key: tuple[int, ...]

    def grade(self, response: Response) -> float:
        """`max(0, (m-1)/(n-1))` for m of n right, since one of four comes by luck."""
        if not isinstance(response, tuple) or len(response) != len(self.key):
            return 0.0
        hits = sum(given == wanted for given, wanted in zip(response, self.key, strict=True))
        return max(0.0, (hits - 1) / (len(self.key) - 1))

    def partners(self) -> list[tuple[str, str]]:
        """Each left-hand text with its own right-hand one."""
        return [(left, self.right[place]) for left, place in zip(self.left, self.key, strict=True)]

    def in_words(self) -> str:
        return "; ".join(f"{left}: {right}" for left, right in self.partners())

    def lines(self) -> list[Line]:
        return [Line(False, left, f"=  {right}") for left, right in self.partners()]

    def plain_key(self) -> tuple[object, object]:
        texts = {"left": list(self.left), "right": list(self.right)}
        return texts, [[left, right] for left, right in enumerate(self.key)]

    def holds_together(self) -> bool:
        return len(self.left) == len(self.key) > 1 and are_places(self.key, self.right)

    def takes(self, response: Response) -> bool:
        if not isinstance(response, tuple) or len(response) != len(self.left):
            return False
        return are_places(response, self.right)

    def has_fair_size(self) -> bool:
        """No partner may be left over, nor serve twice."""
        return len(self.left) == len(self.right) == _PAIRS and is_permutation(self.key, self.right)

    def columns(self) -> tuple[Texts, ...]:
        return self.left, self.right

    def sought(self) -> Texts:
        return self.right

    def options_shown(self, response: Response) -> int:
        return len(self.right)
