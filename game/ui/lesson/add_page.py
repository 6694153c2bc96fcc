"""A question is looked for by words, and shown as it would be asked."""

from collections.abc import Callable, Mapping, Sequence

from game.facts.model import Bank, Fact, Written
from game.quiz.play.fact_search import found
from game.quiz.play.lesson_plan import Planned
from game.quiz.question import Question
from game.translation import tr
from game.ui.boards.naming import parted
from game.ui.desk import Desk
from game.ui.inputs import Input, Press
from game.ui.layout import Rect
from game.ui.lesson.near_page import NearPage
from game.ui.lesson.way_words import way_words
from game.ui.room import Room
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.page_head import page_head
from game.ui.scenes.places import Remainder, between
from game.ui.scenes.writing import Writing
from game.ui.stack import Move, Pop
from game.ui.text import dotted
from game.ui.widgets.basic import Widget
from game.ui.widgets.field import Field
from game.ui.widgets.lines import Words, block, line_height
from game.ui.widgets.row import Row

GAP = 10.0
MOST_SEEN = 8


class AddQuestion(NearPage, Writing):
    """Pops what is planned, or nothing. `offer` draws a question about a fact, if one fits beside the others."""

    shortcuts: Mapping[str, str] = {"back": "back"}
    most = 40

    def __init__(self, desk: Desk, bank: Bank, offer: Callable[[str], Planned | None]) -> None:
        super().__init__(desk)
        self._bank, self._offer = bank, offer
        self._drawn: dict[str, Planned | None] = {}

    @property
    def hints(self) -> Sequence[str]:
        return tr("Type a word or two"), tr("Down and Enter take one"), tr("Esc back")

    def _found(self) -> Sequence[Fact]:
        return found(self.written, self._bank)

    # To draw a question takes a while: one a tick, so that no key waits.

    @property
    def moving(self) -> bool:
        return super().moving or self._next is not None

    def update(self, seconds: float) -> Move | None:
        fact = self._next
        if fact:
            self._draw_one(fact)
        return super().update(seconds)

    @property
    def _next(self) -> Fact | None:
        """The first that is seen without its question."""
        for fact in self._found()[:MOST_SEEN]:
            if fact.id not in self._drawn:
                return fact
        return None

    def _draw_one(self, fact: Fact) -> Planned | None:
        if fact.id not in self._drawn:
            self._drawn[fact.id] = self._offer(fact.id)
        return self._drawn[fact.id]

    def widgets(self, room: Room) -> Sequence[Widget]:
        foot = foot_with_way_back(room, self.desk, self.hints)
        label = tr("Add a question")
        head = page_head(room, label)
        rest = Remainder(between(room, head.bottom, foot.top), gap=18)
        field = Field(
            "name",
            rest.top(92),
            label,
            self.draft,
            keys={"ok": "first"},
        )
        return [*head.widgets, field, *self._rows(rest.area, room), *foot.strip]

    def _rows(self, area: Rect, room: Room) -> list[Widget]:
        facts = self._found()
        if not facts:
            words = tr("Nothing has these words.") if self.written else tr("Such as: Gagarin, docking, 1975.")
            lines = block(words, "note", area.w, room)
            return [Words("none", area.top(lines.height), lines, words, room.theme.palette.second)]
        tall = max(room.theme.target, line_height("button", room) + line_height("note", room) + 12)
        fit = max(1, int((area.h + GAP) // (tall + GAP)))
        rows: list[Widget] = []
        for place, fact in enumerate(facts[:fit]):
            rest = area.below(area.y + place * (tall + GAP))
            row = Row(
                f"found-{place}",
                rest.top(tall),
                self._label(fact),
                note=self._note(fact),
            )
            rows.append(row)
        return rows

    def _question(self, fact: Fact) -> Question | None:
        planned = self._drawn.get(fact.id)
        return planned.question(self._bank) if planned else None

    def _label(self, fact: Fact) -> str:
        """The question; before it is drawn, what it is about."""
        question = self._question(fact)
        return question.prompt if question else fact_words(fact, self._bank)

    def _note(self, fact: Fact) -> str:
        question = self._question(fact)
        if question:
            era = self._bank.era(fact.era)
            way = way_words(question)
            return dotted(way, era.name)
        if fact.id in self._drawn:
            return tr("No question about this fits.")
        return " "

    def choose(self, name: str) -> Move | None:
        if name == "back":
            return Pop()
        facts = self._found()
        kind, number = parted(name)
        if name == "first":
            number = 0
        elif kind != "found":
            return None
        if number >= len(facts):
            return None
        planned = self._draw_one(facts[number])
        return Pop(planned) if planned else None

    def handle(self, given: Input, room: Room) -> Move | None:
        """Down leads from the field to what was found."""
        if given == Press("down") and self.focus == self.entry and self._found():
            self.focus = "found-0"
            return None
        return super().handle(given, room)


def fact_words(fact: Fact, bank: Bank) -> str:
    """What a fact is about, before there is a question."""
    if isinstance(fact.value, Written):
        return fact.value.prompt
    entry = bank.entries.get(fact.entry)
    return entry.name if entry else fact.entry
