"""The first page: who plays, and what."""

from collections.abc import Iterable, Mapping, Sequence
from random import Random

from game.classes import players
from game.profile import Profile
from game.translation import tr
from game.ui import nameplate
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect, stacked
from game.ui.room import Room
from game.ui.scenes.another_look import another_look
from game.ui.scenes.foot import Foot, foot
from game.ui.scenes.name_of_game import Nameplate
from game.ui.scenes.on_panel import Ask
from game.ui.scenes.own_title import own_title, plate
from game.ui.scenes.page import Page
from game.ui.scenes.places import Remainder
from game.ui.scenes.title_about import title_about
from game.ui.scenes.title_art import TitleArt
from game.ui.scenes.title_pages import every_way, way_to, ways_beside
from game.ui.scenes.title_sky import title_sky
from game.ui.scenes.way_on import WayOn, height_in
from game.ui.stack import Move, Push, Quit
from game.ui.widgets.basic import BESIDE, Widget
from game.ui.widgets.even_button import EvenButton
from game.ui.widgets.lines import Words, largest, line_height

GAP = 20.0
ABOUT, BUTTON = 76.0, 80.0
ABOVE_PLAY, BELOW_PLAY = 18.0, 28.0
FEW = 4  # buttons that stand in two columns
MOST_COLUMNS, ROWS = 3, 2
COUNTED = 0.1  # seconds
AROUND = 44.0  # beside the label of a button
COLUMN = 600.0
HINTS = 0.6  # of a narrow page, that keys may take: beside them is the Earth
COMING, SOUNDING = 0.9, 0.8  # seconds in which Sputnik comes, and its signal spreads after that


