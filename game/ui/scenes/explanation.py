"""What is read after an answer, and the picture that stands beside it where there is room for both."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from game.quiz.play.round import Answered
from game.ui.boards import board_for
from game.ui.boards.board import Board
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted
from game.ui.scenes.prose import Prose
from game.ui.scenes.reading import beside_column
from game.ui.scenes.verdicts import explanation
from game.ui.widgets.lines import FULL, largest
from game.ui.widgets.strips import Strip, height, narrowed, with_gap


@dataclass(frozen=True)
class Explained:
    """`area` is free for the words and the picture. Not slotted: what is worked out from it is kept with it."""

    answered: Answered
    depicted: Depicted
    area: Rect
    room: Room

    @cached_property
    def in_sight(self) -> "Explained":
        """The same with text so small that the explanation can be seen without scrolling, if that is enough; never
        smaller than what can be read from afar."""
        width = self.area.w - beside_column(self.room)

        def fits(tried: Room) -> bool:
            _, why = replace(self, room=tried)._parts(width)
            return height(why) <= self.area.h

        least = min(FULL, self.room.theme.text_size)
        fitting = largest(self.room, fits, least)
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
        """What should be seen at once: what was right, and why. Where not all of it can, the explanation stands right
        under the key, or even above it."""
        solution, why = self._parts(width)
        whole = [*with_gap(solution, self._gap), *why]
        if height(whole) <= self.area.h:
            return whole
        key, others = self._parted(solution)
        early = [*with_gap(key, self._gap), *why]
        if key and height(early) <= self.area.h:
            return [*early, *with_gap(others, self._gap)]
        return [*why, *with_gap(solution, self._gap)]

    def _parts(self, width: float) -> tuple[Sequence[Strip], Sequence[Strip]]:
        """What was right, and why."""
        solution = self._solution(width)
        if self._is_brief(width):
            brief = self._board.in_brief(self.answered, self.room, width)
            solution = brief or solution
        why = explanation(self.answered, self.room, width, self._gap)
        return solution, why

    def _is_brief(self, width: float) -> bool:
        """Whether all that was right has no room on one page."""
        solution = self._solution(width)
        return height(solution) > self.area.h

    def _solution(self, width: float) -> Sequence[Strip]:
        return self._board.solution(self.answered, self.room, width)

    def _parted(self, solution: Sequence[Strip]) -> tuple[Sequence[Strip], Sequence[Strip]]:
        """The right answer, and what stands beside it."""
        count = self._board.key_strips
        return solution[:count], solution[count:]

    def _others(self, width: float, told_width: float) -> list[Strip]:
        """What is read after all that is told in that width."""
        others = self._board.others(self.answered, self.room, width)
        if self._is_brief(told_width):
            left_out = self._board.left_out(self.answered, self.room, width)
            others = [*others, *left_out]
        return with_gap(others, self._gap)

    @property
    def _board(self) -> Board:
        return board_for(self.answered.question.form)

    @property
    def _gap(self) -> float:
        return 14.0 if self.room.theme.projector else 22.0
