"""What stands on the timeline beside the craft of an era: below Sputnik the pad from which all began, above a station
at the Moon the Moon. A bank without these crafts has neither."""

from typing import NamedTuple

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.flight_path import whole
from game.ui.widgets.art import SPUTNIK
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.moon import draw_moon

GATEWAY = "gateway.svg"
PAD = "scenery/launch-pad.svg"
PAD_WIDE, PAD_SHARE = 370.0, 1.0  # at most, and as a share of the height of the sky
FOOT, BELOW_EDGE = 0.75, 6.0  # where the rocket stands in the height of the drawing, and below the edge of the world
ROCKET_LEFT, ROCKET_TOP, ROCKET_WIDE = 0.445, 0.048, 0.055  # shares of the width of the drawing
NOWHERE = Rect(0, 0, 0, 0)


@drawn
class Pad(Piece):
    """The launch pad; `rect` is that of the drawing."""

    @property
    def rocket(self) -> Rect:
        wide = self.rect.w
        left = self.rect.x + wide * ROCKET_LEFT
        top = self.rect.y + wide * ROCKET_TOP
        return Rect(
            left,
            top,
            wide * ROCKET_WIDE,
            self.rect.h,
        )

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        theme = room.theme.palette.drawings
        canvas.picture(PAD, self.rect, theme)

    def node(self, look: Look) -> Node:
        return Node("group", self.name, "", NOWHERE)


@drawn
class Moon(Piece):
    """`rect` is that of the whole disc, of which a part is outside of the page."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        radius = self.rect.w / 2
        draw_moon(canvas, room, self.rect.centre, radius)

    def node(self, look: Look) -> Node:
        return Node("group", self.name, "", NOWHERE)


class MoonAt(NamedTuple):
    """Where it stands: its radius as a share of the width of the stage, and at most; how far its middle is from the
    right end of the stage to the right, and from the top of the sky down, in radii."""

    share: float
    most: float
    right: float
    down: float

    def moon(self, craft: str, seen: float, sky: Rect, room: Room) -> Moon | None:
        """`seen` (0-1) is how much of its way it has come in from the right."""
        if craft != GATEWAY or seen <= 0:
            return None
        stage = room.stage
        radius = min(self.most, stage.w * self.share)
        away = whole(2.2 * radius * (1 - seen))
        x = stage.right + whole(self.right * radius)
        y = sky.y + self.down * radius
        spot = Rect(x + away, y, 0, 0)
        size = 2 * radius
        disc = spot.centred(size, size)
        return Moon("moon", disc)


NEAR_MOON = MoonAt(share=0.18, most=270.0, right=-0.2, down=-0.15)
FAR_MOON = MoonAt(share=0.13, most=200.0, right=0.1, down=-0.1)  # where all eras are seen


def pad_for(craft: str, left: float, sky: Rect) -> Pad | None:
    """At the left end of the strip, which is at `left` on the page."""
    if craft != SPUTNIK:
        return None
    share = sky.h * PAD_SHARE
    wide = min(PAD_WIDE, share)
    tall = wide / SHAPE
    foot = sky.bottom + BELOW_EDGE
    top = foot - tall * FOOT
    place = Rect(left, top, wide, tall)
    return Pad("pad", place)
