"""Teams by name before a class, each with the badge in whose shape its marks are."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import block, largest
from game.ui.widgets.signs import WIDEST, draw_badge, least_badge
from game.ui.widgets.strips import Strip

BESIDE, APART = 14.0, 40.0  # from a badge to its words, and from team to team
LEAST = 0.5
GAP = 10.0

Teams = Sequence[tuple[int, str]]  # the place of a badge, and what is told of the team


@dataclass(frozen=True, slots=True)
class TeamLabels(Piece):
    teams: Sequence[tuple[int, Block]]
    badge: float
    label: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        wide = self.badge * WIDEST
        rest = self.rect
        for place, words in self.teams:
            sign = rest.left(wide)
            draw_badge(canvas, room, sign.centre, self.badge, place)
            beside = rest.after(sign.right + BESIDE)
            text.draw(
                canvas,
                words,
                beside,
                palette.text,
                palette.background,
                down="middle",
            )
            end = beside.x + words.width
            rest = rest.after(end + APART)

    def node(self, look: Look) -> Node:
        return Node(
            "text",
            self.name,
            self.label,
            self.rect,
        )


def team_labels(name: str, teams: Teams, role: str, rect: Rect, room: Room) -> TeamLabels:
    """In one line, as large as that allows."""
    badge = least_badge(room)
    sign = badge * WIDEST + BESIDE
    signs = len(teams) * (sign + APART) - APART

    def fits(tried: Room) -> bool:
        words = sum(tried.width(told, role) for _, told in teams)
        return signs + words <= rect.w

    fitting = largest(room, fits, LEAST)
    blocks = []
    for place, told in teams:
        lines = block(told, role, rect.w, fitting)
        blocks.append((place, lines))
    label = "   ".join(told for _, told in teams)
    return TeamLabels(
        name,
        rect,
        blocks,
        badge,
        label,
    )


def team_strip(name: str, teams: Teams, role: str, room: Room, width: float) -> Strip:
    tall = least_badge(room)

    def show(rect: Rect) -> TeamLabels:
        return team_labels(
            name,
            teams,
            role,
            rect,
            room,
        )

    return Strip(tall, show, GAP)
