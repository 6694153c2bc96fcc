"""The quiet bar while neighbours talk: it grows shorter, ends nothing, and tells nobody to hurry."""

from dataclasses import replace

from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.widgets.basic import Look, Piece

TALL = 10.0
CHOICES = (0, 60, 90, 120)  # seconds; 0 for no bar


@drawn
class TalkClock:
    """`seconds` are there for talking, 0 where there is no bar; `gone` of them are over. It `ticked` where the last
    step brought another whole second, so that the bar is drawn again."""

    seconds: int = 0
    gone: float = 0.0
    ticked: bool = False

    def later(self, seconds: float, talks: bool) -> "TalkClock":
        """After some time; while nobody talks it stands at the beginning."""
        if not talks or not self.seconds:
            if not self.gone:
                return self
            return TalkClock(self.seconds)
        gone = self.gone + seconds
        gone = min(self.seconds, gone)
        ticked = int(gone) != int(self.gone)
        return replace(
            self,
            gone=gone,
            ticked=ticked,
        )

    def bar(self, room: Room, bottom: float) -> "TalkBar | None":
        """Above that height, where there is one."""
        if not self.seconds:
            return None
        whole = int(self.gone)
        left = 1 - whole / self.seconds
        top = bottom - TALL
        place = room.page.below(top).top(TALL)
        return TalkBar("talk-clock", place, left)


@drawn
class TalkBar(Piece):
    """`left` is the share of the time that is still there."""

    left: float

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        end = TALL / 2
        canvas.box(self.rect, palette.tile, palette.border, 1.5, end)
        if self.left <= 0:
            return
        wide = self.rect.w * self.left
        wide = max(TALL, wide)
        full = self.rect.left(wide)
        canvas.box(full, palette.border, None, 0, end)

    def node(self, look: Look) -> Node:
        return Node("progress", self.name, tr("Time to talk"), self.rect)
