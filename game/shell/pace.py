"""How often a second the loop of the game turns."""

import pygame

from game.shell.rest import rest

MOVING = 60
WAITING = 30
SECOND = WAITING  # turns, after which nothing much will come in: who has looked so long is not in a hurry


class Pace:
    """A `hurried` one does not wait."""

    def __init__(self, hurried: bool) -> None:
        self._hurried = hurried
        self._clock = pygame.time.Clock()
        self.quiet = 0  # turns since something came in
        self._moved = False

    def hear(self, something: bool) -> None:
        """Told at every turn whether something has come in."""
        self.quiet = 0 if something else self.quiet + 1

    def shows(self, moving: bool) -> bool:
        """Whether the picture is moving, or was until now: what has come to rest is shown once more."""
        moved = self._moved
        self._moved = moving
        return moving or moved

    def wait(self, moving: bool, expecting: bool) -> None:
        """Until the next turn is due. `expecting` that something will soon be ready."""
        if self._hurried:
            return
        if moving:
            self._clock.tick(MOVING)
        elif expecting or self.quiet <= SECOND:
            self._clock.tick(WAITING)
        else:
            rest()
