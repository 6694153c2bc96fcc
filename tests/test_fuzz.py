"""Bent question files: a sample of what `python -m tests.fuzz` does a hundred thousand times."""

from tests.fuzz import SLOW, times


def test_no_bent_file_raises_or_hangs() -> None:
    assert max(times(30, seed=5)) < SLOW
