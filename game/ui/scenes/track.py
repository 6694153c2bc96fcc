"""The spots of the path of the timeline, close to each other, as it is drawn."""

from collections.abc import Sequence
from functools import lru_cache
from math import ceil

from game.ui.canvas import Spot
from game.ui.layout import Rect
from game.ui.scenes.curve import Curve
from game.ui.scenes.flight_path import FlightPath

DENSE = 3.6  # units between two spots
RISE = 170.0  # above the rocket, towards which the path starts
LEVEL = 0.42  # of the way over, from where on it is nearly level
BEYOND = 120.0  # the start and the end of the page
OVER = 0.5  # of the place of the first era, up to where the path comes down


@lru_cache(maxsize=16)
def track(path: FlightPath, place: int) -> Sequence[Spot]:
    """Of the era at that place: how far along the strip, and how high on the page. The first one begins before the
    page does, and the last one goes on beyond its end."""
    section = path.sections[place]
    start = track_start(path, place)
    end = section.end
    if place == len(path.sections) - 1:
        end = max(end, path.area.w) + BEYOND
    length = end - start
    count = ceil(length / DENSE)
    along = [start + DENSE * number for number in range(count)]
    heights = path.heights(along)
    return list(zip(along, heights, strict=True))


def track_start(path: FlightPath, place: int) -> float:
    """Where on the strip its first spot is."""
    if place == 0:
        return -BEYOND
    return path.sections[place].start


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
