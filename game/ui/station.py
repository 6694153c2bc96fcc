"""A station of the timeline: an era, how much of it is right, and whether it is open."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import cos, pi, sin

from game.facts.model import Era
from game.quiz.learner import Progress
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.marks import draw_padlock
from game.ui.stack import Node, Room
from game.ui.theme import mix
from game.ui.widgets import NO_KEYS, Look, states
from game.words import tr

MOST_DOTS = 12


@dataclass(frozen=True, slots=True)
class Station:
    """A disc with a ring of dots that fill as core facts are right, or with a padlock; years and name stand below."""

    name: str
    rect: Rect  # disc and words
    era: Era
    progress: Progress
    place: int
    chosen: bool
    disc: float  # its diameter
    focusable: bool = True
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS)

    @property
    def circle(self) -> Rect:
        return Rect(self.rect.centre[0] - self.disc / 2, self.rect.y, self.disc, self.disc)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette, circle = room.theme.palette, self.circle
        colour = room.theme.era(self.place) if self.progress.open else palette.border
        canvas.ellipse(circle, palette.hover if look.hovered else palette.tile, colour, 5)
        if self.chosen:
            canvas.ellipse(circle.inset(-14), None, palette.accent, 6)
        if self.progress.open:
            self._draw_progress(canvas, room)
        else:
            draw_padlock(canvas, circle.centred(self.disc * 0.42, self.disc * 0.42), palette.second)
        if look.focused:
            canvas.ellipse(circle.inset(-20), None, palette.text, 2)
        self._draw_words(canvas, room)

    def _draw_progress(self, canvas: Canvas, room: Room) -> None:
        palette, (x, y) = room.theme.palette, self.circle.centre
        dots = min(MOST_DOTS, self.progress.core) or 1
        filled = dots * self.progress.core_right // max(1, self.progress.core)
        for i in range(dots):
            turn = pi / 2 - 2 * pi * i / dots
            spot = Rect(x + self.disc * 0.37 * cos(turn), y - self.disc * 0.37 * sin(turn), 0, 0)
            colour = room.theme.era(self.place) if i < filled else mix(palette.tile, palette.border, 0.6)
            canvas.ellipse(spot.centred(self.disc * 0.09, self.disc * 0.09), colour)
        box = self.circle.centred(self.disc * 0.5, self.disc * 0.5)
        number = text.fit(str(self.progress.core_right), "subheading", box, room.theme, room.measure)
        text.draw(canvas, number, box, palette.text, palette.tile, "centre", "middle")

    def _draw_words(self, canvas: Canvas, room: Room) -> None:
        palette = room.theme.palette
        below = self.rect.below(self.circle.bottom + 26)
        years = text.fit(span(self.era), "label", below.top(below.h / 3), room.theme, room.measure)
        colour = room.theme.era(self.place) if self.progress.open else palette.second
        text.draw(canvas, years, below, colour, palette.background, "centre")
        under = below.below(below.y + years.height)
        name = text.fit(self.era.name, "label", under, room.theme, room.measure)
        text.draw(canvas, name, under, palette.text, palette.background, "centre")

    def node(self, look: Look) -> Node:
        told = tr("{right} of {core} core facts").format(right=self.progress.core_right, core=self.progress.core)
        state = states(look, "chosen" if self.chosen else "", "" if self.progress.open else "locked")
        return Node("era", self.name, self.era.name, self.rect, told, state)


def span(era: Era) -> str:
    """The years of an era as they stand on the timeline: 1957–1972, since 1984."""
    if era.years.open:
        return tr("since {year}").format(year=era.years.first.year)
    return era.years.text.replace("-", "–")
