"""What lies below a question before a class, by the form of its answer."""

from collections.abc import Sequence
from typing import Protocol

from game.quiz.play.lesson_record import Hands
from game.quiz.play.put import Manner
from game.quiz.play.turn import Phase, Turn
from game.quiz.question import Pair, Place, Typed
from game.ui.boards.plan import best
from game.ui.layout import Rect
from game.ui.lesson.called_slots import CalledSlots, called_slots, slots_height
from game.ui.lesson.class_line import LineBoard
from game.ui.lesson.class_pairs_low import EitherPairs
from game.ui.lesson.class_tiles import option_tile, when_called
from game.ui.lesson.saying import SaidBoard, Saying
from game.ui.lesson.tile_plan import TilePlan, TileRoom, count_column, tile_plans, two_votes
from game.ui.room import Room
from game.ui.widgets.basic import Widget

ABOVE_SLOTS = 18.0
SHOWN = Phase.SPREAD, Phase.TALKING, Phase.REVEALED  # when hands for each option are seen


class ClassBoard(Protocol):
    def fits(self, room: Room, area: Rect) -> bool:
        """Whether all words find room in the area at the text size of the room."""
        ...

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]: ...


def class_board(
    turn: Turn, teams: Sequence[str] = (), presses: bool = False, saying: Saying | None = None
) -> ClassBoard:
    """The board of the turn. Only where the teacher `presses` tiles can they be pressed, and always a line; `saying` is
    what is being written."""
    match turn.put.question.form:
        case Pair() as pairs:
            return EitherPairs(pairs, turn.called, presses)
        case Place() as line:
            return LineBoard(line, turn.marks, tuple(teams), presses=True)  # who points to a year does not lead on
        case Typed():
            return SaidBoard(saying or Saying())
        case _:
            return TilesBoard(turn, turn.put.lettered, presses)


class TilesBoard:
    """Options with letters; at the right of each how many hands it had, or as which it was called."""

    def __init__(self, turn: Turn, options: Sequence[str], presses: bool) -> None:
        self._turn, self._options, self._presses = turn, options, presses

    def fits(self, room: Room, area: Rect) -> bool:
        return not self._options or self._plan(room, area).fits

    def _plan(self, room: Room, area: Rect) -> TilePlan:
        column = count_column(room)  # as wide before the vote as after it, so that nothing moves
        place = TileRoom(room, area, column)
        votes = 2 if self._turn.put.manner is Manner.HANDS else 1
        return best(tile_plans(self._options, place, votes, self._is_called))

    @property
    def _is_called(self) -> bool:
        return self._turn.put.manner is Manner.CALLED

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        if not self._options:
            return ()
        shown: list[Widget] = []
        slots = self._slots(room, area)
        if slots:
            shown.append(slots)
            bottom = slots.rect.y - ABOVE_SLOTS
            area = area.top(bottom - area.y)
        plan = self._plan(room, area)
        for place in range(len(self._options)):
            tile = option_tile(
                place,
                self._options,
                plan,
                room,
                self._said(place, plan.is_wide),
                self._presses,
                self._bars(place),
            )
            shown.append(tile)
        return shown

    def _slots(self, room: Room, area: Rect) -> CalledSlots | None:
        """For what is called, where there is room."""
        if not self._is_called:
            return None
        low = area.low(slots_height(room))
        above = area.top(area.h - low.h - ABOVE_SLOTS)
        if above.h <= 0 or not self.fits(room, above):
            return None
        return called_slots(
            len(self._options),
            self._turn.called,
            low,
            room,
        )

    def _said(self, place: int, both: bool) -> str:
        """With room for `both` votes also the first."""
        turn = self._turn
        if self._is_called:
            return when_called(place, turn.called)
        if turn.phase not in SHOWN or not sum(turn.first):
            return ""
        if both and turn.second is not None and turn.second[place] != turn.first[place]:
            return two_votes(turn.first[place], turn.second[place])
        return f"{turn.hands[place]}"

    def _bars(self, place: int) -> tuple[float, ...]:
        turn = self._turn
        if turn.phase not in SHOWN or not sum(turn.first):
            return ()
        if turn.second is None:
            return (_share(turn.first, place),)
        return _share(turn.first, place), _share(turn.second, place)


def _share(hands: Hands, place: int) -> float:
    """Of all hands, or where each pupil may raise several, of the most."""
    return hands[place] / max(1, sum(hands))
