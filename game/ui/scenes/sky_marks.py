"""What stands on the timeline beside the craft of an era: below Sputnik the pad from which all began, beyond a station
at the Moon the Moon. A bank without these crafts has neither."""

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
FAR_SHARE, FAR_MOST = 0.13, 200.0  # the radius of the far Moon, as a share of the width of the stage, and at most
FAR_RIGHT, FAR_ABOVE = 0.1, 0.1  # of it: how far its middle is beyond the stage, and above the sky
NEAR_SHARE = 0.44  # the radius of the near one, as a share of the height of the sky
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


def far_moon(craft: str, sky: Rect, room: Room) -> Moon | None:
    """In the corner, where all eras are seen."""
    if craft != GATEWAY:
        return None
    stage = room.stage
    radius = min(FAR_MOST, stage.w * FAR_SHARE)
    x = stage.right + whole(FAR_RIGHT * radius)
    y = sky.y - FAR_ABOVE * radius
    return _moon(x, y, radius)


def moon_ahead(craft: str, left: float, sky: Rect) -> Moon | None:
    """At the right end of the strip, where the path leads; it begins at `left` on the page."""
    if craft != GATEWAY:
        return None
    _, middle = sky.centre
    radius = sky.h * NEAR_SHARE
    return _moon(left + radius, middle, radius)


def _moon(x: float, y: float, radius: float) -> Moon:
    spot = Rect(x, y, 0, 0)
    size = 2 * radius
    disc = spot.centred(size, size)
    return Moon("moon", disc)


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
