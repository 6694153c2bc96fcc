"""The settings: tabs at the left, what each is set to in the middle, what it looks like beside or below."""

from collections.abc import Mapping, Sequence

from game.translation import counted, tr
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import between, foot
from game.ui.scenes.page import Page
from game.ui.scenes.sample import Sample
from game.ui.scenes.sources import QuestionFiles
from game.ui.settings import CHOICES, Settings, from_text, to_text
from game.ui.stack import Move, Pop, Push
from game.ui.theme import PALETTES
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import heading, largest, line_height
from game.ui.widgets.row import Row
from game.ui.widgets.strips import Strip, column, height, paragraph

GAP = 18.0
ROW = 100.0
LEAST_SAMPLE = 170.0
MOST_SAMPLE = 430.0
UNSEEN = ("sound", "class")  # tabs of which a sample shows nothing
WHAT = {"left": "less", "right": "more", "erase": "default", "ok": "more"}


def tabs() -> Mapping[str, tuple[str, Sequence[str]]]:
    """Each tab's label, and the settings under it."""
    return {
        "reading": (tr("Reading"), ("text_size", "palette", "confirm")),
        "display": (tr("Display"), ("projector", "fullscreen", "display")),
        "sound": (tr("Sound"), ("volume", "mute", "captions", "projector_sound")),
        "class": (tr("Class"), ("open_all", "remote_b")),
        "data": (tr("Data"), ()),
    }


def label(name: str) -> str:
    return {
        "text_size": tr("Text size"),
        "palette": tr("Colours"),
        "projector": tr("Projector mode"),
        "fullscreen": tr("Full screen"),
        "display": tr("Screen"),
        "confirm": tr("Confirm answers"),
        "open_all": tr("Open all eras"),
        "remote_b": tr("My remote sends b"),
        "volume": tr("Volume"),
        "mute": tr("Mute"),
        "captions": tr("Captions"),
        "projector_sound": tr("Sound when projected"),
    }[name]


def told(name: str, value: object) -> str:
    """A value in words."""
    match name:
        case "text_size" | "volume":
            return f"{value} %"
        case "palette":
            return {"night": tr("Night orbit"), "paper": tr("Paper"), "contrast": tr("High contrast")}[str(value)]
        case "display":
            return str(int(str(value)) + 1)
        case _:
            return tr("on") if value else tr("off")


def explained(name: str, settings: Settings) -> str:
    """What a setting does, where its values do not say it."""
    if name == "palette" and settings.theme.palette != PALETTES[settings.palette]:
        return tr("Shown as Paper in projector mode.")
    return {
        "confirm": tr("Choose first, then confirm."),
        "open_all": tr("For everybody who plays on this computer."),
        "remote_b": tr("b makes the screen dark; answer with 1–4."),
        "captions": tr("Sounds in words, at the foot."),
        "projector_sound": tr("For everybody who plays on this computer."),
    }.get(name, "")


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
        return tr("Settings of {name}").format(name=self.desk.profile.name)

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(room, self.desk, self.hints[:-1], self.hints[-1])
        top = room.page.y + room.theme.least("heading").size * 1.6
        area = between(room, top, bottom)
        title = heading(self._heading(), room.page.top(top - room.page.y - 16), room)
        left, right = area.share([1, 3.6] if room.wide else [1, 2.9], 32)
        return [title, *self._tabs(left, room), *self._settings(right, room), *strip]

    def _tabs(self, area: Rect, room: Room) -> list[Widget]:
        names = [*((f"tab-{name}", words) for name, (words, _) in tabs().items()), ("back", tr("Back"))]
        tall = min(self._tall(room), (area.h + GAP) / len(names) - GAP)
        rows = area.top((tall + GAP) * len(names) - GAP).rows(len(names), GAP)
        return [
            Button(name, row, words, chosen=name == f"tab-{self.tab}")
            for row, (name, words) in zip(rows, names, strict=True)
        ]

    def _tall(self, room: Room) -> float:
        return max(room.theme.target, line_height("button", room) + 28)

    def _settings(self, area: Rect, room: Room) -> list[Widget]:
        """The rows of the tab, and the sample: beside them where the page is wide, else below them."""
        if self.tab == "data":
            return self._data(area, room)
        names = [name for name in tabs()[self.tab][1] if name != "display" or self.desk.screens > 1]
        beside = room.wide and not room.theme.projector
        left, right = area.share([1.75, 1], 32)
        rows = self._rows(left if beside else area, names, room)
        place = right.top(min(area.h, MOST_SAMPLE)) if beside else self._below(rows[-1].rect, area)
        seen = self.tab not in UNSEEN and place.h >= LEAST_SAMPLE
        return [*rows, Sample("sample", place)] if seen else [*rows]

    def _below(self, last: Rect, area: Rect) -> Rect:
        rest = area.below(last.bottom + GAP + 10)
        return rest.top(min(rest.h, MOST_SAMPLE))

    def _rows(self, area: Rect, names: Sequence[str], room: Room) -> list[Widget]:
        tall = max(ROW, line_height("button", room) + line_height("note", room) + 22)
        tall = min(tall, (area.h + GAP) / len(names) - GAP)
        rows = area.top((tall + GAP) * len(names) - GAP).rows(len(names), GAP)
        return [self._row(name, row) for name, row in zip(names, rows, strict=True)]

    def _row(self, name: str, rect: Rect) -> Row:
        keys = {key: f"{what}:{name}" for key, what in WHAT.items()}
        choices = explained(name, self.desk.settings) or " · ".join(
            told(name, choice) for choice in self._choices(name)
        )
        return Row(name, rect, label(name), told(name, getattr(self.desk.settings, name)), choices, keys=keys)

    def _data(self, area: Rect, room: Room) -> list[Widget]:
        """What was read and where answers are kept, and the way to the question files."""
        tall = self._tall(room)
        above = area.top(area.h - tall - 30)
        fitting = largest(room, lambda some: height(self._report(some, area.w)) <= above.h, 1.0)
        strips = self._report(fitting, area.w)
        place = Rect(area.x, area.y + height(strips) + 30, min(area.w, 560), tall)
        return [*column(strips, above), Button("files", place, tr("Question files"))]

    def _report(self, room: Room, width: float) -> list[Strip]:
        bank, second = self.desk.bank, room.theme.palette.second
        report = tr("{facts} from {files}. To be mended in them: {n}.")
        files, problems = len(bank.files) if bank else 0, len(self.desk.problems)
        read = (
            report.format(
                facts=counted("1 fact", "{n} facts", len(bank.facts)),
                files=counted("1 question file", "{n} question files", files),
                n=problems,
            )
            if bank
            else tr("Reading the question files.")
        )
        if self.desk.unasked:
            read += " " + tr("Will not be asked: {n}.").format(n=len(self.desk.unasked))
        return [
            *paragraph("data-read", read, "body", width, room),
            *paragraph("data-where", self.desk.where, "note", width, room, 12, second),
        ]

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
        choices, settings = self._choices(name), self.desk.settings
        place = choices.index(getattr(settings, name)) if getattr(settings, name) in choices else 0
        step = {"less": -1, "more": 1}.get(what, 0)
        value = choices[(place + step) % len(choices)] if step else getattr(Settings(), name)
        self.desk.set(from_text(to_text(settings) | {name: str(value).lower()}))

    def _choices(self, name: str) -> tuple[object, ...]:
        return CHOICES[name][: self.desk.screens] if name == "display" else CHOICES[name]
