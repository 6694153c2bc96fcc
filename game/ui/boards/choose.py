"""One of up to four options; a click, a key or Enter answers at once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Choose, Response
from game.translation import tr
from game.ui import text
from game.ui.boards.blocks import mark
from game.ui.boards.board import Board
from game.ui.boards.choose_plan import ROW_GAP, ChoosePlan, plans
from game.ui.boards.key_and_yours import given_row, key_and_yours, right_row, truth_lines
from game.ui.boards.naming import letters_for, numbers_for, parted, position
from game.ui.boards.option import Option
from game.ui.boards.others_line import others_in_line
from game.ui.boards.others_told import others_told
from game.ui.boards.plan import best
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.theme import Colour
from game.ui.widgets.answers import Told
from game.ui.widgets.basic import Button, Look, Widget
from game.ui.widgets.judged import amount_of, truth_of, truth_of_key
from game.ui.widgets.lines import button_width, line_height
from game.ui.widgets.quiet_badge import quiet_letter
from game.ui.widgets.signs import LETTERS, draw_badge
from game.ui.widgets.strips import Strip


@drawn
class Tile(Option):
    """An option with the badge of its place."""

    place: int
    letter: Block
    badge: float  # its size; 0 for a plain letter
    taken: float  # the width that is kept for it
    most: float  # the font size of the letter in it, at most

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        is_raised = look.hovered or look.focused or self.chosen
        fill = self.draw_frame(canvas, room, look, is_raised)
        column = self.rect.left(self.taken)
        self._draw_letter(canvas, room, column, fill)
        beside = self.rect.after(column.right)
        colour = room.theme.palette.text
        text.draw(canvas, self.words, beside, colour, fill, down="middle")

    def _draw_letter(self, canvas: Canvas, room: Room, column: Rect, fill: Colour) -> None:
        if self.badge:
            draw_badge(
                canvas,
                room,
                column.centre,
                self.badge,
                self.place,
                letter=self.letter.lines[0],
                most=self.most,
            )
            return
        second = room.theme.palette.second
        text.draw(canvas, self.letter, column, second, fill, "centre", "middle")


@dataclass(frozen=True, slots=True)
class ChooseBoard(Board):
    """With `confirm` an option is `picked` first, and answers when it is confirmed."""

    form: Choose
    response: Response | None = None
    confirm: bool = False
    picked: int | None = None

    @property
    def shortcuts(self) -> Mapping[str, str]:
        count = len(self.form.options)
        return letters_for("option", count) | numbers_for("option", count)

    @property
    def hints(self) -> Sequence[str]:
        count = len(self.form.options)
        last_letter = LETTERS[count - 1]
        if self.confirm:
            keys = tr("1–{n} / A–{letter} pick").format(n=count, letter=last_letter)
            return keys, tr("Enter answer")
        keys = tr("1–{n} / A–{letter} answer").format(n=count, letter=last_letter)
        return keys, tr("Arrows / Enter choose")

    def fits(self, room: Room, area: Rect) -> bool:
        above, _ = self._parts(room, area)
        if above.h <= 0:
            return False
        plan = best(self._plans(room, above))
        return plan.fits

    def lines(self, room: Room, area: Rect) -> int:
        above, _ = self._parts(room, area)
        if above.h <= 0:
            return 0
        plan = next(iter(self._plans(room, above)))
        count = sum(len(words.lines) for words in plan.words)
        return count if plan.fits else 0

    def _plans(self, room: Room, area: Rect) -> Iterator[ChoosePlan]:
        return plans(self.form.options, room, area)

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        above, below = self._parts(room, area)
        plan = best(self._plans(room, above))
        shown: list[Widget] = []
        for place, option in enumerate(self.form.options):
            tile = Tile(
                name=f"option-{place}",
                rect=plan.tiles[place],
                words=plan.words[place],
                label=option,
                position=position(place, len(self.form.options)),
                place=place,
                letter=mark(LETTERS[place], room),
                badge=plan.badge,
                taken=plan.taken,
                most=quiet_letter(room),
                chosen=place == self.picked,
            )
            shown.append(tile)
        if self.confirm:
            shown.append(self._check(below))
        return shown

    def _parts(self, room: Room, area: Rect) -> tuple[Rect, Rect]:
        """The room for the tiles, and below it that of the button where the answer is to be confirmed."""
        if not self.confirm:
            return area, area.low(0)
        line = line_height("button", room)
        height = max(room.theme.target, line * 1.6)
        width = button_width(room, tr("Answer"), 360, area.w)
        above = area.h - height - ROW_GAP
        tiles = area.top(above)
        below = area.low(height)
        button = below.far(width)
        return tiles, button

    def _check(self, rect: Rect) -> Button:
        ready = self.picked is not None
        return Button(
            name="check",
            rect=rect,
            label=tr("Answer"),
            primary=ready,
            disabled=not ready,
        )

    def way(self, response: Response) -> Iterator[str]:
        yield f"option-{response}"

    def choose(self, name: str) -> "ChooseBoard":
        match parted(name):
            case "check", _:
                return replace(self, response=self.picked)
            case "option", option if self.confirm:
                return replace(self, picked=option)
            case "option", option:
                return replace(self, response=option)
            case _:
                return self

    def lead(self, name: str) -> str:
        is_option = name.startswith("option-")
        if self.confirm and is_option:
            return "check"
        return ""

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        chosen = cast(int, answered.response)
        key = self.form.key
        of_key = truth_of_key(answered)
        right = self._told(key, of_key)
        key_row = right_row(
            right,
            room,
            width,
        )
        if chosen == key:
            return [key_row]
        truth = truth_of(answered, chosen)
        told = self._told(chosen, truth)
        given = replace(told, said=tr("Your answer."))
        yours = given_row(
            given,
            room,
            width,
            gap=14,
        )
        return [key_row, yours]

    def _told(self, place: int, note: str) -> Told:
        """An option, and what is known of it."""
        option = self.form.options[place]
        return Told(
            option,
            place,
            note,
        )

    def in_brief(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        chosen = cast(int, answered.response)
        key = self.form.key
        amount = amount_of(answered, key)
        if chosen != key:
            of_key = amount or truth_of_key(answered)
            right = self._told(key, of_key)
            of_chosen = amount_of(answered, chosen)
            told = self._told(chosen, of_chosen)
            yours = replace(told, said=tr("Your answer."))
            return key_and_yours(
                right,
                yours,
                room,
                width,
            )
        if not amount:
            return ()
        told = self._told(key, amount)
        row = right_row(
            told,
            room,
            width,
        )
        return [[row]]

    def left_out(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """What the given answer really is."""
        chosen = cast(int, answered.response)
        if chosen == self.form.key:
            return ()
        truth = truth_of(answered, chosen)
        option = self.form.options[chosen]
        return truth_lines(option, truth, room, width)

    def others_in_short(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        shown = self.form.key, answered.response
        return others_in_line(self.form.options, shown, room, width)

    def others(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        shown = self.form.key, answered.response
        return others_told(self.form.options, shown, answered, room, width)
