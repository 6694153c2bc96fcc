"""Pairs of dated facts whose distance in time is the story: read, checked against the dates, and kept."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from game.facts.check import check
from game.facts.dates import parse_date
from game.facts.load import Loaded, load
from game.facts.model import Bank, Interval, Quantity
from game.facts.packed import plain
from game.facts.restored import restored
from game.facts.spans import DAYS, span
from tests.banks import ENTRIES, files
from tests.support.each import each
from tests.support.samples import shipped

LETTERS = frozenset(map(chr, range(32, 127)))
DATES = ENTRIES.replace(
    "    length: {is: 527 km, wrong: [400, 800 km, 1500]}\n", "    opened: {is: 1852-08, level: 3}\n"
)
ROW = """\
intervals:
- from: rhine.opened
  to: main.opened
  ask: How many years after the Rhine was the Main opened?
  why: The spades were lent.
"""


def read(row: str = ROW, entries: str = DATES) -> Loaded:
    return load(files(entries + row))


def told(loaded: Loaded) -> list[str]:
    return [str(problem) for problem in loaded.problems]


def only(bank: Bank) -> Interval:
    (interval,) = bank.intervals.values()
    return interval


def doubts(bank: Bank) -> list[str]:
    return [str(problem) for problem in check(bank, glyphs=LETTERS) if "core fact" not in problem.text]


def test_an_interval_is_read() -> None:
    loaded = read()
    assert told(loaded) == []
    interval = only(loaded.bank)
    assert (interval.first, interval.then, interval.unit) == ("rhine.opened", "main.opened", "years")
    assert interval.ask == "How many years after the Rhine was the Main opened?"
    assert interval.why == "The spades were lent."
    assert [*loaded.bank.intervals] == [interval.id] == ["rhine.opened..main.opened"]
    assert str(interval.where) == "rivers.yaml:31:3"
    assert doubts(loaded.bank) == []


def test_it_belongs_where_the_later_fact_does_and_is_as_hard_as_the_harder_one() -> None:
    interval = only(read().bank)
    assert (interval.era, interval.chapter, interval.level) == ("young", "falls", 3)
    assert interval.source == "Atlas, All rivers, https://example.org/"
    own = only(read(ROW + "  level: 1\n  source: Map, One, https://example.org/one\n").bank)
    assert (own.level, own.source) == (1, "Map, One, https://example.org/one")


@pytest.mark.parametrize(
    ("ask", "unit"),
    [
        ("How many months after the Rhine was the Main opened?", "months"),
        ("How many MONTHS after?", "months"),
        ("Years, not months?", "years"),
    ],
)
def test_the_unit_is_the_first_that_the_question_speaks_of(ask: str, unit: str) -> None:
    assert only(read(ROW.replace("How many years after the Rhine was the Main opened?", ask)).bank).unit == unit


def test_the_unit_may_be_given() -> None:
    ask = ROW.replace("How many years after the Rhine was the Main opened?", "Wie viele Jahre lagen dazwischen?")
    assert only(read(ask + "  unit: years\n").bank).unit == "years"
    assert told(read(ask)) == [
        'rivers.yaml:33:8: "ask" should say the unit, such as "How many years after ...", or add "unit: years"'
    ]


@each(
    ("old", "new", "says"),
    [
        ("to: main.opened", "to: main.opend", '32:7: "main" has no fact "opend". Did you mean "opened"?'),
        ("to: main.opened", "to: mian.opened", '32:7: there is no fact "mian.opened". Did you mean "main.opened"?'),
        (
            "from: rhine.opened",
            "from: rhine",
            '31:9: "rhine" is an entry; name one of its facts. Known are: rhine.opened.',
        ),
        (
            "from: rhine.opened",
            "from: rhine.length",
            '31:9: "rhine.length" has no date; an interval lies between two facts that have one',
        ),
        (
            "from: rhine.opened\n  to: main.opened",
            "from: main.opened\n  to: rhine.opened",
            '32:7: "rhine.opened" (20 July 1850) is not after "main.opened" (August 1852); '
            '"to" is the later of the two',
        ),
        (
            "How many years",
            "How many days",
            "33:8: between 20 July 1850 and August 1852 lie 743 to 773 days, which is too vague to be asked; "
            "ask for weeks",
        ),
        (
            "How many years",
            "How many weeks",
            "33:8: between 20 July 1850 and August 1852 lie 106 to 110 weeks, which is too vague to be asked; "
            "ask for months",
        ),
        ("  ask:", "  aks:", '33:3: "aks" is not a word that an interval can have. Did you mean "ask"?'),
        ("  to: main.opened\n", "", '31:3: an interval needs "to:"; add it'),
        (
            "  why:",
            "  unit: decades\n  why:",
            '34:9: "unit" cannot be "decades". Known are: days, weeks, months, years.',
        ),
        (
            "  why:",
            "  source: atlas\n  why:",
            '34:11: there is no "atlas" under "sources:" of this file. Known are: at.',
        ),
    ],
)
def test_a_mistake_has_its_place(old: str, new: str, says: str) -> None:
    assert old in ROW
    loaded = read(ROW.replace(old, new))
    assert told(loaded) == [f"rivers.yaml:{says}"]
    assert len(loaded.bank.facts) == 6
    assert len(loaded.bank.intervals) == ("sources" in says)


@pytest.mark.parametrize("date", ["c. 1852", "1852?", "1852/.."])
def test_from_a_date_that_is_not_known_nobody_counts(date: str) -> None:
    (problem,) = read(entries=DATES.replace("1852-08", date)).problems
    assert "is not known well enough to count from it" in problem.text


def test_what_lies_too_close_is_asked_in_a_finer_unit() -> None:
    close = DATES.replace("1852-08", "1850-08-20")
    assert told(read(entries=close)) == [
        "rivers.yaml:33:8: between 20 July 1850 and 20 August 1850 lies less than half of what is asked for; "
        "ask for months"
    ]
    assert told(read(ROW.replace("many years", "many days"), close)) == []


def test_one_pair_is_asked_once() -> None:
    assert told(read(ROW + ROW.removeprefix("intervals:\n"))) == [
        'rivers.yaml:35:3: the id "rhine.opened..main.opened" is used twice (first in rivers.yaml, line 31); '
        "change one of them"
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1852-08", "soon"),
        ("name: Main", "nme: Main"),
        ("kind: river\n  era: young\n  chapter: falls", "kind: rivr\n  era: young\n  chapter: falls"),
    ],
)
def test_what_is_left_out_with_a_mistake_has_no_echo(old: str, new: str) -> None:
    loaded = read(entries=DATES.replace(old, new, 1))
    assert len(loaded.problems) == 1
    assert loaded.bank.intervals == {}


def test_what_is_doubtful_is_told() -> None:
    assert doubts(read(ROW.replace("the Rhine was", "Why? " * 30)).bank)[0].startswith(
        'rivers.yaml:31:3: the question "How many years after Why? Why?…" has '
    )
    assert "shorten it to 260" in doubts(read(ROW.replace("The spades", "s" * 261)).bank)[0]
    assert "U+2603" in doubts(read(ROW.replace("spades", "☃")).bank)[0]
    without = DATES.replace("  source: at\n", "")
    assert 'rivers.yaml:29:3: "rhine.opened..main.opened" has no source; name one from "sources:"' in doubts(
        read(entries=without).bank
    )
    (problem,) = read(ROW.replace("lent.", "lent.[3]")).problems
    assert (problem.where.line, "[3]" in problem.text) == (34, True)


def test_a_file_may_have_begun_the_list_and_have_nothing_in_it_yet() -> None:
    assert told(read("intervals:\n")) == []


@each(
    ("first", "then", "unit", "least", "most"),
    [
        ("1957-10-04", "1957-11-03", "days", 30, 30),
        ("1957-10-04", "1957-11-03", "weeks", 30 / 7, 30 / 7),
        ("1957-10-04", "1959-10-04", "years", 730 / 365.25, 730 / 365.25),
        ("1969", "1970", "years", 1 / 365.25, 729 / 365.25),
        ("1969-07", "1969-08", "days", 1, 61),
        ("44 BC", "44 AD", "years", 86.0, 88.0),
        ("401 BC", "400 BC", "days", 1, 730),
    ],
)
def test_spans(first: str, then: str, unit: str, least: float, most: float) -> None:
    early, late = parse_date(first), parse_date(then)
    assert early
    assert late
    found = span(early, late, unit)
    assert found == pytest.approx((least, most), abs=0.01)


def test_it_is_kept_and_comes_back() -> None:
    bank = read().bank
    back, _ = restored(json.loads(json.dumps(plain(bank, ()))))
    assert back.intervals == bank.intervals


def test_what_is_kept_names_two_dated_facts() -> None:
    bank = read().bank
    for change in ({"first": "rhine.gone"}, {"then": "rhine.length"}, {"unit": "ages"}, {"era": "old"}):
        interval = replace(only(bank), **change)  # type: ignore[arg-type]
        gone = replace(bank, intervals={interval.id: interval})
        with pytest.raises(Exception):  # noqa: B017, PT011 - whichever it is, the data is thrown away
            restored(json.loads(json.dumps(plain(gone, ()))))


def test_the_shipped_bank_has_many_and_all_agree_with_its_dates() -> None:
    bank = shipped()
    assert len(bank.intervals) >= 40
    for interval in bank.intervals.values():
        first, then = bank.facts[interval.first].value, bank.facts[interval.then].value
        assert not isinstance(first, Quantity)
        least, most = span(first, then, interval.unit)  # type: ignore[arg-type]
        assert 0 < least <= most <= least + 1
        assert most * DAYS[interval.unit] < 70 * DAYS["years"]
        assert interval.why
        assert interval.source
        assert interval.era == bank.facts[interval.then].era
        assert Decimal(interval.level) in range(1, 6)
