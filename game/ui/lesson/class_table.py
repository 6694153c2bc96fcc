"""A question before a class: alone first, then with what there is to choose from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from game.quiz.play.turn import Phase, Turn
from game.ui.layout import Rect
from game.ui.lesson.class_board import ClassBoard
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted
from game.ui.scenes.table import Prompt
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import FULL, Words, block, largest, smallest

BELOW, BELOW_TIGHT = 24.0, 12.0  # between the question and what stands under it
CLUE_GAP = 10.0
ALONE = 1.3  # the text size of a question while it stands alone


@dataclass(frozen=True, slots=True)
class ClassTable:
    """`clues` are those that are seen, the last one last; where not all have room the earlier ones are left out."""

    turn: Turn
    board: ClassBoard
    area: Rect
    below: float = BELOW

    def widgets(self, room: Room) -> Sequence[Widget]:
        fitting, clues = self._settled(room)
        depicted = Depicted(self.turn.put.question.picture, named=False)
        picture = depicted.at_right(self.area)
        above = self._above(fitting, clues)
        if self.is_alone:
            return [*above, *picture]
        board = self.board.widgets(fitting, self._board_area(fitting, clues))
        return [*above, *board, *picture]

    @property
    def is_alone(self) -> bool:
        return self.turn.phase is Phase.ASKED

    def is_legible(self, room: Room) -> bool:
        """Whether nothing must be smaller than the least size of the mode."""
        fitting, _ = self._settled(room)
        return fitting.theme.text_size >= FULL

    def _settled(self, room: Room) -> tuple[Room, Sequence[str]]:
        """The room at the largest text size at which all has room, and the clues that have it there."""
        ways = list(self._ways())

        def fits(tried: Room) -> bool:
            return any(self._fits(tried, clues) for clues in ways)

        if self.is_alone:
            room = _enlarged(room)
        fitting = largest(
            room,
            fits,
            smallest(room.theme, "option"),
        )
        for clues in ways:
            if self._fits(fitting, clues):
                return fitting, clues
        return fitting, ways[-1]

    def _ways(self) -> Iterator[Sequence[str]]:
        seen = self.turn.put.clues[: self.turn.clues]
        yield seen
        if len(seen) > 1:
            yield seen[-1:]

    def _fits(self, room: Room, clues: Sequence[str]) -> bool:
        above = self._above(room, clues)
        if not all(words.block.fits for words in above if isinstance(words, Words)):
            return False
        if self.is_alone:
            return above[-1].rect.bottom <= self.area.bottom
        free = self._board_area(room, clues)
        return free.h > 0 and self.board.fits(room, free)

    @property
    def _left(self) -> Rect:
        """What the picture of the question leaves."""
        return Depicted(self.turn.put.question.picture).left_of(self.area)

    def _board_area(self, room: Room, clues: Sequence[str]) -> Rect:
        above = self._above(room, clues)
        return self._left.below(above[-1].rect.bottom + self.below)

    def _above(self, room: Room, clues: Sequence[str]) -> list[Widget]:
        area = self._left
        stem = self.turn.put.stem
        words = block(stem, "question", area.w, room)
        found: list[Widget] = [
            Prompt(
                "prompt",
                area.top(words.height),
                words,
                stem,
                disabled=True,
            )
        ]
        top = area.y + words.height
        for number, clue in enumerate(clues):
            lines = block(clue, "body", area.w, room)
            place = area.below(top + CLUE_GAP).top(lines.height)
            found.append(
                Words(
                    f"clue-{number}",
                    place,
                    lines,
                    clue,
                )
            )
            top = place.bottom
        return found


def _enlarged(room: Room) -> Room:
    theme = replace(room.theme, text_size=room.theme.text_size * ALONE)
    return replace(room, theme=theme)
