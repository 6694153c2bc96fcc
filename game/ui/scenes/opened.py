"""The moment when an era opens."""

from collections.abc import Mapping, Sequence

from game.quiz.play.round import Continue
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.fitted import hung
from game.ui.scenes.foot import foot
from game.ui.scenes.page import Page
from game.ui.scenes.places import Remainder
from game.ui.scenes.prose import Prose
from game.ui.stack import Move, Pop
from game.ui.theme import mix
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.strips import Strip

RINGS = 5
BUTTON = 96.0
LEAST = 0.6  # the text size to which the words may shrink
DROP = 0.6  # of the height that is left over, above the words


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
        at_foot = foot(room, self.desk, self.hints)
        area = self._area(room)
        rest = Remainder(area.top(at_foot.top - 20 - area.y), gap=20)
        row = rest.low(BUTTON)
        button = Button("continue", row.left(460), tr("Play on"), primary=True)
        hanging = hung(self._strips, rest.area, 0.0, room, LEAST, DROP)
        return [*hanging.words, button, *at_foot.strip]

    def _area(self, room: Room) -> Rect:
        share = 0.62 if room.wide else 0.66
        return room.page.inset(24, 0).left(room.page.w * share)

    def _strips(self, room: Room, width: float) -> list[Strip]:
        era = self.era
        prose = Prose(room, width)
        prose.write("news", tr("New era open"), "subheading")
        prose.write("era", era.name, "title", gap=6, colour=room.theme.era(self.place))
        prose.aside("years", era.years.text.replace("-", "–"), "option", gap=18)
        prose.write("about", era.about, "body", gap=18)
        return prose.strips

    def decorate(self, canvas: Canvas, room: Room) -> None:
        """Rings like those of a radio signal, in the colour of the era."""
        super().decorate(canvas, room)
        background = room.theme.palette.background
        era = room.theme.era(self.place)
        colour = mix(background, era, 0.35)
        words_end = self._area(room).right
        x = room.page.right - 150
        y = room.stage.h * 0.46
        centre = Rect(x, y, 0, 0)
        widest = 2 * (x - words_end - 20)
        for ring in range(1, RINGS + 1):
            size = widest * ring / RINGS
            disc = centre.centred(size, size)
            canvas.ellipse(disc, None, colour, 2.5)

    def choose(self, name: str) -> Move | None:
        return Pop(Continue()) if name == "continue" else None
