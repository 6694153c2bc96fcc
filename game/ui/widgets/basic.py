"""What pages are made of: each widget knows its place, draws itself, and tells the semantic tree what it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.theme import Colour, mix

RADIUS = 18.0
NO_KEYS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Look:
    """How a widget stands at this moment."""

    focused: bool = False
    hovered: bool = False


class Widget(Protocol):
    """`keys` are keys that the widget takes while it has the focus, each with the name of what is then chosen."""

    @property
    def name(self) -> str: ...
    @property
    def rect(self) -> Rect: ...
    @property
    def focusable(self) -> bool: ...
    @property
    def keys(self) -> Mapping[str, str]: ...
    def draw(self, canvas: Canvas, room: Room, look: Look) -> None: ...
    def node(self, look: Look) -> Node: ...


def draw_ring(canvas: Canvas, room: Room, rect: Rect, radius: float = RADIUS) -> None:
    """The focus ring: 6 units of accent and 2 of text colour around it, set off from a button of the same accent."""
    palette = room.theme.palette
    canvas.box(rect.inset(-2), None, palette.background, 2, radius + 2)
    canvas.box(rect.inset(-8), None, palette.accent, 6, radius + 8)
    canvas.box(rect.inset(-10), None, palette.text, 2, radius + 10)


def states(look: Look, *names: str) -> frozenset[str]:
    return frozenset([*(name for name in names if name), *(["focused"] if look.focused else [])])


@dataclass(frozen=True, slots=True)
class Label:
    """Words that cannot be pressed."""

    name: str
    rect: Rect
    words: str
    role: str = "note"
    colour: Colour | None = None  # the palette's text unless given
    on: Colour | None = None  # what is behind: the background unless given
    across: str = "left"
    down: str = "top"
    reads_as: str = "text"  # text, heading, status
    focusable: bool = False
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        block = text.fit(self.words, self.role, self.rect, room.theme, room.measure)
        colour, on = self.colour or palette.text, self.on or palette.background
        text.draw(canvas, block, self.rect, colour, on, self.across, self.down)

    def node(self, look: Look) -> Node:
        return Node(self.reads_as, self.name, self.words, self.rect)


@dataclass(frozen=True, slots=True)
class Panel:
    """A framed surface under other widgets; it says nothing."""

    name: str
    rect: Rect
    border: Colour | None = None
    fill: Colour | None = None
    focusable: bool = False
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        canvas.box(self.rect, self.fill or palette.tile, self.border or palette.border, 2, RADIUS)

    def node(self, look: Look) -> Node:
        return Node("group", self.name, "", self.rect)


@dataclass(frozen=True, slots=True)
class Button:
    """`primary` is the one way on; `key` is printed at its right edge."""

    name: str
    rect: Rect
    label: str
    primary: bool = False
    disabled: bool = False
    chosen: bool = False
    key: str = ""
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS)

    @property
    def focusable(self) -> bool:
        return not self.disabled

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        strong = self.primary or self.chosen
        fill = palette.accent if strong else palette.hover if look.hovered else palette.tile
        colour, border = (palette.on_accent, None) if strong else (palette.text, palette.border)
        if self.disabled:  # flat on the page, so that nobody presses it
            fill, colour, border = palette.background, palette.second, mix(palette.background, palette.border, 0.5)
        canvas.box(self.rect, fill, border, 2, RADIUS)
        if look.focused:
            draw_ring(canvas, room, self.rect)
        inner = self.rect.inset(20, 4)
        if self.key and not room.theme.projector:
            block = text.fit(self.key, "note", inner, room.theme, room.measure)
            text.draw(canvas, block, inner, colour, fill, "right", "middle")
            inner = Rect(inner.x + block.width, inner.y, inner.w - 2 * block.width, inner.h)
        block = text.fit(self.label, "button", inner, room.theme, room.measure)
        text.draw(canvas, block, inner, colour, fill, "centre", "middle")

    def node(self, look: Look) -> Node:
        chosen, disabled = "chosen" if self.chosen else "", "disabled" if self.disabled else ""
        return Node("button", self.name, self.label, self.rect, state=states(look, chosen, disabled))
