"""A page of buttons."""

from collections.abc import Mapping, Sequence

from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.fitted import hung
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.own_title import draw_own_sky
from game.ui.scenes.page import Page
from game.ui.scenes.places import Remainder, between
from game.ui.scenes.prose import Prose
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import Words
from game.ui.widgets.strips import Strip

GAP = 20.0
APART = 60.0  # between the words and the buttons
BUTTON, LOW, FEW = 92.0, 76.0, 6  # the height of a button, and of each of more than a few
WIDEST = 640.0
LEAST = 0.6  # the text size to which the words may shrink
DROP = 0.4  # of the height that is left over, above everything


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
        foot = foot_with_way_back(room, self.desk, self.hints)
        area = between(room, room.page.y, foot.top)
        tall = self._buttons_height(room)
        wide = self._buttons_width(room, area.w)
        hanging = hung(self._strips, area, APART + tall, room, LEAST, DROP)
        rest = Remainder(hanging.below)
        rest.skip(APART)
        buttons = self._buttons(rest.top(tall).left(wide))
        return [*hanging.words, *buttons, *foot.strip]

    def _strips(self, room: Room, width: float) -> list[Strip]:
        prose = Prose(room, width)
        prose.write("heading", self.heading, "heading")
        prose.write("words", self.words, "body", gap=24)
        return prose.strips

    def _buttons_height(self, room: Room) -> float:
        count = len(self.buttons)
        wanted = BUTTON if count <= FEW else LOW
        button = max(room.theme.target, wanted)
        return button * count + GAP * (count - 1)

    def _buttons_width(self, room: Room, most: float) -> float:
        style = room.theme.style("button")
        widest = max(room.measure(label, style) for label in self.buttons.values())
        return min(most, max(WIDEST, widest + 80))

    def _buttons(self, area: Rect) -> list[Button]:
        rows = area.rows(len(self.buttons), GAP)
        buttons = []
        for number, (name, label) in enumerate(self.buttons.items()):
            buttons.append(Button(name, rows[number], label, primary=number == 0))
        return buttons

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        super().decorate(canvas, room, widgets)
        right = max(_right_end(widget) for widget in widgets)
        beside = room.stage.after(right + 60)
        bank = self.desk.bank
        draw_own_sky(
            canvas,
            room,
            beside,
            bank,
        )

    def choose(self, name: str) -> Move | None:
        return Pop() if name == "back" else None


def _right_end(widget: Widget) -> float:
    """Of words, how far they reach."""
    if isinstance(widget, Words):
        return widget.rect.x + widget.block.width
    return widget.rect.right
