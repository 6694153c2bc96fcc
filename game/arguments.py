"""What all commands share: their exit codes, and the types of their arguments."""

import argparse
from collections.abc import Callable

CLEAN, MISTAKES, UNUSABLE = 0, 1, 2


def at_least(least: int) -> Callable[[str], int]:
    """The type of an argument that is a whole number."""

    def whole(text: str) -> int:
        if not text.isdecimal() or int(text) < least:
            raise argparse.ArgumentTypeError(f"it should be a whole number from {least} on, not {text!r}")
        return int(text)

    return whole
