"""The answers of a round once more: a list at the left, one of them with its explanation at the right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.quiz.play.round import Answered, Round
from game.translation import tr
from game.ui.boards import board_for
from game.ui.desk import Desk
from game.ui.inputs import Input, Scroll
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import picture_about
from game.ui.scenes.foot import Foot, foot_with_way_back
from game.ui.scenes.page_head import head_height, page_head
from game.ui.scenes.places import Remainder, between, button_row
from game.ui.scenes.prose import Prose
from game.ui.scenes.reading import Reading, beside_column, scroll_buttons
from game.ui.scenes.review_row import review_row
from game.ui.scenes.verdicts import explanation
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Button, Panel, Widget
from game.ui.widgets.lines import at_most, button_width
from game.ui.widgets.strips import Strip, column, height, with_gap

HEAD_MOST = 1.25  # the text size above which the choice does not grow
CHOICE_GAP = 16.0
STEPS = ("earlier", "later")  # what the arrows beside the list do
DETAIL_GAP = 22.0  # between the parts of what is told of one question


@dataclass(frozen=True, slots=True)
class Practise:
    """Play a round of these facts."""

    facts: tuple[str, ...]


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
        last = len(self.answers) - 1
        self.selected = max(0, min(last, place))
        self.focus = f"item-{self.selected}"
        self.top = 0

    @property
    def hints(self) -> Sequence[str]:
        more = [tr("P practise missed"), tr("F filter")] if self.game.missed else []
        return tr("Up / Down question"), *more, tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        listed, detail = self._areas(room)
        return [
            *self._head(room),
            *self._list(room, listed),
            Panel("detail", detail),
            *self.column(room).widgets(self.top, room.theme.target),
            *self._buttons(room),
            *self._foot(room).strip,
        ]

    def _foot(self, room: Room) -> Foot:
        return foot_with_way_back(room, self.desk, self.hints)

    # The head

    def _head(self, room: Room) -> list[Widget]:
        """The way back, and the choice between the missed and all of them."""
        labels = self._choice_labels()
        capped = at_most(room, HEAD_MOST)
        widths = [_choice_width(label, capped) for label in labels.values()]
        gaps = CHOICE_GAP * len(widths)
        taken = sum(widths) + gaps
        head = page_head(room, tr("Review"), kept=taken)
        rest = Remainder(head.line, gap=CHOICE_GAP)
        choice = []
        for (name, label), wide in zip(labels.items(), widths, strict=True):
            chosen = self.missed_only == (name == "missed")
            place = rest.far(wide)
            choice.append(Button(name, place, label, chosen=chosen))
        return [*head.widgets, *reversed(choice)]

    def _choice_labels(self) -> Mapping[str, str]:
        """From the right end inwards; nothing where nothing was missed and there is no choice."""
        count = len(self.game.answered)
        missed = len(self.game.missed)
        if not missed:
            return {}
        every = tr("All ({n})").format(n=count)
        only_missed = tr("Missed ({n})").format(n=missed)
        return {"all": every, "missed": only_missed}

    # The list, and what is told of one question

    def _areas(self, room: Room) -> tuple[Rect, Rect]:
        top = room.page.y + head_height(room) + 26
        bottom = self._foot(room).top
        if self.game.missed:
            bottom = self._button_row(room).y - 24
        listed, detail = between(room, top, bottom).share([0.42, 0.58], 32)
        return listed, detail

    def _list(self, room: Room, area: Rect) -> Sequence[Widget]:
        """The rows, and arrows to the others where there are more."""
        rows = self._rows(room, area.w)
        if height(rows) <= area.h:
            return column(rows, area, 0)
        target = room.theme.target
        beside = area.far(target)
        width = area.w - beside_column(room)
        narrow = area.left(width)
        rows = self._rows(room, width)
        first = self._first(rows, narrow.h)
        last = len(rows) - 1
        is_above = self.selected > 0
        is_below = self.selected < last
        seen = column(rows, narrow, first)
        arrows = scroll_buttons(
            beside,
            target,
            is_above,
            is_below,
            STEPS,
        )
        return [*seen, *arrows]

    def _rows(self, room: Room, width: float) -> list[Strip]:
        return [self._row(place, answered, room, width) for place, answered in enumerate(self.answers)]

    def _row(self, place: int, answered: Answered, room: Room, width: float) -> Strip:
        position = tr("{i} of {n}").format(i=place + 1, n=len(self.answers))
        chosen = place == self.selected
        file = self._drawing(answered, room)
        return review_row(f"item-{place}", answered, file, chosen, position, room, width)

    def _drawing(self, answered: Answered, room: Room) -> str:
        """The file of what it was about; empty where there is none, or the list too narrow for it."""
        session = self.desk.session
        if session is None or not room.wide:
            return ""
        picture = picture_about(answered.question, session.bank)
        return picture.file if picture else ""

    def _first(self, rows: Sequence[Strip], room: float) -> int:
        """The row to begin with so that the chosen one is seen, and the one after it where there is room for both."""
        first, end = self.selected, min(self.selected + 2, len(rows))
        while first and height(rows[first - 1 : end]) <= room:
            first -= 1
        return first

    def reading_area(self, room: Room) -> Rect:
        _, detail = self._areas(room)
        return detail.inset(32, 24)

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        tile = room.theme.palette.tile
        answered = self.answers[self.selected]
        question = answered.question
        board = board_for(question.form)
        prose = Prose(room, width, tile)
        prose.write("prompt", question.prompt, "button")
        solution = with_gap(board.solution(answered, room, width), DETAIL_GAP)
        why = explanation(answered, room, width, DETAIL_GAP, tile)
        others = with_gap(board.others(answered, room, width), DETAIL_GAP)
        return [*prose.strips, *solution, *why, *others]

    # The buttons

    def _button_row(self, room: Room) -> Rect:
        return button_row(room, self._foot(room).top)

    def _buttons(self, room: Room) -> list[Widget]:
        row = self._button_row(room)
        missed = len(self.game.to_practise)
        if not missed:
            return []
        label = tr("Practise this one") if missed == 1 else tr("Practise these {n}").format(n=missed)
        wide = button_width(room, label, 380, row.w)
        return [Button("practise", row.far(wide), label, primary=True)]

    # What is pressed

    def handle(self, given: Input, room: Room) -> Move | None:
        """The wheel moves what lies under the pointer: the list, or what is told of one question."""
        if isinstance(given, Scroll) and self.hover.startswith("item-"):
            self._step(1 if given.lines > 0 else -1)
            return None
        return super().handle(given, room)

    def _step(self, by: int) -> None:
        self._select(self.selected + by)

    def choose(self, name: str) -> Move | None:
        match name:
            case "back":
                return Pop()
            case "practise" if self.game.missed:
                return Pop(Practise(self.game.to_practise))
            case "earlier":
                self._step(-1)
            case "later":
                self._step(1)
            case "missed":
                self._list_missed(True)
            case "all":
                self._list_missed(False)
            case "filter":
                self._list_missed(not self.missed_only)
            case _ if name.startswith("item-"):
                self._select(int(name.removeprefix("item-")))
            case _:
                return super().choose(name)
        return None

    def _list_missed(self, only: bool) -> None:
        """The missed questions alone, if any was missed, or all."""
        self.missed_only = only and bool(self.game.missed)
        self._select(0)


def _choice_width(label: str, room: Room) -> float:
    """Of a button in the head."""
    style = room.theme.style("button")
    return room.measure(label, style) + 64
