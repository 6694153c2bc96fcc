"""A station of the timeline: an era, how much of it is right, and whether it is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, pi, sin

from game.facts.model import Era
from game.quiz.play.learner import Progress
from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.needed import known, known_of_needed
from game.ui.text import Block
from game.ui.theme import mix
from game.ui.widgets.basic import Control, Look, states
from game.ui.widgets.lines import block, largest, line_height
from game.ui.widgets.signs import draw_padlock

DISC = 156.0
MOST_DOTS = 12
RISE = (0.4, 1.0, 0.0, 0.65)  # how far down its band a station stands, as a share of what is free
MOST_RISE = 90.0
HALO = 24.0  # around the disc, for the rings of the chosen one
BELOW = 12.0  # between that and the words


@dataclass(frozen=True, slots=True)
class Station(Control):
    """A disc with a ring of dots that fill on the way to the next era, or a padlock; years and name stand below."""

    rect: Rect  # disc and words
    circle: Rect
    era: Era
    years: Block
    title: Block
    progress: Progress
    place: int
    chosen: bool

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette, circle = room.theme.palette, self.circle
        colour = room.theme.era(self.place) if self.progress.open else palette.border
        canvas.ellipse(circle, palette.hover if look.hovered else palette.tile, colour, 5)
        if self.chosen:
            canvas.ellipse(circle.inset(-15), None, palette.accent, 6)
        if look.focused:
            canvas.ellipse(circle.inset(-20), None, palette.text, 3)
        if self.progress.open:
            self._draw_progress(canvas, room)
        else:
            draw_padlock(canvas, circle.centred(circle.w * 0.4, circle.w * 0.4), palette.second)
        words = self.rect.below(circle.bottom + HALO + BELOW)
        text.draw(
            canvas, self.years, words, colour if self.progress.open else palette.second, palette.background, "centre"
        )
        under = words.below(words.y + self.years.height)
        text.draw(canvas, self.title, under, palette.text, palette.background, "centre")

    def _draw_progress(self, canvas: Canvas, room: Room) -> None:
        palette, (x, y), size = room.theme.palette, self.circle.centre, self.circle.w
        dots = min(MOST_DOTS, self.progress.needed) or 1
        filled = dots * known(self.progress) // max(1, self.progress.needed)
        for i in range(dots):
            turn = pi / 2 - 2 * pi * i / dots
            spot = Rect(x + size * 0.38 * cos(turn), y - size * 0.38 * sin(turn), 0, 0)
            colour = room.theme.era(self.place) if i < filled else mix(palette.tile, palette.border, 0.55)
            canvas.ellipse(spot.centred(size * 0.09, size * 0.09), colour)
        box = self.circle.centred(size * 0.52, size * 0.52)
        number = text.fit(str(known(self.progress)), "subheading", box, room.theme, room.measure)
        text.draw(canvas, number, box, palette.text, palette.tile, "centre", "middle")

    def node(self, look: Look) -> Node:
        state = states(look, "chosen" if self.chosen else "", "" if self.progress.open else "locked")
        return Node("era", self.name, self.era.name, self.rect, known_of_needed(self.progress), state)


def stations(area: Rect, eras: Sequence[Era], progress: Sequence[Progress], chosen: int, room: Room) -> list[Station]:
    """Side by side, on a line that rises and falls; none where the names of the eras need more room than there is."""
    cells = area.columns(len(eras), 20)
    disc = min(DISC, cells[0].w - 2 * HALO, area.h * 0.5)

    def words(some: Room) -> list[Block]:
        return [block(era.name, "label", cells[0].w, some) for era in eras]

    def tall(some: Room) -> float:
        return 2 * HALO + disc + BELOW + line_height("label", some) + max(name.height for name in words(some))

    def fits(some: Room) -> bool:
        years = max(some.measure(span(era), some.theme.style("label")) for era in eras)
        return tall(some) <= area.h and years <= cells[0].w and all(name.fits for name in words(some))

    fitting = largest(room, fits, 1.0)
    if disc < room.theme.target or not fits(fitting):
        return []
    free = min(MOST_RISE, area.h - tall(fitting))
    top = area.y + (area.h - tall(fitting) - free) / 2
    found = []
    for i, (cell, era, title) in enumerate(zip(cells, eras, words(fitting), strict=True)):
        years = block(span(era), "label", cell.w, fitting)
        y = top + free * RISE[i % len(RISE)]
        circle = Rect(cell.centre[0] - disc / 2, y + HALO, disc, disc)
        rect = Rect(cell.x, y, cell.w, 2 * HALO + disc + BELOW + years.height + title.height)
        found.append(Station(f"era-{i}", rect, circle, era, years, title, progress[i], i, i == chosen))
    return found


def draw_line(canvas: Canvas, room: Room, along: Sequence[Station]) -> None:
    """The line from station to station, faint where it is not yet open."""
    palette = room.theme.palette
    for one, other in pairwise(along):
        (ax, ay), (bx, by) = one.circle.centre, other.circle.centre
        length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
        share = (one.circle.w / 2 + HALO + 4) / length
        ends = [(ax + (bx - ax) * part, ay + (by - ay) * part) for part in (share, 1 - share)]
        colour = palette.border if other.progress.open else mix(palette.background, palette.border, 0.5)
        canvas.line(ends, colour, 4)


def span(era: Era) -> str:
    """The years of an era as they stand on the timeline: 1957–1972, since 1984."""
    if era.years.open:
        return tr("since {year}").format(year=era.years.first.year)
    return era.years.text.replace("-", "–")