class Title(Page):
    """Usable from the first picture on: what is chosen before bank and store are read happens once they are."""

    shortcuts: Mapping[str, str] = {"back": "quit", "page_down": "class"}  # which a presenter's remote sends

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.focus = "play"
        self._wanted = ""
        self._has_come = desk.ready  # Sputnik, once everything is read
        self._fading: int | None = None  # of the latest player's facts, once they are counted

    @property
    def hints(self) -> Sequence[str]:
        return tr("Arrows move"), tr("Enter choose"), tr("F11 full screen"), tr("F2 projector mode"), tr("F1 keys")

    def widgets(self, room: Room) -> Sequence[Widget]:
        foot = self._foot(room)
        name = self._plate(room)
        column = name.rect
        tall = foot.top - column.y
        whole = column._replace(h=tall)
        rest = Remainder(whole)
        rest.skip(column.h)
        below_name = rest.top(ABOUT)
        words = below_name.top(ABOUT - ABOVE_PLAY)
        about = title_about(words, room, self.desk)
        buttons = self._buttons(rest.area, room)
        return [name, about, *buttons, *foot.strip]

    def _foot(self, room: Room) -> Foot:
        share = 1.0 if room.wide else HINTS
        *others, help_ = self.hints
        return foot(room, self.desk, others, help_, share)

    def _plate(self, room: Room) -> Nameplate | Words:
        stage = room.stage
        x, y = nameplate.spot(stage.w, stage.h)
        most = room.page.w - 48
        wide = min(most, COLUMN)
        rect = Rect(x, y, wide, nameplate.HEIGHT)
        title = own_title(self.desk.bank)
        if title:
            return plate(title, rect, room)
        return Nameplate("name", rect)

    def _buttons(self, area: Rect, room: Room) -> list[Widget]:
        """The way on, and below it the others in columns."""
        others = self._others()
        columns = 2 if len(others) <= FEW else 3
        needed = _needed(MOST_COLUMNS, every_way().values(), room)
        wide = max(area.w, needed)
        rest = Remainder(area.left(wide))
        wanted = stacked(BUTTON, ROWS, GAP)
        free = rest.area.h - BELOW_PLAY - wanted
        tall = height_in(free, room)
        first = rest.top(tall)
        label = self._play_label()
        reason = another_look(self._fading or 0)
        play = WayOn("play", first, label, primary=True, reason=reason)
        if not others:
            return [play]
        rest.skip(BELOW_PLAY)
        tall = min(rest.area.h, wanted)
        below = rest.top(tall)
        return [play, *_grid(below, columns, others, room)]

    def _play_label(self) -> str:
        if self._wanted:
            return tr("One moment")
        latest = next(iter(self._profiles()), None)
        if latest is None:
            return tr("Play")
        return tr("Continue as {name}").format(name=latest.name)

    def _profiles(self) -> Sequence[Profile]:
        """Those who have played, the latest first."""
        return players(self.desk.store) if self.desk.store else ()

    def _others(self) -> Mapping[str, str]:
        """The names and labels of the other buttons; none before it is known who has played, so that none stands for a
        moment where another one will be."""
        if not self.desk.ready:
            return {}
        return ways_beside(self.desk.store, self._profiles())

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        """Once everything is read: only then it is known whose bank it is, and what can be pressed is there sooner."""
        if not self.desk.ready:
            return
        foot = self._foot(room)
        sky = title_sky(room, widgets, foot.top)
        read = [widget.rect for widget in widgets]
        is_own = bool(own_title(self.desk.bank))
        art = TitleArt(
            sky,
            read,
            (foot.right, room.page.bottom),
            is_own,
        )
        come = self._share("sputnik", room)
        heard = self._share("signal", room)
        art.draw(canvas, room, come, heard)

    def _share(self, tween: str, room: Room) -> float:
        """Nothing comes before everything is read, unless all stands still."""
        motion = room.theme.motion
        if motion == "full" and not self._has_come:
            return 0.0
        return self.tweens.share(tween, motion)

    def choose(self, name: str) -> Move | None:
        if name == "quit":
            return Push(Ask(self.desk, tr("Leave the game?"), "", tr("Quit"), tr("Stay")))
        if name == "settings":
            return self._settings()
        self._wanted = name
        return self._go()

    def _settings(self) -> Move:
        """Those of the player who would go on; before anybody plays, those that the first player will have."""
        from game.ui.scenes.settings import SettingsPage

        profiles = self._profiles() if self.desk.ready else ()
        if profiles and self.desk.profile not in profiles:
            latest = profiles[0]
            self.desk.sit(latest)
        return Push(SettingsPage(self.desk, in_play=False))

    def update(self, seconds: float) -> Move | None:
        super().update(seconds)
        if self.desk.ready and not self._has_come:
            self._has_come = True
            self.tweens.begin("sputnik", COMING)
            self.tweens.begin("signal", SOUNDING, COMING)
        if self._fading is None and self._has_come and not self.moving:
            self._fading = self._count_fading()
            self.tweens.begin("look", COUNTED)  # so that it is drawn
        return self._go()

    def _count_fading(self) -> int:
        """Only when all is still, since it takes the whole log of the player."""
        latest = next(iter(self._profiles()), None)
        if latest is None:
            return 0
        from game.session import Session

        desk = self.desk
        assert desk.bank is not None
        assert desk.store is not None
        chance = Random(0)
        own = Session(desk.bank, desk.store, latest, desk.clock, chance)
        own.all_open = desk.settings.open_all
        fading = own.fading()
        return len(fading)

    def _go(self) -> Move | None:
        """Do what was wanted, once the bank and the store are there."""
        if not self._wanted or not self.desk.ready:
            return None
        wanted, self._wanted = self._wanted, ""
        bank = self.desk.bank
        if bank is not None and not bank.facts:
            return None
        profiles = self._profiles()
        return way_to(wanted, self.desk, profiles)

    def resume(self, result: object) -> Move | None:
        self._fading = None
        return Quit() if result is True else None


def _grid(area: Rect, columns: int, labels: Mapping[str, str], room: Room) -> list[Widget]:
    """The buttons of these names, row by row, all in letters of one size."""
    cells = area.grid(columns, len(labels), GAP)
    most = _common_size(cells[0], labels.values(), room)
    buttons: list[Widget] = []
    for cell, name in zip(cells, labels, strict=True):
        button = EvenButton(
            name,
            cell,
            labels[name],
            most=most,
        )
        buttons.append(button)
    return buttons


def _common_size(cell: Rect, labels: Iterable[str], room: Room) -> float:
    """The largest text size in which all of them have room for their line."""
    inner = cell.inset(BESIDE, 4)
    known = tuple(labels)

    def fits(tried: Room) -> bool:
        if line_height("button", tried) > inner.h:
            return False
        return all(tried.width(label, "button") <= inner.w for label in known)

    fitting = largest(room, fits, 1.0)
    return fitting.theme.text_size


def _needed(columns: int, labels: Iterable[str], room: Room) -> float:
    """The least width of so many columns of buttons in which no label is broken."""
    widest = max(room.least_width(label, "button") for label in labels)
    button = widest + AROUND
    return stacked(button, columns, GAP)
