"""The strip of the timeline: eras one after the other along one path, many screens long.

Where something lies on the strip is told in units from its left end; `camera` is what of that lies at the left end of
the area. The path rises and falls in arcs, as an orbit does on a map, and is lowest below the craft of an era.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import pi
from typing import NamedTuple

from game.ui.canvas import Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.waves import Wave, Waves
from game.ui.widgets.lines import at_most, line_height

MOST_COLUMN, COLUMN = 430.0, 0.36  # the width that an era has for its craft: at most, and as a share of the area
COIN, COIN_SHARE = 92.0, 0.26  # the width of a coin: at most, and as a share of the height of the sky
GAP = 0.86  # of a coin, between two coins
FIRST = 1.1  # coins from where the arcs begin to the first one
WAVE = 1150.0  # the length of an arc
MOST_RISE = 246.0
TURN = 2 * pi
LAUNCHED = 2.03  # of a turn: where on its arc is what was launched
DIP = 36.0  # below the level under a craft, how low the arcs begin there
SUNK = 34.0  # by which the words of an era stand lower than the edge of the world
STEP = 5.0  # of what glides by
TICK = 12.0  # above the years
YEARS_MOST = 1.25  # their text size
EDGE = 8.0  # between a coin and the end of the sky
LANE = 90.0  # before an era, for a button
LAUNCH = 250.0  # the width before the first era of a path that starts on the ground


class Section(NamedTuple):
    """An era on the strip: where it begins, where its arcs begin, where it ends, and the centres of its coins."""

    start: float
    arcs: float
    coins: Sequence[float]
    end: float


class FlightPath(NamedTuple):
    """`area` is where the strip is seen on the page; `counts` how many milestones each era has. Under the craft of an
    era are `words` so high below the path, which there is so far above the end of the sky."""

    area: Rect
    counts: tuple[int, ...]
    coin: float  # their width
    years: float  # the height of the row of years
    words: float
    launch: float  # before the first era
    beyond: float = 0.0  # after the last one, with nothing of an era

    @property
    def sections(self) -> Sequence[Section]:
        return _sections(self)

    @property
    def column(self) -> float:
        """The width that an era has for its craft."""
        share = self.area.w * COLUMN
        return min(MOST_COLUMN, share)

    @property
    def step(self) -> float:
        """From coin to coin."""
        return self.coin * (1 + GAP)

    @property
    def sky(self) -> Rect:
        """The part of the area above the years."""
        tall = self.area.h - self.years
        return self.area.top(tall)

    @property
    def level(self) -> float:
        """Below the craft of an era."""
        lowest = max(self.words, self._around)
        return self.sky.bottom - lowest

    @property
    def _around(self) -> float:
        """From the path to the end of the sky, at least."""
        radius = self.coin / 2
        return radius + EDGE

    @property
    def low(self) -> float:
        """How low the path comes, below a craft."""
        lowest = self.sky.bottom - self._around
        return min(lowest, self.level + DIP)

    @property
    def rise(self) -> float:
        """How much higher it comes in its arcs."""
        highest = self.sky.y + self._around
        free = self.low - highest
        rise = min(MOST_RISE, free)
        return max(0.0, rise)

    def spot(self, x: float, camera: float) -> Spot:
        """Where the path is on the page, at a place on the strip."""
        along = x - camera
        across = self.area.x + along
        (height,) = self.heights([x])
        return across, height

    def heights(self, places: Iterable[float]) -> Sequence[float]:
        """Where the path is on the page, at many places on the strip."""
        low, rise = self.low, self.rise
        waves = waves_of(self)
        found = []
        for x in places:
            up = rise * waves.risen(x)
            found.append(low - up)
        return found

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
        """The place of an era on the page: its craft in the sky, its words on the edge of the world."""
        left = self.area.x + section.start - camera
        tall = self.sky.h + SUNK
        return self.sky._replace(x=left, w=self.column, h=tall)

    def place_at(self, camera: float) -> int:
        """Of the era that is seen in the middle."""
        middle = camera + self.area.w / 2
        for place, section in enumerate(self.sections):
            if middle < section.end:
                return place
        return len(self.sections) - 1

    def camera_at(self, place: int, coin: int | None) -> float:
        """With a coin in the middle of the page, or else an era at its left end."""
        sections = self.sections
        section = sections[place]
        is_first = place == 0
        before = self.launch if is_first else LANE
        wanted = section.start - before
        if coin is not None:
            middle = self.area.w / 2
            wanted = section.coins[coin] - middle
        furthest = sections[-1].end + self.beyond - self.area.w
        nearest = min(wanted, furthest)
        return max(0.0, nearest)


@lru_cache(maxsize=8)
def _sections(path: FlightPath) -> Sequence[Section]:
    start = path.launch
    found = []
    for count in path.counts:
        section = _section(path, start, count)
        found.append(section)
        start = section.end
    return found


def _section(path: FlightPath, start: float, count: int) -> Section:
    step = path.step
    arcs = start + path.column
    first = path.coin * FIRST
    coins = []
    x = arcs + first
    for _ in range(count):
        coins.append(x)
        x += step
    last = coins[-1] if coins else x
    end = last + first
    return Section(start, arcs, coins, end)


@lru_cache(maxsize=8)
def waves_of(path: FlightPath) -> Waves:
    """Of the whole strip: whole arcs from craft to craft. One that is launched comes up to the first coin."""
    half = path.column / 2
    lows = [section.start + half for section in path.sections]
    lows.append(path.sections[-1].end)
    knots = []
    start, turn = lows[0], 0.0
    if path.launch == LAUNCH:
        start, turn = launch_end(path), LAUNCHED
    for low in lows[1:]:
        long = low - start
        gone = turn / TURN
        wanted = round(long / WAVE + gone)
        end = TURN * max(1, wanted)
        knots.append(Wave(start, turn, (end - turn) / long))
        start, turn = low, 0.0
    return Waves(tuple(knots))


def launch_end(path: FlightPath) -> float:
    """Where on the strip what was launched is on its way along the path."""
    first = path.sections[0]
    coin = first.coins[0] if first.coins else first.end
    return coin - path.step


def years_height(room: Room) -> float:
    """Of the row of years."""
    capped = years_room(room)
    return TICK + line_height("label", capped)


def years_room(room: Room) -> Room:
    """The room at the text size of the years: they grow no further, so that names can."""
    return at_most(room, YEARS_MOST)


def flight_path(area: Rect, counts: Sequence[int], words: float, launches: bool, room: Room) -> FlightPath:
    """`launches` where it starts on the ground."""
    years = years_height(room)
    sky = area.h - years
    wanted = min(COIN, sky * COIN_SHARE)
    coin = max(room.theme.target, wanted)
    launch = LAUNCH if launches else LANE
    return FlightPath(
        area,
        tuple(counts),
        coin,
        years,
        words,
        launch,
    )


def whole(units: float) -> float:
    """In steps that are whole pixels on most screens, so that what glides by need not be drawn anew."""
    return STEP * round(units / STEP)
