"""The settings: tabs at the left, what each is set to in the middle, what it looks like beside or below."""

from collections.abc import Mapping, Sequence

from game.translation import counted, tr
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.answers_kept import AnswersKept
from game.ui.scenes.back_row import BackRow
from game.ui.scenes.fitted import fitted
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.page_head import page_head
from game.ui.scenes.places import between, equal_rows
from game.ui.scenes.prose import Prose
from game.ui.scenes.setting_sample import setting_sample
from game.ui.scenes.setting_words import explained, label, tabs, told, told_now
from game.ui.scenes.sources import QuestionFiles
from game.ui.scenes.under_sky import UnderSky
from game.ui.settings import CHOICES, Settings, from_text, to_text
from game.ui.stack import Move, Pop, Push
from game.ui.text import dotted
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.divider import Divider
from game.ui.widgets.lines import line_height
from game.ui.widgets.row import Row
from game.ui.widgets.setting_row import SettingRow
from game.ui.widgets.strips import Strip, column

GAP = 18.0
ROW = 100.0
ABOVE_REPORT, LEAST_REPORT = 30.0, 0.6
LEAST_SAMPLE = 112.0
OF_ALL = ("class", "data")  # tabs that a teacher wants, and which are the same for all who play here
BESIDE_SAMPLE = (1.7, 1.0)  # the shares of the rows, and of the sample beside them
WHAT = {"left": "less", "right": "more", "erase": "default", "ok": "more"}  # what a key does with a setting
STEPS = {"less": -1, "more": 1}


