"""One of up to four options; a click, a key or Enter answers at once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Choose, Response
from game.translation import tr
from game.ui import text
from game.ui.boards.blocks import all_whole, option_blocks, tallest
from game.ui.boards.board import Board
from game.ui.boards.naming import letters_for, numbers_for, parted, position
from game.ui.boards.option import Option
from game.ui.boards.plan import best
from game.ui.canvas import Canvas
from game.ui.layout import HEIGHT, Rect, stack, stacked
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.answers import answer_row, truth_of, truth_of_key
from game.ui.widgets.basic import Button, Look, Widget
from game.ui.widgets.lines import button_width, line_height
from game.ui.widgets.signs import LETTERS, Verdict, draw_badge, least_badge
from game.ui.widgets.strips import Strip

GAP, ROW_GAP = 28.0, 20.0
TILE, ROW = 170.0, 117.0  # the height of a tile in two columns, and of one that is as wide as the page
AROUND = 20.0  # the words, above and below together
BADGE, LARGEST_BADGE = 0.78, 94.0  # the size of a badge as a share of its tile's height, and at most
TOP = 430.0  # where tiles begin on a stage 900 high, unless they need more room


@dataclass(frozen=True, slots=True)
class Tile(Option):
    """An option with the badge of its place."""

    place: int
    badge: float  # its size

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        is_raised = look.hovered or look.focused or self.chosen
        fill = self.draw_frame(canvas, room, look, is_raised)
        column = self.rect.left(_badge_column(self.badge))
        draw_badge(canvas, room, column.centre, self.badge, self.place)
        beside = _beside_badge(self.rect, self.badge)
        colour = room.theme.palette.text
        text.draw(canvas, self.words, beside, colour, fill, down="middle")


def _badge_size(height: float) -> float:
    """Of the badge on a tile of that height, or on several of which it is the lowest."""
    return min(LARGEST_BADGE, height * BADGE)


def _badge_column(badge: float) -> float:
    """The width of what is kept for the badge."""
    around = 68 if badge > ROW * BADGE else 60
    return badge + around


def _least_height(room: Room) -> float:
    """Of a tile that can be pressed, and on which the letter of the badge can be read."""
    for_badge = least_badge(room) / BADGE
    return max(room.theme.target, for_badge)


def _beside_badge(tile: Rect, badge: float) -> Rect:
    left = _badge_column(badge)
    width = tile.w - left - 24
    return tile.after(tile.x + left).inset(0, 8).left(width)


@dataclass(frozen=True, slots=True)
class ChoosePlan:
    """Where the tiles lie, and the words on them."""

    tiles: Sequence[Rect]
    words: Sequence[Block]
    badge: float
    fits: bool


def _hung(height: float, area: Rect, room: Room) -> Rect:
    """A strip of this height for the tiles, at the same place under every question if the area allows."""
    wanted = TOP * room.stage.h / HEIGHT
    lowest = area.bottom - height - 16
    top = max(area.y, min(lowest, wanted))
    return area.below(top).top(height)


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
        keys = tr("1–{n} or A–{letter} answer").format(n=count, letter=last_letter)
        if self.confirm:
            return keys, tr("then Enter confirm")
        return keys, tr("arrows and Enter, too")

    def fits(self, room: Room, area: Rect) -> bool:
        above, _ = self._parts(room, area)
        if above.h <= 0:
            return False
        plan = best(self._plans(room, above))
        return plan.fits

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
                badge=plan.badge,
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
        height = max(room.theme.target, line_height("button", room) * 1.6)
        width = button_width(room, tr("Confirm"), 360, area.w)
        tiles = area.top(area.h - height - ROW_GAP)
        button = area.low(height).far(width)
        return tiles, button

    def _check(self, rect: Rect) -> Button:
        ready = self.picked is not None
        return Button("check", rect, tr("Confirm"), primary=ready, disabled=not ready)

    def _plans(self, room: Room, area: Rect) -> Iterator[ChoosePlan]:
        """The best looking first."""
        for columns in self._columns(room):
            yield self._lay(room, area, columns)
        yield self._lay_by_need(room, area)
        yield self._lay(room, area, columns=1)

    def _columns(self, room: Room) -> tuple[int, ...]:
        """The numbers of columns to try."""
        count = len(self.form.options)
        if count == 3:
            return 1, 3
        if count > 3 and room.theme.projector and not room.wide:
            return 1, 2
        return 2, 1

    def _lay(self, room: Room, area: Rect, columns: int) -> ChoosePlan:
        count = len(self.form.options)
        gap, wanted = (GAP, TILE) if columns > 1 else (ROW_GAP, ROW)
        largest, *_ = area.grid(columns, count, gap)
        badge = _badge_size(largest.h)
        beside = _beside_badge(largest, badge)
        words = option_blocks(self.form.options, beside.w, room)
        around_words = tallest(words) + AROUND
        needed = max(_least_height(room), around_words)
        height = min(largest.h, max(needed, wanted))
        rows = ceil(count / columns)
        used = stacked(height, rows, gap)
        tiles = _hung(used, area, room)
        return ChoosePlan(
            tiles=tiles.grid(columns, count, gap),
            words=words,
            badge=_badge_size(height),
            fits=needed <= largest.h and all_whole(words),
        )

    def _lay_by_need(self, room: Room, area: Rect) -> ChoosePlan:
        """One under the other, each no higher than it must be."""
        least = _least_height(room)
        badge = _badge_size(least)
        beside = _beside_badge(area, badge)
        words = option_blocks(self.form.options, beside.w, room)
        heights = []
        for lines in words:
            needed = lines.height + AROUND
            heights.append(max(least, needed))
        gaps = ROW_GAP * (len(words) - 1)
        used = sum(heights) + gaps
        column = _hung(used, area, room)
        return ChoosePlan(
            tiles=stack(column, heights, ROW_GAP),
            words=words,
            badge=badge,
            fits=used <= area.h and all_whole(words),
        )

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
        return "check" if self.confirm and is_option else ""

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        chosen = cast(int, answered.response)
        key = self.form.key
        options = self.form.options
        note = truth_of_key(answered)
        right = answer_row(
            name="key",
            words=options[key],
            room=room,
            width=width,
            verdict=Verdict.RIGHT,
            tag=key,
            note=note,
        )
        if chosen == key:
            return [right]
        truth = truth_of(answered, chosen)
        note = f"{tr('Your answer.')} {truth}".strip()
        yours = answer_row(
            name="yours",
            words=options[chosen],
            room=room,
            width=width,
            verdict=Verdict.WRONG,
            tag=chosen,
            note=note,
            gap=14,
        )
        return [right, yours]

    def others(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        already_shown = self.form.key, answered.response
        rows = []
        for place, option in enumerate(self.form.options):
            if place not in already_shown:
                note = truth_of(answered, place)
                row = answer_row(
                    name=f"other-{place}",
                    words=option,
                    room=room,
                    width=width,
                    verdict=None,
                    tag=place,
                    note=note,
                    gap=4,
                )
                rows.append(row)
        return rows
