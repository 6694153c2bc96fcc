"""What people said, word for word: read, checked, linked and kept."""

import json
from dataclasses import replace

import pytest

from game.facts.check import check
from game.facts.dates import parse_date
from game.facts.gap import gaps
from game.facts.load import Loaded, load
from game.facts.model import Bank, Name, Quotation
from game.facts.packed import plain
from game.facts.restored import restored
from tests.banks import ENTRIES, QUOTATION, files
from tests.support.each import each
from tests.support.samples import shipped

LETTERS = frozenset(map(chr, range(32, 127)))
BLUE = "- {id: blue, kind: person, era: young, chapter: falls, name: Anna Blue, also: [Ann], source: at}\nquestions:"


def read(quotation: str = QUOTATION, entries: str = ENTRIES) -> Loaded:
    return load(files(entries + quotation))


def told(loaded: Loaded) -> list[str]:
    return [str(problem) for problem in loaded.problems]


def only(bank: Bank) -> Quotation:
    (quotation,) = bank.quotations.values()
    return quotation


def doubts(bank: Bank) -> list[str]:
    return [str(problem) for problem in check(bank, glyphs=LETTERS) if "core fact" not in problem.text]


def test_a_quotation_is_read() -> None:
    loaded = read()
    assert told(loaded) == []
    said = only(loaded.bank)
    assert [*loaded.bank.quotations] == [said.id] == ["said-wait"]
    assert (said.about, said.era, said.chapter) == ("main", "young", "falls")
    assert said.words == "Wait, the water will come to us!"
    assert said.original == "Wartet, das Wasser kommt zu uns!"
    assert said.speaker == Name("Anna Blue")
    assert said.wrong == (Name("Ben Green"), Name("Carl Red"), Name("Dora Grey"))
    assert (said.missing, said.wrong_words) == ("water", ("beer", "king", "summer"))
    assert said.around == ("Wait, the ", " will come to us!")
    assert (said.occasion, said.date) == ("as she lifted her hand", parse_date("1850-07-20"))
    assert (said.why, said.hint, said.level) == ("She was right.", "It is wet.", 1)
    assert said.source == "Atlas, All rivers, https://example.org/"
    assert str(said.where) == "rivers.yaml:31:7"
    assert doubts(loaded.bank) == []


@pytest.mark.parametrize("line", ["about", "original", "why", "level", "hint"])
def test_some_of_it_may_be_left_out(line: str) -> None:
    lines = [text for text in QUOTATION.splitlines() if not text.startswith(f"  {line}:")]
    loaded = read("\n".join(lines) + "\n")
    assert told(loaded) == []
    assert only(loaded.bank).level in (1, 2)


@pytest.mark.parametrize("name", ["Anna Blue", "blue", "ann"])
def test_speakers_with_an_entry_are_links(name: str) -> None:
    entries = ENTRIES.replace("questions:", BLUE)
    assert only(read(QUOTATION.replace("Anna Blue", name), entries).bank).speaker == Name("Anna Blue", "blue")
    wrong = QUOTATION.replace("Anna Blue", "Eve").replace("Carl Red", name)
    assert only(read(wrong, entries).bank).wrong[1] == Name("Anna Blue", "blue")


@each(
    ("old", "new", "says"),
    [
        ("Carl Red", "anna blue", '40:22: "anna blue" said it, and stands among those who did not; name somebody else'),
        ("Dora Grey", "ben green", '40:32: "ben green" is there twice; name somebody else'),
        (", Dora Grey", "", '40:10: "wrong" has too few values (2, at least 3): write more, or take the line out'),
        (
            "Dora Grey",
            "Dora Grey, Eve, Fay, Gus, Hal",
            '40:10: "wrong" has too many values (7, at most 6): take some out',
        ),
        (
            "missing: water",
            "missing: wine",
            '41:12: "wine" does not stand in "words"; the gap needs a word of them, as it is spelled there',
        ),
        (
            "missing: water",
            "missing: wat",
            '41:12: "wat" does not stand in "words"; the gap needs a word of them, as it is spelled there',
        ),
        (
            "the water will",
            "water, Water will",
            '41:12: "water" stands in "words" 2 times; choose a word that is there just once',
        ),
        ("king", "Water", '42:23: the wrong word "Water" is the right one; change it'),
        ("summer", "beer", '42:29: the wrong word "beer" is there twice; change one of them'),
        ("about: main", "about: mian", '32:10: there is no entry with the id "mian". Did you mean "main"?'),
        ("era: young", "era: yung", '33:8: there is no era "yung". Did you mean "young"?'),
        (
            "chapter: falls",
            "chapter: fals",
            '34:12: there is no chapter "fals" in the era "young". Did you mean "falls"?',
        ),
        (
            "1850-07-20",
            "soon",
            '39:9: "date" should be a date like 1969-07-20 (found "soon"). Write a year, year-month or year-month-day.',
        ),
        ("  source: at\n", "", '31:3: a quotation needs "source:"; add it'),
        (
            "  speaker:",
            "  speeker:",
            '37:3: "speeker" is not a word that a quotation can have. Did you mean "speaker"?',
        ),
        (
            "said-wait",
            "q-one",
            '31:7: the id "q-one" is used twice (first in rivers.yaml, line 29); change one of them',
        ),
        (
            "level: 1",
            "level: 9",
            '44:10: "level" should be a number from 1 (everybody knows it) to 5 (expert) (found "9")',
        ),
    ],
)
def test_a_mistake_has_its_place(old: str, new: str, says: str) -> None:
    assert old in QUOTATION
    loaded = read(QUOTATION.replace(old, new))
    assert told(loaded) == [f"rivers.yaml:{says}"]
    assert loaded.bank.quotations == {}
    assert len(loaded.bank.facts) == 6


