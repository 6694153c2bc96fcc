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

    def has_gone(self, desk: Desk, now: float) -> bool:
        """Take a brief notice away when its time is over; tells whether it went."""
        notice = desk.notice
        if not isinstance(notice, Brief):
            self._seen = ""
            return False
        if notice != self._seen:
            self._seen = notice
            self._since = now
        if now - self._since < SECONDS:
            return False
        desk.notice = self._seen = ""
        return True
