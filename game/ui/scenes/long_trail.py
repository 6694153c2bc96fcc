"""The whole path of the timeline at once, with a node for each fact that opens an era."""

from collections.abc import Sequence
from math import atan2
from typing import NamedTuple

from game.ui.canvas import Canvas, Spot
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.path_line import Flown, draw_flown
from game.ui.scenes.ship import draw_ship
from game.ui.theme import mix
from game.ui.widgets.basic import Look, Piece

HALO, LINE = 16.0, 6.0  # the width of the light around what is flown, and of its line
NODE, OPEN = 14.0, 8.0  # the size of what was answered, and of what is still to be found
EDGE = 2.0
MOST_NODES = 24
LEAST_FLOWN = 16  # spots, with which the first era begins
PAST = 0.5  # of a node, from one to the ship or to the end


class Stretch(NamedTuple):
    """The path of one era."""

    spots: Sequence[Spot]
    place: int
    answered: int
    needed: int
    is_open: bool
    is_passed: bool

    @property
    def nodes(self) -> int:
        return min(MOST_NODES, self.needed)

    @property
    def filled(self) -> int:
        right = self.nodes * self.answered
        return right // max(1, self.needed)

    def node(self, number: int) -> Spot:
        last = len(self.spots) - 1
        share = (number + PAST) / self.nodes
        return self.spots[round(last * share)]

    @property
    def flown(self) -> Sequence[Spot]:
        """Up to half way between two nodes, or all of it."""
        if not self.is_open:
            return ()
        if self.is_passed or not self.nodes:
            return self.spots
        share = self.filled / self.nodes
        end = round(len(self.spots) * share)
        last = max(end, LEAST_FLOWN)
        return self.spots[: last + 1]

    @property
    def turn(self) -> float:
        """Where the path leads at the end of what is flown, in radians, clockwise from the right."""
        before, after = self.flown[-2:]
        across = after[0] - before[0]
        down = after[1] - before[1]
        return atan2(down, across)


@drawn
class LongTrail(Piece):
    """It says nothing: the eras do."""

    stretches: Sequence[Stretch]

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        flown = []
        for stretch in self.stretches:
            colour = room.theme.era(stretch.place)
            flown.append(Flown(colour, stretch.flown))
        draw_flown(canvas, room, flown, LINE, HALO)
        for stretch in self.stretches:
            self._draw_nodes(canvas, room, stretch)
        here = self._latest()
        if here:
            spot = here.flown[-1]
            draw_ship(canvas, room, spot, here.turn)

    def _draw_nodes(self, canvas: Canvas, room: Room, stretch: Stretch) -> None:
        palette = room.theme.palette
        era = room.theme.era(stretch.place)
        faint = mix(palette.background, palette.border, 0.85)
        for number in range(stretch.nodes):
            spot = stretch.node(number)
            if number < stretch.filled:
                node = _disc(spot, NODE)
                canvas.ellipse(node, era, palette.background, EDGE)
            else:
                node = _disc(spot, OPEN)
                canvas.ellipse(node, faint)

    def _latest(self) -> Stretch | None:
        """Where the learner is."""
        latest = None
        for stretch in self.stretches:
            if stretch.is_open:
                latest = stretch
                if not stretch.is_passed:
                    break
        return latest

    def node(self, look: Look) -> Node:
        return Node("group", self.name, "", self.rect)


def _disc(spot: Spot, size: float) -> Rect:
    x, y = spot
    place = Rect(x, y, 0, 0)
    return place.centred(size, size)
