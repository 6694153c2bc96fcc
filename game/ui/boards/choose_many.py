"""Any number of up to eight options: each is ticked and unticked, and checked when all that fit are ticked."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import ChooseMany, Response
from game.translation import tr
from game.ui import text
from game.ui.boards.blocks import all_whole, mark, option_blocks, tallest
from game.ui.boards.board import Board
from game.ui.boards.naming import letters_for, numbers_for, parted, position
from game.ui.boards.option import Option
from game.ui.boards.plan import best
from game.ui.canvas import Canvas
from game.ui.layout import Rect, stacked
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.answers import answer_row, truth_of
from game.ui.widgets.basic import Button, Look, Widget
from game.ui.widgets.lines import Words, at_least, block, button_width, line_height
from game.ui.widgets.signs import LETTERS, Verdict, draw_tick_box
from game.ui.widgets.strips import Strip

GAP, ROW_GAP = 28.0, 14.0
PAD, LETTER_GAP, WORDS_GAP = 22.0, 15.4, 8.8  # left of the box to tick, of the letter, of the words
TALLEST = 124.0
BUTTON = 84.0
LEAST = 0.9  # the text size below which the note is never written


@dataclass(frozen=True, slots=True)
class TickTile(Option):
    """An option with a box to tick and its letter."""

    letter: Block

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        is_raised = self.chosen or look.hovered
        fill = self.draw_frame(canvas, room, look, is_raised)
        inner = self.rect.after(self.rect.x + PAD)
        column = inner.left(_box_side(self.letter))
        box = column.inset(0, 10)
        draw_tick_box(canvas, room, box, self.chosen)
        letter = inner.after(column.right + LETTER_GAP)
        text.draw(canvas, self.letter, letter, palette.second, fill, down="middle")
        words = _words_box(self.rect, self.letter)
        text.draw(canvas, self.words, words, palette.text, fill, down="middle")


def _box_side(letter: Block) -> float:
    return min(58.0, letter.line_height)


def _words_box(tile: Rect, letter: Block) -> Rect:
    """The part of a tile that its words may fill; the widest letter sets where they begin."""
    box = PAD + _box_side(letter)
    widest_letter = letter.style.size
    left = box + LETTER_GAP + widest_letter + WORDS_GAP
    width = tile.w - left - PAD
    beside = tile.after(tile.x + left)
    return beside.inset(0, 8).left(width)


@dataclass(frozen=True, slots=True)
class ChooseManyPlan:
    """Where everything lies, and the words on the tiles."""

    note: Rect
    tiles: Sequence[Rect]
    check: Rect
    words: Sequence[Block]
    fits: bool


@dataclass(frozen=True, slots=True)
class ChooseManyBoard(Board):
    form: ChooseMany
    ticked: frozenset[int] = frozenset()
    response: Response | None = None

    @property
    def shortcuts(self) -> Mapping[str, str]:
        """Keys tick as a click does, but then lead on to the check, so that Enter answers."""
        count = len(self.form.options)
        return numbers_for("key", count) | letters_for("key", count)

    @property
    def hints(self) -> Sequence[str]:
        count = len(self.form.options)
        last_letter = LETTERS[count - 1]
        keys = tr("1–{n} or A–{letter} tick").format(n=count, letter=last_letter)
        return keys, tr("then Enter check"), tr("arrows and Enter, too")

    def fits(self, room: Room, area: Rect) -> bool:
        return best(self._plans(room, area)).fits

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = best(self._plans(room, area))
        shown: list[Widget] = [self._note(plan.note, room)]
        for place, option in enumerate(self.form.options):
            tile = TickTile(
                name=f"option-{place}",
                rect=plan.tiles[place],
                words=plan.words[place],
                label=option,
                position=position(place, len(self.form.options)),
                letter=mark(LETTERS[place], room),
                chosen=place in self.ticked,
            )
            shown.append(tile)
        ready = bool(self.ticked)
        shown.append(Button("check", plan.check, tr("Check"), primary=ready, disabled=not ready))
        return shown

    def _note(self, rect: Rect, room: Room) -> Words:
        words = tr("Choose all that fit.")
        lines = block(words, "label", rect.w, at_least(room, LEAST))
        return Words(
            name="note",
            rect=rect,
            block=lines,
            label=words,
            colour=room.theme.palette.accent,
            down="middle",
        )

    def _plans(self, room: Room, area: Rect) -> Iterator[ChooseManyPlan]:
        """The best looking first."""
        are_few = len(self.form.options) <= 4 and not room.wide
        numbers = (1, 2) if are_few else (2, 1)
        for columns in numbers:
            yield self._lay_below_note(room, area, columns)
        for columns in numbers:
            yield self._lay(room, area, columns)
        yield self._lay(room, area, columns=2)

    def _lay_below_note(self, room: Room, area: Rect, columns: int) -> ChooseManyPlan:
        note = line_height("label", at_least(room, LEAST))
        above = note + ROW_GAP
        plan = self._lay(room, area.below(area.y + above), columns)
        first, *_ = plan.tiles
        note_area = area.below(first.y - above).top(note)
        return replace(plan, note=note_area)

    def _lay(self, room: Room, area: Rect, columns: int) -> ChooseManyPlan:
        """With the note beside the check."""
        count = len(self.form.options)
        rows = ceil(count / columns)
        button = _button_height(room)
        gaps = ROW_GAP * rows
        most = (area.h - button - gaps) / rows
        words = self._words(area, columns, room)
        needed = max(room.theme.target, tallest(words) + 12)
        height = min(most, max(needed, TALLEST))
        spare = min(60.0, (most - height) * rows / 3)
        grid = area.below(area.y + spare).top(stacked(height, rows, ROW_GAP))
        tiles = grid.grid(columns, count, GAP, ROW_GAP)
        foot = area.below(grid.bottom + ROW_GAP + spare / 2).top(button)
        check, note = _parted(foot, tiles[0], room)
        return ChooseManyPlan(
            note=note,
            tiles=tiles,
            check=check,
            words=words,
            fits=needed <= most and all_whole(words),
        )

    def _words(self, area: Rect, columns: int, room: Room) -> list[Block]:
        tile = area.columns(columns, GAP)[0]
        box = _words_box(tile, mark("W", room))
        return option_blocks(self.form.options, box.w, room)

    def choose(self, name: str) -> Board:
        match parted(name):
            case "option" | "key", option:
                return replace(self, ticked=self.ticked ^ {option})
            case "check", _ if self.ticked:
                options = sorted(self.ticked)
                return replace(self, response=tuple(options))
            case _:
                return self

    def lead(self, name: str) -> str:
        return "check" if name.startswith("key-") else ""

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """What fits and was ticked, what fits and was not, and one by one what was ticked and does not fit."""
        given = cast(tuple[int, ...], answered.response)
        found = self._listed(place for place in self.form.keys if place in given)
        missed = self._listed(place for place in self.form.keys if place not in given)
        rows = []
        if found:
            note = tr("You found this.") if missed else ""
            rows.append(answer_row("found", found, room, width, Verdict.RIGHT, note=note))
        if missed:
            note = tr("You left this out.")
            rows.append(answer_row("missed", missed, room, width, Verdict.RIGHT, note=note, gap=10))
        for place in given:
            if place not in self.form.keys:
                rows.append(self._wrong(place, answered, room, width))
        return rows

    def _wrong(self, place: int, answered: Answered, room: Room, width: float) -> Strip:
        """An option that was ticked and does not fit."""
        truth = truth_of(answered, place)
        return answer_row(
            name=f"yours-{place}",
            words=self.form.options[place],
            room=room,
            width=width,
            verdict=Verdict.WRONG,
            note=f"{tr('You chose this; it does not fit.')} {truth}".strip(),
            gap=10,
        )

    def others(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """What does not fit and was left out, one by one."""
        given = cast(tuple[int, ...], answered.response)
        rows = []
        for place, option in enumerate(self.form.options):
            if place in given or place in self.form.keys:
                continue
            note = truth_of(answered, place)
            row = answer_row(
                name=f"other-{place}",
                words=option,
                room=room,
                width=width,
                verdict=None,
                note=note,
                gap=4,
            )
            rows.append(row)
        return rows

    def _listed(self, places: Iterable[int]) -> str:
        options = [self.form.options[place] for place in sorted(places)]
        return " · ".join(options)


def _button_height(room: Room) -> float:
    wanted = line_height("button", room) * 1.8
    return max(room.theme.target, min(BUTTON, wanted))


def _parted(foot: Rect, tile: Rect, room: Room) -> tuple[Rect, Rect]:
    """The check, at most as wide as a tile, and what it leaves free at its left."""
    width = button_width(room, tr("Check"), 360, tile.w)
    check = foot.far(width)
    rest = foot.w - width - GAP
    return check, foot.left(rest)
