"""A milestone on the strip of the timeline: a coin, once it is known; until then an empty ring."""

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.theme import mix
from game.ui.widgets.basic import Control, Look, draw_ring, states
from game.ui.widgets.coin_face import RIM, CoinFace

MARK = "?"
HALO = 7.0  # the light around what is known
APART = 5.0  # from the coin to the ring around it


@drawn
class MilestoneCoin(Control):
    """`known` is what it is about; empty while that is not known."""

    place: int  # of its era
    known: str
    face: CoinFace
    year: str
    chosen: bool

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        if self.known:
            self._draw_known(canvas, room)
        else:
            self._draw_unknown(canvas, room)
        palette = room.theme.palette
        around = self.rect.inset(-APART)
        if look.focused:
            draw_ring(canvas, room, self.rect, self.rect.w / 2)
        elif self.chosen:
            canvas.ellipse(around, None, palette.text, APART)
        elif look.hovered:
            canvas.ellipse(around, None, palette.border, 3)

    def _draw_known(self, canvas: Canvas, room: Room) -> None:
        palette = room.theme.palette
        era = room.theme.era(self.place)
        background = palette.background
        light = mix(background, era, 0.35)
        halo = self.rect.inset(-HALO)
        canvas.ellipse(halo, light)
        self.face.draw(canvas, room, self.rect, era)

    def _draw_unknown(self, canvas: Canvas, room: Room) -> None:
        palette = room.theme.palette
        rim = self.rect.w * RIM
        canvas.ellipse(self.rect, palette.background, palette.border, rim)
        mark = room.fit(MARK, "option", self.rect)
        on = palette.background
        text.draw(canvas, mark, self.rect, palette.second, on, across="centre", down="middle")

    def node(self, look: Look) -> Node:
        label = self.known or tr("not known yet")
        chosen = "chosen" if self.chosen else ""
        state = states(look, chosen)
        return Node(
            "milestone",
            self.name,
            label,
            self.rect,
            value=self.year,
            state=state,
        )
