"""The patch of a round without a miss: the craft of its era in a ring, and the day on which it was flown."""

from dataclasses import dataclass

from game.facts.calendar_days import local_day
from game.facts.interval import MONTHS
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import Colour, mix
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.lines import line_height, one_line

LEAST, SEEN_WELL, LARGEST = 150.0, 260.0, 380.0  # its width
RIM = 0.045  # shares of its width
SEAM, SEAM_WIDTH = 0.075, 0.008
DRAWING = 0.76
ABOVE = 120.0  # from where it falls
GAP = 12.0  # above its day
LEAST_TEXT = 0.6
LIT = 0.16  # how much of the era's colour is in the cloth


@dataclass(frozen=True, slots=True)
class Patch(Piece):
    """`fallen` is the share of its way on which it comes down; the day below it does not move."""

    label: str
    day: Block
    craft: str
    colour: Colour
    fallen: float

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        tall = self.day.height
        words = self.rect.low(tall)
        text.draw(
            canvas,
            self.day,
            words,
            palette.text,
            palette.tile,
            across="centre",
        )
        if self.fallen > 0:
            self._draw_cloth(canvas, room)

    def _draw_cloth(self, canvas: Canvas, room: Room) -> None:
        palette = room.theme.palette
        disc = self._disc()
        wide = disc.w
        cloth = mix(palette.background, self.colour, LIT)
        rim = wide * RIM
        canvas.ellipse(disc, cloth, self.colour, rim)
        seam = wide * SEAM
        within = disc.inset(seam)
        thin = wide * SEAM_WIDTH
        canvas.ellipse(within, None, palette.text, thin)
        drawn = wide * DRAWING
        place = disc.centred(drawn, drawn / SHAPE)
        canvas.picture(self.craft, place, palette.drawings)

    def _disc(self) -> Rect:
        side = self.rect.h - self.day.height - GAP
        above = self.rect.top(side)
        there = above.centred(side, side)
        left = 1 - self.fallen
        up = ABOVE * left
        return there._replace(y=there.y - up)

    def node(self, look: Look) -> Node:
        [day] = self.day.lines
        return Node("image", self.name, self.label, self.rect, day)


@dataclass(frozen=True, slots=True)
class PatchWon:
    """What is on it."""

    era: str
    craft: str
    colour: Colour
    when: float  # seconds since 1970

    def has_room(self, free: Rect, room: Room) -> bool:
        """To be seen well."""
        return self._side(free, room) >= SEEN_WELL

    def _side(self, free: Rect, room: Room) -> float:
        line = line_height("label", room)
        tall = free.h - line - GAP
        return min(free.w, tall, LARGEST)

    def at(self, free: Rect, room: Room, fallen: float) -> list[Patch]:
        """In the middle of what is free; nothing where there is too little room."""
        side = self._side(free, room)
        if side < LEAST or not self.craft:
            return []
        day = one_line(
            day_of_patch(self.when),
            "label",
            free.w,
            room,
            LEAST_TEXT,
        )
        high = side + GAP + day.height
        place = free.centred(free.w, high)
        patch = Patch(
            "patch",
            place,
            self.era,
            day,
            self.craft,
            self.colour,
            fallen,
        )
        return [patch]


def day_of_patch(when: float) -> str:
    """`30 November 2026`, where the learner is."""
    there = local_day(when)
    month = MONTHS[there.month - 1]
    return f"{there.day} {month} {there.year}"
