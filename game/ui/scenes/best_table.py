"""Which of several ways to lay a question and its board a page has."""

from collections.abc import Iterable

from game.ui.scenes.table import Table

LARGE_ENOUGH = 1.3  # the text size which who wants large text has, before anything stands around the question


def large_enough(wanted: float) -> float:
    """The text size at which nothing more is left out around the question."""
    return min(wanted, LARGE_ENOUGH)


def first_choice(tables: Iterable[Table], wanted: float) -> Table:
    """Of tables that leave out more and more around the question: the first on which the board has its usual layout,
    or else the one that comes next, where that is no harder to read. Where none is as large as a reader should have
    it who `wanted` that text size, the largest."""
    enough = large_enough(wanted)
    best: Table | None = None
    for table in tables:
        if best is None or _is_better(table, best, enough):
            best = table
        if best.text_size >= enough and best.rank == 0:
            return best
    assert best is not None, "there is always a page"
    return best


def _is_better(table: Table, best: Table, enough: float) -> bool:
    """Than one on which there is more around the question."""
    if best.text_size < enough:
        return table.text_size > best.text_size
    is_as_large = table.text_size >= best.text_size
    return is_as_large and table.rank < best.rank
