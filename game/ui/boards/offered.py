"""The options that a typed question showed, in place of its field."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from game.quiz.forms.spelling import LOST_BY_OPTIONS
from game.quiz.play.round import Answered
from game.quiz.question import Offer, Response
from game.translation import tr
from game.ui.boards.board import Board
from game.ui.boards.choose import ChooseBoard
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import Words, at_least, block
from game.ui.widgets.strips import Strip

GAP = 12.0
LEAST = 0.85  # the text size below which the note is never written


@dataclass(frozen=True, slots=True)
class OfferedBoard(Board):
    form: Offer
    response: Response | None = None

    @property
    def _choice(self) -> ChooseBoard:
        return ChooseBoard(self.form.choice)

    @property
    def prompt(self) -> str:
        return self.form.prompt

    @property
    def helped(self) -> tuple[str, ...]:
        return ("options",)

    @property
    def shortcuts(self) -> Mapping[str, str]:
        return self._choice.shortcuts

    @property
    def hints(self) -> Sequence[str]:
        return self._choice.hints

    def fits(self, room: Room, area: Rect) -> bool:
        _, options = self._parts(room, area)
        note_fits = self._note(room, area).fits
        return note_fits and options.h > 0 and self._choice.fits(room, options)

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        note, options = self._parts(room, area)
        lines = self._note(room, area)
        worth = Words(
            name="worth",
            rect=note,
            block=lines,
            label=self._worth,
            colour=room.theme.palette.second,
            reads_as="status",
        )
        return [worth, *self._choice.widgets(room, options)]

    def _parts(self, room: Room, area: Rect) -> tuple[Rect, Rect]:
        """Where the note is, and the options below it."""
        note = area.top(self._note(room, area).height)
        return note, area.below(note.bottom + GAP)

    def _note(self, room: Room, area: Rect) -> Block:
        return block(self._worth, "note", area.w, at_least(room, LEAST))

    @property
    def _worth(self) -> str:
        left = 1 - LOST_BY_OPTIONS
        return tr("Worth {part} % with the options shown.").format(part=round(100 * left))

    def way(self, response: Response) -> Iterator[str]:
        yield from self._choice.way(response)

    def choose(self, name: str) -> Board:
        choice = self._choice.choose(name)
        return replace(self, response=choice.response)

    def lead(self, name: str) -> str:
        """A stray Enter answers nothing."""
        return "prompt" if name == "options" else ""

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        choice = self._choice
        return choice.solution(answered, room, width)

    def in_brief(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        choice = self._choice
        return choice.in_brief(answered, room, width)

    def left_out(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        choice = self._choice
        return choice.left_out(answered, room, width)