class SettingsPage(UnderSky):
    """What is changed holds at once, and is kept for whoever plays, or for everybody on this computer."""

    shortcuts: Mapping[str, str] = {"back": "back"}

    def __init__(self, desk: Desk, in_play: bool = True) -> None:
        """`in_play` where what is below it belongs to a player."""
        super().__init__()
        self.desk = desk
        self._in_play = in_play
        self.tab = "reading"
        self.focus = "text_size"

    @property
    def hints(self) -> Sequence[str]:
        back = tr("Esc back")
        if not self._names():
            return tr("Arrows move"), tr("Enter open"), back
        return tr("Left / Right change"), tr("Backspace default"), back

    def _heading(self) -> str:
        """Whose settings they are."""
        if self.tab in OF_ALL:
            return tr("Settings of this computer")
        if self.desk.profile.id is None:
            return tr("Settings")
        name = self.desk.profile.name
        return tr("Settings of {name}").format(name=name)

    def widgets(self, room: Room) -> Sequence[Widget]:
        foot = foot_with_way_back(room, self.desk, self.hints)
        head = page_head(room, self._heading())
        area = between(room, head.bottom, foot.top)
        parts = [1, 4] if room.wide else [1, 2.9]
        left, right = area.share(parts, 32)
        tabs = self._tabs(left, room)
        end = tabs[-1].rect.bottom
        settings = self._settings(right.top(end - right.y), room)
        return [*head.widgets, *tabs, *settings, *foot.strip]

    def _tabs(self, area: Rect, room: Room) -> list[Widget]:
        labels = {f"tab-{name}": words for name, (words, _) in tabs().items()}
        tall = _row_height(room)
        cells = equal_rows(area, len(labels), tall, GAP)
        here = f"tab-{self.tab}"
        found: list[Widget] = []
        for cell, name in zip(cells, labels, strict=True):
            button = Button(name, cell, labels[name], chosen=name == here, across="left")
            found.append(button)
        first = cells[len(cells) - len(OF_ALL)]
        between = first._replace(y=first.y - GAP, h=GAP)
        return [Divider("divider", between), *found]

    def _settings(self, area: Rect, room: Room) -> list[Widget]:
        """The rows of the tab, and the sample: beside them where the page is wide, else below them."""
        place = area
        if room.wide and not room.theme.projector:
            left, place = area.share(BESIDE_SAMPLE, 32)
            rows = self._under_tab(left, room)
        else:
            rows = self._under_tab(area, room)
            end = max(row.rect.bottom for row in rows)
            place = area.below(end + GAP + 10)
        if place.h < LEAST_SAMPLE:
            return rows
        sample = setting_sample(self.tab, self.desk, place, room)
        return [*rows, *sample]

    def _under_tab(self, area: Rect, room: Room) -> list[Widget]:
        if self.tab == "data":
            return self._data(area, room)
        rows = self._rows(area, room)
        if self.tab == "class":
            rows.append(self._back_row(rows[-1].rect, room))
        return rows

    def _back_row(self, above: Rect, room: Room) -> Row:
        below = above.below(above.bottom + GAP)
        place = below.top(_row_height(room))
        return Row(
            name="back_row",
            rect=place,
            label=tr("Back-row check"),
            note=tr("Three lines to be read aloud from the last row."),
        )

    def _rows(self, area: Rect, room: Room) -> list[Widget]:
        names = self._names()
        tall = _row_height(room)
        cells = equal_rows(area, len(names), tall, GAP)
        return [self._row(name, cell) for name, cell in zip(names, cells, strict=True)]

    def _names(self) -> Sequence[str]:
        """The settings of the tab; which screen is asked only where there are several."""
        _, names = tabs()[self.tab]
        several = self.desk.screens > 1
        return [name for name in names if several or name != "display"]

    def _row(self, name: str, rect: Rect) -> SettingRow:
        settings = self.desk.settings
        value = told_now(name, settings)
        choices = [told(name, choice) for choice in self._choices(name)]
        note = explained(name, settings) or dotted(*choices)
        keys = {key: f"{what}:{name}" for key, what in WHAT.items()}
        return SettingRow(name, rect, label(name), value, note, keys=keys)

    def _data(self, area: Rect, room: Room) -> list[Widget]:
        """The ways to the question files and to the answers, then what was read and where answers are kept."""
        files, kept, *_ = equal_rows(area, len(tabs()), _row_height(room), GAP)
        below = area.below(kept.bottom + ABOVE_REPORT)
        told = fitted(
            self._report,
            below,
            room,
            LEAST_REPORT,
        )
        return [
            Row("files", files, tr("Question files"), self._problems()),
            Row("kept", kept, tr("Players and their answers")),
            *column(told, below),
        ]

    def _problems(self) -> str:
        count = len(self.desk.problems)
        return counted("1 problem", "{n} problems", count) if count else ""

    def _report(self, room: Room, width: float) -> list[Strip]:
        read = self._what_was_read()
        unasked = len(self.desk.unasked)
        if unasked:
            read += " " + tr("Will not be asked: {n}.").format(n=unasked)
        prose = Prose(room, width)
        prose.write("data-read", read, "body")
        prose.aside("data-where", self.desk.where, "note", gap=12)
        return prose.strips

    def _what_was_read(self) -> str:
        bank = self.desk.bank
        if bank is None:
            return tr("Reading the question files.")
        facts = counted("1 fact", "{n:,} facts", len(bank.facts))
        files = counted("1 question file", "{n} question files", len(bank.files))
        asked = sum(len(bank.asked_in_era.get(era, ())) for era in bank.era_ids)
        told = tr("{facts} from {files}.")
        if asked < len(bank.facts):
            told = tr("{facts} from {files}; questions are about {asked:,} of them.")
        return told.format(facts=facts, files=files, asked=asked)

    def choose(self, name: str) -> Move | None:
        if name == "back":
            return Pop()
        if name == "files":
            return Push(QuestionFiles(self.desk))
        if name == "kept" and self.desk.ready:
            return Push(AnswersKept(self.desk, self._in_play))
        if name == "back_row":
            return Push(BackRow(self.desk))
        if name.startswith("tab-"):
            self.tab = name.removeprefix("tab-")
            self.focus = name
            return None
        what, _, setting = name.rpartition(":")
        if setting in CHOICES:
            self._change(setting, what or "more")
        return None

    def _change(self, name: str, what: str) -> None:
        """To the value before or after, round and round, or to the default."""
        value = getattr(Settings(), name)
        if what in STEPS:
            value = self._stepped(name, STEPS[what])
        kept = to_text(self.desk.settings)
        kept[name] = str(value).lower()
        self.desk.set(from_text(kept))

    def _stepped(self, name: str, step: int) -> object:
        choices = self._choices(name)
        now = getattr(self.desk.settings, name)
        place = choices.index(now) if now in choices else 0
        return choices[(place + step) % len(choices)]

    def _choices(self, name: str) -> tuple[object, ...]:
        return CHOICES[name][: self.desk.screens] if name == "display" else CHOICES[name]


def _row_height(room: Room) -> float:
    """Of a setting, with a line of what it can be set to, and of a tab beside it."""
    two_lines = line_height("button", room) + line_height("note", room)
    return max(ROW, two_lines + 22)
