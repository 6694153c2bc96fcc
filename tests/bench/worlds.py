"""Three families of made-up memories, none of them the game's own: what simulated pupils really know and forget.

    fading      a power curve and the growth of FSRS-6 with its default parameters, both disturbed for each pupil
    activation  ACT-R: base-level activation of all presentations, each decaying the faster the stronger the fact was,
                with the parameters of Pavlik and Anderson (Cognitive Science 29, 2005)
    halving     exponential forgetting with a half-life that grows the more, the nearer a fact was to being forgotten

Times are days since the first session. Nothing of this was fitted to pupils, nor to what it measures. Two things are
alike in all of them: what is known beforehand would be remembered by nine in ten after KNOWN_FOR days, and what is
harder by one spread of difficulties, or learnt by who is less able by that much, is forgotten e^EASE times as fast
(the rule takes e^.28 a level, and a level is two thirds of a spread).
"""

from abc import abstractmethod
from collections.abc import Sequence
from math import exp, log
from random import Random

from game.quiz.play.forgetting import growth, lapse

KNOWN_FOR = 60.0  # days
EASE = 0.4
AGAIN = 0.212  # days: the first stability of what was not known (w0 of FSRS-6)
LEAST_STABILITY = 0.001  # days, in the package of FSRS-6


class World:
    """What one pupil remembers. `hard` are the difficulties of the facts (0: middling), `theta` is the ability.

    Of what is known beforehand (`knew`) nothing is forgotten at the start.
    """

    def __init__(self, theta: float, hard: Sequence[float], rng: Random) -> None:
        self.theta, self.hard = theta, hard
        self.knew = [rng.random() < _sigma(theta - b - 1) for b in hard]

    @abstractmethod
    def recall(self, fact: int, when: float) -> float:
        """The chance that the fact comes to mind without any options."""

    @abstractmethod
    def practise(self, fact: int, when: float, recalled: bool) -> None:
        """It was asked, and the answer was seen."""

    def leave(self, when: float) -> None:
        """A session is over."""

    def ease(self, fact: int) -> float:
        """How many times as long it is remembered as a middling fact by the average pupil."""
        return exp(EASE * (self.theta - self.hard[fact]))


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
        self.seen = [0.0] * len(hard)

    def recall(self, fact: int, when: float) -> float:
        stability = self.stability[fact]
        if not stability:
            return 0.0
        return float((1 + self.factor * (when - self.seen[fact]) / stability) ** -self.decay)

    def practise(self, fact: int, when: float, recalled: bool) -> None:
        stability, known = self.stability[fact], self.recall(fact, when)
        if not stability:
            self.stability[fact] = AGAIN * self.ease(fact)
        elif recalled:
            grown = growth(stability, self.difficulty[fact], known)
            self.stability[fact] = stability + self.gain * (grown - stability)
        else:
            self.stability[fact] = max(LEAST_STABILITY, lapse(stability, self.difficulty[fact], known))
        self.seen[fact] = when


class Activation(World):
    """Ages are in seconds; between sessions time passes more slowly by SLOW, since less interferes."""

    SCALE, INTERCEPT = 0.217, 0.177  # of decay
    THRESHOLD, NOISE = -0.704, 0.255
    SLOW = 0.025
    BEFORE = 7  # presentations in days on end, of what is known beforehand

    def __init__(self, theta: float, hard: Sequence[float], rng: Random) -> None:
        super().__init__(theta, hard, rng)
        self.left: float | None = 0.0  # when the last session ended; none while one goes on
        self.spared = 0.0  # days that went by between sessions and do not count
        learnt = [(-self.SLOW * days, self.INTERCEPT) for days in range(self.BEFORE)]
        self.seen = [list(learnt) if knew else [] for knew in self.knew]

    def recall(self, fact: int, when: float) -> float:
        if not self.seen[fact]:
            return 0.0
        activation = self._activation(fact, when) + self.INTERCEPT * log(self.ease(fact))
        return _sigma((activation - self.THRESHOLD) / self.NOISE)

    def practise(self, fact: int, when: float, recalled: bool) -> None:
        strength = exp(self._activation(fact, when)) if self.seen[fact] else 0.0
        now = self._time(when)
        self.spared, self.left = when - now, None
        self.seen[fact].append((now, self.SCALE * strength + self.INTERCEPT))

    def leave(self, when: float) -> None:
        self.left = when

    def _activation(self, fact: int, when: float) -> float:
        """Of all presentations, of which none is younger than a second."""
        now = self._time(when)
        return log(sum(max(1.0, 86400 * (now - then)) ** -decay for then, decay in self.seen[fact]))

    def _time(self, when: float) -> float:
        """In days of sessions."""
        if self.left is None:
            return when - self.spared
        return self.left - self.spared + self.SLOW * (when - self.left)


class Halving(World):
    """The least half-life is the one of Settles and Meeder (ACL 2016): a quarter of an hour."""

    FIRST, GROWTH, LEAST = 1.2, 2.9, 15 / 1440

    def __init__(self, theta: float, hard: Sequence[float], rng: Random) -> None:
        super().__init__(theta, hard, rng)
        beforehand = KNOWN_FOR * log(0.5) / log(0.9)
        self.half_life = [beforehand if knew else 0.0 for knew in self.knew]
        self.seen = [0.0] * len(hard)

    def recall(self, fact: int, when: float) -> float:
        half_life = self.half_life[fact]
        if not half_life:
            return 0.0
        return float(2 ** (-(when - self.seen[fact]) / half_life))

    def practise(self, fact: int, when: float, recalled: bool) -> None:
        half_life, known = self.half_life[fact], self.recall(fact, when)
        if not half_life:
            self.half_life[fact] = self.FIRST * self.ease(fact)
        elif recalled:
            self.half_life[fact] = half_life * (1 + self.GROWTH * float((1 - known) ** 0.5))
        else:
            self.half_life[fact] = max(self.LEAST, half_life / 2)
        self.seen[fact] = when


WORLDS: dict[str, type[World]] = {"fading": Fading, "activation": Activation, "halving": Halving}
