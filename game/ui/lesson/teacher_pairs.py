"""What has a number in a question of pairs, for the teacher: its letter, and the one that the class has called."""

from game.quiz.play.turn import Turn
from game.quiz.question import Pair
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.places import equal_rows
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Look, Piece
from game.ui.widgets.lines import block
from game.ui.widgets.signs import LETTERS, draw_badge

EDGE, APART = 14.0, 12.0
BADGE = 40.0
TALLEST = 84.0  # row


@drawn
class PairRow(Piece):
    number: Block
    words: Block
    key: Block
    label: str
    called: int | None

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        canvas.box(
            self.rect,
            palette.tile,
            palette.border,
            2,
            RADIUS,
        )
        inner = self.rect.inset(EDGE, 0)
        badge = inner.far(BADGE)
        before = inner.left(inner.w - BADGE - APART)
        words = before.after(inner.x + self.number.width + APART)
        told = (
            (self.number, inner, palette.accent, "left"),
            (self.words, words, palette.text, "left"),
            (self.key, before, palette.right, "right"),
        )
        text.draw_parts(canvas, told, palette.tile, down="middle")
        if self.called is not None:
            draw_badge(canvas, room, badge.centre, BADGE, self.called)

    def node(self, look: Look) -> Node:
        called = "" if self.called is None else LETTERS[self.called]
        return Node(
            "text",
            self.name,
            self.label,
            self.rect,
            value=called,
        )


def pair_rows(turn: Turn, form: Pair, area: Rect, room: Room, gap: float) -> list[PairRow]:
    rows = equal_rows(area, len(form.left), TALLEST, gap)
    return [_row(turn, form, place, row, room) for place, row in enumerate(rows)]


def _row(turn: Turn, form: Pair, place: int, rect: Rect, room: Room) -> PairRow:
    number = block(f"{place + 1}", "label", rect.w, room)
    letter = LETTERS[form.key[place]]
    key = block(letter, "label", rect.w, room)
    taken = number.width + key.width + BADGE + 3 * APART + 2 * EDGE
    words = form.left[place]
    return PairRow(
        name=f"pair-{place}",
        rect=rect,
        number=number,
        words=room.fit(words, "label", rect.left(rect.w - taken)),
        key=key,
        label=f"{place + 1} {words}: {letter}",
        called=turn.called[place] if place < len(turn.called) else None,
    )
