"""A year or a number to be pointed at on an axis, stepped to, or typed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Axis, Place, Response
from game.translation import tr
from game.ui.boards import place_told
from game.ui.boards.axis import AxisLine, axis_in, axis_line, axis_with
from game.ui.boards.board import Board
from game.ui.boards.place_plan import PlacePlan, lay
from game.ui.boards.place_words import how_to_begin, in_figures_only, not_on_line, note, typed_figure
from game.ui.boards.scale import as_typed, stepped, value_at, written
from game.ui.boards.stepper import Figure, StepButton, figure_width
from game.ui.inputs import Point
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.strips import Strip

STEPS = {"less": -1, "more": 1, "far-less": -5, "far-more": 5}
KEYS = {
    "left": "less", "right": "more", "erase": "erase", "b": "bc", "-": "bc",
    **{digit: f"type-{digit}" for digit in "0123456789"},
}  # fmt: skip
POINT = {".": "type-.", ",": "type-."}
ON_AXIS = {"ok": "enter", "up": "far-more", "down": "far-less"}
MOST_FIGURES = 9


@dataclass(frozen=True, slots=True)
class PlaceBoard(Board):
    """`value` is where the marker stands; before it was `touched` nothing is chosen, and it is a handle without a
    value. `typed` are figures typed so far; `bc` says that they mean a year before Christ, `refused` that a letter
    was pressed last."""

    form: Place
    value: float
    touched: bool = False
    typed: str = ""
    bc: bool = False
    refused: bool = False
    response: Response | None = None

    @property
    def start(self) -> str:
        return "axis"

    @property
    def shortcuts(self) -> Mapping[str, str]:
        """A decimal point follows a figure, and only there is it one."""
        if self.typed and self._axis.logarithmic:
            return KEYS | POINT
        return KEYS

    @property
    def repeating(self) -> Collection[str]:
        return "less", "more"

    @property
    def hints(self) -> Sequence[str]:
        keys = [tr("Left / Right move"), tr("0–9 type")]
        if self._both_eras:
            keys.append(tr("B before Christ"))
        return *keys, tr("Enter answer"), tr("Up / Down jump")

    @property
    def _axis(self) -> Axis:
        return self.form.axis

    @property
    def _both_eras(self) -> bool:
        axis = self._axis
        return not axis.logarithmic and axis.low <= 0 < axis.high

    @property
    def _meant(self) -> float | None:
        """What is typed, as a value; None where that is not on the axis, or nothing is typed."""
        has_figures = any(character.isdigit() for character in self.typed)
        if not has_figures:
            return None
        number = float(self.typed)
        value = 1 - number if self.bc else number
        is_on_axis = self._axis.low <= value <= self._axis.high
        return value if is_on_axis else None

    @property
    def _is_valid(self) -> bool:
        return not self.typed or self._meant is not None

    @property
    def _is_begun(self) -> bool:
        """Whether further figures can still make a year of the line of it."""
        axis = self._axis
        if axis.logarithmic or self.bc:
            return False
        years = range(int(axis.low), int(axis.high) + 1)
        return any(str(year).startswith(self.typed) for year in years)

    @property
    def _figure(self) -> str:
        """The large number: what is typed, or the value of the marker; a question mark before there is one."""
        if self.touched and not self.typed:
            return written(self._axis, self.value)
        return typed_figure(self._axis, self.typed, self.bc)

    def fits(self, room: Room, area: Rect) -> bool:
        plan = self._plan(room, area)
        return plan.confirm.bottom <= area.bottom + 0.5

    def _plan(self, room: Room, area: Rect) -> PlacePlan:
        return lay(area, self._widest(room), room)

    def _widest(self, room: Room) -> float:
        """Of the figures that may come."""
        axis = self._axis
        high = axis.high * 0.999 if axis.logarithmic else axis.high  # which has all its digits
        first = written(axis, axis.low)
        last = written(axis, high)
        figures = first, last, self._figure
        style = room.theme.style("figure")
        return max(figure_width(figure, self._unit_of(figure), style, room) for figure in figures)

    def _unit_of(self, figure: str) -> str:
        """What stands after the number; nothing after a year."""
        _, _, unit = figure.partition(" ")
        return unit if self._axis.logarithmic else ""

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._plan(room, area)
        less, more = (tr("Less"), tr("More")) if self._axis.logarithmic else (tr("Earlier"), tr("Later"))
        palette = room.theme.palette
        colour = palette.text if self.touched else palette.second
        return [
            StepButton("less", plan.less, less, plus=False),
            Figure("figure", plan.figure, self._figure, colour, unit=self._unit_of(self._figure)),
            StepButton("more", plan.more, more, plus=True),
            self._line(plan.axis, room),
            note(self._advice, plan.note, room),
            self._confirm(plan.confirm),
        ]

    def _line(self, area: Rect, room: Room) -> AxisLine:
        value = written(self._axis, self.value) if self.touched else ""
        line = axis_with(self.value, value, self._axis, area, room)
        return replace(line, keys=ON_AXIS)

    @property
    def _advice(self) -> str:
        """What to do first, and then what it is worth."""
        if self.refused:
            return in_figures_only(self._axis)
        if not self.touched:
            return how_to_begin(self._axis)
        if self._is_valid or self._is_begun:
            return tr("The nearer, the more points.")
        return not_on_line(self._axis)

    def _confirm(self, rect: Rect) -> Button:
        """Not before something was chosen: where the marker stands at first is nobody's answer."""
        ready = self.touched and self._is_valid
        label = tr("Answer")
        if self.touched:
            label = tr("Answer {value}").format(value=self._figure)
        return Button("confirm", rect, label, primary=ready, disabled=not ready)

    def way(self, response: Response) -> Iterator[str]:
        for figure in as_typed(self._axis, cast(float, response)):
            yield f"key:{figure}"
        yield "confirm"

    def choose(self, name: str) -> Board:
        match name:
            case "less" | "more" | "far-less" | "far-more":
                return self._step(STEPS[name])
            case "erase" if self.typed:
                return self._retyped(self.typed[:-1], self.bc)
            case "bc" if not self._both_eras:
                return self.stray("b")
            case "bc" if self.typed:
                return self._retyped(self.typed, not self.bc)
            case "enter" | "confirm" if self.touched and self._is_valid:
                return replace(self, response=self.value)
            case _ if name.startswith("type-"):
                return self._type(name.removeprefix("type-"))
            case _:
                return self

    def stray(self, letter: str) -> Board:
        return replace(self, refused=True)

    def _step(self, steps: int) -> Board:
        return self._moved(stepped(self._axis, self.value, steps))

    def _moved(self, value: float) -> Board:
        """With the marker there, whatever was typed."""
        return replace(self, value=value, typed="", bc=False, refused=False, touched=True)

    def _type(self, character: str) -> Board:
        takes_a_point = self._axis.logarithmic and "." not in self.typed
        if character == "." and not takes_a_point:
            return self
        is_full = len(self.typed) >= self._most_figures
        typed = character if is_full else self.typed + character
        bc = self.bc if self.typed else self._axis.high <= 0
        return self._retyped(typed, bc)

    @property
    def _most_figures(self) -> int:
        axis = self._axis
        if axis.logarithmic:
            return MOST_FIGURES
        farthest = max(abs(axis.low), axis.high)
        return len(str(round(farthest)))

    def _retyped(self, typed: str, bc: bool) -> Board:
        """The marker follows what is typed as soon as that is on the axis."""
        after = replace(self, typed=typed, bc=bc, refused=False, touched=True)
        meant = after._meant
        return after if meant is None else replace(after, value=meant)

    def scroll(self, lines: int) -> Board:
        return self._step(-lines)

    def drag(self, name: str, point: Point, room: Room, area: Rect) -> Board:
        if name != "axis":
            return self
        plan = self._plan(room, area)
        rect, _, _ = axis_in(plan.axis, self._axis, room)
        line = axis_line(rect)
        part = (point.x - line.x) / line.w
        return self._moved(value_at(self._axis, part))

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        form = self.form
        return place_told.whole(
            form,
            answered,
            room,
            width,
        )

    def in_brief(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        form = self.form
        return place_told.in_brief(
            form,
            answered,
            room,
            width,
        )

    def left_out(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        axis = place_told.drawn(self.form, answered, room)
        return [axis]

    def others_in_short(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """There are none."""
        return ()
