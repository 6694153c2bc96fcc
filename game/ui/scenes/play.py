"""A round: puts its questions on the table one by one, and leads on to feedback, news of an era, and the summary."""

from game.quiz.play.round import Answer, Continue, EraOpened, Message, Round, Stop
from game.quiz.play.rules import HINT
from game.quiz.play.unfinished import Unfinished
from game.quiz.question import Response
from game.ui.desk import Act, Desk
from game.ui.room import Room
from game.ui.scenes.at_table import AtTable, is_letter
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.letter_tiles import Spelled
from game.ui.scenes.opened import Opened
from game.ui.scenes.pause import Pause
from game.ui.scenes.prologue import Prologue
from game.ui.scenes.review import Practise
from game.ui.scenes.saved import why_now
from game.ui.scenes.summary import Another, Summary
from game.ui.stack import Move, Pop, Push


class Play(AtTable):
    """Plays rounds of one era, or of all that are open; the scenes above it pop what the learner decided."""

    def __init__(
        self, desk: Desk, era: str | None = None, resumed: Unfinished | None = None, facts: tuple[str, ...] = ()
    ) -> None:
        super().__init__(desk)
        self.era = era
        if resumed:
            self._go_on(resumed)
        else:
            self._begin(facts)

    def _begin(self, facts: tuple[str, ...] = ()) -> None:
        self._opened: tuple[str, ...] = ()
        self._news: tuple[str, ...] = ()
        game = self.session.begin(self.era, facts)
        self._take(game)
        self.desk.events.append(Act.BEGAN)

    def _go_on(self, resumed: Unfinished) -> None:
        """With a round that was broken off; its moments of eras that opened are not shown again."""
        self.era = self.session.era_of(resumed)
        self._opened, self._news = self.session.opened_in(resumed), ()
        game = self.session.resume(resumed)
        self._take(game)

    def _take(self, game: Round) -> None:
        super()._take(game)
        question = game.question
        if question and not game.feedback and self.session.is_changed:
            self.desk.notice = why_now(question.where)

    def update(self, seconds: float) -> Move | None:
        """Before the question is seen, the story with which its chapter begins."""
        told = self.session.story(self.game)
        if not told:
            return super().update(seconds)
        era, chapter = told
        self.session.tell_story(era, chapter)
        return Push(Prologue(self.desk, era, chapter))

    def press(self, key: str, room: Room) -> Move | None:
        means_something = key in self.shortcuts
        if means_something or not is_letter(key):
            return super().press(key, room)
        if self.game.question:
            self.board = self.board.stray(key)
        return None

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
        self.desk.later.append(self._look_ahead)
        is_last = len(self.game.answered) >= self.game.length
        return Push(Feedback(self.desk, feedback, is_last, self._sky))

    def _look_ahead(self) -> None:
        """Nothing where the answer was read before there was time for it."""
        if self.game.feedback:
            self.session.look_ahead(self.game)

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
            case Spelled():
                self._take_spelled(result)
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
