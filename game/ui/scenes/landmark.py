"""An era on the strip of the timeline: its craft in the sky, its years and name on the edge of the world."""

from collections.abc import Sequence

from game.facts.model import Era
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.era_craft import LEAST
from game.ui.scenes.era_in_sky import EraInSky
from game.ui.scenes.era_plate import era_plate
from game.ui.scenes.sky_marks import NOWHERE
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import largest

BELOW_PATH, LOW = 16.0, 10.0  # above the plate, and below it
ABOVE_PATH = 20.0


@drawn
class Landmark(EraInSky):
    """Its craft is above the height `level`."""

    level: float

    @property
    def sky(self) -> Rect:
        """Where its craft is."""
        end = self.level - ABOVE_PATH
        tall = end - self.rect.y
        return self.rect.top(tall)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        self.draw_craft(canvas, room, self.sky)
        top = self.rect.bottom - self.plate.height
        place = self.plate.place(self.rect, top)
        on = room.theme.palette.background
        self.draw_words(
            canvas,
            room,
            place,
            on,
            look,
            framed=True,
        )


@drawn
class CraftPassing(Piece):
    """The craft of an era that is not yet, or no more, seen as a whole: it rides on the strip, without its words."""

    landmark: Landmark

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        sky = self.landmark.sky
        self.landmark.draw_craft(canvas, room, sky)

    def node(self, look: Look) -> Node:
        return Node("group", self.name, "", NOWHERE)


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
