"""The answered questions of a review in their list: the chosen one is seen, and arrows lead to the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from game.quiz.play.round import Answered
from game.translation import tr
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.reading import beside_column, scroll_buttons
from game.ui.scenes.review_row import review_row
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import largest
from game.ui.widgets.strips import Strip, column, height

STEPS = ("earlier", "later")  # what the arrows beside the list do
LEAST = 0.5  # the text size to which the questions shrink so that one of them is seen whole


@dataclass(frozen=True)
class ReviewList:
    """`drawings` are their files, empty where there is none. Not slotted: what is worked out is kept with it."""

    answers: Sequence[Answered]
    drawings: Sequence[str]
    selected: int
    room: Room
    area: Rect

    @property
    def widgets(self) -> Sequence[Widget]:
        rows = self._rows(self.area.w)
        if height(rows) <= self.area.h:
            return column(rows, self.area)
        target = self.room.theme.target
        beside = self.area.far(target)
        narrow = self._narrow
        rows = self._rows(narrow.w)
        first = self._first(rows)
        seen = column(rows, narrow, first)
        last = len(rows) - 1
        arrows = scroll_buttons(
            beside,
            target,
            above=self.selected > 0,
            below=self.selected < last,
            names=STEPS,
        )
        return [*seen, *arrows]

    @property
    def _narrow(self) -> Rect:
        """What the arrows leave."""
        width = self.area.w - beside_column(self.room)
        return self.area.left(width)

    @cached_property
    def _fitting(self) -> Room:
        """In which each row has room."""

        def fits(tried: Room) -> bool:
            rows = self._rows_in(tried, self._narrow.w)
            return all(row.height <= self.area.h for row in rows)

        return largest(self.room, fits, LEAST)

    def _rows(self, width: float) -> list[Strip]:
        return self._rows_in(self._fitting, width)

    def _rows_in(self, room: Room, width: float) -> list[Strip]:
        count = len(self.answers)
        rows = []
        for place, answered in enumerate(self.answers):
            row = review_row(
                name=f"item-{place}",
                answered=answered,
                file=self.drawings[place],
                chosen=place == self.selected,
                position=tr("{i} of {n}").format(i=place + 1, n=count),
                room=room,
                width=width,
            )
            rows.append(row)
        return rows

    def _first(self, rows: Sequence[Strip]) -> int:
        """The row to begin with so that the chosen one is seen, and the one after it where there is room for both."""
        first = self.selected
        end = min(self.selected + 2, len(rows))
        while first and height(rows[first - 1 : end]) <= self.area.h:
            first -= 1
        return first
