"""Cutting rectangles: the cells tile what was cut, and the page lies in the safe area of every window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.layout import HEIGHT, NARROWEST, SAFE, WIDEST, Rect, page, stage, unit

sizes = st.floats(1, 4000, allow_nan=False)
rects = st.builds(Rect, st.floats(-500, 500), st.floats(-500, 500), sizes, sizes)
counts = st.integers(1, 12)
gaps = st.floats(0, 20)
windows = st.tuples(st.integers(200, 8000), st.integers(200, 8000))


def apart(cells: list[Rect]) -> bool:
    """A thousandth of a unit is forgiven for the rounding of sums."""
    small = [cell.inset(0.001) for cell in cells]
    return not any(one.overlaps(other) for i, one in enumerate(small) for other in small[i + 1 :])


@given(rects, counts)
def test_rows_and_columns_tile(area: Rect, count: int) -> None:
    for cells in (area.rows(count), area.columns(count)):
        assert len(cells) == count
        assert sum(cell.w * cell.h for cell in cells) == pytest.approx(area.w * area.h)
        assert apart(cells)


@given(st.builds(Rect, st.just(0.0), st.just(0.0), st.floats(500, 4000), st.floats(500, 4000)), counts, counts, gaps)
def test_grids_leave_their_gaps(area: Rect, columns: int, count: int, gap: float) -> None:
    cells = area.grid(columns, count, gap)
    assert len(cells) == count
    assert apart([cell.inset(-gap / 2 + 0.01) for cell in cells])
    assert all(cell.right <= area.right + 0.001 and cell.bottom <= area.bottom + 0.001 for cell in cells)


@given(rects, st.lists(st.floats(0.1, 10), min_size=1, max_size=6))
def test_shares_are_in_proportion(area: Rect, parts: list[float]) -> None:
    cells = area.share(parts)
    assert apart(cells)
    for cell, part in zip(cells, parts, strict=True):
        assert cell.w == pytest.approx(area.w * part / sum(parts))


@given(rects, st.floats(0, 1))
def test_strips_and_rests_meet(area: Rect, share: float) -> None:
    y, x = area.y + share * area.h, area.x + share * area.w
    assert area.top(y - area.y).bottom == pytest.approx(area.below(y).y)
    assert area.below(y).bottom == pytest.approx(area.bottom)
    assert area.left(x - area.x).right == pytest.approx(area.after(x).x)
    assert area.after(x).right == pytest.approx(area.right)
    assert area.low(area.h).y == pytest.approx(area.y)
    assert area.far(area.w).x == pytest.approx(area.x)


@given(windows)
def test_a_stage_is_as_wide_as_four_by_three_and_as_high_as_the_unit_says(window: tuple[int, int]) -> None:
    width, height = stage(*window)
    assert width >= NARROWEST - 0.001
    assert height >= HEIGHT - 0.001
    assert width == pytest.approx(NARROWEST) or height == pytest.approx(HEIGHT)
    assert width * unit(*window) == pytest.approx(window[0])


@given(windows)
def test_a_page_keeps_to_the_safe_area(window: tuple[int, int]) -> None:
    width, height = stage(*window)
    area = page(width, height)
    used = min(width, WIDEST)
    assert area.centre == pytest.approx((width / 2, height / 2))
    assert area.w <= used * (1 - 2 * SAFE) + 0.001
    assert area.h == pytest.approx(height * (1 - 2 * SAFE))


def test_the_mock_ups_have_their_units() -> None:
    assert unit(1600, 900) == 1
    assert stage(1600, 900) == (1600, 900)
    assert stage(1024, 768) == pytest.approx((1200, 900))
    assert stage(3840, 2160) == pytest.approx((1600, 900))
    assert stage(800, 1280) == pytest.approx((1200, 1920))
