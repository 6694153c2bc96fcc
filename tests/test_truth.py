"""What may stand as a wrong option: certainly false things only. Unknown is not false."""

import pytest

from game.facts.model import Bank, Name
from game.quiz.known.index import Index, index_of
from game.quiz.known.truth import certainly_false, may_be_true, surely_without
from tests.support.small import RELATIONS, small_bank

BANK = small_bank("""
    id: rhine, kind: river, name: Rhine, called: the Rhine, also: [Rhein], facts: {nickname: Father Rhine}
    id: alps, kind: country, name: Alpine lands, also: [The Alps], facts: {nickname: snowy lands}
    id: tyrol, kind: country, name: Tyrol, part_of: [austria], facts: {nickname: green land}
    id: austria, kind: country, name: Austria, part_of: [alps], facts: {nickname: waltz land}
    id: inn, kind: river, name: Inn, facts: {flows_through: {is: [Austria], also: [Österreich]}}
    id: elbe, kind: river, name: Elbe, facts: {flows_through: {is: [Germany, Czechia], complete: no}}
    id: pair, kind: bridge, name: Twin bridges, facts: {builder: [Ann Arch]}
    id: left, kind: bridge, name: Left bridge, part_of: [pair], facts: {builder: [Bob Beam], nickname: the left one}
    id: right, kind: bridge, name: Right one, part_of: [pair], facts: {builder: [Cyd Crane], nickname: the right one}
    id: old, kind: bridge, name: Old bridge, facts: {crosses: Rhine, length: 9 m}
""")
INDEX = index_of(BANK)


def false(fact: str, text: str, index: Index = INDEX) -> bool:
    entry = next((entry.id for entry in index.bank.entries.values() if entry.name == text), None)
    return certainly_false(index.thing(Name(text, entry)), index.bank.facts[fact], index)


@pytest.mark.parametrize("text", ["Germany", "Spain", "Left bridge"])
def test_what_a_complete_list_leaves_out_is_false(text: str) -> None:
    assert false("inn.flows_through", text)


@pytest.mark.parametrize("text", ["Austria", "austria ", "Österreich", "osterreich"])
def test_a_value_is_true_under_every_name(text: str) -> None:
    assert not false("inn.flows_through", text)


@pytest.mark.parametrize("text", ["Alpine lands", "the Alps", "Tyrol"])
def test_what_a_value_belongs_to_and_what_belongs_to_it_may_be_true(text: str) -> None:
    assert not false("inn.flows_through", text)


@pytest.mark.parametrize("text", ["Germany", "Austria", "Spain"])
def test_nothing_is_certainly_false_of_an_incomplete_list(text: str) -> None:
    assert not false("elbe.flows_through", text)
    assert may_be_true(INDEX.thing(Name("Germany")), BANK.facts["elbe.flows_through"], INDEX)
    assert not may_be_true(INDEX.thing(Name("Spain")), BANK.facts["elbe.flows_through"], INDEX)


def test_the_values_of_a_whole_and_of_its_parts_may_be_true_of_each_other() -> None:
    assert not false("pair.builder", "Bob Beam")
    assert not false("left.builder", "Ann Arch")


def test_parts_share_values_where_the_whole_has_the_relation_too() -> None:
    assert not false("left.builder", "Cyd Crane")
    assert false("left.nickname", "the right one")


@pytest.mark.parametrize("text", ["Rhine", "the Rhine", "Rhein", "RHEIN"])
def test_a_linked_value_is_true_under_the_names_of_its_entry(text: str) -> None:
    assert not false("old.crosses", text)


@pytest.mark.parametrize(("entry", "without"), [("inn", True), ("elbe", False), ("rhine", False), ("old", False)])
def test_an_entry_is_surely_without_a_value_only_if_the_relation_is_recorded_and_complete(
    entry: str, without: bool
) -> None:
    assert surely_without(entry, INDEX.thing(Name("Spain")), "flows_through", INDEX) is without


def test_of_what_only_one_can_be_all_others_are_without() -> None:
    relations = RELATIONS.replace("nickname: {type: text,", "nickname: {type: text, unique: yes,")
    index = index_of(small_bank("""
        id: a, kind: bridge, name: A, facts: {nickname: the oldest one}
        id: b, kind: bridge, name: B, facts: {nickname: {is: the longest one, complete: no}}
        id: c, kind: bridge, name: C, facts: {length: 9 m}
    """, relations))  # fmt: skip
    oldest = index.thing(Name("the oldest one"))
    assert [surely_without(entry, oldest, "nickname", index) for entry in "abc"] == [False, False, True]


def test_an_entry_is_not_surely_without_what_could_be_taken_for_its_value() -> None:
    assert not surely_without("old", INDEX.thing(Name("Upper Rhine")), "crosses", INDEX)


def test_things_that_are_part_of_each_other_do_no_harm() -> None:
    bank: Bank = small_bank("""
        id: a, kind: country, name: A land, part_of: [b], facts: {nickname: first}
        id: b, kind: country, name: B land, part_of: [a], facts: {nickname: second}
        id: c, kind: river, name: C, facts: {flows_through: A land}
    """)
    assert not false("c.flows_through", "B land", index_of(bank))
