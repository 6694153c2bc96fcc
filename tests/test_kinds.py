"""Every kind over the shipped bank and over small ones, judged by the oracle and not by the questions themselves."""

from collections import Counter
from dataclasses import replace
from functools import cache
from math import log, sqrt
from random import Random

import pytest

from game.authoring.unsound import questions_of
from game.facts.model import Fact, Quotation, Where, Written
from game.quiz.kind_table import TABLE
from game.quiz.kinds import KINDS, is_of, make, make_to_judge
from game.quiz.making.ask import ANY
from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Ladder, Pair, Place, Question, Typed
from tests.oracle import breaches
from tests.support.each import each
from tests.support.samples import ALL, right, shipped
from tests.support.small import small_bank

AT_LEAST = {
    "which_event": 40, "before_after": 20, "how_long_between": 22, "who_said": 24, "missing_word": 16, "sort": 16,
    "direct": 150, "inverse": 70, "year": 40, "order": 38, "place": 34, "match": 80,
    "number": 10, "written": 60, "select_all": 20, "type_answer": 36, "clue_ladder": 65, "odd_one_out": 0,
    "what_is_seen": 22, "true_or_fix": 40,
}  # fmt: skip


@cache
def made(kind: str) -> tuple[Question, ...]:
    """All questions of the kind that the shipped bank makes in two showings."""
    bank, rng = shipped(), Random(f"{kind} 1")
    found = (make(kind, fact, bank, rng) for _ in range(2) for fact in bank.facts.values())
    return tuple(question for question in found if question)


def test_each_kind_has_a_row_and_a_maker() -> None:
    assert [*TABLE] == [*KINDS]
    assert {told.form for told in TABLE.values()} == set(ALL)


@pytest.mark.parametrize("kind", KINDS)
def test_the_shipped_bank_makes_many_and_all_are_true(kind: str) -> None:
    questions = made(kind)
    assert len(questions) >= 2 * AT_LEAST[kind]
    wrong = [
        f"{question.where} {question.prompt}: {told}"
        for question in questions
        for told in breaches(question, shipped())
    ]
    assert wrong == []


@pytest.mark.parametrize("kind", KINDS)
def test_each_question_says_what_it_is_about(kind: str) -> None:
    bank = shipped()
    for question in made(kind):
        assert question.kind == kind
        assert len(question.truths) <= len(question.form.parts())
        assert type(question.form) is TABLE[kind].form
        assert question.facts[0] in bank.facts
        assert question.where in places_of(question)
        assert question.era == bank.facts[question.fact].era
        assert question.source
        assert question.answer
        longest = 230 if question.fact in bank.quotations else 136
        assert 10 <= len(question.prompt) <= longest, question.prompt
        assert question.said.endswith((".", "!", "?", "”")), question.said
        assert not {"{", "}"} & set(question.prompt + question.said)
        assert "  " not in question.prompt
        assert " the the " not in f"{question.prompt} {question.said} {question.truths}"
        assert question.prompt[0] == question.prompt[0].upper()
        assert question.form.grade(right(question.form)) == 1.0


def places_of(question: Question) -> list[Where]:
    """The line of the fact, or of the pair that was joined."""
    if question.kind != "how_long_between":
        return [shipped().facts[question.fact].where]
    pairs = shipped().intervals.values()
    return [pair.where for pair in pairs if question.fact in (pair.first, pair.then)]


@pytest.mark.parametrize("kind", KINDS)
def test_each_option_has_its_truth_or_a_blank(kind: str) -> None:
    for question in made(kind):
        match question.form:
            case Choose(options) | Arrange(options) | Pair(options) | ChooseMany(options):
                assert len(question.truths) in (0, len(options))
            case Fix(options) | Ladder(_, options):
                assert len(question.truths) in (0, len(options))
            case Typed(offer=offer):
                assert len(question.truths) == (len(offer.choice.options) if offer else 0)
            case Place():
                assert question.truths == ()


