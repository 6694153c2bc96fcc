"""An era where all eras are seen side by side: its craft in the sky, and on the world its years, its name and how much
of it was answered."""

from dataclasses import dataclass

from game.facts.model import Era
from game.quiz.play.learner import Progress
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.era_craft import EraCraft
from game.ui.scenes.era_plate import EraPlate, PlateTint
from game.ui.scenes.needed import answered, answered_of_needed
from game.ui.theme import Colour
from game.ui.widgets.basic import Control, Look, states


@dataclass(frozen=True, slots=True)
class Station(Control):
    """`craft` is the file of its drawing, or empty; it is drawn in the `sky`, and the words stand at `words`."""

    era: Era
    plate: EraPlate
    craft: str
    progress: Progress
    place: int
    chosen: bool
    sky: Rect
    words: Rect

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        colour = self._colour(room)
        craft = EraCraft(
            self.craft,
            self.era.name,
            colour,
            self.progress.open,
        )
        craft.draw(canvas, room, self.sky)
        on = room.theme.palette.tile
        tint = PlateTint(
            colour,
            on,
            framed=False,
            chosen=self.chosen,
        )
        self.plate.draw(canvas, room, self.words, tint, look)

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


def short_count(progress: Progress) -> str:
    """As short as it can be told: `6 of 16`; nothing of an era without facts."""
    if not progress.open:
        return tr("still dark")
    if not progress.needed:
        return ""
    right = answered(progress)
    told = tr("{right} of {total}")
    return told.format(right=right, total=progress.needed)
