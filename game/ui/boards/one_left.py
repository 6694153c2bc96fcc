"""Pairs where two columns have no room: one card at the left at a time, the others as chips, and all options below."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from game.translation import tr
from game.ui.boards.blocks import mark
from game.ui.boards.board import Board
from game.ui.boards.cards import Card
from game.ui.boards.naming import chip_words, parted, position
from game.ui.boards.one_left_plan import OneLeftPlan, letter_of, plans
from game.ui.boards.pair import PairBoard
from game.ui.boards.plan import best
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.signs import LETTERS


class OneLeftBoard(PairBoard):
    """The card that is held is open, or else the first that has no partner; an option joins it at once."""

    __slots__ = ()

    @property
    def opened(self) -> int | None:
        """None where all are joined, and none is held to be changed."""
        side, place = parted(self.held)
        if side == "left":
            return place
        return None if self.full else self.partners.index(None)

    @property
    def shortcuts(self) -> Mapping[str, str]:
        keys = super().shortcuts
        return {**keys, "erase": "undo"}

    @property
    def hints(self) -> Sequence[str]:
        cards = len(self.form.left)
        options = len(self.form.right)
        last_letter = LETTERS[options - 1]
        keys = tr("A–{letter} choose").format(letter=last_letter)
        others = tr("1–{n} open").format(n=cards)
        return keys, others, tr("Backspace take back"), tr("Arrows / Enter choose")

    def fits(self, room: Room, area: Rect) -> bool:
        return best(plans(self.form, room, area)).fits

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = best(plans(self.form, room, area))
        opened = self.opened
        shown: list[Widget] = []
        for place, rect in enumerate(plan.left.cards(opened)):
            if place == opened:
                shown.append(self._open_card(place, rect, plan, room))
            else:
                shown.append(self._chip(place, rect, room))
        if opened is None:
            shown.append(Button("check", plan.left.check, tr("Answer"), primary=True))
        for place in range(len(self.form.right)):
            shown.append(self._option(place, plan, room))
        return shown

    def _open_card(self, place: int, rect: Rect, plan: OneLeftPlan, room: Room) -> Card:
        return Card(
            name=f"left-{place}",
            rect=rect,
            label=self.form.left[place],
            words=plan.left.words[place],
            position=position(place, len(self.form.left)),
            value=self._partner_of(place),
            tag=mark(str(place + 1), room),
            opened=True,
        )

    def _chip(self, place: int, rect: Rect, room: Room) -> Card:
        words = chip_words(place, self.partners[place])
        return Card(
            name=f"left-{place}",
            rect=rect,
            label=self.form.left[place],
            words=mark(words, room),
            position=position(place, len(self.form.left)),
            value=self._partner_of(place),
        )

    def _option(self, place: int, plan: OneLeftPlan, room: Room) -> Card:
        joined = ""
        number = None
        if place in self.partners:
            partner = self.partners.index(place)
            joined = self.form.left[partner]
            number = mark(str(partner + 1), room)
        return Card(
            name=f"right-{place}",
            rect=plan.options[place],
            label=self.form.right[place],
            words=plan.words[place],
            position=position(place, len(self.form.right)),
            value=joined,
            tag=letter_of(place, plan.share, room),
            share=plan.share,
            badge=place if plan.share else None,
            joined=number,
        )

    def _partner_of(self, place: int) -> str:
        partner = self.partners[place]
        return "" if partner is None else self.form.right[partner]

    def choose(self, name: str) -> Board:
        match parted(name):
            case "undo", _:
                return self._take_back()
            case "right", option if not self.held.startswith("right-"):
                return self._join_opened(option)
            case _:
                return super().choose(name)

    def _join_opened(self, option: int) -> Board:
        """Where none is open, the card with this option is opened."""
        if self.opened is None:
            partner = self.partners.index(option)
            return replace(self, held=f"left-{partner}")
        return self._join(self.opened, option)

    def _take_back(self) -> Board:
        """Part the pair before the open card, and open that one."""
        end = len(self.partners) if self.opened is None else self.opened
        joined = [place for place in range(end) if self.partners[place] is not None]
        if not joined:
            return self
        last = joined[-1]
        partners = list(self.partners)
        partners[last] = None
        return replace(
            self,
            partners=tuple(partners),
            held=f"left-{last}",
        )

    def lead(self, name: str) -> str:
        """To the check, the partner of the open card, or the first option that is free."""
        if self.opened is None:
            return "check"
        partner = self.partners[self.opened]
        return self._first_free_right() if partner is None else f"right-{partner}"
