"""The patch of a round without a miss: the craft of its era over a ring, and the day on which it was flown."""

from math import cos, pi, sin

from game.facts.calendar_days import local_day
from game.facts.focus import Focus
from game.facts.interval import MONTHS
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import Colour, Palette, mix
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.coin_face import CoinFace
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.lines import block, line_height, one_line

LEAST, SEEN_WELL, LARGEST = 150.0, 340.0, 420.0  # its width
RIM = 0.07  # shares of its width
SEAM, SEAM_WIDTH = 0.085, 0.008
STITCHES, STITCH, STITCHED = 10, 0.028, 0.465  # one for each answer: how large, and how far from the middle
AROUND = 1.6  # times the part of the drawing that a coin shows is what a patch shows of it
WHOLE = 1.2  # the width of a disc, in that of a drawing, in which all of it has room above the ribbon
FREE, LEAST_FREE = 0.78, 0.3  # usually, and at least, of the height within the seam
RIBBON, NOTCH = 0.73, 0.05  # where it lies in the height, and how deep its ends are cut in
IN_RIBBON = 8.0  # above and below the name
MOST_LINES = 2  # of the name
ABOVE = 120.0  # from where it falls
DRAWING = ".svg"
ALL = Focus(0.5, 0.5, 1.0)
GAP = 12.0  # above its day
LEAST_TEXT = 0.6
LIT, LIGHT = 0.2, 0.5  # how much of the era's colour is in the cloth, and in its middle
IN_WIDTH = 0.86  # of its width, that the name may take


@drawn
class Patch(Piece):
    """`fallen` is the share of its way on which it comes down; the day below it does not move."""

    label: str
    day: Block
    name_of_era: Block
    craft: CoinFace
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
        if self._is_named:
            text.draw(
                canvas,
                self.name_of_era,
                self._band(self._resting()),
                palette.text,
                palette.tile,
                across="centre",
                down="middle",
            )

    def _draw_cloth(self, canvas: Canvas, room: Room) -> None:
        palette = room.theme.palette
        disc = self._disc()
        wide = disc.w
        lit = 0.0 if palette.drawings == "contrast" else LIT
        cloth = mix(palette.background, self.colour, lit)
        rim = wide * RIM
        canvas.ellipse(disc, cloth, self.colour, rim)
        seam = wide * SEAM
        within = disc.inset(seam)
        thin = wide * SEAM_WIDTH
        if palette.drawings == "night":
            canvas.glow(within, self.colour, LIGHT)
        canvas.ellipse(within, None, palette.text, thin)
        self._draw_stitches(canvas, disc, palette)
        self._seen().draw_on_cloth(canvas, room, within.inset(thin))
        if self._is_named:
            self._draw_ribbon(canvas, disc, palette)

    def _seen(self) -> CoinFace:
        """A drawing is seen with its middle above the ribbon, a photograph as on a coin."""
        if not self.craft.file.endswith(DRAWING):
            return self.craft
        focus = self.craft.focus or ALL
        free = self._free()
        most = min(WHOLE, focus.wide * AROUND)
        wide = most * max(1.0, FREE / free)
        raised = (1 - free) / 2
        down = focus.down + raised * wide * SHAPE
        return self.craft._replace(focus=Focus(focus.across, down, wide))

    def _free(self) -> float:
        """The share of the height within the seam that is above the ribbon: the same while it falls."""
        if not self._is_named:
            return 1.0
        disc = self._resting()
        within = disc.inset(disc.w * SEAM)
        above = self._band(disc).y - within.y
        return max(LEAST_FREE, above / within.h)

    def _draw_stitches(self, canvas: Canvas, disc: Rect, palette: Palette) -> None:
        """All of them lit."""
        x, y = disc.centre
        far = disc.w * STITCHED
        size = disc.w * STITCH
        for number in range(STITCHES):
            turn = 2 * pi * (number + 0.5) / STITCHES
            across = far * sin(turn)
            up = far * cos(turn)
            spot = Rect(x + across, y - up, 0, 0)
            canvas.ellipse(spot.centred(size, size), palette.background)

    def _draw_ribbon(self, canvas: Canvas, disc: Rect, palette: Palette) -> None:
        """For the name of the era, which waits for it there."""
        band = self._band(disc)
        _, middle = band.centre
        notch = disc.w * NOTCH
        outline = [
            (band.x, band.y),
            (band.right, band.y),
            (band.right - notch, middle),
            (band.right, band.bottom),
            (band.x, band.bottom),
            (band.x + notch, middle),
        ]
        canvas.polygon(outline, palette.tile, self.colour, 4)

    @property
    def _is_named(self) -> bool:
        return len(self.name_of_era.lines) <= MOST_LINES

    def _band(self, disc: Rect) -> Rect:
        """Where the ribbon lies on it; a high one ends with it."""
        tall = self.name_of_era.height + 2 * IN_RIBBON
        usual = disc.y + disc.h * RIBBON
        lowest = disc.bottom - tall
        top = min(usual, lowest)
        return disc.below(top).top(tall)

    def _resting(self) -> Rect:
        side = self.rect.h - self.day.height - GAP
        above = self.rect.top(side)
        return above.centred(side, side)

    def _disc(self) -> Rect:
        there = self._resting()
        left = 1 - self.fallen
        up = ABOVE * left
        return there._replace(y=there.y - up)

    def node(self, look: Look) -> Node:
        [day] = self.day.lines
        return Node("image", self.name, self.label, self.rect, day)


@drawn
class PatchWon:
    """What is on it."""

    era: str
    craft: CoinFace
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
        if side < LEAST or not self.craft.file:
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
            block(self.era, "button", side * IN_WIDTH, room),
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
