"""Lines that are as even as can be, for what is read at a glance: no long one above a lone word."""

from collections.abc import Callable, Sequence

LITTLE = 3  # letters of a word that leads to the next one
NARROWER = 0.5  # units, by which lines change at least
Lines = list[list[str]]  # of the runs that stand in each


def evened(lines: Lines, width: Callable[[str], float], most: float) -> Lines:
    """The same runs in as many lines, of which the widest is as narrow as it can be. Where there are two, the first
    ends neither within a name nor with a little word, unless it must."""
    if len(lines) < 2:
        return lines
    count = len(lines)
    runs = [run for line in lines for run in line]
    even = None
    if count == 2:
        even = _evened(_joined(runs), count, width, most)
    return even or _evened(runs, count, width, most) or lines


def _joined(runs: Sequence[str]) -> list[str]:
    """With names and little words as one with what follows them, told by their letters alone, in any language."""
    joined = [runs[0]]
    for run in runs[1:]:
        before = joined[-1]
        *_, word = before.split(" ")
        is_name = word[:1].isupper() and word[-1:].isalnum() and run[:1].isupper()
        is_little = len(word) <= LITTLE and word.isalpha() and word.islower()
        if is_name or is_little:
            joined[-1] = f"{before} {run}"
        else:
            joined.append(run)
    return joined


def _evened(parts: Sequence[str], count: int, width: Callable[[str], float], most: float) -> Lines | None:
    """The parts in so many lines; None where one of these would be wider than `most`."""
    space = width(" ")
    widths = [width(part) for part in parts]
    lengths = _filled(widths, space, most)
    if len(lengths) > count:
        return None
    even = []
    start = 0
    for length in _narrowed(lengths, widths, space):
        end = start + length
        line = list(parts[start:end])
        if width(" ".join(line)) > most:
            return None
        even.append(line)
        start = end
    return even


def _filled(widths: Sequence[float], space: float, most: float) -> Sequence[int]:
    """How many parts each line has if all are filled up to that width; a longer part has its own."""
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
