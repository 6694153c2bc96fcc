"""An answer to be typed into a field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.question import Response, Typed
from game.quiz.round import Answered
from game.quiz.spelling import means
from game.ui.answers import answer_row
from game.ui.boards.board import Board
from game.ui.field import PAD, Field, typed
from game.ui.layout import Rect
from game.ui.lines import Words, at_least, block, button_width, line_height
from game.ui.marks import Verdict
from game.ui.stack import Room
from game.ui.strips import Strip
from game.ui.text import Block
from game.ui.widgets import Button, Widget
from game.words import tr

MOST = 60
TALL, BUTTON = 112.0, 92.0
GAP = 28.0
LEAST = 0.9  # the text size below which the note is never written


@dataclass(frozen=True, slots=True)
class Plan:
    """Where everything lies, and the words in the field."""

    field: Rect
    words: Block
    note: Rect
    noted: Block
    unknown: Rect
    check: Rect


@dataclass(frozen=True, slots=True)
class TypedBoard(Board):
    form: Typed
    value: str = ""
    response: Response | None = None

    @property
    def start(self) -> str:
        return "field"

    @property
    def wants_text(self) -> bool:
        return True

    @property
    def shortcuts(self) -> Mapping[str, str]:
        return {"erase": "erase"}

    @property
    def hints(self) -> Sequence[str]:
        return tr("type the answer"), tr("Enter check"), tr("Tab next button")

    @property
    def _meant(self) -> str:
        return " ".join(self.value.split())

    def fits(self, room: Room, area: Rect) -> bool:
        plan = self._plan(room, area)
        return max(plan.check.bottom, plan.unknown.bottom) <= area.bottom + 0.5 and plan.noted.fits

    def _plan(self, room: Room, area: Rect) -> Plan:
        """The field grows with what is written in it."""
        words = block(self.value or " ", "option", area.w - 2 * PAD - 12, room)
        noted = block(tr("Small slips in spelling do not matter."), "note", area.w, at_least(room, LEAST))
        tall, button = max(TALL, words.height + 28), max(BUTTON, line_height("button", room) * 1.6)
        spare = area.h - tall - noted.height - button
        gap = max(12.0, min(36.0, spare / 4))
        entry = area.below(area.y + max(0.0, min(spare - 2 * gap, 90.0) / 2)).top(tall)
        note = area.below(entry.bottom + gap / 2).top(noted.height)
        row = area.below(note.bottom + gap).top(button)
        unknown, check = tr("I don’t know"), tr("Check")
        half = (area.w - GAP) / 2
        left = row.left(button_width(room, unknown, 360, half))
        return Plan(entry, words, note, noted, left, row.far(button_width(room, check, 360, half)))

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._plan(room, area)
        told, empty = " ".join(plan.noted.lines), not self._meant
        return [
            Field("field", plan.field, tr("Your answer"), self.value, plan.words, keys={"ok": "check"}),
            Words("note", plan.note, plan.noted, told, room.theme.palette.second),
            Button("check", plan.check, tr("Check"), primary=not empty, disabled=empty),
            Button("unknown", plan.unknown, tr("I don’t know")),
        ]

    def write(self, more: str) -> Board:
        """A space before the first letter is the end of the key that led here."""
        return replace(self, value=typed(self.value, more, MOST).lstrip())

    def choose(self, name: str) -> Board:
        match name:
            case "erase":
                return replace(self, value=self.value[:-1])
            case "check" if self._meant:
                return replace(self, response=self._meant)
            case "unknown":
                return replace(self, response="")
            case _:
                return self

    def lead(self, name: str) -> str:
        return "field" if name == "erase" else ""

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        given, key = cast(str, answered.response), self.form.answers[0]
        yours = tr("You typed: {typed}").format(typed=given) if answered.credit and given != key else ""
        rows = [answer_row("key", key, room, width, Verdict.RIGHT, note=yours)]
        if given and not answered.credit:
            note = f"{tr('Your answer.')} {self._truth(answered)}".strip()
            rows.append(answer_row("yours", given, room, width, Verdict.WRONG, note=note, gap=14))
        return rows

    def _truth(self, answered: Answered) -> str:
        """What the wrong value that was typed really is."""
        known = zip(self.form.wrong, answered.question.truths, strict=False)
        return next((truth for value, truth in known if means(cast(str, answered.response), [value])), "")
