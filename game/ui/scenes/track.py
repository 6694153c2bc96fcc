"""The spots of the path of the timeline, close to each other, as it is drawn."""

from collections.abc import Sequence
from functools import lru_cache

from game.ui.canvas import Spot
from game.ui.layout import Rect
from game.ui.scenes.curve import Curve
from game.ui.scenes.flight_path import FlightPath

DENSE = 3.6  # units between two spots
RISE = 170.0  # above the rocket, towards which the path starts
LEVEL = 0.42  # of the way over, from where on it is nearly level
OVER = 0.5  # of the place of the first era, up to where the path comes down


@lru_cache(maxsize=16)
def track(path: FlightPath, place: int) -> Sequence[Spot]:
    """Of the era at that place: how far along the strip, and how high on the page."""
    section = path.sections[place]
    found = []
    x = section.start
    while x < section.end:
        _, y = path.spot(x, 0.0)
        found.append((x, y))
        x += DENSE
    return found


def launch_track(path: FlightPath, rocket: Rect, camera: float) -> Sequence[Spot]:
    """On the page: straight up from the tip of the rocket, and over to below the first craft."""
    tip, _ = rocket.centre
    end = path.spot(launch_end(path), camera)
    across, level = end
    way = across - tip
    nearly = tip + way * LEVEL
    curve = Curve(
        start=(tip, rocket.y),
        first=(tip, rocket.y - RISE),
        second=(nearly, level),
        end=end,
    )
    spots = curve.spots(DENSE)
    return [*spots, end]


def launch_end(path: FlightPath) -> float:
    """Where on the strip that is."""
    first = path.sections[0]
    over = path.column * OVER
    return first.start + over
