"""The moment when an era opens."""

from collections.abc import Mapping, Sequence

from game.quiz.play.round import Continue
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import foot
from game.ui.scenes.page import Page
from game.ui.stack import Move, Pop
from game.ui.theme import mix
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import largest
from game.ui.widgets.strips import Strip, column, height, paragraph

RINGS = 5
BUTTON = 96.0


class Opened(Page):
    """Pops `Continue()`: the round goes on."""

    shortcuts: Mapping[str, str] = {"back": "continue", "page_down": "continue"}

    def __init__(self, desk: Desk, era: str) -> None:
        super().__init__()
        assert desk.bank is not None
        self.desk, self.era = desk, desk.bank.era(era)
        self.place = desk.bank.place(era)

    @property
    def hints(self) -> Sequence[str]:
        return (tr("Enter play on"),)

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(room, self.desk, self.hints)
        area = self._area(room).top(bottom - room.page.y - BUTTON - 40)
        fitting = largest(room, lambda some: height(self._strips(some, area.w)) <= area.h, 0.6)
        strips = self._strips(fitting, area.w)
        top = area.y + max(0.0, (area.h - height(strips)) * 0.6)
        button = Button("continue", Rect(area.x, bottom - BUTTON - 20, 460, BUTTON), tr("Play on"), primary=True)
        return [*column(strips, area.below(top)), button, *strip]

    def _area(self, room: Room) -> Rect:
        return room.page.inset(24, 0).left(room.page.w * (0.62 if room.wide else 0.66))

    def _strips(self, room: Room, width: float) -> list[Strip]:
        colour = room.theme.era(self.place)
        return [
            *paragraph("news", tr("New era open"), "subheading", width, room),
            *paragraph("era", self.era.name, "title", width, room, 6, colour),
            *paragraph(
                "years", self.era.years.text.replace("-", "–"), "option", width, room, 18, room.theme.palette.second
            ),
            *paragraph("about", self.era.about, "body", width, room, 18),
        ]

    def decorate(self, canvas: Canvas, room: Room) -> None:
        super().decorate(canvas, room)
        colour = mix(room.theme.palette.background, room.theme.era(self.place), 0.35)
        middle = Rect(room.page.right - 150, room.stage.h * 0.46, 0, 0)
        widest = 2 * (middle.x - self._area(room).right - 20)
        for i in range(RINGS):
            size = widest * (i + 1) / RINGS
            canvas.ellipse(middle.centred(size, size), None, colour, 2.5)

    def choose(self, name: str) -> Move | None:
        return Pop(Continue()) if name == "continue" else None
