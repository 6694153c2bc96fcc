"""An answer to be typed into a field."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from game.quiz.forms.spelling import LOST_BY_OPTIONS
from game.quiz.play.round import Answered
from game.quiz.question import Response, Typed
from game.translation import tr
from game.ui.boards.board import Board
from game.ui.boards.clear_button import ClearButton
from game.ui.boards.offered import OfferedBoard
from game.ui.boards.typed_plan import TypedPlan, lay, note_block
from game.ui.boards.typed_told import TypedTold
from game.ui.inputs import Entered, Input, Point, Touch
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.editing import Draft, draft_of
from game.ui.widgets.field import Field, after
from game.ui.widgets.lines import Words
from game.ui.widgets.strips import Strip

MOST = 60


@dataclass(frozen=True, slots=True)
class TypedBoard(Board):
    """Nothing but the learner takes away what was typed: while something is, no button is there that would, but for the
    one beside the field that says so. `refused` says that the last letters were not wanted."""

    form: Typed
    draft: Draft = field(default_factory=Draft)
    refused: bool = False
    response: Response | None = None

    @property
    def start(self) -> str:
        return "field"

    @property
    def wants_text(self) -> bool:
        return True

    @property
    def further(self) -> Sequence[Board]:
        offer = self.form.offer
        if offer is None:
            return ()
        offered = OfferedBoard(offer)
        return (offered,)

    @property
    def selected(self) -> str:
        return self.draft.selected

    @property
    def hints(self) -> Sequence[str]:
        typing = tr("0–9 write") if self.form.figures else tr("A–Z write")
        return typing, tr("Enter answer"), tr("Tab next button")

    @property
    def _meant(self) -> str:
        return " ".join(self.draft.text.split())

    @property
    def _is_answer(self) -> bool:
        """Signs alone are none, and a year has figures."""
        if self.form.figures:
            return any(map(str.isdecimal, self._meant))
        return any(map(str.isalnum, self._meant))

    @property
    def _empty(self) -> bool:
        return not self._meant and not self.draft.composing

    def fits(self, room: Room, area: Rect) -> bool:
        plan = self._plan(room, area)
        lowest = max(plan.check.bottom, plan.unknown.bottom)
        return lowest <= area.bottom + 0.5 and plan.noted.fits

    def _plan(self, room: Room, area: Rect) -> TypedPlan:
        return lay(area, self.draft, self._notes, room)

    @property
    def _notes(self) -> Sequence[str]:
        """What may be told below the field: when it is empty, when it is not, when letters were refused."""
        how = tr("Write the year in figures.") if self.form.figures else tr("Small slips in spelling do not matter.")
        refused = tr("A year is written in figures only, without letters.")
        if not self.form.offer:
            to_give_up = tr("Empty the field to say that you don’t know.")
            return how, f"{how} {to_give_up}", refused
        price = tr("The options cost {lost} % of the points.").format(lost=round(100 * LOST_BY_OPTIONS))
        to_do_else = tr("Empty the field to use the other buttons.")
        return f"{how} {price}", f"{how} {to_do_else}", refused

    @property
    def _note(self) -> str:
        of_empty, of_begun, of_refused = self._notes
        if self.refused:
            return of_refused
        return of_empty if self._empty else of_begun

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._plan(room, area)
        note = self._note
        noted = note_block(note, area.w, room)
        is_written = self._is_answer
        shown: list[Widget] = [self._field(plan.field, room)]
        if not self._empty:
            shown.append(ClearButton("clear", plan.clear))
        shown += [
            Words(
                name="note",
                rect=plan.note,
                block=noted,
                label=note,
                colour=room.theme.palette.second,
                reads_as="status",
            ),
            Button("check", plan.check, tr("Answer"), primary=is_written, disabled=not is_written),
            Button("unknown", plan.unknown, tr("I don’t know"), disabled=not self._empty),
        ]
        if self.form.offer:
            shown.append(Button("options", plan.options, tr("Show options"), disabled=not self._empty))
        return shown

    def _field(self, rect: Rect, room: Room) -> Field:
        style = room.theme.style("option")
        return Field(
            name="field",
            rect=rect,
            label=tr("Your answer"),
            draft=self.draft,
            style=style,
            keys={"ok": "check"},
        )

    def take(self, given: Input, inside: bool) -> Board | None:
        if isinstance(given, Entered):
            entered = self._readable(given.text)
            if entered is None:
                return replace(self, draft=self.draft.compose(""), refused=True)
            given = Entered(entered)
        draft = after(self.draft, given, inside, MOST)
        if draft is None:
            return None
        is_still_refused = self.refused and draft == self.draft
        return replace(self, draft=draft, refused=is_still_refused)

    def written(self, words: str) -> "TypedBoard":
        """With these words in the field, and nothing else."""
        draft = draft_of(words)
        return replace(
            self,
            draft=draft,
            refused=False,
        )

    def _readable(self, entered: str) -> str | None:
        """What is taken of letters that were entered; None where they are refused. A space before the first letter is
        the end of the key that led here."""
        if self.form.figures:
            entered = _with_our_figures(entered)
            if any(map(str.isalpha, entered)):
                return None
        return entered if self.draft.text else entered.lstrip()

    def drag(self, name: str, point: Point, room: Room, area: Rect) -> Board:
        """A press sets the caret, and dragging from there selects."""
        if name != "field":
            return self
        field = self._field(self._plan(room, area).field, room)
        place = field.place_at(point, room)
        is_dragging = point.touch is Touch.MOVE
        return replace(self, draft=self.draft.at(place, is_dragging))

    def way(self, response: Response) -> Iterator[str]:
        if isinstance(response, int):
            yield "options"
            yield f"option-{response}"
        elif response:
            yield f"text:{response}"
            yield "check"
        else:
            yield "unknown"

    def choose(self, name: str) -> Board:
        match name:
            case "check" if self._is_answer:
                return replace(self, response=self._meant)
            case "unknown" if self._empty:
                return replace(self, response="")
            case "clear":
                return self.written("")
            case "options" if self._empty and self.form.offer:
                return OfferedBoard(self.form.offer)
            case _:
                return self

    def lead(self, name: str) -> str:
        """The button that empties the field is gone then."""
        return "field" if name == "clear" else ""

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        told = self._told(answered)
        if told is None:
            return ()
        return told.solution(
            answered,
            room,
            width,
        )

    def in_brief(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        told = self._told(answered)
        if told is None:
            return ()
        return told.in_brief(
            answered,
            room,
            width,
        )

    def left_out(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        told = self._told(answered)
        if told is None:
            return ()
        return told.left_out(
            answered,
            room,
            width,
        )

    def _told(self, answered: Answered) -> TypedTold | OfferedBoard | None:
        """What tells of the answer: one of the options may have been chosen instead of typing."""
        if isinstance(answered.response, str):
            return TypedTold(self.form)
        offer = self.form.offer
        if offer is None:
            return None
        return OfferedBoard(offer)

    def others_in_short(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """There are none."""
        return ()


def _with_our_figures(text: str) -> str:
    """The figures of other scripts as 0 to 9."""
    ours = []
    for letter in text:
        if letter.isdecimal():
            ours.append(str(unicodedata.decimal(letter)))
        else:
            ours.append(letter)
    return "".join(ours)
