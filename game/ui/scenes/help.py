"""Which key does what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.lines import block
from game.ui.reading import Reading
from game.ui.stack import Move, Node, Pop, Room
from game.ui.strips import Strip, paragraph
from game.ui.text import Block
from game.ui.widgets import NO_KEYS, Button, Look, Widget
from game.words import tr

BUTTON = 92.0
PAD = 9.0


@dataclass(frozen=True, slots=True)
class KeyLine:
    """The keys as caps, and beside them what they do."""

    name: str
    rect: Rect
    caps: Sequence[Block]
    does: Block
    words: str
    left: float  # the width of the column of caps
    focusable: bool = False
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette, x = room.theme.palette, self.rect.x
        for cap in self.caps:
            box = Rect(x, self.rect.y, cap.width + 4 * PAD, cap.height + 2 * PAD)
            canvas.box(box, palette.tile, palette.border, 2, 10)
            text.draw(canvas, cap, box, palette.text, palette.tile, "centre", "middle")
            x = box.right + PAD
        first = self.rect.after(self.rect.x + self.left).below(self.rect.y + max(0.0, self._lift()))
        text.draw(canvas, self.does, first, palette.text, palette.background)

    def _lift(self) -> float:
        """So that the first line of words stands level with the caps."""
        return (max(cap.height for cap in self.caps) + 2 * PAD - self.does.line_height) / 2

    def node(self, look: Look) -> Node:
        return Node("text", self.name, self.words, self.rect)


def keys() -> Sequence[tuple[Sequence[str], str]]:
    """Keys that do the same, and what they do."""
    return (
        ((tr("Arrows"), tr("Tab")), tr("move")),
        ((tr("Enter"), tr("Space")), tr("choose")),
        (("1–4", "A–D"), tr("choose; in an order A–D pick, 1–4 put")),
        ((tr("Esc"),), tr("back, pause")),
        (("F1",), tr("these keys")),
        (("F2",), tr("projector mode: large, dark on light")),
        (("F3",), tr("where the question stands in its file")),
        (("F11",), tr("full screen")),
        (("F12",), tr("save a picture of the screen")),
    )


class Help(Reading):
    """Pops itself."""

    shortcuts: Mapping[str, str] = {"back": "close", "help": "close"}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def widgets(self, room: Room) -> Sequence[Widget]:
        button = Button("close", room.page.low(BUTTON).left(380), tr("Back"), primary=True)
        return [button, *self.column(room).widgets(self.top, room.theme.target)]

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        words = tr("A mouse is enough, too: click what you want.")
        last = paragraph("mouse", words, "body", width, room, 24, room.theme.palette.second)
        caps = [[block(cap, "label", width, room) for cap in some] for some, _ in keys()]
        left = max(sum(cap.width + 5 * PAD for cap in some) for some in caps) + 3 * PAD
        lines = [
            self._line(", ".join(names), some, does, left, width, room)
            for some, (names, does) in zip(caps, keys(), strict=True)
        ]
        return [*paragraph("heading", tr("Keys"), "heading", width, room), *lines, *last]

    def _line(self, names: str, caps: Sequence[Block], does: str, left: float, width: float, room: Room) -> Strip:
        words = block(does, "body", width - left, room)
        tall = max(caps[0].height + 2 * PAD, words.height)
        return Strip(tall, lambda rect: KeyLine(f"key-{names}", rect, caps, words, f"{names}: {does}", left), 8)

    def reading_area(self, room: Room) -> Rect:
        return room.page.top(room.page.h - BUTTON - 30)

    def choose(self, name: str) -> Move | None:
        return Pop() if name == "close" else super().choose(name)
