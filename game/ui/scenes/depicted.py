"""The picture that belongs to what a page tells, where there is room for it."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from game.facts.model import Bank, Picture
from game.ui.layout import Rect
from game.ui.widgets.illustration import SHAPE, Illustration

if TYPE_CHECKING:  # the timeline shows eras, and does without questions
    from game.quiz.question import Question

LARGEST = 560.0  # wide
SMALLEST = 260.0  # less tells nothing
SHARE = 0.34  # of the width of a page
AS_QUESTION = 0.48  # the same of a picture that is the question
LARGEST_QUESTION = 760.0
GAP = 48.0  # between the words and the picture


def picture_of(ids: Iterable[str], bank: Bank) -> Picture | None:
    """Of the first of these facts and entries that has one: of a fact its own, or that of its entry."""
    for name in ids:
        fact = bank.facts.get(name)
        entry = fact.entry if fact else name
        picture = bank.picture_of.get(name) or bank.picture_of.get(entry)
        if picture:
            return picture
    return None


def picture_about(question: "Question", bank: Bank) -> Picture | None:
    """The one that was part of the question, else that of the fact that it asks."""
    if question.picture:
        return question.picture
    asked = question.facts[:1]
    return picture_of(asked, bank)


def picture_of_era(era: str, bank: Bank) -> Picture | None:
    """Of the entry that has the id of the era, else of the first of its facts that has one, the core before others."""
    core = [era]
    others = []
    for fact in bank.by_era.get(era, ()):
        if fact.core:
            core.append(fact.id)
        else:
            others.append(fact.id)
    return picture_of(core + others, bank)


@lru_cache(maxsize=64)
def craft_of_era(era: str, bank: Bank) -> str:
    """The file of the era's picture; empty where it has none."""
    picture = picture_of_era(era, bank)
    return picture.file if picture else ""


class Depicted(NamedTuple):
    """`named` says whether its name may be told to those who do not see it; `share` is what it takes of the width of an
    area, up to the `largest` width."""

    picture: Picture | None
    named: bool = True
    share: float = SHARE
    largest: float = LARGEST

    def left_of(self, area: Rect) -> Rect:
        """What the picture leaves of an area at whose right it is."""
        if self.picture is None:
            return area
        return area.left(area.w - self._wide(area) - GAP)

    def height_at_right(self, area: Rect) -> float:
        return self._wide(area) / SHAPE

    def at_right(self, area: Rect) -> Sequence[Illustration]:
        wide = self._wide(area)
        tall = self.height_at_right(area)
        place = area.far(wide).top(tall)
        return self.at(place)

    def at_right_middle(self, area: Rect) -> Sequence[Illustration]:
        """In the middle of the height of the area."""
        wide = self._wide(area)
        tall = self.height_at_right(area)
        column = area.far(wide)
        place = column.centred(wide, tall)
        return self.at(place)

    def _wide(self, area: Rect) -> float:
        wanted = area.w * self.share
        return min(self.largest, wanted)

    def beside(self, words: Rect, page: Rect) -> Sequence[Illustration]:
        """At the right of the words, in the middle of the height of the page; nothing where that is too narrow."""
        free = page.after(words.right + GAP)
        wide = min(free.w, LARGEST)
        if wide < SMALLEST:
            return ()
        place = free.centred(wide, wide / SHAPE)
        return self.at(place)

    def under(self, words: float, area: Rect) -> Sequence[Illustration]:
        """In what is free below words that are so high, at the right; nothing where that is too little."""
        free = area.below(area.y + words + GAP)
        tall = min(free.h, LARGEST / SHAPE)
        if tall < SMALLEST / SHAPE:
            return ()
        place = free.far(tall * SHAPE).top(tall)
        return self.at(place)

    def at(self, place: Rect) -> Sequence[Illustration]:
        if self.picture is None:
            return ()
        alt = self.picture.alt if self.named else self.picture.alt_without_name
        return (Illustration("picture", place, self.picture.file, alt),)


NO_PICTURE = Depicted(None)


def asked_of(picture: Picture | None) -> Depicted:
    """The picture of a question, as large as it should be: it is what is asked."""
    return Depicted(
        picture,
        named=False,
        share=AS_QUESTION,
        largest=LARGEST_QUESTION,
    )
