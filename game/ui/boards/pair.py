"""Two columns to be joined in pairs: pick one on the left and one on the right; a new pair undoes an old one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, cast

from game.quiz.play.round import Answered
from game.quiz.question import Pair, Response
from game.translation import tr
from game.ui.boards.blocks import all_whole, mark, option_blocks, tallest
from game.ui.boards.board import Board
from game.ui.boards.cards import Card, least_height, words_box
from game.ui.boards.naming import letters_for, numbers_for, parted, position
from game.ui.boards.plan import best
from game.ui.boards.thread import thread
from game.ui.layout import Rect, stack
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.answers import answer_row
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.signs import LETTERS, Verdict
from game.ui.widgets.strips import Strip

ROW_GAP, CHECK_GAP = 14.0, 28.0
AROUND = 16.0  # the words of a card, above and below together
TALLEST = 108.0
BUTTON = 80.0
MIDDLE, NARROW_MIDDLE = 0.22, 0.12  # between the columns, as a share of one of them, where the page is wide or not


@dataclass(frozen=True, slots=True)
class PairWords:
    """On the cards of the two columns, of which one may have more."""

    left: Sequence[Block]
    right: Sequence[Block]

    @property
    def all(self) -> Sequence[Block]:
        return [*self.left, *self.right]

    def in_row(self, place: int) -> Sequence[Block]:
        found = []
        for column in (self.left, self.right):
            if place < len(column):
                found.append(column[place])
        return found


@dataclass(frozen=True, slots=True)
class PairPlan:
    """Where the cards lie, and their words."""

    left: Sequence[Rect]
    right: Sequence[Rect]
    check: Rect
    words: PairWords
    fits: bool


@dataclass(frozen=True, slots=True)
class PairBoard(Board):
    """`partners[i]` is what the i-th on the left is joined with; `held` is the card picked first, such as `left-0`."""

    form: Pair
    partners: tuple[int | None, ...]
    held: str = ""
    response: Response | None = None
    key_strips: ClassVar[int] = 0

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
        last_letter = LETTERS[len(self.form.right) - 1]
        keys = tr("1–{n}, then A–{letter}").format(n=last_number, letter=last_letter)
        return keys, tr("or arrows and Enter"), tr("pick again to change")

    def fits(self, room: Room, area: Rect) -> bool:
        return best(self._plans(room, area)).fits

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = best(self._plans(room, area))
        shown: list[Widget] = []
        for place, partner in enumerate(self.partners):
            if partner is not None:
                shown.append(thread(f"thread-{place}", plan.left[place], plan.right[partner], partner))
        for place in range(len(self.form.left)):
            shown.append(self._left(place, plan, room))
        for place in range(len(self.form.right)):
            shown.append(self._right(place, plan))
        if self.full:
            shown.append(Button("check", plan.check, tr("Check pairs"), primary=True))
        return shown

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
        )

    def _right(self, place: int, plan: PairPlan) -> Card:
        is_joined = place in self.partners
        name = f"right-{place}"
        return Card(
            name=name,
            rect=plan.right[place],
            label=self.form.right[place],
            words=plan.words.right[place],
            position=position(place, len(self.form.right)),
            value=self.form.left[self.partners.index(place)] if is_joined else "",
            badge=place,
            lifted=self.held == name,
        )

    def _plans(self, room: Room, area: Rect) -> Iterator[PairPlan]:
        """The best looking first. The check stands under the columns where there is room for it from the start."""
        yield self._lay_even(room, area)
        yield self._lay_by_need(room, area)
        yield self._lay_even(room, area)

    def _lay_even(self, room: Room, area: Rect) -> PairPlan:
        """All rows of one height."""
        count = self._count
        middle = MIDDLE if room.wide else NARROW_MIDDLE
        gaps = ROW_GAP * (count - 1)
        most = (area.h - _foot_height(room) - gaps) / count
        row = area.top(most)
        words = self._words(row, middle, room)
        around_words = tallest(words.all) + AROUND
        least = least_height(room)
        needed = max(least, around_words)
        wanted = max(TALLEST, needed)
        height = min(most, wanted)
        heights = [height] * count
        plan = self._lay(room, area, middle, heights, words)
        fits = plan.fits and needed <= most
        return replace(plan, fits=fits)

    def _lay_by_need(self, room: Room, area: Rect) -> PairPlan:
        """Each row no higher than it must be, and little between the columns."""
        words = self._words(area, NARROW_MIDDLE, room)
        least = least_height(room)
        heights = []
        for place in range(self._count):
            in_row = words.in_row(place)
            needed = tallest(in_row) + AROUND
            height = max(least, needed)
            heights.append(height)
        return self._lay(room, area, NARROW_MIDDLE, heights, words)

    def _lay(self, room: Room, area: Rect, middle: float, heights: Sequence[float], words: PairWords) -> PairPlan:
        gaps = ROW_GAP * (len(heights) - 1)
        used = sum(heights) + gaps
        foot = _foot_height(room)
        cards = _cards_area(area, used, foot)
        left, right = _columns(cards, middle)
        top = right.bottom + CHECK_GAP
        button = _button_height(room)
        has_room = used + foot <= area.h + 0.5
        return PairPlan(
            left=stack(left, heights, ROW_GAP),
            right=stack(right, heights, ROW_GAP),
            check=right._replace(y=top, h=button),
            words=words,
            fits=has_room and all_whole(words.all),
        )

    @property
    def _count(self) -> int:
        """Of the rows."""
        return max(len(self.form.left), len(self.form.right))

    def _words(self, row: Rect, middle: float, room: Room) -> PairWords:
        """Those on the cards at the left have a number before them, and room for their partner's badge."""
        left, right = _columns(row, middle)
        left_box = words_box(left, room, mark("1", room), partner=True)
        right_box = words_box(right, room, None, badge=1.0)
        left_words = option_blocks(self.form.left, left_box.w, room)
        right_words = option_blocks(self.form.right, right_box.w, room)
        return PairWords(left_words, right_words)

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

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        given = cast(tuple[int, ...], answered.response)
        rows = []
        for place, key in enumerate(self.form.key):
            verdict, note = Verdict.RIGHT, ""
            if given[place] != key:
                verdict = Verdict.WRONG
                option = self.form.right[given[place]]
                note = tr("You chose {option}.").format(option=option)
            left = self.form.left[place]
            right = self.form.right[key]
            words = f"{left} – {right}"
            number = str(place + 1)
            row = answer_row(
                name=f"row-{place}",
                words=words,
                room=room,
                width=width,
                verdict=verdict,
                tag=number,
                note=note,
                gap=8,
            )
            rows.append(row)
        return rows


def _columns(area: Rect, middle: float) -> tuple[Rect, Rect]:
    """The left one and the right one; threads run between them, in so much as a share of one of them."""
    left, _, right = area.share([1, middle, 1])
    return left, right


def _button_height(room: Room) -> float:
    return max(room.theme.target, BUTTON)


def _foot_height(room: Room) -> float:
    """What is kept below the columns for the check."""
    return CHECK_GAP + _button_height(room)


def _cards_area(area: Rect, height: float, foot: float) -> Rect:
    """A strip of this height for the cards, a little lower than the area begins where there is room for that."""
    spare = area.h - height - foot
    wanted = min(spare / 2, 40)
    free_above = max(0.0, wanted)
    lower = area.below(area.y + free_above)
    return lower.top(height)


def _is_card(name: str) -> bool:
    return name.startswith(("left-", "right-"))
