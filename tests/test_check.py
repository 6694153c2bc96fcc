"""The rules across facts: each finds its case, says where, and is silent about a sound bank."""

from datetime import date

import pytest

from game.facts.check import check
from game.facts.folder import read_bank
from game.facts.load import load
from game.facts.model import Bank, Severity
from game.facts.two_articles import two_articles
from game.files import questions_dir
from tests.banks import ENTRIES, ERAS, files
from tests.support.each import each
from tests.support.small import RELATIONS as WORDS_OF_RIVERS
from tests.support.small import small_bank

LETTERS = frozenset(map(chr, range(32, 127)))
RELATIONS = """\
kinds: {river: rivers, person: people}
relations:
  launched: {type: date, say: "{s} was launched on {v}.", ask: "When was {s} launched?", event: "Launch of {s}"}
  born: {type: date, say: "{s} was born on {v}.", ask: "When was {s} born?"}
  returned: {type: date, after: launched, say: "{s} returned on {v}.", ask: "When did {s} return?"}
  length: {type: quantity, unit: km, say: "{s} is {v} long.", ask: "How long is {s}?"}
  explorer: {type: person, say: "{v} explored {s}.", ask: "Who explored {s}?", back: "What did {v} explore?"}
  goal: {type: text, say: "{s} was for {v}.", ask: "What was {s} for?"}
"""


def bank(*entries: str, more: str = "") -> Bank:
    """Entries whose facts are given in one line each; the first, in line 3, is called Rhine, the next Main, ..."""
    names = ("Rhine", "Main", "Elbe")
    lines = ["sources: {at: Atlas}", "entries:"]
    for name, facts in zip(names, entries, strict=False):
        kind = "" if "kind:" in facts else "kind: river, "
        start = f"- {{id: {name.lower()}, {kind}era: young, chapter: falls, source: at"
        lines.append(f"{start}, {facts if 'name:' in facts else f'name: {name}, {facts}'}}}")
    loaded = load(files("\n".join([*lines, more]), relations=RELATIONS))
    assert loaded.problems == ()
    return loaded.bank


def found(some: Bank, today: date | None = None, glyphs: frozenset[str] | None = None) -> list[str]:
    """The doubts of a bank in which too few core facts are no matter."""
    return [str(problem) for problem in check(some, today, glyphs) if "core fact" not in problem.text]


def test_the_shipped_bank_has_no_problems() -> None:
    shipped, problems = read_bank(questions_dir())
    assert [str(problem) for problem in (*problems, *check(shipped))] == []


CASES = {
    "two of a name": (
        ["facts: {length: 3}", "name: Other, also: [RHINE], facts: {length: 4}"],
        'rivers.yaml:4:8: "rhine" is also a name of "rhine" (rivers.yaml, line 3): '
        "change one, or links to it are a guess",
    ),
    "a value twice": (
        ["facts: {explorer: [Ann, ann]}"],
        'rivers.yaml:3:89: a value of "rhine.explorer" is there twice; take one away',
    ),
    "two spellings": (
        ["facts: {explorer: Alexei Leonov}", "facts: {explorer: Aleksei Leonov}"],
        'rivers.yaml:4:87: "Aleksei Leonov" looks like "Alexei Leonov" (rivers.yaml, line 3): '
        "if they are the same, spell them alike",
    ),
    "a title before a name": (
        ["kind: person, name: Louis XVI, facts: {launched: 1820}", "facts: {explorer: [Anna Blue, King Louis XVI]}"],
        'rivers.yaml:4:87: "King Louis XVI" is no entry\'s name; if "rhine" is meant, which is called "Louis XVI", '
        'write so or its id, or add "King Louis XVI" to its "also:"',
    ),
    "a part of a name": (
        ["kind: person, name: Alexander von Humboldt, facts: {launched: 1820}", "facts: {explorer: von Humboldt}"],
        'rivers.yaml:4:87: "von Humboldt" is no entry\'s name; if "rhine" is meant, which is called '
        '"Alexander von Humboldt", write so or its id, or add "von Humboldt" to its "also:"',
    ),
    "back before it left": (
        ["facts: {launched: 1850-05, returned: 1850-04-30}"],
        'rivers.yaml:3:108: "returned" (1850-04-30) comes before "launched" (1850-05); one of them is wrong',
    ),
    "far before its era": (
        ["facts: {launched: 1774}"],
        "rivers.yaml:3:89: 1774 is far outside its era (1800/1900); is the date right, and the era?",
    ),
    "far after its era": (
        ["facts: {launched: 1850/1926}"],
        "rivers.yaml:3:89: 1850/1926 is far outside its era (1800/1900); is the date right, and the era?",
    ),
    "a long question": (
        [f'facts: {{length: {{is: 3, ask: "{"Why? " * 30}"}}}}'],
        'rivers.yaml:3:89: the question "Why? Why? Why? Why? Why? Why?…" has 149 characters; shorten it to 136',
    ),
    "a long option": (
        [f"facts: {{goal: {{is: a trade road, wrong: [{'b' * 61}]}}}}"],
        f'rivers.yaml:3:89: the option "{"b" * 30}…" has 61 characters; shorten it to 60',
    ),
    "a long why": (
        [f"facts: {{length: {{is: 3, why: {'c' * 261}}}}}"],
        f'rivers.yaml:3:89: the text after "why:" "{"c" * 30}…" has 261 characters; shorten it to 260',
    ),
}


