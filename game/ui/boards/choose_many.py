"""Any number of up to eight options: each is ticked and unticked, and checked when all that fit are ticked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import ChooseMany, Response
from game.translation import tr
from game.ui import text
from game.ui.boards.board import Board
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.answers import answer_row
from game.ui.widgets.basic import RADIUS, Button, Control, Look, Widget, draw_ring, states
from game.ui.widgets.lines import Words, at_least, block, button_width, line_height
from game.ui.widgets.signs import LETTERS, Verdict, draw_tick_box
from game.ui.widgets.strips import Strip

GAP, ROW_GAP = 28.0, 14.0
PAD = 22.0
TALLEST = 124.0
BUTTON = 84.0
LEAST = 0.9  # the text size below which the note is never written


@dataclass(frozen=True, slots=True)
class TickTile(Control):
    """An option with a box to tick and its letter."""

    letter: Block
    words: Block
    label: str
    position: str
    ticked: bool

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if self.ticked or look.hovered else palette.tile
        border, width = (palette.accent, 6) if self.ticked else (palette.border, 3)
        canvas.box(self.rect, fill, border, width, RADIUS)
        if look.focused:
            draw_ring(canvas, room, self.rect)
        side = box_side(self.letter)
        draw_tick_box(canvas, room, self.rect.inset(0, 10).after(self.rect.x + PAD).left(side), self.ticked)
        beside = self.rect.after(self.rect.x + PAD + side + PAD * 0.7)
        text.draw(canvas, self.letter, beside, palette.second, fill, "left", "middle")
        text.draw(canvas, self.words, words_box(self.rect, self.letter), palette.text, fill, "left", "middle")

    def node(self, look: Look) -> Node:
        state = states(look, "chosen" if self.ticked else "")
        return Node("option", self.name, self.label, self.rect, state=state, position=self.position)


def box_side(letter: Block) -> float:
    return min(58.0, letter.line_height)


def words_box(tile: Rect, letter: Block) -> Rect:
    """The part of a tile that its words may fill; the widest letter sets where they begin."""
    left = PAD + box_side(letter) + PAD * 0.7 + letter.style.size + PAD * 0.4
    return tile.after(tile.x + left).inset(0, 8).left(tile.w - left - PAD)


@dataclass(frozen=True, slots=True)
class ChooseManyPlan:
    """Where everything lies, and the words on the tiles."""

    note: Rect
    tiles: Sequence[Rect]
    check: Rect
    words: Sequence[Block]


@dataclass(frozen=True, slots=True)
class ChooseManyBoard(Board):
    form: ChooseMany
    ticked: frozenset[int] = frozenset()
    response: Response | None = None

    @property
    def shortcuts(self) -> Mapping[str, str]:
        """Keys tick as a click does, but then lead on to the check, so that Enter answers."""
        count = len(self.form.options)
        return {key: f"key-{i}" for i in range(count) for key in (str(i + 1), LETTERS[i].lower())}

    @property
    def hints(self) -> Sequence[str]:
        last = len(self.form.options)
        keys = tr("1–{n} or A–{letter} tick").format(n=last, letter=LETTERS[last - 1])
        return keys, tr("then Enter check"), tr("arrows and Enter, too")

    def fits(self, room: Room, area: Rect) -> bool:
        return self._plan(room, area) is not None

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._plan(room, area) or self._lay(room, area, 2, above=False, anyway=True)
        assert plan is not None
        told = tr("Choose all that fit.")
        note = block(told, "label", plan.note.w, at_least(room, LEAST))
        count = len(self.form.options)
        tiles = [
            TickTile(
                f"option-{i}",
                plan.tiles[i],
                block(LETTERS[i], "option", 200, room),
                plan.words[i],
                option,
                tr("{i} of {n}").format(i=i + 1, n=count),
                i in self.ticked,
            )
            for i, option in enumerate(self.form.options)
        ]
        check = Button("check", plan.check, tr("Check"), primary=bool(self.ticked), disabled=not self.ticked)
        accent = room.theme.palette.accent
        return [Words("note", plan.note, note, told, accent, down="middle"), *tiles, check]

    def _plan(self, room: Room, area: Rect) -> ChooseManyPlan | None:
        few = len(self.form.options) <= 4 and not room.wide
        tried = ((columns, above) for above in (True, False) for columns in ((1, 2) if few else (2, 1)))
        return next(filter(None, (self._lay(room, area, columns, above) for columns, above in tried)), None)

    def _lay(self, room: Room, area: Rect, columns: int, above: bool, anyway: bool = False) -> ChooseManyPlan | None:
        """With the note above the tiles, or beside the check; nothing where the words do not fit."""
        count, line = len(self.form.options), line_height("label", at_least(room, LEAST))
        note = line + ROW_GAP if above else 0.0
        rows, button = -(-count // columns), max(room.theme.target, min(BUTTON, line_height("button", room) * 1.8))
        most = (area.h - note - button - ROW_GAP * rows) / rows
        letter = block("W", "option", 200, room)
        cell = area.columns(columns, GAP)[0]
        words = [block(option, "option", words_box(cell, letter).w, room) for option in self.form.options]
        needed = max(room.theme.target, max(part.height for part in words) + 12)
        if not anyway and (needed > most or not all(part.fits for part in words)):
            return None
        tall = min(most, max(needed, TALLEST))
        spare = min(60.0, (most - tall) * rows / 3)
        grid = area.below(area.y + spare + note).top(tall * rows + ROW_GAP * (rows - 1))
        wide = button_width(room, tr("Check"), 360, cell.w)
        check = Rect(area.right - wide, grid.bottom + ROW_GAP + spare / 2, wide, button)
        noted = (
            grid.top(line)._replace(y=grid.y - note) if above else check._replace(x=area.x, w=check.x - area.x - GAP)
        )
        return ChooseManyPlan(noted, _cells(grid, columns, count), check, words)

    def choose(self, name: str) -> Board:
        kind, _, number = name.partition("-")
        match kind:
            case "option" | "key":
                return replace(self, ticked=self.ticked ^ {int(number)})
            case "check" if self.ticked:
                return replace(self, response=tuple(sorted(self.ticked)))
            case _:
                return self

    def lead(self, name: str) -> str:
        return "check" if name.startswith("key-") else ""

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """What fits and was ticked, what fits and was not, and one by one what was ticked and does not fit."""
        given, truths = cast(tuple[int, ...], answered.response), answered.question.truths
        found = self._listed(i for i in self.form.keys if i in given)
        missed = self._listed(i for i in self.form.keys if i not in given)
        said = tr("You found this.") if missed else ""
        rows = [answer_row("found", found, room, width, Verdict.RIGHT, note=said)] if found else []
        if missed:
            rows.append(answer_row("missed", missed, room, width, Verdict.RIGHT, note=tr("You left this out."), gap=10))
        for i in given:
            if i not in self.form.keys:
                note = " ".join(
                    filter(None, (tr("You chose this; it does not fit."), truths[i] if i < len(truths) else ""))
                )
                rows.append(
                    answer_row(f"yours-{i}", self.form.options[i], room, width, Verdict.WRONG, note=note, gap=10)
                )
        return rows

    def others(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """What does not fit and was left out, one by one."""
        given, truths = cast(tuple[int, ...], answered.response), answered.question.truths
        left = [i for i in range(len(self.form.options)) if i not in given and i not in self.form.keys]
        return [
            answer_row(
                f"other-{i}", self.form.options[i], room, width, None, note=truths[i] if i < len(truths) else "", gap=4
            )
            for i in left
        ]

    def _listed(self, options: Iterable[int]) -> str:
        return " · ".join(self.form.options[i] for i in sorted(options))


def _cells(grid: Rect, columns: int, count: int) -> list[Rect]:
    """Row by row, with wider gaps between columns than between rows."""
    rows = grid.rows(-(-count // columns), ROW_GAP)
    return [cell for row in rows for cell in row.columns(columns, GAP)][:count]
