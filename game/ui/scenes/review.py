"""The answers of a round once more: a list at the left, one of them with its explanation at the right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.quiz.play.round import Answered, Round
from game.translation import tr
from game.ui import text
from game.ui.boards import board_for
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.inputs import Input, Scroll
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.foot import foot
from game.ui.scenes.reading import Reading
from game.ui.scenes.verdicts import explanation, verdict_of, verdict_words
from game.ui.stack import Move, Pop
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Button, Control, Look, Panel, Widget, draw_ring, states
from game.ui.widgets.lines import Words, block, button_width, largest, line_height
from game.ui.widgets.signs import draw_verdict
from game.ui.widgets.strips import Strip, column, height, paragraph, with_gap

MARK = 56.0
GAP = 18.0


@dataclass(frozen=True, slots=True)
class Practise:
    """Play a round of these facts."""

    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReviewRow(Control):
    """An answered question in the list."""

    label: str
    words: Block
    answered: Answered
    chosen: bool
    position: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if self.chosen or look.hovered else palette.tile
        canvas.box(self.rect, fill, palette.accent if self.chosen else palette.border, 4 if self.chosen else 2, RADIUS)
        if look.focused:
            draw_ring(canvas, room, self.rect)
        draw_verdict(
            canvas, room, Rect(self.rect.x + 26, self.rect.centre[1] - MARK / 2, MARK, MARK), verdict_of(self.answered)
        )
        text.draw(canvas, self.words, self.rect.after(self.rect.x + MARK + 48), palette.text, fill, "left", "middle")

    def node(self, look: Look) -> Node:
        state = states(look, "chosen" if self.chosen else "", verdict_of(self.answered).value)
        return Node("option", self.name, self.label, self.rect, verdict_words(self.answered), state, self.position)


class Review(Reading):
    """Pops `Practise(facts)`, or nothing."""

    shortcuts: Mapping[str, str] = {"back": "back", "up": "earlier", "down": "later", "p": "practise", "f": "filter"}
    scroll_keys: Mapping[str, str] = {"page_up": "far-up", "page_down": "far-down"}

    def __init__(self, desk: Desk, game: Round) -> None:
        super().__init__()
        self.desk, self.game = desk, game
        self.missed_only = bool(game.missed)
        self._select(0)

    @property
    def answers(self) -> tuple[Answered, ...]:
        return self.game.missed if self.missed_only else self.game.answered

    def _select(self, place: int) -> None:
        self.selected = max(0, min(len(self.answers) - 1, place))
        self.focus, self.top = f"item-{self.selected}", 0

    @property
    def hints(self) -> Sequence[str]:
        more = [tr("P practise missed"), tr("F filter")] if self.game.missed else []
        return tr("Up / Down question"), *more, tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, _ = foot(room, self.desk, self.hints[:-1], self.hints[-1])
        listed, detail = self._areas(room)
        rows = self._rows(room, listed.w)
        detail_widgets = self.column(room).widgets(self.top, room.theme.target)
        return [
            *self._head(room),
            *column(rows, listed, self._first(rows, listed.h)),
            Panel("detail", detail),
            *detail_widgets,
            *self._buttons(room),
            *strip,
        ]

    def _head(self, room: Room) -> list[Widget]:
        """How many questions, and the choice between the missed and all of them."""
        count, missed = len(self.game.answered), len(self.game.missed)
        title = tr("Review · {n} questions").format(n=count) if count != 1 else tr("Review · 1 question")
        labels = [tr("Missed ({n})").format(n=missed), tr("All ({n})").format(n=count)] if missed else []
        line = room.page.top(self._head_height(room))

        def widths(some: Room) -> list[float]:
            wide = [some.measure(label, some.theme.style("button")) + 64 for label in labels]
            return [some.measure(title, some.theme.style("label")), *wide]

        fitting = largest(room, lambda some: sum(widths(some)) + 60 <= line.w, 0.5)
        said, wide = block(title, "label", line.w, fitting), widths(fitting)[1:]
        second = room.theme.palette.second
        found: list[Widget] = [Words("title", line.left(said.width), said, title, second, down="middle")]
        if labels:
            whole = line.far(wide[1])
            only = Rect(whole.x - 16 - wide[0], line.y, wide[0], line.h)
            found += [
                Button("missed", only, labels[0], chosen=self.missed_only),
                Button("all", whole, labels[1], chosen=not self.missed_only),
            ]
        return found

    def _head_height(self, room: Room) -> float:
        return max(room.theme.target, line_height("button", room) + 12)

    def _areas(self, room: Room) -> tuple[Rect, Rect]:
        top = room.page.y + self._head_height(room) + 26
        bottom = self._button_row(room).y - 24
        listed, detail = room.page.below(top).top(bottom - top).share([0.42, 0.58], 32)
        return listed, detail

    def _button_row(self, room: Room) -> Rect:
        _, bottom = foot(room, self.desk, [""], tr("Esc back"))
        tall = max(68.0, room.theme.target, line_height("button", room) * 1.3)
        return Rect(room.page.x, bottom - tall, room.page.w, tall)

    def _buttons(self, room: Room) -> list[Widget]:
        row, missed = self._button_row(room), len(self.game.to_practise)
        back = Button("back", row.far(button_width(room, tr("Back"), 280, row.w * 0.4)), tr("Back"), primary=not missed)
        label = tr("Practise this one") if missed == 1 else tr("Practise these {n}").format(n=missed)
        wide = button_width(room, label, 380, row.w * 0.56)
        return [Button("practise", row.left(wide), label, primary=True), back] if missed else [back]

    def _rows(self, room: Room, width: float) -> list[Strip]:
        return [self._row(i, answered, room, width) for i, answered in enumerate(self.answers)]

    def _row(self, i: int, answered: Answered, room: Room, width: float) -> Strip:
        prompt, count = answered.question.prompt, len(self.answers)
        words = block(prompt, "label", width - MARK - 48 - 20, room)
        position, chosen = tr("{i} of {n}").format(i=i + 1, n=count), i == self.selected

        def show(rect: Rect) -> ReviewRow:
            return ReviewRow(f"item-{i}", rect, prompt, words, answered, chosen, position)

        return Strip(max(96.0, words.height + 28), show, GAP)

    def _first(self, rows: Sequence[Strip], room: float) -> int:
        """The row to begin with so that the chosen one is seen, and the one after it where there is room for both."""
        first, end = self.selected, min(self.selected + 2, len(rows))
        while first and height(rows[first - 1 : end]) <= room:
            first -= 1
        return first

    def handle(self, given: Input, room: Room) -> Move | None:
        """The wheel moves what lies under the pointer: the list, or what is told of one question."""
        if isinstance(given, Scroll) and self.hover.startswith("item-"):
            self._select(self.selected + (1 if given.lines > 0 else -1))
            return None
        return super().handle(given, room)

    def reading_area(self, room: Room) -> Rect:
        return self._areas(room)[1].inset(32, 24)

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        answered, tile = self.answers[self.selected], room.theme.palette.tile
        board = board_for(answered.question.form)
        return [
            *paragraph("prompt", answered.question.prompt, "button", width, room, 0, None, tile),
            *with_gap(board.solution(answered, room, width), 22),
            *explanation(answered, room, width, 22, tile),
            *with_gap(board.others(answered, room, width), 22),
        ]

    def choose(self, name: str) -> Move | None:
        match name:
            case "back":
                return Pop()
            case "practise" if self.game.missed:
                return Pop(Practise(self.game.to_practise))
            case "earlier" | "later":
                self._select(self.selected + (1 if name == "later" else -1))
            case "missed" | "all" | "filter":
                self.missed_only = bool(self.game.missed) and (
                    name == "missed" or (name == "filter" and not self.missed_only)
                )
                self._select(0)
            case _ if name.startswith("item-"):
                self._select(int(name.removeprefix("item-")))
            case _:
                return super().choose(name)
        return None
