"""Where marks stand above a line so that none covers another, each as near as can be to the spot that it points at."""

from collections.abc import Sequence

Pool = list[float]  # the wishes of neighbours that would meet, and so share one place


def marks_apart(wanted: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """The places between `low` and `high`, in the order in which they are `wanted`, at least so far apart.

    Those whose squared distances from what is wanted have the least sum: each wish less the room that the marks at its
    left take has only to grow from mark to mark (pool adjacent violators). Where there is no room for all, they are as
    far apart as they can be.
    """
    last = len(wanted) - 1
    step = apart
    if last > 0:
        widest = (high - low) / last
        step = min(apart, widest)
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    wishes = []
    for rank, place in enumerate(order):
        wish = wanted[place] - rank * step
        wishes.append(wish)
    found = [0.0] * len(wanted)
    free = high - last * step
    for rank, middle in enumerate(_growing(wishes)):
        inside = min(max(middle, low), free)
        place = order[rank]
        found[place] = inside + rank * step
    return found


def _growing(wishes: Sequence[float]) -> list[float]:
    """The nearest to the wishes that never grow smaller."""
    pools: list[Pool] = []
    for wish in wishes:
        pools.append([wish])
        while _is_out_of_order(pools):
            later = pools.pop()
            pools[-1] += later
    found = []
    for pool in pools:
        same = [_mean(pool)] * len(pool)
        found += same
    return found


def _is_out_of_order(pools: Sequence[Pool]) -> bool:
    if len(pools) < 2:
        return False
    *_, before, last = pools
    return _mean(before) > _mean(last)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