def test_two_names_of_one_entry_are_one_speaker() -> None:
    entries = ENTRIES.replace("questions:", BLUE)
    (problem,) = read(QUOTATION.replace("Carl Red", "Ann"), entries).problems
    assert problem.text.startswith('"Ann" said it')


def test_an_unknown_source_is_told_and_the_quotation_stays() -> None:
    loaded = read(QUOTATION.replace("source: at", "source: ta"))
    assert told(loaded) == ['rivers.yaml:46:11: there is no "ta" under "sources:" of this file. Known are: at.']
    assert loaded.bank.quotations


def test_what_is_left_out_with_a_mistake_has_no_echo() -> None:
    loaded = read(entries=ENTRIES.replace("name: Main", "nme: Main"))
    assert len(loaded.problems) == 1
    assert loaded.bank.quotations == {}


@each(
    ("words", "missing", "count"),
    [
        ("Let's go!", "go", 1),
        ("Long ago we let it go.", "go", 1),
        ("Go, go!", "go", 2),
        ("too U.S.-centric", "U.S.-centric", 1),
        ("this is humanity's crew", "humanity's", 1),
        ("one small step", "small step", 1),
    ],
)
def test_the_gap_is_a_whole_word(words: str, missing: str, count: int) -> None:
    found = gaps(words, missing)
    assert len(found) == count
    assert all(words[begin:end].casefold() == missing.casefold() for begin, end in found)


def test_what_is_doubtful_is_told() -> None:
    assert 'the quotation "Wait, the water' in doubts(read(QUOTATION.replace("come to us!", "come " * 60)).bank)[0]
    assert 'the option "' in doubts(read(QUOTATION.replace("summer", "summer" * 11)).bank)[0]
    assert "U+2603" in doubts(read(QUOTATION.replace("She was right", "☃")).bank)[0]
    assert (
        "the source before its address"
        in doubts(read(QUOTATION.replace("source: at", f'source: "{"Atlas " * 20}, https://example.org/"')).bank)[0]
    )
    near = read(QUOTATION.replace("Anna Blue", "Anna Blu"), ENTRIES.replace("questions:", BLUE))
    assert doubts(near.bank) == [
        'rivers.yaml:32:7: "Anna Blu" looks like "Anna Blue": if they are the same, spell them alike'
    ]


def test_what_was_pasted_along_is_told() -> None:
    (problem,) = read(QUOTATION.replace("to us!", "to us![3]")).problems
    assert (problem.where.line, "[3]" in problem.text) == (35, True)


def test_it_is_kept_and_comes_back() -> None:
    bank = read(entries=ENTRIES.replace("questions:", BLUE)).bank
    back, _ = restored(json.loads(json.dumps(plain(bank, ()))))
    assert back.quotations == bank.quotations


def test_what_is_kept_is_a_quotation_that_could_have_been_read() -> None:
    bank = read().bank
    said = only(bank)
    changes = (
        {"missing": "wine"},
        {"words": "water and water"},
        {"about": "gone"},
        {"speaker": Name("Eve", "eve")},
        {"era": "old"},
    )
    for change in changes:
        gone = replace(bank, quotations={said.id: replace(said, **change)})
        with pytest.raises(Exception):  # noqa: B017, PT011 - whichever it is, the data is thrown away
            restored(json.loads(json.dumps(plain(gone, ()))))


def test_the_shipped_bank_has_many_of_each_era() -> None:
    bank = shipped()
    assert len(bank.quotations) >= 45
    for era in bank.era_ids:
        said = [quotation for quotation in bank.quotations.values() if quotation.era == era]
        assert len(said) >= 8
        assert sum(quotation.speaker.entry is not None for quotation in said) >= 5
    for quotation in bank.quotations.values():
        before, after = quotation.around
        assert (before + quotation.missing + after).casefold() == quotation.words.casefold()
        assert "http" in quotation.source
        assert quotation.why
