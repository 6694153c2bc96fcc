"""What an answer brought, at the right of the band above the feedback: the points and, below them, why so many."""

from collections.abc import Sequence

from game.quiz.play.round import Answered
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.points_told import reckoned
from game.ui.scenes.verdicts import earned
from game.ui.theme import Colour
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import Words, block

DOT = " · "  # between what was earned and the streak
CLOSE = 1.12  # the height of each of the two lines, as a multiple of its size: they share that of one
BEYOND = 8.0  # and reach below it, so far at most


@drawn
class Gained:
    """`why` is empty where the points need no explanation."""

    points: str
    why: str

    def width(self, room: Room) -> float:
        upper = room.width(self.points, self._role(room))
        lower = room.width(self.why, "note")
        return max(upper, lower)

    def room_of(self, fitting: Room, whole: Room) -> Room:
        """Where there is little room the verdict gives way to an explanation, which is small anyway."""
        return whole if self.why else fitting

    def _role(self, room: Room) -> str:
        """Projected letters are so large that two lines of them have no room."""
        is_low = room.theme.projector and self.why
        return "label" if is_low else "option"

    def widgets(self, area: Rect, room: Room) -> Sequence[Widget]:
        """The points in gold."""
        if not self.points:
            return ()
        palette = room.theme.palette
        role = self._role(room)
        if not self.why:
            return [_line("earned", self.points, role, area, palette.accent, room)]
        above = room.theme.style(role).size
        below = room.theme.style("note").size
        tall = CLOSE * (above + below)
        free = max(area.h, min(tall, area.h + BEYOND))
        both = area.top(free).centred(area.w, min(tall, free))
        share = above / (above + below)
        upper = both.top(both.h * share)
        lower = both.below(upper.bottom)
        return [
            _line("earned", self.points, role, upper, palette.accent, room),
            _line("reckoned", self.why, "note", lower, palette.second, room),
        ]


def _line(name: str, words: str, role: str, area: Rect, colour: Colour, room: Room) -> Widget:
    lines = block(words, role, area.w, room)
    return Words(
        name,
        area.far(lines.width),
        lines,
        words,
        colour,
        room.theme.palette.tile,
        down="middle",
    )


def gained_of(answered: Answered, wide: float, room: Room) -> Gained:
    """In the most words that are no wider than that, the fewest without the streak."""
    points = earned(answered)
    told, short, plain = reckoned(answered)
    for why in (told, short):
        gained = Gained(points, why)
        if gained.width(room) <= wide:
            return gained
    if not plain:
        return Gained(points, "")
    alone = points.partition(DOT)[0]
    return Gained(alone, plain)
