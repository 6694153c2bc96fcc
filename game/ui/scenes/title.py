"""The first page: who plays, and what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from game.classes import players
from game.facts.garbage import uncollected
from game.facts.model import Severity
from game.profile import Profile
from game.translation import tr
from game.ui import nameplate, text
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.foot import Foot, foot
from game.ui.scenes.menu import Ask
from game.ui.scenes.own_title import own_title, plate
from game.ui.scenes.page import Page
from game.ui.scenes.places import Remainder
from game.ui.stack import Move, Push, Quit, Scene
from game.ui.theme import Style
from game.ui.widgets.art import draw_moon, draw_sky
from game.ui.widgets.basic import Button, Look, Piece, Widget
from game.ui.widgets.lines import Words, block, largest

GAP, LEAST_GAP = 20.0, 12.0  # between buttons, and between rows of them where there is little room
ABOUT, PRIMARY, BUTTON = 76.0, 96.0, 80.0
COLUMN = 600.0
COMING, SOUNDING = 0.9, 0.8  # seconds in which Sputnik comes, and its signal spreads after that
LEAST = 0.6  # the text size to which a sentence about trouble may shrink


@dataclass(frozen=True, slots=True)
class Nameplate(Piece):
    """The name of the game, just as the first picture has it."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        for words, weight, size, below in nameplate.LINES:
            spot = self.rect.x, self.rect.y + below
            style = Style("title", weight, size, nameplate.LEADING)
            colour = palette.accent if weight == 700 else palette.text
            canvas.text(words, spot, style, colour, palette.background)
        corner = self.rect
        rule = nameplate.rule(corner.x, corner.y)
        canvas.box(rule, palette.accent)

    def node(self, look: Look) -> Node:
        name = " ".join(words for words, *_ in nameplate.LINES)
        return Node("heading", self.name, name, self.rect)


class Title(Page):
    """Usable from the first picture on: what is chosen before bank and store are read happens once they are."""

    shortcuts: Mapping[str, str] = {"back": "quit"}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.focus = "play"
        self._wanted = ""
        self._has_come = desk.ready  # Sputnik, once everything is read

    @property
    def hints(self) -> Sequence[str]:
        return tr("Arrows move"), tr("Enter choose"), tr("F11 full screen"), tr("F2 projector mode"), tr("F1 keys")

    def widgets(self, room: Room) -> Sequence[Widget]:
        foot = self._foot(room)
        name = self._plate(room)
        column = name.rect
        rest = Remainder(column._replace(h=foot.top - column.y))
        rest.skip(column.h)
        below_name = rest.top(ABOUT)
        about = self._about(below_name.top(ABOUT - 18), room)
        buttons = self._buttons(rest.area)
        return [name, about, *buttons, *foot.strip]

    def _foot(self, room: Room) -> Foot:
        return foot(room, self.desk, self.hints)

    def _plate(self, room: Room) -> Nameplate | Words:
        x, y = nameplate.spot(room.stage.w, room.stage.h)
        wide = min(room.page.w - 48, COLUMN)
        rect = Rect(x, y, wide, nameplate.HEIGHT)
        title = own_title(self.desk.bank)
        return plate(title, rect, room) if title else Nameplate("name", rect)

    def _about(self, area: Rect, room: Room) -> Words:
        """What the game is about, or that a teacher has something to mend: small enough to stand in two lines."""
        trouble = self._trouble()
        if trouble:
            return _trouble_words(trouble, area, room)
        own = bool(own_title(self.desk.bank))
        words = tr("Made with Sputnik to Gateway") if own else tr("A quiz about the history of space")
        role = "note" if own or room.theme.projector else "body"
        lines = text.fit(words, role, area, room.theme, room.measure)
        return Words("about", area, lines, words, room.theme.palette.second)

    def _trouble(self) -> str:
        bank, problems = self.desk.bank, self.desk.problems
        if bank is not None and not bank.facts:
            return tr("The question files hold no question yet. Settings, Data says more.")
        mistakes = sum(problem.severity is Severity.MISTAKE for problem in problems)
        unasked = len(self.desk.unasked)
        if mistakes and unasked:
            told = tr("Mistakes in the question files: {n}; will not be asked: {m}. Settings, Data says more.")
        elif mistakes:
            told = tr("Mistakes in the question files: {n}. Settings, Data says more.")
        elif unasked:
            told = tr("Facts that will not be asked: {m}. Settings, Data says more.")
        else:
            return ""
        return told.format(n=mistakes, m=unasked)

    def _buttons(self, area: Rect) -> list[Widget]:
        """The way on, and below it the others in two columns."""
        others = self._others()
        rest = Remainder(area, gap=GAP + 4)
        play = Button("play", rest.top(PRIMARY), self._play_label(), primary=True)
        rows = ceil(len(others) / 2)
        wanted = rows * (BUTTON + GAP) - GAP
        tall = min(rest.area.h, wanted)
        between = GAP if tall == wanted else LEAST_GAP
        cells = rest.top(tall).grid(2, len(others), GAP, between)
        buttons: list[Widget] = [play]
        for cell, name in zip(cells, others, strict=True):
            button = Button(name, cell, others[name])
            buttons.append(button)
        return buttons

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
        """The names and labels of the other buttons."""
        anybody = self._profiles() or (self.desk.store and self.desk.store.removed())
        several = {"profiles": tr("Who plays?")} if anybody else {}
        return several | {
            "quick": tr("Quick play"),
            "class": tr("Class"),
            "settings": tr("Settings"),
            "quit": tr("Quit"),
        }

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        super().decorate(canvas, room, widgets)
        foot = self._foot(room)
        plate_end = self._plate(room).rect.right
        beside = room.stage.after(plate_end + 40)
        come = self._share("sputnik", room)
        heard = self._share("signal", room)
        draw_sky(canvas, room, beside.top(foot.top), come, heard)
        moon = min(330.0, beside.w * 0.6)
        left_of_moon = beside.right - moon
        if foot.right < left_of_moon:
            centre = beside.right + 60, beside.bottom + 90
            draw_moon(canvas, room, centre, moon)

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
        return self._go()

    def _go(self) -> Move | None:
        """Do what was wanted, once the bank and the store are there."""
        if not self._wanted or not self.desk.ready:
            return None
        wanted, self._wanted = self._wanted, ""
        if self.desk.bank is not None and not self.desk.bank.facts:
            return None
        return Push(self._page(wanted))

    @uncollected()
    def _page(self, wanted: str) -> Scene:
        """Each page is loaded when it is wanted, and without those that are not."""
        profiles = self._profiles()
        match wanted:
            case "quick":
                from game.ui.scenes.quick import QuickPlay

                return QuickPlay(self.desk)
            case "class":
                from game.ui.lesson.plan_page import PlanPage

                return PlanPage(self.desk)
            case "profiles":
                from game.ui.scenes.profiles import Profiles

                return Profiles(self.desk)
            case "play" if profiles:
                from game.ui.scenes.sitting import sit_down

                return sit_down(self.desk, profiles[0])
            case _:
                from game.ui.scenes.new_profile import NewProfile

                return NewProfile(self.desk)

    def resume(self, result: object) -> Move | None:
        return Quit() if result is True else None


def _trouble_words(trouble: str, area: Rect, room: Room) -> Words:
    def fits(tried: Room) -> bool:
        return block(trouble, "note", area.w, tried).height <= area.h

    fitting = largest(room, fits, LEAST)
    lines = block(trouble, "note", area.w, fitting)
    return Words("about", area, lines, trouble, room.theme.palette.second)
