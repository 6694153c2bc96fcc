"""What pages are made of: each widget knows its place, draws itself, and tells the semantic tree what it is."""

from collections.abc import Mapping
from dataclasses import field
from typing import NamedTuple, Protocol

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.theme import Colour, Palette
from game.ui.widgets.dashes import Dashes

RADIUS = 18.0
PIN, PIN_END = 8.0, 18.0  # the width of the mark of what is chosen, and how far from the left end it goes
BESIDE, BESIDE_PIN = 20.0, 24.0  # from an end to the words of a button, and to those of one that is chosen
BESIDE_AT_LEFT = 32.0  # the same of words that begin at the left, whether it is chosen or not
BESIDE_KEY = 14.0  # at least between the label of a button and its key
PIN_SHARE = 0.56  # of the height
NO_KEYS: Mapping[str, str] = {}


class Look(NamedTuple):
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


@drawn
class Piece:
    """What every widget has; most cannot be pressed."""

    name: str
    rect: Rect
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS, kw_only=True)

    @property
    def focusable(self) -> bool:
        return False


@drawn
class Control(Piece):
    """What can be pressed, unless it is disabled."""

    disabled: bool = field(default=False, kw_only=True)

    @property
    def focusable(self) -> bool:
        return not self.disabled


@drawn
class PointerControl(Control):
    """What is pressed by a pointer alone: keys that move the focus pass it by."""


def draw_ring(canvas: Canvas, room: Room, rect: Rect, radius: float = RADIUS) -> None:
    """The focus ring: 6 units of its colour and 2 of the text's around it, set off from a button of the same colour; on
    paper, where that colour alone is hardly seen, 4 of each."""
    palette = room.theme.palette
    outer = 4 if palette.outlined else 2
    inner = 10 - outer
    rings = (2, 2, palette.background), (inner, inner - 2, palette.ring), (10, outer, palette.text)
    for outside, width, colour in rings:
        around = rect.inset(-outside)
        canvas.box(around, None, colour, width, radius + outside)


def draw_plate(
    canvas: Canvas, room: Room, rect: Rect, look: Look, fill: Colour | None, border: Colour | None, width: float
) -> None:
    """What bears words and can be pressed: a framed surface, or a frame alone, in the focus ring where it has the
    focus."""
    canvas.box(rect, fill, border, width, RADIUS)
    if look.focused:
        draw_ring(canvas, room, rect)


def draw_pin(canvas: Canvas, room: Room, rect: Rect) -> None:
    """The mark of what is chosen, at its left end: told from the focus, which is a ring, at a glance."""
    tall = rect.h * PIN_SHARE
    end = rect.left(PIN_END)
    pin = end.far(PIN).centred(PIN, tall)
    accent = room.theme.palette.accent
    canvas.box(pin, accent, radius=PIN / 2)


def states(look: Look, *names: str) -> frozenset[str]:
    """The states of a node; names may be empty."""
    focused = "focused" if look.focused else ""
    return frozenset(filter(None, (*names, focused)))


@drawn
class Said(Piece):
    """What others see from what is drawn there, in words for those who listen."""

    label: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        pass

    def node(self, look: Look) -> Node:
        return Node("status", self.name, self.label, self.rect)


@drawn
class Panel(Piece):
    """A framed surface under other widgets; it says nothing."""

    border: Colour | None = None
    fill: Colour | None = None

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        fill = self.fill or room.theme.palette.tile
        border = self.border or room.theme.palette.border
        canvas.box(self.rect, fill, border, 2, RADIUS)

    def node(self, look: Look) -> Node:
        return Node("group", self.name, "", self.rect)


@drawn
class Button(Control):
    """`primary` is the one way on; `key` is printed at its right edge, unless the label would come near it; `across` is
    where the label stands."""

    label: str
    primary: bool = False
    chosen: bool = False
    key: str = ""
    across: str = "centre"

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill, border, colour = self._colours(palette, look)
        if self.disabled:
            dashes = Dashes(canvas, palette.border, 2)
            dashes.frame(self.rect, RADIUS)
        else:
            draw_plate(canvas, room, self.rect, look, fill, border, 2)
        if self.chosen:
            draw_pin(canvas, room, self.rect)
        inner = self.rect.inset(self._beside, 4)
        label = room.fit(self.label, "button", inner)
        if self.key and not room.theme.projector:
            key = room.fit(self.key, "note", inner)
            for_key = key.width + BESIDE_KEY
            narrow = inner.inset(for_key, 0)
            beside_key = room.fit(self.label, "button", narrow)
            if beside_key == label:
                text.draw(canvas, key, inner, colour, fill, across="right", down="middle")
        text.draw(canvas, label, inner, colour, fill, across=self.across, down="middle")

    @property
    def _beside(self) -> float:
        """From its ends to the words."""
        if self.across == "left":
            return BESIDE_AT_LEFT
        return BESIDE_PIN if self.chosen else BESIDE

    def _colours(self, palette: Palette, look: Look) -> tuple[Colour, Colour | None, Colour]:
        """Of the surface, the frame and the words."""
        if self.disabled:  # a mere outline of dashes, so that nobody presses it
            return palette.background, None, palette.second
        if self.primary:
            return palette.primary, None, palette.on_primary
        is_raised = look.hovered or self.chosen
        fill = palette.hover if is_raised else palette.tile
        return fill, palette.border, palette.text

    def node(self, look: Look) -> Node:
        chosen = "chosen" if self.chosen else ""
        disabled = "disabled" if self.disabled else ""
        state = states(look, chosen, disabled)
        return Node("button", self.name, self.label, self.rect, state=state)
