"""Which presses of Enter are second presses of a hasty double one, and which of those must not go through."""

from game.shell.clicks import QUICK

GUARDED = "ok"  # other keys turn no page that somebody wants to read


class Presses:
    """Told of every key or button that is pressed, by its meaning, with a time in seconds that does not go back."""

    def __init__(self) -> None:
        self._key = ""
        self._time = float("-inf")
        self._scene: object = None

    def press(self, key: str, now: float, scene: object) -> bool:
        """Whether it is the second press of a double one; `scene` is what it falls on. Who presses something else in
        between means a new press; `key` is empty where that has no meaning."""
        again = key == self._key == GUARDED and now - self._time <= QUICK
        self._key, self._time = key, now
        if not again:
            self._scene = scene
        return again

    def fell_through(self, scene: object) -> bool:
        """Whether the first press met another scene than this one."""
        return scene is not self._scene
