"""Which key does what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.page_head import PageHead, page_head
from game.ui.scenes.places import Remainder
from game.ui.scenes.prose import Prose
from game.ui.scenes.reading import Reading
from game.ui.stack import Move, Pop
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece, Widget
from game.ui.widgets.lines import block
from game.ui.widgets.strips import Strip

PAD = 9.0


@dataclass(frozen=True, slots=True)
class KeyLine(Piece):
    """The keys as caps, and beside them what they do."""

    caps: Sequence[Block]
    does: Block
    words: str
    left: float  # the width of the column of caps

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        caps = Remainder(self.rect, gap=PAD)
        for cap in self.caps:
            wide = cap.width + 4 * PAD
            tall = cap.height + 2 * PAD
            box = caps.left(wide).top(tall)
            canvas.box(box, palette.tile, palette.border, 2, 10)
            text.draw(canvas, cap, box, palette.text, palette.tile, "centre", "middle")
        rest = Remainder(self.rect)
        rest.left(self.left)
        rest.skip(max(0.0, self._lift()))
        text.draw(canvas, self.does, rest.area, palette.text, palette.background)

    def _lift(self) -> float:
        """So that the first line of words stands level with the caps."""
        tallest = max(cap.height for cap in self.caps)
        return (tallest + 2 * PAD - self.does.line_height) / 2

    def node(self, look: Look) -> Node:
        return Node("text", self.name, self.words, self.rect)


Keys = Sequence[tuple[Sequence[str], str]]


def keys() -> Keys:
    """Keys that do the same, and what they do."""
    return (
        ((tr("Arrows"), tr("Tab")), tr("move")),
        ((tr("Enter"), tr("Space")), tr("choose")),
        (("1–4", "A–D"), tr("choose an option")),
        ((tr("Page Down"), tr("Page Up")), tr("turn pages; they never answer")),
        ((".",), tr("make the screen dark, and light again")),
        ((tr("Esc"),), tr("back, pause")),
        ((tr("Gamepad"),), tr("stick or cross move, A choose, B back, X take back, Y these keys")),
        (("F1",), tr("these keys")),
        (("F2",), tr("projector mode: large, dark on light")),
        (("F3",), tr("where the question stands in its file")),
        (("F11",), tr("full screen")),
        (("F12",), tr("save a picture of the screen")),
    )


def pad_buttons() -> Keys:
    """Those of a gamepad that do the same, and what they do."""
    return (
        ((tr("Stick"), tr("Cross")), tr("move")),
        (("A",), tr("choose; in a field, letters to write with")),
        (("B",), tr("back, pause")),
        (("X",), tr("take back")),
        (("Y",), tr("these buttons")),
        (("LB", "RB"), tr("the thing before, the next one")),
    )


class Help(Reading):
    """Pops itself."""

    shortcuts: Mapping[str, str] = {"back": "close", "help": "close"}

    def __init__(self, desk: Desk, here: Sequence[str] = ()) -> None:
        """`here` says which keys do what on the page that one comes from."""
        super().__init__()
        self.desk, self.here = desk, here

    def listed(self) -> Keys:
        return (*pad_buttons(), *keys()) if self.desk.pad else keys()

    def widgets(self, room: Room) -> Sequence[Widget]:
        column = self.column(room).widgets(self.top, room.theme.target)
        return [*self._head(room).widgets, *column]

    def _head(self, room: Room) -> PageHead:
        name = tr("Keys on this page") if self.here else tr("Keys")
        return page_head(room, name, "close")

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        prose = Prose(room, width)
        if self.here:
            self._write_keys_of_page(prose)
            prose.write("everywhere", tr("Everywhere"), "heading", gap=28)
        prose.strips += _lines(self.listed(), room, width)
        prose.aside("mouse", tr("A mouse is enough, too: click what you want."), "body", gap=24)
        return prose.strips

    def _write_keys_of_page(self, prose: Prose) -> None:
        """Those of the page one comes from."""
        for number, hint in enumerate(self.here):
            prose.write(f"here-{number}", hint, "body", gap=4)

    def reading_area(self, room: Room) -> Rect:
        return room.page.below(self._head(room).bottom)

    def choose(self, name: str) -> Move | None:
        return Pop() if name == "close" else super().choose(name)


def _lines(listed: Keys, room: Room, width: float) -> list[Strip]:
    """A line for keys that do the same."""
    caps = [[block(name, "label", width, room) for name in names] for names, _ in listed]
    widest = max(map(_caps_width, caps))
    left = widest + 3 * PAD
    lines = []
    for row, (names, does) in enumerate(listed):
        together = ", ".join(names)
        lines.append(_line(together, caps[row], does, left, width, room))
    return lines


def _caps_width(caps: Sequence[Block]) -> float:
    return sum(cap.width + 5 * PAD for cap in caps)


def _line(names: str, caps: Sequence[Block], does: str, left: float, width: float, room: Room) -> Strip:
    words = block(does, "body", width - left, room)
    label = f"{names}: {does}"

    def show(rect: Rect) -> KeyLine:
        return KeyLine(f"key-{names}", rect, caps, words, label, left)

    tall = max(caps[0].height + 2 * PAD, words.height)
    return Strip(tall, show, 8)
