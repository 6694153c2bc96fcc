from collections.abc import Callable
from pen import Picture
DRAWINGS: dict[str, Callable[[], Picture]] = {}
