"""The cards of two columns with their words, wherever they lie."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.quiz.question import Pair
from game.ui.boards.blocks import tallest
from game.ui.boards.cards import PAD
from game.ui.layout import Rect
from game.ui.text import Block, is_torn


@dataclass(frozen=True, slots=True)
class PairWords:
    """On the cards of the two columns, of which one may have more."""

    left: Sequence[Block]
    right: Sequence[Block]

    @property
    def all(self) -> Sequence[Block]:
        return [*self.left, *self.right]

    def tear(self, form: Pair) -> bool:
        """Whether they part a name from its number."""
        return _are_torn(form.left, self.left) or _are_torn(form.right, self.right)

    def row_heights(self, around: float, least: float) -> list[float]:
        """Of rows no higher than their words need with so much above and below them together; but `least`."""
        count = max(len(self.left), len(self.right))
        heights = []
        for place in range(count):
            in_row = self._in_row(place)
            needed = tallest(in_row) + around
            height = max(least, needed)
            heights.append(height)
        return heights

    def _in_row(self, place: int) -> Sequence[Block]:
        found = []
        for column in (self.left, self.right):
            if place < len(column):
                found.append(column[place])
        return found


@dataclass(frozen=True, slots=True)
class PairPlan:
    """Where the cards lie, and their words; `is_sign` where there is room only for a sign to check, `is_stacked` where
    one column lies below the other, so that no threads can run between them; `share` is that of its usual size which
    the badge of a partner keeps, and `pad` what is free beside words."""

    left: Sequence[Rect]
    right: Sequence[Rect]
    check: Rect
    words: PairWords
    fits: bool
    is_sign: bool = False
    is_stacked: bool = False
    share: float = 1.0
    pad: float = PAD


def _are_torn(
    names: Sequence[str],
    laid: Sequence[Block],
) -> bool:
    """Whether one of them is."""
    for name, words in zip(
        names,
        laid,
        strict=True,
    ):
        if is_torn(name, words):
            return True
    return False
