"""Any number of up to eight options: each is ticked and unticked, and checked when all that fit are ticked. That there
are several is said by the question."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import ChooseMany, Response
from game.translation import tr
from game.ui import text
from game.ui.boards.blocks import mark
from game.ui.boards.board import Board
from game.ui.boards.choose_many_plan import LETTER_GAP, PAD, box_side, plans, words_box
from game.ui.boards.feedback_rows import ROWS
from game.ui.boards.naming import letters_for, numbers_for, parted, position
from game.ui.boards.option import Option
from game.ui.boards.other_rows import other_rows
from game.ui.boards.plan import best
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.answers import Told, answer_row, row_of
from game.ui.widgets.basic import Button, Look, Widget
from game.ui.widgets.judged import truth_of
from game.ui.widgets.signs import LETTERS, Verdict, draw_tick_box
from game.ui.widgets.strips import Strip


@drawn
class TickTile(Option):
    """An option with a box to tick and its letter."""

    letter: Block

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        is_raised = self.chosen or look.hovered
        fill = self.draw_frame(canvas, room, look, is_raised)
        inner = self.rect.after(self.rect.x + PAD)
        column = inner.left(box_side(self.letter))
        box = column.inset(0, 10)
        draw_tick_box(canvas, room, box, self.chosen)
        letter = inner.after(column.right + LETTER_GAP)
        text.draw(canvas, self.letter, letter, palette.second, fill, down="middle")
        words = words_box(self.rect, self.letter)
        text.draw(canvas, self.words, words, palette.text, fill, down="middle")


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
        keys = tr("1–{n} / A–{letter} tick").format(n=count, letter=last_letter)
        return keys, tr("Enter answer"), tr("Arrows / Enter choose")

    def fits(self, room: Room, area: Rect) -> bool:
        return best(plans(self.form.options, room, area)).fits

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = best(plans(self.form.options, room, area))
        shown: list[Widget] = []
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
        check = Button(
            name="check",
            rect=plan.check,
            label=tr("Answer"),
            primary=ready,
            disabled=not ready,
        )
        shown.append(check)
        return shown

    def way(self, response: Response) -> Iterator[str]:
        for place in sorted(cast(tuple[int, ...], response)):
            yield f"option-{place}"
        yield "check"

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
        """What fits, and one by one what was ticked and does not fit."""
        rows = self._fitting(answered, room, width)
        for place in self._slips(answered):
            row = self._wrong(place, answered, room, width)
            rows.append(row)
        return rows

    def _fitting(self, answered: Answered, room: Room, width: float) -> list[Strip]:
        """What fits and was ticked, and what fits and was not."""
        given = cast(tuple[int, ...], answered.response)
        found = [place for place in self.form.keys if place in given]
        missed = [place for place in self.form.keys if place not in given]
        rows = []
        if found:
            note = tr("You found these.")
            if len(found) == 1:
                note = tr("You found this.")
            if not missed:
                note = ""
            row = answer_row(
                name="found",
                words=self._listed(found),
                room=room,
                width=width,
                verdict=Verdict.RIGHT,
                note=note,
            )
            rows.append(row)
        if missed:
            note = tr("You left these out.")
            if len(missed) == 1:
                note = tr("You left this out.")
            row = answer_row(
                name="missed",
                words=self._listed(missed),
                room=room,
                width=width,
                verdict=Verdict.LEFT_OUT,
                note=note,
                gap=10,
            )
            rows.append(row)
        return rows

    def _slips(self, answered: Answered) -> Sequence[int]:
        """What was ticked and does not fit."""
        given = cast(tuple[int, ...], answered.response)
        return [place for place in given if place not in self.form.keys]

    def key_strips(self, answered: Answered) -> int:
        """One for what was found, and one for what was not."""
        given = cast(tuple[int, ...], answered.response)
        kinds = set()
        for place in self.form.keys:
            is_found = place in given
            kinds.add(is_found)
        return len(kinds)

    def in_brief(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        """With all that was ticked and does not fit in one row."""
        slips = self._slips(answered)
        if not slips:
            return ()
        first, *further = slips
        name = f"yours-{first}"
        note = tr("You chose this; it does not fit.")
        if further:
            name = "yours"
            note = tr("You chose these; they do not fit.")
        words = self._listed(slips)
        told = Told(words, note=note)
        row = row_of(
            name=name,
            told=told,
            room=room,
            width=width,
            verdict=Verdict.WRONG,
            is_low=True,
        )
        fitting = self._fitting(answered, room, width)
        last = replace(row, gap=10)
        return [[*fitting, last]]

    def left_out(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        slips = self._slips(answered)
        if not slips:
            return ()
        count = len(self.form.options)
        others = set(range(count)).difference(slips)
        return other_rows(
            options=self.form.options,
            shown=others,
            answered=answered,
            room=room,
            width=width,
        )

    def _wrong(self, place: int, answered: Answered, room: Room, width: float) -> Strip:
        """An option that was ticked and does not fit."""
        truth = truth_of(answered, place)
        row = answer_row(
            name=f"yours-{place}",
            words=self.form.options[place],
            room=room,
            width=width,
            verdict=Verdict.WRONG,
            note=f"{tr('You chose this; it does not fit.')} {truth}".strip(),
            gap=10,
        )
        return replace(row, group=ROWS)

    def others(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """What does not fit and was left out, one by one."""
        given = cast(tuple[int, ...], answered.response)
        shown = {*given, *self.form.keys}
        return other_rows(self.form.options, shown, answered, room, width)

    def _listed(self, places: Iterable[int]) -> str:
        options = [self.form.options[place] for place in sorted(places)]
        return " · ".join(options)
