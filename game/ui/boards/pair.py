"""Two columns to be joined in pairs: pick one on the left and one on the right; a new pair undoes an old one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Pair, Response
from game.translation import tr
from game.ui.boards.board import Board
from game.ui.boards.cards import Card, words_box
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import BADGES
from game.ui.widgets.answers import answer_row
from game.ui.widgets.basic import Button, Look, Piece, Widget
from game.ui.widgets.lines import block
from game.ui.widgets.signs import LETTERS, Verdict
from game.ui.widgets.strips import Strip

ROW_GAP = 14.0
TALLEST = 108.0


@dataclass(frozen=True, slots=True)
class Thread(Piece):
    """The line that joins a pair."""

    rect: Rect  # from the middle of the left card's edge to the middle of the right one's, in any direction
    badge: int

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette, spots = room.theme.palette, [(self.rect.x, self.rect.y), (self.rect.right, self.rect.bottom)]
        canvas.line(spots, palette.text if palette.outlined else BADGES[self.badge % len(BADGES)], 6)

    def node(self, look: Look) -> Node:
        low, high = sorted((self.rect.y, self.rect.bottom))
        return Node("group", self.name, "", Rect(self.rect.x, low - 3, self.rect.w, high - low + 6))


@dataclass(frozen=True, slots=True)
class PairPlan:
    """Where the cards lie, and their words."""

    left: Sequence[Rect]
    right: Sequence[Rect]
    check: Rect
    left_words: Sequence[Block]
    right_words: Sequence[Block]


@dataclass(frozen=True, slots=True)
class PairBoard(Board):
    """`partners[i]` is what the i-th on the left is joined with; `held` is the card picked first, such as `left-0`."""

    form: Pair
    partners: tuple[int | None, ...]
    held: str = ""
    response: Response | None = None

    @property
    def start(self) -> str:
        return "left-0"

    @property
    def full(self) -> bool:
        return None not in self.partners

    @property
    def shortcuts(self) -> Mapping[str, str]:
        numbers = {str(i + 1): f"left-{i}" for i in range(len(self.form.left))}
        return numbers | {LETTERS[i].lower(): f"right-{i}" for i in range(len(self.form.right))}

    @property
    def hints(self) -> Sequence[str]:
        keys = tr("1–{n}, then A–{letter}").format(n=len(self.form.left), letter=LETTERS[len(self.form.right) - 1])
        return keys, tr("or arrows and Enter"), tr("pick again to change")

    def fits(self, room: Room, area: Rect) -> bool:
        return self._plan(room, area) is not None

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._plan(room, area) or self._plan(room, area, anyway=True)
        assert plan is not None
        left = [self._left(i, plan, room) for i in range(len(self.form.left))]
        right = [self._right(i, plan) for i in range(len(self.form.right))]
        threads = [self._thread(i, partner, plan) for i, partner in enumerate(self.partners) if partner is not None]
        check = [Button("check", plan.check, tr("Check pairs"), primary=True)] if self.full else []
        return [*threads, *left, *right, *check]

    def _left(self, i: int, plan: PairPlan, room: Room) -> Card:
        partner = self.partners[i]
        value = self.form.right[partner] if partner is not None else ""
        position, tag = tr("{i} of {n}").format(i=i + 1, n=len(self.form.left)), _number(i, room)
        lifted = self.held == f"left-{i}"
        return Card(
            f"left-{i}",
            plan.left[i],
            self.form.left[i],
            plan.left_words[i],
            position,
            value,
            tag,
            partner=partner,
            lifted=lifted,
        )

    def _right(self, i: int, plan: PairPlan) -> Card:
        value = self.form.left[self.partners.index(i)] if i in self.partners else ""
        position, lifted = tr("{i} of {n}").format(i=i + 1, n=len(self.form.right)), self.held == f"right-{i}"
        return Card(
            f"right-{i}",
            plan.right[i],
            self.form.right[i],
            plan.right_words[i],
            position,
            value,
            badge=i,
            lifted=lifted,
        )

    def _thread(self, i: int, partner: int, plan: PairPlan) -> Thread:
        x, y = plan.left[i].right, plan.left[i].centre[1]
        to = plan.right[partner]
        return Thread(f"thread-{i}", Rect(x, y, to.x - x, to.centre[1] - y), partner)

    def _plan(self, room: Room, area: Rect, anyway: bool = False) -> PairPlan | None:
        """The check stands under the columns where there is room for it from the start."""
        count, button = max(len(self.form.left), len(self.form.right)), max(room.theme.target, 80.0)
        most = (area.h - button - ROW_GAP * (count + 1)) / count
        left, _, right = area.top(most).share([1, 0.22 if room.wide else 0.12, 1])
        boxes = words_box(left, room, _number(0, room), partner=True), words_box(right, room, None, badge=1.0)
        words = [
            [block(part, "option", box.w, room) for part in side]
            for side, box in zip((self.form.left, self.form.right), boxes, strict=True)
        ]
        needed = max(part.height for side in words for part in side) + 16
        if not anyway and (
            max(needed, room.theme.target) > most or not all(part.fits for side in words for part in side)
        ):
            return None
        tall = min(most, max(TALLEST, needed))
        used = tall * count + ROW_GAP * (count - 1)
        top = area.y + max(0.0, min((area.h - used - button - 2 * ROW_GAP) / 2, 40))
        rows = [column._replace(y=top, h=used).rows(count, ROW_GAP) for column in (left, right)]
        check = Rect(right.x, top + used + 2 * ROW_GAP, right.w, button)
        return PairPlan(rows[0], rows[1], check, words[0], words[1])

    def choose(self, name: str) -> Board:
        if name == "check" and self.full:
            return replace(self, held="", response=tuple(cast(tuple[int, ...], self.partners)))
        if not name.startswith(("left-", "right-")):
            return self
        sides = {side: int(number) for side, _, number in (part.partition("-") for part in (self.held, name) if part)}
        if self.held == name:
            return replace(self, held="")
        return self._join(sides["left"], sides["right"]) if len(sides) == 2 else replace(self, held=name)

    def _join(self, left: int, right: int) -> Board:
        freed = [None if partner == right else partner for partner in self.partners]
        freed[left] = right
        return replace(self, partners=tuple(freed), held="")

    def lead(self, name: str) -> str:
        """After the first of a pair, the first free one on the other side; after the second, the next free one."""
        free_left = [i for i, partner in enumerate(self.partners) if partner is None]
        free_right = [i for i in range(len(self.form.right)) if i not in self.partners]
        if self.held.startswith("left"):
            return f"right-{free_right[0]}" if free_right else ""
        if self.held.startswith("right"):
            return f"left-{free_left[0]}" if free_left else ""
        return f"left-{free_left[0]}" if free_left else "check"

    def drop(self, held: str, name: str) -> Board:
        return replace(self, held=held).choose(name) if held.startswith(("left-", "right-")) else self

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        given = cast(tuple[int, ...], answered.response)
        rows = []
        for i, key in enumerate(self.form.key):
            verdict = Verdict.RIGHT if given[i] == key else Verdict.WRONG
            note = "" if given[i] == key else tr("You chose {option}.").format(option=self.form.right[given[i]])
            words = f"{self.form.left[i]} – {self.form.right[key]}"
            rows.append(answer_row(f"row-{i}", words, room, width, verdict, tag=str(i + 1), note=note, gap=8))
        return rows


def _number(i: int, room: Room) -> Block:
    return block(str(i + 1), "option", 200, room)
