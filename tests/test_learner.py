"""What the log says of a learner, and when an era opens."""

from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.facts.inherited import phrases_of
from game.facts.model import Bank, Chapter, Date, Day, Entry, Era, Fact, Name, Precision, Relation
from game.quiz.play.learner import Attempt, Learner, learn, progress
from tests.support.samples import HERE

YEARS = Date(Day(1957, 1, 1), Day(1972, 12, 31), Precision.RANGE)
PHRASES = phrases_of([], "en", [])
LED_BY = Relation("led_by", "person", ("{v} led {s}.",), ("Who led {s}?",))


def bank_of(core: int, rest: int, eras: int = 3) -> Bank:
    """Eras e0, e1 ... with so many core facts (e0-c0 ...) and others (e0-r0 ...)."""
    facts: dict[str, Fact] = {}
    entries: dict[str, Entry] = {}
    for era in (f"e{i}" for i in range(eras)):
        for name in [*(f"{era}-c{i}" for i in range(core)), *(f"{era}-r{i}" for i in range(rest))]:
            entries[name] = Entry(name, "mission", era, "only", name, name, HERE)
            is_core = "-c" in name
            facts[name] = Fact(name, name, LED_BY, (Name(f"Head of {name}"),), era, "only", HERE, "s", core=is_core)
    chapters = (Chapter("only", "Only"),)
    order = tuple(Era(f"e{i}", f"Era {i}", YEARS, "", chapters, HERE) for i in range(eras))
    return Bank("b", "B", "en", order, {"mission": "missions"}, {"led_by": LED_BY}, entries, facts, phrases=PHRASES)


def right(*facts: str, credit: float = 1.0) -> list[Attempt]:
    numbers = count(1)
    return [Attempt(fact, "direct", credit, round(100 * credit), 1.0, "r", next(numbers)) for fact in facts]


def open_eras(bank: Bank, attempts: list[Attempt]) -> list[str]:
    return [era.era for era in progress(bank, learn(Learner(), attempts)) if era.open]


def test_only_the_first_era_is_open_at_first() -> None:
    assert open_eras(bank_of(10, 5), []) == ["e0"]


def test_eight_of_ten_core_facts_open_the_next_era_and_seven_do_not() -> None:
    bank = bank_of(10, 5)
    core = [f"e0-c{i}" for i in range(8)]
    assert open_eras(bank, right(*core[:7])) == ["e0"]
    assert open_eras(bank, right(*core)) == ["e0", "e1"]


def test_facts_that_are_not_core_open_nothing() -> None:
    bank = bank_of(10, 20)
    assert open_eras(bank, right(*(f"e0-r{i}" for i in range(20)))) == ["e0"]


def test_an_era_opens_only_when_all_before_it_are_passed() -> None:
    bank = bank_of(5, 0)
    assert open_eras(bank, right(*(f"e1-c{i}" for i in range(5)))) == ["e0"]


def test_what_was_right_once_stays_open() -> None:
    bank = bank_of(5, 0)
    core = [f"e0-c{i}" for i in range(5)]
    assert open_eras(bank, right(*core) + right(*core, *core, credit=0.0)) == ["e0", "e1"]


def test_an_era_without_core_facts_counts_all_of_its_facts() -> None:
    bank = bank_of(0, 5)
    assert open_eras(bank, right(*(f"e0-r{i}" for i in range(3)))) == ["e0"]
    assert open_eras(bank, right(*(f"e0-r{i}" for i in range(4)))) == ["e0", "e1"]


def test_core_facts_of_which_no_question_can_be_made_do_not_keep_an_era_shut() -> None:
    bank = bank_of(5, 0)
    lonely = replace(bank.facts["e0-c0"], relation=replace(LED_BY, name="owned_by"), value=(Name("Nobody else"),))
    bank = replace(bank, facts={**bank.facts, "e0-c0": lonely})
    assert open_eras(bank, right("e0-c1", "e0-c2", "e0-c3")) == ["e0"]
    assert open_eras(bank, right(*(f"e0-c{i}" for i in range(1, 5)))) == ["e0", "e1"]


def test_partial_credit_below_three_quarters_does_not_count() -> None:
    bank = bank_of(5, 0)
    core = [f"e0-c{i}" for i in range(5)]
    assert open_eras(bank, right(*core, credit=0.74)) == ["e0"]
    assert open_eras(bank, right(*core, credit=0.75)) == ["e0", "e1"]


def test_missed_means_wrong_the_last_time() -> None:
    learner = learn(Learner(), right("a") + right("a", credit=0))
    assert learner.missed("a")
    assert not learn(learner, right("a")).missed("a")
    assert not learner.missed("never asked")


def test_answers_to_facts_that_a_teacher_took_out_do_no_harm() -> None:
    bank = bank_of(5, 0)
    assert open_eras(bank, right("gone", *(f"e0-c{i}" for i in range(4)))) == ["e0", "e1"]


ATTEMPTS = st.lists(
    st.builds(
        Attempt,
        fact=st.sampled_from([f"e{e}-c{i}" for e in range(3) for i in range(4)]),
        kind=st.just("direct"),
        credit=st.floats(0, 1),
        points=st.integers(0, 160),
        when=st.just(0.0),
        round=st.just("r"),
        number=st.integers(1, 10),
    ),
    max_size=80,
)


@given(ATTEMPTS, st.data())
def test_the_log_in_pieces_gives_the_same_learner_as_the_log_at_once(log: list[Attempt], data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(log)))
    assert learn(learn(Learner(), log[:cut]), log[cut:]) == learn(Learner(), log)


@pytest.mark.long
@given(ATTEMPTS)
def test_nothing_ever_locks_again(log: list[Attempt]) -> None:
    bank = bank_of(4, 0)
    before: set[str] = set()
    for end in range(len(log) + 1):
        now = set(open_eras(bank, log[:end]))
        assert before <= now
        before = now


def test_a_core_fact_that_is_not_asked_any_more_bars_nobody_and_locks_nothing() -> None:
    whole = bank_of(5, 0)
    overdue = {fact: replace(whole.facts[fact], review_by=YEARS) for fact in ("e0-c0", "e0-c1", "e0-c2")}
    bank = replace(whole, facts={**whole.facts, **overdue})
    before, after = Day(1972, 12, 31), Day(1973, 1, 1)
    four = learn(Learner(), right("e0-c0", "e0-c1", "e0-c2", "e0-c3"))
    two = learn(Learner(), right("e0-c3", "e0-c4"))
    assert [progress(bank, four, day)[1].open for day in (before, after)] == [True, True]
    assert [progress(bank, two, day)[1].open for day in (before, after)] == [False, True]
    assert [progress(bank, two, day)[0].needed for day in (before, after)] == [4, 2]


def test_progress_counts_chapters() -> None:
    bank = bank_of(2, 2)
    first = progress(bank, learn(Learner(), right("e0-c0", "e0-r1")))[0]
    assert (first.core_right, first.core, first.right, first.facts) == (1, 2, 2, 4)
    assert first.chapters == (("only", 2, 4),)
    assert replace(first, core_right=2).passed
