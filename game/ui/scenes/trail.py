"""The path along the strip of the timeline, as far as it is flown and ahead, and the ship that flies along it."""

from collections.abc import Sequence
from math import atan2, ceil

from game.quiz.play.learner import Progress
from game.ui.canvas import Canvas, Spot
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.flight_path import FlightPath, Section, launch_end
from game.ui.scenes.latest_era import latest_era
from game.ui.scenes.needed import answered
from game.ui.scenes.path_line import PIECE, Flown, draw_flown
from game.ui.scenes.ship import draw_ship
from game.ui.scenes.track import DENSE, launch_track, track, track_start
from game.ui.theme import mix
from game.ui.widgets.basic import Look, Piece

HALO, LINE = 22.0, 8.0  # the width of the light around what is flown, and of its line
DOT, EVERY = 6.0, 5  # the size of the dots ahead, and every how manieth spot of the track has one
BACK = 2.0  # from the middle between two coins to the ship
AT_END = 60.0  # from the end of an era that is passed to the ship
NEAR = 6.0  # on both sides of the ship: from there to there its direction is taken


@drawn
class Trail(Piece):
    """It says nothing: its milestones do. It is seen from end to end of the stage, beside the area, too."""

    path: FlightPath
    progress: Sequence[Progress]
    camera: float
    rocket: Rect | None  # where one stands that it starts from
    stage_wide: float

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        seen = self._seen(room)
        flown = []
        for place in seen:
            stretch = self._flown(place, room)
            flown.append(stretch)
        draw_flown(
            canvas,
            room,
            flown,
            LINE,
            HALO,
        )
        for place in seen:
            self._draw_ahead(canvas, room, place)
        latest = latest_era(self.progress)
        if latest in seen:
            self._draw_ship(canvas, room, latest)

    def _seen(self, room: Room) -> Sequence[int]:
        """The places of the eras that are seen in part at least."""
        found = []
        for place, section in enumerate(self.path.sections):
            left = self._across(section.start)
            right = self._across(section.end)
            if right <= 0 or left >= room.stage.w:
                continue
            found.append(place)
        return found

    def _across(self, x: float) -> float:
        """Where a place on the strip is on the page."""
        along = x - self.camera
        return self.path.area.x + along

    def _end(self, place: int) -> float:
        """Up to where it is flown: between two coins, or to the end of the era."""
        here = self.progress[place]
        section = self.path.sections[place]
        count = len(section.coins)
        if not here.open:
            return section.start
        if here.passed or not count:
            return section.end
        needed = max(1, here.needed)
        coins = round(count * answered(here) / needed)
        last = count - 1
        coin = min(coins, last)
        half = self.path.step / 2
        return section.coins[coin] - half - BACK

    def _flown(self, place: int, room: Room) -> Flown:
        end = self._end(place)
        start = track_start(self.path, place)
        spots = self._spots(place, start, end)
        if place == 0 and self.rocket:
            launched = launch_track(
                self.path,
                self.rocket,
                self.camera,
            )
            spots = [*launched, *spots]
        colour = room.theme.era(place)
        return Flown(colour, spots)

    def _spots(self, place: int, start: float, end: float, every: int = 1) -> Sequence[Spot]:
        """On the page, as far as they are seen, from one place on the strip to another, without where it is launched.
        They begin whole pieces of a line, and whole steps of the dots, from where all would begin."""
        if place == 0 and self.rocket:
            launched = launch_end(self.path)
            start = max(start, launched)
        zero = track_start(self.path, place)
        whole_track = track(self.path, place)
        first = _number(start - zero)
        last = _number(end - zero)
        seen_from = self.camera - self.path.area.x - HALO
        hidden = _number(seen_from - zero) - first
        group = PIECE * every
        skipped = max(0, hidden // group * group)
        beyond = _number(seen_from + self.stage_wide + 2 * HALO - zero)
        last = min(last, beyond)
        left = self._across(0.0)
        found = []
        for x, y in whole_track[first + skipped : last : every]:
            spot = left + x, y
            found.append(spot)
        return found

    def _draw_ahead(self, canvas: Canvas, room: Room, place: int) -> None:
        palette = room.theme.palette
        faint = mix(palette.background, palette.border, 0.85)
        end = self._end(place)
        section = self.path.sections[place]
        for x, y in self._spots(place, end, section.end + self.stage_wide, EVERY):
            spot = Rect(x, y, 0, 0)
            dot = spot.centred(DOT, DOT)
            canvas.ellipse(dot, faint)

    def _draw_ship(self, canvas: Canvas, room: Room, place: int) -> None:
        """Where the learner is, with its nose along the path."""
        section = self.path.sections[place]
        x = self._place_of_ship(place, section)
        _, before = self.path.spot(x - NEAR, self.camera)
        _, after = self.path.spot(x + NEAR, self.camera)
        down = after - before
        turn = atan2(down, 2 * NEAR)
        spot = self.path.spot(x, self.camera)
        draw_ship(
            canvas,
            room,
            spot,
            turn,
        )

    def _place_of_ship(self, place: int, section: Section) -> float:
        end = self._end(place)
        furthest = section.end - AT_END
        return min(end, furthest)

    def node(self, look: Look) -> Node:
        return Node("group", self.name, "", self.rect)


def _number(along: float) -> int:
    """Of the first spot of a track that is so far from its start."""
    spots = ceil(along / DENSE)
    return max(0, spots)
