"""What is read after an answer, and the picture that stands beside it where there is room for both."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache, cached_property

from game.quiz.play.round import Answered
from game.ui.boards import board_for
from game.ui.boards.solved import Telling
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted
from game.ui.scenes.ways_to_tell import ToldSoFar, WaysToTell
from game.ui.widgets.lines import FULL, largest, without_spacing
from game.ui.widgets.strips import Strip, height, narrowed, with_gap

SHORTEST_LINE = 18.0  # of the words beside the picture, as a multiple of their size; shorter ones are hard to read


@drawn
class _Page:
    """All that is read, and, where it leaves the right side to the picture, how high that is."""

    strips: Sequence[Strip]
    beside: float = 0.0


class _Below(Enum):
    """What follows the explanation: each other option in its row, all of them in few words, the source alone."""

    ROWS = auto()
    SHORT = auto()
    SOURCE = auto()


@dataclass(frozen=True)
class Explained:
    """`area` is free for the words and the picture. Not slotted: what is worked out from it is kept with it."""

    answered: Answered
    depicted: Depicted
    area: Rect
    room: Room
    told: Telling | None = None  # where it is not told as the board of the question has it
    beside: float = 0.0  # the width that the scroll buttons take from the words

    @cached_property
    def in_sight(self) -> "Explained":
        """The same with text so small that the question, the right answer, the given one and the explanation can be
        seen without scrolling, if that is enough; never smaller than what can be read from afar. Before anything is out
        of sight, wide spacing goes."""

        def fits(tried: Room) -> bool:
            same = replace(self, room=tried)
            return same._is_seen_at_once

        least = min(FULL, self.room.theme.text_size)
        fitting = largest(self.room, fits, least)
        unspaced = without_spacing(fitting)
        if fitting != unspaced and not fits(fitting):
            fitting = unspaced
        return replace(self, room=fitting)

    @cached_property
    def _is_seen_at_once(self) -> bool:
        width = self.area.w - self.beside
        return self._told_way(width).is_whole

    @property
    def words_area(self) -> Rect:
        """All of it, unless the picture keeps its right side free: where not all words can be seen at once anyway."""
        if self._page or not self._stands_beside:
            return self.area
        return self.depicted.left_of(self.area)

    @property
    def is_beside(self) -> bool:
        """Whether the picture is at the right."""
        if self._page:
            return self._page.beside > 0
        return self._stands_beside

    @property
    def beside_words(self) -> Rect:
        """In whose right the picture stands, in the middle of its height."""
        if self._page:
            return self.area.top(self._page.beside)
        return self.area

    def strips(self, width: float) -> Sequence[Strip]:
        if self._page:
            return self._page.strips
        way = self._told_way(width)
        rows = self._after(_Below.ROWS, width, way, self.area.h) or []
        return [*way.first, *rows]

    @property
    def _can_have_picture(self) -> bool:
        """One that was asked about stays wherever it has room."""
        if self.depicted.picture is None:
            return False
        return self.room.wide or self._asks_about_picture or self._are_lines_long_beside_it

    @property
    def _are_lines_long_beside_it(self) -> bool:
        left = self.depicted.left_of(self.area)
        size = self.room.theme.style("body").size
        return left.w >= SHORTEST_LINE * size

    @property
    def _asks_about_picture(self) -> bool:
        return self.answered.question.picture is not None

    @cached_property
    def _page(self) -> _Page | None:
        """The first way in which nothing must be scrolled; None where there is none."""
        for page in self._pages():
            if page and height(page.strips) <= self.area.h:
                return page
        return None

    def _pages(self) -> Iterator[_Page | None]:
        """First the other options give way, then the picture, unless the question was about it and what is told first
        has room beside it."""
        yield from map(self._around_picture, _Below)
        if self._asks_about_picture and self._stands_beside:
            return
        yield from map(self._across, _Below)

    def _around_picture(self, below: _Below) -> _Page | None:
        """The explanation beside the picture, and what follows below both."""
        if not self._can_have_picture:
            return None
        left = self.depicted.left_of(self.area)
        way = self._told_way(left.w)
        told = narrowed(way.first, left.w)
        tall = height(told)
        beside = max(tall, self.depicted.height_at_right(self.area))
        after = self._after(below, self.area.w, way, self.area.h - beside)
        if after is None or not way.is_whole:
            return None
        if not self._asks_about_picture and self._leaves_out(below, way):
            return None
        if not after:
            return _Page(told, self.area.h)
        gap = beside - tall + self._gap
        return _Page([*told, *with_gap(after, gap)], beside)

    def _takes_from_rows(self, way: ToldSoFar) -> bool:
        """Whether beside the picture the rows of several parts tell less, or in smaller letters."""
        is_table = self._board.key_strips(self.answered) == 0
        return is_table and way.is_brief

    def _leaves_out(self, below: _Below, way: ToldSoFar) -> bool:
        """Whether it lacks what counts for more than a picture: what the given answer really is, or what nothing tells
        but the rows of the other options."""
        if self._takes_from_rows(way):
            return True
        if below is _Below.ROWS:
            return False
        if way.is_brief and below is _Below.SOURCE:
            return True
        answered, room, width = self.answered, self.room, self.area.w
        short = self._board.others_in_short(answered, room, width)
        return not short and bool(self._board.others(answered, room, width))

    def _across(self, below: _Below) -> _Page | None:
        way = self._told_way(self.area.w)
        free = self.area.h - height(way.first)
        after = self._after(below, self.area.w, way, free)
        if after is None:
            return None
        return _Page([*way.first, *after])

    @cached_property
    def _stands_beside(self) -> bool:
        """Where not all words can be seen at once, the picture stays if those can that are told first."""
        if not self._can_have_picture:
            return False
        left = self.depicted.left_of(self.area)
        way = self._told_way(left.w - self.beside)
        if self._takes_from_rows(way):
            return self._asks_about_picture
        return way.is_whole and not way.then

    @cached_property
    def _told_way(self) -> Callable[[float], ToldSoFar]:
        """By the width, for each of which it is looked for once."""
        ways = WaysToTell(self.answered, self._board, self.area.h, self.room, self._gap)
        return cache(ways.first_with_room)

    def _after(self, below: _Below, width: float, way: ToldSoFar, free: float) -> list[Strip] | None:
        """What is read below what is told first, where so much is free; None where it must not be told as shortly as
        that. Of what else is known in few words there is as much as has room."""
        answered, room = self.answered, self.room
        source = list(way.source)
        told = [*way.then, *source]
        if way.is_brief:
            told += with_gap(self._board.left_out(answered, room, width), self._gap)
        if below is _Below.ROWS:
            others = self._board.others(answered, room, width)
            return [*told, *with_gap(others, self._gap)]
        short = self._board.others_in_short(answered, room, width)
        if short is None or way.then:
            return None
        if below is _Below.SHORT:
            while short and height([*told, *short]) + 2 * self._gap > free:
                short = short[:-1]
            return [*told, *with_gap(short, self._gap)]
        return source

    @property
    def _board(self) -> Telling:
        return self.told or board_for(self.answered.question.form)

    @property
    def _gap(self) -> float:
        return 14.0 if self.room.theme.projector else 22.0
