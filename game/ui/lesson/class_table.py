"""A question before a class: alone first, then with what there is to choose from."""

from collections.abc import Sequence
from dataclasses import replace

from game.quiz.play.turn import Phase, Turn
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.lesson.class_above import Above, ways_above
from game.ui.lesson.class_board import ClassBoard
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import FULL, Words, largest, smallest

BELOW, BELOW_TIGHT = 24.0, 12.0  # between the question and what stands under it
LOWERED = 0.4  # of what is free, above a question that stands alone
ALONE = 1.3  # the text size of a question while it stands alone


@drawn
class ClassTable:
    """Before a clue is left out, the question, which was read before, is written small."""

    turn: Turn
    board: ClassBoard
    area: Rect
    below: float = BELOW

    def widgets(self, room: Room) -> Sequence[Widget]:
        fitting, way = self._settled(room)
        depicted = Depicted(
            self.turn.put.question.picture,
            named=False,
        )
        picture = depicted.at_right(self.area)
        above = self._above(fitting, way)
        if self.is_alone and picture:
            return [*above, *picture]
        if self.is_alone:
            return self._lowered(fitting, way)
        area = self._board_area(fitting, way)
        board = self.board.widgets(fitting, area)
        return [*above, *board, *picture]

    def _lowered(self, room: Room, way: Above) -> Sequence[Widget]:
        """In the middle of the page, a little above it."""
        above = self._above(room, way)
        free = self.area.bottom - above[-1].rect.bottom
        lower = self.area.below(self.area.y + free * LOWERED)
        return way.widgets(
            self.turn.put.stem,
            lower,
            room,
        )

    @property
    def is_alone(self) -> bool:
        return self.turn.phase is Phase.ASKED

    def is_legible(self, room: Room) -> bool:
        """Whether nothing must be smaller than the least size of the mode."""
        fitting, _ = self._settled(room)
        return fitting.theme.text_size >= FULL

    def _settled(self, room: Room) -> tuple[Room, Above]:
        """The room at the largest text size at which all has room, and the way in which it has."""
        turn = self.turn
        seen = turn.put.clues[: turn.clues]
        ways = list(ways_above(seen))

        def fits(tried: Room) -> bool:
            return any(self._fits(tried, way) for way in ways)

        if self.is_alone:
            room = _enlarged(room)
        fitting = largest(
            room,
            fits,
            smallest(room.theme, "option"),
        )
        for way in ways:
            if self._fits(fitting, way):
                return fitting, way
        return fitting, ways[-1]

    def _fits(self, room: Room, way: Above) -> bool:
        above = self._above(room, way)
        clues = [words for words in above if isinstance(words, Words)]
        are_whole = all(words.block.fits for words in clues)
        if not are_whole:
            return False
        if self.is_alone:
            bottom = above[-1].rect.bottom
            return bottom <= self.area.bottom
        free = self._board_area(room, way)
        if free.h <= 0:
            return False
        return self.board.fits(room, free)

    @property
    def _left(self) -> Rect:
        """What the picture of the question leaves."""
        picture = self.turn.put.question.picture
        return Depicted(picture).left_of(self.area)

    def _board_area(self, room: Room, way: Above) -> Rect:
        above = self._above(room, way)
        bottom = above[-1].rect.bottom
        return self._left.below(bottom + self.below)

    def _above(self, room: Room, way: Above) -> list[Widget]:
        return way.widgets(
            self.turn.put.stem,
            self._left,
            room,
        )


def _enlarged(room: Room) -> Room:
    size = room.theme.text_size * ALONE
    theme = replace(room.theme, text_size=size)
    return replace(room, theme=theme)
