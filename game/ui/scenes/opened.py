"""The moment when an era opens: a poster with its name, its years and its craft."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from game.quiz.play.round import Continue
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted, picture_of_era
from game.ui.scenes.fitted import fitted
from game.ui.scenes.foot import Foot, foot
from game.ui.scenes.page import Page
from game.ui.scenes.places import between
from game.ui.scenes.prose import Prose
from game.ui.stack import Move, Pop
from game.ui.theme import mix
from game.ui.tweens import ARRIVED
from game.ui.widgets.art import draw_stars
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.horizon import Horizon
from game.ui.widgets.lines import largest
from game.ui.widgets.strips import Strip, column, height

RINGS = 5
COMING, SPREADING = 1.2, 0.8  # seconds in which the craft comes in, and the rings spread after that
BRIGHTEST, FADING = 0.4, 0.06  # of the innermost ring, and what each one further out loses
BUTTON, BUTTON_WIDE = 96.0, 460.0
NAME = 0.46  # of the height that the name may take
LEAST = 0.6  # the text size to which words may shrink
ONE_LINE = 0.8  # of its size that the name keeps at least where that brings it into one line
SHARES, NARROW_SHARES = (0.36, 0.64), (0.44, 0.56)  # of the width below the name: the words, the drawing


class Opened(Page):
    """Pops `Continue()`: the round goes on."""

    shortcuts: Mapping[str, str] = {"back": "continue", "page_down": "continue"}

    def __init__(self, desk: Desk, era: str) -> None:
        super().__init__()
        assert desk.bank is not None
        self.desk, self.era = desk, desk.bank.era(era)
        self.place = desk.bank.place(era)
        picture = picture_of_era(era, desk.bank)
        self.depicted = Depicted(picture)
        self.tweens.begin("coming", COMING)
        self.tweens.begin("rings", SPREADING, COMING)

    @property
    def hints(self) -> Sequence[str]:
        return (tr("Enter play on"),)

    def widgets(self, room: Room) -> Sequence[Widget]:
        title = self._name_strips(room)
        name = column(title, self._page(room))
        words, _ = self._columns(room)
        row = self._button_row(room)
        wide = min(row.w, BUTTON_WIDE)
        corner = row.far(wide)
        label = tr("Play on")
        button = Button("continue", corner, label, primary=True)
        strips = fitted(self._words, words, room, LEAST)
        about = column(strips, words)
        craft = self._craft(room)
        return [*name, *about, *craft, button, *self._foot(room).strip]

    def _craft(self, room: Room) -> Sequence[Widget]:
        """It comes in from the right as a shadow; light falls on it once it is there."""
        coming = self.tweens.share("coming", room.theme.motion)
        sky = self._sky(room)
        way = (room.stage.right - sky.x) * (1 - coming)
        drawn = self.depicted.at(sky._replace(x=sky.x + way))
        if coming == ARRIVED:
            return drawn
        return [replace(picture, is_shadow=True) for picture in drawn]

    # Where everything stands: the name across the page, and below it the words at the left and the craft

    def _foot(self, room: Room) -> Foot:
        return foot(room, self.desk, self.hints)

    def _page(self, room: Room) -> Rect:
        bottom = self._foot(room).top
        return between(room, room.page.y + 16, bottom).inset(24, 0)

    def _button_row(self, room: Room) -> Rect:
        return self._page(room).low(BUTTON)

    def _columns(self, room: Room) -> Sequence[Rect]:
        page = self._page(room)
        name = self._name_strips(room)
        below = page.below(page.y + height(name) + 12)
        shares = SHARES if room.wide else NARROW_SHARES
        return below.share(shares, 40)

    def _sky(self, room: Room) -> Rect:
        """Where the craft flies."""
        _, beside = self._columns(room)
        ground = Horizon(room.stage)
        row = self._button_row(room)
        end = min(ground.top, row.y - 20)
        return beside.top(end - beside.y)

    # What is read

    def _name_strips(self, room: Room) -> Sequence[Strip]:
        page = self._page(room)
        area = page.top(page.h * NAME)
        least = room.theme.text_size * ONE_LINE
        wanted = largest(room, self._is_one_line, least)
        if not self._is_one_line(wanted):
            wanted = room
        return fitted(self._name, area, wanted, LEAST)

    def _is_one_line(self, room: Room) -> bool:
        page = self._page(room)
        return room.width(self.era.name, "title") <= page.w

    def _name(self, room: Room, width: float) -> list[Strip]:
        prose = Prose(room, width)
        prose.write("news", tr("New era open"), "subheading")
        prose.write("era", self.era.name, "title", 2, room.theme.era(self.place))
        return prose.strips

    def _words(self, room: Room, width: float) -> list[Strip]:
        years = self.era.years.text.replace("-", "–")
        prose = Prose(room, width)
        prose.aside("years", years, "subheading")
        prose.write("about", self.era.about, "body", gap=18)
        return prose.strips

    # What is behind it

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        """The craft flies above a world, among rings like those of a radio signal, in the colour of the era."""
        super().decorate(canvas, room, widgets)
        read = [widget.rect for widget in widgets if widget.name != "picture"]
        draw_stars(canvas, room, room.stage, read)
        self._draw_rings(canvas, room)
        ground = Horizon(room.stage)
        words_end = self._foot(room).right
        if words_end < ground.start:
            light = room.theme.era(self.place)
            ground.draw(canvas, room, light)

    def _draw_rings(self, canvas: Canvas, room: Room) -> None:
        background = room.theme.palette.background
        era = room.theme.era(self.place)
        sky = self._sky(room)
        widest = min(sky.w, sky.h)
        spread = self.tweens.share("rings", room.theme.motion)
        for ring in range(round(RINGS * spread)):
            size = widest * (ring + 1) / RINGS
            share = BRIGHTEST - FADING * ring
            colour = mix(background, era, share)
            canvas.ellipse(sky.centred(size, size), None, colour, 2.5)

    def choose(self, name: str) -> Move | None:
        return Pop(Continue()) if name == "continue" else None
