"""How a round went: so many of so many, the marks one by one, what it came to, and what is worth another look."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.quiz.play.round import Round
from game.translation import tr
from game.ui import text
from game.ui.boards.stepper import Figure
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.foot import foot
from game.ui.scenes.needed import known_of_needed, what_counts
from game.ui.scenes.page import Page
from game.ui.scenes.review import Practise, Review
from game.ui.scenes.verdicts import verdict_of
from game.ui.stack import Move, Pop, Push
from game.ui.text import Block
from game.ui.theme import Style
from game.ui.widgets.basic import Button, Look, Panel, Piece, Widget
from game.ui.widgets.lines import block, button_width, largest, line_height
from game.ui.widgets.signs import Verdict, draw_verdict
from game.ui.widgets.strips import Strip, column, height, paragraph

PAD = 34.0
MARK, LEAST_MARK = 68.0, 44.0  # how large a mark is, and how little room it may have


@dataclass(frozen=True, slots=True)
class Another:
    """Play another round of the same kind."""


@dataclass(frozen=True, slots=True)
class VerdictSigns(Piece):
    """A sign for each question, with its number, in as many rows as they need."""

    verdicts: tuple[Verdict, ...]
    style: Style

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        columns, size = marks_in(self.rect.w, len(self.verdicts), self.style, room)
        cells = self.rect.grid(columns, max(columns, len(self.verdicts)))
        for i, (verdict, cell) in enumerate(zip(self.verdicts, cells, strict=False)):
            disc = Rect(cell.x, cell.y, size, size)
            draw_verdict(canvas, room, disc, verdict)
            number = str(i + 1)
            x = disc.centre[0] - room.measure(number, self.style) / 2
            canvas.text(number, (x, disc.bottom + 4), self.style, palette.second, palette.background)

    def node(self, look: Look) -> Node:
        told = ", ".join(f"{number} {verdict.words}" for number, verdict in enumerate(self.verdicts, 1))
        return Node("list", self.name, tr("Answers"), self.rect, told)


def marks_in(width: float, count: int, style: Style, room: Room) -> tuple[int, float]:
    """How many marks stand side by side, and how large they are: as large as in a round of ten, in more rows where
    there are more."""
    most = max(1, int(width // max(LEAST_MARK, room.measure("00", style) + 14)))
    rows = -(-max(1, count) // most)
    columns = max(min(10, most), -(-count // rows))
    return columns, min(MARK, width / columns - 8)


@dataclass(frozen=True, slots=True)
class Stat(Piece):
    """A number and what it counts."""

    label: str
    words: Block
    value: Block

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        text.draw(canvas, self.words, self.rect, palette.second, palette.background, "left", "middle")
        text.draw(canvas, self.value, self.rect, palette.text, palette.background, "right", "middle")

    def node(self, look: Look) -> Node:
        return Node("text", self.name, self.label, self.rect, self.value.lines[0])


class Summary(Page):
    """Pops `Another()`, `Practise(facts)`, or "leave" for the timeline."""

    shortcuts: Mapping[str, str] = {"back": "timeline", "r": "review", "t": "timeline", "n": "next"}

    def __init__(self, desk: Desk, game: Round, era: str | None, opened: Sequence[str]) -> None:
        super().__init__()
        assert desk.session is not None
        self.desk, self.session, self.game, self.era, self.opened = desk, desk.session, game, era, opened
        self.focus = "next"

    @property
    def hints(self) -> Sequence[str]:
        back = tr("T another era") if self._is_guest else tr("T timeline")
        return tr("Enter next round"), tr("R review"), tr("T first page") if self.session.only else back

    def _back(self) -> str:
        """Where leaving leads to."""
        if self.session.only:
            return tr("First page")
        return tr("Another era") if self._is_guest else tr("Timeline")

    @property
    def _is_guest(self) -> bool:
        """A guest came from the choice of an era, and goes back there; nothing opens and nothing is counted."""
        return self.session.profile.id is None

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(room, self.desk, self.hints)
        row = max(92.0, room.theme.target, line_height("button", room) * 1.3)
        buttons = Rect(room.page.x, bottom - row, room.page.w, row)
        area = room.page.top(buttons.y - 24 - room.page.y)
        left, right = area.share([1.75, 1] if room.wide else [1.35, 1], 40)
        fitting = largest(room, lambda some: height(self._left(some, left.w)) <= left.h, 0.6)
        return [
            *column(self._left(fitting, left.w), left),
            *self._panel(right, room),
            *self._buttons(buttons, room),
            *strip,
        ]

    def _left(self, room: Room, width: float) -> list[Strip]:
        palette, game = room.theme.palette, self.game
        total = len(game.answered)
        name = self.session.bank.era(self.era).name if self.era else self.session.only or self.session.bank.title
        done = tr("round complete") if game.answered and total == game.length else tr("round ended")
        score = tr("{right} of {total}").format(right=game.right, total=total)
        figure = line_height("figure", room) * 1.3
        return [
            *paragraph("title", f"{name} · {done}", "label", width, room, 0, palette.second),
            Strip(figure, lambda rect: Figure("score", rect, score, palette.text, "left"), 16),
            *paragraph("news", self._news(), "body", width, room, 8, palette.second),
            self._marks(room, width),
            *self._stat_strips(room, width),
        ]

    def _marks(self, room: Room, width: float) -> Strip:
        """Of all questions; those that were not reached are open."""
        answered = tuple(verdict_of(answer) for answer in self.game.answered)
        verdicts = answered + (Verdict.OPEN,) * (self.game.length - len(answered))
        style = room.theme.style("label")
        columns, size = marks_in(width, len(verdicts), style, room)
        rows = -(-len(verdicts) // columns)
        row = size + 8 + line_height("label", room)
        return Strip(rows * row, lambda rect: VerdictSigns("marks", rect, verdicts, style), 22)

    def _news(self) -> str:
        """What is new: an era that has opened, or how far it is to the next one."""
        bank, progress = self.session.bank, self.session.progress()
        if self.opened:
            return tr("New era open: {name}.").format(name=bank.era(self.opened[-1]).name)
        place = bank.place(self.era) if self.era else next((i for i, p in enumerate(progress) if not p.passed), 0)
        here, later = progress[place], bank.eras[place + 1 : place + 2]
        if here.passed or self.session.all_open:
            return ""
        if not later:
            return what_counts() if self.era else ""
        told = tr("You know {known} to open {name}.").format(known=known_of_needed(here), name=later[0].name)
        return f"{told} {what_counts()}"

    def _stats(self) -> list[tuple[str, str]]:
        progress = {p.era: p for p in self.session.progress()}
        found = [(tr("Points"), str(self.game.points)), (tr("Longest streak"), str(self.game.longest_streak))]
        if self._is_guest:
            return found
        if self.era:
            return [*found, (tr("You know"), known_of_needed(progress[self.era]))]
        count = tr("{right} of {total}").format(right=sum(p.open for p in progress.values()), total=len(progress))
        return [*found, (tr("Eras open"), count)]

    def _stat_strips(self, room: Room, width: float) -> list[Strip]:
        """One under the other, their numbers aligned at the right."""
        values = [block(value, "button" if " " in value else "option", width, room) for _, value in self._stats()]
        labels = [
            block(label, "body", width - value.width - 40, room)
            for (label, _), value in zip(self._stats(), values, strict=True)
        ]
        wide = min(width, max(480.0, *(a.width + b.width + 60 for a, b in zip(labels, values, strict=True))))

        def strip(i: int, label: str, words: Block, value: Block) -> Strip:
            tall = max(line_height("option", room), words.height)
            return Strip(tall, lambda rect: Stat(f"stat-{i}", rect.left(wide), label, words, value), 8.0 if i else 22.0)

        names = [label for label, _ in self._stats()]
        return [strip(i, *row) for i, row in enumerate(zip(names, labels, values, strict=True))]

    def _panel(self, area: Rect, room: Room) -> list[Widget]:
        inner = area.inset(PAD, 26)
        button = inner.low(max(76.0, room.theme.target))
        inner = inner.top(button.y - 20 - inner.y)
        count = len(self.game.missed)
        fitting = largest(
            room, lambda some: height(self._looks(inner, some, count)) <= inner.h, min(1.0, room.theme.text_size)
        )
        while count and height(self._looks(inner, fitting, count)) > inner.h:
            count -= 1
        found: list[Widget] = [Panel("panel", area), *column(self._looks(inner, fitting, count), inner)]
        return [*found, Button("review", button, _review_label(len(self.game.missed)))] if self.game.answered else found

    def _looks(self, inner: Rect, room: Room, count: int) -> list[Strip]:
        """The first so many missed questions, and how many more there are; or a kind word."""
        palette, missed = room.theme.palette, self.game.missed
        title = tr("Worth another look") if missed else tr("Nothing missed")
        found = paragraph("look", title, "subheading", inner.w, room, 0, palette.accent, palette.tile)
        if not missed:
            words = tr("You answered every question right.")
            return [*found, *paragraph("kind", words, "body", inner.w, room, 18, None, palette.tile)]
        numbers = [i for i, answer in enumerate(self.game.answered, 1) if not answer.right]
        for i, answer in list(zip(numbers, missed, strict=True))[:count]:
            words = f"{i}  {answer.question.prompt}"
            found += paragraph(f"look-{i}", words, "body", inner.w, room, 16, None, palette.tile)
        more = tr("and {n} more").format(n=len(missed) - count) if count < len(missed) else ""
        return [*found, *paragraph("more", more, "note", inner.w, room, 16, palette.second, palette.tile)]

    def _buttons(self, row: Rect, room: Room) -> list[Widget]:
        another, timeline = tr("Next round"), self._back()
        wide = button_width(room, another, 440, row.w * 0.5)
        beside = row.after(row.x + wide + 24).left(button_width(room, timeline, 320, row.w * 0.44))
        return [Button("next", row.left(wide), another, primary=True), Button("timeline", beside, timeline)]

    def choose(self, name: str) -> Move | None:
        match name:
            case "next":
                return Pop(Another())
            case "timeline":
                return Pop("leave")
            case "review" if self.game.answered:
                return Push(Review(self.desk, self.game))
            case _:
                return None

    def resume(self, result: object) -> Move | None:
        return Pop(result) if isinstance(result, Practise) else None


def _review_label(missed: int) -> str:
    match missed:
        case 0:
            return tr("Review the answers")
        case 1:
            return tr("Review this one")
        case _:
            return tr("Review these {n}").format(n=missed)
