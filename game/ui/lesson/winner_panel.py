"""Who has won a lesson, as its headline on a band of gold, with the points of the others."""

from collections.abc import Sequence
from dataclasses import replace

from game.quiz.play.lesson_record import LessonRecord
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.lesson.class_marks import small_rows
from game.ui.lesson.pennants import draw_flag
from game.ui.lesson.result_words import winner_words, winners
from game.ui.lesson.team_colours import team_colours
from game.ui.lesson.team_labels import TeamLabels, TeamRows, TeamTold
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import INK
from game.ui.widgets.basic import RADIUS, Look, Piece
from game.ui.widgets.lines import FULL, at_most, block, largest, line_height
from game.ui.widgets.signs import WIDEST
from game.ui.widgets.strips import Strip

GAP = 16.0
EDGE, APART, PAD = 26.0, 20.0, 14.0
BADGE = 66.0
TALL = 108.0
LEAST = 0.5
BETWEEN = 48.0  # the winners and the others


@drawn
class WinnerPanel(Piece):
    """`others` stand at the right, or below where they have no room there."""

    teams: Sequence[TeamTold]
    words: Block
    label: str
    line: Rect
    others: TeamLabels | None = None

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        gold = room.theme.palette.ring
        canvas.box(
            self.rect,
            gold,
            INK,
            3,
            RADIUS,
        )
        rest = self.line
        for team in self.teams:
            sign = rest.left(BADGE * WIDEST)
            draw_flag(
                canvas,
                room,
                sign.centre,
                BADGE,
                team.place,
                team.enamel,
            )
            rest = rest.after(sign.right + APART)
        text.draw(
            canvas,
            self.words,
            rest,
            INK,
            gold,
            down="middle",
        )
        if self.others:
            on_gold = replace(self.others, on=gold)
            on_gold.draw(canvas, room, look)

    def node(self, look: Look) -> Node:
        others = [team.words for team in self.others.teams] if self.others else []
        return Node(
            "heading",
            self.name,
            self.label,
            self.rect,
            value="   ".join(others),
        )


def winner_strips(record: LessonRecord, room: Room, width: float) -> list[Strip]:
    """All teams alike where none is first; nothing where there are none."""
    if not record.teams:
        return []
    told = winner_words(record)
    best = winners(record)
    names = [name for name, _ in record.teams]
    enamels = team_colours(names)
    first: list[TeamTold] = []
    others: list[TeamTold] = []
    for place, (name, points) in enumerate(record.teams):
        team = TeamTold(place, f"{name} {points}", enamels[place])
        is_first = told and place in best
        (first if is_first else others).append(team)
    rows = small_rows(others, room)
    if not told:
        return [_alike(rows, room, width)]
    return [_panel(first, told, rows, room, width)]


def _panel(teams: Sequence[TeamTold], told: str, others: TeamRows, room: Room, width: float) -> Strip:
    for_flags = len(teams) * (BADGE * WIDEST + APART)
    whole = width - 2 * EDGE
    for_words = whole - for_flags
    beside = for_words - others.width(room) - BETWEEN
    is_beside = at_most(room, FULL).width(told, "heading") <= beside
    words = _in_line(told, beside if is_beside else for_words, room)
    needed = words.height + line_height("label", room) / 2
    line = max(TALL, needed)
    below = 0.0 if is_beside else others.height(whole, room) + PAD

    def show(rect: Rect) -> WinnerPanel:
        inner = rect.inset(EDGE, 0)
        above = inner.top(line)
        place = above if is_beside else inner.low(below).top(below - PAD)
        return WinnerPanel(
            name="winner",
            rect=rect,
            teams=teams,
            words=words,
            label=told,
            line=above,
            others=others.labels("teams", place, room, "right" if is_beside else "left"),
        )

    return Strip(line + below, show)


def _in_line(told: str, width: float, room: Room) -> Block:
    def fits(tried: Room) -> bool:
        return tried.width(told, "heading") <= width

    fitting = largest(room, fits, LEAST)
    return block(told, "heading", width, fitting)


def _alike(rows: TeamRows, room: Room, width: float) -> Strip:
    def show(rect: Rect) -> TeamLabels:
        return rows.labels("teams", rect, room)

    return Strip(rows.height(width, room), show, GAP)
