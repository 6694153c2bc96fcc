"""The first page: who plays, and what."""

from collections.abc import Mapping, Sequence

from game.session import GUEST
from game.ui.art import draw_rings, draw_sputnik, draw_stars
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.foot import foot
from game.ui.layout import Rect
from game.ui.page import Page
from game.ui.scenes.menu import Ask
from game.ui.stack import Move, Push, Quit, Room
from game.ui.widgets import Button, Label, Widget
from game.words import tr

GAP = 18.0
PRIMARY = 104.0


class Title(Page):
    """Usable from the first picture on: what is chosen before bank and store are read happens once they are."""

    shortcuts: Mapping[str, str] = {"back": "quit"}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.focus = "play"
        self._wanted = ""

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(
            room, self.desk, (tr("Arrows move"), tr("Enter choose"), tr("F11 full screen"), tr("F2 projector mode"))
        )
        left = self._column(room)
        name = self._name(left, room)
        return [*name, *self._buttons(left, bottom, room), *strip]

    def _column(self, room: Room) -> Rect:
        page = room.page
        return page.inset(24, 0).left(min(page.w - 48, 720.0 if room.wide else 620.0))

    def _name(self, left: Rect, room: Room) -> list[Widget]:
        """The three lines of the name, from y 96 on."""
        palette, top = room.theme.palette, left.y + room.stage.h * 0.055
        lines = (
            ("SPUTNIK", "title", palette.text),
            ("to", "subheading", palette.accent),
            ("GATEWAY", "title", palette.text),
        )
        found: list[Widget] = []
        for words, role, colour in lines:
            height = 112.0 if role == "title" else 50.0
            found.append(
                Label(f"name-{words}", Rect(left.x, top, left.w, height), words, role, colour, reads_as="heading")
            )
            top += height
        about = tr("A quiz about the history of space")
        found.append(Label("about", Rect(left.x, top + 8, left.w, 48), about, "note", palette.second))
        return found

    def _buttons(self, left: Rect, bottom: float, room: Room) -> list[Widget]:
        """The way on, and below it the others in two columns."""
        others = self._others()
        rows = -(-len(others) // 2)
        top = left.y + room.stage.h * 0.055 + 112 * 2 + 50 + 84
        height = min(84.0, (bottom - top - PRIMARY - 14 - (rows - 1) * GAP) / rows)
        primary = Button("play", Rect(left.x, top, left.w, PRIMARY), self._play_label(), primary=True)
        cells = Rect(left.x, primary.rect.bottom + 22, left.w, rows * height + (rows - 1) * GAP).grid(
            2, len(others), GAP
        )
        return [primary, *(Button(name, cell, label) for cell, (name, label) in zip(cells, others, strict=True))]

    def _play_label(self) -> str:
        latest = self._latest()
        if self._wanted:
            return tr("One moment …")
        return tr("Continue as {name}").format(name=latest) if latest else tr("Play")

    def _latest(self) -> str:
        profiles = self.desk.store.profiles() if self.desk.store else ()
        return profiles[0].name if profiles else ""

    def _others(self) -> list[tuple[str, str]]:
        several = [("profiles", tr("Who plays?"))] if self._latest() else [("new", tr("New player"))]
        return [*several, ("quick", tr("Quick play")), ("settings", tr("Settings")), ("quit", tr("Quit"))]

    def decorate(self, canvas: Canvas, room: Room) -> None:
        super().decorate(canvas, room)
        left = self._column(room).right
        area = Rect(left + 40, 0, room.stage.w - left - 40, room.stage.h)
        if area.w < 300:
            return
        draw_stars(canvas, room, area)
        centre = area.x + area.w * 0.58, area.h * 0.42
        draw_rings(canvas, room, centre, (170, 260, 350, 440))
        draw_sputnik(canvas, room, centre, 92)

    def choose(self, name: str) -> Move | None:
        if name == "quit":
            return Push(Ask(self.desk, tr("Leave the game?"), tr("Everything is saved."), tr("Quit"), tr("Stay")))
        if name == "settings":
            from game.ui.scenes.settings import SettingsPage

            return Push(SettingsPage(self.desk))
        self._wanted = name
        return self._go()

    def update(self, seconds: float) -> Move | None:
        return self._go()

    def _go(self) -> Move | None:
        """Do what was wanted, once the bank and the store are there."""
        if not self._wanted or not self.desk.ready:
            return None
        wanted, self._wanted = self._wanted, ""
        from game.ui.scenes.play import Play
        from game.ui.scenes.profiles import NewProfile, Profiles
        from game.ui.scenes.timeline import Timeline

        assert self.desk.store is not None
        profiles = self.desk.store.profiles()
        match wanted:
            case "quick":
                self.desk.sit(GUEST)
                return Push(Play(self.desk))
            case "profiles":
                return Push(Profiles(self.desk))
            case "play" if profiles:
                self.desk.sit(profiles[0])
                return Push(Timeline(self.desk))
            case _:
                return Push(NewProfile(self.desk))

    def resume(self, result: object) -> Move | None:
        return Quit() if result is True else None
