"""What pupils learn a minute, in simulation: the game's own deck beside chance, order, Leitner, FSRS and version 0.1.

Ratios are of the gain of the game's deck to that of another in the same cell: a world of memory, a scenario, a number
of days after the last session. No pupils were measured.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from math import exp, log, sqrt
from statistics import mean
from typing import NamedTuple

from tests.bench.pupils import AFTER, LESSON, SCENARIOS, SHIPPED, Cell, Played, Scenario, play_all
from tests.bench.rows import Row
from tests.bench.worlds import WORLDS

# Goals of geometric means, where there is one.
OTHERS = {
    "random": 1.28,
    "sequential": 1.23,
    "leitner": 1.34,
    "leitner by date": None,
    "fsrs": 1.30,
    "fsrs by date": None,
    "fsrs by days": None,
    "0.1": 1.25,
}
IN_THE_BANK = ("0.1", "0.1 by era")
WORST = {"sequential": 0.85, "fsrs": 1.0, "leitner": 1.0}  # of the worst cell
CALM, WINDOWS, ECE, IN_A_LESSON = 0.94, 0.85, 0.08, 0.98
BELOW_SKETCH = 0.05  # what the deck may be below the rule as it was designed, in the shipped bank
WINDOW, GOOD_WINDOW = 12, 0.6
BINS = 10


@dataclass(frozen=True, slots=True)
class Size:
    """How many pupils on how many banks; a part of them where the shipped bank and a lesson are measured.
    `judged`: there are enough for goals."""

    pupils: int
    seeds: int
    fewer: int
    judged: bool


QUICK = Size(2, 1, 2, judged=False)
FULL = Size(40, 2, 20, judged=True)


class Ratio(NamedTuple):
    """Of two mean gains, with its standard error."""

    value: float
    error: float


Key = tuple[str, str, Scenario]  # picker, world, scenario
Results = Mapping[Key, list[Played]]


def quick() -> list[Row]:
    return _rows(QUICK)


def full() -> list[Row]:
    return _rows(FULL)


def _rows(size: Size) -> list[Row]:
    played = _played(size)
    return [
        *_cells(played, size),
        *_means(played, size),
        *_calm(played, size),
        *_foreseen(played, size),
        *_in_the_bank(played, size),
        *_in_a_lesson(played, size),
    ]


# Playing


def _wanted(size: Size) -> list[Cell]:
    cells = list[Cell]()
    for world in WORLDS:
        for seed in range(1, size.seeds + 1):
            for scenario in SCENARIOS:
                cells += [Cell(name, world, scenario, seed, size.pupils) for name in ("own", "calm", *OTHERS)]
            cells += [Cell(name, world, LESSON, seed, size.fewer) for name in ("own", "0.1")]
        cells += [Cell(name, world, SHIPPED, 1, size.fewer) for name in ("own", "sketch", *IN_THE_BANK)]
    return cells


def _played(size: Size) -> Results:
    cells, found = _wanted(size), dict[Key, list[Played]]()
    longest_first = sorted(cells, key=_effort, reverse=True)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for cell, of_cell in zip(longest_first, pool.map(play_all, longest_first), strict=True):
            found.setdefault((cell.picker, cell.world, cell.scenario), []).extend(of_cell)
    return found


def _effort(cell: Cell) -> float:
    facts = cell.scenario.facts or 800
    return facts * cell.scenario.sessions * cell.scenario.minutes * (2 + (cell.picker in ("own", "calm")))


# Ratios


def ratio_of(own: Sequence[Played], other: Sequence[Played], after: int) -> Ratio:
    """With the error that leaving out one pupil after the other tells (jackknife); pupils are compared with themselves
    where both have played, as far as both go."""
    count = min(len(own), len(other))
    ours, theirs = ([one.gains[after] for one in some[:count]] for some in (own, other))
    total, total_other = sum(ours), sum(theirs)
    value = total / total_other
    without = [(total - one) / (total_other - two) for one, two in zip(ours, theirs, strict=True)]
    middle = mean(without)
    return Ratio(value, sqrt((count - 1) / count * sum((one - middle) ** 2 for one in without)))


def _geometric(ratios: Iterable[Ratio]) -> Ratio:
    some = list(ratios)
    value = exp(mean(log(max(1e-9, one.value)) for one in some))
    spread = sqrt(sum((one.error / one.value) ** 2 for one in some)) / len(some)
    return Ratio(value, value * spread)


def _all(played: Results, own: str, other: str, after: int, scenarios: Sequence[Scenario] = SCENARIOS) -> list[Ratio]:
    return [
        ratio_of(played[own, world, one], played[other, world, one], after) for world in WORLDS for one in scenarios
    ]


def _row(name: str, ratio: Ratio, least: float | None, size: Size) -> Row:
    told = f"{ratio.value:.3f} +- {ratio.error:.3f}"
    if least is None or not size.judged:
        return Row(name, told, "1", ratio.value, f">= {least:g} in full" if least else "none", None)
    return Row(name, told, "1", ratio.value, f">= {least:g}", ratio.value >= least)


def _cells(played: Results, size: Size) -> list[Row]:
    rows = list[Row]()
    for world in WORLDS:
        for scenario in SCENARIOS:
            for other in OTHERS:
                for after, days in enumerate(AFTER):
                    ratio = ratio_of(played["own", world, scenario], played[other, world, scenario], after)
                    rows.append(_row(f"{world}, {scenario.name}, {days} d / {other}", ratio, None, size))
    return rows


def _means(played: Results, size: Size) -> list[Row]:
    rows = list[Row]()
    for other, least in OTHERS.items():
        for after, days in enumerate(AFTER):
            ratios = _all(played, "own", other, after)
            rows.append(_row(f"all cells, {days} d / {other}", _geometric(ratios), least if not after else None, size))
            if not after:
                worst = min(ratios)
                rows.append(_row(f"worst cell, {days} d / {other}", worst, WORST.get(other), size))
    return rows


def _calm(played: Results, size: Size) -> list[Row]:
    """What calm costs, beside the deck without it and beside the goals of that; and how good the windows are."""
    rows = [_row("calm deck, 7 d / without calm", _geometric(_all(played, "calm", "own", 0)), CALM, size)]
    for other, goal in OTHERS.items():
        if goal:
            ratio = _geometric(_all(played, "calm", other, 0))
            rows.append(_row(f"calm deck, 7 d / {other}", ratio, round(CALM * goal, 3), size))
    for picker, least in (("own", None), ("calm", WINDOWS)):
        shares = [mean(windows(played[picker, world, scenario]) for scenario in SCENARIOS) for world in WORLDS]
        for world, share in zip(["all worlds", *WORLDS], [mean(shares), *shares], strict=True):
            rows.append(_row(f"{picker}, {world}: good windows of 12", Ratio(share, 0.0), least, size))
    return rows


def windows(some: Sequence[Played]) -> float:
    """The share of twelve answers in a row of which at least three fifths were right."""
    good = total = 0
    for one in some:
        for start in range(len(one.right) - WINDOW + 1):
            total += 1
            good += sum(one.right[start : start + WINDOW]) >= GOOD_WINDOW * WINDOW
    return good / total


def _in_the_bank(played: Results, size: Size) -> list[Row]:
    rows = list[Row]()
    for other in IN_THE_BANK:
        for after, days in enumerate(AFTER):
            ratio, sketch = (_geometric(_all(played, own, other, after, [SHIPPED])) for own in ("own", "sketch"))
            least = None if after else round(sketch.value - BELOW_SKETCH, 3)
            rows.append(_row(f"shipped bank, {days} d / {other}", ratio, least, size))
            rows.append(_row(f"the design's sketch there, {days} d / {other}", sketch, None, size))
    return rows


def _in_a_lesson(played: Results, size: Size) -> list[Row]:
    ratio = _geometric(_all(played, "own", "0.1", 0, [LESSON]))
    return [_row("one lesson, 7 d / 0.1", ratio, IN_A_LESSON, size)]


# What was foreseen


def _foreseen(played: Results, size: Size) -> list[Row]:
    rows = list[Row]()
    for world in WORLDS:
        of_world = [one for scenario in SCENARIOS for one in played["calm", world, scenario]]
        pairs = [pair for one in of_world for pair in one.foreseen]
        loss, own = log_loss(pairs), mean_loss(of_world)
        rows.append(_most(f"{world}: log loss / own average", loss, own, loss / own, 1.0, size))
        error = calibration(pairs)
        rows.append(_most(f"{world}: calibration error", error, 1.0, error, ECE, size))
        area = auc(pairs)
        rows.append(Row(f"{world}: AUC", f"{area:.3f}", "0.5", area / 0.5, "none", None))
    return rows


def _most(name: str, value: float, baseline: float, ratio: float, most: float, size: Size) -> Row:
    good = ratio <= most if size.judged else None
    return Row(name, f"{value:.3f}", f"{baseline:.3f}", ratio, f"<= {most:g}", good)


def log_loss(pairs: Sequence[tuple[float, bool]]) -> float:
    return -mean(log(chance if right else 1 - chance) for chance, right in pairs)


def mean_loss(some: Sequence[Played]) -> float:
    """The log loss of who foresees of every answer of a pupil the share that the pupil had right in the end."""
    pairs = list[tuple[float, bool]]()
    for one in some:
        share = min(0.999, max(0.001, mean(one.right)))
        pairs += [(share, right) for right in one.right]
    return log_loss(pairs)


def calibration(pairs: Sequence[tuple[float, bool]]) -> float:
    """How far the share of right answers is from what was foreseen, over ten equal bins."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for pair in pairs:
        bins[min(BINS - 1, int(BINS * pair[0]))].append(pair)
    apart = (
        abs(mean(chance for chance, _ in some) - mean(right for _, right in some)) * len(some) for some in bins if some
    )
    return sum(apart) / len(pairs)


def auc(pairs: Sequence[tuple[float, bool]]) -> float:
    """The chance that of a right and a wrong answer the right one was held for likelier (Mann and Whitney)."""
    ranked = sorted(pairs)
    right = sum(good for _, good in pairs)
    ranks = sum(place for place, (_, good) in enumerate(ranked, 1) if good)
    return (ranks - right * (right + 1) / 2) / (right * (len(pairs) - right))
