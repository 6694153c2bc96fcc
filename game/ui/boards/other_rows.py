"""Rows of options that were neither right nor chosen, and what they really are."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from game.quiz.play.round import Answered
from game.ui.room import Room
from game.ui.widgets.answers import Told, row_of
from game.ui.widgets.judged import truth_of
from game.ui.widgets.strips import Strip

QUIET_GAP = 8.0
MOST_COLUMN = 0.4  # of the width of a row


def other_rows(
    options: Sequence[str],
    shown: Collection[object],
    answered: Answered,
    room: Room,
    width: float,
    lettered: bool = False,
) -> Sequence[Strip]:
    """What else was to choose from: the options whose places are not among those already shown, and what they are."""
    others = [place for place in range(len(options)) if place not in shown]
    column = _column([options[place] for place in others], room, width)
    rows = []
    for place in others:
        told = Told(
            options[place],
            place if lettered else "",
            truth_of(answered, place),
            column=column,
        )
        name = f"other-{place}"
        row = row_of(name, told, room, width, None)
        with_gap = replace(row, gap=QUIET_GAP)
        rows.append(with_gap)
    return rows


def _column(options: Sequence[str], room: Room, width: float) -> float:
    """For the options, so that what is known of them begins at one place; 0 where one of them is too wide for it."""
    widest = max((room.width(option, "button") for option in options), default=0.0)
    most = width * MOST_COLUMN
    return widest if widest <= most else 0.0
