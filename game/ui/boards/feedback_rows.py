"""Rows of the feedback that more than one board shows."""

from collections.abc import Collection, Sequence

from game.quiz.play.round import Answered
from game.ui.room import Room
from game.ui.widgets.answers import Tag, answer_row, truth_of
from game.ui.widgets.signs import Verdict
from game.ui.widgets.strips import Strip

GAP = 8.0
QUIET_GAP = 4.0


def other_rows(
    options: Sequence[str],
    shown: Collection[object],
    answered: Answered,
    room: Room,
    width: float,
    lettered: bool = False,
) -> Sequence[Strip]:
    """What else was to choose from: the options whose places are not among those already shown, and what they are."""
    rows = []
    for place, option in enumerate(options):
        if place in shown:
            continue
        row = answer_row(
            name=f"other-{place}",
            words=option,
            room=room,
            width=width,
            verdict=None,
            tag=place if lettered else "",
            note=truth_of(answered, place),
            gap=QUIET_GAP,
        )
        rows.append(row)
    return rows


def judged_row(place: int, words: str, tag: Tag, truth: str, instead: str, room: Room, width: float) -> Strip:
    """One of several parts of an answer: its truth, and what was given instead of it; empty where it was right."""
    notes = filter(None, (truth, instead))
    return answer_row(
        name=f"row-{place}",
        words=words,
        room=room,
        width=width,
        verdict=Verdict.WRONG if instead else Verdict.RIGHT,
        tag=tag,
        note=" · ".join(notes),
        gap=GAP,
    )
