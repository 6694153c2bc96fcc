"""A round: puts its questions on the table one by one, and leads on to feedback, news of an era, and the summary."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from game.quiz.play.round import Answer, Continue, EraOpened, Message, Round, Stop
from game.quiz.play.rules import HINT
from game.quiz.play.unfinished import Unfinished
from game.quiz.question import Question, Response
from game.session import GUEST, Session
from game.translation import tr
from game.ui.boards import board_for
from game.ui.boards.board import Board
from game.ui.boards.cards import Card
from game.ui.canvas import Canvas
from game.ui.desk import Act, Desk
from game.ui.inputs import Blur, Input, Point, Press, Scroll, Touch
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.grip import Grip
from game.ui.scenes.header import header
from game.ui.scenes.opened import Opened
from game.ui.scenes.page import Page
from game.ui.scenes.pause import Pause
from game.ui.scenes.places import between
from game.ui.scenes.prologue import Prologue
from game.ui.scenes.review import Practise
from game.ui.scenes.summary import Another, Summary
from game.ui.scenes.table import Table, empty_table, lay
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.basic import Look, Widget
from game.ui.widgets.field import for_button


class Play(Page):
    """Plays rounds of one era, or of all that are open; the scenes above it pop what the learner decided."""

    def __init__(self, desk: Desk, era: str | None = None, resumed: Unfinished | None = None) -> None:
        super().__init__()
        self.desk, self.era = desk, era
        self._grip = Grip()
        if resumed:
            self._go_on(resumed)
        else:
            self._begin()

    @property
    def session(self) -> Session:
        return self.desk.session or self.desk.sit(GUEST)

    def _begin(self, facts: tuple[str, ...] = ()) -> None:
        self._opened: tuple[str, ...] = ()
        self._news: tuple[str, ...] = ()
        self._take(self.session.begin(self.era, facts))
        self.desk.events.append(Act.BEGAN)

    def _go_on(self, resumed: Unfinished) -> None:
        """With a round that was broken off; its moments of eras that opened are not shown again."""
        self.era = self.session.era_of(resumed)
        self._opened, self._news = self.session.opened_in(resumed), ()
        self._take(self.session.resume(resumed))

    def _take(self, game: Round) -> None:
        """Go on with the round as it is now; a new question gets a fresh board."""
        self.game = game
        if game.question and not game.feedback:
            self.board: Board = board_for(game.question.form, self.desk.settings.confirm)
            self.focus = self.board.start or "prompt"
            self.hover = ""  # the pointer has not moved to anything of it yet
            self.hinted = False

    @property
    def shortcuts(self) -> Mapping[str, str]:
        """With a remote that sends a letter, digits alone answer."""
        if not self.game.question:
            return {"back": "leave"}
        keys = self.board.shortcuts
        if self.desk.settings.remote_b:
            keys = {key: name for key, name in keys.items() if not _is_letter(key)}
        hint = {"h": "hint"} if self.game.question.hint else {}
        return {"back": "pause", **hint, **keys}

    @property
    def wants_text(self) -> bool:
        return bool(self.game.question) and self.board.wants_text

    @property
    def repeating(self) -> Collection[str]:
        return self.board.repeating if self.game.question else ()

    @property
    def hints(self) -> Sequence[str]:
        if not self.game.question:
            return ()
        offers_hint = self.game.question.hint and not self.hinted and not self.wants_text
        hint = [tr("H hint")] if offers_hint else []
        return (*self.board.hints, *hint, tr("Esc pause"))

    def widgets(self, room: Room) -> Sequence[Widget]:
        if not self.game.question:
            return empty_table(room)
        table = self._table(room, self.game.question)
        board = self.board.widgets(table.fitting, table.board)
        return [*table.above, *board, *table.around]

    def _table(self, room: Room, question: Question) -> Table:
        """Everything of the question, with what stands above and below it."""
        offers_hint = bool(question.hint) and not self.hinted
        head = header(room, self.session.bank, self.game, question.era, offers_hint)
        foot = foot_with_way_back(room, self.desk, self.hints)
        gap = 22 if room.theme.projector else 36
        top = head.bottom + gap
        area = between(room, top, foot.top)
        asked = self.board.prompt or question.prompt
        hint = question.hint if self.hinted else ""
        seen = Depicted(question.picture, named=False)
        table = lay(seen.left_of(area), asked, hint, self.board, room)
        return replace(table, around=[*head.widgets, *seen.at_right(area), *foot.strip])

    def draw(self, canvas: Canvas, room: Room) -> None:
        super().draw(canvas, room)
        card = self._carried(room)
        if card:
            card.draw(canvas, room, Look())

    def _carried(self, room: Room) -> Card | None:
        """The card under the pointer while it is dragged."""
        if not self._held:
            return None
        held = next((widget for widget in self.widgets(room) if widget.name == self._held), None)
        return self._grip.carried(held) if isinstance(held, Card) else None

    def handle(self, given: Input, room: Room) -> Move | None:
        if isinstance(given, Blur):
            self._held = ""
        if isinstance(given, Scroll) and self.game.question:
            self.board = self.board.scroll(round(given.lines))
        if self.wants_text:
            given = for_button(given, self._inside)
            if self._write(given):
                return None
        held = self._held
        move = super().handle(given, room)
        if isinstance(given, Point):
            self._grip.follow(given)
            if given.touch is Touch.UP and held:
                self._drop(held, given, room)
        return move

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
        self.board = after
        if isinstance(given, Point | Blur):
            return False
        self.focus = self.board.start
        return True

    def _drop(self, held: str, point: Point, room: Room) -> None:
        """Give the board what was held and is let go over something else, whatever lies topmost there."""
        over = [widget.name for widget in self.widgets(room) if widget.rect.contains(point.x, point.y)]
        if held in over or not over or not self.game.question:
            return
        target = over[-1]
        self.board = self.board.drop(held, target)
        self.focus = self.board.lead(target) or self.focus

    def drag(self, name: str, point: Point, room: Room) -> Move | None:
        if self.game.question:
            table = self._table(room, self.game.question)
            self.board = self.board.drag(name, point, table.fitting, table.board)
        return None

    def update(self, seconds: float) -> Move | None:
        """Before the question is seen, the story with which its chapter begins."""
        told = self.session.story(self.game)
        if not told:
            return super().update(seconds)
        era, chapter = told
        self.session.tell_story(era, chapter)
        return Push(Prologue(self.desk, era, chapter))

    def choose(self, name: str) -> Move | None:
        if name == "pause":
            return Push(Pause(self.desk, self.hints))
        if name == "leave":
            return Pop()
        question = self.game.question
        if not question or self.game.feedback:
            return None
        if name == "hint":
            self.hinted = bool(question.hint)
            self.focus = self.board.start or "prompt"
            return None
        return self._choose_on_board(name)

    def _choose_on_board(self, name: str) -> Move | None:
        before = self.board
        self.board = before.choose(name)
        self.focus = self.board.lead(name) or self.focus
        if self.board != before:
            self.desk.events.append(Act.PRESSED)
        response = self.board.response
        return None if response is None else self._answer(response)

    def _answer(self, response: Response) -> Move | None:
        hint = (HINT,) if self.hinted else ()
        self._send(Answer(response, (*hint, *self.board.helped)))
        feedback = self.game.feedback
        if not feedback:
            return None
        is_last = len(self.game.answered) >= self.game.length
        return Push(Feedback(self.desk, feedback, is_last))

    def _send(self, message: Message) -> None:
        game, events = self.session.send(self.game, message)
        for event in events:
            if isinstance(event, EraOpened):
                self._news += (event.era,)
            else:
                self.desk.events.append(event)
        self._take(game)

    def resume(self, result: object) -> Move | None:
        match result:
            case Continue() if self._news:
                return self._show_news()
            case Continue():
                return self._next()
            case None if self.game.feedback:  # a page failed that should have led on
                return self._next()
            case "leave" if self.game.over or not self.game.answered:
                return Pop()
            case "leave":
                self._send(Stop())
                return Push(self.summary())
            case Another():
                self._begin()
            case Practise(facts):
                self._begin(facts)
            case _:
                pass
        return None

    def _show_news(self) -> Move:
        """Of the first era that opened and was not shown yet."""
        era, *later = self._news
        self._news = tuple(later)
        self._opened = (*self._opened, era)
        self.desk.events.append(EraOpened(era))  # it is heard when it is seen
        return Push(Opened(self.desk, era))

    def _next(self) -> Move | None:
        self._send(Continue())
        return Push(self.summary()) if self.game.over else None

    def summary(self) -> Summary:
        return Summary(self.desk, self.game, self.era, self._opened)


def _is_letter(key: str) -> bool:
    return len(key) == 1 and key.isalpha()
