"""Pages of lists and words, which belong to no era: behind them the Earth from which one sets out, low and faint."""

from collections.abc import Sequence

from game.ui.canvas import Canvas
from game.ui.room import Room
from game.ui.scenes.page import Page
from game.ui.scenes.table_sky import crest_of_table, light_on_table
from game.ui.vista import Vista
from game.ui.widgets.basic import Widget
from game.ui.widgets.era_sky import dimmed, home_vista
from game.ui.widgets.stars import draw_stars_above

RADIUS = 10_000.0
STARS = 0.8  # how bright they are beside those behind a question


class UnderSky(Page):
    """Where colours are few nothing is projected but words, as behind a question."""

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        super().decorate(canvas, room, widgets)
        if room.theme.projector and room.theme.palette.drawings == "contrast":
            return
        seen = page_vista(room)
        canvas.vista(seen)
        avoid = [widget.rect for widget in widgets]
        draw_stars_above(
            canvas,
            room,
            seen,
            avoid,
            STARS,
        )


def page_vista(room: Room) -> Vista:
    """It is the same on all these pages, so that it is drawn once."""
    earth = home_vista(room, crest_of_table(room), RADIUS)
    return dimmed(earth, room.theme.palette, light_on_table(room))
