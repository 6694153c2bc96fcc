"""The windows and settings in which a question is looked at, and its pages in them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import product

from game.quiz.forms.fixing import FALSE
from game.quiz.play.round import Answer, Deal, Round, step
from game.quiz.preview import questions
from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Ladder, Pair, Place, Question, Response, Typed
from game.ui.boards import board_for
from game.ui.boards.board import Board
from game.ui.boards.turns import TurnsBoard
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.legible import is_legible
from game.ui.scenes.page import Page
from game.ui.scenes.play import Play
from game.ui.settings import Settings
from tests.support.painted import real_room
from tests.support.paper import FOUR_BY_THREE, WIDE, desk
from tests.support.samples import shipped, wrong

SHAPES = {"16:9": WIDE, "4:3": FOUR_BY_THREE}
TEXT_SIZES = 100, 150
SEED = 1


@dataclass(frozen=True, slots=True)
class View:
    """A shape of window, a mode and a text size; `easy` with easy-reading letters and wide spacing."""

    shape: str
    projector: bool
    text_size: int
    easy: bool = False

    @property
    def settings(self) -> Settings:
        return Settings(self.text_size, projector=self.projector, easy_font=self.easy, wide_spacing=self.easy)

    def __str__(self) -> str:
        mode = "projector" if self.projector else "desktop"
        letters = " easy" if self.easy else ""
        return f"{self.shape} {mode} {self.text_size}{letters}"


USUAL = tuple(View(*parts) for parts in product(SHAPES, (False, True), TEXT_SIZES))
EASY = tuple(View(shape, projector, 100, easy=True) for shape, projector in product(SHAPES, (False, True)))
VIEWS = (*USUAL, *EASY)


@cache
def some_questions(every: int = 1, form: str = "") -> tuple[Question, ...]:
    """Of every so-manieth fact of the shipped bank all that is asked, or what is asked in that form."""
    bank = shipped()
    facts = list(bank.facts)
    asked = questions(bank, SEED, only=facts[::every])
    return tuple(question for question in asked if form in ("", type(question.form).__name__))


class Pages:
    """The pages of one question after the other, in one view, by one player."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.room = real_room(SHAPES[view.shape], view.settings)
        self._play = Play(desk(view.settings), "space-race")

    def have_room_for(self, question: Question) -> bool:
        """Whether the deck deals it here."""
        return is_legible(question, shipped(), self._play.desk, self.room)

    def text_size(self, question: Question) -> float:
        """Of the question and what is on its board, as they come; 1 for 100 %."""
        play = self._play
        play._take(replace(play.game, question=question, feedback=None))
        return play._table(self.room, question).text_size

    def of(self, question: Question) -> Iterator[tuple[str, Page]]:
        """What each is called, and the page: the question with each of its boards, and the feedback."""
        play = self._play
        play._take(replace(play.game, question=question, feedback=None))
        for board in boards_of(question):
            play.board = board
            yield "question", play
        yield "feedback", self.feedback(question)

    def feedback(self, question: Question) -> Feedback:
        """After the worst answer."""
        table, _ = step(Round(10), Deal(question))
        answered, _ = step(table, Answer(worst(question)))
        assert answered.feedback
        return Feedback(self._play.desk, answered.feedback, last=True)


def boards_of(question: Question) -> Iterator[Board]:
    """The board as it comes, and as it stands when all of it is shown."""
    board = board_for(question.form)
    yield board
    match question.form:
        case Fix(is_true=False):
            yield board.choose("verdict-1")
        case Typed(offer=offer) if offer:
            yield board.choose("options")
        case Ladder(clues=clues) as ladder:
            for _ in clues[1:]:
                board = board.choose("clue")
            yield board
            yield TurnsBoard(ladder, len(clues), turned=True)
        case Pair(left=left):
            for place in range(len(left)):
                board = board.choose(f"left-{place}").choose(f"right-{place}")
                yield board
        case Arrange(items=items):
            for place in range(len(items)):
                board = board.choose(f"card-{place}").choose(f"place-{place}")
            yield board
        case _:
            pass


def worst(question: Question) -> Response:
    """The wrong answer of which most is told."""
    match question.form:
        case Choose() as form:
            return _talked_about(question, form.wrong_places)
        case Ladder() as form:
            return len(form.clues), _talked_about(question, form.wrong_places)
        case Fix() as form if form.is_true:
            return (FALSE,)
        case Fix() as form:
            others = tuple(place for place in form.corrections if place != form.key)
            return FALSE, _talked_about(question, others)
        case ChooseMany() as form:
            return tuple(place for place in range(len(form.options)) if place not in form.keys)
        case Typed(offer=offer) if offer:
            return offer.choice.options[_talked_about(question, offer.choice.wrong_places)]
        case Place() as form:
            return form.axis.high
        case form:
            return wrong(form)


def _talked_about(question: Question, places: tuple[int, ...]) -> int:
    """Of these options the one of which the longest is told."""

    def told(place: int) -> int:
        return len(question.truths[place]) if place < len(question.truths) else 0

    return max(places, key=told)
