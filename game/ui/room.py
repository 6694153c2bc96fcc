"""Where and how a scene lays itself out, and the semantic tree that tells what came of it."""

from dataclasses import dataclass

from game.ui.layout import Rect, page
from game.ui.text import Block, Measure, fit
from game.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Room:
    """Where and how a scene lays itself out: the whole stage, the page inside it, the theme, and a ruler for text."""

    stage: Rect
    theme: Theme
    measure: Measure

    @property
    def page(self) -> Rect:
        width, height = self.stage.w, self.stage.h
        return page(width, height)

    @property
    def wide(self) -> bool:
        return self.stage.w >= 1400

    def width(self, words: str, role: str) -> float:
        """Of one line in the style in which the role is wanted."""
        style = self.theme.style(role)
        return self.measure(words, style)

    def least_width(self, words: str, role: str) -> float:
        """Of one line in the smallest style in which the role may be drawn."""
        style = self.theme.least(role)
        return self.measure(words, style)

    def fit(self, words: str, role: str, box: Rect) -> Block:
        """The words as large as the box allows."""
        return fit(words, role, box, self.theme, self.measure)


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on screen as a reader, a test or a demo player sees it: its role, words, value, state and place.

    `state` holds any of focused, chosen, disabled, right, wrong, locked; `position` is "3 of 4" or empty.
    """

    role: str
    name: str
    label: str
    rect: Rect
    value: str = ""
    state: frozenset[str] = frozenset()
    position: str = ""
