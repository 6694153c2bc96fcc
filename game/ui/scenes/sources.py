"""The question files: what each holds, and every problem in them with its line."""

from collections import Counter
from collections.abc import Mapping, Sequence

from game.facts.model import Severity
from game.facts.problem import mistakes_first
from game.translation import counted, tr
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import Foot, foot_with_way_back
from game.ui.scenes.page_head import PageHead, page_head
from game.ui.scenes.places import between
from game.ui.scenes.prose import Prose
from game.ui.scenes.reading import Reading
from game.ui.scenes.under_sky import UnderSky
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Widget
from game.ui.widgets.strips import Strip


class QuestionFiles(Reading, UnderSky):
    """What a teacher sees of the bank that is played now; it follows the files as they are saved."""

    shortcuts: Mapping[str, str] = {"back": "close"}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    @property
    def hints(self) -> Sequence[str]:
        return tr("Up / Down scroll"), tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        column = self.column(room).widgets(self.top, room.theme.target)
        return [*self._head(room).widgets, *column, *self._foot(room).strip]

    def _foot(self, room: Room) -> Foot:
        return foot_with_way_back(room, self.desk, self.hints)

    def _head(self, room: Room) -> PageHead:
        return page_head(room, tr("Question files"), "close")

    def reading_area(self, room: Room) -> Rect:
        top = self._head(room).bottom
        bottom = self._foot(room).top
        return between(room, top, bottom)

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        prose = Prose(room, width)
        prose.aside("folder", self.desk.folder, "note")
        for name, held in self._files().items():
            prose.write(f"file-{name}", name, "label", gap=18)
            prose.aside(f"held-{name}", held, "note")
        self._write_problems(prose)
        self._write_unasked(prose)
        return prose.strips

    def _write_problems(self, prose: Prose) -> None:
        """Mistakes and doubts; that there are none is said where nothing else is."""
        problems = self.desk.problems
        if not problems and self.desk.unasked:
            return
        summary = tr("Problems: {n}").format(n=len(problems)) if problems else tr("No problems found.")
        prose.write("problems", summary, "subheading", gap=28)
        palette = prose.room.theme.palette
        for number, problem in enumerate(mistakes_first(problems)):
            is_mistake = problem.severity is Severity.MISTAKE
            colour = palette.wrong if is_mistake else palette.second
            prose.write(f"problem-{number}", problem.in_words, "note", 12, colour)

    def _write_unasked(self, prose: Prose) -> None:
        """The facts and questions of which no sound question can be made, and why."""
        unasked = self.desk.unasked
        if not unasked:
            return
        summary = tr("Will not be asked: {n}").format(n=len(unasked))
        prose.write("unasked", summary, "subheading", gap=28)
        for number, problem in enumerate(unasked):
            prose.aside(f"unasked-{number}", problem.in_words, "note", gap=12)

    def _files(self) -> Mapping[str, str]:
        """Each file, and what it holds."""
        bank = self.desk.bank
        if bank is None:
            return {}
        entries = Counter(entry.where.file for entry in bank.entries.values())
        facts = Counter(fact.where.file for fact in bank.facts.values())
        held = {}
        for name in bank.files:
            held[name] = _held(entries[name], facts[name])
        return held

    def choose(self, name: str) -> Move | None:
        return Pop() if name == "close" else super().choose(name)


def _held(entries: int, facts: int) -> str:
    if not facts:
        return tr("eras, chapters or wording")
    of_entries = counted("1 entry", "{n} entries", entries)
    of_facts = counted("1 fact or question", "{n} facts and questions", facts)
    return f"{of_entries}, {of_facts}"
