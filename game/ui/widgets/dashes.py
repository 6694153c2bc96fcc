"""Frames and rings of dashes: around what cannot be pressed now, and around a place where something will stand."""

from collections.abc import Iterator, Sequence
from math import cos, pi, sin, tau

from game.ui.canvas import Canvas, Spot
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.theme import Colour

STEP = 30.0  # from dash to dash
DRAWN = 0.6  # of it, the length of a dash
IN_RING = 12
QUARTER = pi / 2
ALONG = 0.0, 0.5, 1.0  # a bent dash, where its line has points
CORNER = 0.2, 0.8  # where it begins and ends at a corner, as shares of a quarter of a circle


@drawn
class Dashes:
    """In a colour, as thick as that."""

    canvas: Canvas
    colour: Colour
    width: float

    def frame(self, rect: Rect, radius: float) -> None:
        """With round corners, each of which is a dash."""
        between = rect.inset(radius, 0)
        upper = between.top(self.width)
        lower = between.low(self.width)
        self._across(upper)
        self._across(lower)
        between = rect.inset(0, radius)
        left = between.left(self.width)
        right = between.far(self.width)
        self._down(left)
        self._down(right)
        self._corners(rect, radius)

    def _corners(self, rect: Rect, radius: float) -> None:
        inner = rect.inset(radius)
        centres = (
            (inner.right, inner.bottom),
            (inner.x, inner.bottom),
            (inner.x, inner.y),
            (inner.right, inner.y),
        )
        begins, ends = CORNER
        middle = radius - self.width / 2
        for place, centre in enumerate(centres):
            start = QUARTER * (place + begins)
            end = QUARTER * (place + ends)
            self._bent(
                centre,
                middle,
                start,
                end,
            )

    def ring(self, box: Rect) -> None:
        radius = (box.w - self.width) / 2
        step = tau / IN_RING
        for place in range(IN_RING):
            start = step * place
            long = DRAWN * step
            self._bent(
                box.centre,
                radius,
                start,
                start + long,
            )

    def _across(self, edge: Rect) -> None:
        for start, long in _dashes(edge.w):
            begins = edge.x + start
            rest = edge.after(begins)
            dash = rest.left(long)
            self.canvas.box(dash, self.colour)

    def _down(self, edge: Rect) -> None:
        for start, long in _dashes(edge.h):
            begins = edge.y + start
            rest = edge.below(begins)
            dash = rest.top(long)
            self.canvas.box(dash, self.colour)

    def _bent(self, centre: Spot, radius: float, start: float, end: float) -> None:
        """From angle to angle."""
        spots = []
        whole = end - start
        for share in ALONG:
            way = share * whole
            spot = _spot(
                centre,
                radius,
                start + way,
            )
            spots.append(spot)
        self.canvas.line(
            spots,
            self.colour,
            self.width,
        )


def _spot(centre: Spot, radius: float, angle: float) -> Spot:
    x, y = centre
    across = radius * cos(angle)
    down = radius * sin(angle)
    return x + across, y + down


def _dashes(length: float) -> Iterator[Sequence[float]]:
    """Where each begins, and how long it is."""
    count = max(1, round(length / STEP))
    step = length / count
    long = DRAWN * step
    before = (step - long) / 2
    for place in range(count):
        start = place * step
        yield start + before, long
