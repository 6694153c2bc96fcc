"""How what a learner has met and had right has grown, day by day; it never falls."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from game.quiz.play.learner import Attempt
from game.quiz.play.rules import Rules


@dataclass(frozen=True, slots=True)
class DayEnd:
    """How many facts were met, and how many of them had been right, at the end of a day on which something was
    answered. `day` is its number since the year 1."""

    day: int
    met: int
    right: int


def growth(attempts: Iterable[Attempt], rules: Rules, day_of: Callable[[float], int]) -> tuple[DayEnd, ...]:
    """The days in the order in which they were played, whatever the clock said; `day_of` tells the day of a time in
    seconds since 1970."""
    met: set[str] = set()
    right: set[str] = set()
    days: dict[int, DayEnd] = {}
    for attempt in attempts:
        fact = attempt.fact
        met.add(fact)
        is_right = rules.is_right(attempt.credit)
        if is_right:
            right.add(fact)
        day = day_of(attempt.when)
        now_met = len(met)
        now_right = len(right)
        days[day] = DayEnd(day, now_met, now_right)
    in_order = days.values()
    return tuple(in_order)
