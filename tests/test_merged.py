"""Answers from several computers: by time, no log reordered, and the same order whatever order they come in."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from game.quiz.play.learner import Attempt
from game.store.merged import LogRow, in_order, steady

YEAR = 365.25 * 86400

LOGS = st.dictionaries(st.sampled_from("abcd"), st.lists(st.integers(-5, 40), max_size=12), max_size=4)


def placed(log: str, *times: float) -> list[LogRow]:
    return [
        LogRow(log, place, Attempt("luna-2.launched", "year", 1.0, 100, float(when), log, place))
        for place, when in enumerate(times, 1)
    ]


def told(rows: list[LogRow]) -> str:
    return " ".join(f"{row.log}{row.place}" for row in rows)


@given(LOGS, st.integers())
def test_no_log_is_reordered_and_the_order_of_merging_does_not_count(logs: dict[str, list[int]], seed: int) -> None:
    rows = [row for name, times in logs.items() for row in placed(name, *times)]
    merged = in_order(rows)
    shuffled = list(rows)
    Random(seed).shuffle(shuffled)
    assert in_order(shuffled) == merged
    assert sorted(merged) == sorted(rows)
    for name in logs:
        assert [row for row in merged if row.log == name] == [row for row in rows if row.log == name]


@given(st.dictionaries(st.sampled_from("abcd"), st.lists(st.integers(0, 40)).map(sorted), max_size=4))
def test_where_no_clock_is_wrong_the_order_is_that_of_time(logs: dict[str, list[int]]) -> None:
    merged = in_order(row for name, times in logs.items() for row in placed(name, *times))
    times = [row.attempt.when for row in merged]
    assert times == sorted(times)


@given(st.lists(st.floats(-1e9, 1e9)))
def test_times_of_a_log_never_go_back(times: list[float]) -> None:
    found = steady(times)
    assert len(found) == len(times)
    assert found == sorted(found)
    if times == sorted(times):
        assert found == times


def test_an_answer_with_a_wrong_clock_stays_where_it_was_written() -> None:
    later, back = 100 + 10 * YEAR, 100 - 10 * YEAR
    for odd in (later, back):
        merged = in_order([*placed("a", 3, 10, odd, 30, 50), *placed("b", 5, 20, 40, 60)])
        assert told(merged) == "a1 b1 a2 a3 b2 a4 b3 a5 b4"
    first = in_order([*placed("a", later, 30, 50), *placed("b", 20, 40)])
    assert told(first) == "b1 a1 a2 b2 a3"
