"""Behind a question: the sky of its era, faint, over the edge of its world, on which the keys stand."""

from collections.abc import Sequence

from game.facts.model import Bank
from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.vista import Vista
from game.ui.widgets.basic import Widget
from game.ui.widgets.era_sky import era_vista
from game.ui.widgets.stars import draw_stars_above

LIGHT, PROJECTED = 0.35, 0.2  # so much of that of the place itself, that words can be read on all of it
RADIUS = 10_000.0
AROUND_AXIS = 70.0
ABOVE_FOOT = 105.0  # how high the edge is above the foot of the stage: the keys have room on the ground


def draw_table_sky(canvas: Canvas, room: Room, bank: Bank, era: str, widgets: Sequence[Widget]) -> None:
    """Stars keep away from all widgets. There is no sky where the bank does not know the era any more, nor is one
    projected where colours are few, since a lit room leaves words too little contrast for it."""
    is_projected_contrast = room.theme.projector and room.theme.palette.drawings == "contrast"
    if is_projected_contrast or era not in bank.era_ids:
        return
    seen = table_vista(room, bank.place(era))
    canvas.vista(seen)
    avoid = [_kept_clear(widget) for widget in widgets]
    draw_stars_above(canvas, room, seen, avoid)


def _kept_clear(widget: Widget) -> Rect:
    """The labels of an axis stand around it."""
    around = AROUND_AXIS if widget.name == "axis" else 0.0
    return widget.rect.inset(-around)


def table_vista(room: Room, place: int) -> Vista:
    """`place` is that of the era. It is the same on all pages of a round, so that it is drawn once."""
    return era_vista(
        room,
        place,
        crest_of_table(room),
        RADIUS,
        light_on_table(room),
    )


def crest_of_table(room: Room) -> Spot:
    middle, _ = room.stage.centre
    return middle, room.stage.bottom - ABOVE_FOOT


def light_on_table(room: Room) -> float:
    return PROJECTED if room.theme.projector else LIGHT
