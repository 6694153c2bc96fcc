"""Rows of the feedback that more than one board shows."""

from collections.abc import Callable, Sequence

from game.quiz.play.round import Answered
from game.ui.boards.other_rows import other_rows
from game.ui.room import Room
from game.ui.widgets.judged import short_truth, truth_of
from game.ui.widgets.notes_of_rows import ENDS
from game.ui.widgets.strips import Strip

ROWS = "rows"  # of one answer, which are seen together
Truth = Callable[[Answered, int], str]  # what a part really is
GAP = 8.0


def brief_truth(answered: Answered, place: int) -> str:
    """What the part really is, where a few words tell it, such as a date."""
    truth = short_truth(answered, place)
    is_sentence = truth.endswith(ENDS)
    if is_sentence:
        return ""
    return truth


def no_truth(answered: Answered, place: int) -> str:
    """Where there is no room for it."""
    return ""


def left_out_rows(parts: Sequence[str], answered: Answered, room: Room, width: float) -> Sequence[Strip]:
    """The parts of which more is known than a few words, and what that is."""
    told = []
    for place, _ in enumerate(parts):
        truth = truth_of(answered, place)
        is_sentence = truth.endswith(ENDS)
        if is_sentence:
            continue
        told.append(place)
    return other_rows(
        options=parts,
        shown=told,
        answered=answered,
        room=room,
        width=width,
    )
