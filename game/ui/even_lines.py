"""Lines that are as even as can be, for what is read at a glance: no long one above a lone word."""

from collections.abc import Callable, Iterator, Sequence
from math import inf

LITTLE = 3  # letters of a word that leads to the next one
GOOD, BAD = 0.8, 1.25  # how much better or worse a break is than others that leave lines as long
UNEVEN = 0.45  # a line that is so much shorter than the other stands alone
CLOSING, OPENING = tuple(",.;:!?…"), tuple("([{")
NARROWER = 0.5  # units, by which lines change at least
Lines = list[list[str]]  # of the runs that stand in each
Width = Callable[[str], float]


def evened(lines: Lines, width: Width, most: float) -> Lines:
    """The same runs in as many lines, of which the widest is as narrow as it can be. Where there are two, the first
    rather ends with a part of the sentence, and neither within a name nor with a little word."""
    count = len(lines)
    if count < 2:
        return lines
    runs = [run for line in lines for run in line]
    even = _in_two(runs, width, most) if count == 2 else _in_many(runs, count, width, most)
    return even or lines


def _in_two(runs: Sequence[str], width: Width, most: float) -> Lines | None:
    """None where one of the lines would be wider than `most`."""
    best = 0
    least = inf
    for place, (wide, narrow) in enumerate(_halves(runs, width), 1):
        before, after = runs[place - 1], runs[place]
        cost = wide * _worth(before, after)
        if narrow < UNEVEN * wide:
            cost *= BAD
        if wide <= most and cost < least:
            best = place
            least = cost
    above = list(runs[:best])
    below = list(runs[best:])
    if above and _fit([above, below], width, most):
        return [above, below]
    return None


def _halves(runs: Sequence[str], width: Width) -> Iterator[tuple[float, float]]:
    """The widths of the longer line and of the other one, for a break after the first run, after the second, and so
    on."""
    space = width(" ")
    widths = [width(run) for run in runs]
    first = -space
    second = sum(widths) + space * (len(runs) - 1)
    for wide in widths[:-1]:
        first += wide + space
        second -= wide + space
        yield max(first, second), min(first, second)


def _worth(before: str, after: str) -> float:
    """Of a break between these two, the less the better, told by letters and signs alone, in any language."""
    *_, word = before.split(" ")
    if word.endswith(CLOSING):
        return GOOD
    is_name = word[:1].isupper() and after[:1].isupper()
    is_little = len(word) <= LITTLE and word.islower()
    has_letters = any(map(str.isalnum, after))
    if is_name or is_little or after.startswith(OPENING) or not has_letters:
        return BAD
    return 1.0


def _fit(lines: Lines, width: Width, most: float) -> bool:
    return all(width(" ".join(line)) <= most for line in lines)


def _in_many(runs: Sequence[str], count: int, width: Width, most: float) -> Lines | None:
    """The runs in so many lines; None where one of these would be wider than `most`."""
    space = width(" ")
    widths = [width(run) for run in runs]
    lengths = _filled(widths, space, most)
    if len(lengths) > count:
        return None
    even = []
    start = 0
    for length in _narrowed(lengths, widths, space):
        end = start + length
        even.append(list(runs[start:end]))
        start = end
    if _fit(even, width, most):
        return even
    return None


def _filled(widths: Sequence[float], space: float, most: float) -> Sequence[int]:
    """How many runs each line has if all are filled up to that width; a longer run has its own."""
    lengths = [0]
    line = -space
    for wide in widths:
        line += space + wide
        if line > most and lengths[-1]:
            lengths.append(0)
            line = wide
        lengths[-1] += 1
    return lengths


def _narrowed(lengths: Sequence[int], widths: Sequence[float], space: float) -> Sequence[int]:
    """All lines are made narrower than the widest of them, again and again, as long as that takes no further line."""
    while True:
        most = _widest(lengths, widths, space) - NARROWER
        narrower = _filled(widths, space, most)
        if narrower == lengths or len(narrower) > len(lengths):
            return lengths
        lengths = narrower


def _widest(lengths: Sequence[int], widths: Sequence[float], space: float) -> float:
    widest = 0.0
    start = 0
    for length in lengths:
        end = start + length
        spaces = space * (length - 1)
        wide = sum(widths[start:end]) + spaces
        widest = max(widest, wide)
        start = end
    return widest
