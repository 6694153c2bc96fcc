"""Where an answer stands among the events of its era that the learner has met."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from game.facts.model import Bank, Date, Fact
from game.quiz.language.wording import event
from game.quiz.play.learner import Learner
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.drawn import drawn
from game.ui.inputs import Input
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.depicted import picture_of
from game.ui.scenes.moment_on_line import MomentOnLine
from game.ui.scenes.page import Page
from game.ui.scenes.page_head import PageHead, page_head
from game.ui.scenes.places import Remainder
from game.ui.scenes.reading import Column, Reading
from game.ui.scenes.timeline_view import TimelineView
from game.ui.scenes.which_moment import is_event
from game.ui.stack import Move, Pop
from game.ui.text import Block
from game.ui.theme import Colour
from game.ui.widgets.basic import RADIUS, Look, Piece, Widget
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.lines import block
from game.ui.widgets.signs import draw_diamond
from game.ui.widgets.strips import Strip, height

ERA, FACT = "era-", "fact-"  # before the place of an era, and the id of a fact, on the timeline
STEPS = {"before": -1, "after": 1}
LINE = 40.0  # the width in which the line of time runs
DOT, DIAMOND = 22.0, 40.0
BEFORE = 3  # events above the marked one, at most
THUMB = 96.0  # the width of a drawing
LEAST_ROW = THUMB / SHAPE + 14  # with drawings
LEAST_TITLE = 640.0  # the width of the titles that drawings must leave
FRAME, PAD = 14.0, 24.0  # between the line and the frame of what is marked, and from there to the date


def met_events(bank: Bank, learner: Learner, marked: Fact) -> list[Fact]:
    """The events of the era that were asked for already, and the marked one, in their order."""
    of_era = filter(is_event, bank.by_era.get(marked.era, ()))
    met = {fact.id: fact for fact in of_era if learner.memory(fact.id).asked}
    met[marked.id] = marked
    return sorted(met.values(), key=_first_moment)


class Columns(NamedTuple):
    """The widths of the columns for dates and for drawings."""

    dates: float
    drawings: float

    @property
    def left_of_title(self) -> float:
        return LINE + FRAME + PAD + self.dates + self.drawings


@drawn
class Event(Piece):
    """A dot on the line of time, a date and what happened."""

    label: str
    date: Block
    title: Block
    columns: Columns
    drawing: str  # its file; empty where there is none
    marked: bool
    colour: Colour

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        rest = Remainder(self.rect)
        line = rest.left(LINE)
        rest.left(FRAME)
        on = palette.tile if self.marked else palette.background
        if self.marked:
            canvas.box(rest.area, on, palette.accent, 4, RADIUS)
        self._draw_mark(canvas, room, line)
        rest.left(PAD)
        date = rest.left(self.columns.dates)
        drawing = rest.left(self.columns.drawings)
        if drawing.w and self.drawing:
            place = drawing.left(THUMB)
            canvas.picture(self.drawing, place.inset(0, 4), palette.drawings)
        colour = palette.text if self.marked else palette.second
        text.draw(canvas, self.date, date, colour, on, "left", "middle")
        text.draw(canvas, self.title, rest.area, palette.text, on, "left", "middle")

    def _draw_mark(self, canvas: Canvas, room: Room, line: Rect) -> None:
        """The line of time, and on it a dot, or the diamond of what is marked."""
        palette = room.theme.palette
        stroke = line.centred(4, line.h)
        canvas.box(stroke, palette.border)
        if self.marked:
            draw_diamond(canvas, line.centre, DIAMOND, palette.accent, palette.on_accent)
        else:
            canvas.ellipse(line.centred(DOT, DOT), self.colour)

    def node(self, look: Look) -> Node:
        state = frozenset(["chosen"] if self.marked else [])
        return Node("event", self.name, self.label, self.rect, state=state)


class Moment(Reading):
    """Pops nothing; "back" closes it. The event that is `marked` stands in a list; on the line the `coin` of a fact may
    stand for it."""

    shortcuts: Mapping[str, str] = {"back": "back", "t": "back"}

    def __init__(self, desk: Desk, marked: Fact, coin: Fact | None = None) -> None:
        super().__init__()
        assert desk.session is not None
        self.session = desk.session
        self.bank, self.marked = desk.session.bank, marked
        self.coin = (coin or marked).id
        self.looked_at = self.coin
        self.events = met_events(self.bank, desk.session.learner, marked)
        self.focus = "back"
        self._is_scrolled = False

    def widgets(self, room: Room) -> Sequence[Widget]:
        view = self._view(room)
        if view:
            shown = self._on_line.widgets(view)
            return [*self._head(room).widgets, *shown]
        whole = self.column(room)
        events = whole.widgets(self._first(whole), room.theme.target)
        return [*self._head(room).widgets, *events]

    @property
    def _on_line(self) -> MomentOnLine:
        return MomentOnLine(self.session, self.looked_at, self.coin)

    def _view(self, room: Room) -> TimelineView | None:
        """The timeline, where it has room; else there is a list."""
        area = self.reading_area(room)
        return self._on_line.view(area, room)

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        super().decorate(canvas, room, widgets)
        view = self._view(room)
        if view:
            view.draw_behind(canvas, widgets)

    def _head(self, room: Room) -> PageHead:
        era = self.bank.era(self.marked.era)
        return page_head(room, era.name)

    def _first(self, whole: Column) -> int:
        """The event to begin with: until somebody scrolls, one that leaves the marked one in sight."""
        if self._is_scrolled:
            return self.top
        marked = self.events.index(self.marked)
        earliest = max(0, marked - BEFORE)
        first = marked
        while first > earliest and height(whole.strips[first - 1 : marked + 1]) <= whole.area.h:
            first -= 1
        return first

    def handle(self, given: Input, room: Room) -> Move | None:
        if self._view(room):
            return Page.handle(self, given, room)
        if not self._is_scrolled:
            self.top = self._first(self.column(room))
        return super().handle(given, room)

    def scroll(self, lines: int) -> None:
        self._is_scrolled = True
        super().scroll(lines)

    def reading_area(self, room: Room) -> Rect:
        return room.page.below(self._head(room).bottom)

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        style = room.theme.style("label")
        widest = max(room.measure(_date(fact), style) for fact in self.events)
        plain = Columns(widest + 30, 0)
        columns = plain._replace(drawings=THUMB + PAD)
        has_drawings = any(map(self._drawing, self.events))
        if not has_drawings or width - columns.left_of_title < LEAST_TITLE:
            columns = plain
        return [self._strip(fact, columns, room, width) for fact in self.events]

    def _drawing(self, fact: Fact) -> str:
        """The file; empty where there is none."""
        picture = picture_of([fact.id], self.bank)
        return picture.file if picture else ""

    def _strip(self, fact: Fact, columns: Columns, room: Room, width: float) -> Strip:
        happened = event(fact, self.bank)
        drawing = self._drawing(fact)
        left = columns.left_of_title
        title = block(happened, "option", width - left - 20, room)
        date = block(_date(fact), "label", columns.dates, room)
        label = f"{_date(fact)}: {happened}"
        colour = room.theme.era(self.bank.place(fact.era))
        marked = fact.id == self.marked.id

        def show(rect: Rect) -> Event:
            return Event(f"event-{fact.id}", rect, label, date, title, columns, drawing, marked, colour)

        tall = max(title.height, date.height) + 26
        if columns.drawings:
            tall = max(tall, LEAST_ROW)
        return Strip(tall, show)

    def choose(self, name: str) -> Move | None:
        if name == "back":
            return Pop()
        here = self.bank.place(self.bank.facts[self.looked_at].era)
        if name in STEPS:
            self.looked_at = self._on_line.at_era(here + STEPS[name])
        elif name.startswith(ERA):
            there = int(name.removeprefix(ERA))
            self.looked_at = self._on_line.at_era(there)
        elif name.startswith(FACT):
            self.looked_at = name.removeprefix(FACT)
        return super().choose(name)


def _first_moment(fact: Fact) -> tuple[int, ...]:
    return fact.value.first if isinstance(fact.value, Date) else ()


def _date(fact: Fact) -> str:
    return fact.value.text.replace("-", "–") if isinstance(fact.value, Date) else ""
