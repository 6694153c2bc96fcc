"""The spots of the path of the timeline, close to each other, as it is drawn."""

from collections.abc import Sequence
from functools import lru_cache
from math import ceil

from game.ui.canvas import Spot
from game.ui.layout import Rect
from game.ui.scenes.curve import Curve
from game.ui.scenes.flight_path import FlightPath, launch_end

DENSE = 3.6  # units between two spots
UPRIGHT, LEAN = 0.62, 0.1  # of the height and of the way, towards which it sets out from the rocket
BEFORE_END, MOST_DROP = 0.4, 0.7  # of the way, from where, and of the height, from how low it comes to its end
BEYOND = 120.0  # the start and the end of the page


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
    """On the page: up from the tip of the rocket, and over into the arc of the first era, higher all the time."""
    tip, _ = rocket.centre
    there = launch_end(path)
    end = path.spot(there, camera)
    across, height = end
    _, ahead = path.spot(there + 1, camera)
    steep = height - ahead
    way = across - tip
    risen = max(0.0, rocket.y - height)
    back = way * BEFORE_END
    if steep * back > risen * MOST_DROP:
        back = risen * MOST_DROP / steep
    drop = steep * back  # so that it has no corner where the arc begins
    beside = tip + way * LEAN
    above = rocket.y - risen * UPRIGHT
    before = across - back
    below = height + drop
    curve = Curve(
        start=(tip, rocket.y),
        first=(beside, above),
        second=(before, below),
        end=end,
    )
    spots = curve.spots(DENSE)
    return [*spots, end]
