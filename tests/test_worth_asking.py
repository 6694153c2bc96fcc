"""What makes a true question a good one: its level, what stands beside what, and what one learns from it."""

from itertools import combinations, pairwise

import pytest

from game.facts.model import Date, Quantity
from game.quiz.kinds import KINDS
from game.quiz.known.index import index_of
from game.quiz.known.spoken_of import told_with_clue
from game.quiz.language.sizes import measured
from game.quiz.making.introducing import told_introduced
from game.quiz.question import Arrange, Choose, Fix, Ladder, Pair, Question, Typed
from tests.support.each import each
from tests.support.samples import shipped
from tests.support.small import small_bank
from tests.test_kinds import made

OF_ENTRIES = ("clue_ladder", "what_is_seen")  # no single fact of theirs says how hard they are
OF_COMPANIONS = ("before_after", "order", "which_event", "sort", "match")


def levels(question: Question) -> list[int]:
    return [shipped().facts[fact].level for fact in question.facts]


@pytest.mark.parametrize("kind", OF_COMPANIONS)
def test_a_question_is_as_hard_as_its_hardest_part(kind: str) -> None:
    for question in made(kind):
        assert question.level == max(levels(question))


@each("kind", [kind for kind in KINDS if kind not in (*OF_COMPANIONS, *OF_ENTRIES, "select_all")])
def test_a_kind_makes_a_fact_harder_by_one_level_at_most(kind: str) -> None:
    for question in made(kind):
        own = shipped().facts[question.fact].level
        if kind == "how_long_between":
            intervals = index_of(shipped()).intervals_of[question.fact]
            own = next(interval.level for interval in intervals if interval.ask == question.prompt)
        assert own <= question.level <= own + 1


def test_of_two_events_none_is_strange() -> None:
    index = index_of(shipped())
    for question in made("before_after"):
        first, other = (shipped().facts[fact] for fact in question.facts)
        assert other.level <= 3 or index.are_joined(first, other)


def test_there_is_a_year_between_events_unless_all_of_them_are_of_about_one_time() -> None:
    index = index_of(shipped())
    for question in made("order"):
        events = [index.happenings[fact] for fact in question.facts]
        gaps = [abs(one.first.decimal - other.first.decimal) for one, other in combinations(events, 2)]
        assert min(gaps) >= 1 or max(gaps) < 4


@pytest.mark.parametrize("kind", ["order", "sort", "match"])
def test_something_is_told_of_each_part(kind: str) -> None:
    for question in made(kind):
        assert isinstance(question.form, Arrange | Pair)
        told = [len(truth) for truth in question.truths]
        assert min(told) >= 4  # at least the year
        assert sum(length > 20 for length in told) >= len(told) - 1


def test_numbers_of_a_series_do_not_tell_an_order() -> None:
    index = index_of(shipped())
    for question in made("sort"):
        entries = [shipped().facts[fact].entry for fact in question.facts]
        series = [index.entry(entry).series for entry in entries]
        named = [name for name in series if name]
        assert len(named) == len(set(named))
        assert len({shipped().entries[entry].kind for entry in entries}) == 1


def test_what_is_paired_is_far_apart_and_dates_belong_to_events() -> None:
    index = index_of(shipped())
    for question in made("match"):
        facts = [shipped().facts[fact] for fact in question.facts]
        sizes = sorted(measured(fact.value)[0] for fact in facts if isinstance(fact.value, Quantity))
        assert all(other >= 2 * one for one, other in pairwise(sizes))
        if isinstance(facts[0].value, Date):
            assert isinstance(question.form, Pair)
            assert set(question.form.left) == {index.happenings[fact.id].title for fact in facts}


def test_only_what_can_be_known_and_spelled_is_typed() -> None:
    for question in made("type_answer"):
        fact = shipped().facts[question.fact]
        assert isinstance(question.form, Typed)
        assert fact.core or not isinstance(fact.value, Date)
        is_back = question.answer == shipped().entries[fact.entry].name
        assert fact.relation.name not in ("job", "planned_for", "aim") or not is_back


