"""Kinds in which a fact is not asked, by the word of whoever wrote it."""

import json
from random import Random
from typing import get_args

from game.facts.kind_names import OF_FACTS, OF_QUOTATIONS
from game.facts.load import load
from game.facts.packed import plain
from game.facts.restored import restored
from game.quiz.kinds import KINDS, can_make, is_of, make, make_to_judge
from tests.banks import ENTRIES, QUOTATION, files
from tests.support.small import RELATIONS, small_bank

BRIDGES = """
    id: one, kind: bridge, name: Bridge One, facts: {opened: {is: 1850-05-01, not_as: NOT_AS}}
    id: two, kind: bridge, name: Bridge Two, facts: {opened: 1860}
    id: three, kind: bridge, name: Bridge Three, facts: {opened: 1870}
    id: four, kind: bridge, name: Bridge Four, facts: {opened: 1880}
"""


def test_each_kind_but_the_hand_written_can_be_named() -> None:
    named = {*get_args(OF_FACTS), *get_args(OF_QUOTATIONS)}
    assert named == {*KINDS} - {"written"}


def test_a_kind_that_is_not_wanted_makes_nothing_and_the_others_do() -> None:
    bank = small_bank(BRIDGES.replace("NOT_AS", "[place, true_or_fix]"))
    fact = bank.facts["one.opened"]
    for kind in fact.not_as:
        assert not is_of(kind, fact)
        assert not can_make(kind, fact, bank, Random(1))
        assert make(kind, fact, bank, Random(1)) is None
        assert make_to_judge(kind, fact, bank, Random(1)) is None
    assert make("year", fact, bank, Random(1))
    other = bank.facts["two.opened"]
    assert make("place", other, bank, Random(1))


def test_one_kind_needs_no_list() -> None:
    bank = small_bank(BRIDGES.replace("NOT_AS", "place"))
    assert bank.facts["one.opened"].not_as == ("place",)


def test_a_relation_can_be_without_a_kind_and_its_facts_with_still_less() -> None:
    relations = RELATIONS.replace("opened: {type: date,", "opened: {type: date, not_as: year,")
    bank = small_bank(BRIDGES.replace("NOT_AS", "place"), relations)
    assert bank.facts["one.opened"].not_as == ("year", "place")
    assert bank.facts["two.opened"].not_as == ("year",)
    kept, _ = restored(json.loads(json.dumps(plain(bank, ()))))
    assert kept.facts == bank.facts


def test_what_is_no_kind_is_told_with_the_kind_that_was_meant() -> None:
    entries = ENTRIES.replace('why: "Because."', "not_as: [year, plase]")
    (mistake,) = load(files(entries)).problems
    assert 'cannot be "plase". Did you mean "place"?' in mistake.text


def test_a_quotation_can_be_without_a_kind_and_is_kept_so() -> None:
    entries = ENTRIES + QUOTATION.replace("  missing:", "  not_as: who_said\n  missing:")
    loaded = load(files(entries))
    (quotation,) = loaded.bank.quotations
    bank, _ = restored(json.loads(json.dumps(plain(loaded.bank, loaded.problems))))
    for fact in (loaded.bank.facts[quotation], bank.facts[quotation]):
        assert fact.not_as == ("who_said",)
    entries = ENTRIES.replace('why: "Because."', "not_as: [year, place]")
    loaded = load(files(entries))
    bank, _ = restored(json.loads(json.dumps(plain(loaded.bank, loaded.problems))))
    assert bank.facts == loaded.bank.facts
