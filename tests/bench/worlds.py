"""Three families of made-up memories, none of them the game's own: what simulated pupils really know and forget.

    fading      FSRS-6 with the powers of its curve and its growth disturbed for each pupil
    activation  ACT-R: base-level activation of all presentations, each decaying the faster the stronger the fact was
                (Pavlik and Anderson 2005)
    halving     exponential forgetting with a half-life that grows the more, the nearer a fact was to being forgotten

Times are days since the first session. Nothing of this was fitted to pupils, nor to what it measures.
"""

from abc import abstractmethod
from collections.abc import Sequence
from math import exp, log
from random import Random

from game.quiz.play.forgetting import growth, lapse

BEFORE, KNOWN_FOR = -30.0, 60.0  # days: when what is known beforehand was seen last, and how long it lasts
AGAIN = 0.212  # days: the first stability of what was not known (w0 of FSRS-6)


class World:
    """What one pupil remembers. `hard` are the difficulties of the facts (0: middling), `theta` is the ability."""

    def __init__(self, theta: float, hard: Sequence[float], rng: Random) -> None:
        self.theta, self.hard = theta, hard
        self.knew = [rng.random() < _sigma(theta - b - 1) for b in hard]

    @abstractmethod
    def recall(self, fact: int, when: float) -> float:
        """The chance that the fact comes to mind without any options."""

    @abstractmethod
    def practise(self, fact: int, when: float, recalled: bool) -> None:
        """It was asked, and the answer was seen."""


def _sigma(x: float) -> float:
    return 1 / (1 + exp(-x))


class Fading(World):
    def __init__(self, theta: float, hard: Sequence[float], rng: Random) -> None:
        super().__init__(theta, hard, rng)
        self.decay = 0.1542 * exp(rng.gauss(0.25, 0.3))
        self.gain = exp(rng.gauss(-0.2, 0.35))
        self.factor = 0.9 ** (-1 / self.decay) - 1
        self.difficulty = [min(10.0, max(1.0, 5.5 + 1.5 * (b - theta))) for b in hard]
        self.stability = [KNOWN_FOR if knew else 0.0 for knew in self.knew]
        self.seen = [BEFORE] * len(hard)

    def recall(self, fact: int, when: float) -> float:
        stability = self.stability[fact]
        if not stability:
            return 0.0
        return float((1 + self.factor * max(0.0, when - self.seen[fact]) / stability) ** -self.decay)

    def practise(self, fact: int, when: float, recalled: bool) -> None:
        stability, known = self.stability[fact], self.recall(fact, when)
        if not stability:
            self.stability[fact] = AGAIN * exp(0.4 * (self.theta - self.hard[fact]))
        elif recalled:
            grown = growth(stability, self.difficulty[fact], known)
            self.stability[fact] = stability + self.gain * (grown - stability)
        else:
            self.stability[fact] = max(0.01, lapse(stability, self.difficulty[fact], known))
        self.seen[fact] = when


class Activation(World):
    SCALE, INTERCEPT = 0.217, 0.177
    THRESHOLD, NOISE = -1.2, 0.255
    SLOW = 0.025  # of the time between sessions, in which less interferes
    SITTING = 0.04  # days; what is longer lies between sessions

    def __init__(self, theta: float, hard: Sequence[float], rng: Random) -> None:
        super().__init__(theta, hard, rng)
        self.intercept = self.INTERCEPT * exp(rng.gauss(0, 0.2))
        long_ago = [(BEFORE + 3 * number, self.intercept) for number in range(6)]
        self.seen = [list(long_ago) if knew else [] for knew in self.knew]

    def recall(self, fact: int, when: float) -> float:
        if not self.seen[fact]:
            return 0.0
        activation = self._activation(fact, when) + 0.2 * (self.theta - self.hard[fact])
        return _sigma((activation - self.THRESHOLD) / self.NOISE)

    def _activation(self, fact: int, when: float) -> float:
        """Of all presentations, with ages in seconds."""
        return log(sum(self._age(when - then) ** -decay for then, decay in self.seen[fact]))

    def _age(self, days: float) -> float:
        slowed = min(days, self.SITTING) + self.SLOW * max(0.0, days - self.SITTING)
        return max(1.0, 86400 * slowed)

    def practise(self, fact: int, when: float, recalled: bool) -> None:
        strength = exp(self._activation(fact, when)) if self.seen[fact] else 0.0
        self.seen[fact].append((when, self.SCALE * strength + self.intercept))


class Halving(World):
    """What is lost is learnt anew: its half-life never falls below the first one."""

    FIRST, GROWTH = 1.2, 2.9

    def __init__(self, theta: float, hard: Sequence[float], rng: Random) -> None:
        super().__init__(theta, hard, rng)
        self.first = [self.FIRST * exp(0.3 * (theta - b) + rng.gauss(0, 0.3)) for b in hard]
        self.half_life = [KNOWN_FOR if knew else 0.0 for knew in self.knew]
        self.seen = [BEFORE] * len(hard)

    def recall(self, fact: int, when: float) -> float:
        half_life = self.half_life[fact]
        if not half_life:
            return 0.0
        return float(2 ** (-max(0.0, when - self.seen[fact]) / half_life))

    def practise(self, fact: int, when: float, recalled: bool) -> None:
        half_life, known = self.half_life[fact], self.recall(fact, when)
        if not half_life:
            self.half_life[fact] = self.first[fact]
        elif recalled:
            self.half_life[fact] = half_life * (1 + self.GROWTH * float((1 - known) ** 0.5))
        else:
            self.half_life[fact] = max(self.first[fact], half_life / 2)
        self.seen[fact] = when


WORLDS: dict[str, type[World]] = {"fading": Fading, "activation": Activation, "halving": Halving}
