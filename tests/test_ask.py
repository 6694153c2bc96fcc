"""The terms on which a question is asked: companions that are easy enough and met, and only what the board has room
for. The session is told of the room by a fake."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from game.facts.model import Fact
from game.profile import GUEST
from game.quiz.kinds import KINDS, can_make, make
from game.quiz.known.index import index_of
from game.quiz.making.ask import ANY, Terms
from game.quiz.play.askable import stems
from game.quiz.play.deck import deal
from game.quiz.play.learner import Learner
from game.quiz.play.round import Answer, Continue, Round
from game.quiz.play.wish import Wish
from game.quiz.preview import questions
from game.quiz.question import Arrange, Choose, Question
from game.session import Session
from game.store import open_store
from tests.support.paper import desk
from tests.support.samples import right, shipped

EASY = Terms(levels=range(1, 4))
WITH_OTHERS = ("order", "which_event", "before_after", "how_long_between", "sort", "match")


def made(kind: str, ask: Terms) -> Iterator[tuple[Fact, Question]]:
    bank = shipped()
    for fact in bank.facts.values():
        question = make(kind, fact, bank, Random(fact.id), ask)
        if question:
            yield fact, question


def levels_beside(kind: str, ask: Terms) -> set[int]:
    """Those of the other facts that questions of the kind test."""
    bank = shipped()
    return {bank.facts[other].level for _, question in made(kind, ask) for other in question.facts[1:]}


@pytest.mark.parametrize("kind", WITH_OTHERS)
def test_companions_are_as_easy_as_was_asked_for(kind: str) -> None:
    assert max(levels_beside(kind, ANY)) >= 3
    assert levels_beside(kind, EASY) <= {1, 2, 3}
    assert levels_beside(kind, EASY) or kind == "sort"  # of sizes few are easy to know


def levels_of_options(ask: Terms) -> set[int]:
    """Those of the wrong entries among which one has to be found."""
    index = index_of(shipped())
    wrong = {text for _, question in made("inverse", ask) for text in question.form.sides()[1]}
    return {index.called(text).level for text in wrong}


def test_options_are_as_easy_as_was_asked_for() -> None:
    assert max(levels_of_options(ANY)) > 3
    assert levels_of_options(EASY) == {1, 2, 3}


@pytest.mark.parametrize("kind", WITH_OTHERS)
def test_companions_have_been_met(kind: str) -> None:
    bank = shipped()
    facts = list(bank.facts.values())[::2]
    met = frozenset(fact.id for fact in facts) | frozenset(fact.entry for fact in facts)
    beside = [other for _, question in made(kind, Terms(met=met)) for other in question.facts[1:]]
    assert beside
    assert {bank.facts[other].entry for other in beside} <= met


def test_who_has_met_nothing_is_asked_what_stands_alone() -> None:
    bank = shipped()
    fact = bank.facts["sputnik-1.launched"]
    alone = Terms(met=frozenset())
    assert make("order", fact, bank, Random(1))
    assert make("order", fact, bank, Random(1), alone) is None
    assert make("place", fact, bank, Random(1), alone)


@pytest.mark.parametrize("kind", KINDS)
def test_what_fits_nowhere_is_not_made(kind: str) -> None:
    bank = shipped()
    nowhere = Terms(fits=lambda question: False)
    facts = list(bank.facts.values())[::21]
    assert not any(make(kind, fact, bank, Random(1), nowhere) for fact in facts)
    assert not any(can_make(kind, fact, bank, Random(1), nowhere) for fact in facts)


def short(question: Question) -> bool:
    """Room for little: no option of more than so many letters."""
    return all(len(text) <= 18 for column in question.form.columns() for text in column)


def test_another_draw_may_fit() -> None:
    bank, small = shipped(), Terms(fits=short)
    first = [make("inverse", fact, bank, Random(fact.id)) for fact in bank.facts.values()]
    long = [question for question in first if question and not short(question)]
    again = [make("inverse", bank.facts[question.fact], bank, Random(question.fact), small) for question in long]
    found = [question for question in again if question]
    assert found
    assert len(found) < len(long)
    assert all(map(short, found))


def test_the_preview_shows_what_fits() -> None:
    shown = list(questions(shipped(), 1, "space-race", "direct", Terms(fits=short)))
    assert shown
    assert all(map(short, shown))


def cards_only(question: Question) -> bool:
    return isinstance(question.form, Arrange)


@pytest.mark.long
def test_the_deck_deals_nothing_else_than_what_fits() -> None:
    wish = Wish(frozenset({"space-race"}))
    for seed in range(4):
        found = deal(shipped(), Learner(), wish, Round(10), Random(seed), ask=Terms(fits=cards_only))
        assert found
        assert cards_only(found)
    nowhere = Terms(fits=lambda question: False)
    few = Wish(frozenset(), ("sputnik-1.launched",))
    assert deal(shipped(), Learner(), few, Round(1), Random(1), ask=nowhere) is None


def test_only_what_fits_is_counted() -> None:
    facts = list(shipped().facts.values())[:3]
    assert stems(facts, shipped(), Random(1), 10) > stems(facts, shipped(), Random(1), 10, ask=Terms(fits=cards_only))


def no_choice(question: Question) -> bool:
    return not isinstance(question.form, Choose)


def is_short(question: Question) -> bool:
    return len(question.prompt) <= 50


def test_a_session_asks_what_there_is_room_for(tmp_path: Path) -> None:
    def clock() -> float:
        return 1_750_000_000.0

    session = Session(shipped(), open_store(tmp_path, clock), GUEST, clock, Random(1), fits=is_short)
    game = session.begin("space-race")
    while not game.over:
        assert game.question
        assert is_short(game.question)
        game, _ = session.send(game, Answer(right(game.question.form)))
        game, _ = session.send(game, Continue())
    assert len(game.answered) == 10


def test_the_shell_hands_its_room_on_to_the_session() -> None:
    at = desk()
    at.fits = no_choice
    assert at.sit(GUEST).fits is no_choice
