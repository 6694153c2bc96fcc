"""Which presses of the mouse are second presses of a double click, and which of those must not go through."""

from math import dist

QUICK = 0.5  # seconds from one press to the next
NEAR = 24.0  # pixels


class Clicks:
    """Told of every press and motion of the mouse, in pixels, with a time in seconds that does not go back."""

    def __init__(self) -> None:
        self._spot = (0.0, 0.0)
        self._time = float("-inf")
        self._scene: object = None

    def press(self, spot: tuple[float, float], now: float, scene: object) -> bool:
        """Whether it is the second press of a double click; `scene` is what it falls on."""
        again = now - self._time <= QUICK and dist(spot, self._spot) <= NEAR
        self._time, self._spot = now, spot
        if not again:
            self._scene = scene
        return again

    def move(self, spot: tuple[float, float]) -> None:
        """Who moves away and comes back means a new click."""
        if dist(spot, self._spot) > NEAR:
            self._time = float("-inf")

    def fell_through(self, scene: object) -> bool:
        """Whether the first press of the double click met another scene than this one."""
        return scene is not self._scene
