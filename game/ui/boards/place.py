"""A year or a number to be pointed at on an axis, stepped to, or typed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import cast

from game.facts.model import quantity_text
from game.quiz.play.round import Answered
from game.quiz.question import Place, Response
from game.translation import tr
from game.ui.boards.axis import MARKER, AxisLine, axis_in, axis_line, labels_height
from game.ui.boards.board import Board
from game.ui.boards.scale import stepped, value_at, written
from game.ui.boards.stepper import Figure, StepButton
from game.ui.inputs import Point
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.answers import answer_row
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import Words, block, line_height
from game.ui.widgets.signs import Verdict
from game.ui.widgets.strips import Strip, paragraph

STEPS = {"less": -1, "more": 1, "far-less": -5, "far-more": 5}
KEYS = {
    "left": "less", "right": "more", "erase": "erase", "b": "bc", "-": "bc",
    **{digit: f"type-{digit}" for digit in "0123456789"},
}  # fmt: skip
POINT = {".": "type-.", ",": "type-."}
ON_AXIS = {"ok": "enter", "up": "far-more", "down": "far-less"}
BUTTON = 96.0
MOST_FIGURES = 9


@dataclass(frozen=True, slots=True)
class PlacePlan:
    """Where everything lies."""

    figure: Rect
    less: Rect
    more: Rect
    axis: Rect
    note: Rect
    confirm: Rect


@dataclass(frozen=True, slots=True)
class PlaceBoard(Board):
    """`value` is where the marker stands; it counts as chosen once it was `touched`. `typed` are figures typed so
    far; `bc` says that they mean a year before Christ."""

    form: Place
    value: float
    touched: bool = False
    typed: str = ""
    bc: bool = False
    response: Response | None = None

    @property
    def start(self) -> str:
        return "axis"

    @property
    def shortcuts(self) -> Mapping[str, str]:
        """A decimal point follows a figure, and only there is it one."""
        return KEYS | POINT if self.typed and self.form.axis.logarithmic else KEYS

    @property
    def repeating(self) -> Collection[str]:
        return "less", "more"

    @property
    def hints(self) -> Sequence[str]:
        typing = tr("type the number") if self.form.axis.logarithmic else tr("type the year")
        era = [tr("B before Christ")] if self._both_eras else []
        return tr("Left / Right ±1"), typing, *era, tr("Enter confirm"), tr("Up / Down ±5")

    @property
    def _both_eras(self) -> bool:
        return not self.form.axis.logarithmic and self.form.axis.low <= 0 < self.form.axis.high

    @property
    def _meant(self) -> float | None:
        """What is typed, as a value; None where that is not on the axis, or nothing is typed."""
        if not any(character.isdigit() for character in self.typed):
            return None
        number = float(self.typed)
        value = 1 - number if self.bc else number
        return value if self.form.axis.low <= value <= self.form.axis.high else None

    @property
    def _valid(self) -> bool:
        return not self.typed or self._meant is not None

    @property
    def _is_begun(self) -> bool:
        """Whether further figures can still make a year of the line of it."""
        axis = self.form.axis
        years = range(int(axis.low), int(axis.high) + 1) if not axis.logarithmic and not self.bc else ()
        return any(str(year).startswith(self.typed) for year in years)

    def _figure(self) -> str:
        if not self.typed:
            return written(self.form.axis, self.value)
        if self.form.axis.logarithmic:
            return quantity_text(Decimal(0), self.form.axis.unit).replace("0", self.typed, 1)
        return f"{self.typed} BC" if self.bc else self.typed

    def fits(self, room: Room, area: Rect) -> bool:
        return self._plan(room, area).confirm.bottom <= area.bottom + 0.5

    def _plan(self, room: Room, area: Rect) -> PlacePlan:
        figure = max(line_height("figure", room) * 1.05, BUTTON)
        axis, note = MARKER + 12 + labels_height(room), line_height("note", room)
        confirm = max(BUTTON, line_height("button", room) * 1.6)
        gap = max(22.0, min(44.0, (area.h - figure - axis - note - confirm) / 5))
        across = area.below(area.y + gap).top(figure)
        wide = min(area.w - 2 * (BUTTON + 40), max(self._widths(room)) + 20)
        middle = across.centred(wide, figure)
        less = Rect(middle.x - 40 - BUTTON, 0, BUTTON, BUTTON)._replace(y=middle.centre[1] - BUTTON / 2)
        line = area.below(across.bottom + gap).top(axis)
        noted = area.below(line.bottom + gap * 0.6).top(note)
        button = area.below(noted.bottom + gap * 0.6).top(confirm)
        return PlacePlan(
            middle,
            less,
            less._replace(x=middle.right + 40),
            line,
            noted,
            button.centred(_confirm_width(room, area), confirm),
        )

    def _widths(self, room: Room) -> list[float]:
        """Of the figures that may come, so that the buttons stand still."""
        axis = self.form.axis
        ends = [written(axis, axis.low), written(axis, axis.high * 0.999 if axis.logarithmic else axis.high)]
        return [room.measure(some, room.theme.style("figure")) for some in (*ends, self._figure())]

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan, palette = self._plan(room, area), room.theme.palette
        rect, style, ticks = axis_in(plan.axis, self.form.axis, room)
        value = written(self.form.axis, self.value) if self.touched else ""
        years = not self.form.axis.logarithmic
        return [
            StepButton("less", plan.less, tr("Earlier") if years else tr("Less"), plus=False),
            Figure("figure", plan.figure, self._figure(), palette.text if self.touched else palette.second),
            StepButton("more", plan.more, tr("Later") if years else tr("More"), plus=True),
            AxisLine("axis", rect, self.form.axis, style, ticks, self.value, value, keys=ON_AXIS),
            self._note(plan.note, room),
            self._confirm(plan.confirm),
        ]

    def _note(self, rect: Rect, room: Room) -> Words:
        axis = self.form.axis
        low, high = written(axis, axis.low), written(axis, axis.high)
        wrong = tr("Only {low} to {high} is on this line.").format(low=low, high=high)
        words = tr("The nearer, the more points.") if self._valid or self._is_begun else wrong
        lines = block(words, "note", rect.w, room)
        return Words("note", rect, lines, words, room.theme.palette.second, across="centre", reads_as="status")

    def _confirm(self, rect: Rect) -> Button:
        """Not before something was chosen: where the marker stands at first is nobody's answer."""
        ready = self.touched and self._valid
        label = tr("Confirm {value}").format(value=self._figure()) if self.touched else tr("Move the marker")
        return Button("confirm", rect, label, primary=ready, disabled=not ready)

    def choose(self, name: str) -> Board:
        match name:
            case "less" | "more" | "far-less" | "far-more":
                value = stepped(self.form.axis, self.value, STEPS[name])
                return replace(self, value=value, typed="", bc=False, touched=True)
            case "erase":
                return self._retyped(self.typed[:-1], self.bc) if self.typed else self
            case "bc" if self._both_eras and self.typed:
                return self._retyped(self.typed, not self.bc)
            case "enter" | "confirm" if self.touched and self._valid:
                return replace(self, response=self.value)
            case _ if name.startswith("type-"):
                return self._type(name.removeprefix("type-"))
            case _:
                return self

    def _type(self, character: str) -> Board:
        whole = not self.form.axis.logarithmic
        if character == "." and (whole or "." in self.typed):
            return self
        most = len(str(round(max(abs(self.form.axis.low), self.form.axis.high)))) if whole else MOST_FIGURES
        typed = (self.typed if len(self.typed) < most else "") + character
        return self._retyped(typed, self.bc if self.typed else self.form.axis.high <= 0)

    def _retyped(self, typed: str, bc: bool) -> Board:
        """The marker follows what is typed as soon as that is on the axis."""
        after = replace(self, typed=typed, bc=bc, touched=True)
        meant = after._meant
        return after if meant is None else replace(after, value=meant)

    def scroll(self, lines: int) -> Board:
        return replace(self, value=stepped(self.form.axis, self.value, -lines), typed="", bc=False, touched=True)

    def drag(self, name: str, point: Point, room: Room, area: Rect) -> Board:
        if name != "axis":
            return self
        rect, _, _ = axis_in(self._plan(room, area).axis, self.form.axis, room)
        line = axis_line(rect)
        value = value_at(self.form.axis, (point.x - line.x) / line.w)
        return replace(self, value=value, typed="", bc=False, touched=True)

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        value = float(cast(float, answered.response))
        form, answer = self.form, answered.question.answer
        rows = [answer_row("key", answer, room, width, Verdict.RIGHT)]
        yours = tr("Your answer: {value}").format(value=written(form.axis, value))

        def picture(rect: Rect) -> AxisLine:
            on, style, ticks = axis_in(rect, form.axis, room)
            band = form.first, form.last
            return AxisLine("axis", on, form.axis, style, ticks, value, yours, band, disabled=True)

        rows += paragraph("yours", yours, "label", width, room, gap=16)
        rows.append(Strip(MARKER + 12 + labels_height(room), picture, gap=6))
        return rows


def _confirm_width(room: Room, area: Rect) -> float:
    return min(area.w, max(380.0, line_height("button", room) * 9))
