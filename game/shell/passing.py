"""A notice that goes by itself once there was time to read it."""

from game.ui.desk import Desk

SECONDS = 6.0


class Brief(str):
    """A notice that need not stay until something is pressed."""

    __slots__ = ()


class Passing:
    """Knows since when the notice that is shown has been there."""

    def __init__(self) -> None:
        self._seen = ""
        self._since = 0.0

    def take_away(self, desk: Desk, now: float) -> None:
        """A brief notice whose time is over."""
        notice = desk.notice
        if not isinstance(notice, Brief):
            self._seen = ""
            return
        if notice != self._seen:
            self._seen = notice
            self._since = now
        if now - self._since >= SECONDS:
            desk.notice = self._seen = ""
