"""The moment when an era opens: its craft comes in the dark and docks, light floods the sky, and a poster stands there.

Until then neither name nor button is there, so that the moment is seen; any key or click brings all of it at once.
"""

from collections.abc import Mapping, Sequence

from game.quiz.play.round import Continue
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.inputs import Input, Point, Press, Touch
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.arrival import Arrival, Arriving
from game.ui.scenes.depicted import Depicted, picture_of_era
from game.ui.scenes.era_plate import span
from game.ui.scenes.fitted import fitted
from game.ui.scenes.foot import Foot, foot
from game.ui.scenes.opened_sky import MIDDLE, OpenedSky
from game.ui.scenes.page import Page
from game.ui.scenes.places import between
from game.ui.scenes.prose import Prose
from game.ui.stack import Move, Pop
from game.ui.tweens import ARRIVED
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.keycap import Keycap, cap
from game.ui.widgets.lines import largest
from game.ui.widgets.strips import Strip, column, height

STORY = {  # the steps of the moment: how many seconds each takes, and when it begins
    "star": (0.35, 0.0),
    "coming": (0.7, 0.25),
    "docking": (0.32, 0.95),
    "light": (0.45, 1.2),
    "rings": (0.7, 1.3),
    "words": (0.3, 1.5),
    "button": (0.2, 1.9),
}
RISE = 28.0  # from where words come up
LIT = 0.4  # of the light: from then on the craft is no shadow
BUTTON, BUTTON_WIDE = 96.0, 430.0
BESIDE_BUTTON = 28.0
NAME = 0.46  # of the height that the name may take
LEAST = 0.6  # the text size to which words may shrink
ONE_LINE = 0.8  # of its size that the name keeps at least where that brings it into one line
SHARES, NARROW_SHARES = (0.34, 0.66), (0.42, 0.58)  # of the width below the name: the words, the drawing
UP, BEYOND = 26.0, 24.0  # by which the drawing may reach up beside the name, and out of the safe area
LOW = 0.85  # of the height of the stage, to where it may reach down: over the edge of the world


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
        for step, (seconds, delay) in STORY.items():
            self.tweens.begin(step, seconds, delay)

    def handle(self, given: Input, room: Room) -> Move | None:
        """Whatever is pressed while the moment is under way only ends it, and so does a hasty double press."""
        match given:
            case Press(again=again) | Point(touch=Touch.DOWN, again=again):
                is_on_the_way = not self._share("button", room)
                if is_on_the_way or again:
                    self.tweens.finish()
                    return None
            case _:
                pass
        return super().handle(given, room)

    def _share(self, step: str, room: Room) -> float:
        return self.tweens.share(step, room.theme.motion)

    def widgets(self, room: Room) -> Sequence[Widget]:
        craft = self._craft(room)
        words = self._words_widgets(room)
        ways = self._ways(room)
        return [*craft, *words, *ways, *self._foot(room).strip]

    def _words_widgets(self, room: Room) -> Sequence[Widget]:
        """They come up once there is light."""
        come = self._share("words", room)
        if not come:
            return ()
        title = self._name_strips(room)
        below = RISE * (1 - come)
        page = self._page(room)
        name = column(title, page._replace(y=page.y + below))
        words, _ = self._columns(room)
        about = column(self._about_strips(room), words._replace(y=words.y + below))
        return [*name, *about]

    def _ways(self, room: Room) -> Sequence[Widget]:
        if not self._share("button", room):
            return ()
        row = self._button_row(room)
        words, _ = self._columns(room)
        wide = min(words.w, BUTTON_WIDE)
        place = row.left(wide)
        button = Button("continue", place, tr("Fly there"), primary=True)
        if room.theme.projector:
            return [button]
        key = tr("A") if self.desk.pad else tr("Enter")
        there = cap(key, "label", room)
        beside = row.after(place.right + BESIDE_BUTTON)
        return [button, Keycap("key", beside.left(there.width), there)]

    def _craft(self, room: Room) -> Sequence[Widget]:
        """It comes in as a shadow, until light falls on it."""
        sky = self._sky(room)
        drawn = self.depicted.at(sky)
        if self._share("light", room) >= LIT:
            return drawn
        parts = self._arrival(room).parts
        return [Arriving(one.name, one.rect, one.file, one.alt, parts) for one in drawn]

    def _arrival(self, room: Room) -> Arrival:
        sky = self._sky(room)
        picture = self.depicted.picture
        return Arrival(
            picture.file if picture else "",
            sky,
            room.stage.right - sky.x,
            come=self._share("coming", room),
            docked=self._share("docking", room),
        )

    # Where everything stands: the name across the page, below it the words at the left and the craft at the right

    def _foot(self, room: Room) -> Foot:
        return foot(room, self.desk, ())

    def _page(self, room: Room) -> Rect:
        bottom = self._foot(room).top
        return between(room, room.page.y + 16, bottom).inset(24, 0)

    def _button_row(self, room: Room) -> Rect:
        page = self._page(room)
        return page.top(page.h - 10).low(BUTTON)

    def _columns(self, room: Room) -> Sequence[Rect]:
        page = self._page(room)
        name = self._name_strips(room)
        below = page.below(page.y + height(name) + 20)
        above_button = below.top(self._button_row(room).y - 24 - below.y)
        shares = SHARES if room.wide else NARROW_SHARES
        return above_button.share(shares, 24)

    def _sky(self, room: Room) -> Rect:
        """Where the craft flies."""
        _, beside = self._columns(room)
        top = beside.y - UP
        free = Rect(
            beside.x,
            top,
            beside.w + BEYOND,
            room.stage.h * LOW - top,
        )
        wide = min(free.w, free.h * SHAPE)
        return free.centred(wide, wide / SHAPE)

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
        accent = room.theme.palette.accent
        prose = Prose(room, width)
        prose.write("news", tr("A new era opens"), "subheading", colour=accent)
        prose.write("era", self.era.name, "title")
        return prose.strips

    def _about_strips(self, room: Room) -> Sequence[Strip]:
        words, _ = self._columns(room)
        return fitted(self._words, words, room, LEAST)

    def _words(self, room: Room, width: float) -> list[Strip]:
        years = span(self.era)
        era = room.theme.era(self.place)
        prose = Prose(room, width)
        prose.write("years", years, "subheading", colour=era)
        prose.write("about", self.era.about, "body", gap=26)
        return prose.strips

    # What is behind it

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        read = [widget.rect for widget in widgets if widget.name != "picture"]
        words, _ = self._columns(room)
        words_end = words.y + height(self._about_strips(room))
        arrival = self._arrival(room)
        focus = self.depicted.picture.coin if self.depicted.picture else None
        sky = OpenedSky(self.place, self._sky(room), words_end, (words.right, words.y), focus or MIDDLE)
        light = self._share("light", room)
        sky.draw_world(canvas, room, light, read)
        sky.draw_way(canvas, room, arrival)
        sky.draw_rings(canvas, room, self._share("rings", room))
        sky.draw_star(canvas, room, self._share("star", room) - arrival.come)
        if arrival.docks and 0.0 < arrival.docked < ARRIVED:
            sky.draw_sparks(canvas, room, arrival.docked)

    def choose(self, name: str) -> Move | None:
        return Pop(Continue()) if name == "continue" else None
