"""A station of the timeline: an era, how much of it is right, and whether it is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, pi, sin

from game.facts.model import Bank, Era
from game.quiz.play.learner import Progress
from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.depicted import craft_of_era
from game.ui.scenes.needed import answered, answered_of_needed
from game.ui.scenes.places import Remainder
from game.ui.text import Block
from game.ui.theme import SHADOW, mix
from game.ui.widgets.basic import Control, Look, states
from game.ui.widgets.illustration import SHAPE
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
    """A disc with a ring of dots that fill on the way to the next era, or the shadow of its craft; years and name stand
    below."""

    rect: Rect  # disc and words
    circle: Rect
    era: Era
    years: Block
    title: Block
    craft: str  # the file of its drawing; empty where there is none
    progress: Progress
    place: int
    chosen: bool

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        self._draw_disc(canvas, room, look)
        if self.progress.open:
            self._draw_dots(canvas, room)
            self._draw_number(canvas, room)
        else:
            self._draw_shadow(canvas, room)
        self._draw_words(canvas, room)

    def _draw_shadow(self, canvas: Canvas, room: Room) -> None:
        """Of its craft, or a padlock where there is none."""
        palette = room.theme.palette
        if self.craft:
            wide = self.circle.w * 0.8
            place = self.circle.centred(wide, wide / SHAPE)
            canvas.picture(self.craft, place, SHADOW + palette.drawings)
        else:
            side = self.circle.w * 0.4
            draw_padlock(canvas, self.circle.centred(side, side), palette.second)

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
        """Around the number, clockwise from the top; as many are filled as were answered of what is needed."""
        palette = room.theme.palette
        filled = room.theme.era(self.place)
        empty = mix(palette.tile, palette.border, 0.55)
        needed = self.progress.needed
        dots = min(MOST_DOTS, needed) or 1
        reached = dots * answered(self.progress) // max(1, needed)
        for dot in range(dots):
            colour = filled if dot < reached else empty
            canvas.ellipse(self._dot(dot / dots), colour)

    def _dot(self, share: float) -> Rect:
        """The disc of a dot at that share of the way around."""
        x, y = self.circle.centre
        size = self.circle.w
        turn = pi / 2 - 2 * pi * share
        across = size * 0.38 * cos(turn)
        up = size * 0.38 * sin(turn)
        spot = Rect(x + across, y - up, 0, 0)
        return spot.centred(size * 0.09, size * 0.09)

    def _draw_number(self, canvas: Canvas, room: Room) -> None:
        palette = room.theme.palette
        side = self.circle.w * 0.52
        box = self.circle.centred(side, side)
        words = str(answered(self.progress))
        number = text.fit(words, "subheading", box, room.theme, room.measure)
        text.draw(canvas, number, box, palette.text, palette.tile, "centre", "middle")

    def _draw_words(self, canvas: Canvas, room: Room) -> None:
        palette = room.theme.palette
        background = palette.background
        is_open = self.progress.open
        top = self.circle.bottom + HALO + BELOW
        rest = Remainder(self.rect.below(top))
        years = rest.top(self.years.height)
        colour = room.theme.era(self.place) if is_open else palette.second
        text.draw(canvas, self.years, years, colour, background, "centre")
        text.draw(canvas, self.title, rest.area, palette.text, background, "centre")

    def node(self, look: Look) -> Node:
        chosen = "chosen" if self.chosen else ""
        locked = "" if self.progress.open else "locked"
        state = states(look, chosen, locked)
        return Node("era", self.name, self.era.name, self.rect, answered_of_needed(self.progress), state)


def stations(area: Rect, bank: Bank, progress: Sequence[Progress], chosen: int, room: Room) -> list[Station]:
    """Side by side, on a line that rises and falls; none where the names of the eras need more room than there is."""
    eras = bank.eras
    cells = area.columns(len(eras), 20)
    plan = _Plan(area, eras, cells[0].w)
    fitting = largest(room, plan.fits, 1.0)
    if plan.disc < room.theme.target or not plan.fits(fitting):
        return []
    found = []
    for place, era in enumerate(eras):
        top = plan.top(place, fitting)
        cell = cells[place].below(top)
        years, title = plan.words(era, fitting)
        words = years.height + title.height
        whole = cell.top(plan.above_words + words)
        circle = plan.circle(cell)
        here = progress[place]
        is_chosen = place == chosen
        craft = craft_of_era(era.id, bank)
        station = Station(f"era-{place}", whole, circle, era, years, title, craft, here, place, is_chosen)
        found.append(station)
    return found


@dataclass(frozen=True, slots=True)
class _Plan:
    """How the stations of the eras find room in columns of that width."""

    area: Rect
    eras: Sequence[Era]
    width: float

    @property
    def disc(self) -> float:
        return min(DISC, self.width - 2 * HALO, self.area.h * 0.5)

    @property
    def above_words(self) -> float:
        return 2 * HALO + self.disc + BELOW

    def circle(self, cell: Rect) -> Rect:
        """The disc in the column of a station."""
        disc = self.disc
        row = cell.inset(0, HALO).top(disc)
        return row.centred(disc, disc)

    def words(self, era: Era, room: Room) -> tuple[Block, Block]:
        """Years and name, as they stand below the disc."""
        years = block(span(era), "label", self.width, room)
        title = block(era.name, "label", self.width, room)
        return years, title

    def fits(self, room: Room) -> bool:
        """Whether years, which stay in one line, and names of all eras have room."""
        if self._tallest(room) > self.area.h:
            return False
        style = room.theme.style("label")
        for era in self.eras:
            _, title = self.words(era, room)
            years = room.measure(span(era), style)
            if not title.fits or years > self.width:
                return False
        return True

    def _tallest(self, room: Room) -> float:
        """The height of the station with the longest name."""
        years = line_height("label", room)
        titles = [self.words(era, room)[1] for era in self.eras]
        title = max(title.height for title in titles)
        return self.above_words + years + title

    def top(self, place: int, room: Room) -> float:
        """Where the station of this place begins, on a line that rises and falls with what is free."""
        free = self.area.h - self._tallest(room)
        fall = min(MOST_RISE, free)
        highest = self.area.y + (free - fall) / 2
        return highest + fall * RISE[place % len(RISE)]


def draw_line(canvas: Canvas, room: Room, along: Sequence[Station]) -> None:
    """The line from station to station, faint where it is not yet open."""
    palette = room.theme.palette
    faint = mix(palette.background, palette.border, 0.5)
    for station, following in pairwise(along):
        colour = palette.border if following.progress.open else faint
        canvas.line(_between(station.circle, following.circle), colour, 4)


def _between(disc: Rect, following: Rect) -> list[Spot]:
    """The ends of a line from centre to centre, as far as it runs outside of both halos."""
    x, y = disc.centre
    to_x, to_y = following.centre
    across = to_x - x
    down = to_y - y
    hidden = disc.w / 2 + HALO + 4
    share = hidden / hypot(across, down)
    dx = across * share
    dy = down * share
    return [(x + dx, y + dy), (to_x - dx, to_y - dy)]


def span(era: Era) -> str:
    """The years of an era as they stand on the timeline: 1957–1972, since 1984."""
    if era.years.open:
        return tr("since {year}").format(year=era.years.first.year)
    return era.years.text.replace("-", "–")
