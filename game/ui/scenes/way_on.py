"""The large button of the first page: the way on, and below it, in the button, why it is worth it."""

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.widgets.basic import (
    BESIDE,
    Button,
    Look,
    draw_plate,
    states,
)
from game.ui.widgets.lines import (
    FULL,
    at_most,
    largest,
    line_height,
)

DOWN = 6.0  # from the edges to the words
LEAST_TALL = 96.0


@drawn
class WayOn(Button):
    """The `reason` may be empty, and is left out where it would not be read from afar."""

    reason: str = ""

    def draw(
        self,
        canvas: Canvas,
        room: Room,
        look: Look,
    ) -> None:
        fitting = largest(room, self._has_room, FULL)
        if self.reason and self._has_room(fitting):
            self._draw_both(canvas, fitting, look)
        else:
            Button.draw(self, canvas, room, look)

    def _has_room(self, room: Room) -> bool:
        """For a line each."""
        inner = self.rect.inset(BESIDE, DOWN)
        if _lines(room) > inner.h:
            return False
        label = room.width(self.label, "button")
        reason = room.width(self.reason, "note")
        widest = max(label, reason)
        return widest <= inner.w

    def _draw_both(
        self,
        canvas: Canvas,
        room: Room,
        look: Look,
    ) -> None:
        palette = room.theme.palette
        fill = palette.primary
        draw_plate(
            canvas,
            room,
            self.rect,
            look,
            fill,
            None,
            2,
        )
        tall = _lines(room)
        both = self.rect.centred(self.rect.w, tall)
        label = room.fit(self.label, "button", both)
        reason = room.fit(self.reason, "note", both)
        places = {"top": label, "bottom": reason}
        for place, line in places.items():
            text.draw(
                canvas,
                line,
                both,
                palette.on_primary,
                fill,
                across="centre",
                down=place,
            )

    def node(self, look: Look) -> Node:
        state = states(look)
        return Node(
            "button",
            self.name,
            self.label,
            self.rect,
            self.reason,
            state,
        )


def height_in(free: float, room: Room) -> float:
    """How high the button is: as both lines need, whether there is a reason or not, but no more than is free where
    that is enough for the least size."""
    usual = at_most(room, FULL)
    least = _wanted(usual)
    wanted = _wanted(room)
    tall = min(wanted, free)
    return max(least, tall)


def _wanted(room: Room) -> float:
    lines = _lines(room)
    needed = lines + 2 * DOWN
    return max(LEAST_TALL, needed)


def _lines(room: Room) -> float:
    """The height of both."""
    label = line_height("button", room)
    reason = line_height("note", room)
    return label + reason
