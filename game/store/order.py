"""Answers from several computers in one order: by time, and each log in the order in which it was written."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from game.quiz.play.learner import Attempt


class Placed(NamedTuple):
    """An answer, the name of the log that it was written to, and its place there."""

    log: str
    place: int
    attempt: Attempt


def in_order(rows: Iterable[Placed]) -> list[Placed]:
    """The same for the same rows, in whatever order they come."""
    logs: dict[str, list[Placed]] = defaultdict(list)
    for row in rows:
        logs[row.log].append(row)
    timed: list[tuple[float, str, int, Placed]] = []
    for name, log in logs.items():
        log.sort(key=_place)
        moments = steady([row.attempt.when for row in log])
        for number, (moment, row) in enumerate(zip(moments, log, strict=True)):
            timed.append((moment, name, number, row))
    timed.sort(key=lambda one: one[:3])
    return [row for *_, row in timed]


def steady(times: Sequence[float]) -> list[float]:
    """The times of a log, none before the one that was written before it.

    The longest run of times that never goes back is believed; where a clock was wrong, an answer is taken to have been
    given when the one before it was (the first ones, when the first that is believed was).
    """
    if not times:
        return []
    believed = _longest_run(times)
    moment = times[min(believed)]
    found = []
    for number, when in enumerate(times):
        moment = when if number in believed else moment
        found.append(moment)
    return found


def _longest_run(times: Sequence[float]) -> set[int]:
    """The numbers of a longest part of the times that never goes back (patience sorting; Fredman 1975)."""
    ends: list[float] = []  # by length of a run the earliest time with which one can end
    enders: list[int] = []  # the number of that time
    before: list[int | None] = []
    for number, when in enumerate(times):
        length = bisect_right(ends, when)
        before.append(enders[length - 1] if length else None)
        ends[length : length + 1] = [when]
        enders[length : length + 1] = [number]
    found = set()
    last: int | None = enders[-1]
    while last is not None:
        found.add(last)
        last = before[last]
    return found


def _place(row: Placed) -> tuple[int, float, str, int]:
    """Two rows in one place come from a log that was copied, and went on at two computers."""
    return row.place, row.attempt.when, row.attempt.round, row.attempt.number
