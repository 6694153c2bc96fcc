"""Options before a class: a large letter in its shape, the words, and at the right what the class has said."""

from collections.abc import Sequence

from game.ui.boards.naming import position
from game.ui.boards.option import Option
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.lesson.share_ground import ShareGround
from game.ui.lesson.tile_plan import EDGE, TilePlan
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Look
from game.ui.widgets.lines import block
from game.ui.widgets.signs import draw_badge

FRAME = 3.0
BEFORE_WORDS = 10.0  # where the ground of hands begins


@drawn
class ClassTile(Option):
    """`said` stands at the right in a column of the width `column`, the badge at the left in one of the width `taken`.
    `bars` are shares of hands, 0-1, in the first vote and in the second; they are the ground behind the words."""

    place: int
    badge: float
    taken: float
    column: float
    said: Block | None = None
    bars: tuple[float, ...] = ()

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if look.hovered else palette.tile
        canvas.box(self.rect, fill, palette.border, FRAME, RADIUS)
        badge = self.rect.left(self.taken)
        inside = self.rect.after(badge.right - BEFORE_WORDS).inset(0, FRAME)
        ground = ShareGround(
            inside.left(inside.w - FRAME),
            self.bars,
            palette,
            fill,
        )
        ground.draw(canvas)
        draw_badge(canvas, room, badge.centre, self.badge, self.place)
        beside = self.rect.after(badge.right)
        beside = beside.left(beside.w - EDGE)
        words = beside.left(beside.w - self.column)
        ground.write(canvas, self.words, words)
        if self.said:
            ground.write(canvas, self.said, beside, across="right")

    def node(self, look: Look) -> Node:
        said = " ".join(self.said.lines) if self.said else ""
        return Node(
            role="option",
            name=self.name,
            label=self.label,
            rect=self.rect,
            value=said,
            position=self.position,
        )


def option_tile(
    place: int,
    options: Sequence[str],
    plan: TilePlan,
    room: Room,
    said: str,
    presses: bool,
    bars: tuple[float, ...] = (),
) -> ClassTile:
    """The one of the options that has that place, where the plan has it."""
    return ClassTile(
        name=f"option-{place}",
        rect=plan.tiles[place],
        words=plan.words[place],
        label=options[place],
        position=position(place, len(options)),
        place=place,
        badge=plan.badge,
        taken=plan.taken,
        column=plan.column,
        said=said_block(said, room),
        bars=bars,
        disabled=not presses,
    )


def when_called(place: int, called: Sequence[int]) -> str:
    """`2.` of the letter that was called second; empty of one that was not."""
    if place not in called:
        return ""
    turn = called.index(place) + 1
    return f"{turn}."


def said_block(words: str, room: Room) -> Block | None:
    return block(words, "option", 1000, room) if words else None
