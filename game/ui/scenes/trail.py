"""The path along the strip of the timeline, as far as it is flown and ahead, and the ship that flies along it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from game.quiz.play.learner import Progress
from game.ui.canvas import Canvas
from game.ui.room import Node, Room
from game.ui.scenes.flight_path import FlightPath, Section
from game.ui.scenes.needed import answered
from game.ui.theme import Colour, mix
from game.ui.widgets.basic import Look, Piece

SHIP, LONG, NOTCH, HALF = 22.0, 15.0, 8.0, 13.0  # how far its nose, its ends, the notch and its sides are


class _Dots(NamedTuple):
    """How a stretch of the path is drawn: the size of its dots, and how far they are from each other."""

    size: float
    step: float


HALO, FLOWN, AHEAD = _Dots(20.0, 9.0), _Dots(8.0, 6.0), _Dots(5.0, 14.0)


@dataclass(frozen=True, slots=True)
class Trail(Piece):
    """It says nothing: its milestones do."""

    path: FlightPath
    progress: Sequence[Progress]
    camera: float

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        sections = self.path.sections
        for place, section in enumerate(sections):
            self._draw_section(canvas, room, place, section)

    def _draw_section(self, canvas: Canvas, room: Room, place: int, section: Section) -> None:
        palette = room.theme.palette
        era = room.theme.era(place)
        faint = mix(palette.background, palette.border, 0.8)
        start = section.path_start
        end = section.path_end
        here = self.progress[place]
        flown = start
        if here.open:
            whole = end - start
            flown += whole * _share(here)
        background = palette.background
        halo = mix(background, era, 0.35)
        self._draw_dots(canvas, start, flown, HALO, halo)
        self._draw_dots(canvas, start, flown, FLOWN, era)
        self._draw_dots(canvas, flown, end, AHEAD, faint)
        is_under_way = here.open and not here.passed
        if is_under_way:
            self._draw_ship(canvas, room, flown)

    def _draw_dots(self, canvas: Canvas, start: float, end: float, dots: _Dots, colour: Colour) -> None:
        """As far as they are seen."""
        area = self.path.area
        beyond = self.camera + area.w
        right = min(end, beyond)
        hidden = max(0.0, self.camera - start)
        passed_by = hidden // dots.step
        x = start + passed_by * dots.step
        while x <= right:
            dot = self.path.disc(x, dots.size, self.camera)
            is_seen = self.path.shows(dot)
            if is_seen:
                canvas.ellipse(dot, colour)
            x += dots.step

    def _draw_ship(self, canvas: Canvas, room: Room, x: float) -> None:
        """A dart above the coins."""
        palette = room.theme.palette
        area = self.path.area
        across, down = self.path.spot(x, self.camera)
        if not area.contains(across, down):
            return
        rim = self.path.coin / 2
        y = down - rim - SHIP
        back = across - LONG
        nose = across + SHIP, y
        upper = back, y - HALF
        notch = across - NOTCH, y
        lower = back, y + HALF
        hull = [nose, upper, notch, lower]
        canvas.polygon(
            hull,
            palette.accent,
            border=palette.background,
            width=2,
        )

    def node(self, look: Look) -> Node:
        return Node("group", self.name, "", self.rect)


def _share(progress: Progress) -> float:
    """Of the way to the next era."""
    if not progress.needed:
        return 1.0
    reached = answered(progress)
    return reached / progress.needed
