"""Answers from several computers in one order: by time, and each log in the order in which it was written."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from game.quiz.play.learner import Attempt


class LogRow(NamedTuple):
    """An answer, the name of the log that it was written to, and its place there."""

    log: str
    place: int
    attempt: Attempt


def in_order(rows: Iterable[LogRow]) -> list[LogRow]:
    """The same for the same rows, in whatever order they come."""
    logs: dict[str, list[LogRow]] = defaultdict(list)
    for row in rows:
        logs[row.log].append(row)
    if len(logs) == 1:
        (only,) = logs.values()
        return sorted(only, key=_place)
    timed: list[tuple[float, str, int, LogRow]] = []
    for name, log in logs.items():
        log.sort(key=_place)
        times = [row.attempt.when for row in log]
        moments = steady(times)
        numbers = range(len(log))
        names = [name] * len(log)
        together = zip(moments, names, numbers, log, strict=True)
        timed.extend(together)
    timed.sort(key=_moment)
    return [row for *_, row in timed]


def _moment(timed: tuple[float, str, int, LogRow]) -> tuple[float, str, int]:
    return timed[:3]


def steady(times: Sequence[float]) -> list[float]:
    """The times of a log, none before the one that was written before it.

    The longest run of times that never goes back is believed; where a clock was wrong, an answer is taken to have been
    given when the one before it was (the first ones, when the first that is believed was).
    """
    if list(times) == sorted(times):
        return list(times)
    believed = _longest_run(times)
    moment = times[min(believed)]
    found = []
    for number, when in enumerate(times):
        if number in believed:
            moment = when
        found.append(moment)
    return found


def _longest_run(times: Sequence[float]) -> set[int]:
    """The numbers of a longest part of the times that never goes back (patience sorting; Fredman 1975)."""
    ends: list[float] = []  # by length of a run the earliest time with which one can end
    enders: list[int] = []  # the number of that time
    before: list[int | None] = []
    for number, when in enumerate(times):
        length = bisect_right(ends, when)
        if length:
            before.append(enders[length - 1])
        else:
            before.append(None)
        here = slice(length, length + 1)
        ends[here] = [when]
        enders[here] = [number]
    found = set()
    last: int | None = enders[-1]
    while last is not None:
        found.add(last)
        last = before[last]
    return found


def _place(row: LogRow) -> tuple[int, float, str, int]:
    """Two rows in one place come from a log that was copied, and went on at two computers."""
    attempt = row.attempt
    return row.place, attempt.when, attempt.round, attempt.number
