"""A round as a value: `step(round, message)` gives the next round and the events on the way."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, assert_never

from game.quiz.play.rules import STANDARD, Rules, points

if TYPE_CHECKING:  # the way to the timeline does without questions
    from game.quiz.question import Question, Response


class Deal(NamedTuple):
    """Put this question on the table; ignored while another one lies there, or when the round is over."""

    question: "Question"


class Answer(NamedTuple):
    """The learner's answer to the question on the table; a second answer to it is ignored. `helped` names what was
    asked for on the way: "hint", "options", both or nothing."""

    response: "Response"
    helped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Continue:
    """The learner has read the feedback."""


@dataclass(frozen=True, slots=True)
class Stop:
    """End the round here: the bank has no more questions, or the learner leaves."""


Message = Deal | Answer | Continue | Stop


class Asked(NamedTuple):
    question: "Question"


@dataclass(frozen=True, slots=True)
class Answered:
    """`streak` counts the right answers in a row, this one included."""

    question: "Question"
    response: "Response"
    credit: float
    right: bool
    points: int
    streak: int
    helped: tuple[str, ...] = ()


class StreakGrew(NamedTuple):
    streak: int


class EraOpened(NamedTuple):
    """Added by the session, which knows what earlier rounds have opened."""

    era: str


class Finished(NamedTuple):
    right: int
    total: int
    points: int


Event = Asked | Answered | StreakGrew | EraOpened | Finished


@dataclass(frozen=True, slots=True)
class Round:
    """`question` lies on the table until Continue; it has been answered when `feedback` is set.

    A round of `length` questions is over after the last Continue, or after Stop.
    """

    length: int
    rules: Rules = STANDARD
    question: "Question | None" = None
    feedback: Answered | None = None
    answered: tuple[Answered, ...] = ()
    over: bool = False

    @property
    def number(self) -> int:
        """The question on the table, or the next one, counted from 1."""
        answered = len(self.answered)
        if self.feedback is None:
            answered += 1
        return min(self.length, answered)

    @property
    def wants_question(self) -> bool:
        return not self.over and self.question is None

    @property
    def points(self) -> int:
        return sum(answer.points for answer in self.answered)

    @property
    def right(self) -> int:
        return sum(answer.right for answer in self.answered)

    @property
    def streak(self) -> int:
        if not self.answered:
            return 0
        last = self.answered[-1]
        return last.streak

    @property
    def longest_streak(self) -> int:
        return max((answer.streak for answer in self.answered), default=0)

    @property
    def missed(self) -> tuple[Answered, ...]:
        return tuple(answer for answer in self.answered if not answer.right)

    @property
    def to_practise(self) -> tuple[str, ...]:
        """The missed facts, each once, though one may have been asked twice."""
        facts = [answer.question.fact for answer in self.missed]
        different = dict.fromkeys(facts)
        return tuple(different)


def step(game: Round, message: Message) -> tuple[Round, tuple[Event, ...]]:
    """The round after `message`; a message that does not fit the moment changes nothing and tells nothing."""
    match message:
        case Deal(question) if game.wants_question:
            return replace(game, question=question), (Asked(question),)
        case Answer() if game.question and not game.feedback and not game.over:
            return _answer(game, game.question, message)
        case Continue() if game.feedback and not game.over:
            cleared = _cleared(game)
            is_last = len(game.answered) >= game.length
            return _finish(cleared) if is_last else (cleared, ())
        case Stop() if not game.over:
            cleared = _cleared(game)
            return _finish(cleared)
        case Deal() | Answer() | Continue() | Stop():
            return game, ()
        case _:
            assert_never(message)


def _cleared(game: Round) -> Round:
    return replace(game, question=None, feedback=None)


def _answer(game: Round, question: "Question", given: Answer) -> tuple[Round, tuple[Event, ...]]:
    graded = question.form.grade(given.response)
    credit = game.rules.after_help(graded, given.helped)
    right = game.rules.is_right(credit)
    streak = game.streak + 1 if right else 0
    earned = points(credit, question.level)
    answered = Answered(question, given.response, credit, right, earned, streak, given.helped)
    after = replace(game, feedback=answered, answered=(*game.answered, answered))
    if streak > 1:
        return after, (answered, StreakGrew(streak))
    return after, (answered,)


def _finish(game: Round) -> tuple[Round, tuple[Event, ...]]:
    over = replace(game, over=True)
    asked = len(over.answered)
    finished = Finished(over.right, asked, over.points)
    return over, (finished,)
