"""What an era can be entered by: a round and the stories of its chapters, or nothing yet but a padlock."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.places import Remainder
from game.ui.widgets.basic import Button, Look, Piece, Widget
from game.ui.widgets.signs import draw_padlock

START, STORIES = 96.0, 72.0  # the heights of the buttons
GAP = 18.0
WIDEST = 380.0
SHARES = (1.0, 1.5)  # of a row


@dataclass(frozen=True, slots=True)
class Locked(Piece):
    """A padlock where the way in would be."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        colour = room.theme.palette.second
        draw_padlock(canvas, self.rect, colour)

    def node(self, look: Look) -> Node:
        label = tr("locked")
        return Node("image", self.name, label, self.rect)


@dataclass(frozen=True, slots=True)
class WaysIn:
    is_open: bool
    has_stories: bool

    def upright(self, area: Rect) -> Sequence[Widget]:
        """In the middle of the area, one under the other, the way on at the foot."""
        if not self.is_open:
            padlock = area.centred(START, START)
            return _locked(padlock)
        if not self.has_stories:
            middle = area.centred(area.w, START)
            return [_start(middle)]
        wanted = START + GAP + STORIES
        tall = min(area.h, wanted)
        both = area.centred(area.w, tall)
        rest = Remainder(both, gap=GAP)
        start_tall = tall - GAP - STORIES
        foot = rest.low(start_tall)
        start = _start(foot)
        stories = _stories(rest.area)
        return [start, stories]

    def level(self, row: Rect) -> Sequence[Widget]:
        """In a row."""
        if not self.is_open:
            padlock = row.left(START)
            return _locked(padlock)
        if not self.has_stories:
            wide = min(row.w, WIDEST)
            right = row.far(wide)
            return [_start(right)]
        left, right = row.share(SHARES, GAP)
        start = _start(right)
        stories = _stories(left)
        return [start, stories]


def _locked(rect: Rect) -> Sequence[Widget]:
    padlock = Locked("locked", rect)
    return [padlock]


def _start(rect: Rect) -> Button:
    label = tr("Start round")
    return Button("start", rect, label, primary=True)


def _stories(rect: Rect) -> Button:
    label = tr("Stories")
    return Button("stories", rect, label, key="S")
