"""A ladder of clues over the options: each further clue helps, and makes the right answer worth less."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Choose, Ladder, Response
from game.translation import tr
from game.ui.boards.board import Board
from game.ui.boards.choose import ChooseBoard
from game.ui.boards.clue_worth import EmptyRung, WorthNow
from game.ui.boards.ladder_plan import CHIPS_MOST, LadderPlan, button_height, lay, worth_part
from game.ui.boards.naming import position
from game.ui.boards.next_clue import CHIP_GAP, next_button, next_place
from game.ui.boards.rung import Rung
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import at_most, block
from game.ui.widgets.strips import Strip, paragraph

OPTIONS_HIGH = 212.0  # of two rows of them, from which on they look best


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
        plan = self._laid(room, area)
        return plan.fits and self._have_room(room, plan.rest)

    def lines(self, room: Room, area: Rect) -> int:
        """Of the clues, too: none of them gets another line, and options stay as high as they look best."""
        plan = self._laid(room, area)
        if not plan.fits or plan.rest.h < OPTIONS_HIGH:
            return 0
        options = self._choice.lines(room, plan.rest)
        clues = sum(len(words.lines) for words in plan.large)
        return options and options + clues

    def _laid(self, room: Room, area: Rect) -> LadderPlan:
        clues = self.form.clues
        worths = []
        for place in range(len(clues)):
            worths.append(self.worth_in_short(place))
        return lay(
            clues,
            worths,
            room,
            area,
        )

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._laid(room, area)
        shown: list[Widget] = [self._marked_worth(plan, room)]
        if self._more:
            button = next_place(room, plan.place_of(self.seen, self.seen))
            shown.append(next_button(button))
        for place in range(len(self.form.clues)):
            if place < self.seen:
                shown.append(self._rung(place, plan, room))
            else:
                shown.append(self._empty(place, plan, room))
        shown += self._choice.widgets(room, plan.rest)
        return shown

    def _marked_worth(self, plan: LadderPlan, room: Room) -> WorthNow:
        capped = at_most(room, CHIPS_MOST)
        left = worth_part(plan.newest, plan.column)
        rect = left.centred(left.w, button_height(capped))
        words = self.worth_in_short(self.seen - 1)
        worth = block(words, "button", rect.w, capped)
        return WorthNow(
            name="worth",
            rect=rect,
            worth=worth,
            told=self._worth(self.seen),
        )

    def worth_in_short(self, place: int) -> str:
        """Of a right answer after the clue at this place."""
        worth = self.form.worth(place + 1)
        return tr("{n} %").format(n=_percent(worth))

    def _rung(self, place: int, plan: LadderPlan, room: Room) -> Rung:
        """The newest clue, or one before it."""
        is_newest = place == self.seen - 1
        words = plan.large if is_newest else plan.small
        number = block(str(place + 1), "button", plan.column, room)
        return Rung(
            name=f"clue-{place}",
            rect=plan.place_of(place, self.seen),
            number=None if is_newest else number,
            words=words[place],
            label=self.form.clues[place],
            position=position(place, len(self.form.clues)),
            faint=not is_newest,
            column=plan.column,
        )

    def _empty(self, place: int, plan: LadderPlan, room: Room) -> EmptyRung:
        """The next one ends before the button with which it comes."""
        rect = plan.place_of(place, self.seen)
        if place == self.seen:
            button = next_place(room, rect)
            rect = rect.left(button.x - CHIP_GAP - rect.x)
        capped = at_most(room, CHIPS_MOST)
        worth = self.worth_in_short(place)
        number = tr("Clue {number}").format(number=place + 1)
        return EmptyRung(
            name=f"worth-{place}",
            rect=rect,
            worth=block(worth, "button", plan.column, capped),
            number=block(number, "button", rect.w, capped),
            column=plan.column,
            told=tr("Clue {number}: {worth}").format(number=place + 1, worth=worth),
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

    def way(self, response: Response) -> Iterator[str]:
        seen, option = cast(tuple[int, ...], response)
        for _ in range(seen - 1):
            yield "clue"
        yield f"option-{option}"

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