def test_the_first_clue_of_a_ladder_may_fit_several_and_is_no_bare_number() -> None:
    for question in made("clue_ladder"):
        assert isinstance(question.form, Ladder)
        assert len(question.form.options) == 4
        assert len(question.form.clues) >= 3
        assert "several may fit" in question.prompt
        fact = shipped().facts[question.fact]
        first, *_ = question.form.clues
        assert first != shipped().entries[fact.entry].clue
        if not shipped().entries[fact.entry].clues:
            told = [shipped().facts[name] for name in question.facts]
            numbers = [index_of(shipped()).said_of_this(one) for one in told if isinstance(one.value, Date | Quantity)]
            assert first not in numbers


def test_an_entry_with_clues_of_its_own_has_one_ladder() -> None:
    written = [entry.id for entry in shipped().entries.values() if entry.clues]
    facts = {question.fact for question in made("clue_ladder")}
    entries = [shipped().facts[fact].entry for fact in facts]
    assert len(written) >= 60
    for entry in written:
        assert entries.count(entry) == 1


def test_a_picture_is_explained_by_what_one_knows_it_by() -> None:
    for question in made("what_is_seen"):
        assert question.picture
        assert question.said == question.picture.known_by
        assert question.level == question.picture.level
        assert isinstance(question.form, Choose)
        assert len(question.form.options) == 4


def test_what_puts_a_statement_right_is_a_sentence() -> None:
    for question in made("true_or_fix"):
        assert isinstance(question.form, Fix)
        assert question.truths[question.form.key].endswith((".", "”"))


CLUES = small_bank("""
    id: one, kind: bridge, name: Bridge One, called: the old Bridge One, clue: a bridge of ice, facts: {arches: 3}
    id: two, kind: bridge, name: Bridge Two, called: the Bridge Two, clue: a bridge of arches, facts: {arches: 3}
    id: three, kind: bridge, name: Bridge Three, facts: {arches: 3}
""")


@pytest.mark.parametrize(("fact", "told"), [
    ("one.arches", "Bridge One, a bridge of ice, has 3 arches."),
    ("two.arches", "The Bridge Two has 3 arches."),
    ("three.arches", "Bridge Three has 3 arches."),
])  # fmt: skip
def test_a_clue_stands_behind_the_name(fact: str, told: str) -> None:
    assert told_with_clue(CLUES.facts[fact], index_of(CLUES)) == told


TOLD = small_bank("""
    id: one, kind: bridge, name: Bridge One, level: 3, clue: a wonder of frozen water, facts: {arches: 7}
    id: two, kind: bridge, name: Bridge Two, level: 3, clue: "frozen water, stone and wood", facts: {arches: 7}
    id: three, kind: bridge, name: Bridge Three, level: 1, clue: a wonder of frozen water, facts: {arches: 7}
    id: four, kind: bridge, name: Bridge Four, called: the river bridge Four, level: 3, clue: it, facts: {arches: 7}
""")


@each(("fact", "asked", "told"), [
    ("one.arches", "Bridge One?", "Bridge One, a wonder of frozen water, has 7 arches."),
    ("one.arches", "How many arches has Bridge One, the wonder of frozen water?", "Bridge One has 7 arches."),
    ("two.arches", "Bridge Two?", "Bridge Two has 7 arches."),
    ("three.arches", "Bridge Three?", "Bridge Three has 7 arches."),
    ("four.arches", "Bridge Four?", "The river bridge Four has 7 arches."),
])  # fmt: skip
def test_after_the_answer_one_learns_what_it_was_about(fact: str, asked: str, told: str) -> None:
    """Unless everybody knows it, its name or the question says so, or that would be hard to read."""
    assert told_introduced(TOLD.facts[fact], index_of(TOLD), "", asked) == told
