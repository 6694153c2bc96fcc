"""Where an answer stands among the events of its era that the learner has met."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.facts.model import Bank, Date, Fact
from game.quiz.language.wording import event
from game.quiz.play.learner import Learner
from game.quiz.question import Question
from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.reading import Reading
from game.ui.stack import Move, Pop
from game.ui.text import Block
from game.ui.theme import Colour
from game.ui.widgets.basic import RADIUS, Button, Look, Piece, Widget
from game.ui.widgets.lines import block, line_height
from game.ui.widgets.signs import draw_diamond
from game.ui.widgets.strips import Strip, paragraph

DOT, LINE = 22.0, 40.0


def moment_of(question: Question, bank: Bank) -> Fact | None:
    """The dated fact that the question is about, or another one of the same entry."""
    own = [bank.facts[fact] for fact in question.facts[:1] if fact in bank.facts]
    same = [fact for some in own for fact in bank.by_entry.get(some.entry, {}).values()]
    return next((fact for fact in (*own, *same) if is_event(fact)), None)


def is_event(fact: Fact) -> bool:
    return isinstance(fact.value, Date) and bool(fact.relation.event) and not fact.value.uncertain


def met_events(bank: Bank, learner: Learner, marked: Fact) -> list[Fact]:
    """The events of the era that were asked for already, and the marked one, in their order."""
    events = (fact for fact in bank.by_era.get(marked.era, ()) if is_event(fact))
    met = {fact.id: fact for fact in events if learner.memory(fact.id).asked} | {marked.id: marked}
    return sorted(met.values(), key=lambda fact: fact.value.first if isinstance(fact.value, Date) else ())


@dataclass(frozen=True, slots=True)
class Event(Piece):
    """A dot on the line of time, a date and what happened."""

    label: str
    date: Block
    title: Block
    dates: float  # the width of the column for dates
    marked: bool
    colour: Colour

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette, (_, y) = room.theme.palette, self.rect.centre
        fill = palette.tile if self.marked else palette.background
        if self.marked:
            canvas.box(self.rect.after(self.rect.x + LINE + 14), fill, palette.accent, 4, RADIUS)
        x = self.rect.x + LINE / 2
        canvas.box(Rect(x - 2, self.rect.y, 4, self.rect.h), palette.border)
        if self.marked:
            draw_diamond(canvas, (x, y), 40, palette.accent, palette.on_accent)
        else:
            canvas.ellipse(Rect(x, y, 0, 0).centred(DOT, DOT), self.colour)
        written = self.rect.after(self.rect.x + LINE + 38)
        text.draw(canvas, self.date, written, palette.text if self.marked else palette.second, fill, "left", "middle")
        text.draw(canvas, self.title, written.after(written.x + self.dates), palette.text, fill, "left", "middle")

    def node(self, look: Look) -> Node:
        return Node("event", self.name, self.label, self.rect, state=frozenset(["chosen"] if self.marked else []))


class Moment(Reading):
    """Pops nothing; "back" closes it."""

    shortcuts: Mapping[str, str] = {"back": "back", "t": "back"}

    def __init__(self, desk: Desk, marked: Fact) -> None:
        super().__init__()
        assert desk.session is not None
        self.bank, self.marked = desk.session.bank, marked
        self.events = met_events(self.bank, desk.session.learner, marked)
        self.focus = "back"
        self.top = max(0, self.events.index(marked) - 3)

    def widgets(self, room: Room) -> Sequence[Widget]:
        title = paragraph("title", self.bank.era(self.marked.era).name, "heading", room.page.w, room)
        top = room.page.y
        words = [strip.show(Rect(room.page.x, top, room.page.w, strip.height)) for strip in title[:1]]
        return [*words, *self.column(room).widgets(self.top, room.theme.target), self._back(room)]

    def _back(self, room: Room) -> Button:
        height = max(68.0, room.theme.target, line_height("button", room) * 1.3)
        return Button("back", room.page.low(height).far(min(room.page.w, 380)), tr("Back"), primary=True)

    def reading_area(self, room: Room) -> Rect:
        top = room.page.y + line_height("heading", room) + 24
        return room.page.below(top).top(self._back(room).rect.y - 24 - top)

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        style = room.theme.style("label")
        dates = max(room.measure(_date(fact), style) for fact in self.events) + 30
        return [self._strip(fact, dates, room, width) for fact in self.events]

    def _strip(self, fact: Fact, dates: float, room: Room, width: float) -> Strip:
        title = event(fact, self.bank)
        words = block(title, "option", width - LINE - 38 - dates - 20, room)
        date = block(_date(fact), "label", dates, room)
        colour = room.theme.era(self.bank.place(fact.era))
        marked = fact.id == self.marked.id

        def show(rect: Rect) -> Event:
            return Event(f"event-{fact.id}", rect, f"{_date(fact)}: {title}", date, words, dates, marked, colour)

        return Strip(max(words.height, date.height) + 26, show)

    def choose(self, name: str) -> Move | None:
        return Pop() if name == "back" else super().choose(name)


def _date(fact: Fact) -> str:
    return fact.value.text.replace("-", "–") if isinstance(fact.value, Date) else ""
