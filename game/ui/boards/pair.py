"""Two columns to be joined in pairs: pick one on the left and one on the right; a new pair undoes an old one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Pair, Response
from game.translation import tr
from game.ui.boards.blocks import mark
from game.ui.boards.board import Board
from game.ui.boards.cards import Card
from game.ui.boards.feedback_rows import Truth
from game.ui.boards.glance import signs
from game.ui.boards.naming import letters_for, numbers_for, parted, position
from game.ui.boards.pair_plan import plans
from game.ui.boards.pair_told import known_of_pairs, parts_by_letter, parts_of_pairs
from game.ui.boards.pairs_laid import PairPlan
from game.ui.boards.plan import best
from game.ui.boards.table_board import TableBoard
from game.ui.boards.thread import thread
from game.ui.boards.tick_button import TickButton
from game.ui.boards.told_table import ToldPart, glances
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.signs import LETTERS
from game.ui.widgets.strips import Strip


@dataclass(frozen=True, slots=True)
class PairBoard(TableBoard):
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
        left = numbers_for("left", len(self.form.left))
        right = letters_for("right", len(self.form.right))
        return left | right

    @property
    def hints(self) -> Sequence[str]:
        last_number = len(self.form.left)
        count = len(self.form.right)
        last_letter = LETTERS[count - 1]
        keys = tr("1–{n} / A–{letter} join").format(n=last_number, letter=last_letter)
        return keys, tr("Arrows / Enter choose")

    def fits(self, room: Room, area: Rect) -> bool:
        return self._plan(room, area).fits

    def _plan(self, room: Room, area: Rect) -> PairPlan:
        return best(plans(self.form, room, area))

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._plan(room, area)
        shown: list[Widget] = []
        for place, partner in enumerate(self.partners):
            if partner is not None and not plan.is_stacked:
                shown.append(thread(f"thread-{place}", plan.left[place], plan.right[partner], partner))
        for place in range(len(self.form.left)):
            shown.append(self._left(place, plan, room))
        for place in range(len(self.form.right)):
            shown.append(self._right(place, plan, room))
        if self.full:
            shown.append(self._check(plan, room, area))
        return shown

    def _check(self, plan: PairPlan, room: Room, area: Rect) -> Widget:
        label = tr("Answer")
        if plan.is_sign:
            return TickButton("check", plan.check, label)
        return Button("check", plan.check, label, primary=True)

    def _left(self, place: int, plan: PairPlan, room: Room) -> Card:
        partner = self.partners[place]
        name = f"left-{place}"
        return Card(
            name=name,
            rect=plan.left[place],
            label=self.form.left[place],
            words=plan.words.left[place],
            position=position(place, len(self.form.left)),
            value=self.form.right[partner] if partner is not None else "",
            tag=mark(str(place + 1), room),
            partner=partner,
            lifted=self.held == name,
            pad=plan.pad,
        )

    def _right(self, place: int, plan: PairPlan, room: Room) -> Card:
        """With the number of its partner where no thread leads there."""
        joined = ""
        number = None
        if place in self.partners:
            partner = self.partners.index(place)
            joined = self.form.left[partner]
            if plan.is_stacked:
                number = mark(str(partner + 1), room)
        name = f"right-{place}"
        return Card(
            name=name,
            rect=plan.right[place],
            label=self.form.right[place],
            words=plan.words.right[place],
            position=position(place, len(self.form.right)),
            value=joined,
            share=plan.share,
            badge=place,
            joined=number,
            lifted=self.held == name,
            pad=plan.pad,
        )

    def way(self, response: Response) -> Iterator[str]:
        partners = cast(tuple[int, ...], response)
        for left, right in enumerate(partners):
            yield f"left-{left}"
            yield f"right-{right}"
        yield "check"

    def choose(self, name: str) -> Board:
        if name == "check" and self.full:
            partners = cast(tuple[int, ...], self.partners)
            return replace(self, held="", response=partners)
        if not _is_card(name):
            return self
        if self.held == name:
            return replace(self, held="")
        side, place = parted(name)
        held_side, held_place = parted(self.held)
        match held_side, side:
            case "left", "right":
                return self._join(held_place, place)
            case "right", "left":
                return self._join(place, held_place)
            case _:
                return replace(self, held=name)

    def _join(self, left: int, right: int) -> Board:
        partners = [None if partner == right else partner for partner in self.partners]
        partners[left] = right
        return replace(self, partners=tuple(partners), held="")

    def lead(self, name: str) -> str:
        """After the first of a pair, the first free one on the other side; after the second, the next free one."""
        if self.held.startswith("left"):
            return self._first_free_right()
        free_left = [place for place, partner in enumerate(self.partners) if partner is None]
        if free_left:
            return f"left-{free_left[0]}"
        return "" if self.held else "check"

    def _first_free_right(self) -> str:
        for place in range(len(self.form.right)):
            if place not in self.partners:
                return f"right-{place}"
        return ""

    def drop(self, held: str, name: str) -> Board:
        if not _is_card(held):
            return self
        return replace(self, held=held).choose(name)

    def told_parts(self, answered: Answered, truth: Truth) -> Sequence[ToldPart]:
        return parts_of_pairs(self.form, answered, truth)

    def at_a_glance(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        parts = parts_by_letter(self.form, answered)
        return glances(
            parts,
            room,
            width,
        )

    def in_signs(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        strip = signs(self.form.key, room, width)
        return [strip]

    def left_out(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        return known_of_pairs(self.form, answered, room, width)


def _is_card(name: str) -> bool:
    return name.startswith(("left-", "right-"))
