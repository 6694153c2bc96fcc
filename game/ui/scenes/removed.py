"""Removed players: each can be brought back, or be erased for good by whoever types the name."""

from collections.abc import Mapping, Sequence
from unicodedata import normalize

from game.profile import Profile
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.fitted import hung
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.on_panel import PADDING, draw_earth_below
from game.ui.scenes.places import Remainder, between
from game.ui.scenes.player_side import GAP
from game.ui.scenes.players import ROW, Players
from game.ui.scenes.prose import Prose
from game.ui.scenes.writing import Writing
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.basic import Button, Panel, Widget
from game.ui.widgets.field import Field
from game.ui.widgets.strips import Strip

BUTTON = 92.0
COLUMN = 1100.0
ABOVE_FIELD, UNDER_FIELD = 16.0, 20.0
LEAST = 0.5  # the text size to which the words may shrink
DROP = 0.4  # of the height that is left over, above everything


class Removed(Players):
    """Pops the player who was brought back, or nothing."""

    main = "restore"

    @property
    def heading(self) -> str:
        return tr("Removed players")

    def profiles(self) -> Sequence[Profile]:
        return self.store.removed()

    def buttons(self) -> Sequence[tuple[str, str]]:
        if not self.chosen:
            return []
        restore = tr("Bring {name} back").format(name=self.chosen.name)
        return [("restore", restore), ("erase", tr("Erase for good"))]

    def choose(self, name: str) -> Move | None:
        return Pop() if name == "back" else super().choose(name)

    def do(self, name: str, profile: Profile) -> Move | None:
        match name:
            case "restore":
                self.store.restore_profile(profile)
                return Pop(profile)
            case "erase":
                return Push(Erase(self.desk, profile))
            case _:
                return None

    def resume(self, result: object) -> Move | None:
        """After an erasure, the next one; nothing is left to do here without any."""
        super().resume(result)
        self.select_next()
        return None if self.chosen else Pop()


class Erase(Writing):
    """Says what will be lost, and does it once the name has been typed."""

    way_on = "erase"
    shortcuts: Mapping[str, str] = {"back": "back"}

    def __init__(self, desk: Desk, profile: Profile) -> None:
        super().__init__(desk)
        assert desk.store is not None
        self.store, self.profile = desk.store, profile
        attempts = self.store.attempts(profile)
        self._answers = len(attempts)
        self._points = sum(attempt.points for attempt in attempts)

    @property
    def hints(self) -> Sequence[str]:
        return tr("Type the name"), tr("Enter erase"), tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        foot = foot_with_way_back(room, self.desk, self.hints)
        whole = between(room, room.page.y, foot.top)
        middle = whole.centred(min(whole.w, COLUMN), whole.h)
        area = middle.inset(PADDING)
        target = room.theme.target
        entry = max(target, ROW)
        row = max(target, BUTTON)
        around = ABOVE_FIELD + UNDER_FIELD
        kept = entry + row + around
        hanging = hung(
            self._strips,
            area,
            kept,
            room,
            LEAST,
            DROP,
        )
        rest = Remainder(hanging.below)
        rest.skip(ABOVE_FIELD)
        field = self._field(rest.top(entry))
        rest.skip(UNDER_FIELD)
        buttons = self._buttons(rest.top(row))
        heading, *_ = hanging.words
        panel = _panel_around(area, heading.rect.y, rest.area.y)
        return [panel, *hanging.words, field, *buttons, *foot.strip]

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        draw_earth_below(canvas, room, widgets)

    def _field(self, rect: Rect) -> Field:
        label = tr("The name of the player")
        return Field("name", rect, label, self.draft, keys={"ok": "erase"})

    def _buttons(self, row: Rect) -> list[Button]:
        left, right = row.share([1.4, 1], GAP)
        typed = self._is_typed
        erase = Button("erase", left, tr("Erase for good"), primary=typed, disabled=not typed)
        return [erase, Button("back", right, tr("Keep"))]

    def _strips(self, room: Room, width: float) -> list[Strip]:
        name = self.profile.name
        heading = tr("Erase {name} for good?").format(name=name)
        lost = tr(
            "All answers of this player ({answers}, with {points} points) and all settings are deleted, from backups, "
            "too, and so is every file set aside as damaged. Nobody can bring them back."
        )
        counted = lost.format(answers=self._answers, points=f"{self._points:,}")
        how = tr("To erase, type {name} on the keyboard.")
        if self.desk.pad:
            how = tr("To erase, write the name {name}.")
        confirm = how.format(name=name)
        prose = Prose(room, width, on=room.theme.palette.tile)
        prose.write("heading", heading, "heading")
        prose.write("lost", counted, "body", gap=16)
        prose.aside("confirm", confirm, "note", gap=16)
        return prose.strips

    @property
    def _is_typed(self) -> bool:
        """Upper and lower case, and blanks around it, do not matter."""
        return _plain(self.written) == _plain(self.profile.name)

    def choose(self, name: str) -> Move | None:
        match name:
            case "back":
                return Pop()
            case "erase" if self._is_typed:
                return self._erase()
            case _:
                return None

    def _erase(self) -> Move:
        if self.desk.profile.id == self.profile.id:
            self.desk.session = None
        told = self.store.erase(self.profile)
        self.desk.notice = told or tr("{name} was erased.").format(name=self.profile.name)
        return Pop()


def _plain(name: str) -> str:
    words = name.casefold().split()
    return normalize("NFC", " ".join(words))


def _panel_around(area: Rect, top: float, bottom: float) -> Panel:
    """Behind what stands between these heights."""
    inner = area.below(top).top(bottom - top)
    outer = inner.inset(-PADDING)
    return Panel("panel", outer)
