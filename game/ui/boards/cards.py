"""A card that can be picked up and put down, and the place that waits for one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.lines import block
from game.ui.marks import WIDEST, draw_badge
from game.ui.stack import Node, Room
from game.ui.text import Block
from game.ui.widgets import NO_KEYS, RADIUS, Look, draw_ring, states

PAD = 20.0
SMALLER = 0.75  # the badge of the partner, beside the card's own


@dataclass(frozen=True, slots=True)
class Card:
    """`tag` is a number, above the words or at their left; `badge` and `partner` are places of badges at the left
    and the right edge. A card that is `lifted` is in the learner's hand; an `empty` one waits for a card."""

    name: str
    rect: Rect
    label: str
    words: Block
    position: str = ""
    value: str = ""
    tag: Block | None = None
    tag_above: bool = False
    badge: int | None = None
    partner: int | None = None
    lifted: bool = False
    empty: bool = False
    focusable: bool = True
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        raised = self.lifted or (look.hovered and self.focusable)
        fill = palette.hover if raised else palette.background if self.empty else palette.tile
        canvas.box(self.rect, fill, palette.accent if self.lifted else palette.border, 5 if self.lifted else 3, RADIUS)
        if look.focused:
            draw_ring(canvas, room, self.rect)
        inner = words_box(self.rect, room, self.tag, self.tag_above, self.badge is not None, self.partner is not None)
        if self.tag:
            at = self.rect.inset(PAD, 10) if self.tag_above else self.rect.inset(PAD, 0)
            text.draw(canvas, self.tag, at, palette.accent, fill, "left", "top" if self.tag_above else "middle")
        middle = self.rect.centre[1]
        wide, size = badge_width(room), min(badge_size(room), (self.rect.h - 14) / 1.22)
        if self.badge is not None:
            draw_badge(canvas, room, (self.rect.x + PAD + wide / 2, middle), size, self.badge)
        if self.partner is not None:
            small = min(size, badge_size(room) * SMALLER)
            draw_badge(canvas, room, (self.rect.right - PAD / 2 - wide * SMALLER / 2, middle), small, self.partner)
        across = "centre" if self.empty else "left"
        text.draw(canvas, self.words, inner, palette.second if self.empty else palette.text, fill, across, "middle")

    def node(self, look: Look) -> Node:
        state = states(look, "chosen" if self.lifted else "")
        return Node("card", self.name, self.label, self.rect, self.value, state, self.position)


def badge_size(room: Room) -> float:
    return 80.0 if room.theme.projector else 66.0


def badge_width(room: Room) -> float:
    return badge_size(room) * WIDEST


def words_box(
    card: Rect, room: Room, tag: Block | None, above: bool = False, badge: bool = False, partner: bool = False
) -> Rect:
    """The part of a card that its words may fill."""
    inner = card.inset(PAD, 8)
    if tag and above:
        return inner.below(inner.y + tag.line_height)
    if tag:
        inner = inner.after(inner.x + tag.width + PAD)
    if badge:
        inner = inner.after(inner.x + badge_width(room) + PAD / 2)
    return inner.left(inner.w - badge_width(room) * SMALLER + PAD / 2) if partner else inner


def all_words(words: Sequence[str], box: Rect, room: Room) -> list[Block] | None:
    """The texts of cards in boxes of that size; None where one of them does not fit."""
    blocks = [block(part, "option", box.w, room) for part in words]
    return blocks if all(part.fits and part.height <= box.h for part in blocks) else None
