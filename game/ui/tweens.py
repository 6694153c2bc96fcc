"""What moves on a page: shares of ways that have been gone, from 0 to 1 within a few tenths of a second."""

from dataclasses import dataclass, field

ARRIVED = 1.0  # the share of what does not move


@dataclass(slots=True)
class _Tween:
    seconds: float
    gone: float  # seconds; below 0 while it waits

    @property
    def is_done(self) -> bool:
        return self.gone >= self.seconds

    @property
    def share(self) -> float:
        """It slows down towards its end."""
        way = self.gone / self.seconds
        way = max(0.0, way)
        left = 1.0 - way
        left = max(0.0, left)
        return 1.0 - left**3


@dataclass(slots=True)
class Tweens:
    """Named ones, of a page. What is not there stands where it ends; so it does before any time has passed, and where
    the reader wants no motion."""

    _under_way: dict[str, _Tween] = field(default_factory=dict)
    _begun: dict[str, _Tween] = field(default_factory=dict)

    def begin(self, name: str, seconds: float, delay: float = 0.0) -> None:
        """It is under way from the next `advance` on."""
        self._begun[name] = _Tween(seconds, -delay)

    def advance(self, seconds: float) -> None:
        still: dict[str, _Tween] = {}
        for name, tween in self._under_way.items():
            tween.gone += seconds
            if not tween.is_done:
                still[name] = tween
        self._under_way = still | self._begun
        self._begun = {}

    def finish(self) -> None:
        """All stand where they end."""
        self._under_way = {}
        self._begun = {}

    def share(self, name: str, motion: str) -> float:
        """How much of its way it has gone; `motion` is the theme's."""
        if motion != "full":
            return ARRIVED
        tween = self._under_way.get(name)
        if tween is None:
            return ARRIVED
        return tween.share

    @property
    def moving(self) -> bool:
        return bool(self._under_way) or bool(self._begun)
