"""The options on the teacher's page, each with its count and two buttons, and the key marked."""

from collections.abc import Sequence

from game.quiz.play.turn import Turn
from game.quiz.question import Pair
from game.ui import text
from game.ui.boards.naming import position
from game.ui.boards.option import Option
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect, stacked
from game.ui.lesson.class_tiles import when_called
from game.ui.lesson.teacher_pairs import TALLEST, pair_rows
from game.ui.room import Node, Room
from game.ui.scenes.places import equal_rows
from game.ui.text import Block
from game.ui.theme import Colour
from game.ui.widgets.basic import RADIUS, Button, Look, Widget, states
from game.ui.widgets.lines import block
from game.ui.widgets.signs import Verdict, draw_badge, draw_verdict

GAP, APART = 10.0, 12.0
PAIRED = 0.8, 1.0  # the widths of both sides of pairs
BADGE, STEP = 46.0, 60.0
FEW, GAP_OF_MANY = 6, 4.0
MARK = 34.0
EDGE = 12.0  # from a count to the frame


@drawn
class TeacherOption(Option):
    """A click is a hand more, or the letter that was called."""

    place: int
    said: Block
    is_key: bool
    is_called: bool = False

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        is_marked = look.hovered or self.is_called
        fill = palette.hover if is_marked else palette.tile
        border = palette.right if self.is_key else palette.border
        canvas.box(self.rect, fill, border, 4 if self.is_key else 2, RADIUS)
        badge = self.rect.left(BADGE + 30)
        size = min(BADGE, self.rect.h - 8)
        draw_badge(canvas, room, badge.centre, size, self.place)
        beside = self.rect.after(badge.right + 8)
        inner = beside.left(beside.w - 8 - EDGE)
        text.draw(
            canvas,
            self.said,
            inner,
            palette.text,
            fill,
            across="right",
            down="middle",
        )
        words = inner.left(inner.w - self.said.width - 8)
        self._draw_words(canvas, room, words, fill)

    def _draw_words(self, canvas: Canvas, room: Room, area: Rect, fill: Colour) -> None:
        """With a tick at the right of those that are right."""
        if self.is_key:
            mark = area.far(MARK)
            area = area.left(area.w - MARK)
            draw_verdict(canvas, room, mark, Verdict.RIGHT)
        colour = room.theme.palette.text
        text.draw(
            canvas,
            self.words,
            area,
            colour,
            fill,
            down="middle",
        )

    def node(self, look: Look) -> Node:
        right = "right" if self.is_key else ""
        return Node(
            role="option",
            name=self.name,
            label=self.label,
            rect=self.rect,
            value=" ".join(self.said.lines),
            state=states(look, right),
            position=self.position,
        )


def option_rows(turn: Turn, area: Rect, room: Room) -> list[Widget]:
    """In the order of the letters; of what is called the number tells when."""
    options = turn.put.lettered
    if not options:
        return []
    gap = GAP if len(options) <= FEW else GAP_OF_MANY
    needed = stacked(room.theme.target, len(options), gap)
    used = area.top(max(area.h, needed))
    shown: list[Widget] = []
    form = turn.put.question.form
    if isinstance(form, Pair):
        left, used = used.share(PAIRED, APART)
        shown += pair_rows(
            turn,
            form,
            left,
            room,
            gap,
        )
    rows = equal_rows(used, len(options), TALLEST, gap)
    for place, row in enumerate(rows):
        rest = row
        if turn.put.manner.is_counted:
            less = Button(f"less-{place}", row.far(STEP), "−")
            rest = row.left(row.w - STEP - APART)
            shown.append(less)
        option = _option(
            turn,
            options,
            place,
            rest,
            room,
        )
        shown.append(option)
    return shown


def _option(turn: Turn, options: Sequence[str], place: int, rect: Rect, room: Room) -> TeacherOption:
    said = block(_said(turn, place), "label", rect.w, room)
    words = rect.after(rect.x + BADGE + 46)
    mark = MARK if turn.put.keys else 0.0
    wide = words.w - said.width - EDGE - 28 - mark
    box = words.left(wide)
    lines = room.fit(options[place], "label", box)
    if not lines.fits:
        lines = room.fit(options[place], "note", box)
    return TeacherOption(
        name=f"option-{place}",
        rect=rect,
        words=lines,
        label=options[place],
        position=position(place, len(options)),
        place=place,
        said=said,
        is_key=place in turn.put.keys,
        is_called=place in turn.called,
    )


def _said(turn: Turn, place: int) -> str:
    if not turn.put.manner.is_counted:
        return when_called(place, turn.called)
    if turn.second is None:
        return f"{turn.first[place]}"
    return f"{turn.first[place]} → {turn.second[place]}"
