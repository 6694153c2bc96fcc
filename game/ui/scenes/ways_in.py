"""What an era can be entered by: a round and the stories of its chapters, or nothing yet but a padlock."""

from collections.abc import Sequence
from math import cos, pi, sin
from typing import NamedTuple

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.places import Remainder
from game.ui.widgets.basic import Button, Look, Piece, Widget
from game.ui.widgets.signs import draw_padlock

START, STORIES = 96.0, 72.0  # the heights of the buttons
GAP = 18.0
RING, DOT = 170.0, 12.0  # around a padlock
MOST_DOTS = 24
PADLOCK, COUNT = 0.46, 0.62  # of its width
WIDEST = 380.0
SHARES = (1.0, 1.5)  # of a row


@drawn
class Locked(Piece):
    """How many facts are still to be answered where the way in would be, in a ring of dots: one for each fact that
    opens it, as far as there is room, filled where it was answered. A padlock where there is nothing to count."""

    answered: int
    needed: int

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        if self.needed:
            self._draw_dots(canvas, room)
            self._draw_count(canvas, room)
            return
        palette = room.theme.palette
        side = self.rect.w * PADLOCK
        padlock = self.rect.centred(side, side)
        draw_padlock(canvas, padlock, palette.second)

    def _draw_count(self, canvas: Canvas, room: Room) -> None:
        palette = room.theme.palette
        side = self.rect.w * COUNT
        inner = self.rect.centred(side, side)
        upper, lower = inner.rows(2)
        left = self.needed - self.answered
        number = room.fit(str(left), "subheading", upper)
        words = room.fit(tr("to go"), "note", lower)
        lines = (upper, number, palette.text), (lower, words, palette.second)
        for place, line, colour in lines:
            text.draw(
                canvas,
                line,
                place,
                colour,
                palette.tile,
                across="centre",
                down="middle",
            )

    def _draw_dots(self, canvas: Canvas, room: Room) -> None:
        palette = room.theme.palette
        dots = min(MOST_DOTS, self.needed)
        filled = dots * self.answered // self.needed
        for place in range(dots):
            share = place / dots
            dot = self._dot(share)
            if place < filled:
                canvas.ellipse(dot, palette.accent)
                continue
            canvas.ellipse(
                dot,
                None,
                palette.border,
                2,
            )

    def _dot(self, share: float) -> Rect:
        """Clockwise from the top."""
        turn = 2 * pi * share
        radius = (self.rect.w - DOT) / 2
        x, y = self.rect.centre
        across = radius * sin(turn)
        up = radius * cos(turn)
        spot = Rect(x + across, y - up, 0, 0)
        return spot.centred(
            DOT,
            DOT,
        )

    def node(self, look: Look) -> Node:
        label = tr("locked")
        count = tr("{right} of {total}").format(right=self.answered, total=self.needed)
        return Node("image", self.name, label, self.rect, count)


class WaysIn(NamedTuple):
    """`answered` of the facts `needed` to open it, while it is locked."""

    is_open: bool
    has_stories: bool
    answered: int = 0
    needed: int = 0

    def upright(self, area: Rect) -> Sequence[Widget]:
        """One under the other from the top of the area, the way on below, wherever there is a way in."""
        wanted = START + GAP + STORIES
        tall = min(area.h, wanted)
        both = area.top(tall)
        if not self.is_open:
            side = min(tall, RING)
            ring = both.centred(side, side)
            return self._locked(ring)
        if not self.has_stories:
            low = both.low(min(tall, START))
            return [_start(low)]
        rest = Remainder(both, gap=GAP)
        start_tall = tall - GAP - STORIES
        foot = rest.low(start_tall)
        start = _start(foot)
        stories = _stories(rest.area)
        return [start, stories]

    def level(self, row: Rect) -> Sequence[Widget]:
        """In a row."""
        if not self.is_open:
            side = min(row.h, RING)
            ring = row.left(side)
            return self._locked(ring.top(side))
        if not self.has_stories:
            wide = min(row.w, WIDEST)
            right = row.far(wide)
            return [_start(right)]
        left, right = row.share(SHARES, GAP)
        start = _start(right)
        stories = _stories(left)
        return [start, stories]

    def _locked(self, rect: Rect) -> Sequence[Widget]:
        ring = Locked(
            "locked",
            rect,
            self.answered,
            self.needed,
        )
        return [ring]


def _start(rect: Rect) -> Button:
    label = tr("Start round")
    return Button("start", rect, label, primary=True)


def _stories(rect: Rect) -> Button:
    label = tr("Stories")
    return Button("stories", rect, label, key="S")
