"""What chance does to an answer: how often one who does not know is right, and one who knows is wrong."""

from typing import NamedTuple


class Luck(NamedTuple):
    """`guess` is the chance of a right answer without knowing it, `slip` that of a wrong one from who knows it."""

    guess: float
    slip: float

    def right(self, known: float) -> float:
        """The chance of a right answer, where the fact is remembered with the chance `known`."""
        by_knowing = known * (1 - self.slip)
        by_chance = (1 - known) * self.guess
        return by_knowing + by_chance

    def likely(self, known: float, right: bool) -> float:
        """The chance of this very answer, but no less than one in ten thousand."""
        chance = self.right(known)
        if not right:
            chance = 1 - chance
        return max(1e-4, chance)

    def knew(self, known: float, right: bool) -> float:
        """How likely it is, after the answer, that the fact was remembered (Bayes' rule)."""
        expected = self.right(known)
        if right:
            return known * (1 - self.slip) / expected
        return known * self.slip / (1 - expected)


TWO = Luck(0.53, 0.03)
THREE = Luck(0.38, 0.03)
MANY = Luck(0.30, 0.03)  # four options or more, one of which is right
PAIRED = Luck(0.05, 0.15)
ORDERED = Luck(0.06, 0.20)
POINTED = Luck(0.10, 0.15)
SELECTED = Luck(0.04, 0.15)
TYPED = Luck(0.01, 0.10)


def among(options: int) -> Luck:
    """Of a choice of one among so many."""
    if options <= 2:
        return TWO
    if options == 3:
        return THREE
    return MANY
