"""What is read after an answer, and the picture that stands beside it where there is room for both."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from game.quiz.play.round import Answered
from game.ui.boards import board_for
from game.ui.boards.solved import Telling
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted
from game.ui.scenes.prose import Prose
from game.ui.scenes.reading import beside_column
from game.ui.scenes.verdicts import credit, explanation, reasons
from game.ui.widgets.lines import FULL, largest, without_spacing
from game.ui.widgets.strips import Strip, height, narrowed, with_gap


@dataclass(frozen=True, slots=True)
class _Way:
    """What comes `first`, to be seen at once, and what `then`; `is_brief` where that leaves out what is known of the
    parts of the answer, `is_whole` where it has both the right answer and the explanation."""

    first: Sequence[Strip]
    then: Sequence[Strip] = ()
    is_brief: bool = False
    is_whole: bool = True


@dataclass(frozen=True)
class Explained:
    """`area` is free for the words and the picture. Not slotted: what is worked out from it is kept with it."""

    answered: Answered
    depicted: Depicted
    area: Rect
    room: Room
    told: Telling | None = None  # where it is not told as the board of the question has it

    @cached_property
    def in_sight(self) -> "Explained":
        """The same with text so small that the right answer and the explanation can be seen without scrolling, if that
        is enough; never smaller than what can be read from afar. Before anything is out of sight, wide spacing goes."""
        width = self.area.w - beside_column(self.room)

        def fits(tried: Room) -> bool:
            same = replace(self, room=tried)
            return same._told_way(width).is_whole

        least = min(FULL, self.room.theme.text_size)
        fitting = largest(self.room, fits, least)
        unspaced = without_spacing(fitting)
        if fitting != unspaced and not fits(fitting):
            fitting = unspaced
        return replace(self, room=fitting)

    @property
    def words_area(self) -> Rect:
        """All of it, unless the picture keeps its right side free: where not all words can be seen at once anyway."""
        if self._wraps or not self._stands_beside:
            return self.area
        return self.depicted.left_of(self.area)

    @property
    def is_beside(self) -> bool:
        """Whether the picture is at the right."""
        return self._wraps or self._stands_beside

    def strips(self, width: float) -> Sequence[Strip]:
        """The question, which was just on screen, is left out where everything else fits then, and goes to the end
        where the explanation would not be seen at once below it."""
        if self._wraps:
            return self._around_picture()
        whole = self._whole(width)
        asked = self._asked(width)
        if height(whole) <= self.area.h < height([*asked, *whole]):
            return whole
        if height([*asked, *self._told(width)]) <= self.area.h:
            return [*asked, *whole]
        return [*whole, *asked]

    @property
    def _can_have_picture(self) -> bool:
        return self.room.wide and self.depicted.picture is not None

    @cached_property
    def _wraps(self) -> bool:
        """Whether all is seen at once: the explanation beside the picture, and the other options below both."""
        return self._can_have_picture and height(self._around_picture()) <= self.area.h

    @cached_property
    def _stands_beside(self) -> bool:
        """The picture gives way where words could be seen at once without it."""
        if not self._can_have_picture or height(self._whole(self.area.w)) <= self.area.h:
            return False
        left = self.depicted.left_of(self.area)
        return height(self._told(left.w)) <= left.h

    def _around_picture(self) -> list[Strip]:
        left = self.depicted.left_of(self.area)
        told = narrowed(self._told(left.w), left.w)
        picture = self.depicted.height_at_right(self.area)
        below = max(self._gap, picture - height(told) + self._gap)
        return [*told, *with_gap(self._others(self.area.w, left.w), below)]

    def _whole(self, width: float) -> list[Strip]:
        return [*self._told(width), *self._others(width, width)]

    def _asked(self, width: float) -> list[Strip]:
        prose = Prose(self.room, width)
        prose.aside("prompt", self.answered.question.prompt, "note", self._gap)
        return prose.strips

    def _told(self, width: float) -> list[Strip]:
        """What should be seen at once, and what is left of it."""
        way = self._told_way(width)
        return [*way.first, *way.then]

    @cached_property
    def _told_way(self) -> Callable[[float], _Way]:
        """By the width, for each of which it is looked for once."""
        return cache(self._way_in)

    def _way_in(self, width: float) -> _Way:
        """The first way in which the right answer and the explanation are seen at once; where there is none the
        explanation comes first."""
        for way in self._ways(width):
            if height(way.first) <= self.area.h:
                return way
        solution = self._on_one_page(width)
        why = explanation(self.answered, self.room, width, self._gap)
        rows = with_gap(solution, self._gap)
        return _Way(why, rows, self._is_brief(width), is_whole=False)

    def _ways(self, width: float) -> Iterator[_Way]:
        """From what tells most to what tells least: all that was right; without what is known of its parts; its key
        alone, in words or in signs, and without the source."""
        answered, room, gap = self.answered, self.room, self._gap
        why = reasons(answered, room, width, gap)
        source = credit(answered, room, width, gap)
        solution = with_gap(self._solution(width), gap)
        yield _Way([*solution, *why, *source])
        brief = self._board.in_brief(answered, room, width)
        if brief:
            yield _Way([*with_gap(brief, gap), *why, *source], is_brief=True)
        rows = with_gap(self._on_one_page(width), gap)
        is_brief = self._is_brief(width)
        key, rest = self._parted(rows)
        if not key:
            key = self._board.at_a_glance(answered, room, width)
        if key:
            yield _Way([*key, *why, *source], rest, is_brief)
            yield _Way([*key, *why], [*source, *rest], is_brief)

    def _on_one_page(self, width: float) -> Sequence[Strip]:
        """All that was right, in brief where it has no room on one page."""
        if not self._is_brief(width):
            return self._solution(width)
        brief = self._board.in_brief(self.answered, self.room, width)
        return brief or self._solution(width)

    def _is_brief(self, width: float) -> bool:
        """Whether all that was right has no room on one page."""
        solution = self._solution(width)
        return height(solution) > self.area.h

    @cached_property
    def _solution(self) -> Callable[[float], Sequence[Strip]]:
        return cache(self._solution_in)

    def _solution_in(self, width: float) -> Sequence[Strip]:
        return self._board.solution(self.answered, self.room, width)

    def _parted(self, solution: Sequence[Strip]) -> tuple[Sequence[Strip], Sequence[Strip]]:
        """The right answer, and what stands beside it."""
        count = self._board.key_strips(self.answered)
        return solution[:count], solution[count:]

    def _others(self, width: float, told_width: float) -> list[Strip]:
        """What is read after all that is told in that width."""
        others = self._board.others(self.answered, self.room, width)
        if self._told_way(told_width).is_brief:
            left_out = self._board.left_out(self.answered, self.room, width)
            others = [*others, *left_out]
        return with_gap(others, self._gap)

    @property
    def _board(self) -> Telling:
        return self.told or board_for(self.answered.question.form)

    @property
    def _gap(self) -> float:
        return 14.0 if self.room.theme.projector else 22.0
