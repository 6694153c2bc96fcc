"""An era on the strip of the timeline: its craft above the path, its years and name below."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.facts.model import Era
from game.quiz.play.learner import Progress
from game.ui.canvas import Canvas
from game.ui.room import Node, Room
from game.ui.scenes.era_craft import LEAST, EraCraft
from game.ui.scenes.era_plate import EraPlate, PlateTint, era_plate
from game.ui.scenes.needed import answered_of_needed
from game.ui.theme import Colour
from game.ui.widgets.basic import Control, Look, states
from game.ui.widgets.lines import largest

BELOW_PATH, LOW = 16.0, 10.0  # above the plate, and below it
ABOVE_PATH = 20.0


@dataclass(frozen=True, slots=True)
class Landmark(Control):
    """The path goes through it at the height `level`; `craft` is the file of its drawing, or empty."""

    era: Era
    plate: EraPlate
    craft: str
    progress: Progress
    place: int
    chosen: bool
    level: float

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        colour = self._colour(room)
        craft = EraCraft(
            self.craft,
            self.era.name,
            colour,
            self.progress.open,
        )
        end = self.level - ABOVE_PATH
        sky = self.rect.top(end - self.rect.y)
        craft.draw(canvas, room, sky)
        below = self.level + BELOW_PATH
        place = self.plate.place(self.rect, below)
        on = room.theme.palette.background
        tint = PlateTint(
            colour,
            on,
            framed=True,
            chosen=self.chosen,
        )
        self.plate.draw(canvas, room, place, tint, look)

    def _colour(self, room: Room) -> Colour:
        if self.progress.open:
            return room.theme.era(self.place)
        return room.theme.palette.second

    def node(self, look: Look) -> Node:
        chosen = "chosen" if self.chosen else ""
        locked = "" if self.progress.open else "locked"
        state = states(look, chosen, locked)
        count = answered_of_needed(self.progress)
        return Node(
            "era",
            self.name,
            self.era.name,
            self.rect,
            value=count,
            state=state,
        )


def plates_room(eras: Sequence[Era], width: float, sky: float, room: Room) -> Room | None:
    """The room at the text size in which all plates have room below their craft, in a sky so high; None where they have
    none."""
    most = sky - LEAST - ABOVE_PATH

    def fits(tried: Room) -> bool:
        for era in eras:
            plate = era_plate(era, width, tried)
            if not plate.fits:
                return False
        return height_of_plates(eras, width, tried) <= most

    fitting = largest(room, fits, 1.0)
    return fitting if fits(fitting) else None


def height_of_plates(eras: Sequence[Era], width: float, room: Room) -> float:
    """Of the highest, with what is free above and below."""
    heights = []
    for era in eras:
        plate = era_plate(era, width, room)
        heights.append(plate.height)
    return BELOW_PATH + max(heights) + LOW
