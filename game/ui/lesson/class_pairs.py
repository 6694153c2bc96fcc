"""Pairs before a class: numbers at the left, letters at the right, and those that were called so far."""

from collections.abc import Sequence

from game.quiz.question import Pair
from game.ui import text
from game.ui.boards.blocks import all_whole, option_blocks
from game.ui.boards.naming import position
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect, stacked
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Control, Look
from game.ui.widgets.lines import block
from game.ui.widgets.signs import LETTERS, draw_badge, least_badge

GAP, ROW_GAP = 28.0, 14.0
PAD = 12.0
TALLEST = 130.0
BADGE_ROOM = 1.5  # the width that a badge takes, as a multiple of its size


@drawn
class PairTile(Control):
    """At the left a number, and the badge of the letter that was called for it; at the right the badge of a letter."""

    words: Block
    label: str
    position: str
    number: Block | None = None
    badge: int | None = None
    size: float = 0.0

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if look.hovered else palette.tile
        canvas.box(self.rect, fill, palette.border, 3, 18)
        inner = self.rect.inset(PAD + 8, 0)
        taken = self.size * BADGE_ROOM
        if self.number:
            text.draw(
                canvas,
                self.number,
                inner,
                palette.accent,
                fill,
                down="middle",
            )
            words = inner.after(inner.x + self.number.width + 18)
            place = inner.far(taken)
        else:
            words = inner.after(inner.x + taken)
            place = inner.left(taken - 18)
        text.draw(
            canvas,
            self.words,
            words,
            palette.text,
            fill,
            down="middle",
        )
        if self.badge is not None:
            draw_badge(canvas, room, place.centre, self.size, self.badge)

    def node(self, look: Look) -> Node:
        called = LETTERS[self.badge] if self.number and self.badge is not None else ""
        return Node(
            "option",
            self.name,
            self.label,
            self.rect,
            value=called,
            position=self.position,
        )


class PairsBoard:
    """The class goes down the left side and calls a letter for each number."""

    def __init__(self, form: Pair, called: Sequence[int], presses: bool) -> None:
        self._form, self._called, self._presses = form, called, presses

    def fits(self, room: Room, area: Rect) -> bool:
        left, right = self._blocks(room, area)
        tall = self._tall(room, area)
        return tall <= self._most(area) and all_whole([*left, *right])

    def _columns(self, area: Rect) -> tuple[Rect, Rect]:
        left, right = area.share([1.0, 1.0], GAP)
        return left, right

    def _blocks(self, room: Room, area: Rect) -> tuple[list[Block], list[Block]]:
        left, right = self._columns(area)
        badge = least_badge(room) * BADGE_ROOM
        number = block("4", "option", 200, room).width + 18
        around = 2 * (PAD + 8)
        lefts = option_blocks(self._form.left, left.w - around - badge - number, room)
        rights = option_blocks(self._form.right, right.w - around - badge, room)
        return lefts, rights

    def _tall(self, room: Room, area: Rect) -> float:
        left, right = self._blocks(room, area)
        highest = max(words.height for words in [*left, *right])
        return max(highest, least_badge(room) * 1.15) + PAD

    def _most(self, area: Rect) -> float:
        return (area.h + ROW_GAP) / len(self._form.left) - ROW_GAP

    def widgets(self, room: Room, area: Rect) -> Sequence[PairTile]:
        lefts, rights = self._blocks(room, area)
        count = len(self._form.left)
        wanted = max(self._tall(room, area), TALLEST)
        tall = min(self._most(area), wanted)
        used = area.top(stacked(tall, count, ROW_GAP))
        left, right = self._columns(used)
        shown = []
        for place, row in enumerate(left.rows(count, ROW_GAP)):
            tile = self._numbered(place, row, lefts[place], room)
            shown.append(tile)
        for place, row in enumerate(right.rows(count, ROW_GAP)):
            tile = self._lettered(place, row, rights[place], room)
            shown.append(tile)
        return shown

    def _numbered(self, place: int, row: Rect, words: Block, room: Room) -> PairTile:
        called = self._called[place] if place < len(self._called) else None
        number = f"{place + 1}"
        return PairTile(
            name=f"left-{place}",
            rect=row,
            words=words,
            label=self._form.left[place],
            position=position(place, len(self._form.left)),
            number=block(number, "option", 200, room),
            badge=called,
            size=least_badge(room),
            disabled=True,
        )

    def _lettered(self, place: int, row: Rect, words: Block, room: Room) -> PairTile:
        return PairTile(
            name=f"option-{place}",
            rect=row,
            words=words,
            label=self._form.right[place],
            position=position(place, len(self._form.right)),
            badge=place,
            size=least_badge(room),
            disabled=not self._presses,
        )
