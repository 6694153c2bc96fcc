"""Cards with letters to be put in order: pick one up, put it down in a numbered place; full places swap their cards."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Arrange, Response
from game.translation import tr
from game.ui.boards.board import Board
from game.ui.boards.cards import PAD, Card, all_words, head_height, words_box
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.answers import answer_row
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import block
from game.ui.widgets.signs import LETTERS, Verdict
from game.ui.widgets.strips import Strip

GAP, ROW_GAP = 28.0, 14.0
BUTTON = 92.0
SMALL = 0.6  # the share of a badge that is kept where words are long


@dataclass(frozen=True, slots=True)
class ArrangePlan:
    """Where the numbered places and the waiting cards lie, and the words that go on them."""

    places: Sequence[Rect]
    waiting: Sequence[Rect]
    check: Rect
    words: Sequence[Block]
    above: bool  # whether number and letter stand above the words
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
        places = {str(i + 1): f"place-{i}" for i in range(len(self.places))}
        return places | {LETTERS[i].lower(): f"card-{i}" for i in range(len(self.form.items))}

    @property
    def hints(self) -> Sequence[str]:
        count = len(self.places)
        keys = tr("A–{letter} pick, 1–{n} put").format(letter=LETTERS[count - 1], n=count)
        return keys, tr("or arrows and Enter"), tr("no dragging needed")

    def fits(self, room: Room, area: Rect) -> bool:
        return self._plan(room, area) is not None

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._plan(room, area) or self._lay_down(room, area, SMALL, anyway=True)
        assert plan is not None
        places = [self._place(i, plan, room) for i in range(len(self.places))]
        waiting = [self._waiting(i, plan) for i in range(len(self.places)) if i not in self.places]
        check = [Button("check", plan.check, tr("Check order"), primary=True)] if self.full else []
        return [*places, *waiting, *check]

    def _plan(self, room: Room, area: Rect) -> ArrangePlan | None:
        if room.theme.projector and not room.wide:
            plan = self._lay_down(room, area) or self._lay_across(room, area)
        else:
            plan = self._lay_across(room, area) or self._lay_down(room, area)
        return plan or self._lay_down(room, area, SMALL)

    def _place(self, i: int, plan: ArrangePlan, room: Room) -> Card:
        item, tag = self.places[i], block(str(i + 1), "option", 200, room)
        name, position = f"place-{i}", tr("{i} of {n}").format(i=i + 1, n=len(self.places))
        if item is None:
            label, hint = tr("Place {i}").format(i=i + 1), tr("put here") if self.held is not None else ""
            words = block(hint, "note", 400, room)
            return Card(name, plan.places[i], label, words, position, "", tag, plan.above, empty=True)
        label, words = self.form.items[item], plan.words[item]
        value, at = LETTERS[item], plan.places[i]
        return Card(
            name, at, label, words, position, value, tag, plan.above, plan.share, badge=item, lifted=self.held == item
        )

    def _waiting(self, i: int, plan: ArrangePlan) -> Card:
        return Card(
            f"card-{i}",
            plan.waiting[i],
            self.form.items[i],
            plan.words[i],
            value=LETTERS[i],
            above=plan.above,
            share=plan.share,
            badge=i,
            lifted=self.held == i,
        )

    def _lay_across(self, room: Room, area: Rect) -> ArrangePlan | None:
        """Places in a row, the waiting cards in a row below."""
        count, tag = len(self.places), block("8", "option", 200, room)
        columns = area.columns(count, GAP)
        words = all_words(self.form.items, words_box(columns[0], room, tag, above=True), room)
        if words is None:
            return None
        tallest, head = max(part.height for part in words), head_height(room, tag)
        place = card = max(190.0, head + tallest + 24)
        spare = area.h - place - card - 60
        if spare < 0:
            return None
        top = area.y + min(spare / 2, 60)
        low = top + place + 60 + min(spare / 4, 40)
        return ArrangePlan(
            [cell._replace(y=top, h=place) for cell in columns],
            [cell._replace(y=low, h=card) for cell in columns],
            Rect(area.right - min(360, area.w), low, min(360, area.w), max(card, BUTTON)).top(BUTTON),
            words,
            True,
        )

    def _lay_down(self, room: Room, area: Rect, share: float = 1.0, anyway: bool = False) -> ArrangePlan | None:
        """Places one under the other at the left, the waiting cards, which have no number, at the right."""
        count, tag = len(self.places), block("8", "option", 200, room)
        right = area.far((area.w - GAP - tag.width - PAD) / 2)
        left = area.left(right.x - GAP - area.x)
        most = min(130.0, (area.h - ROW_GAP * (count - 1)) / count)
        used = most * count + ROW_GAP * (count - 1)
        places, waiting = left.top(used).rows(count, ROW_GAP), right.top(used).rows(count, ROW_GAP)
        box = words_box(places[0], room, tag, badge=share)
        words = all_words(self.form.items, box, room)
        if words is None and anyway:
            words = [block(item, "option", box.w, room) for item in self.form.items]
        check = waiting[-1].low(min(BUTTON, most))
        return ArrangePlan(places, waiting, check, words, False, share) if words else None

    def choose(self, name: str) -> Board:
        kind, _, number = name.partition("-")
        match kind:
            case "card":
                return self._pick(int(number))
            case "place":
                return self._at_place(int(number))
            case "check" if self.full:
                return replace(self, held=None, response=tuple(cast(tuple[int, ...], self.places)))
            case _:
                return self

    def _pick(self, item: int) -> Board:
        return replace(self, held=None if self.held == item else item)

    def _at_place(self, place: int) -> Board:
        """Put down what is held, swapping places with what lies there; or pick that up."""
        there, held = self.places[place], self.held
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
            empty = self.places.index(None) if not self.full else -1
            return f"place-{empty}" if self.held not in self.places and empty >= 0 else ""
        if not name.startswith("place") or self.full:
            return "check" if self.full and name.startswith("place") else ""
        return next(f"card-{i}" for i in range(len(self.places)) if i not in self.places)

    def drop(self, held: str, name: str) -> Board:
        kind, _, number = held.partition("-")
        item = int(number) if kind == "card" else self.places[int(number)] if kind == "place" else None
        return (
            replace(self, held=item)._at_place(int(name.removeprefix("place-")))
            if item is not None and name.startswith("place")
            else self
        )

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        given, truths = cast(tuple[int, ...], answered.response), answered.question.truths
        rows = []
        for place, item in enumerate(self.form.order):
            right = given[place] == item
            yours = "" if right else tr("You put it in place {i}.").format(i=given.index(item) + 1)
            note = " · ".join(part for part in (truths[item] if item < len(truths) else "", yours) if part)
            verdict = Verdict.RIGHT if right else Verdict.WRONG
            tag, words = (str(place + 1), item), self.form.items[item]
            rows.append(answer_row(f"row-{place}", words, room, width, verdict, tag, note, gap=8))
        return rows
