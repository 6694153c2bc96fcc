"""How many hands went up for an option, as the ground behind its words: it has no colour of a verdict."""

from collections.abc import Sequence
from dataclasses import replace

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.text import Block
from game.ui.theme import Colour, Palette, mix

LIGHT, DARK = 0.42, 0.24  # how much of the accent is in it, on a light tile and on a dark one
TICK, THICK = 12.0, 4.0  # the marks at its end, which words do not reach


@drawn
class ShareGround:
    """`shares` are 0-1, of no vote, one or two: the last is the ground, and the one before it a line along the foot of
    the area."""

    area: Rect
    shares: Sequence[float]
    palette: Palette
    fill: Colour  # beside it

    def draw(self, canvas: Canvas) -> None:
        if not self.shares:
            return
        *before, now = self.shares
        if now > 0:
            full = self._part(now)
            canvas.box(full, ground(self.palette))
            _draw_end(canvas, full, self.palette.text)
        for share in before:
            if share > 0:
                was = self._part(share)
                line = was.low(THICK)
                canvas.box(line, self.palette.border)
                _draw_end(canvas, was, self.palette.border)

    def _part(self, share: float) -> Rect:
        wide = self.area.w * share
        return self.area.left(wide)

    def write(self, canvas: Canvas, words: Block, box: Rect, across: str = "left") -> None:
        """In the middle of the height of the box, each line on the colour that is under its own middle."""
        spare = box.h - words.height
        top = box.y + spare / 2
        for line in words.lines:
            wide = canvas.measure(line, words.style)
            alone = replace(words, lines=(line,), width=wide)
            place = box.below(top).top(words.line_height)
            left = place.far(wide) if across == "right" else place.left(wide)
            x, _ = left.centre
            text.draw(
                canvas,
                alone,
                place,
                self.palette.text,
                self._under(x),
                across=across,
            )
            top += words.line_height

    def _under(self, x: float) -> Colour:
        if not self.shares:
            return self.fill
        full = self._part(self.shares[-1])
        return ground(self.palette) if full.x <= x < full.right else self.fill


def ground(palette: Palette) -> Colour:
    share = LIGHT if palette.outlined else DARK
    return mix(palette.tile, palette.ring, share)


def _draw_end(canvas: Canvas, area: Rect, colour: Colour) -> None:
    wide = min(area.w, THICK)
    end = area.far(wide)
    for tick in (end.top(TICK), end.low(TICK)):
        canvas.box(tick, colour)
