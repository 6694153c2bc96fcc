"""One of up to four options; a click, a key or Enter answers at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Choose, Response
from game.translation import tr
from game.ui import text
from game.ui.boards.board import Board
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.answers import answer_row, truth_of_key
from game.ui.widgets.basic import RADIUS, Button, Control, Look, Widget, draw_ring, states
from game.ui.widgets.lines import block, button_width, line_height
from game.ui.widgets.signs import LETTERS, Verdict, draw_badge
from game.ui.widgets.strips import Strip

GAP, ROW_GAP = 28.0, 20.0
TILE, ROW = 170.0, 117.0  # the height of a tile in two columns, and of one that is as wide as the page
TOP = 430.0  # where tiles begin on a stage 900 high, unless they need more room


@dataclass(frozen=True, slots=True)
class Tile(Control):
    """An option with its badge."""

    place: int
    words: Block
    label: str
    position: str
    picked: bool = False

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if look.hovered or look.focused or self.picked else palette.tile
        border, width = (palette.accent, 6) if self.picked else (palette.border, 3)
        canvas.box(self.rect, fill, border, width, RADIUS)
        if look.focused:
            draw_ring(canvas, room, self.rect)
        left, size = _badge(self.rect)
        draw_badge(canvas, room, (self.rect.x + left / 2, self.rect.centre[1]), size, self.place)
        text.draw(canvas, self.words, _beside_badge(self.rect), palette.text, fill, "left", "middle")

    def node(self, look: Look) -> Node:
        state = states(look, "chosen" if self.picked else "")
        return Node("option", self.name, self.label, self.rect, state=state, position=self.position)


def _badge(tile: Rect) -> tuple[float, float]:
    """The width of the column for the badge, and the badge's size."""
    size = min(94.0, tile.h * 0.72)
    return size + (68 if tile.h > ROW else 60), size


def _beside_badge(tile: Rect) -> Rect:
    left, _ = _badge(tile)
    return tile.after(tile.x + left).inset(0, 8).left(tile.w - left - 24)


@dataclass(frozen=True, slots=True)
class ChooseBoard(Board):
    """With `confirm` an option is `picked` first, and answers when it is confirmed."""

    form: Choose
    response: Response | None = None
    confirm: bool = False
    picked: int | None = None

    @property
    def shortcuts(self) -> Mapping[str, str]:
        letters = {LETTERS[i].lower(): f"option-{i}" for i in range(len(self.form.options))}
        return letters | {str(i + 1): f"option-{i}" for i in range(len(self.form.options))}

    @property
    def hints(self) -> Sequence[str]:
        last = len(self.form.options)
        keys = tr("1–{n} or A–{letter} answer").format(n=last, letter=LETTERS[last - 1])
        return keys, tr("then Enter confirm") if self.confirm else tr("arrows and Enter, too")

    def fits(self, room: Room, area: Rect) -> bool:
        above, _ = self._parts(room, area)
        return above.h > 0 and any(self._tiles(room, above, columns) for columns in self._columns(room))

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        above, check = self._parts(room, area)
        tried = (self._tiles(room, above, columns) for columns in self._columns(room))
        tiles = next(filter(None, tried), None) or self._tiles(room, above, 1, anyway=True)
        return [*tiles, self._check(check)] if self.confirm else tiles

    def _parts(self, room: Room, area: Rect) -> tuple[Rect, Rect]:
        """The room for the tiles, and below it that of the button where the answer is to be confirmed."""
        if not self.confirm:
            return area, area.low(0)
        tall = max(room.theme.target, line_height("button", room) * 1.6)
        wide = button_width(room, tr("Confirm"), 360, area.w)
        return area.top(area.h - tall - ROW_GAP), area.low(tall).far(wide)

    def _check(self, rect: Rect) -> Button:
        ready = self.picked is not None
        return Button("check", rect, tr("Confirm"), primary=ready, disabled=not ready)

    def _columns(self, room: Room) -> tuple[int, ...]:
        """The numbers of columns to try, the best looking first."""
        if len(self.form.options) == 3:
            return (1, 3)
        return (1, 2) if room.theme.projector and not room.wide and len(self.form.options) > 2 else (2, 1)

    def _tiles(self, room: Room, area: Rect, columns: int, anyway: bool = False) -> list[Tile]:
        """Nothing where the words do not fit."""
        count = len(self.form.options)
        rows, gap = -(-count // columns), GAP if columns > 1 else ROW_GAP
        most = (area.h - gap * (rows - 1)) / rows
        cells = area.top(most * rows + gap * (rows - 1)).grid(columns, count, gap)
        words = [
            block(option, "option", _beside_badge(cell).w, room)
            for option, cell in zip(self.form.options, cells, strict=True)
        ]
        needed = max(room.theme.target, max(part.height for part in words) + 20)
        if not anyway and (needed > most or not all(part.fits for part in words)):
            return []
        height = min(most, max(needed, TILE if columns > 1 else ROW))
        used = height * rows + gap * (rows - 1)
        top = max(area.y, min(area.bottom - used - 16, TOP * room.stage.h / 900))
        return [
            Tile(
                f"option-{i}",
                cell,
                i,
                words[i],
                option,
                tr("{i} of {n}").format(i=i + 1, n=count),
                i == self.picked,
            )
            for i, (cell, option) in enumerate(
                zip(area.below(top).top(used).grid(columns, count, gap), self.form.options, strict=True)
            )
        ]

    def choose(self, name: str) -> "ChooseBoard":
        if name == "check":
            return replace(self, response=self.picked)
        if not name.startswith("option-"):
            return self
        option = int(name.removeprefix("option-"))
        return replace(self, picked=option) if self.confirm else replace(self, response=option)

    def lead(self, name: str) -> str:
        return "check" if self.confirm and name.startswith("option-") else ""

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        chosen, key = cast(int, answered.response), self.form.key
        note = truth_of_key(answered)
        rows = [answer_row("key", self.form.options[key], room, width, Verdict.RIGHT, tag=key, note=note)]
        if chosen != key:
            note, option = f"{tr('Your answer.')} {_truth(answered, chosen)}".strip(), self.form.options[chosen]
            rows.append(answer_row("yours", option, room, width, Verdict.WRONG, tag=chosen, note=note, gap=14))
        return rows

    def others(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        told = {self.form.key, cast(int, answered.response)}
        return [
            answer_row(f"other-{i}", option, room, width, None, tag=i, note=_truth(answered, i), gap=4)
            for i, option in enumerate(self.form.options)
            if i not in told
        ]


def _truth(answered: Answered, option: int) -> str:
    """What the option really is; nothing where the bank knows nothing of it."""
    truths = answered.question.truths
    return truths[option] if option < len(truths) else ""
