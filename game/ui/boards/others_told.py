"""What else was to choose from: in rows that of which something is known, the rest in a line."""

from collections.abc import Collection, Sequence

from game.quiz.play.round import Answered
from game.ui.boards.other_rows import other_rows
from game.ui.boards.others_line import others_in_line
from game.ui.room import Room
from game.ui.widgets.judged import truth_of
from game.ui.widgets.strips import Strip, with_gap

BELOW_ROWS = 10.0


def others_told(
    options: Sequence[str], shown: Collection[object], answered: Answered, room: Room, width: float
) -> Sequence[Strip]:
    """But for the options whose places are among those already shown."""
    silent = []
    told = []
    for place in range(len(options)):
        if truth_of(answered, place):
            told.append(place)
        else:
            silent.append(place)
    rows = other_rows(
        options,
        {*shown, *silent},
        answered,
        room,
        width,
        lettered=True,
    )
    rest = others_in_line(options, {*shown, *told}, room, width)
    if rows:
        rest = with_gap(rest, BELOW_ROWS)
    return [*rows, *rest]
