"""An era on the strip of the timeline: its craft, a mere shadow until the era opens, its years and its name."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.facts.model import Era
from game.quiz.play.learner import Progress
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.needed import answered_of_needed
from game.ui.scenes.places import Remainder
from game.ui.scenes.station import span
from game.ui.text import Block
from game.ui.theme import SHADOW
from game.ui.widgets.basic import RADIUS, Control, Look, draw_ring, states
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.lines import block, largest

PAD = 12.0
PLATE = 6.0  # above the words
LEAST_CRAFT = 84.0  # the height of a drawing that still tells something


@dataclass(frozen=True, slots=True)
class EraWords:
    """The years and the name of an era, in lines as wide as its place."""

    years: Block
    title: Block

    @property
    def height(self) -> float:
        return self.years.height + self.title.height

    @property
    def fits(self) -> bool:
        in_one_line = len(self.years.lines) == 1
        return in_one_line and self.title.fits


@dataclass(frozen=True, slots=True)
class Landmark(Control):
    era: Era
    words: EraWords
    craft: str  # the file of its drawing; empty where there is none
    progress: Progress
    place: int
    chosen: bool

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        if look.focused:
            draw_ring(canvas, room, self.rect)
        elif look.hovered:
            canvas.box(
                self.rect,
                None,
                palette.border,
                2,
                RADIUS,
            )
        inner = self.rect.inset(PAD)
        rest = Remainder(inner)
        title = rest.low(self.words.title.height)
        years = rest.low(self.words.years.height)
        on = palette.background
        plate = self._plate(years)
        canvas.box(
            plate,
            on,
            radius=RADIUS,
        )
        colour = palette.second
        if self.progress.open:
            colour = room.theme.era(self.place)
        text.draw(
            canvas,
            self.words.years,
            years,
            colour,
            on,
        )
        text.draw(
            canvas,
            self.words.title,
            title,
            palette.text,
            on,
        )
        self._draw_craft(canvas, room, rest.area)

    def _plate(self, years: Rect) -> Rect:
        """Behind the words alone: the craft is seen against the sky."""
        words = self.words
        widest = max(words.years.width, words.title.width)
        around = 2 * PAD
        wanted = widest + around
        wide = min(self.rect.w, wanted)
        top = years.y - PLATE
        plate = self.rect.below(top)
        return plate.left(wide)

    def _draw_craft(self, canvas: Canvas, room: Room, area: Rect) -> None:
        if not self.craft:
            return
        widest = area.h * SHAPE
        wide = min(area.w, widest)
        place = area.centred(wide, wide / SHAPE)
        theme = room.theme.palette.drawings
        if not self.progress.open:
            theme = SHADOW + theme
        canvas.picture(self.craft, place, theme)

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


def era_words(era: Era, width: float, room: Room) -> EraWords:
    inner = width - 2 * PAD
    years = block(span(era), "label", inner, room)
    title = block(era.name, "label", inner, room)
    return EraWords(years, title)


def landmark_room(eras: Sequence[Era], place: Rect, room: Room) -> Room | None:
    """The room at the text size in which all names have room below their craft; None where they have none."""
    most = place.h - LEAST_CRAFT - 2 * PAD

    def fits(tried: Room) -> bool:
        for era in eras:
            words = era_words(era, place.w, tried)
            if not words.fits or words.height > most:
                return False
        return True

    fitting = largest(room, fits, 1.0)
    return fitting if fits(fitting) else None
