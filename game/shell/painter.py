"""A Canvas made of pygame: every verb becomes a blit of a sprite, listed once and painted as often as need be."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pygame

from game.shell import sprites
from game.shell.drawings import Drawings
from game.ui.canvas import Spot
from game.ui.layout import Rect, stage, unit
from game.ui.text import Measure
from game.ui.theme import Colour, Style

MOST_WIDTHS = 4_000
FACES = {
    ("text", 400): "NotoSans-400Regular.ttf",
    ("text", 600): "NotoSans-600SemiBold.ttf",
    ("text", 700): "NotoSans-700Bold.ttf",
    ("title", 700): "Exo2-700Bold.ttf",
    ("title", 800): "Exo2-800ExtraBold.ttf",
}

SPARE = ("text", 700)  # for words that a title face lacks letters for, such as Greek ones
STRIP = 16  # pixels high

Blit = tuple[pygame.Surface, tuple[int, int]]


class WrittenLine(NamedTuple):
    """A line of text as it stands on screen: capital and x height and the rectangle in pixels, colours of letters and
    ground."""

    words: str
    style: Style
    capital: float
    small: float
    rect: tuple[int, int, int, int]
    colour: Colour
    on: Colour


class Painter:
    """`written`, if given, is told of every line of text. The `ruler` measures text as `measure` does; another size
    of the window has another one, so that what was measured can be kept with it."""

    def __init__(
        self, size: tuple[int, int], assets: Path, written: Callable[[WrittenLine], None] | None = None
    ) -> None:
        self._assets = assets
        self.drawings = Drawings(assets)
        self._written = written
        self._fonts: dict[tuple[str, int, int], pygame.Font] = {}
        self._widths: dict[tuple[str, str, int, int], int] = {}
        self._sprites = sprites.Sprites()
        self._blits: list[Blit] = []
        self._sheet: pygame.Surface | None = None
        self._painted = 0
        self.resize(size)

    def resize(self, size: tuple[int, int]) -> None:
        """Draw for a window of so many pixels from now on; what was kept for another scale is let go."""
        self._scale = unit(*size)
        self._stage = Rect(0, 0, *stage(*size))
        self._size = size
        self.ruler: Measure = partial(self.measure)
        self._fonts.clear()
        self._widths.clear()
        self._sprites.clear()
        self.begin()

    @property
    def size(self) -> tuple[int, int]:
        return self._size

    @property
    def stage(self) -> Rect:
        return self._stage

    def begin(self) -> None:
        """Forget the last picture."""
        self._blits = []
        self._sheet = None
        self._painted = 0

    def paint(self, target: pygame.Surface) -> None:
        """Put what was drawn since `begin` on the target; a picture that is wanted again is kept whole from then on."""
        self._painted += 1
        if self._sheet is not None:
            target.blit(self._sheet, (0, 0))
            return
        self.compose(target)
        if self._painted > 1:
            self._sheet = target.copy()

    def compose(self, target: pygame.Surface) -> None:
        """The picture, sprite by sprite."""
        target.fblits(self._blits)

    # Canvas

    def fill(self, colour: Colour) -> None:
        """By narrow strips: a sheet that stays in the processor's cache is blitted faster than anything is filled."""
        self._blits = []
        width, height = self._size
        for y in range(0, height, STRIP):
            self._place(("strip", width, colour), 0, y, lambda: sprites.solid((width, STRIP), colour))

    def box(
        self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0, radius: float = 0
    ) -> None:
        x, y, w, h = self._pixels(area)
        edge = max(1, round(width * self._scale)) if border else 0
        r = min(round(radius * self._scale), w // 2, h // 2)
        key = ("box", w, h, fill, border, edge, r)
        for sprite, (dx, dy) in self._sprites.get(key, lambda: sprites.box((w, h), fill, border, edge, r)):
            self._blits.append((sprite, (x + dx, y + dy)))

    def ellipse(self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0) -> None:
        x, y, w, h = self._pixels(area)
        edge = max(1, round(width * self._scale)) if border else 0
        key = ("ellipse", w, h, fill, border, edge)
        self._place(key, x, y, lambda: sprites.ellipse((w, h), fill, border, edge))

    def polygon(
        self, spots: Sequence[Spot], fill: Colour | None, border: Colour | None = None, width: float = 0
    ) -> None:
        edge = width * self._scale if border else 0.0
        x, y, size, points = self._around(spots, edge)
        key = ("polygon", points, size, fill, border, edge)
        self._place(key, x, y, lambda: sprites.polygon(size, points, fill, border, edge))

    def line(self, spots: Sequence[Spot], colour: Colour, width: float) -> None:
        edge = max(1.0, width * self._scale)
        x, y, size, points = self._around(spots, edge)
        self._place(("line", points, size, colour, edge), x, y, lambda: sprites.line(size, points, colour, edge))

    def text(self, words: str, spot: Spot, style: Style, colour: Colour, on: Colour) -> None:
        if not words.strip():
            return
        font = self._font(style, words)
        line = style.size * style.leading * self._scale
        x, y = round(spot[0] * self._scale), round(spot[1] * self._scale + (line - font.get_height()) / 2)
        key = ("text", words, style.face, style.weight, self._height(style), colour)
        sprite = self._place(key, x, y, lambda: sprites.quick(font.render(words, True, colour)))
        if self._written:
            capital, small = _heights(font)
            self._written(WrittenLine(words, style, capital, small, (x, y, *sprite.get_size()), colour, on))

    def measure(self, words: str, style: Style) -> float:
        key = (words, style.face, style.weight, self._height(style))
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) > MOST_WIDTHS:
                self._widths.clear()
            width = self._widths[key] = self._font(style, words).size(words)[0]
        return width / self._scale

    def picture(self, file: str, area: Rect, theme: str) -> None:
        x, y, w, h = self._pixels(area)
        key = ("picture", file, w, h, theme)
        pieces = self._sprites.get(key, lambda: [(self.drawings.drawn(file, (w, h), theme), (0, 0))])
        sprite, _ = pieces[0]
        left = x + (w - sprite.get_width()) // 2
        top = y + (h - sprite.get_height()) // 2
        self._blits.append((sprite, (left, top)))

    # Pixels

    def _pixels(self, area: Rect) -> tuple[int, int, int, int]:
        """The edges are rounded, not the size, so that what touches in units touches in pixels."""
        x, y = round(area.x * self._scale), round(area.y * self._scale)
        return x, y, max(1, round(area.right * self._scale) - x), max(1, round(area.bottom * self._scale) - y)

    def _around(
        self, spots: Sequence[Spot], edge: float
    ) -> tuple[int, int, tuple[int, int], tuple[tuple[float, float], ...]]:
        """Left, top and size of the pixels that hold the spots with an edge of that width, and the spots in them."""
        pad = int(edge / 2) + 2
        xs, ys = [x * self._scale for x, _ in spots], [y * self._scale for _, y in spots]
        left, top = int(min(xs)) - pad, int(min(ys)) - pad
        size = int(max(xs)) + pad - left + 1, int(max(ys)) + pad - top + 1
        return left, top, size, tuple((x - left, y - top) for x, y in zip(xs, ys, strict=True))

    def _place(self, key: Hashable, x: int, y: int, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """Put the one sprite of this key there."""
        sprite = self._sprites.get(key, lambda: [(make(), (0, 0))])[0][0]
        self._blits.append((sprite, (x, y)))
        return sprite

    def _height(self, style: Style) -> int:
        return max(1, round(style.size * self._scale))

    def _font(self, style: Style, words: str) -> pygame.Font:
        font = self._face(style.face, style.weight, self._height(style))
        if style.face == "text" or None not in font.metrics(words):
            return font
        return self._face(*SPARE, self._height(style))

    def _face(self, face: str, weight: int, height: int) -> pygame.Font:
        key = (face, weight, height)
        found = self._fonts.get(key)
        if found is None:
            file = self._assets / "fonts" / FACES[face, weight]
            found = self._fonts[key] = pygame.Font(file, height)
        return found


def _heights(font: pygame.Font) -> tuple[float, float]:
    """Of H and x, in pixels, without their overhang."""
    metrics = font.metrics("Hx")
    return tuple(found[3] if found else 0.0 for found in metrics)  # type: ignore[return-value]
