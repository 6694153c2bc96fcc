"""The right answer and the given one where there is little room, and in few words what else was to choose from."""

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from game.ui.boards.feedback_rows import GAP, ROWS
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.answers import AnswerRow, Told, row_of
from game.ui.widgets.signs import Verdict
from game.ui.widgets.strips import Strip, abreast, height, paragraph

BETWEEN = 14.0  # the right answer and the given one, side by side
SHARES = 0.5, 0.58, 0.66, 0.42  # of the width, for the right answer there


def key_and_yours(
    key: Told, yours: Told, room: Room, width: float, verdict: Verdict = Verdict.WRONG
) -> Sequence[Sequence[Strip]]:
    """The right answer and the given one: one under the other, and where that has no room, side by side."""
    over = right_row(key, room, width)
    under = given_row(yours, room, width, GAP, verdict, is_low=True)
    ways = [_together([over, under])]
    beside = halves(key, yours, room, width, verdict)
    if beside:
        ways.append(beside)
    return ways


def halves(key: Told, yours: Told, room: Room, width: float, verdict: Verdict = Verdict.WRONG) -> Sequence[Strip]:
    """Side by side, as low as they can be; nothing where a word would be cut."""
    lowest: list[Strip] = []
    both = width - BETWEEN
    for share in SHARES:
        wide = both * share
        beside = _beside(key, yours, room, wide, both - wide, verdict)
        if beside and (not lowest or height(beside) < height(lowest)):
            lowest = beside
    return _together(lowest)


def _together(strips: Sequence[Strip]) -> Sequence[Strip]:
    return [replace(strip, group=ROWS) for strip in strips]


def _beside(key: Told, yours: Told, room: Room, wide: float, narrow: float, verdict: Verdict) -> list[Strip]:
    """Nothing where a word would be cut, or the right answer be written smaller."""
    first = right_row(key, room, wide)
    second = given_row(yours, room, narrow, GAP, verdict, is_low=True)
    right = _words_of(first, wide)
    given = _words_of(second, narrow)
    is_whole = right.fits and given.fits
    usual = room.theme.style("option")
    if not is_whole or right.style != usual:
        return []
    return abreast(first, wide, second, narrow)


def right_row(told: Told, room: Room, width: float) -> Strip:
    return row_of("key", told, room, width, Verdict.RIGHT)


def given_row(
    told: Told, room: Room, width: float, gap: float, verdict: Verdict = Verdict.WRONG, is_low: bool = False
) -> Strip:
    """The answer that was given and is not the right one."""
    row = row_of(
        name="yours",
        told=told,
        room=room,
        width=width,
        verdict=verdict,
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