@pytest.mark.parametrize("kind", ["direct", "inverse", "year"])
def test_most_wrong_options_say_what_they_really_are(kind: str) -> None:
    truths = [text for question in made(kind) for text in question.truths]
    assert sum(bool(text) for text in truths) >= 0.5 * len(truths)  # of what a teacher gives the bank knows little


@pytest.mark.parametrize("kind", ["direct", "inverse", "written", "which_event"])
def test_the_key_stands_anywhere(kind: str) -> None:
    """Chi-square with three degrees of freedom: 30 is passed by chance once in a million."""
    forms = [question.form for question in made(kind) if isinstance(question.form, Choose) and not question.form.ranked]
    places = Counter(form.key for form in forms if len(form.options) == 4)
    fair = places.total() / 4
    assert sum((places[place] - fair) ** 2 / fair for place in range(4)) < 30


def test_half_of_the_statements_are_true() -> None:
    """Within three standard errors; the others state any of three wrong options: chi-square with two degrees of
    freedom, of which 20 is passed by chance once in twenty thousand."""
    forms = [question.form for question in made("true_or_fix") if isinstance(question.form, Fix)]
    true = sum(form.is_true for form in forms)
    assert abs(true - len(forms) / 2) < 1.5 * sqrt(len(forms))
    false = [form for form in forms if not form.is_true and len(form.wrong_places) == 3]
    places = Counter(form.wrong_places.index(form.stated) for form in false)
    fair = places.total() / 3
    assert sum((places[place] - fair) ** 2 / fair for place in range(3)) < 20


def test_the_year_that_is_right_has_any_rank() -> None:
    ranks = Counter(q.form.key for q in made("year") if isinstance(q.form, Choose) and len(q.form.options) == 4)
    fair = ranks.total() / 4
    assert sum((ranks[rank] - fair) ** 2 / fair for rank in range(4)) < 30


@pytest.mark.parametrize("kind", ["order", "sort"])
def test_nothing_lies_in_its_right_order_from_the_start(kind: str) -> None:
    orders = [question.form.order for question in made(kind) if isinstance(question.form, Arrange)]
    assert all(list(order) != sorted(order) for order in orders)
    firsts = Counter(order[0] for order in orders if len(order) == 4)
    if firsts.total() < 40:
        return  # of so few nobody learns where the first one lies
    assert min(firsts[place] for place in range(4)) > firsts.total() / 8


def test_the_number_lies_anywhere_in_the_inner_part_of_a_short_axis() -> None:
    spots = []
    for question in made("number"):
        assert isinstance(question.form, Place)
        axis, first = question.form.axis, question.form.first
        assert axis.high / axis.low <= 30
        spots.append(log(first / axis.low) / log(axis.high / axis.low))
    assert min(spots) > 0.08
    assert max(spots) < 0.92
    inner = Counter(int(4 * (spot - 0.15) / 0.7) for spot in spots if 0.15 < spot < 0.85)
    assert min(inner[quarter] for quarter in range(4)) > len(spots) / 10


@pytest.mark.parametrize("kind", KINDS)
def test_chance_is_an_argument(kind: str) -> None:
    bank = shipped()
    facts = list(bank.facts.values())[::9]
    once, again = ([make(kind, fact, bank, Random(5)) for fact in facts] for _ in range(2))
    assert once == again


def test_options_vary_from_one_showing_to_the_next() -> None:
    """Where it is the bank that finds them; those that a teacher gives are taken as they are."""
    bank = shipped()
    facts = [fact for question in made("direct")[::2] if not (fact := bank.facts[question.fact]).wrong]
    assert len(facts) > 10
    sets = [
        {
            str(sorted(q.form.options))
            for seed in range(6)
            if (q := make("direct", fact, bank, Random(seed))) and isinstance(q.form, Choose)
        }
        for fact in facts
    ]
    assert sum(len(some) for some in sets) / len(sets) > 3


