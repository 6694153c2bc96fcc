"""How often a second the loop of the game turns."""

MOVING = 60
WAITING = 30
QUIET = 20  # once nothing has come in for a second


def ticks(moving: bool, quiet: int) -> int:
    """`quiet` is the number of turns since something has come in."""
    if moving:
        return MOVING
    return WAITING if quiet < WAITING else QUIET
