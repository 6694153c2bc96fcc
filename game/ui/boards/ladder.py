"""A ladder of clues over the options: each further clue helps, and makes the right answer worth less."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Choose, Ladder, Response
from game.translation import tr
from game.ui.boards.board import Board
from game.ui.boards.choose import ChooseBoard
from game.ui.boards.clue_chip import ClueChip
from game.ui.boards.ladder_plan import CHIPS_MOST, LadderPlan, lay, older_number
from game.ui.boards.naming import position
from game.ui.boards.rung import Rung
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import Widget
from game.ui.widgets.even_button import EvenButton
from game.ui.widgets.lines import at_most, block
from game.ui.widgets.strips import Strip, paragraph


@dataclass(frozen=True, slots=True)
class LadderBoard(Board):
    """`seen` clues are shown; with `confirm` an option is `picked` first. Where there is room for one clue only, that
    which was `opened` is shown; where clues and options take turns, the options when it is `turned`."""

    form: Ladder
    seen: int = 1
    response: Response | None = None
    confirm: bool = False
    picked: int | None = None
    opened: int | None = None
    turned: bool = False

    @property
    def _choice(self) -> ChooseBoard:
        choose = Choose(self.form.options, self.form.key)
        return ChooseBoard(choose, None, self.confirm, self.picked)

    @property
    def asks_itself(self) -> bool:
        return True

    @property
    def _more(self) -> bool:
        return self.seen < len(self.form.clues)

    @property
    def shortcuts(self) -> Mapping[str, str]:
        options = self._choice.shortcuts
        return {**options, "n": "clue"}

    @property
    def hints(self) -> Sequence[str]:
        answer, *others = self._choice.hints
        if self._more:
            return answer, tr("N next clue"), *others
        return answer, *others

    def fits(self, room: Room, area: Rect) -> bool:
        plan = lay(self.form.clues, room, area)
        return plan.fits and self._have_room(room, plan.rest)

    def lines(self, room: Room, area: Rect) -> int:
        """Of the clues, too: none of them gets another line."""
        plan = lay(self.form.clues, room, area)
        if not plan.fits or plan.rest.h <= 0:
            return 0
        options = self._choice.lines(room, plan.rest)
        clues = sum(len(words.lines) for words in plan.large)
        return options and options + clues

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = lay(self.form.clues, room, area)
        shown: list[Widget] = []
        for place, rect in enumerate(plan.chips):
            shown.append(self._chip(place, rect, room))
        if self._more:
            shown.append(next_button(plan.next))
        for place in range(self.seen - 1):
            shown.append(self._older(place, plan, room))
        shown.append(self._newest(plan))
        shown += self._choice.widgets(room, plan.rest)
        return shown

    def _chip(self, place: int, rect: Rect, room: Room) -> Widget:
        worth = self.worth_in_short(place)
        is_now = place == self.seen - 1
        told = tr("Clue {number}: {worth}").format(number=place + 1, worth=worth)
        return ClueChip(
            name="worth" if is_now else f"worth-{place}",
            rect=rect,
            worth=block(worth, "button", rect.w, at_most(room, CHIPS_MOST)),
            told=self._worth(self.seen) if is_now else told,
            now=is_now,
        )

    def worth_in_short(self, place: int) -> str:
        """Of a right answer after the clue at this place."""
        return tr("{n} %").format(n=_percent(self.form.worth(place + 1)))

    def _newest(self, plan: LadderPlan) -> Rung:
        place = self.seen - 1
        return Rung(
            name=f"clue-{place}",
            rect=plan.newest,
            number=None,
            words=plan.large[place],
            label=self.form.clues[place],
            position=position(place, len(self.form.clues)),
        )

    def _older(self, place: int, plan: LadderPlan, room: Room) -> Rung:
        return Rung(
            name=f"clue-{place}",
            rect=plan.older[place],
            number=older_number(place, room),
            words=plan.small[place],
            label=self.form.clues[place],
            position=position(place, len(self.form.clues)),
            faint=True,
        )

    def _have_room(self, room: Room, options: Rect) -> bool:
        return options.h > 0 and self._choice.fits(room, options)

    def _worth(self, seen: int) -> str:
        """What a right answer is worth after so many clues, as a share of the points."""
        now = _percent(self.form.worth(seen))
        has_more = seen < len(self.form.clues)
        if not has_more:
            return tr("Worth {now} %. There are no more clues.").format(now=now)
        then = _percent(self.form.worth(seen + 1))
        return tr("Worth {now} % now, {then} % with the next clue.").format(now=now, then=then)

    def choose(self, name: str) -> Board:
        if name == "clue":
            return replace(self, seen=self.seen + 1) if self._more else self
        choice = self._choice.choose(name)
        if choice.response is None:
            return replace(self, picked=choice.picked)
        option = cast(int, choice.response)
        return replace(self, response=(self.seen, option))

    def lead(self, name: str) -> str:
        """With the last clue the button is gone."""
        if name == "clue":
            return "" if self._more else "prompt"
        return self._choice.lead(name)

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        choice = self._choice
        given = _chosen(answered)
        return choice.solution(given, room, width)

    def in_brief(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        choice = self._choice
        given = _chosen(answered)
        return choice.in_brief(given, room, width)

    def left_out(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        choice = self._choice
        given = _chosen(answered)
        return choice.left_out(given, room, width)

    def others_in_short(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        others = self._choice.others_in_short(_chosen(answered), room, width)
        return [*others, *self._clues_told(room, width)]

    def others(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """The other options, then all clues."""
        others = self._choice.others(_chosen(answered), room, width)
        return [*others, *self._clues_told(room, width)]

    def _clues_told(self, room: Room, width: float) -> Sequence[Strip]:
        clues = " ".join(self.form.clues)
        words = tr("The clues: {clues}").format(clues=clues)
        return paragraph(
            name="clues",
            words=words,
            role="note",
            width=width,
            room=room,
            gap=16,
            colour=room.theme.palette.second,
        )


def _chosen(answered: Answered) -> Answered:
    """As if the option alone had been the answer."""
    _, option = cast(tuple[int, ...], answered.response)
    return replace(answered, response=option)


def _percent(share: float) -> int:
    return round(100 * share)


def next_button(rect: Rect) -> EvenButton:
    return EvenButton("clue", rect, tr("Next clue"), key="N", most=CHIPS_MOST)
