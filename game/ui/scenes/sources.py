"""The question files: what each holds, and every problem in them with its line."""

from collections import Counter
from collections.abc import Mapping, Sequence

from game.facts.model import Severity
from game.facts.problem import mistakes_first
from game.translation import counted, tr
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import foot
from game.ui.scenes.reading import Reading
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.strips import Strip, paragraph

BUTTON = 92.0


class QuestionFiles(Reading):
    """What a teacher sees of the bank that is played now; it follows the files as they are saved."""

    shortcuts: Mapping[str, str] = {"back": "close"}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    @property
    def hints(self) -> Sequence[str]:
        return tr("Up / Down scroll"), tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(room, self.desk, self.hints[:-1], self.hints[-1])
        button = Button("close", Rect(room.page.x, bottom - BUTTON, 380, BUTTON), tr("Back"), primary=True)
        return [*self.column(room).widgets(self.top, room.theme.target), button, *strip]

    def reading_area(self, room: Room) -> Rect:
        _, bottom = foot(room, self.desk, self.hints[:-1], self.hints[-1])
        return room.page.top(bottom - room.page.y - BUTTON - 30)

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        palette = room.theme.palette
        strips = paragraph("heading", tr("Question files"), "heading", width, room)
        strips += paragraph("folder", self.desk.folder, "note", width, room, 6, palette.second)
        for name, held in self._files():
            strips += paragraph(f"file-{name}", name, "label", width, room, 18)
            strips += paragraph(f"held-{name}", held, "note", width, room, 0, palette.second)
        return [*strips, *self._problems(room, width), *self._unasked(room, width)]

    def _problems(self, room: Room, width: float) -> list[Strip]:
        """Mistakes and doubts; that there are none is said where nothing else is."""
        palette, problems = room.theme.palette, self.desk.problems
        if not problems and self.desk.unasked:
            return []
        summary = tr("Problems: {n}").format(n=len(problems)) if problems else tr("No problems found.")
        strips = paragraph("problems", summary, "subheading", width, room, 28)
        for i, problem in enumerate(mistakes_first(problems)):
            colour = palette.wrong if problem.severity is Severity.MISTAKE else palette.second
            strips += paragraph(f"problem-{i}", str(problem), "note", width, room, 12, colour)
        return strips

    def _unasked(self, room: Room, width: float) -> list[Strip]:
        """The facts and questions of which no sound question can be made, and why."""
        unasked = self.desk.unasked
        if not unasked:
            return []
        summary = tr("Will not be asked: {n}").format(n=len(unasked))
        strips = paragraph("unasked", summary, "subheading", width, room, 28)
        for i, problem in enumerate(unasked):
            strips += paragraph(f"unasked-{i}", str(problem), "note", width, room, 12, room.theme.palette.second)
        return strips

    def _files(self) -> Sequence[tuple[str, str]]:
        """Each file, and what it holds."""
        bank = self.desk.bank
        if bank is None:
            return ()
        entries = Counter(entry.where.file for entry in bank.entries.values())
        facts = Counter(fact.where.file for fact in bank.facts.values())
        held = []
        for name in bank.files:
            words = _held(entries[name], facts[name])
            held.append((name, words))
        return held

    def choose(self, name: str) -> Move | None:
        return Pop() if name == "close" else super().choose(name)


def _held(entries: int, facts: int) -> str:
    if not facts:
        return tr("eras, chapters or wording")
    of_entries = counted("1 entry", "{n} entries", entries)
    of_facts = counted("1 fact or question", "{n} facts and questions", facts)
    return f"{of_entries}, {of_facts}"
