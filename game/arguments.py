"""What all commands share: their exit codes, and the types of their arguments."""

import argparse
import re
import shlex
import sys
from collections.abc import Callable

CLEAN, MISTAKES, UNUSABLE = 0, 1, 2


def at_least(least: int) -> Callable[[str], int]:
    """The type of an argument that is a whole number."""

    def whole(text: str) -> int:
        if not text.isdecimal() or int(text) < least:
            raise argparse.ArgumentTypeError(f"it should be a whole number from {least} on, not {text!r}")
        return int(text)

    return whole


def quoted(word: str) -> str:
    """A word as it is to be typed in a command of this system's shell."""
    if sys.platform != "win32":
        return shlex.quote(word)
    return word if re.fullmatch(r"[\w.:/\\~-]+", word) else f'"{word}"'
