"""What is made and stays to the end of the game."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from game.facts.garbage import uncollected


@contextmanager
def lasting() -> Iterator[None]:
    """What is made here, modules among it, is not searched for garbage while it is made, and not later either."""
    with uncollected():
        yield
        gc.freeze()
