"""The strip of the timeline: eras one after the other along a path that rises and falls, several screens wide.

Where something lies on the strip is told in units from its left end; `camera` is what of that lies at the left end of
the area.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi, sin

from game.ui.canvas import Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.lines import line_height

LANDMARK = 320.0  # the width that an era has before its first milestone
FRAME = 12.0  # around that, for the ring of the focus
APART = 36.0  # between that and the path, and between the path and the next era
COIN = 72.0  # the least width of a coin
GAP = 12.0  # between two coins
WAVE = 1100.0  # the length of a rise and a fall
MOST_RISE = 84.0
TURN = 2 * pi
TICK = 10.0  # above the years


@dataclass(frozen=True, slots=True)
class Section:
    """An era on the strip: where it begins and ends, and where the centres of its coins are."""

    start: float
    coins: Sequence[float]
    end: float

    @property
    def path_start(self) -> float:
        return self.start + LANDMARK + APART

    @property
    def path_end(self) -> float:
        return self.end - APART


@dataclass(frozen=True, slots=True)
class FlightPath:
    """`area` is where the strip is seen on the page; `counts` how many milestones each era has."""

    area: Rect
    counts: Sequence[int]
    coin: float  # their width
    years: float  # the height of the row of years

    @property
    def sections(self) -> Sequence[Section]:
        start = 0.0
        found = []
        for count in self.counts:
            section = self._section(start, count)
            found.append(section)
            start = section.end
        return found

    def _section(self, start: float, count: int) -> Section:
        step = self.coin + GAP
        path = start + LANDMARK + APART
        coins = []
        x = path + self.coin
        for _ in range(count):
            coins.append(x)
            x += step
        least = path + step
        end = max(x, least) + APART
        return Section(start, coins, end)

    @property
    def sky(self) -> Rect:
        """The part of the area above the years."""
        tall = self.area.h - self.years
        return self.area.top(tall)

    def spot(self, x: float, camera: float) -> Spot:
        """Where the path is on the page, at a place on the strip."""
        sky = self.sky
        spare = sky.h - self.coin
        free = spare / 2
        rise = min(MOST_RISE, free)
        turn = TURN * x / WAVE
        _, middle = sky.centre
        across = self.area.x + x - camera
        up = rise * sin(turn)
        return across, middle - up

    def disc(self, x: float, size: float, camera: float) -> Rect:
        """A disc of that size on the path."""
        across, down = self.spot(x, camera)
        spot = Rect(across, down, 0, 0)
        return spot.centred(size, size)

    def shows(self, rect: Rect) -> bool:
        """Whether the whole of it is seen."""
        area = self.area
        begins = area.x <= rect.x
        ends = rect.right <= area.right
        return begins and ends

    def landmark(self, section: Section, camera: float) -> Rect:
        """The place of an era on the page, as high as the strip."""
        left = self.area.x + section.start - camera
        whole = self.area._replace(x=left, w=LANDMARK)
        return whole.inset(FRAME)

    def camera_at(self, place: int, coin: int | None) -> float:
        """With a coin in the middle of the page, or else an era at its left end."""
        sections = self.sections
        section = sections[place]
        wanted = section.start
        if coin is not None:
            middle = self.area.w / 2
            wanted = section.coins[coin] - middle
        furthest = sections[-1].end - self.area.w
        nearest = min(wanted, furthest)
        return max(0.0, nearest)


def flight_path(area: Rect, counts: Sequence[int], room: Room) -> FlightPath:
    years = TICK + line_height("label", room)
    coin = max(COIN, room.theme.target)
    return FlightPath(area, counts, coin, years)
