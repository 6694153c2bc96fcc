"""How the craft of an era comes when the era opens: two ships dock, a station unfolds its wings, another one rides in
along its halo, a satellite along its orbit. The craft of any other bank comes in from the right."""

from collections.abc import Sequence
from typing import NamedTuple

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.sky_marks import GATEWAY
from game.ui.theme import SHADOW
from game.ui.tweens import ARRIVED
from game.ui.widgets.basic import Look, Piece

DOCKED, STATION = "apollo-soyuz.svg", "iss.svg"
BETWEEN_SHIPS = 0.627  # of the width of the drawing: between the rings of both
WINGS = 0.268, 0.738  # up to the one the left wings reach, from the other one the right wings
APART = 0.62  # of its width: from so far away each ship comes
RECOIL = 5.0  # by which both are pushed back when they touch
STEPS = 4  # in which wings unfold
HIGHER = 130.0  # from where a station comes down


class PartSeen(NamedTuple):
    """What is seen of a drawing from column to column, and where."""

    columns: tuple[float, float]
    into: Rect


@drawn
class Arriving(Piece):
    """The shadow of the craft in that `file`; `rect` is where it will be, `parts` are where it is now."""

    file: str
    alt: str
    parts: Sequence[PartSeen]

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        theme = SHADOW + room.theme.palette.drawings
        for part in self.parts:
            canvas.columns(
                self.file,
                self.rect,
                theme,
                part.columns,
                part.into,
            )

    def node(self, look: Look) -> Node:
        return Node("image", self.name, self.alt, self.rect)


@drawn
class Arrival:
    """The craft has `come` a share of its way to its `place`, from as far as `way`; then it has `docked` a share."""

    file: str
    place: Rect
    way: float
    come: float
    docked: float

    @property
    def docks(self) -> bool:
        return self.file == DOCKED

    @property
    def parts(self) -> Sequence[PartSeen]:
        match self.file:
            case _ if self.docks:
                return self._ships()
            case file if file == STATION:
                return self._unfolding()
            case _:
                return [self._part(0.0, 1.0, self._away, -self._above)]

    @property
    def _away(self) -> float:
        left = ARRIVED - self.come
        return self.way * left

    @property
    def _above(self) -> float:
        if self.file != GATEWAY:
            return 0.0
        left = ARRIVED - self.come
        return HIGHER * left**2

    def _part(self, start: float, end: float, across: float = 0.0, down: float = 0.0) -> PartSeen:
        place = self.place
        into = place._replace(
            x=place.x + place.w * start + across,
            y=place.y + down,
            w=place.w * (end - start),
        )
        return PartSeen((start, end), into)

    def _ships(self) -> Sequence[PartSeen]:
        left = ARRIVED - self.come
        apart = self.place.w * APART * left
        if 0.0 < self.docked < ARRIVED:
            apart = RECOIL * (ARRIVED - self.docked)
        one = self._part(0.0, BETWEEN_SHIPS, -apart)
        other = self._part(BETWEEN_SHIPS, 1.0, apart)
        return [one, other]

    def _unfolding(self) -> Sequence[PartSeen]:
        """What has unfolded so far grows from the end of the truss outwards."""
        inner, outer = WINGS
        found = [self._part(inner, outer, self._away)]
        unfolded = round(STEPS * self.docked) / STEPS
        if self.come < ARRIVED or not unfolded:
            return found
        left = self._part(0.0, inner)
        right = self._part(outer, 1.0)
        wide = left.into.w * unfolded
        near = left.into.far(wide)
        found.append(left._replace(into=near))
        far = right.into.left(right.into.w * unfolded)
        found.append(right._replace(into=far))
        return found
