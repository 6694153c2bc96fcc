"""The settings: tabs at the left, what each is set to in the middle, what it looks like beside or below."""

from collections.abc import Mapping, Sequence

from game.translation import tr
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.fitted import fitted
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.page import Page
from game.ui.scenes.places import between
from game.ui.scenes.sample import Sample
from game.ui.scenes.setting_words import explained, label, tabs, told
from game.ui.scenes.sources import QuestionFiles
from game.ui.settings import CHOICES, Settings, from_text, to_text
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import heading, line_height
from game.ui.widgets.row import Row
from game.ui.widgets.strips import Strip, column, height, paragraph

GAP = 18.0
ROW = 100.0
LEAST_SAMPLE = 170.0
MOST_SAMPLE = 430.0
UNSEEN = ("sound", "class")  # tabs of which a sample shows nothing
WHAT = {"left": "less", "right": "more", "erase": "default", "ok": "more"}  # what a key does with a setting
STEPS = {"less": -1, "more": 1}


class SettingsPage(Page):
    """What is changed holds at once, and is kept for whoever plays, or for everybody on this computer."""

    shortcuts: Mapping[str, str] = {"back": "back"}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.tab = "reading"
        self.focus = "text_size"

    @property
    def hints(self) -> Sequence[str]:
        return tr("Left / Right change"), tr("Backspace default"), tr("Esc back")

    def _heading(self) -> str:
        """Whose settings they are."""
        if self.desk.profile.id is None:
            return tr("Settings")
        name = self.desk.profile.name
        return tr("Settings of {name}").format(name=name)

    def widgets(self, room: Room) -> Sequence[Widget]:
        foot = foot_with_way_back(room, self.desk, self.hints)
        head = room.theme.least("heading").size * 1.6
        title = heading(self._heading(), room.page.top(head - 16), room)
        area = between(room, room.page.y + head, foot.top)
        left, right = area.share([1, 3.6] if room.wide else [1, 2.9], 32)
        return [title, *self._tabs(left, room), *self._settings(right, room), *foot.strip]

    def _tabs(self, area: Rect, room: Room) -> list[Widget]:
        labels = {f"tab-{name}": words for name, (words, _) in tabs().items()}
        labels["back"] = tr("Back")
        cells = _cells(area, len(labels), self._tall(room))
        here = f"tab-{self.tab}"
        return [
            Button(name, cell, words, chosen=name == here)
            for (name, words), cell in zip(labels.items(), cells, strict=True)
        ]

    def _tall(self, room: Room) -> float:
        return max(room.theme.target, line_height("button", room) + 28)

    def _settings(self, area: Rect, room: Room) -> list[Widget]:
        """The rows of the tab, and the sample: beside them where the page is wide, else below them."""
        if self.tab == "data":
            return self._data(area, room)
        if room.wide and not room.theme.projector:
            left, place = area.share([1.75, 1], 32)
            rows = self._rows(left, room)
        else:
            rows = self._rows(area, room)
            place = area.below(rows[-1].rect.bottom + GAP + 10)
        sample = place.top(min(place.h, MOST_SAMPLE))
        if self.tab in UNSEEN or sample.h < LEAST_SAMPLE:
            return rows
        return [*rows, Sample("sample", sample)]

    def _rows(self, area: Rect, room: Room) -> list[Widget]:
        _, names = tabs()[self.tab]
        shown = [name for name in names if name != "display" or self.desk.screens > 1]
        wanted = line_height("button", room) + line_height("note", room) + 22
        cells = _cells(area, len(shown), max(ROW, wanted))
        return [self._row(name, cell) for name, cell in zip(shown, cells, strict=True)]

    def _row(self, name: str, rect: Rect) -> Row:
        settings = self.desk.settings
        value = told(name, getattr(settings, name))
        choices = " · ".join(told(name, choice) for choice in self._choices(name))
        note = explained(name, settings) or choices
        keys = {key: f"{what}:{name}" for key, what in WHAT.items()}
        return Row(name, rect, label(name), value, note, keys=keys)

    def _data(self, area: Rect, room: Room) -> list[Widget]:
        """What was read and where answers are kept, and the way to the question files."""
        tall = self._tall(room)
        above = area.top(area.h - tall - 30)
        strips = fitted(self._report, above, room, 1.0)
        top = area.y + height(strips) + 30
        button = Rect(area.x, top, min(area.w, 560), tall)
        return [*column(strips, above), Button("files", button, tr("Question files"))]

    def _report(self, room: Room, width: float) -> list[Strip]:
        read = self._what_was_read()
        unasked = len(self.desk.unasked)
        if unasked:
            read += " " + tr("Will not be asked: {n}.").format(n=unasked)
        return [
            *paragraph("data-read", read, "body", width, room),
            *paragraph("data-where", self.desk.where, "note", width, room, 12, room.theme.palette.second),
        ]

    def _what_was_read(self) -> str:
        bank = self.desk.bank
        if bank is None:
            return tr("Reading the question files.")
        counted = tr("{facts} facts from {files} question files. To be mended in them: {n}.")
        return counted.format(facts=len(bank.facts), files=len(bank.files), n=len(self.desk.problems))

    def choose(self, name: str) -> Move | None:
        if name == "back":
            return Pop()
        if name == "files":
            return Push(QuestionFiles(self.desk))
        if name.startswith("tab-"):
            self.tab = name.removeprefix("tab-")
            return None
        what, _, setting = name.rpartition(":")
        if setting in CHOICES:
            self._change(setting, what or "more")
        return None

    def _change(self, name: str, what: str) -> None:
        """To the value before or after, round and round, or to the default."""
        value = getattr(Settings(), name) if what == "default" else self._stepped(name, STEPS[what])
        kept = to_text(self.desk.settings) | {name: str(value).lower()}
        self.desk.set(from_text(kept))

    def _stepped(self, name: str, step: int) -> object:
        choices = self._choices(name)
        now = getattr(self.desk.settings, name)
        place = choices.index(now) if now in choices else 0
        return choices[(place + step) % len(choices)]

    def _choices(self, name: str) -> tuple[object, ...]:
        return CHOICES[name][: self.desk.screens] if name == "display" else CHOICES[name]


def _cells(area: Rect, count: int, tall: float) -> list[Rect]:
    """So many, one under the other, as tall as that or as there is room for."""
    most = (area.h + GAP) / count - GAP
    used = (min(tall, most) + GAP) * count - GAP
    return area.top(used).rows(count, GAP)
