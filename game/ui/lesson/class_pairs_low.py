"""Pairs before a class where columns side by side have no room: what has a number above, what has a letter below."""

from collections.abc import Sequence

from game.quiz.question import Pair
from game.ui.boards.plan import best
from game.ui.layout import Rect
from game.ui.lesson.class_pairs import PairsBoard
from game.ui.lesson.class_tiles import option_tile, when_called
from game.ui.lesson.tile_plan import TileRoom, count_column, tile_plans
from game.ui.room import Room
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import Words, block
from game.ui.widgets.signs import LETTERS

GAP, APART = 24.0, 4.0
BELOW = 14.0  # between the two parts


class LowPairs:
    """The numbered ones are read like clues, each with the letter that was called for it."""

    def __init__(self, form: Pair, called: Sequence[int], presses: bool) -> None:
        self._form, self._called, self._presses = form, called, presses

    def fits(self, room: Room, area: Rect) -> bool:
        lefts = self._lefts(room, area)
        if not all(words.block.fits for words in lefts):
            return False
        below = self._below(lefts, area)
        if below.h <= 0:
            return False
        plans = tile_plans(self._form.right, self._place(room, below))
        return best(plans).fits

    def _place(self, room: Room, area: Rect) -> TileRoom:
        column = count_column(room)
        return TileRoom(
            room,
            area,
            column,
        )

    def _below(self, lefts: Sequence[Words], area: Rect) -> Rect:
        bottom = max(words.rect.bottom for words in lefts)
        return area.below(bottom + BELOW)

    def _lefts(self, room: Room, area: Rect) -> list[Words]:
        """In two columns, row by row, each row as high as it must be."""
        columns = area.columns(2, GAP)
        found: list[Words] = []
        top = area.y
        for place, words in enumerate(self._form.left):
            column = columns[place % 2]
            letter = self._letter(place)
            lines = block(
                f"{place + 1}  {words}{letter}",
                "body",
                column.w,
                room,
            )
            rect = Rect(column.x, top, column.w, lines.height)
            found.append(Words(f"left-{place}", rect, lines, words))
            is_last_of_row = place % 2 == 1
            if is_last_of_row:
                lowest = max(one.rect.bottom for one in found)
                top = lowest + APART
        return found

    def _letter(self, place: int) -> str:
        if place >= len(self._called):
            return ""
        letter = LETTERS[self._called[place]]
        return f" – {letter}"

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        lefts = self._lefts(room, area)
        below = self._below(lefts, area)
        plans = tile_plans(self._form.right, self._place(room, below))
        plan = best(plans)
        shown: list[Widget] = [*lefts]
        for place in range(len(self._form.right)):
            number = when_called(place, self._called)
            tile = option_tile(
                place,
                self._form.right,
                plan,
                room,
                number,
                self._presses,
            )
            shown.append(tile)
        return shown


class EitherPairs:
    """Side by side where that has room, else one above the other."""

    def __init__(self, form: Pair, called: Sequence[int], presses: bool) -> None:
        self._beside = PairsBoard(form, called, presses)
        self._low = LowPairs(form, called, presses)

    def fits(self, room: Room, area: Rect) -> bool:
        return self._beside.fits(room, area) or self._low.fits(room, area)

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        if self._beside.fits(room, area):
            return self._beside.widgets(room, area)
        return self._low.widgets(room, area)
