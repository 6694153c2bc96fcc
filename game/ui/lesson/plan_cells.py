"""The questions of a lesson as a table on the teacher's page: a cell for each, with its number and how it went."""

from math import ceil

from game.quiz.play.lesson import Lesson
from game.quiz.play.put import Manner
from game.quiz.play.turn import Turn, kept
from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect, stacked
from game.ui.lesson.class_answer import percent
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import block, largest, line_height
from game.ui.widgets.signs import Verdict, draw_verdict

COLUMNS = 5
GAP = 6.0
PAD = 5.0
LEAST = 0.8
CORNER = 10.0


@drawn
class PlanCell(Piece):
    """`went` is a share in words, or a sign; both are empty before the question was asked."""

    number: Block
    went: Block
    sign: Verdict | None
    label: str
    is_now: bool

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if self.is_now else palette.tile
        border, width = (palette.accent, 3) if self.is_now else (palette.border, 1.5)
        canvas.box(
            self.rect,
            fill,
            border,
            width,
            CORNER,
        )
        upper, lower = self.rect.inset(PAD).rows(2)
        text.draw(
            canvas,
            self.number,
            upper,
            palette.second,
            fill,
            across="centre",
            down="middle",
        )
        if self.sign:
            draw_verdict(
                canvas,
                room,
                lower.inset(0, 2),
                self.sign,
            )
        else:
            text.draw(
                canvas,
                self.went,
                lower,
                palette.text,
                fill,
                across="centre",
                down="middle",
            )

    def node(self, look: Look) -> Node:
        return Node(
            "text",
            self.name,
            self.label,
            self.rect,
        )


@drawn
class Went:
    """How a question went, for the eye and in words."""

    words: str = ""
    sign: Verdict | None = None
    said: str = ""


def cells_height(lesson: Lesson, room: Room) -> float:
    """Of the whole table."""
    rows = ceil(lesson.total / COLUMNS)
    return stacked(cell_height(room), rows, GAP)


def cell_height(room: Room) -> float:
    return 2 * line_height("label", room) + 2 * PAD


def plan_cells(lesson: Lesson, area: Rect, room: Room) -> list[PlanCell]:
    """In rows at the foot of the area; where not all rows have room, those around the question that is asked now."""
    first_column, *_ = area.columns(COLUMNS, GAP)
    wide = first_column.w - 2 * PAD

    def fits(tried: Room) -> bool:
        is_wide = tried.width("100 %", "label") <= wide
        return is_wide and cells_height(lesson, tried) <= area.h

    fitting = largest(room, fits, LEAST)
    tall = cell_height(fitting)
    rows = _rows(lesson, area, tall)
    if rows < 1:
        return []
    first = _first(lesson, rows)
    count = min(lesson.total - first, rows * COLUMNS)
    used = area.low(stacked(tall, rows, GAP))
    places = used.grid(COLUMNS, rows * COLUMNS, GAP)[:count]
    all_went = _all_went(lesson)
    cells = []
    for place, rect in enumerate(places, first):
        cells.append(_cell(place, all_went[place], lesson, rect, fitting))
    return cells


def _rows(lesson: Lesson, area: Rect, tall: float) -> int:
    """How many are seen."""
    most = int((area.h + GAP) / (tall + GAP))
    return min(ceil(lesson.total / COLUMNS), most)


def _first(lesson: Lesson, rows: int) -> int:
    """The question of the first cell that is seen: the row of the one that is asked now is among them."""
    hidden = ceil(lesson.total / COLUMNS) - rows
    row = (lesson.number - 1) // COLUMNS
    return min(row, hidden) * COLUMNS


def _cell(place: int, went: Went, lesson: Lesson, rect: Rect, room: Room) -> PlanCell:
    number = place + 1
    is_now = number == lesson.number
    said = tr("asked now") if is_now and not went.said else went.said
    label = f"{number}: {said}" if said else f"{number}"
    return PlanCell(
        name=f"plan-{number}",
        rect=rect,
        number=block(
            f"{number}",
            "label",
            rect.w,
            room,
        ),
        went=block(
            went.words,
            "label",
            rect.w,
            room,
        ),
        sign=went.sign,
        label=label,
        is_now=is_now,
    )


def _all_went(lesson: Lesson) -> list[Went]:
    """One for each question; of one in two steps the last that is over."""
    found: list[Went] = []
    for turn in lesson.now.turns:
        if turn.put.step == 0:
            found.append(_went(turn, lesson.pupils))
        elif turn.is_over:
            found[-1] = _went(turn, lesson.pupils)
    return found


def _went(turn: Turn, pupils: int) -> Went:
    if turn.skipped:
        return Went("–", said=tr("skipped"))
    share = kept(turn, pupils).share_last
    if share is None or not turn.is_over:
        return Went()
    if turn.put.manner in (Manner.HANDS, Manner.SEVERAL):
        return Went(percent(share), said=percent(share))
    if share == 1:
        return Went(sign=Verdict.RIGHT, said=tr("right"))
    return Went(sign=Verdict.WRONG, said=tr("not right"))
