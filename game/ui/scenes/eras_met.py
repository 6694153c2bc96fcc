"""The crafts of the eras in a row, each with the bar of how much of it is met and known."""

from collections.abc import Sequence

from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.mastery_bars import EraCount, draw_mastery
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.illustration import SHAPE

LEAST = 40.0  # the height of a craft
BETWEEN = 16.0
BAR, ABOVE_BAR = 12.0, 8.0


@drawn
class ErasMet(Piece):
    """Lit where something of the era was met, else shadows."""

    eras: Sequence[EraCount]

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        count = len(self.eras)
        cells = self.rect.columns(count, BETWEEN)
        for cell, era in zip(cells, self.eras, strict=True):
            bar = cell.low(BAR)
            tall = cell.h - ABOVE_BAR - BAR
            plate = cell.top(tall)
            era.swatch.draw(canvas, room, plate)
            draw_mastery(canvas, room, bar, era)

    def node(self, look: Look) -> Node:
        met = [era.name for era in self.eras if era.met]
        told = ", ".join(met)
        return Node(
            "image",
            self.name,
            tr("Eras met"),
            self.rect,
            told,
        )


def eras_met(name: str, eras: Sequence[EraCount], area: Rect) -> Sequence[ErasMet]:
    """Across the area, at its foot; nothing where it has no room for them."""
    if not eras:
        return ()
    cell, *_ = area.columns(len(eras), BETWEEN)
    most = area.h - ABOVE_BAR - BAR
    plate = min(most, cell.w / SHAPE)
    if plate < LEAST:
        return ()
    row = area.low(plate + ABOVE_BAR + BAR)
    shown = ErasMet(name, row, eras)
    return (shown,)
