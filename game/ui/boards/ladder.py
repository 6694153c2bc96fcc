"""A ladder of clues over the options: each further clue helps, and makes the right answer worth less."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Choose, Ladder, Response
from game.translation import tr
from game.ui.boards.blocks import all_whole, tallest
from game.ui.boards.board import Board
from game.ui.boards.choose import ChooseBoard
from game.ui.boards.naming import position
from game.ui.boards.plan import best
from game.ui.boards.rung import Rung, clue_box
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import Words, at_least, block, button_width, line_height, smallest
from game.ui.widgets.strips import Strip, paragraph

RUNG_GAP, NOTE_GAP = 12.0, 18.0
BESIDE_BUTTON = 28.0
LEAST = 0.85  # the text size below which the note is never written


@dataclass(frozen=True, slots=True)
class LadderPlan:
    """Where the clues lie, with their words, and what is left for the options. The button stands on the rung of the
    next clue, or, where that takes too much room, at the left of the note."""

    rungs: Sequence[Rect]
    clues: Sequence[Block]
    note: Rect
    noted: Block
    button: Rect
    options: Rect
    fits: bool


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
        return best(self._plans(room, area)).fits

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = best(self._plans(room, area))
        shown: list[Widget] = []
        for place, rung in enumerate(plan.rungs):
            is_covered = self._more and rung.overlaps(plan.button)
            if not is_covered:
                shown.append(self._rung(place, plan, room))
        if self._more:
            shown.append(Button("clue", plan.button, tr("Next clue"), key="N"))
        shown.append(self._note(plan, room))
        shown += self._choice.widgets(room, plan.options)
        return shown

    def _rung(self, place: int, plan: LadderPlan, room: Room) -> Rung:
        is_seen = place < self.seen
        return Rung(
            name=f"clue-{place}",
            rect=plan.rungs[place],
            number=_number(place, room),
            words=plan.clues[place] if is_seen else None,
            label=self.form.clues[place] if is_seen else "",
            position=position(place, len(plan.rungs)),
        )

    def _note(self, plan: LadderPlan, room: Room) -> Words:
        return Words(
            name="worth",
            rect=plan.note,
            block=plan.noted,
            label=self._worth(self.seen),
            colour=room.theme.palette.second,
            down="middle",
            reads_as="status",
        )

    def _plans(self, room: Room, area: Rect) -> Iterator[LadderPlan]:
        yield self._lay(room, area, on_rung=True)
        yield self._lay(room, area, on_rung=False)

    def _lay(self, room: Room, area: Rect, on_rung: bool) -> LadderPlan:
        """With the button on a rung, or beside the note."""
        clues = self._clues(room, area)
        button = _button_size(room, area)
        rungs = _rungs(clues, area, button.h if on_rung else 0.0)
        beside = 0.0 if on_rung else button.w + BESIDE_BUTTON
        notes = self._notes(room, area.w - beside)
        least = 0.0 if on_rung else button.h
        line = area.below(rungs[-1].bottom + NOTE_GAP).top(max(least, tallest(notes)))
        options = area.below(line.bottom + RUNG_GAP)
        noted = notes[self.seen - 1]
        bearer = self._next(rungs) if on_rung else line
        return LadderPlan(
            rungs=rungs,
            clues=clues,
            note=line.after(line.x + beside),
            noted=noted,
            button=bearer.top(min(bearer.h, button.h)).left(button.w),
            options=options,
            fits=all_whole([*clues, noted]) and self._have_room(room, options),
        )

    def _next(self, rungs: Sequence[Rect]) -> Rect:
        """The rung of the next clue; the last one where there is none."""
        last = len(rungs) - 1
        return rungs[min(self.seen, last)]

    def _have_room(self, room: Room, options: Rect) -> bool:
        return options.h > 0 and self._choice.fits(room, options)

    def _clues(self, room: Room, area: Rect) -> list[Block]:
        """All of them have their room from the start, so that nothing moves when one comes."""
        legible = at_least(room, smallest(room.theme, "body"))
        box = clue_box(area, _number(3, legible))
        clues = []
        for clue in self.form.clues:
            clues.append(block(clue, "body", box.w, legible))
        return clues

    def _notes(self, room: Room, width: float) -> list[Block]:
        """What is said of the worth after the first clue, after the second, and so on."""
        legible = at_least(room, LEAST)
        notes = []
        for place in range(len(self.form.clues)):
            worth = self._worth(place + 1)
            notes.append(block(worth, "note", width, legible))
        return notes

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

    def in_brief(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
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


def _number(place: int, room: Room) -> Block:
    return block(str(place + 1), "button", 200, room)


def _button_size(room: Room, area: Rect) -> Rect:
    """The button for the next clue, in the corner of the area."""
    line = line_height("button", room)
    height = max(room.theme.target, line * 1.3)
    most = area.w / 2
    width = button_width(room, tr("Next clue"), 320, most)
    return area.top(height).left(width)


def _rungs(clues: Sequence[Block], area: Rect, button: float) -> list[Rect]:
    """One under the other; each but the first can bear a button of this height."""
    rungs: list[Rect] = []
    y = area.y
    for clue in clues:
        least = button if rungs else 0.0
        rung = area.below(y).top(max(clue.height, least))
        rungs.append(rung)
        y = rung.bottom + RUNG_GAP
    return rungs
