"""The right answer and the given one where there is little room, and in few words what else was to choose from."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import cast

from game.translation import tr
from game.ui.boards.feedback_rows import GAP, ROWS
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.answers import AnswerRow, Told, row_of
from game.ui.widgets.signs import LETTERS, Verdict
from game.ui.widgets.strips import Strip, abreast, height, paragraph

BETWEEN = 14.0  # the right answer and the given one, side by side
SHARES = 0.5, 0.58, 0.66  # of the width, for the right answer there


def key_and_yours(key: Told, yours: Told, room: Room, width: float) -> Sequence[Strip]:
    """The right answer and the given one, as low as they can be: one under the other, or side by side."""
    over = right_row(key, room, width)
    under = given_row(yours, room, width, GAP, is_low=True)
    lowest = [over, under]
    both = width - BETWEEN
    for share in SHARES:
        wide = both * share
        beside = _beside(key, yours, room, wide, both - wide)
        if beside and height(beside) < height(lowest):
            lowest = beside
    return [replace(strip, group=ROWS) for strip in lowest]


def _beside(key: Told, yours: Told, room: Room, wide: float, narrow: float) -> list[Strip]:
    """Nothing where a word would be cut, or the right answer be written smaller."""
    first = right_row(key, room, wide)
    second = given_row(yours, room, narrow, GAP, is_low=True)
    right = _words_of(first, wide)
    given = _words_of(second, narrow)
    is_whole = right.fits and given.fits
    usual = room.theme.style("option")
    if not is_whole or right.style != usual:
        return []
    return abreast(first, wide, second, narrow)


def right_row(told: Told, room: Room, width: float) -> Strip:
    return row_of("key", told, room, width, Verdict.RIGHT)


def given_row(told: Told, room: Room, width: float, gap: float, is_low: bool = False) -> Strip:
    """The answer that was given and is not right."""
    row = row_of(
        name="yours",
        told=told,
        room=room,
        width=width,
        verdict=Verdict.WRONG,
        is_low=is_low,
    )
    return replace(row, gap=gap)


def _words_of(strip: Strip, width: float) -> Block:
    """As they stand in the row."""
    place = Rect(0, 0, width, strip.height)
    row = cast(AnswerRow, strip.show(place))
    return row.words


def truth_lines(option: str, truth: str, room: Room, width: float) -> Sequence[Strip]:
    """What a given answer really is, as far as it is known; it is named where that does not name it."""
    words = truth
    if truth and option not in truth:
        words = f"{option}: {truth}"
    return paragraph(
        name="truth",
        words=words,
        role="note",
        width=width,
        room=room,
        colour=room.theme.palette.second,
    )


def others_in_line(options: Sequence[str], shown: Collection[object], room: Room, width: float) -> Sequence[Strip]:
    """What else was to choose from, with its letters, as one sentence; nothing where there was nothing else."""
    named = []
    for place, option in enumerate(options):
        if place not in shown:
            named.append(f"{LETTERS[place]} {option}")
    if not named:
        return ()
    words = tr("The others: {options}").format(options=" · ".join(named))
    second = room.theme.palette.second
    return paragraph("others", words, "note", width, room, colour=second)
