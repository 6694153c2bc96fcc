"""The round part of a picture that a coin shows."""

from typing import NamedTuple

LEAST = 0.2  # less of a picture would be all pixels
HUNDREDTHS = 100


class Focus(NamedTuple):
    """Its middle, as shares of the width and the height of the picture, and its own width, as a share of that of the
    picture."""

    across: float
    down: float
    wide: float


def focus_of(numbers: object) -> Focus | None:
    """Of three numbers in hundredths, or texts of them; None where they are none."""
    if not isinstance(numbers, list | tuple) or len(numbers) != len(Focus._fields):
        return None
    shares = []
    for number in numbers:
        try:
            hundredths = float(number)
        except (TypeError, ValueError):
            return None
        share = hundredths / HUNDREDTHS
        if not 0 <= share <= 1:
            return None
        shares.append(share)
    focus = Focus(*shares)
    if focus.wide < LEAST:
        return None
    return focus
