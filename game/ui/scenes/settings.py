"""The settings: tabs at the left, what each is set to in the middle, what it looks like at the right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.foot import foot
from game.ui.layout import Rect
from game.ui.lines import line_height
from game.ui.marks import draw_badge
from game.ui.page import Page
from game.ui.settings import CHOICES, Settings, from_text, to_text
from game.ui.stack import Move, Node, Pop, Room
from game.ui.widgets import NO_KEYS, RADIUS, Button, Label, Look, Panel, Widget, draw_ring, states
from game.words import tr

GAP = 16.0
WHAT = {"left": "less", "right": "more", "erase": "default", "ok": "more"}


def tabs() -> Mapping[str, tuple[str, Sequence[str]]]:
    """Each tab's label, and the settings under it."""
    return {
        "reading": (tr("Reading"), ("text_size", "palette", "motion")),
        "display": (tr("Display"), ("projector", "fullscreen", "display")),
        "sound": (tr("Sound"), ("volume",)),
        "data": (tr("Data"), ()),
    }


def told(name: str, value: object) -> tuple[str, str]:
    """A setting's name and its value, in words."""
    on_off = tr("on") if value else tr("off")
    looks = {"night": tr("Night orbit"), "paper": tr("Paper"), "contrast": tr("High contrast")}
    moves = {"full": tr("full"), "reduced": tr("reduced"), "none": tr("none")}
    return {
        "text_size": (tr("Text size"), f"{value} %"),
        "palette": (tr("Colours"), looks.get(str(value), "")),
        "motion": (tr("Motion"), moves.get(str(value), "")),
        "projector": (tr("Projector mode"), on_off),
        "fullscreen": (tr("Full screen"), on_off),
        "display": (tr("Screen"), str(int(str(value)) + 1) if name == "display" else ""),
        "volume": (tr("Sound volume"), f"{value} %"),
    }[name]


@dataclass(frozen=True, slots=True)
class SettingRow:
    """A setting and its value; left and right change it, Backspace gives the default."""

    name: str
    rect: Rect
    label: str
    value: str
    focusable: bool = True

    @property
    def keys(self) -> Mapping[str, str]:
        return {key: f"{what}:{self.name}" for key, what in WHAT.items()}

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if look.hovered else palette.tile
        canvas.box(self.rect, fill, palette.border, 2, RADIUS)
        if look.focused:
            draw_ring(canvas, room, self.rect)
        left, right = self.rect.inset(24, 6).share([1.3, 1], 12)
        label = text.fit(self.label, "button", left, room.theme, room.measure)
        text.draw(canvas, label, left, palette.text, fill, "left", "middle")
        value = text.fit(self.value, "button", right, room.theme, room.measure)
        text.draw(canvas, value, right, palette.accent, fill, "right", "middle")

    def node(self, look: Look) -> Node:
        return Node("setting", self.name, self.label, self.rect, self.value, states(look))


@dataclass(frozen=True, slots=True)
class Sample:
    """What a question looks like now."""

    name: str
    rect: Rect
    focusable: bool = False
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette, inner = room.theme.palette, self.rect.inset(26, 22)
        question = text.fit(
            tr("Who was first in space?"), "question", inner.top(inner.h * 0.55), room.theme, room.measure
        )
        text.draw(canvas, question, inner, palette.text, palette.tile)
        rows = inner.low(inner.h * 0.4).rows(2, 8)
        for place, (row, words) in enumerate(zip(rows, ("Gagarin", "Glenn"), strict=True)):
            size = min(64.0, row.h * 0.8)
            draw_badge(canvas, room, (row.x + size * 0.6, row.centre[1]), size, place)
            beside = row.after(row.x + size * 1.5)
            option = text.fit(words, "option", beside, room.theme, room.measure)
            text.draw(canvas, option, beside, palette.text, palette.tile, "left", "middle")

    def node(self, look: Look) -> Node:
        return Node("group", self.name, tr("Preview"), self.rect)


class SettingsPage(Page):
    """What is changed holds at once, and is kept for whoever plays."""

    shortcuts: Mapping[str, str] = {"back": "back"}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.tab = "reading"
        self.focus = "text_size"

    def widgets(self, room: Room) -> Sequence[Widget]:
        hints = (tr("Left / Right change"), tr("Backspace default"))
        strip, bottom = foot(room, self.desk, hints, tr("Esc back"))
        top = room.page.y + line_height("heading", room) + 18
        area = Rect(room.page.x, top, room.page.w, bottom - top)
        title = Label("heading", room.page.top(top - room.page.y), tr("Settings"), "heading", reads_as="heading")
        left, middle, right = area.share([1, 2.1, 1.35] if room.wide else [1, 2, 1.2], 28)
        panel = Panel("panel", right.top(min(area.h, 480)))
        return [title, *self._tabs(left, room), *self._rows(middle, room), panel, Sample("sample", panel.rect), *strip]

    def _tall(self, room: Room) -> float:
        return max(room.theme.target, line_height("button", room) + 24)

    def _tabs(self, area: Rect, room: Room) -> list[Widget]:
        names = [*((f"tab-{name}", label) for name, (label, _) in tabs().items()), ("back", tr("Back"))]
        tall = min(self._tall(room), (area.h + GAP) / len(names) - GAP)
        rows = area.top((tall + GAP) * len(names) - GAP).rows(len(names), GAP)
        return [
            Button(name, row, label, chosen=name == f"tab-{self.tab}")
            for row, (name, label) in zip(rows, names, strict=True)
        ]

    def _rows(self, area: Rect, room: Room) -> list[Widget]:
        if self.tab == "data":
            return self._data(area, room)
        names = tabs()[self.tab][1]
        tall = min(max(self._tall(room), 84.0), (area.h + GAP) / len(names) - GAP)
        rows = area.top((tall + GAP) * len(names) - GAP).rows(len(names), GAP)
        return [
            SettingRow(name, row, *told(name, getattr(self.desk.settings, name)))
            for name, row in zip(names, rows, strict=True)
        ]

    def _data(self, area: Rect, room: Room) -> list[Widget]:
        """What was read and where answers are kept."""
        bank, desk = self.desk.bank, self.desk
        if bank is None:
            lines = [tr("Still reading the question files.")]
        else:
            counted = tr("{facts} facts in {files} question files.")
            lines = [counted.format(facts=len(bank.facts), files=len(bank.files))]
        mistakes = tr("The question files have {n} mistakes: {first}")
        if desk.problems:
            lines.append(mistakes.format(n=len(desk.problems), first=desk.problems[0]))
        lines.append(desk.where)
        rows = area.rows(3, GAP)
        return [Label(f"data-{i}", row, words, "note") for i, (row, words) in enumerate(zip(rows, lines, strict=False))]

    def choose(self, name: str) -> Move | None:
        if name == "back":
            return Pop()
        if name.startswith("tab-"):
            self.tab = name.removeprefix("tab-")
            return None
        what, _, setting = name.rpartition(":")
        if setting in CHOICES:
            self._change(setting, what or "more")
        return None

    def _change(self, name: str, what: str) -> None:
        choices, settings = self._choices(name), self.desk.settings
        place = choices.index(getattr(settings, name)) if getattr(settings, name) in choices else 0
        step = {"less": -1, "more": 1}.get(what, 0)
        value = choices[(place + step) % len(choices)] if step else getattr(Settings(), name)
        self.desk.set(from_text(to_text(settings) | {name: str(value).lower()}))

    def _choices(self, name: str) -> tuple[object, ...]:
        return CHOICES[name][: self.desk.screens] if name == "display" else CHOICES[name]
