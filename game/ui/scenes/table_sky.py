"""Behind a question: the sky of its era, faint, over the edge of its world, on which the keys stand."""

from collections.abc import Sequence

from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.vista import Vista
from game.ui.widgets.basic import Widget
from game.ui.widgets.era_sky import era_vista
from game.ui.widgets.stars import draw_stars_above

LIGHT = 0.38  # so much of that of the place itself, that words can be read on all of it
RADIUS = 10_000.0
ABOVE_KEYS, ABOVE_FOOT = 44.0, 64.0  # how high the edge is above the keys, or above the foot of the stage


def draw_table_sky(canvas: Canvas, room: Room, place: int, widgets: Sequence[Widget]) -> None:
    """`place` is that of the era; stars keep away from all widgets. Nothing is projected: a lit room leaves words too
    little contrast for that."""
    if room.theme.projector:
        return
    seen = table_vista(room, place, _foot(room, widgets))
    canvas.vista(seen)
    avoid = [widget.rect for widget in widgets]
    draw_stars_above(canvas, room, seen, avoid)


def table_vista(room: Room, place: int, foot: float) -> Vista:
    """With the edge at that height in the middle of the stage."""
    middle, _ = room.stage.centre
    crest = middle, foot
    return era_vista(
        room,
        place,
        crest,
        RADIUS,
        LIGHT,
    )


def _foot(room: Room, widgets: Sequence[Widget]) -> float:
    usual = room.stage.bottom - ABOVE_FOOT
    keys = _keys(widgets)
    return keys.y - ABOVE_KEYS if keys else usual


def _keys(widgets: Sequence[Widget]) -> Rect | None:
    for widget in widgets:
        if widget.name == "foot":
            return widget.rect
    return None
