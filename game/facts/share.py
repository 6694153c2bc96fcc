"""How much of the core of an era is to be about whom."""

from typing import NamedTuple


class Share(NamedTuple):
    """How much of an era's core is to be about some actors: all of them `together`, or any of them."""

    actors: tuple[str, ...]
    together: bool
    least: float
    most: float

    def __str__(self) -> str:
        return (" + " if self.together else " / ").join(self.actors)
