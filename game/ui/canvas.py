"""What a scene may draw with: a few verbs, in units, so that the same drawing can be painted or written down."""

from collections.abc import Sequence
from typing import Protocol

from game.facts.focus import Focus
from game.ui.layout import Rect
from game.ui.theme import Colour, Style
from game.ui.vista import Vista

Spot = tuple[float, float]


class Canvas(Protocol):
    """`stage` is the whole window in units, from (0, 0)."""

    @property
    def stage(self) -> Rect: ...

    def fill(self, colour: Colour) -> None: ...

    def vista(self, seen: Vista) -> None:
        """All over the stage, like `fill`."""
        ...

    def box(
        self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0, radius: float = 0
    ) -> None: ...

    def ellipse(self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0) -> None: ...

    def polygon(
        self, spots: Sequence[Spot], fill: Colour | None, border: Colour | None = None, width: float = 0
    ) -> None: ...

    def line(self, spots: Sequence[Spot], colour: Colour, width: float) -> None: ...

    def text(self, words: str, spot: Spot, style: Style, colour: Colour, on: Colour) -> None:
        """One line of text with its top left corner at `spot`, in a line box of `style.size * style.leading`;
        `on` is the colour behind it. Every word that a person reads goes through here."""
        ...

    def measure(self, words: str, style: Style) -> float:
        """The width of one line of text."""
        ...

    def picture(self, file: str, area: Rect, theme: str) -> None:
        """The picture of that file as large as fits the area, centred, in the colours of the theme where it is one of
        the game's drawings; nothing where there is none."""
        ...

    def columns(self, file: str, area: Rect, theme: str, part: tuple[float, float], into: Rect) -> None:
        """Of a picture as large as fits the area what is from column to column, as shares of its width: it fills what
        it is drawn into, however narrow that is."""
        ...

    def medal(self, file: str, disc: Rect, theme: str, focus: Focus | None) -> None:
        """A round part of a picture: what is in `focus`, the whole of a drawing where nothing is, and of a photograph
        as much of its middle as fits."""
        ...

    def glow(self, area: Rect, colour: Colour, strength: float) -> None:
        """Round light that fills the area: `strength` (0-1) of the colour in the middle, nothing at the edge."""
        ...
