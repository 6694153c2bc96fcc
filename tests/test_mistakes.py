"""Every mistake of a teacher at its line and column, in one sentence that says what to do; the rest stays in play."""

from datetime import date
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.facts.check import check
from game.facts.load import load
from tests.banks import ENTRIES, ERAS, RELATIONS, files, listed
from tests.support.each import each

MISTAKES = listed(Path(__file__).parent / "banks" / "mistakes.yaml")
TODAY = date(2026, 11, 23)
CASES = [(file, case) for file, cases in MISTAKES.items() for case in cases]


@each(("name", "case"), CASES)
def test_a_mistake_is_told_at_its_place_and_the_rest_stays(name: str, case: dict[str, Any]) -> None:
    texts = {file: data.decode("utf-8") for file, data in files()}
    assert case["from"] in texts[name]
    texts[name] = texts[name].replace(case["from"], case["to"], 1)
    loaded = load((file, text.encode("utf-8")) for file, text in texts.items())
    found = [str(problem) for problem in (*loaded.problems, *check(loaded.bank, TODAY))]
    assert [one for one in found if "core fact" not in one] == [f"{name}:{case['says']}"]
    assert len(loaded.bank.facts) == case["left"]


def test_all_mistakes_are_told_at_once() -> None:
    text = ENTRIES.replace("kind: river", "kind: rivr").replace("527 km", "far").replace("about: rhine", "about: rhin")
    text = text.replace("  name: Main\n", "  name: Main\n  level: x\n  stauts: ended\n")
    places = [(problem.where.line, problem.where.column) for problem in load(files(text)).problems]
    assert places == [(7, 9), (23, 10), (24, 3), (31, 22)]


def test_a_mistake_has_no_echo() -> None:
    """What refers to a part that was left out is left out without a word."""
    without_entry = load(files(ENTRIES.replace("  name: Rhine\n", "")))
    assert len(without_entry.problems) == 1
    without_relation = load(files(relations=RELATIONS.replace("type: quantity, unit: km", "type: quantty")))
    assert len(without_relation.problems) == 1
    without_source = load(files(ENTRIES.replace("at: Atlas, All rivers, https://example.org/", "at: ")))
    assert len(without_source.problems) == 1


def test_a_broken_file_leaves_the_others() -> None:
    loaded = load([*files(), ("broken.yaml", b"\xff"), ("other.yaml", b"- a"), ("more.yaml", b"entries: []")])
    assert [str(problem.where) for problem in loaded.problems] == ["broken.yaml:1:1", "other.yaml:1:1"]
    assert len(loaded.bank.facts) == 6


@pytest.mark.parametrize("missing", ["eras.yaml", "relations.yaml"])
def test_without_the_bank_s_own_files_there_is_no_bank(missing: str) -> None:
    loaded = load(file for file in files() if file[0] != missing)
    assert [str(problem.where) for problem in loaded.problems] == [f"{missing}:1:1"]
    assert loaded.bank.facts == {}


def test_a_bank_needs_entries() -> None:
    assert len(load(files("entries: []\n")).problems) == 1
    assert len(load(files()[:2]).problems) == 1
    assert load(()).bank.facts == {}
    assert len(load(()).problems) == 2


def test_a_file_full_of_mistakes_is_given_up() -> None:
    entry = "- {{id: a{n}, kind: rivr, era: young, chapter: falls, name: A}}\n"
    text = "entries:\n" + "".join(entry.format(n=n) for n in range(1000))
    loaded = load([*files(), ("more.yaml", text.encode())])
    assert len(loaded.problems) == 201
    assert len(loaded.bank.facts) == 6


@pytest.mark.long
def test_thousands_of_links_to_nothing_are_answered_at_once() -> None:
    entry = "- {{id: stream-{n}, kind: river, era: young, chapter: falls, name: S{n}, part_of: [straem-{n}x]}}\n"
    text = "entries:\n" + "".join(entry.format(n=n) for n in range(2000))
    start = process_time()
    loaded = load([*files(), ("more.yaml", text.encode())])
    assert process_time() - start < 1.5
    assert len(loaded.problems) == 201


characters = st.sampled_from(list("abz 0159-:{}[]\"',#&*!|>%@~?/\\\t\n\r\0\u200bё€😀"))
pieces = st.text(characters, max_size=6)
changes = st.lists(st.tuples(st.integers(0, 900), st.integers(0, 40), pieces), min_size=1, max_size=4)


@given(changes, st.sampled_from(["entries", "eras", "relations"]))
def test_no_change_of_a_file_upsets_the_reading(changes: list[tuple[int, int, str]], which: str) -> None:
    texts = {"entries": ENTRIES, "eras": ERAS, "relations": RELATIONS}
    for place, length, new in changes:
        text = texts[which]
        start = place % len(text)
        texts[which] = text[:start] + new + text[start + length :]
    loaded = load(files(**texts))
    for fact in loaded.bank.facts.values():
        assert fact.entry in loaded.bank.entries
        assert fact.era in loaded.bank.era_ids
    check(loaded.bank)
    for problem in loaded.problems:
        assert problem.where.line >= 1
        assert problem.where.column >= 1


@given(st.binary(max_size=200))
def test_no_bytes_upset_the_reading(data: bytes) -> None:
    load([*files()[:2], ("x.yaml", data)])
