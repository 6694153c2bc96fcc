"""Which key does what."""

from collections.abc import Mapping, Sequence

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.fitted import fitted
from game.ui.scenes.page_head import MOST, PageHead, page_head
from game.ui.scenes.places import Remainder
from game.ui.scenes.prose import Prose
from game.ui.scenes.reading import Reading
from game.ui.scenes.under_sky import UnderSky
from game.ui.stack import Move, Pop
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece, Widget
from game.ui.widgets.key_hints import KeyHints, hints_width
from game.ui.widgets.keycap import Cap, cap
from game.ui.widgets.lines import block, largest, line_height
from game.ui.widgets.strips import Strip, column

PAD = 9.0
ROLE = "label"
ROLE_OF_WORDS = "note"
GAP = 11.0
APART = 64.0  # between the two columns
SHARES = (0.72, 1.0)
LEAST = 0.6
MOST_CAPS = 0.6  # of the width, for caps


@drawn
class KeyLine(Piece):
    """The keys as caps, and beside them what they do."""

    caps: Sequence[Cap]
    does: Block
    words: str
    left: float  # the width of the column of caps

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        line = self.rect.top(self.does.line_height)
        caps = Remainder(line, gap=PAD)
        for key in self.caps:
            place = caps.left(key.width)
            key.draw(canvas, room, place)
        beside = self.rect.after(self.rect.x + self.left)
        text.draw(canvas, self.does, beside, palette.text, palette.background)

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
        ((tr("Full stop"),), tr("make the screen dark, and light again")),
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


class Help(Reading, UnderSky):
    """Pops itself."""

    shortcuts: Mapping[str, str] = {"back": "close", "help": "close"}

    def __init__(self, desk: Desk, here: Sequence[str] = ()) -> None:
        """`here` says which keys do what on the page that one comes from."""
        super().__init__()
        self.desk, self.here = desk, here

    def listed(self) -> Keys:
        return (*pad_buttons(), *keys()) if self.desk.pad else keys()

    def widgets(self, room: Room) -> Sequence[Widget]:
        read = self.column(room).widgets(self.top, room.theme.target)
        here: list[Widget] = []
        if self._has_two_columns(room):
            left, _ = self._columns(room)
            strips = fitted(self._of_page, left, room, LEAST)
            here = column(strips, left)
        return [*self._head(room).widgets, *here, *read]

    def _head(self, room: Room) -> PageHead:
        return page_head(room, tr("Keys"), "close")

    def _has_two_columns(self, room: Room) -> bool:
        is_large = room.theme.text_size > MOST or room.theme.projector
        return bool(self.here) and room.wide and not is_large

    def _columns(self, room: Room) -> Sequence[Rect]:
        area = room.page.below(self._head(room).bottom)
        return area.share(SHARES, APART)

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        """All keys, or, where those of the page stand beside them, the others."""
        prose = Prose(room, width)
        mouse = tr("A mouse is enough, too: click what you want.")
        if self._has_two_columns(room):
            prose.write("everywhere", tr("Everywhere"), "subheading")
            prose.strips += _lines(self.listed(), room, width)
            return prose.strips
        if self.here:
            prose.strips += self._of_page(room, width)
            prose.write("everywhere", tr("Everywhere"), "subheading", gap=28)
        prose.strips += _lines(self.listed(), room, width)
        prose.aside("mouse", mouse, "body", gap=24)
        return prose.strips

    def _of_page(self, room: Room, width: float) -> Sequence[Strip]:
        """Those of the page one comes from."""
        prose = Prose(room, width)
        prose.write("here", tr("On this page"), "subheading")
        for number, hint in enumerate(self.here):
            strip = _hint(f"here-{number}", hint, room, width)
            prose.strips.append(strip)
        if self._has_two_columns(room):
            prose.aside("mouse", tr("A mouse is enough, too: click what you want."), "note", gap=24)
        return prose.strips

    def reading_area(self, room: Room) -> Rect:
        if self._has_two_columns(room):
            _, right = self._columns(room)
            return right
        return room.page.below(self._head(room).bottom)

    def choose(self, name: str) -> Move | None:
        return Pop() if name == "close" else super().choose(name)


def _hint(name: str, hint: str, room: Room, width: float) -> Strip:
    """In letters so large that it has room in a line."""

    def fits(tried: Room) -> bool:
        return hints_width([hint], tried, ROLE) <= width

    fitting = largest(room, fits, LEAST)

    def show(rect: Rect) -> KeyHints:
        return KeyHints(name, rect, [hint], fitting, ROLE)

    return Strip(line_height(ROLE, fitting), show, GAP)


def _lines(listed: Keys, room: Room, width: float) -> list[Strip]:
    """A line for keys that do the same; caps are no larger than leaves room for what they do."""
    most = width * MOST_CAPS

    def fits(tried: Room) -> bool:
        return _caps_width(listed, tried) <= most

    fitting = largest(room, fits, LEAST)
    left = _caps_width(listed, fitting)
    lines = []
    for names, does in listed:
        caps = [cap(name, ROLE, fitting) for name in names]
        together = ", ".join(names)
        line = _line(together, caps, does, left, width, room)
        lines.append(line)
    return lines


def _caps_width(listed: Keys, room: Room) -> float:
    """Of the widest row, with some room beside it."""
    widest = 0.0
    for names, _ in listed:
        wide = 2 * PAD
        for name in names:
            wide += cap(name, ROLE, room).width + PAD
        widest = max(widest, wide)
    return widest


def _line(names: str, caps: Sequence[Cap], does: str, left: float, width: float, room: Room) -> Strip:
    words = block(does, ROLE_OF_WORDS, width - left, room)
    label = f"{names}: {does}"

    def show(rect: Rect) -> KeyLine:
        return KeyLine(f"key-{names}", rect, caps, words, label, left)

    tall = max(caps[0].height, words.height)
    return Strip(tall, show, GAP)
