"""A card that can be picked up and put down, and the place that waits for one."""

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import Colour, Palette, mix
from game.ui.widgets.basic import Control, Look, draw_plate, states
from game.ui.widgets.signs import WIDEST, badge_size, draw_badge, least_badge

PAD, DOWN = 20.0, 8.0
FAINT = 0.6  # of the border, where a card may be put
AROUND_BADGE = 10.0  # above and below it together
AROUND_PARTNER = 2.0
SMALLER = 0.75  # the badge of the partner, beside the card's own


@drawn
class Card(Control):
    """`tag` is a number and `badge` the place of a badge, at the left of the words or `above` them; `partner` is the
    place of a badge at the right edge, `joined` a number there. A `lifted` card is in the learner's hand, an `opened`
    one is on the table; an `empty` one waits for one."""

    label: str
    words: Block
    position: str = ""
    value: str = ""
    tag: Block | None = None
    above: bool = False
    share: float = 1.0  # of its usual size, for the badge
    badge: int | None = None
    partner: int | None = None
    joined: Block | None = None
    lifted: bool = False
    opened: bool = False
    empty: bool = False
    pad: float = PAD  # at both sides of the words, and beside number and badge

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = self._fill(palette, look)
        if self._is_chosen:
            draw_plate(canvas, room, self.rect, look, fill, palette.accent, 5)
        elif self.empty:
            faint = mix(palette.background, palette.border, FAINT)
            plain = fill if look.hovered else None
            draw_plate(canvas, room, self.rect, look, plain, faint, 2)
        else:
            draw_plate(canvas, room, self.rect, look, fill, palette.border, 3)
        if self._waits:
            self._draw_waiting(canvas, room, fill)
            return
        self._draw_head(canvas, room, fill)
        self._draw_words(canvas, room, fill)
        self._draw_joined(canvas, room, fill)

    @property
    def _is_chosen(self) -> bool:
        return self.lifted or self.opened

    @property
    def _waits(self) -> bool:
        """Whether there is nothing but a number on it."""
        return self.empty and not self.label_on_it

    def _draw_waiting(self, canvas: Canvas, room: Room, fill: Colour) -> None:
        """The number large in the middle: a place is quieter than a card."""
        if self.tag is None:
            return
        number = self.tag.lines[0]
        large = room.fit(number, "subheading", self.rect)
        text.draw(canvas, large, self.rect, room.theme.palette.second, fill, "centre", "middle")

    @property
    def label_on_it(self) -> str:
        return "".join(self.words.lines)

    def _fill(self, palette: Palette, look: Look) -> Colour:
        under_pointer = look.hovered and self.focusable
        if self.lifted or under_pointer:
            return palette.hover
        return palette.background if self.empty else palette.tile

    def _draw_head(self, canvas: Canvas, room: Room, fill: Colour) -> None:
        """The number and the badge, and the partner's badge at the right."""
        head = self.rect.inset(self.pad, DOWN)
        if self.above:
            head = head.top(head_height(room, self.tag))
        left = head.x
        _, middle = head.centre
        if self.tag:
            accent = room.theme.palette.accent
            text.draw(canvas, self.tag, head, accent, fill, down="middle")
            left += self.tag.width + self.pad
        size = self._badge_size(room)
        if self.badge is not None:
            width = size if self.above else badge_width(room) * self.share
            x = left + width / 2
            draw_badge(canvas, room, (x, middle), size, self.badge)
        if self.partner is not None:
            self._draw_partner(canvas, room, middle, self.partner)

    def _draw_partner(self, canvas: Canvas, room: Room, middle: float, partner: int) -> None:
        right = self.rect.right - self.pad / 2
        half = _partner_width(room) / 2
        x = right - half
        wanted = badge_size(room) * SMALLER
        tall = self.rect.h - AROUND_PARTNER
        most = tall / WIDEST
        size = min(most, wanted)
        draw_badge(canvas, room, (x, middle), size, partner)

    def _draw_joined(self, canvas: Canvas, room: Room, fill: Colour) -> None:
        """The number of the partner."""
        if self.joined:
            colour = room.theme.palette.text
            inner = self.rect.inset(self.pad, DOWN)
            text.draw(canvas, self.joined, inner, colour, fill, across="right", down="middle")

    def _badge_size(self, room: Room) -> float:
        wanted = badge_size(room) * self.share
        most = (self.rect.h - AROUND_BADGE) / WIDEST
        return min(wanted, most)

    def _draw_words(self, canvas: Canvas, room: Room, fill: Colour) -> None:
        palette = room.theme.palette
        badge = self.share if self.badge is not None else 0.0
        has_partner = self.partner is not None
        box = words_box(
            self.rect,
            room,
            self.tag,
            self.above,
            badge,
            has_partner,
            self.pad,
        )
        across = "left"
        colour = palette.text
        if self.empty:
            across = "centre"
            colour = palette.second
        text.draw(canvas, self.words, box, colour, fill, across, "middle")

    def node(self, look: Look) -> Node:
        chosen = "chosen" if self._is_chosen else ""
        return Node(
            role="card",
            name=self.name,
            label=self.label,
            rect=self.rect,
            value=self.value,
            state=states(look, chosen),
            position=self.position,
        )


def least_height(room: Room) -> float:
    """Of a card that can be pressed, and on which the letter of the badge can be read."""
    badge = least_badge(room)
    height = badge * WIDEST + AROUND_BADGE
    target = room.theme.target
    return max(target, height)


def badge_width(room: Room) -> float:
    return badge_size(room) * WIDEST


def _partner_width(room: Room) -> float:
    return badge_width(room) * SMALLER


def head_height(room: Room, tag: Block | None) -> float:
    """Of the line above the words that has room for number and badge."""
    number = tag.line_height if tag else 0.0
    return max(number, badge_width(room))


def words_box(
    card: Rect,
    room: Room,
    tag: Block | None,
    above: bool = False,
    badge: float = 0.0,
    partner: bool = False,
    pad: float = PAD,
) -> Rect:
    """The part of a card that its words may fill; `badge` is a share of a badge's usual size."""
    box = card.inset(pad, DOWN)
    if above:
        return box.below(box.y + head_height(room, tag))
    if tag:
        box = box.after(box.x + tag.width + pad)
    if badge:
        width = badge_width(room) * badge
        box = box.after(box.x + width + pad / 2)
    if partner:
        width = _partner_width(room)
        box = box.left(box.w - width + pad / 2)
    return box
