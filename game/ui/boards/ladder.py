"""A ladder of clues over the options: each further clue helps, and makes the right answer worth less."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Choose, Ladder, Response
from game.translation import tr
from game.ui import text
from game.ui.boards.board import Board
from game.ui.boards.choose import ChooseBoard
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Button, Look, Piece, Widget
from game.ui.widgets.lines import Words, at_least, block, button_width, line_height, smallest
from game.ui.widgets.strips import Strip, paragraph

RUNG_GAP = 12.0
EDGE = 18.0  # between a rung's bar, its number and its words
LEAST = 0.85  # the text size below which the note is never written


@dataclass(frozen=True, slots=True)
class Rung(Piece):
    """A clue with its number; without `words` as long as it is not seen."""

    number: Block
    words: Block | None
    label: str
    position: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        colour = palette.accent if self.words else palette.border
        canvas.box(self.rect.left(6), colour, radius=3)
        numbered = self.rect.after(self.rect.x + 6 + EDGE)
        text.draw(canvas, self.number, numbered, colour, palette.background, "left", "middle")
        if self.words:
            text.draw(
                canvas, self.words, clue_box(self.rect, self.number), palette.text, palette.background, "left", "middle"
            )

    def node(self, look: Look) -> Node:
        return Node("clue", self.name, self.label, self.rect, position=self.position)


def clue_box(rung: Rect, number: Block) -> Rect:
    return rung.after(rung.x + 6 + 2 * EDGE + number.width)


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


@dataclass(frozen=True, slots=True)
class LadderBoard(Board):
    """`seen` clues are shown; with `confirm` an option is `picked` first."""

    form: Ladder
    seen: int = 1
    response: Response | None = None
    confirm: bool = False
    picked: int | None = None

    @property
    def _choice(self) -> ChooseBoard:
        return ChooseBoard(Choose(self.form.options, self.form.key), None, self.confirm, self.picked)

    @property
    def _more(self) -> bool:
        return self.seen < len(self.form.clues)

    @property
    def shortcuts(self) -> Mapping[str, str]:
        return {**self._choice.shortcuts, "n": "clue"}

    @property
    def hints(self) -> Sequence[str]:
        return (*self._choice.hints[:1], *([tr("N next clue")] if self._more else []), *self._choice.hints[1:])

    def fits(self, room: Room, area: Rect) -> bool:
        return self._plan(room, area) is not None

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._plan(room, area) or self._lay(room, area, on_rung=False)
        colour, worth = room.theme.palette.second, self._worth(self.seen)
        note = Words("worth", plan.note, plan.noted, worth, colour, down="middle", reads_as="status")
        more = [Button("clue", plan.button, tr("Next clue"), key="N")] if self._more else []
        free = [i for i in range(len(plan.rungs)) if not (self._more and plan.rungs[i].overlaps(plan.button))]
        rungs = [self._rung(i, plan, room) for i in free]
        return [*rungs, *more, note, *self._choice.widgets(room, plan.options)]

    def _rung(self, i: int, plan: LadderPlan, room: Room) -> Rung:
        seen, position = i < self.seen, tr("{i} of {n}").format(i=i + 1, n=len(plan.rungs))
        number, words = _number(i, room), plan.clues[i] if seen else None
        return Rung(f"clue-{i}", plan.rungs[i], number, words, self.form.clues[i] if seen else "", position)

    def _plan(self, room: Room, area: Rect) -> LadderPlan | None:
        plans = (self._lay(room, area, on_rung) for on_rung in (True, False))
        return next((plan for plan in plans if self._works(plan, room)), None)

    def _works(self, plan: LadderPlan, room: Room) -> bool:
        words = all(block.fits for block in (*plan.clues, plan.noted))
        return words and plan.options.h > 0 and self._choice.fits(room, plan.options)

    def _lay(self, room: Room, area: Rect, on_rung: bool) -> LadderPlan:
        """All clues have their room from the start, so that nothing moves when one comes."""
        least, wide = max(room.theme.target, line_height("button", room) * 1.3), _button_width(room, area)
        large = at_least(room, smallest(room.theme, "body"))
        clues = [block(clue, "body", clue_box(area, _number(3, large)).w, large) for clue in self.form.clues]
        rungs, y = [], area.y
        for i, clue in enumerate(clues):
            rungs.append(Rect(area.x, y, area.w, max(clue.height, least if on_rung and i else 0)))
            y = rungs[-1].bottom + RUNG_GAP
        beside = 0.0 if on_rung else wide + 28
        noted = [block(self._worth(seen), "note", area.w - beside, at_least(room, LEAST)) for seen in self._all]
        tall = max(0 if on_rung else least, *(part.height for part in noted))
        note = Rect(area.x + beside, y + RUNG_GAP / 2, area.w - beside, tall)
        at = rungs[min(self.seen, len(rungs) - 1)] if on_rung else note._replace(x=area.x)
        button = at.top(min(at.h, least)).left(wide)
        return LadderPlan(rungs, clues, note, noted[self.seen - 1], button, area.below(note.bottom + RUNG_GAP))

    @property
    def _all(self) -> range:
        return range(1, len(self.form.clues) + 1)

    def _worth(self, seen: int) -> str:
        """What a right answer is worth after so many clues, as a share of the points."""
        now, then = (round(100 * self.form.worth(seen + more)) for more in (0, 1))
        if seen < len(self.form.clues):
            return tr("Worth {now} % now, {then} % with the next clue.").format(now=now, then=then)
        return tr("Worth {now} %. There are no more clues.").format(now=now)

    def choose(self, name: str) -> Board:
        if name == "clue":
            return replace(self, seen=self.seen + 1) if self._more else self
        choice = self._choice.choose(name)
        if choice.response is None:
            return replace(self, picked=choice.picked)
        return replace(self, response=(self.seen, cast(int, choice.response)))

    def lead(self, name: str) -> str:
        """With the last clue the button is gone."""
        if name == "clue":
            return "" if self._more else "prompt"
        return self._choice.lead(name)

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        return self._choice.solution(_chosen(answered), room, width)

    def others(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """The other options, then all clues."""
        rows = self._choice.others(_chosen(answered), room, width)
        told = tr("The clues: {clues}").format(clues=" ".join(self.form.clues))
        return [*rows, *paragraph("clues", told, "note", width, room, 16, room.theme.palette.second)]


def _chosen(answered: Answered) -> Answered:
    """As if the option alone had been the answer."""
    _, option = cast(tuple[int, ...], answered.response)
    return replace(answered, response=option)


def _number(i: int, room: Room) -> Block:
    return block(str(i + 1), "button", 200, room)


def _button_width(room: Room, area: Rect) -> float:
    return button_width(room, tr("Next clue"), 320, area.w / 2)
