"""A round: puts its questions on the table one by one, and leads on to feedback, news of an era, and the summary."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from game.quiz.question import Question, Response
from game.quiz.round import Answer, Continue, EraOpened, Message, Round, Stop
from game.session import GUEST, Session
from game.ui import text
from game.ui.boards import board_for
from game.ui.boards.board import Board
from game.ui.boards.cards import Card
from game.ui.canvas import Canvas, Spot
from game.ui.desk import Desk
from game.ui.field import for_button
from game.ui.foot import between, foot
from game.ui.header import header
from game.ui.layout import Rect
from game.ui.lines import Words, block, largest, smallest
from game.ui.page import Page
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.opened import Opened
from game.ui.scenes.pause import Pause
from game.ui.scenes.review import Practise
from game.ui.scenes.summary import Another, Summary
from game.ui.stack import Blur, Input, Move, Node, Point, Pop, Press, Push, Room, Touch
from game.ui.text import Block
from game.ui.widgets import NO_KEYS, Button, Look, Widget
from game.words import tr

GRIP = 12.0  # units that a held card moves before it is seen to move
DOUBLE = 0.5  # seconds in which a second click at the same spot belongs to the first


@dataclass(frozen=True, slots=True)
class Prompt:
    """The question. It can have the focus, so that a stray Enter on a new page answers nothing."""

    name: str
    rect: Rect
    words: Block
    label: str
    focusable: bool = True
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        if look.focused:
            canvas.box(Rect(self.rect.x - 22, self.rect.y + 6, 6, self.words.height - 12), palette.accent, radius=3)
        text.draw(canvas, self.words, self.rect, palette.text, palette.background)

    def node(self, look: Look) -> Node:
        return Node("heading", self.name, self.label, self.rect, state=frozenset(["focused"] if look.focused else []))


@dataclass(frozen=True, slots=True)
class Table:
    """Where everything of a question lies; `fitting` is the room at the text size at which all of it fits."""

    around: Sequence[Widget]
    prompt: Prompt
    fitting: Room
    board: Rect


class Play(Page):
    """Plays rounds of one era, or of all that are open; the scenes above it pop what the learner decided."""

    def __init__(self, desk: Desk, era: str | None = None, facts: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.desk, self.era = desk, era
        self._pointer: Spot | None = None
        self._grip: Spot | None = None
        self._deaf = 0.0  # seconds to go in which a second click is the half of a double one
        self._begin(facts)

    @property
    def session(self) -> Session:
        return self.desk.session or self.desk.sit(GUEST)

    def _begin(self, facts: tuple[str, ...] = ()) -> None:
        self._opened: tuple[str, ...] = ()
        self._news: tuple[str, ...] = ()
        self._take(self.session.begin(self.era, facts))

    def _take(self, game: Round) -> None:
        """Go on with the round as it is now; a new question gets a fresh board."""
        self.game = game
        if game.question and not game.feedback:
            self._use(board_for(game.question.form))
            self.focus, self._deaf = self.board.start or "prompt", 0.0

    def _use(self, board: Board) -> None:
        """Go on with this board, under which keys may mean something else."""
        self.board, self.wants_text = board, board.wants_text
        self.shortcuts = {"back": "pause", **board.shortcuts}

    def widgets(self, room: Room) -> Sequence[Widget]:
        if not self.game.question:
            return self._nothing(room)
        table = self._table(room, self.game.question)
        board = self.board.widgets(table.fitting, table.board)
        return [table.prompt, *board, *table.around]

    def _table(self, room: Room, question: Question) -> Table:
        head, top = header(room, self.session.bank, self.game, question.era)
        strip, bottom = foot(room, self.desk, self.board.hints, tr("Esc pause"))
        area = between(room, top + (22 if room.theme.projector else 36), bottom)

        asked = self.board.prompt or question.prompt

        def prompt(some: Room) -> Block:
            return block(asked, "question", area.w, some)

        def left(some: Room) -> Rect:
            return area.below(area.y + max(prompt(some).height, room.theme.target) + 28)

        def fits(some: Room) -> bool:
            return prompt(some).fits and left(some).h > 0 and self.board.fits(some, left(some))

        fitting = largest(room, fits, smallest(room.theme, "option"))
        words = prompt(fitting)
        shown = Prompt("prompt", area.top(max(words.height, room.theme.target)), words, asked)
        return Table([*head, *strip], shown, fitting, left(fitting))

    def _nothing(self, room: Room) -> Sequence[Widget]:
        words = tr("There are no questions here yet.")
        button = Button("leave", room.page.low(92).left(380), tr("Back"), primary=True)
        return [Words("nothing", room.page, block(words, "question", room.page.w, room), words), button]

    def draw(self, canvas: Canvas, room: Room) -> None:
        super().draw(canvas, room)
        card = self._carried(room)
        if card:
            card.draw(canvas, room, Look())

    def _carried(self, room: Room) -> Card | None:
        """The card under the pointer while it is dragged."""
        if not self._held or not self._pointer or not self._grip:
            return None
        dx, dy = self._pointer[0] - self._grip[0], self._pointer[1] - self._grip[1]
        held = next((widget for widget in self.widgets(room) if widget.name == self._held), None)
        if not isinstance(held, Card) or held.empty or abs(dx) + abs(dy) < GRIP:
            return None
        return replace(held, rect=held.rect._replace(x=held.rect.x + dx, y=held.rect.y + dy), lifted=True)

    def handle(self, given: Input, room: Room) -> Move | None:
        if isinstance(given, Blur):
            self._held = ""
        if self.wants_text:
            given = for_button(given, self._inside)
            if self._write(given):
                return None
        if self._doubled(given):
            return None
        held = self._held
        move = super().handle(given, room)
        if isinstance(given, Point):
            self._pointer = given.x, given.y
            if given.touch is Touch.DOWN:
                self._grip = self._pointer
            if given.touch is Touch.UP and held:
                self._drop(held, given, room)
        return move

    def _doubled(self, given: Input) -> bool:
        """Whether this is the second half of a double click on a button in whose place there is now an option."""
        if not isinstance(given, Point) or given.touch is not Touch.DOWN or not self._deaf or not self._grip:
            return False
        return abs(given.x - self._grip[0]) + abs(given.y - self._grip[1]) < GRIP

    def update(self, seconds: float) -> Move | None:
        self._deaf = max(0.0, self._deaf - seconds)
        return super().update(seconds)

    @property
    def _inside(self) -> bool:
        """Whether the field of the board has the focus."""
        return self.focus == self.board.start

    def _write(self, given: Input) -> bool:
        """Give the board what is for its field, and tell whether that was all."""
        after = self.board.take(given, self._inside)
        if after is None:
            return False
        if given in (Press("copy"), Press("cut")):
            self.desk.copied = self.board.selected
        self._use(after)
        if isinstance(given, Point | Blur):
            return False
        self.focus = self.board.start
        return True

    def _drop(self, held: str, point: Point, room: Room) -> None:
        over = [widget.name for widget in self.widgets(room) if widget.rect.contains(point.x, point.y)]
        target = next((name for name in reversed(over) if name != held), "")
        if self.game.question and target and held not in over:
            self.board = self.board.drop(held, target)
            self.focus = self.board.lead(target) or self.focus

    def drag(self, name: str, point: Point, room: Room) -> Move | None:
        if self.game.question:
            table = self._table(room, self.game.question)
            self.board = self.board.drag(name, point, table.fitting, table.board)
        return None

    def choose(self, name: str) -> Move | None:
        if name == "pause":
            return Push(Pause(self.desk)) if self.game.question else Pop()
        if name == "leave":
            return Pop()
        if not self.game.question or self.game.feedback:
            return None
        after = self.board.choose(name)
        if after.wants_text != self.wants_text:
            self._deaf = DOUBLE
        self._use(after)
        self.focus = self.board.lead(name) or self.focus
        return None if self.board.response is None else self._answer(self.board.response)

    def _answer(self, response: Response) -> Move | None:
        self._send(Answer(response))
        feedback = self.game.feedback
        return Push(Feedback(self.desk, feedback, len(self.game.answered) >= self.game.length)) if feedback else None

    def _send(self, message: Message) -> None:
        game, events = self.session.send(self.game, message)
        self.desk.events.extend(events)
        self._news += tuple(event.era for event in events if isinstance(event, EraOpened))
        self._take(game)

    def resume(self, result: object) -> Move | None:
        match result:
            case Continue() if self._news:
                era, *later = self._news
                self._news, self._opened = tuple(later), (*self._opened, era)
                return Push(Opened(self.desk, era))
            case Continue():
                self._send(Continue())
                return self._summary() if self.game.over else None
            case "leave" if self.game.over or not self.game.answered:
                return Pop()
            case "leave":
                self._send(Stop())
                return self._summary()
            case Another():
                self._begin()
            case Practise(facts):
                self._begin(facts)
            case _:
                pass
        return None

    def _summary(self) -> Move:
        return Push(Summary(self.desk, self.game, self.era, self._opened))