@each(("entries", "sentence"), CASES.values())
def test_each_rule_finds_its_case(entries: list[str], sentence: str) -> None:
    assert found(bank(*entries)) == [sentence]


def test_what_is_sound_is_left_alone() -> None:
    dates = "launched: 1850-05, returned: 1850-05-30"
    some = bank(f"facts: {{{dates}, explorer: [Ann Blue, Ben Blue]}}", "facts: {launched: 1776, returned: 1925}")
    assert found(some, date(2026, 11, 23), LETTERS) == []


@pytest.mark.parametrize("explorer", ["Anna Humboldt", "Humbold", "Alexander", "[Alexander Blue, Ben von]"])
def test_other_names_are_no_entries(explorer: str) -> None:
    person = "kind: river, name: Alexander von Humboldt, facts: {launched: 1820}"
    assert found(bank(person, f"facts: {{explorer: {explorer}}}")) == []


@pytest.mark.parametrize(
    "facts", ["born: 1709-11", "launched: {is: 1709-11, use: [clue, why]}", "born: {is: 1990, core: yes}"]
)
def test_only_an_event_must_be_of_its_era(facts: str) -> None:
    assert found(bank(f"facts: {{{facts}}}")) == []


def test_a_mistake_has_no_echo_in_counts() -> None:
    whole = load(files()).bank
    assert any("core fact" in problem.text for problem in check(whole))
    assert not any("core fact" in problem.text for problem in check(whole, whole=False))


def test_a_name_that_may_be_two_entries_is_doubtful() -> None:
    person = "- {id: elbe-man, kind: person, era: young, chapter: falls, name: Elbe, source: at}"
    assert found(bank("facts: {goal: Elbe}", "facts: {length: 3}", "facts: {length: 4}", more=person)) == [
        'rivers.yaml:3:89: "Elbe" may be elbe or elbe-man: write the id that you mean'
    ]
    assert found(bank("facts: {explorer: Elbe}", "facts: {length: 3}", "facts: {length: 4}", more=person)) == []


def test_shared_names_are_mistakes_and_the_rest_doubts() -> None:
    shared = check(bank("facts: {length: 3}", "name: rhine, facts: {length: 4}"))
    assert [problem.severity for problem in shared] == [Severity.DOUBT, Severity.MISTAKE]


def test_every_era_needs_core_facts() -> None:
    (doubt,) = check(load(files()).bank)
    assert str(doubt) == 'eras.yaml:4:7: "young" has 1 core fact; mark at least 4 with "core: yes"'
    assert doubt.severity is Severity.DOUBT


def test_an_entry_without_a_source_is_told_once() -> None:
    some = load(files(ENTRIES.replace("  source: at\nquestions", "questions"))).bank
    assert found(some) == ['rivers.yaml:18:7: "main" has no source; name one from "sources:"']


