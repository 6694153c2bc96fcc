"""What the buttons and sticks of a gamepad mean: a push acts at once, and goes on while it is held."""

from collections.abc import Callable

import pygame

from game.shell.keys import PAD_KEYS

AGAIN = pygame.USEREVENT + 11  # the time has come for what is held to act once more; `key` says what it is
FIRST, NEXT = 400, 110  # milliseconds that it is held before it acts again, and from then on
PUSHED, LET_GO = 20_000, 12_000  # of 32,768, which is as far as a stick goes: from here on it counts, and no more
WAYS = frozenset({"left", "right", "up", "down"})
STICKS = {
    pygame.CONTROLLER_AXIS_LEFTX: ("left", "right"),
    pygame.CONTROLLER_AXIS_RIGHTX: ("left", "right"),
    pygame.CONTROLLER_AXIS_LEFTY: ("up", "down"),
    pygame.CONTROLLER_AXIS_RIGHTY: ("up", "down"),
}

Remind = Callable[[str, int], None]  # a key, and in how many milliseconds it is to act again; never for 0


def remind(key: str, milliseconds: int) -> None:
    """Send the event in so many milliseconds."""
    event = pygame.Event(AGAIN, key=key)
    pygame.time.set_timer(event, milliseconds, 1)


class Steering:
    """Told of every event; `remind` sees to it that `AGAIN` comes."""

    def __init__(self, remind: Remind = remind) -> None:
        self._remind = remind
        self._held = ""  # the way that a stick or the cross is held
        self._stick: int | None = None  # the axis that holds it

    def key(self, event: pygame.Event) -> str:
        """What the event presses; empty where that is nothing."""
        match event.type:
            case pygame.CONTROLLERBUTTONDOWN:
                return self._button(event.button)
            case pygame.CONTROLLERBUTTONUP:
                if PAD_KEYS.get(event.button) == self._held:
                    self._let_go()
            case pygame.CONTROLLERAXISMOTION if event.axis in STICKS:
                return self._tilted(event.axis, event.value)
            case pygame.WINDOWFOCUSLOST | pygame.CONTROLLERDEVICEREMOVED:
                self._let_go()
            case _ if event.type == AGAIN:
                return self._again(event.key)
            case _:
                pass
        return ""

    def _again(self, key: str) -> str:
        """Nothing where it was let go meanwhile."""
        if key != self._held:
            return ""
        self._remind(key, NEXT)
        return key

    def _button(self, button: int) -> str:
        key = PAD_KEYS.get(button, "")
        if key in WAYS:
            self._hold(key)
        return key

    def _tilted(self, axis: int, value: int) -> str:
        """A stick that is pushed and was not before presses the way it is pushed to."""
        if abs(value) < LET_GO:
            if axis == self._stick:
                self._let_go()
            return ""
        back, ahead = STICKS[axis]
        way = back if value < 0 else ahead
        is_news = abs(value) >= PUSHED and way != self._held
        if not is_news:
            return ""
        self._stick = axis
        self._hold(way)
        return way

    def _hold(self, way: str) -> None:
        self._held = way
        self._remind(way, FIRST)

    def _let_go(self) -> None:
        if self._held:
            self._remind(self._held, 0)
        self._held = ""
        self._stick = None
