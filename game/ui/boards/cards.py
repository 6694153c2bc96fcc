"""A card that can be picked up and put down, and the place that waits for one."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import Colour
from game.ui.widgets.basic import RADIUS, Control, Look, draw_ring, states
from game.ui.widgets.lines import block
from game.ui.widgets.signs import WIDEST, badge_size, draw_badge

PAD = 20.0
SMALLER = 0.75  # the badge of the partner, beside the card's own


@dataclass(frozen=True, slots=True)
class Card(Control):
    """`tag` is a number and `badge` the place of a badge, at the left of the words or `above` them; `partner` is the
    place of a badge at the right edge. A `lifted` card is in the learner's hand; an `empty` one waits for one."""

    label: str
    words: Block
    position: str = ""
    value: str = ""
    tag: Block | None = None
    above: bool = False
    share: float = 1.0  # of its usual size, for the badge
    badge: int | None = None
    partner: int | None = None
    lifted: bool = False
    empty: bool = False

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        raised = self.lifted or (look.hovered and self.focusable)
        fill = palette.hover if raised else palette.background if self.empty else palette.tile
        canvas.box(self.rect, fill, palette.accent if self.lifted else palette.border, 5 if self.lifted else 3, RADIUS)
        if look.focused:
            draw_ring(canvas, room, self.rect)
        self._draw_head(canvas, room, fill)
        badge = self.share if self.badge is not None else 0.0
        inner = words_box(self.rect, room, self.tag, self.above, badge, self.partner is not None)
        across = "centre" if self.empty else "left"
        text.draw(canvas, self.words, inner, palette.second if self.empty else palette.text, fill, across, "middle")

    def _draw_head(self, canvas: Canvas, room: Room, fill: Colour) -> None:
        """The number and the badges."""
        wide, size = badge_width(room), min(badge_size(room) * self.share, (self.rect.h - 14) / WIDEST)
        head = self.rect.inset(PAD, 8)
        if self.above:
            head = head.top(head_height(room, self.tag))
        x, middle = head.x, head.centre[1]
        if self.tag:
            text.draw(canvas, self.tag, head, room.theme.palette.accent, fill, "left", "middle")
            x += self.tag.width + PAD
        if self.badge is not None:
            draw_badge(canvas, room, (x + wide * self.share / 2, middle), size, self.badge)
        if self.partner is not None:
            small = min(size, badge_size(room) * SMALLER)
            draw_badge(canvas, room, (self.rect.right - PAD / 2 - wide * SMALLER / 2, middle), small, self.partner)

    def node(self, look: Look) -> Node:
        state = states(look, "chosen" if self.lifted else "")
        return Node("card", self.name, self.label, self.rect, self.value, state, self.position)


def badge_width(room: Room) -> float:
    return badge_size(room) * WIDEST


def head_height(room: Room, tag: Block | None) -> float:
    """Of the line above the words that has room for number and badge."""
    return max(tag.line_height if tag else 0.0, badge_width(room))


def words_box(
    card: Rect, room: Room, tag: Block | None, above: bool = False, badge: float = 0.0, partner: bool = False
) -> Rect:
    """The part of a card that its words may fill; `badge` is a share of a badge's usual size."""
    inner = card.inset(PAD, 8)
    if above:
        return inner.below(inner.y + head_height(room, tag))
    if tag:
        inner = inner.after(inner.x + tag.width + PAD)
    if badge:
        inner = inner.after(inner.x + badge_width(room) * badge + PAD / 2)
    return inner.left(inner.w - badge_width(room) * SMALLER + PAD / 2) if partner else inner


def all_words(words: Sequence[str], box: Rect, room: Room) -> list[Block] | None:
    """The texts of cards in boxes of that size; None where one of them does not fit."""
    blocks = [block(part, "option", box.w, room) for part in words]
    return blocks if all(part.fits and part.height <= box.h for part in blocks) else None
