"""How often a second the loop of the game turns."""

import pygame

MOVING = 60
WAITING = 30
SECOND = WAITING  # turns, after which nothing much will come in: who has looked so long is not in a hurry
LISTEN = 66  # milliseconds between two questions whether something has come in, from then on
LOOK = 7  # of those, until all that may have changed is looked at: twice a second


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
            _listen()


def _listen() -> None:
    """Nothing but that: whatever else were touched would have to be fetched from memory anew each time."""
    for _ in range(LOOK):
        pygame.time.wait(LISTEN)
        if pygame.event.peek():
            return
