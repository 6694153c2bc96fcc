"""How loud the game is, to be seen: Sputnik with as many rings around it as steps of the volume."""

from typing import NamedTuple

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas, Spot
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.places import Remainder
from game.ui.settings import Settings
from game.ui.theme import SHADOW, mix
from game.ui.widgets.art import BALL, SPUTNIK
from game.ui.widgets.basic import Look, Panel, Piece
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.lines import at_most, block, line_height

STEP = 20  # percent of volume for a ring
STEPS = 5
AROUND = 26.0
REACH = 0.62  # from the ball to the end of its aerials, as a share of the width of the drawing
INNERMOST = 0.17  # the radius of the first ring, as a share of the same
THICK = 5.0
FAINT = 0.35  # how much of the border's colour a ring has that is not reached
MOST = 1.25  # the text size above which the words do not grow
FLAT = 1.6  # width to height, from which words have room at the right of the drawing
BESIDE = 0.3  # of the width, that they take there


class Loudness(NamedTuple):
    settings: Settings

    @property
    def rings(self) -> int:
        if self._is_silent:
            return 0
        return self.settings.volume // STEP

    @property
    def words(self) -> str:
        """What is heard now."""
        if self._is_projected:
            return tr("Silent now")
        if self._is_silent:
            return tr("Silent")
        return f"{self.settings.volume} %"

    @property
    def _is_silent(self) -> bool:
        now = self.settings
        return self._is_projected or now.mute or not now.volume

    @property
    def _is_projected(self) -> bool:
        return self.settings.projector and not self.settings.projector_sound


@drawn
class SoundSample(Piece):
    loudness: Loudness
    caption: bool  # whether sounds are told in words

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        ground = palette.background
        frame = Panel("frame", self.rect, fill=palette.background)
        frame.draw(canvas, room, look)
        capped = at_most(room, MOST)
        sky, words = self._parts(capped)
        self._draw_craft(canvas, room, sky)
        told = block(self._told, "label", words.w, capped)
        text.draw(
            canvas,
            told,
            words,
            palette.second,
            ground,
            across="centre",
            down="middle",
        )

    def _parts(self, room: Room) -> tuple[Rect, Rect]:
        """For the craft, and for the words below it or at its right."""
        rest = Remainder(self.rect.inset(AROUND), AROUND)
        if self.rect.w > self.rect.h * FLAT:
            words = rest.far(rest.area.w * BESIDE)
            return rest.area, words
        words = rest.low(line_height("label", room))
        return rest.area, words

    @property
    def _told(self) -> str:
        """As a caption tells it, to those who want captions."""
        if self.caption and self.loudness.rings:
            return tr("[radio beeps]")
        return self.loudness.words

    def _draw_craft(self, canvas: Canvas, room: Room, sky: Rect) -> None:
        """With its ball in the middle."""
        palette = room.theme.palette
        half = min(sky.w, sky.h) / 2
        wide = half / REACH
        tall = wide / SHAPE
        x, y = sky.centre
        across, down = BALL
        place = Rect(x - wide * across, y - tall * down, wide, tall)
        theme = palette.drawings
        if not self.loudness.rings:
            theme = SHADOW + theme
        self._draw_rings(canvas, room, (x, y), wide * INNERMOST, half)
        canvas.picture(SPUTNIK, place, theme)

    def _draw_rings(self, canvas: Canvas, room: Room, centre: Spot, first: float, last: float) -> None:
        palette = room.theme.palette
        faint = mix(palette.background, palette.border, FAINT)
        step = (last - first) / (STEPS - 1)
        x, y = centre
        for number in range(STEPS):
            radius = first + step * number
            side = 2 * radius
            ring = Rect(x - radius, y - radius, side, side)
            is_reached = number < self.loudness.rings
            colour = palette.accent if is_reached else faint
            canvas.ellipse(ring, None, colour, THICK)

    def node(self, look: Look) -> Node:
        return Node("image", self.name, self._told, self.rect)
