"""The whole timeline at once: the crafts of all eras in the sky above one world, on which their names stand, from the
launch pad to the Moon."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import cos, pi

from game.facts.model import Bank
from game.quiz.play.learner import Progress
from game.ui.canvas import Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.curve import Curve
from game.ui.scenes.depicted import craft_of_era
from game.ui.scenes.era_craft import LEAST
from game.ui.scenes.era_plate import EraPlate, era_plate
from game.ui.scenes.long_trail import LongTrail, Stretch
from game.ui.scenes.needed import answered
from game.ui.scenes.sky_marks import Pad, far_moon, pad_for
from game.ui.scenes.station import Station, short_count
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import largest

GAP = 20.0  # between two eras
BESIDE = 0.075, 0.05  # of the width, at the left for the pad, at the right for the Moon
PAD = 0.74  # of the height of the sky, that the pad's sky has
RISE = 0.8, 0.05, 0.4, 1.0  # how high in its band the path is below a craft; again from the first
BAND = 92.0  # the most by which it rises
MOST_CRAFT = 190.0
LIFTED, LOWEST = 14.0, 26.0  # the craft above the path, and the path above the world
BELOW_EDGE, LOW = 26.0, 6.0  # above the words, and below them
DENSE = 4.0  # units between two spots of the path


@dataclass(frozen=True)
class Panorama:
    """`area` is that of sky and names. Not slotted: what every spot of the path asks for is worked out once."""

    area: Rect
    bank: Bank
    progress: Sequence[Progress]
    chosen: int
    room: Room  # at the text size of the names

    # Where everything is

    @cached_property
    def cells(self) -> Sequence[Rect]:
        count = len(self.progress)
        left, right = (self.area.w * share for share in BESIDE)
        free = self.area
        if self.pad:
            free = free.after(free.x + left)
        if self.moon:
            free = free.left(free.w - right)
        return free.columns(count, GAP)

    def plate(self, place: int, width: float) -> EraPlate:
        era = self.bank.eras[place]
        count = short_count(self.progress[place])
        return era_plate(era, width, self.room, count)

    @cached_property
    def _words(self) -> float:
        """Of the era that has most to say, from the edge of the world down."""
        heights = []
        width = self.cells[0].w
        for place in range(len(self.progress)):
            plate = self.plate(place, width)
            heights.append(plate.height)
        return BELOW_EDGE + max(heights) + LOW

    @cached_property
    def sky(self) -> Rect:
        """It ends where the world begins."""
        return self.area.top(self.area.h - self._words)

    @property
    def fits(self) -> bool:
        width = self.cells[0].w
        for place in range(len(self.progress)):
            plate = self.plate(place, width)
            if not plate.fits:
                return False
        return self._free >= LEAST

    @property
    def _free(self) -> float:
        """The height of the sky above the lowest the path can go, for a craft and the rise of the path."""
        return self.sky.h - LOWEST - LIFTED

    @cached_property
    def _craft(self) -> float:
        """The height of all crafts."""
        wanted = self._free - BAND
        return max(LEAST, min(MOST_CRAFT, wanted))

    def level(self, x: float) -> float:
        """The height of the path; it goes level below each craft."""
        cells = self.cells
        step = cells[0].w + GAP
        first, _ = cells[0].centre
        last = len(cells) - 1
        gone = (x - first) / step
        kept = max(0.0, min(float(last), gone))
        before = int(kept)
        after = min(last, before + 1)
        way = (1 - cos(pi * (kept - before))) / 2
        low = RISE[before % len(RISE)]
        high = RISE[after % len(RISE)]
        share = low + (high - low) * way
        band = self._free - self._craft
        lowest = self.sky.bottom - LOWEST
        return lowest - band * share

    # What is seen

    def widgets(self) -> Sequence[Station]:
        return [self._station(place, cell) for place, cell in enumerate(self.cells)]

    def _station(self, place: int, cell: Rect) -> Station:
        bank = self.bank
        era = bank.eras[place]
        middle, _ = cell.centre
        end = self.level(middle) - LIFTED
        sky = cell.below(end - self._craft).top(self._craft)
        plate = self.plate(place, cell.w)
        words = plate.place(cell, self.sky.bottom + BELOW_EDGE)
        tall = words.bottom - sky.y
        return Station(
            f"era-{place}",
            sky.top(tall),
            era=era,
            plate=plate,
            craft=craft_of_era(era.id, bank),
            progress=self.progress[place],
            place=place,
            chosen=place == self.chosen,
            sky=sky,
            words=words,
        )

    def scenery(self) -> Sequence[Widget]:
        """What lies behind, from end to end of the stage."""
        found: list[Widget] = []
        if self.moon:
            found.append(self.moon)
        pad = self.standing_pad
        rocket = pad.rocket if pad else None
        stretches = self._stretches(rocket)
        trail = LongTrail("trail", self.sky, stretches)
        found.append(trail)
        if pad:
            found.append(pad)
        return found

    def _file(self, place: int) -> str:
        bank = self.bank
        era = bank.era_ids[place]
        return craft_of_era(era, bank)

    @property
    def pad(self) -> Pad | None:
        """Whether there is one; where it stands depends on the height of the sky."""
        return pad_for(self._file(0), 0.0, self.area)

    @property
    def standing_pad(self) -> Pad | None:
        lower = self.sky.low(self.sky.h * PAD)
        return pad_for(self._file(0), self.room.stage.x, lower)

    @property
    def moon(self) -> Widget | None:
        last = len(self.progress) - 1
        craft = self._file(last)
        return far_moon(craft, self.area, self.room)

    def _stretches(self, rocket: Rect | None) -> Sequence[Stretch]:
        found = []
        last = len(self.progress) - 1
        for place, cell in enumerate(self.cells):
            here = self.progress[place]
            start = cell.x - GAP / 2
            end = cell.right + GAP / 2
            if place == last:
                end = self.room.stage.right
            spots = self._spots(start, end)
            if place == 0 and rocket:
                spots = self._launched(rocket, cell)
            stretch = Stretch(
                spots=spots,
                place=place,
                answered=answered(here) if here.open else 0,
                needed=here.needed,
                is_open=here.open,
                is_passed=here.passed,
            )
            found.append(stretch)
        return found

    def _launched(self, rocket: Rect, cell: Rect) -> Sequence[Spot]:
        """Straight up from the tip of the rocket, over to below the first craft, and on."""
        tip, _ = rocket.centre
        middle, _ = cell.centre
        level = self.level(middle)
        curve = Curve(
            start=(tip, rocket.y),
            first=(tip, level),
            second=(tip, level),
            end=(middle, level),
        )
        up = curve.spots(DENSE)
        rest = self._spots(middle, cell.right + GAP / 2)
        return [*up, *rest]

    def _spots(self, start: float, end: float) -> Sequence[Spot]:
        spots = []
        x = start
        while x < end:
            spots.append((x, self.level(x)))
            x += DENSE
        return spots


@lru_cache(maxsize=4)
def panorama(
    area: Rect,
    bank: Bank,
    progress: Sequence[Progress],
    chosen: int,
    room: Room,
) -> Panorama | None:
    """None where the names of the eras need more room than there is."""

    def at(tried: Room) -> Panorama:
        return Panorama(area, bank, progress, chosen, tried)

    def fits(tried: Room) -> bool:
        return at(tried).fits

    fitting = largest(room, fits, 1.0)
    return at(fitting) if fits(fitting) else None
