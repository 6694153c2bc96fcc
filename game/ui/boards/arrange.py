"""Cards with letters to be put in order: pick one up, put it down in a numbered place; full places swap their cards."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Arrange, Response
from game.translation import tr
from game.ui.boards.arrange_plan import ArrangePlan, plans
from game.ui.boards.arrange_told import parts_in_order
from game.ui.boards.blocks import mark
from game.ui.boards.board import Board
from game.ui.boards.cards import Card
from game.ui.boards.facts_told import Remark, facts_told
from game.ui.boards.feedback_rows import Truth, left_out_rows
from game.ui.boards.glance import signs
from game.ui.boards.naming import letters_for, numbers_for, parted, position
from game.ui.boards.plan import best
from game.ui.boards.table_board import TableBoard
from game.ui.boards.told_table import ToldPart
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.judged import truth_of
from game.ui.widgets.lines import block
from game.ui.widgets.notes_of_rows import ENDS
from game.ui.widgets.signs import LETTERS
from game.ui.widgets.strips import Strip


@dataclass(frozen=True, slots=True)
class ArrangeBoard(TableBoard):
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
        pick = tr("A–{letter} pick").format(letter=LETTERS[count - 1])
        put = tr("1–{n} put").format(n=count)
        return pick, put, tr("Arrows / Enter choose")

    @property
    def _waiting(self) -> list[int]:
        """The cards that lie in no place."""
        return [item for item in range(len(self.form.items)) if item not in self.places]

    def fits(self, room: Room, area: Rect) -> bool:
        plan = self._plan(room, area)
        return plan.fits

    def _plan(self, room: Room, area: Rect) -> ArrangePlan:
        tried = plans(self.form.items, room, area)
        return best(tried)

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._plan(room, area)
        shown: list[Widget] = []
        for place, item in enumerate(self.places):
            if item is None:
                shown.append(self._empty_place(place, plan, room))
            else:
                shown.append(self._full_place(place, item, plan, room))
        for item in self._waiting:
            card = self._waiting_card(item, plan)
            shown.append(card)
        if self.full:
            check = Button("check", plan.check, tr("Answer"), primary=True)
            shown.append(check)
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

    def way(self, response: Response) -> Iterator[str]:
        """The cards go to their places, from the first to the last."""
        order = cast(tuple[int, ...], response)
        for place, item in enumerate(order):
            yield f"card-{item}"
            yield f"place-{place}"
        yield "check"

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
        picked = replace(self, held=item)
        return picked._at_place(place)

    def _lying_on(self, name: str) -> int | None:
        """The card of this name, or the one in the place of this name."""
        match parted(name):
            case "card", item:
                return item
            case "place", place:
                return self.places[place]
            case _:
                return None

    def told_parts(self, answered: Answered, truth: Truth) -> Sequence[ToldPart]:
        return parts_in_order(self.form, answered, truth)

    def in_signs(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        strip = signs(self.form.order, room, width)
        return [strip]

    def left_out(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        if answered.question.amounts:
            return ()
        return left_out_rows(self.form.items, answered, room, width)

    def others(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """Sentences about the items whose rows tell a date or an amount."""
        if not answered.question.amounts:
            return ()
        return left_out_rows(self.form.items, answered, room, width)

    def others_in_short(self, answered: Answered, room: Room, width: float) -> Sequence[Strip] | None:
        """The sentences in lines."""
        if not answered.question.amounts:
            return None
        facts = []
        for item in self.form.order:
            truth = truth_of(answered, item)
            if truth.endswith(ENDS):
                fact = Remark(self.form.items[item], truth)
                facts.append(fact)
        return facts_told(facts, room, width)
