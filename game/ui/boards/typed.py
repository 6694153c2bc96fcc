"""An answer to be typed into a field."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from game.quiz.forms.spelling import LOST_BY_OPTIONS
from game.quiz.language.slips import means
from game.quiz.play.round import Answered
from game.quiz.question import Response, Typed
from game.translation import tr
from game.ui import inputs
from game.ui.boards.board import Board
from game.ui.boards.offered import OfferedBoard
from game.ui.inputs import Input, Point, Touch
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.answers import answer_row
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.editing import Draft
from game.ui.widgets.field import Field, after, written_in
from game.ui.widgets.lines import Words, at_least, block, button_width, line_height
from game.ui.widgets.signs import Verdict
from game.ui.widgets.strips import Strip

MOST = 60
TALL, BUTTON = 112.0, 92.0
GAP, RING = 28.0, 14.0  # between buttons; what the ring of the focus takes below the field
LEAST = 0.9  # the text size below which the note is never written


@dataclass(frozen=True, slots=True)
class TypedPlan:
    """Where everything lies."""

    field: Rect
    note: Rect
    noted: Block
    unknown: Rect
    options: Rect
    check: Rect


@dataclass(frozen=True, slots=True)
class TypedBoard(Board):
    """Nothing but the learner takes away what was typed: while something is, no button is there that would. `refused`
    says that the last letters were not wanted."""

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
    def selected(self) -> str:
        return self.draft.selected

    @property
    def hints(self) -> Sequence[str]:
        return tr("type the answer"), tr("Enter check"), tr("Tab next button")

    @property
    def _meant(self) -> str:
        return " ".join(self.draft.text.split())

    @property
    def _empty(self) -> bool:
        return not self._meant and not self.draft.composing

    def fits(self, room: Room, area: Rect) -> bool:
        plan = self._plan(room, area)
        return max(plan.check.bottom, plan.unknown.bottom) <= area.bottom + 0.5 and plan.noted.fits

    def _plan(self, room: Room, area: Rect) -> TypedPlan:
        """The field grows with what is written in it; there is room for each of the notes."""
        words = written_in(self.draft, room.theme.style("option"), area.w, room)
        notes = [block(note, "note", area.w, at_least(room, LEAST)) for note in self._notes]
        noted = max(notes, key=lambda some: some.height)
        tall, button = max(TALL, words.height + 28), max(BUTTON, line_height("button", room) * 1.6)
        spare = area.h - tall - noted.height - button
        gap = max(12.0, min(36.0, spare / 4))
        entry = area.below(area.y + max(0.0, min(spare - 2 * gap, 90.0) / 2)).top(tall)
        note = area.below(entry.bottom + max(gap / 2, RING)).top(noted.height)
        row = area.below(note.bottom + gap).top(button)
        most = (area.w - 2 * GAP) / 3
        unknown = row.left(button_width(room, tr("I don’t know"), 340, most))
        options = row.after(unknown.right + GAP).left(button_width(room, tr("Show options"), 340, most))
        return TypedPlan(entry, note, noted, unknown, options, row.far(button_width(room, tr("Check"), 340, most)))

    @property
    def _notes(self) -> Sequence[str]:
        """What may be told below the field: when it is empty, when it is not, when letters were refused."""
        form, lost = self.form, round(100 * LOST_BY_OPTIONS)
        how = tr("Write the year in figures.") if form.figures else tr("Small slips in spelling do not matter.")
        price = tr("The options cost {lost} % of the points.").format(lost=lost)
        both = tr("Empty the field to use the other buttons.")
        one = tr("Empty the field to say that you don’t know.")
        return (
            f"{how} {price}" if form.offer else how,
            f"{how} {both if form.offer else one}",
            tr("A year is written in figures only, without letters."),
        )

    @property
    def _told(self) -> str:
        return self._notes[2 if self.refused else 0 if self._empty else 1]

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan, told = self._plan(room, area), self._told
        noted, style = block(told, "note", area.w, at_least(room, LEAST)), room.theme.style("option")
        options = Button("options", plan.options, tr("Show options"), disabled=not self._empty)
        return [
            Field("field", plan.field, tr("Your answer"), self.draft, style, keys={"ok": "check"}),
            Words("note", plan.note, noted, told, room.theme.palette.second, reads_as="status"),
            Button("check", plan.check, tr("Check"), primary=bool(self._meant), disabled=not self._meant),
            Button("unknown", plan.unknown, tr("I don’t know"), disabled=not self._empty),
            *([options] if self.form.offer else []),
        ]

    def take(self, given: Input, inside: bool) -> Board | None:
        """A space before the first letter is the end of the key that led here."""
        if isinstance(given, inputs.Entered):
            more = _with_our_figures(given.text) if self.form.figures else given.text
            if self.form.figures and any(map(str.isalpha, more)):
                return replace(self, draft=self.draft.compose(""), refused=True)
            given = inputs.Entered(more if self.draft.text else more.lstrip())
        draft = after(self.draft, given, inside, MOST)
        return None if draft is None else replace(self, draft=draft, refused=self.refused and draft == self.draft)

    def drag(self, name: str, point: Point, room: Room, area: Rect) -> Board:
        """A press sets the caret, and dragging from there selects."""
        entry = self.widgets(room, area)[0]
        if name != "field" or not isinstance(entry, Field):
            return self
        return replace(self, draft=self.draft.at(entry.place_at(point, room), point.touch is Touch.MOVE))

    def choose(self, name: str) -> Board:
        match name:
            case "check" if self._meant:
                return replace(self, response=self._meant)
            case "unknown" if self._empty:
                return replace(self, response="")
            case "options" if self._empty and self.form.offer:
                return OfferedBoard(self.form.offer)
            case _:
                return self

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        given, key = answered.response, self.form.answers[0]
        if not isinstance(given, str):
            return OfferedBoard(self.form.offer).solution(answered, room, width) if self.form.offer else []
        if not given:
            return [answer_row("key", key, room, width, Verdict.RIGHT, note=tr("You said that you don’t know."))]
        if answered.credit:
            yours = tr("You typed: {typed}").format(typed=given)
            return [answer_row("key", key, room, width, Verdict.RIGHT, note=yours)]
        note = f"{tr('You typed this.')} {self._truth(answered, given)}".strip()
        rows = [answer_row("key", key, room, width, Verdict.RIGHT)]
        return [*rows, answer_row("yours", given, room, width, Verdict.WRONG, note=note, gap=14)]

    def _truth(self, answered: Answered, given: str) -> str:
        """What the wrong value that was typed really is, if it is one of the options."""
        options = self.form.offer.choice.options if self.form.offer else ()
        known = zip(options, answered.question.truths, strict=False)
        return next((truth for value, truth in known if means(given, [value])), "")


def _with_our_figures(text: str) -> str:
    """The figures of other scripts as 0 to 9."""
    return "".join(str(unicodedata.decimal(letter)) if letter.isdecimal() else letter for letter in text)