def test_a_single_fact_without_a_source_is_told_at_its_line() -> None:
    bare = ENTRIES.replace("  source: at\nquestions", "questions").replace("    flows_into: Rhine\n", "")
    some = load(files(bare)).bank
    assert found(some) == ['rivers.yaml:25:5: "main.length" has no source; name one from "sources:"']


def test_a_source_is_short_before_its_address() -> None:
    long = load(files(ENTRIES.replace("Atlas, All rivers", "Atlas " * 14))).bank
    assert [sentence.split('"')[0] for sentence in found(long)] == ["rivers.yaml:14:5: the source before its address "]
    address = load(files(ENTRIES.replace("example.org/", "example.org/" + "x" * 80))).bank
    assert found(address) == []


def test_a_long_written_question_is_found() -> None:
    some = load(files(ENTRIES.replace('"Why?"', f'"{"Why " * 40}"').replace("right: So", f"right: {'s' * 61}"))).bank
    assert [sentence[:27] for sentence in found(some)] == ["rivers.yaml:29:8: the optio", "rivers.yaml:29:8: the quest"]


def test_what_was_to_be_looked_at_again() -> None:
    some = bank("facts: {length: {is: 3, review_by: 2026-10}}")
    assert found(some, date(2026, 8, 31)) == []
    assert found(some) == []
    assert found(some, date(2026, 11, 1)) == [
        'rivers.yaml:3:89: "rhine.length" was to be looked at again by 2026-10 and is not asked until then'
    ]


@pytest.mark.parametrize("today", [date(2026, 9, 1), date(2026, 10, 31)])
def test_a_review_that_comes_near(today: date) -> None:
    some = bank("facts: {length: {is: 3, review_by: 2026-10}}")
    assert found(some, today) == [
        'rivers.yaml:3:89: "rhine.length" is to be looked at again by 2026-10; after that it is not asked'
    ]


@pytest.mark.parametrize("asked", ["How long is Main?", "how  long is {s}?"])
def test_two_facts_that_ask_the_same(asked: str) -> None:
    facts = [
        f'facts: {{length: {{is: {number}, ask: "{words}"}}}}'
        for number, words in ((3, "How long is Main?"), (4, asked))
    ]
    assert found(bank(*facts)) == [
        'rivers.yaml:4:87: "main.length" asks what "rhine.length" (rivers.yaml, line 3) asks, in the same words; '
        "change one of them"
    ]


def test_a_written_question_that_asks_what_a_fact_asks() -> None:
    one = 'facts: {length: {is: 3, ask: "How long is it?"}}'
    more = "questions:\n- {id: q, about: rhine, q: How long is it?, right: So, wrong: [A, B]}"
    assert [sentence.split(" (")[0] for sentence in found(bank(one, more=more))] == [
        'rivers.yaml:5:8: "q" asks what "rhine.length"'
    ]


def test_the_same_words_about_two_things_are_two_questions() -> None:
    facts = 'facts: {length: {is: 3, ask: "How long is {s}?"}}'
    assert found(bank(facts, facts)) == []


@each("place", ["name: Rhine", "Anna Blue", 'why: "Because.', "So,", "[A,", "Atlas"])
def test_letters_that_the_fonts_lack(place: str) -> None:
    some = load(files(ENTRIES.replace(place, place[:-1] + "☭" + place[-1], 1))).bank
    sentences = found(some, glyphs=LETTERS)
    assert sentences
    assert all('lack the character "☭" (U+262D)' in sentence for sentence in sentences)


def test_letters_of_eras_are_looked_at_too() -> None:
    some = load(files(eras=ERAS.replace("Young rivers", "Young rivérs"))).bank
    assert [sentence[:13] for sentence in found(some, glyphs=LETTERS)] == ["eras.yaml:4:7"]


@pytest.mark.parametrize(("called", "says"), [("the Rhine", "the long the Rhine"), ("Rhine", "")])
def test_a_name_with_an_article_stands_after_no_other(called: str, says: str) -> None:
    relations = WORDS_OF_RIVERS.replace("When was {s} opened?", "When was the long {s} opened?")
    rhine = small_bank(f"id: r, kind: river, name: Rhine, called: {called}, facts: {{opened: 1850}}", relations)
    told = [str(problem) for problem in two_articles(rhine)]
    assert len(told) == bool(says)
    assert says in "".join(told)