ODD = small_bank("""
    id: one, kind: bridge, name: Bridge One, facts: {opened: 1850?, length: 0 m, arches: 1}
    id: two, kind: bridge, name: Bridge Two, facts: {opened: 1850/.., length: 5 m, arches: 2}
    id: three, kind: bridge, name: Bridge 1855, facts: {opened: 1855, builder: Ann Arch}
    id: four, kind: bridge, name: Bridge Four, facts: {opened: c. 1860, nickname: the only one}
    id: five, kind: bridge, name: Bridge Five, facts: {opened: 1850/1870}
    id: six, kind: bridge, name: Bridge Six, facts: {arches: 9}
""")


@each("kind", KINDS)
def test_a_bank_with_little_in_it_makes_little_and_nothing_wrong(kind: str) -> None:
    for fact in ODD.facts.values():
        question = make(kind, fact, ODD, Random(2))
        assert question is None or breaches(question, ODD) == []


@each(("kind", "fact"), [
    ("year", "one.opened"), ("place", "one.opened"), ("order", "one.opened"),  # uncertain
    ("year", "two.opened"), ("place", "two.opened"), ("order", "two.opened"),  # open
    ("year", "three.opened"), ("place", "three.opened"),  # told by the name
    ("year", "five.opened"), ("place", "five.opened"),  # of no one year
    ("direct", "one.length"), ("number", "one.length"), ("direct", "two.arches"), ("number", "two.arches"),
    ("number", "six.arches"),  # so few are counted, not estimated
    ("direct", "three.builder"), ("inverse", "three.builder"), ("match", "three.builder"), ("direct", "four.nickname"),
])  # fmt: skip
def test_what_cannot_be_asked_well_is_not_asked(kind: str, fact: str) -> None:
    assert make(kind, ODD.facts[fact], ODD, Random(1)) is None


@each("kind", KINDS)
def test_of_values_that_a_kind_does_not_ask_for_it_makes_and_draws_nothing(kind: str) -> None:
    rng = Random(1)
    untouched = rng.getstate()
    facts = shipped().facts.values()
    others = [fact for fact in facts if not is_of(kind, fact) and kind not in fact.not_as]
    assert others
    assert [fact.id for fact in others if KINDS[kind](fact, shipped(), rng, ANY)] == []
    assert rng.getstate() == untouched


def test_what_is_judged_is_what_is_typed_without_its_offer() -> None:
    offers = 0
    for fact in shipped().facts.values():
        asking, judging = Random(fact.id), Random(fact.id)
        asked = make("type_answer", fact, shipped(), asking)
        judged = make_to_judge("type_answer", fact, shipped(), judging)
        assert judging.getstate() == asking.getstate()
        if asked and isinstance(asked.form, Typed):
            offers += asked.form.offer is not None
            asked = replace(asked, form=replace(asked.form, offer=None), truths=())
        assert judged == asked
    assert offers


@pytest.mark.long
def test_nearly_each_fact_is_asked_in_several_kinds() -> None:
    """But for those that stand in a row by their numbers, or to which nothing of their sort can be put beside; in four
    kinds where those count, too, in which the bank's makers do not want it."""
    bank = shipped()
    kinds = Counter(question.fact for question in questions_of(bank.facts.values(), bank))
    asked = [fact for fact in bank.facts.values() if fact.asked and not stands_alone(fact)]
    assert len(asked) > 250
    count = {fact.id: kinds[fact.id] + len(fact.not_as) for fact in asked}
    few = [fact for fact in count if count[fact] < 4]
    assert len(few) <= len(asked) / 10
    assert all(count[fact] >= 2 for fact in few), few
    in_one = [fact.id for fact in asked if kinds[fact.id] < 2]
    assert len(in_one) <= len(asked) / 4


def stands_alone(fact: Fact) -> bool:
    return isinstance(fact.value, Written | Quotation)
