"""Tests of a table of cases that take next to no time each: one test, which names the case that fails."""

from collections.abc import Callable, Iterable
from functools import update_wrapper
from typing import Any

Test = Callable[..., None]
SHORT = 500  # characters


def each(names: str | tuple[str, ...], cases: Iterable[Any]) -> Callable[[Test], Test]:
    """As pytest's `parametrize`, without what pytest does for a test, which takes longer than most cases of a table."""
    table = list(cases)

    def folded(test: Test) -> Test:
        def all_cases(**others: Any) -> None:
            assert table
            for case in table:
                given = {names: case} if isinstance(names, str) else dict(zip(names, case, strict=True))
                try:
                    test(**given, **others)
                except Exception as error:
                    error.add_note(f"where {given}"[:SHORT])
                    raise

        update_wrapper(all_cases, test)
        del all_cases.__dict__["__wrapped__"]  # pytest takes the names there for those of fixtures
        return all_cases

    return folded
