"""Who has won a lesson: gold, with the flag of the team, and the others below it."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.quiz.play.lesson_record import LessonRecord
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.lesson.class_marks import small_rows
from game.ui.lesson.pennants import draw_flag
from game.ui.lesson.result_words import winner_words, winners
from game.ui.lesson.team_colours import team_colours
from game.ui.lesson.team_labels import TeamLabels, TeamTold
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import INK
from game.ui.widgets.basic import RADIUS, Look, Piece
from game.ui.widgets.lines import block, largest, line_height
from game.ui.widgets.signs import WIDEST
from game.ui.widgets.strips import Strip

GAP = 16.0
EDGE, APART = 26.0, 20.0
BADGE = 66.0
TALL = 108.0
LEAST = 0.5


@dataclass(frozen=True, slots=True)
class WinnerPanel(Piece):
    teams: Sequence[TeamTold]
    words: Block
    label: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        gold = room.theme.palette.ring
        canvas.box(
            self.rect,
            gold,
            INK,
            3,
            RADIUS,
        )
        rest = self.rect.inset(EDGE, 0)
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

    def node(self, look: Look) -> Node:
        return Node(
            "heading",
            self.name,
            self.label,
            self.rect,
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
    strips = [_panel(first, told, room, width)] if told else []
    if others:
        strips.append(_others(others, room, width))
    return strips


def _panel(teams: Sequence[TeamTold], told: str, room: Room, width: float) -> Strip:
    badges = len(teams) * (BADGE * WIDEST + APART)
    free = width - 2 * EDGE - badges

    def fits(tried: Room) -> bool:
        return tried.width(told, "subheading") <= free

    fitting = largest(room, fits, LEAST)
    words = block(told, "subheading", free, fitting)

    def show(rect: Rect) -> WinnerPanel:
        return WinnerPanel(
            name="winner",
            rect=rect,
            teams=teams,
            words=words,
            label=told,
        )

    needed = words.height + line_height("label", room)
    return Strip(max(TALL, needed), show, GAP)


def _others(teams: Sequence[TeamTold], room: Room, width: float) -> Strip:
    rows = small_rows(teams, room)

    def show(rect: Rect) -> TeamLabels:
        return rows.labels("teams", rect, room)

    return Strip(rows.height(width, room), show, GAP)
