"""An era where all eras are seen side by side: its craft in the sky, and on the world its years, its name and how much
of it was answered."""

from game.quiz.play.learner import Progress
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.era_in_sky import EraInSky
from game.ui.scenes.needed import answered
from game.ui.widgets.basic import Look


@drawn
class Station(EraInSky):
    """Its craft is drawn in the `sky`, and its words stand at `words`."""

    sky: Rect
    words: Rect

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        self.draw_craft(canvas, room, self.sky)
        on = room.theme.palette.tile
        self.draw_words(canvas, room, self.words, on, look, framed=False)


def short_count(progress: Progress) -> str:
    """As short as it can be told: `6 of 16`; nothing of an era without facts."""
    if not progress.open:
        return tr("still dark")
    if not progress.needed:
        return ""
    right = answered(progress)
    told = tr("{right} of {total}")
    return told.format(right=right, total=progress.needed)
