"""One learner at the table: every answer is saved before it is seen, eras open, and tomorrow all is still there."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from random import Random

import pytest

from game.profile import GUEST, Profile
from game.quiz.play.learner import WORTH_KEEPING, Attempt, learn, newcomer
from game.quiz.play.round import Answer, Answered, Continue, EraOpened, Event, Finished, Round
from game.session import Session
from game.store import SqliteStore, open_store
from tests.support.samples import right, shipped, wrong


@pytest.fixture
def clock() -> Callable[[], float]:
    ticks = count(1_750_000_000)
    return lambda: float(next(ticks))


@pytest.fixture
def store(tmp_path: Path, clock: Callable[[], float]) -> SqliteStore:
    return open_store(tmp_path, clock)


@pytest.fixture
def session(store: SqliteStore, clock: Callable[[], float]) -> Session:
    return Session(shipped(), store, store.add_profile("Alina"), clock, Random(1))


def play(session: Session, game: Round, skill: float = 1.0) -> tuple[Round, list[Event]]:
    events: list[Event] = []
    while not game.over:
        assert game.question is not None
        good = session.rng.random() < skill
        for message in (Answer((right if good else wrong)(game.question.form)), Continue()):
            game, new = session.send(game, message)
            events += new
    return game, events


def test_a_round_has_ten_questions_and_ends(session: Session) -> None:
    game, events = play(session, session.begin("space-race"))
    assert game.over
    assert events[-1] == Finished(10, 10, game.points)
    assert session.learner.answers == 10
    assert session.learner.points == game.points


def test_each_answer_is_in_the_store_before_it_is_told(session: Session) -> None:
    kept: list[Attempt] = []

    class Watching(SqliteStore):
        def add(self, profile: Profile, attempt: Attempt, unfinished: str = "") -> None:
            super().add(profile, attempt, unfinished)
            kept.append(attempt)

    session.store.__class__ = Watching
    game = session.begin("space-race")
    assert game.question is not None
    game, events = session.send(game, Answer(right(game.question.form)))
    assert [attempt.fact for attempt in kept] == [game.question.fact if game.question else ""]
    assert any(isinstance(event, Answered) for event in events)


def test_a_second_answer_is_not_saved_twice(session: Session) -> None:
    game = session.begin("space-race")
    for _ in range(3):
        game, _ = session.send(game, Answer(0))
    assert len(session.store.attempts(session.profile)) == 1


def test_tomorrow_everything_is_still_there(session: Session, tmp_path: Path, clock: Callable[[], float]) -> None:
    for _ in range(3):
        play(session, session.begin("space-race"), skill=0.9)
    assert isinstance(session.store, SqliteStore)
    session.store.close()
    again = open_store(tmp_path, clock)
    tomorrow = Session(shipped(), again, again.profiles()[0], clock, Random(2))
    assert tomorrow.learner == session.learner
    assert tomorrow.progress() == session.progress()
    again.close()


def test_the_second_era_opens_within_a_few_rounds_and_says_so_once(session: Session) -> None:
    opened: list[Event] = []
    for _ in range(6):
        _, events = play(session, session.begin("space-race"), skill=0.9)
        opened += [event for event in events if isinstance(event, EraOpened)]
    assert opened == [EraOpened("apollo-soyuz")]
    assert [era.open for era in session.progress()] == [True, True, False, False]


def test_a_perfect_player_opens_every_era(session: Session) -> None:
    for era in session.bank.era_ids:
        for _ in range(3):
            play(session, session.begin(era))
    assert all(era.open and era.passed for era in session.progress())


def test_quick_play_asks_from_all_open_eras_and_a_guest_leaves_nothing(
    store: SqliteStore, clock: Callable[[], float]
) -> None:
    session = Session(shipped(), store, GUEST, clock, Random(1))
    game, _ = play(session, session.begin())
    assert {answer.question.era for answer in game.answered} == {"space-race"}
    assert session.learner.answers == 10
    assert store.attempts(GUEST) == ()


def test_practising_what_was_missed_is_as_long_as_what_was_missed(session: Session) -> None:
    game, _ = play(session, session.begin("space-race"), skill=0.0)
    missed = tuple(answer.question.fact for answer in game.missed)
    practice, _ = play(session, session.begin("space-race", missed[:4]))
    assert sorted(answer.question.fact for answer in practice.answered) == sorted(missed[:4])
    assert practice.over


def test_an_era_without_questions_ends_at_once(session: Session) -> None:
    assert session.begin("nowhere").over


def test_the_same_answers_the_same_seed_and_the_same_time_give_the_same_question(store: SqliteStore) -> None:
    profile = store.add_profile("Ada")
    now = 1_750_000_000.0

    def sit_down() -> Session:
        return Session(shipped(), store, profile, lambda: now, Random(7))

    first = sit_down()
    for _ in range(3):
        play(first, first.begin(), skill=0.7)
    assert first.begin().question == sit_down().begin().question
    assert first.begin("space-race").question == sit_down().begin("space-race").question


def test_how_far_a_learner_is_is_worked_out_once_between_two_answers(session: Session) -> None:
    game = session.begin("space-race")
    before = session.progress()
    assert session.progress() is before
    assert game.question is not None
    session.send(game, Answer(right(game.question.form)))
    assert session.progress() != before
    session.all_open = True
    assert all(era.open for era in session.progress())


def answered(session: Session) -> Round:
    """A round with its first answer, before anybody has read what was right; the next question is dealt ahead."""
    game = session.begin("space-race")
    assert game.question is not None
    game, _ = session.send(game, Answer(right(game.question.form)))
    session.look_ahead(game)
    assert game.question is session.question
    return game


def test_a_question_that_was_dealt_ahead_comes_next(session: Session) -> None:
    game = answered(session)
    ahead = session._next._ahead
    game, _ = session.send(game, Continue())
    assert ahead is not None
    assert game.question is ahead
    assert session._next._ahead is None


def test_a_question_that_was_dealt_ahead_is_forgotten_once_something_else_was_saved_or_has_more_room(
    session: Session,
) -> None:
    game = answered(session)
    ahead = session._next._ahead
    assert ahead is not None
    session.fits = lambda question: question.prompt != ahead.prompt
    after, _ = session.send(game, Continue())
    assert after.question is not None
    assert after.question.prompt != ahead.prompt
    session.look_ahead(game)
    session.take(shipped(), ("laika.first",))
    after, _ = session.send(game, Continue())
    assert after.question is not None
    assert after.question.fact == "laika.first"


def test_what_was_kept_gives_the_learner_that_all_answers_give(store: SqliteStore) -> None:
    profile = store.add_profile("Ada")
    facts = [fact.id for fact in shipped().facts.values() if fact.asked][:60]
    for number in range(WORTH_KEEPING + 10):
        credit = float(number % 3 > 0)
        store.add(profile, Attempt(facts[number % 60], "direct", credit, 9, 1e9 + 1e4 * number, "r", number, options=4))
    first = Session(shipped(), store, profile, lambda: 2e9, Random(1))
    assert store.kept(profile)
    again = Session(shipped(), store, profile, lambda: 2e9, Random(1))
    assert again.learner == first.learner == learn(newcomer(shipped()), store.attempts(profile))
    store.erase(profile)
    assert not store.kept(profile)
