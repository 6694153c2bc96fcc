"""Cards with letters to be put in order: pick one up, put it down in a numbered place; full places swap their cards."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Arrange, Response
from game.translation import tr
from game.ui.boards.blocks import all_whole, mark, option_blocks, tallest
from game.ui.boards.board import Board
from game.ui.boards.cards import PAD, Card, head_height, words_box
from game.ui.boards.naming import letters_for, numbers_for, parted, position
from game.ui.boards.plan import best
from game.ui.layout import Rect, stacked
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.answers import answer_row, truth_of
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import block
from game.ui.widgets.signs import LETTERS, Verdict
from game.ui.widgets.strips import Strip

GAP, ROW_GAP = 28.0, 14.0
BUTTON, CHECK = 92.0, 360.0  # the height of the check, and its width below the places
LEAST_CARD, TALLEST_ROW = 190.0, 130.0
BETWEEN = 60.0  # at least, from the row of places to that of the waiting cards
SMALL = 0.6  # the share of a badge that is kept where words are long


@dataclass(frozen=True, slots=True)
class ArrangePlan:
    """Where the numbered places and the waiting cards lie, and the words that go on them."""

    places: Sequence[Rect]
    waiting: Sequence[Rect]
    check: Rect
    words: Sequence[Block]
    fits: bool
    above: bool = False  # whether number and letter stand above the words
    share: float = 1.0  # of its usual size, for the letter's badge


@dataclass(frozen=True, slots=True)
class ArrangeBoard(Board):
    """`places` holds the index of the card in each place, or None; `held` is the card in the learner's hand."""

    form: Arrange
    places: tuple[int | None, ...]
    held: int | None = None
    response: Response | None = None

    @property
    def start(self) -> str:
        return "card-0"

    @property
    def full(self) -> bool:
        return None not in self.places

    @property
    def shortcuts(self) -> Mapping[str, str]:
        """A letter picks its card wherever it lies, a digit puts it in that place."""
        places = numbers_for("place", len(self.places))
        cards = letters_for("card", len(self.form.items))
        return places | cards

    @property
    def hints(self) -> Sequence[str]:
        count = len(self.places)
        keys = tr("A–{letter} pick, 1–{n} put").format(letter=LETTERS[count - 1], n=count)
        return keys, tr("or arrows and Enter"), tr("no dragging needed")

    @property
    def _waiting(self) -> list[int]:
        """The cards that lie in no place."""
        return [item for item in range(len(self.form.items)) if item not in self.places]

    def fits(self, room: Room, area: Rect) -> bool:
        return best(self._plans(room, area)).fits

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = best(self._plans(room, area))
        shown: list[Widget] = []
        for place, item in enumerate(self.places):
            if item is None:
                shown.append(self._empty_place(place, plan, room))
            else:
                shown.append(self._full_place(place, item, plan, room))
        for item in self._waiting:
            shown.append(self._waiting_card(item, plan))
        if self.full:
            shown.append(Button("check", plan.check, tr("Check order"), primary=True))
        return shown

    def _empty_place(self, place: int, plan: ArrangePlan, room: Room) -> Card:
        hint = tr("put here") if self.held is not None else ""
        return Card(
            name=f"place-{place}",
            rect=plan.places[place],
            label=tr("Place {i}").format(i=place + 1),
            words=block(hint, "note", 400, room),
            position=position(place, len(self.places)),
            tag=mark(str(place + 1), room),
            above=plan.above,
            empty=True,
        )

    def _full_place(self, place: int, item: int, plan: ArrangePlan, room: Room) -> Card:
        return Card(
            name=f"place-{place}",
            rect=plan.places[place],
            label=self.form.items[item],
            words=plan.words[item],
            position=position(place, len(self.places)),
            value=LETTERS[item],
            tag=mark(str(place + 1), room),
            above=plan.above,
            share=plan.share,
            badge=item,
            lifted=self.held == item,
        )

    def _waiting_card(self, item: int, plan: ArrangePlan) -> Card:
        return Card(
            name=f"card-{item}",
            rect=plan.waiting[item],
            label=self.form.items[item],
            words=plan.words[item],
            value=LETTERS[item],
            above=plan.above,
            share=plan.share,
            badge=item,
            lifted=self.held == item,
        )

    def _plans(self, room: Room, area: Rect) -> Iterator[ArrangePlan]:
        """The best looking first."""
        if room.theme.projector and not room.wide:
            yield self._lay_down(room, area)
            yield self._lay_across(room, area)
        else:
            yield self._lay_across(room, area)
            yield self._lay_down(room, area)
        yield self._lay_down(room, area, SMALL)

    def _lay_across(self, room: Room, area: Rect) -> ArrangePlan:
        """Places in a row, the waiting cards in a row below."""
        count = len(self.places)
        number = mark("8", room)
        column = area.columns(count, GAP)[0]
        box = words_box(column, room, number, above=True)
        words = option_blocks(self.form.items, box.w, room)
        needed = head_height(room, number) + tallest(words) + 24
        card = max(LEAST_CARD, needed)
        spare = area.h - 2 * card - BETWEEN
        above = min(spare / 2, 60)
        between = BETWEEN + min(spare / 4, 40)
        upper = area.below(area.y + above).top(card)
        lower = area.below(upper.bottom + between).top(card)
        return ArrangePlan(
            places=upper.columns(count, GAP),
            waiting=lower.columns(count, GAP),
            check=lower.top(BUTTON).far(min(CHECK, area.w)),
            words=words,
            fits=spare >= 0 and _fit(words, box),
            above=True,
        )

    def _lay_down(self, room: Room, area: Rect, share: float = 1.0) -> ArrangePlan:
        """Places one under the other at the left, the waiting cards, which have no number, at the right."""
        count = len(self.places)
        number = mark("8", room)
        right = area.far((area.w - GAP - number.width - PAD) / 2)
        left = area.left(right.x - GAP - area.x)
        height = min(TALLEST_ROW, area.rows(count, ROW_GAP)[0].h)
        used = stacked(height, count, ROW_GAP)
        places = left.top(used).rows(count, ROW_GAP)
        waiting = right.top(used).rows(count, ROW_GAP)
        box = words_box(places[0], room, number, badge=share)
        words = option_blocks(self.form.items, box.w, room)
        return ArrangePlan(
            places=places,
            waiting=waiting,
            check=waiting[-1].low(min(BUTTON, height)),
            words=words,
            fits=_fit(words, box),
            share=share,
        )

    def choose(self, name: str) -> Board:
        match parted(name):
            case "card", item:
                return self._pick(item)
            case "place", place:
                return self._at_place(place)
            case "check", _ if self.full:
                order = cast(tuple[int, ...], self.places)
                return replace(self, held=None, response=order)
            case _:
                return self

    def _pick(self, item: int) -> Board:
        return replace(self, held=None if self.held == item else item)

    def _at_place(self, place: int) -> Board:
        """Put down what is held, swapping places with what lies there; or pick that up."""
        there = self.places[place]
        held = self.held
        if held is None or held == there:
            return self if there is None else self._pick(there)
        moved = list(self.places)
        if held in moved:
            moved[moved.index(held)] = there
        moved[place] = held
        return replace(self, places=tuple(moved), held=None)

    def lead(self, name: str) -> str:
        """After picking up, the first empty place; after putting down, the next waiting card, or the check."""
        if self.held is not None:
            lies_in_a_place = self.held in self.places
            return "" if lies_in_a_place or self.full else f"place-{self.places.index(None)}"
        if not name.startswith("place"):
            return ""
        return "check" if self.full else f"card-{self._waiting[0]}"

    def drop(self, held: str, name: str) -> Board:
        target, place = parted(name)
        item = self._lying_on(held)
        if item is None or target != "place":
            return self
        return replace(self, held=item)._at_place(place)

    def _lying_on(self, name: str) -> int | None:
        """The card of this name, or the one in the place of this name."""
        match parted(name):
            case "card", item:
                return item
            case "place", place:
                return self.places[place]
            case _:
                return None

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        given = cast(tuple[int, ...], answered.response)
        rows = []
        for place, item in enumerate(self.form.order):
            verdict = Verdict.RIGHT
            notes = [truth_of(answered, item)]
            if given[place] != item:
                verdict = Verdict.WRONG
                notes.append(tr("You put it in place {i}.").format(i=given.index(item) + 1))
            note = " · ".join(filter(None, notes))
            tag = str(place + 1), item
            words = self.form.items[item]
            row = answer_row(
                name=f"row-{place}",
                words=words,
                room=room,
                width=width,
                verdict=verdict,
                tag=tag,
                note=note,
                gap=8,
            )
            rows.append(row)
        return rows


def _fit(words: Sequence[Block], box: Rect) -> bool:
    return all_whole(words) and tallest(words) <= box.h
