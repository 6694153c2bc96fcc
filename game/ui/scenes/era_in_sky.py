"""An era on the timeline, whichever its shape: its craft in the sky, and its words on a plate."""

from game.facts.model import Era
from game.quiz.play.learner import Progress
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.era_craft import EraCraft
from game.ui.scenes.era_plate import EraPlate, PlateTint
from game.ui.scenes.needed import answered_of_needed
from game.ui.theme import Colour
from game.ui.widgets.basic import Control, Look, states


@drawn
class EraInSky(Control):
    """`craft` is the file of its drawing, or empty; `place` is that of the era among all."""

    era: Era
    plate: EraPlate
    craft: str
    progress: Progress
    place: int
    chosen: bool

    def draw_craft(self, canvas: Canvas, room: Room, sky: Rect) -> None:
        craft = EraCraft(
            self.craft,
            self.era.name,
            self._colour(room),
            self.progress.open,
        )
        craft.draw(canvas, room, sky)

    def draw_words(self, canvas: Canvas, room: Room, place: Rect, on: Colour, look: Look, framed: bool) -> None:
        tint = PlateTint(
            self._colour(room),
            on,
            framed=framed,
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
