"""What would give an answer away beside others: the one woman, the one Russian, the one Sputnik."""

from dataclasses import replace
from functools import cache
from random import Random

import pytest

from game.facts.model import Bank
from game.quiz.kinds import make
from game.quiz.known.index import index_of
from game.quiz.known.likeness import Thing
from game.quiz.language.wording import normal
from game.quiz.making.owned import is_claim
from game.quiz.making.remarks import sentences_of
from game.quiz.making.telltale import leaves_out, points_at_one, tells_of_one, tells_the_key
from game.quiz.question import Choose, Fix, Question
from tests.support.samples import shipped
from tests.support.small import RELATIONS, small_bank

SEEDS = range(3)
MAN, WOMAN = frozenset({"man"}), frozenset({"woman"})
NOTHING = frozenset[str]()
FIRST = """
  first:
    type: text
    unique: yes
    say: "{s} was the first {v}."
    ask: "What was {s} the first to do?"
    back: "Who was the first {v}?"
"""


@cache
def made(kind: str) -> tuple[Question, ...]:
    bank = shipped()
    found = (make(kind, fact, bank, Random(f"{fact.id} {seed}")) for seed in SEEDS for fact in bank.facts.values())
    return tuple(question for question in found if question)


def thing(text: str, entry: str | None = None, told: frozenset[str] = NOTHING) -> Thing:
    words = frozenset(text.casefold().split())
    return Thing(text, text, entry, "", 2, frozenset({text}), words, None, NOTHING, NOTHING, "", told=told)


@pytest.mark.parametrize(("told", "true", "is_told"), [
    ([WOMAN, NOTHING], [WOMAN, MAN], False),
    ([WOMAN, NOTHING, NOTHING], [WOMAN, MAN, MAN], True),
    ([WOMAN, WOMAN, NOTHING], [WOMAN, WOMAN, MAN], True),
    ([WOMAN, WOMAN, WOMAN], [WOMAN, WOMAN, WOMAN], False),
    ([MAN, NOTHING, NOTHING], [WOMAN, WOMAN, WOMAN], False),
])  # fmt: skip
def test_a_word_may_leave_out_one_at_most(
    told: list[frozenset[str]], true: list[frozenset[str]], is_told: bool
) -> None:
    assert leaves_out(told, true) is is_told


def test_what_is_named_may_not_be_of_one_country_alone() -> None:
    here, there = frozenset({"here"}), frozenset({"there"})
    assert points_at_one([there], [here, here, there])
    assert not points_at_one([there], [here, there, there])
    assert not points_at_one([there, NOTHING], [here, here, here])


def test_the_key_is_not_the_only_woman_nor_the_only_one_that_is_none() -> None:
    woman, diver = thing("woman on a bridge", told=WOMAN), thing("diver")
    swimmer, rower = thing("woman to swim", told=WOMAN), thing("woman to row", told=WOMAN)
    assert tells_the_key(woman, [diver, thing("rower")])
    assert tells_the_key(diver, [swimmer, rower])
    assert not tells_the_key(woman, [swimmer, diver])
    assert tells_of_one([woman, swimmer, rower, diver])
    assert not tells_of_one([woman, swimmer, diver, thing("rower")])


def test_the_key_is_not_the_only_one_of_its_name() -> None:
    sputnik, others = thing("Sputnik 1", "s1"), [thing(f"Luna {n}", f"l{n}") for n in range(2)]
    assert tells_the_key(sputnik, others)
    assert not tells_the_key(sputnik, [*others, thing("Sputnik 2", "s2")])
    assert not tells_the_key(sputnik, [others[0], thing("Explorer 1", "e1")])


def test_no_key_of_the_bank_is_the_only_one_of_its_name() -> None:
    for question in made("inverse"):
        assert isinstance(question.form, Choose)
        key = question.form.options[question.form.key]
        families = [normal(option).split()[0] for option in question.form.options if option != key]
        assert normal(key).split()[0] in families or len(set(families)) == len(families), question.form.options


def test_no_pair_of_the_bank_is_the_only_one_that_a_word_fits() -> None:
    bank = shipped()
    index = index_of(bank)
    looked_at = 0
    for question in made("match"):
        facts = [bank.facts[fact] for fact in question.facts]
        true = [index.entry(fact.entry).true for fact in facts]
        for fact in facts:
            own = index.entry(fact.entry).true
            told = [trait for thing in index.values_of(fact) for trait in thing.told if len(index.values_of(fact)) == 1]
            for trait in own.intersection(told):
                looked_at += 1
                assert sum(trait in other for other in true) >= len(facts) - 1, question.answer
    assert looked_at


def test_a_name_that_is_not_to_be_paired_stands_beside_no_other() -> None:
    bank = shipped()
    for question in made("match"):
        for fact in question.facts:
            assert "match" not in bank.facts[fact].not_as or not index_of(bank).values_of(bank.facts[fact])


def test_the_feedback_on_a_false_claim_says_whose_it_is() -> None:
    bank = shipped()
    false = 0
    for question in made("true_or_fix"):
        fact, form = bank.facts[question.fact], question.form
        assert isinstance(form, Fix)
        if not is_claim(fact, bank) or form.is_true:
            continue
        false += 1
        stated = form.options[form.stated]
        assert index_of(bank).named[stated] != fact.entry
        assert bank.entries[fact.entry].name in question.said
        assert set(sentences_of(question.why)) <= set(sentences_of(fact.why))
        assert stated.split()[-1] in question.truths[form.stated]
    assert false >= 60


def stated(bank: Bank) -> set[str]:
    """All of whom it is ever said what Ann was."""
    found = set()
    for seed in range(30):
        question = make("true_or_fix", bank.facts["ann.first"], bank, Random(seed))
        if question:
            assert isinstance(question.form, Fix)
            found.add(question.form.options[question.form.stated])
    return found


def test_what_nobody_is_known_to_have_done_is_no_false_claim() -> None:
    facts = "{first: {is: diver in the lake, wrong: [diver in the sea, diver in the fog, diver in the ice]}}"
    ann = f"id: ann, kind: person, name: Ann, level: 2, facts: {facts}"
    relations = RELATIONS + FIRST.strip("\n")
    assert stated(small_bank(ann, relations)) == set()
    bob = "id: bob, kind: person, name: Bob, level: 2, facts: {first: diver in the sea}"
    dan = "id: dan, kind: person, name: Dan, level: 2, facts: {first: diver in the fog}"
    assert stated(small_bank(f"{ann}\n{bob}\n{dan}", relations)) == {"Ann", "Bob", "Dan"}
    women = f"{bob}\n{dan}".replace("level: 2", "level: 2, tags: [woman]")
    assert stated(small_bank(f"{ann}\n{women}", relations)) == set()


def test_what_the_row_has_told_is_not_told_again() -> None:
    bank = shipped()
    for question in made("select_all"):
        fact = bank.facts[question.fact]
        values = {thing.text for thing in index_of(bank).values_of(fact)}
        if fact.why and values == set(question.answer.split("; ")):
            assert question.said == fact.why


def test_what_weighs_least_is_the_lightest() -> None:
    bank = shipped()
    of_any_kind = replace(bank.facts["sputnik-1.mass"], not_as=())
    drawn = [make("sort", of_any_kind, bank, Random(seed)) for seed in SEEDS]
    prompts = {question.prompt for question in drawn if question}
    assert prompts
    assert all(prompt.endswith("the lightest first.") for prompt in prompts)
