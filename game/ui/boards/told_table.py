"""Several parts of an answer as one table: all of it is right, and each row says where the learner had it otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from game.translation import tr
from game.ui.boards.feedback_rows import ROWS
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.text import dotted
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.chip import Chip, chip
from game.ui.widgets.lines import block
from game.ui.widgets.notes_of_rows import ENDS, spoken
from game.ui.widgets.signs import Verdict
from game.ui.widgets.strips import Strip, column, height
from game.ui.widgets.table_row import APART, AT_END, EDGE, TICK, TableColumns, TableRow, TableWords

ROLE = "label"  # of chips, and of words where there is little room
PAD, LOW_PAD = 6.0, 0.0  # above and below the words of a row
MOST_BESIDE = 0.24  # of the width, for a chip that stands beside the words


@dataclass(frozen=True, slots=True)
class ToldPart:
    """`amount` is when it was, how much it is, or a sentence on it; `instead` says what was given in its place, and
    `slip` the same in a chip; both are empty where it was right. `letter` stands beside its number."""

    words: str
    amount: str = ""
    instead: str = ""
    slip: str = ""
    letter: str = ""

    @property
    def label(self) -> str:
        return spoken(self.words, dotted(self.amount, self.instead))


@drawn
class TableAtGlance(Piece):
    """All rows in one place, `is_marked` where they tell what the learner had."""

    rows: Sequence[Strip]
    label: str
    is_marked: bool

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        for row in column(self.rows, self.rect):
            row.draw(canvas, room, look)

    def node(self, look: Look) -> Node:
        state = frozenset([Verdict.RIGHT.value])
        return Node("answer", self.name, self.label, self.rect, state=state)


def you(answer: object) -> str:
    """What a chip says."""
    return tr("You: {answer}").format(answer=answer)


def table(parts: Sequence[ToldPart], room: Room, width: float, is_low: bool = False) -> list[Strip]:
    """A row for each part, numbered from 1."""
    return _Plan(parts, room, width, is_low).rows


def glances(parts: Sequence[ToldPart], room: Room, width: float) -> list[Sequence[Strip]]:
    """The same, as low as it can be, to be seen at once: with what the learner had, or without, where words have more
    room."""
    told = []
    for place, part in enumerate(parts):
        told.append(f"{place + 1} {part.words}")
    label = ", ".join(told)
    ways: list[Sequence[Strip]] = []
    for is_marked in (True, False):
        plan = _Plan(
            parts,
            room,
            width,
            is_low=True,
            is_marked=is_marked,
        )
        rows = plan.rows
        show = partial(
            TableAtGlance,
            "key",
            rows=rows,
            label=label,
            is_marked=is_marked,
        )
        ways.append([Strip(height(rows), show)])
    return ways


@dataclass(frozen=True)
class _Plan:
    """Where things stand in the rows, for all of them alike. Not slotted: what is worked out is kept with it."""

    parts: Sequence[ToldPart]
    room: Room
    width: float
    is_low: bool
    is_marked: bool = True  # with ticks, and what the learner had instead

    @property
    def rows(self) -> list[Strip]:
        return [self._row(place) for place in range(len(self.parts))]

    def _row(self, place: int) -> Strip:
        part = self.parts[place]
        mark, slip = self._marks(part)
        told = self._told(part, slip)
        number = self._sign(place)
        is_first = place == 0
        is_last = place == len(self.parts) - 1
        show = partial(
            TableRow,
            f"row-{place}",
            label=part.label,
            number=block(number, self._role, self._inner, self.room),
            told=told,
            mark=mark,
            columns=self._columns(self._role),
            is_first=is_first,
            is_last=is_last,
        )
        tall = max(told.height, self._least) + 2 * self._pad
        at_ends = AT_END * (is_first + is_last)
        return Strip(tall + at_ends, show, group=ROWS)

    def _marks(self, part: ToldPart) -> tuple[Chip | Verdict | None, Chip | None]:
        """Beside the words, and under them."""
        if not self.is_marked:
            return None, None
        if not part.slip:
            return Verdict.RIGHT, None
        made = self._chip(part)
        return (made, None) if self._are_chips_beside else (None, made)

    @property
    def _pad(self) -> float:
        return LOW_PAD if self.is_low else PAD

    @property
    def _least(self) -> float:
        """So that a tick has room."""
        return 0.0 if self.is_low else TICK

    @cached_property
    def _role(self) -> str:
        """Of the words: smaller where amounts have room beside them only then."""
        if self.is_low:
            return ROLE
        if not self._has_room_beside("button") and self._has_room_beside(ROLE):
            return ROLE
        return "button"

    @property
    def _inner(self) -> float:
        return self.width - 2 * EDGE

    def _chip(self, part: ToldPart) -> Chip:
        free = self._inner - self._number(ROLE) - APART
        return chip(part.slip, free, self.room)

    @cached_property
    def _are_chips_beside(self) -> bool:
        """Where they are narrow, or all words have room in one line with the widest."""
        most = self.width * MOST_BESIDE
        if self._widest_chip <= most:
            return True
        role = ROLE if self.is_low else "button"
        free = self._inner - self._number(role) - self._widest_chip - 2 * APART
        return all(self.room.width(part.words, role) <= free for part in self.parts)

    @cached_property
    def _widest_chip(self) -> float:
        widths = [self._chip(part).width for part in self.parts if part.slip]
        return max(widths, default=0.0)

    def _number(self, role: str) -> float:
        """The width of the widest."""
        count = len(self.parts)
        return max(self.room.width(self._sign(place), role) for place in range(count))

    def _sign(self, place: int) -> str:
        """The number of a row, and its letter."""
        number = str(place + 1)
        letter = self.parts[place].letter
        return f"{number} {letter}" if letter else number

    def _columns(self, role: str) -> TableColumns:
        if not self.is_marked:
            return TableColumns(self._number(role), 0.0)
        mark = TICK
        if self._are_chips_beside:
            mark = max(TICK, self._widest_chip)
        return TableColumns(self._number(role), mark)

    def _free(self, role: str) -> float:
        """For words of that role and the amount."""
        columns = self._columns(role)
        beside = columns.mark + APART if columns.mark else 0.0
        return self._inner - columns.number - APART - beside

    @cached_property
    def _are_amounts_beside(self) -> bool:
        return self._has_room_beside(self._role)

    def _has_room_beside(self, role: str) -> bool:
        """Whether each amount stands at the right of its words, in one line with them."""
        free = self._free(role)
        for part in self.parts:
            if part.amount.endswith(ENDS):
                return False
            words = self.room.width(part.words, role)
            amount = self.room.width(part.amount, "note")
            if words + APART + amount > free:
                return False
        return True

    def _told(self, part: ToldPart, slip: Chip | None) -> TableWords:
        free = self._free(self._role)
        amount = None
        is_beside = self._are_amounts_beside
        if part.amount:
            amount = block(part.amount, "note", free, self.room)
            if is_beside:
                free -= amount.width + APART
        words = block(part.words, self._role, free, self.room)
        return TableWords(
            words,
            amount,
            is_under=not is_beside,
            slip=slip,
        )
