"""Rows of the feedback that more than one board shows."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from game.quiz.play.round import Answered
from game.ui.room import Room
from game.ui.text import dotted
from game.ui.widgets.answers import Tag, answer_row, short_truth, truth_of
from game.ui.widgets.notes_of_rows import ENDS
from game.ui.widgets.signs import Verdict
from game.ui.widgets.strips import Strip

ROWS = "rows"  # of one answer, which are seen together
Truth = Callable[[Answered, int], str]  # what a part really is
GAP = 8.0
QUIET_GAP = 8.0


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
        name = f"other-{place}"
        row = answer_row(
            name=name,
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
    note = dotted(truth, instead)
    name = f"row-{place}"
    row = answer_row(
        name=name,
        words=words,
        room=room,
        width=width,
        verdict=Verdict.WRONG if instead else Verdict.RIGHT,
        tag=tag,
        note=note,
        gap=GAP,
    )
    return replace(row, group=ROWS)


def brief_truth(answered: Answered, place: int) -> str:
    """What the part really is, where a few words tell it, such as a date."""
    truth = short_truth(answered, place)
    is_sentence = truth.endswith(ENDS)
    if is_sentence:
        return ""
    return truth


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
