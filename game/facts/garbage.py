"""The search for garbage, which is put off while a bank is made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Thousands of values are made here, and modules loaded, and none is garbage: to search them for it would take
    half of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@contextmanager
def lasting() -> Iterator[None]:
    """What is made here, modules among it, stays to the end, and is not searched for garbage later either."""
    with uncollected():
        yield
        gc.freeze()
