"""A Canvas made of pygame: every verb becomes a blit of a sprite, listed once and painted as often as need be."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial
from pathlib import Path

import pygame

from game.facts.focus import Focus
from game.shell import lettering, sprites
from game.shell.changed_area import Blit, changed_area
from game.shell.drawings import Drawings
from game.shell.faces import Faces
from game.shell.glows import glow
from game.shell.kept_sprites import MOST_BYTES_OF_TEXTS, Sprites
from game.shell.medals import columns, medal
from game.shell.owed import Owed
from game.shell.pixel_box import around, edges, middle
from game.shell.rings import LARGE, ellipse_pieces
from game.shell.skies import Skies
from game.shell.written_line import WrittenLine
from game.ui.canvas import Spot
from game.ui.layout import Rect, stage, unit
from game.ui.text import Measure
from game.ui.theme import Colour, Style
from game.ui.vista import Vista

MOST_WIDTHS = 4_000
Make = Callable[[], pygame.Surface]
Written = tuple[str, str, int, int, float]  # words, face, weight, height in pixels, how wide the spacing is


class Painter:
    """Where it is `unhurried`, what takes long and was never drawn before is left out of a page and `owed`: a picture,
    a light, the first sky of all, on a large window any sky and large rings. It is there when the page is drawn again.
    `written`, if given, is told of every line of text. The `ruler` measures text as `measure` does; another size of the
    window has another one, so that what was measured can be kept with it."""

    def __init__(
        self,
        size: tuple[int, int],
        assets: Path,
        written: Callable[[WrittenLine], None] | None = None,
        unhurried: bool = False,
    ) -> None:
        self._assets = assets
        self.drawings = Drawings(assets)
        self._written = written
        self._faces = Faces(assets)
        self._widths: dict[Written, int] = {}
        self._sprites = Sprites()
        self.owed = Owed(self._sprites, waits=unhurried)
        self._skies = Skies(self.owed)
        self._texts = Sprites(MOST_BYTES_OF_TEXTS)
        self._shown: list[Blit] = []  # what is on the target that was painted last
        self._target: pygame.Surface | None = None
        self._sheet: pygame.Surface | None = None
        self._painted = 0
        self.resize(size)

    def fit(self, size: tuple[int, int]) -> None:
        """The window has this size now, and nothing of what was painted may be left on it."""
        self._target = None
        if size != self._size:
            self.resize(size)

    def resize(self, size: tuple[int, int]) -> None:
        """Draw for a window of so many pixels from now on; what was kept for another scale is let go."""
        self._scale = unit(*size)
        self._stage = Rect(0, 0, *stage(*size))
        self._size = size
        self.ruler: Measure = partial(self.measure)
        self.let_go()
        for kept in (self._sprites, self._texts):
            kept.begin(size)

    def let_go(self) -> None:
        """Keep nothing of what was drawn and measured."""
        self._faces.clear()
        self._widths.clear()
        self._sprites.clear()
        self._texts.clear()
        self._target = None
        self._skies.clear()
        self._shown = []
        self.begin()

    @property
    def size(self) -> tuple[int, int]:
        return self._size

    @property
    def stage(self) -> Rect:
        return self._stage

    def begin(self, page: object = None) -> None:
        """Forget the last picture; the next one is of that page."""
        self._blits: list[Blit] = []
        self._sheet = None
        self._painted = 0
        self.owed.begin(page)

    def paint(self, target: pygame.Surface) -> pygame.Rect:
        """Put what was drawn since `begin` on the target; tells where that has changed it, if nobody else has painted
        there. A picture that is wanted again is kept whole from then on."""
        self._painted += 1
        whole = target.get_rect()
        if self._sheet is not None:
            target.blit(self._sheet, (0, 0))
            return whole
        if self._painted > 1:
            self.compose(target)
            self._sheet = target.copy()
            return whole
        area = changed_area(self._shown, self._blits, whole) if target is self._target else whole
        target.set_clip(area)
        self.compose(target)
        target.set_clip(None)
        self._target = target
        self._shown = self._blits
        return area

    def compose(self, target: pygame.Surface) -> None:
        """The picture, sprite by sprite."""
        target.fblits(self._blits)

    # Canvas

    def fill(self, colour: Colour) -> None:
        width, height = self._size
        key = ("strip", width, colour)
        rows = self._sprites.get(key, lambda: sprites.rows(sprites.solid((width, sprites.STRIP), colour), 0, height))
        self._blits = rows.copy()

    def vista(self, seen: Vista) -> None:
        pieces = self._skies.pieces(self._size, self._scale, seen)
        if pieces:
            self._blits = [*pieces]
        else:
            self.fill(seen.sky[0])

    def box(
        self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0, radius: float = 0
    ) -> None:
        x, y, w, h = self._pixels(area)
        edge = self._at_least_one(width) if border else 0
        rounded = self._whole(radius)
        r = min(rounded, w // 2, h // 2)
        key = ("box", w, h, fill, border, edge, r)
        pieces = self._sprites.get(key, lambda: sprites.box((w, h), fill, border, edge, r))
        self._list(pieces, x, y)

    def _list(self, pieces: Sequence[sprites.Piece], x: int, y: int) -> None:
        """To be painted with their corner there."""
        for sprite, (dx, dy) in pieces:
            spot = x + dx, y + dy
            self._blits.append((sprite, spot))

    def ellipse(self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0) -> None:
        x, y, w, h = self._pixels(area)
        edge = self._at_least_one(width) if border else 0
        key = ("ellipse", w, h, fill, border, edge)
        make = partial(ellipse_pieces, (w, h), fill, border, edge)
        cost = w * h if min(w, h) >= LARGE else 0
        pieces = self.owed.get(key, make, cost)
        if pieces:
            self._list(pieces, x, y)

    def polygon(
        self, spots: Sequence[Spot], fill: Colour | None, border: Colour | None = None, width: float = 0
    ) -> None:
        edge = width * self._scale if border else 0.0
        corner, size, points = around(spots, edge, self._scale)
        key = ("polygon", points, size, fill, border, edge)
        self._list_one(key, corner, size, partial(sprites.polygon, size, points, fill, border, edge))

    def line(self, spots: Sequence[Spot], colour: Colour, width: float) -> None:
        edge = max(1.0, width * self._scale)
        corner, size, points = around(spots, edge, self._scale)
        key = ("line", points, size, colour, edge)
        counted = size if len(points) >= sprites.CURVED else (0, 0)  # one with corners takes little time
        self._list_one(key, corner, counted, partial(sprites.line, size, points, colour, edge))

    def _list_one(self, key: Hashable, spot: tuple[int, int], size: tuple[int, int], make: Make) -> None:
        """Where a page has many that are large, and were never drawn before, the last of them are left out for now."""
        width, height = size
        pieces = self.owed.one_of_many(key, lambda: sprites.whole(make()), width * height)
        if pieces:
            self._list(pieces, *spot)

    def text(self, words: str, spot: Spot, style: Style, colour: Colour, on: Colour) -> None:
        if not words.strip():
            return
        words = lettering.curled(words)
        height = self._at_least_one(style.size)
        font = self._faces.font(style, height, words)
        left, top = spot
        above = (style.line_height * self._scale - font.get_height()) / 2
        x, y = self._whole(left), round(top * self._scale + above)
        key = (words, style.face, style.weight, height, style.apart, colour)
        make = partial(lettering.drawn, font, words, height, style.apart, colour)
        sprite = self._texts.one(key, make)  # not `quick`: that would take as long as to paint it ten times
        self._blits.append((sprite, (x, y)))
        if self._written:
            capital, small = lettering.heights(font)
            self._written(WrittenLine(words, style, capital, small, (x, y, *sprite.get_size()), colour, on))

    def measure(self, words: str, style: Style) -> float:
        words = lettering.curled(words)
        height = self._at_least_one(style.size)
        key = (words, style.face, style.weight, height, style.apart)
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) > MOST_WIDTHS:
                self._widths.clear()
            font = self._faces.font(style, height, words)
            width = lettering.width(font, words, height, style.apart)
            self._widths[key] = width
        return width / self._scale

    def picture(self, file: str, area: Rect, theme: str) -> None:
        w, h = map(self._at_least_one, (area.w, area.h))  # as large anywhere, so that one that moves is drawn once
        key = ("picture", file, w, h, theme)
        self._list_in_time(key, area, lambda: self.drawings.drawn(file, (w, h), theme))

    def columns(self, file: str, area: Rect, theme: str, part: tuple[float, float], into: Rect) -> None:
        w, h, wide, tall = map(self._at_least_one, (area.w, area.h, into.w, into.h))
        whole = ("picture", file, w, h, theme)
        key = (*whole, part, wide, tall)
        drawn = partial(self._sprites.one, whole, lambda: sprites.quick(self.drawings.drawn(file, (w, h), theme)))
        self._list_in_time(key, into, lambda: columns(drawn(), part, (wide, tall)))

    def medal(self, file: str, disc: Rect, theme: str, focus: Focus | None) -> None:
        side = self._at_least_one(disc.w)
        key = ("medal", file, side, theme, focus)
        self._list_in_time(key, disc, lambda: medal(self.drawings, file, side, theme, focus))

    def glow(self, area: Rect, colour: Colour, strength: float) -> None:
        size = self._at_least_one(area.w), self._at_least_one(area.h)
        self._list_in_time(("glow", size, colour, strength), area, lambda: glow(size, colour, strength))

    def _list_in_time(self, key: Hashable, area: Rect, make: Make) -> None:
        """In the middle of the area; what was never drawn before may be left out for now."""
        _, _, width, height = self._pixels(area)
        pieces = self.owed.get(key, lambda: sprites.whole(make()), width * height)
        if pieces:
            sprite, _ = pieces[0]
            spot = middle(area, self._scale, sprite.get_size())
            self._blits.append((sprite, spot))

    # Pixels

    def _whole(self, units: float) -> int:
        return round(units * self._scale)

    def _at_least_one(self, units: float) -> int:
        return max(1, self._whole(units))

    def _pixels(self, area: Rect) -> tuple[int, int, int, int]:
        return edges(area, self._scale)
