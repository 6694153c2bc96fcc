"""The round as a value: what a message may change, and that nothing is counted twice."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from game.quiz.play.round import (
    Answer,
    Answered,
    Asked,
    Continue,
    Deal,
    Event,
    Finished,
    Message,
    Round,
    Stop,
    StreakGrew,
    step,
)
from game.quiz.play.rules import Rules
from game.quiz.question import Form, Response
from tests.support.each import each
from tests.support.samples import FORMS, question, right, wrong


def play(game: Round, *messages: Message) -> tuple[Round, list[Event]]:
    events: list[Event] = []
    for message in messages:
        game, new = step(game, message)
        events += new
    return game, events


@each("form", FORMS)
def test_a_right_answer_earns_points_and_a_streak(form: Form) -> None:
    asked = question(form, level=3)
    game, events = play(Round(2), Deal(asked), Answer(right(form)), Continue(), Deal(asked), Answer(right(form)))
    answered = [event for event in events if isinstance(event, Answered)]
    assert [(a.credit, a.right, a.points, a.streak) for a in answered] == [(1.0, True, 130, 1), (1.0, True, 130, 2)]
    assert StreakGrew(2) in events
    assert (game.points, game.right, game.longest_streak, game.missed) == (260, 2, 2, ())


@pytest.mark.parametrize(
    ("form", "response"),
    [(FORMS[1], (3, 1, 0, 2)), (FORMS[2], (1, 3, 2, 0)), (FORMS[4], (0, 2)), (FORMS[6], (3, 0))],
    ids=lambda part: type(part).__name__,
)
def test_a_partly_right_answer_earns_points_and_ends_the_streak(form: Form, response: Response) -> None:
    asked = question()
    partly = question(form)
    game, _ = play(Round(3), Deal(asked), Answer(right(asked.form)), Continue(), Deal(partly), Answer(response))
    assert game.feedback is not None
    assert 0 < game.feedback.credit < game.rules.right
    assert game.feedback.points > 0
    assert game.feedback.streak == game.streak == 0
    assert game.longest_streak == 1


@each("form", FORMS)
def test_a_wrong_answer_earns_nothing_and_takes_nothing(form: Form) -> None:
    game, _ = play(Round(1), Deal(question(form)), Answer(wrong(form)))
    assert game.feedback is not None
    assert not game.feedback.right
    assert game.points == 0 or game.feedback.credit > 0  # a place on an axis tails off, it does not drop to nothing
    assert game.missed == (game.feedback,)


@each("form", FORMS)
@each(("helped", "share"), [((), 1.0), (("hint",), 0.75), (("options",), 1.0), (("options", "hint"), 0.75)])
def test_a_hint_costs_a_quarter_of_what_the_answer_earns(form: Form, helped: tuple[str, ...], share: float) -> None:
    game, _ = play(Round(1), Deal(question(form, level=3)), Answer(right(form), helped))
    assert game.feedback is not None
    assert (game.feedback.credit, game.feedback.points) == (share, round(130 * share))
    assert game.feedback.helped == helped
    assert game.feedback.right


def test_rules_may_make_a_hint_dearer() -> None:
    game, _ = play(Round(1, Rules(hint_costs=0.5)), Deal(question()), Answer(1, ("hint",)))
    assert game.feedback is not None
    assert (game.feedback.credit, game.feedback.right) == (0.5, False)


def test_a_second_answer_changes_nothing() -> None:
    answered, _ = play(Round(3), Deal(question()), Answer(0))
    again, events = step(answered, Answer(1))
    assert again is answered
    assert events == ()


def test_the_last_continue_finishes_and_over_stays_over() -> None:
    game, events = play(Round(1), Deal(question()), Answer(1), Continue())
    assert game.over
    assert events[-1] == Finished(1, 1, 100)
    for message in (Deal(question()), Answer(1), Continue(), Stop()):
        assert step(game, message) == (game, ())


def test_leaving_keeps_what_was_answered() -> None:
    game, events = play(Round(10), Deal(question()), Answer(1), Continue(), Deal(question()), Stop())
    assert game.over
    assert events[-1] == Finished(1, 1, 100)


def test_the_number_of_the_question_counts_up_when_it_is_put_away() -> None:
    game = Round(3)
    numbers = []
    for message in (Deal(question()), Answer(1), Continue(), Deal(question()), Answer(1), Continue()):
        game, _ = step(game, message)
        numbers.append(game.number)
    assert numbers == [1, 1, 2, 2, 2, 3]


class RoundMachine(RuleBasedStateMachine):
    """Any messages in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.game = Round(4)
        self.asked = 0
        self.answers: list[Answered] = []
        self.finished = 0

    def send(self, message: Message) -> None:
        was_over = self.game.over
        before = self.game
        self.game, events = step(self.game, message)
        assert not (was_over and (events or self.game is not before))
        for event in events:
            self.asked += isinstance(event, Asked)
            self.finished += isinstance(event, Finished)
            if isinstance(event, Answered):
                self.answers.append(event)

    @rule(form=st.sampled_from(FORMS), level=st.integers(1, 5))
    def deal(self, form: Form, level: int) -> None:
        self.send(Deal(question(form, level=level)))

    @rule(good=st.booleans())
    def answer(self, good: bool) -> None:
        asked = self.game.question
        self.send(Answer((right if good else wrong)(asked.form) if asked else 0))

    @rule(response=st.one_of(st.integers(-3, 9), st.floats(), st.lists(st.integers(-1, 4), max_size=5).map(tuple)))
    def answer_anything(self, response: int | float | tuple[int, ...]) -> None:
        self.send(Answer(response))

    @rule(helped=st.sampled_from([("hint",), ("options",), ("hint", "options"), ("nonsense",)]))
    def answer_with_help(self, helped: tuple[str, ...]) -> None:
        asked = self.game.question
        self.send(Answer(right(asked.form) if asked else 0, helped))

    @rule()
    def carry_on(self) -> None:
        self.send(Continue())

    @precondition(lambda self: len(self.answers) > 2)
    @rule()
    def stop(self) -> None:
        self.send(Stop())

    @invariant()
    def points_are_the_sum_of_what_was_told(self) -> None:
        assert self.game.points == sum(answer.points for answer in self.answers)
        assert all(0 <= answer.credit <= 1 and 0 <= answer.points <= 160 for answer in self.answers)

    @invariant()
    def each_question_is_answered_at_most_once(self) -> None:
        assert len(self.answers) <= self.asked
        assert self.game.answered == tuple(self.answers)
        assert len(self.answers) <= self.game.length

    @invariant()
    def it_finishes_once(self) -> None:
        assert self.finished == int(self.game.over)


TestRoundMachine = RoundMachine.TestCase
TestRoundMachine.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
