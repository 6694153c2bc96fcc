"""A station of the timeline: an era, how much of it is right, and whether it is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, pi, sin

from game.facts.model import Era
from game.quiz.play.learner import Progress
from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas, Spot
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
        self._draw_disc(canvas, room, look)
        if self.progress.open:
            self._draw_dots(canvas, room)
            self._draw_number(canvas, room)
        else:
            side = self.circle.w * 0.4
            draw_padlock(canvas, self.circle.centred(side, side), room.theme.palette.second)
        self._draw_words(canvas, room)

    def _draw_disc(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if look.hovered else palette.tile
        rim = room.theme.era(self.place) if self.progress.open else palette.border
        canvas.ellipse(self.circle, fill, rim, 5)
        if self.chosen:
            canvas.ellipse(self.circle.inset(-15), None, palette.accent, 6)
        if look.focused:
            canvas.ellipse(self.circle.inset(-20), None, palette.text, 3)

    def _draw_dots(self, canvas: Canvas, room: Room) -> None:
        """Around the number, clockwise from the top; as many are filled as is known of what is needed."""
        palette = room.theme.palette
        filled = room.theme.era(self.place)
        empty = mix(palette.tile, palette.border, 0.55)
        needed = self.progress.needed
        dots = min(MOST_DOTS, needed) or 1
        reached = dots * known(self.progress) // max(1, needed)
        x, y = self.circle.centre
        size = self.circle.w
        for dot in range(dots):
            turn = pi / 2 - 2 * pi * dot / dots
            across = size * 0.38 * cos(turn)
            up = size * 0.38 * sin(turn)
            spot = Rect(x + across, y - up, 0, 0)
            disc = spot.centred(size * 0.09, size * 0.09)
            canvas.ellipse(disc, filled if dot < reached else empty)

    def _draw_number(self, canvas: Canvas, room: Room) -> None:
        palette = room.theme.palette
        side = self.circle.w * 0.52
        box = self.circle.centred(side, side)
        words = str(known(self.progress))
        number = text.fit(words, "subheading", box, room.theme, room.measure)
        text.draw(canvas, number, box, palette.text, palette.tile, "centre", "middle")

    def _draw_words(self, canvas: Canvas, room: Room) -> None:
        palette = room.theme.palette
        colour = room.theme.era(self.place) if self.progress.open else palette.second
        below = self.rect.below(self.circle.bottom + HALO + BELOW)
        text.draw(canvas, self.years, below, colour, palette.background, "centre")
        under = below.below(below.y + self.years.height)
        text.draw(canvas, self.title, under, palette.text, palette.background, "centre")

    def node(self, look: Look) -> Node:
        chosen = "chosen" if self.chosen else ""
        locked = "" if self.progress.open else "locked"
        state = states(look, chosen, locked)
        return Node("era", self.name, self.era.name, self.rect, known_of_needed(self.progress), state)


def stations(area: Rect, eras: Sequence[Era], progress: Sequence[Progress], chosen: int, room: Room) -> list[Station]:
    """Side by side, on a line that rises and falls; none where the names of the eras need more room than there is."""
    cells = area.columns(len(eras), 20)
    wide = cells[0].w
    disc = min(DISC, wide - 2 * HALO, area.h * 0.5)
    fitting = largest(room, lambda tried: _fits(area, eras, wide, disc, tried), 1.0)
    if disc < room.theme.target or not _fits(area, eras, wide, disc, fitting):
        return []
    tall = _tallest(eras, wide, disc, fitting)
    fall = min(MOST_RISE, area.h - tall)
    highest = area.y + (area.h - tall - fall) / 2
    found = []
    for place, (cell, era) in enumerate(zip(cells, eras, strict=True)):
        years = block(span(era), "label", wide, fitting)
        title = block(era.name, "label", wide, fitting)
        top = highest + fall * RISE[place % len(RISE)]
        circle = Rect(cell.centre[0] - disc / 2, top + HALO, disc, disc)
        whole = Rect(cell.x, top, wide, _tall(disc, years.height + title.height))
        station = Station(f"era-{place}", whole, circle, era, years, title, progress[place], place, place == chosen)
        found.append(station)
    return found


def _fits(area: Rect, eras: Sequence[Era], wide: float, disc: float, room: Room) -> bool:
    """Whether names and years of all eras have room under discs in columns so wide."""
    style = room.theme.style("label")
    years = max(room.measure(span(era), style) for era in eras)
    if years > wide or _tallest(eras, wide, disc, room) > area.h:
        return False
    return all(block(era.name, "label", wide, room).fits for era in eras)


def _tallest(eras: Sequence[Era], wide: float, disc: float, room: Room) -> float:
    """The height of the station with the longest name."""
    name = max(block(era.name, "label", wide, room).height for era in eras)
    return _tall(disc, line_height("label", room) + name)


def _tall(disc: float, words: float) -> float:
    return 2 * HALO + disc + BELOW + words


def draw_line(canvas: Canvas, room: Room, along: Sequence[Station]) -> None:
    """The line from station to station, faint where it is not yet open."""
    palette = room.theme.palette
    faint = mix(palette.background, palette.border, 0.5)
    for station, following in pairwise(along):
        colour = palette.border if following.progress.open else faint
        canvas.line(_between(station.circle, following.circle), colour, 4)


def _between(disc: Rect, following: Rect) -> list[Spot]:
    """The ends of a line from centre to centre, as far as it runs outside of both halos."""
    ax, ay = disc.centre
    bx, by = following.centre
    dx, dy = bx - ax, by - ay
    length = hypot(dx, dy)
    share = (disc.w / 2 + HALO + 4) / length  # of the line, that lies in a halo
    start = ax + dx * share, ay + dy * share
    end = ax + dx * (1 - share), ay + dy * (1 - share)
    return [start, end]


def span(era: Era) -> str:
    """The years of an era as they stand on the timeline: 1957–1972, since 1984."""
    if era.years.open:
        return tr("since {year}").format(year=era.years.first.year)
    return era.years.text.replace("-", "–")
