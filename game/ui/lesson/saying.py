"""What a class says aloud, while the teacher writes it down: a field before the class, and what keys do to it."""

from dataclasses import field, replace

from game.quiz.play.put import Manner
from game.quiz.play.turn import Phase, Turn
from game.translation import tr
from game.ui.drawn import drawn
from game.ui.inputs import Entered, Input, Point, Press
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.editing import Draft, draft_of
from game.ui.widgets.field import LOW, Field, after, written_in

NAME = "said"  # of the field
MOST = 60
LINES = 2  # for which there is room
TALL = 112.0
AROUND = 28.0  # the words in the field, above and below together


@drawn
class Saying:
    """It is `done` once Enter has ended it, so that letters are keys again; Backspace goes on with it."""

    draft: Draft = field(default_factory=Draft)
    done: bool = False

    @property
    def words(self) -> str:
        return " ".join(self.draft.text.split())

    def taken(self, given: Input) -> "Saying | None":
        """After an input; None where that is not for the field."""
        if self.done and given == Press("erase"):
            return replace(self, done=False).taken(given)
        if self.done or isinstance(given, Point):
            return None
        match given:
            case Press() if not self.draft.shown:
                return None
            case Press("ok") if self.words and not self.draft.composing:
                return replace(self, done=True)
            case Entered(text) if not self.draft.text:
                # A space before the first letter is the end of the key that led here.
                given = Entered(text.lstrip())
            case _:
                pass
        draft = after(self.draft, given, True, MOST)
        return Saying(draft) if draft else None


def saying_of(turn: Turn, before: Saying | None) -> Saying | None:
    """What is being written as the turn stands, going on from what was before; None where nothing is to be written."""
    is_open = turn.phase in (Phase.OPTIONS, Phase.VOTING)
    if turn.put.manner is not Manner.SAID or not is_open:
        return None
    if before and before.words == turn.written:
        return before
    return Saying(draft_of(turn.written))


class SaidBoard:
    """The field, as high as what is written in it."""

    def __init__(self, saying: Saying) -> None:
        self._saying = saying

    def fits(self, room: Room, area: Rect) -> bool:
        line = self._line(room, area)
        return LINES * line + AROUND <= area.h

    def _line(self, room: Room, area: Rect) -> float:
        style = room.theme.style("option")
        return written_in(Draft(), style, area.w, room).line_height

    def widgets(self, room: Room, area: Rect) -> list[Field]:
        style = room.theme.style("option")
        words = written_in(self._saying.draft, style, area.w, room)
        height = max(TALL, words.height + AROUND)
        place = area.below(area.y + LOW).top(min(height, area.h))
        return [
            Field(
                name=NAME,
                rect=place,
                label=tr("What the class says"),
                draft=self._saying.draft,
                style=style,
            )
        ]
