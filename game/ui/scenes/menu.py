"""A page of buttons, and a question about the game itself with two answers."""

from collections.abc import Mapping, Sequence

from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import foot
from game.ui.scenes.page import Page
from game.ui.stack import Move, Pop
from game.ui.widgets.art import draw_sky
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import Words, largest
from game.ui.widgets.strips import Strip, column, height, paragraph

GAP = 20.0
BUTTON = 92.0
WIDEST = 640.0


class Menu(Page):
    """A heading, some words, and buttons one under the other; the first has the focus."""

    shortcuts: Mapping[str, str] = {"back": "back"}

    def __init__(self, desk: Desk, heading: str, words: str, buttons: Mapping[str, str]) -> None:
        """`buttons` are names and labels."""
        super().__init__()
        self.desk, self.heading, self.words, self.buttons = desk, heading, words, buttons

    @property
    def hints(self) -> Sequence[str]:
        return tr("Arrows move"), tr("Enter choose"), tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(room, self.desk, self.hints[:-1], self.hints[-1])
        area = room.page.top(bottom - room.page.y)
        buttons = max(room.theme.target, BUTTON) * len(self.buttons) + GAP * (len(self.buttons) - 1)
        fitting = largest(room, lambda some: height(self._strips(some, area.w)) + 60 + buttons <= area.h, 0.6)
        strips = self._strips(fitting, area.w)
        top = area.y + max(0.0, (area.h - height(strips) - 60 - buttons) * 0.4)
        rows = Rect(area.x, top + height(strips) + 60, self._width(room, area.w), buttons).rows(len(self.buttons), GAP)
        found = [
            Button(name, row, label, primary=not i)
            for i, (row, (name, label)) in enumerate(zip(rows, self.buttons.items(), strict=True))
        ]
        return [*column(strips, area.below(top)), *found, *strip]

    def decorate(self, canvas: Canvas, room: Room) -> None:
        super().decorate(canvas, room)
        widgets = self.widgets(room)
        right = max(widget.rect.x + _seen(widget) for widget in widgets)
        draw_sky(canvas, room, room.stage.after(right + 60))

    def _width(self, room: Room, most: float) -> float:
        widest = max(room.measure(label, room.theme.style("button")) for label in self.buttons.values())
        return min(most, max(WIDEST, widest + 80))

    def _strips(self, room: Room, width: float) -> list[Strip]:
        words = paragraph("words", self.words, "body", width, room, 24) if self.words else []
        return [*paragraph("heading", self.heading, "heading", width, room), *words]

    def choose(self, name: str) -> Move | None:
        return Pop() if name == "back" else None


def _seen(widget: Widget) -> float:
    """How wide it is; of words, how far they reach."""
    return widget.block.width if isinstance(widget, Words) else widget.rect.w


class Ask(Menu):
    """Pops True for yes, False for no; no has the focus."""

    def __init__(self, desk: Desk, question: str, words: str, yes: str, no: str) -> None:
        super().__init__(desk, question, words, {"no": no, "yes": yes})

    def choose(self, name: str) -> Move | None:
        return Pop(name == "yes")
