"""A ladder of clues over the options: each further clue helps, and makes the right answer worth less."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

from game.quiz.question import Choose, Ladder, Response
from game.quiz.round import Answered
from game.ui import text
from game.ui.boards.board import Board
from game.ui.boards.choose import ChooseBoard
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.lines import Words, block, button_width, line_height
from game.ui.stack import Node, Room
from game.ui.strips import Strip, paragraph
from game.ui.text import Block
from game.ui.theme import mix
from game.ui.widgets import NO_KEYS, Button, Look, Widget
from game.words import tr

RUNG_GAP = 12.0
EDGE = 18.0  # between a rung's bar, its number and its words


@dataclass(frozen=True, slots=True)
class Rung:
    """A clue with its number; without `words` as long as it is not seen."""

    name: str
    rect: Rect
    number: Block
    words: Block | None
    label: str
    position: str
    focusable: bool = False
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        colour = palette.accent if self.words else mix(palette.background, palette.border, 0.6)
        canvas.box(self.rect.left(6), colour, radius=3)
        if self.words:
            numbered = self.rect.after(self.rect.x + 6 + EDGE)
            text.draw(canvas, self.number, numbered, palette.accent, palette.background, "left", "middle")
            text.draw(
                canvas, self.words, clue_box(self.rect, self.number), palette.text, palette.background, "left", "middle"
            )

    def node(self, look: Look) -> Node:
        return Node("clue", self.name, self.label, self.rect, position=self.position)


def clue_box(rung: Rect, number: Block) -> Rect:
    return rung.after(rung.x + 6 + 2 * EDGE + number.width)


@dataclass(frozen=True, slots=True)
class Plan:
    """Where the clues lie, with their words, and what is left for the options."""

    rungs: Sequence[Rect]
    clues: Sequence[Block]
    number: Block
    note: Rect
    noted: Block
    options: Rect


@dataclass(frozen=True, slots=True)
class LadderBoard(Board):
    """`seen` clues are shown."""

    form: Ladder
    seen: int = 1
    response: Response | None = None

    @property
    def _choice(self) -> ChooseBoard:
        return ChooseBoard(Choose(self.form.options, self.form.key))

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
        plan = self._plan(room, area)
        words = all(clue.fits for clue in plan.clues) and plan.noted.fits
        return words and plan.options.h > 0 and self._choice.fits(room, plan.options)

    def _plan(self, room: Room, area: Rect) -> Plan:
        """All clues have their room from the start, so that nothing moves when one comes."""
        number = block("4", "option", 200, room)
        clues = [block(clue, "body", clue_box(area, number).w, room) for clue in self.form.clues]
        least = max(room.theme.target, line_height("button", room) * 1.3)
        rungs, y = [], area.y
        for clue in clues:
            rungs.append(Rect(area.x, y, area.w, max(least, clue.height)))
            y = rungs[-1].bottom + RUNG_GAP
        noted = block(self._worth, "note", area.w, room)
        note = area.below(y + RUNG_GAP / 2).top(noted.height)
        return Plan(rungs, clues, number, note, noted, area.below(note.bottom + RUNG_GAP))

    @property
    def _worth(self) -> str:
        """What a right answer is worth, as a share of the points."""
        now, then = (round(100 * self.form.worth(self.seen + more)) for more in (0, 1))
        if self._more:
            return tr("Worth {now} % now, {then} % with the next clue.").format(now=now, then=then)
        return tr("Worth {now} %. There are no more clues.").format(now=now)

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._plan(room, area)
        colour = room.theme.palette.second
        note = Words("worth", plan.note, plan.noted, self._worth, colour, reads_as="status")
        options = self._choice.widgets(room, plan.options)
        return [*(self._rung(i, plan, room) for i in range(len(plan.rungs))), note, *options]

    def _rung(self, i: int, plan: Plan, room: Room) -> Widget:
        """The next clue's place is taken by the button that shows it."""
        rect, label = plan.rungs[i], tr("Next clue")
        if i == self.seen:
            return Button("clue", rect.left(button_width(room, label, 320, rect.w)), label, key="N")
        seen, position = i < self.seen, tr("{i} of {n}").format(i=i + 1, n=len(plan.rungs))
        number, words = block(str(i + 1), "option", 200, room), plan.clues[i] if seen else None
        return Rung(f"clue-{i}", rect, number, words, self.form.clues[i] if seen else "", position)

    def choose(self, name: str) -> Board:
        if name == "clue":
            return replace(self, seen=self.seen + 1) if self._more else self
        chosen = self._choice.choose(name).response
        return self if chosen is None else replace(self, response=(self.seen, cast(int, chosen)))

    def lead(self, name: str) -> str:
        """With the last clue the button is gone."""
        return "prompt" if name == "clue" and not self._more else ""

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """The right option and the chosen one, then the clues."""
        _, option = cast(tuple[int, ...], answered.response)
        rows = [*self._choice.solution(replace(answered, response=option), room, width)]
        for i, clue in enumerate(self.form.clues):
            gap, numbered = (6.0 if i else 16.0), tr("Clue {i}: {clue}").format(i=i + 1, clue=clue)
            rows += paragraph(f"clue-{i}", numbered, "note", width, room, gap, room.theme.palette.second)
        return rows
