"""A question is looked for by words."""

from collections.abc import Mapping, Sequence

from game.facts.model import Bank, Fact, Written
from game.quiz.play.fact_search import found
from game.translation import tr
from game.ui.boards.naming import parted
from game.ui.desk import Desk
from game.ui.inputs import Input, Press
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.page_head import page_head
from game.ui.scenes.places import Remainder, between
from game.ui.scenes.writing import Writing
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Widget
from game.ui.widgets.field import Field
from game.ui.widgets.lines import Words, block, line_height
from game.ui.widgets.row import Row

GAP = 10.0


class AddQuestion(Writing):
    """Pops the id of a fact, or nothing."""

    shortcuts: Mapping[str, str] = {"back": "back"}
    most = 40

    def __init__(self, desk: Desk, bank: Bank) -> None:
        super().__init__(desk)
        self._bank = bank

    @property
    def hints(self) -> Sequence[str]:
        return tr("Type a word or two"), tr("Down and Enter take one"), tr("Esc back")

    def _found(self) -> Sequence[Fact]:
        return found(self.written, self._bank)

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
            rows.append(
                Row(
                    f"found-{place}",
                    rest.top(tall),
                    fact_words(fact, self._bank),
                    note=fact.id,
                )
            )
        return rows

    def choose(self, name: str) -> Move | None:
        if name == "back":
            return Pop()
        facts = self._found()
        kind, number = parted(name)
        if name == "first":
            number = 0
        elif kind != "found":
            return None
        return Pop(facts[number].id) if number < len(facts) else None

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
    name = entry.name if entry else fact.entry
    return f"{name}: {fact.relation.name.replace('_', ' ')}"
