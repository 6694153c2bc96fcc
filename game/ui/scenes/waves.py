"""The arcs of a path: how high it has risen at a place along it."""

from collections.abc import Sequence
from math import cos
from typing import NamedTuple


class Wave(NamedTuple):
    """At its `start` it is in that `turn`, in radians, and turns by its pace in each unit. At whole turns it is
    lowest."""

    start: float
    turn: float
    pace: float


class Waves(NamedTuple):
    """One after the other; the first and the last go on before and after."""

    waves: Sequence[Wave]

    def risen(self, x: float) -> float:
        """As a share of the whole rise."""
        wave = self._wave(x)
        gone = x - wave.start
        turned = gone * wave.pace
        height = cos(wave.turn + turned)
        return (1 - height) / 2

    def _wave(self, x: float) -> Wave:
        found = self.waves[0]
        for wave in self.waves:
            if wave.start > x:
                break
            found = wave
        return found
