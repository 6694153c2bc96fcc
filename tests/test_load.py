"""From question files to a bank: what is read, what is inherited, what is linked, and how fast."""

import json
from decimal import Decimal

import pytest

from game.facts.check import check
from game.facts.dates import parse_date
from game.facts.folder import read_bank
from game.facts.load import load
from game.facts.model import Bank, Date, Fact, Name, Quantity, Severity, Written
from tests.banks import ENTRIES, RIVERS, files
from tests.bench.synthetic import files as many_files
from tests.golden.make_schema import FILE, text
from tests.support.each import each


def small(old: str = "", new: str = "") -> Bank:
    """The small bank, with one change that is no mistake."""
    assert old in ENTRIES
    loaded = load(files(ENTRIES.replace(old, new, 1)))
    assert loaded.problems == ()
    return loaded.bank


def fact(old: str = "", new: str = "", name: str = "rhine.opened") -> Fact:
    return small(old, new).facts[name]


def test_short_and_long_forms() -> None:
    bank = small()
    opened = bank.facts["rhine.opened"]
    assert (opened.core, opened.why, opened.level, opened.status) == (True, "Because.", 2, "")
    assert opened.value == parse_date("1850-07-20")
    assert bank.facts["rhine.length"].value == Quantity(Decimal(1230), "km")
    assert bank.facts["main.length"].wrong == ("400 km", "800 km", "1,500 km")
    assert bank.facts["rhine.explorer"].value == (Name("Anna Blue"), Name("Ben Green"))
    assert bank.entries["rhine"].facts == ("rhine.opened", "rhine.length", "rhine.explorer")
    assert bank.entries["main"].part_of == ("rhine",)
    assert (bank.entries["rhine"].called, bank.entries["main"].called) == ("the Rhine", "Main")
    assert (bank.name, bank.title, bank.language, bank.era_ids) == ("small", "Small", "en", ("young",))
    assert bank.files == ("eras.yaml", "relations.yaml", "rivers.yaml")


def test_every_part_knows_its_place() -> None:
    bank = small()
    assert str(bank.facts["rhine.opened"].where) == "rivers.yaml:14:5"
    assert str(bank.facts["q-one"].where) == "rivers.yaml:29:8"
    assert str(bank.entries["main"].where) == "rivers.yaml:18:7"
    assert str(bank.eras[0].where) == "eras.yaml:4:7"


def test_a_written_question_is_a_fact_of_its_entry() -> None:
    one = small().facts["q-one"]
    assert one.value == Written("Why?", "So", ("A", "B", "C"))
    assert (one.entry, one.era, one.chapter, one.relation.name) == ("rhine", "young", "springs", "question")
    assert one.source == "Atlas, All rivers, https://example.org/"
    other = fact("right: So", "right: So, chapter: falls, core: yes, level: 4", "q-one")
    assert (other.chapter, other.core, other.level) == ("falls", True, 4)


@each("word", ["main", "Main", "MAIN", "the  Main", "Moenus", " main "])
def test_names_become_links(word: str) -> None:
    entries = ENTRIES.replace("    length: 1230\n", f'    flows_into: "{word}"\n')
    entries = entries.replace("name: Main", "name: Main\n  called: the Main\n  also: Moenus")
    loaded = load(files(entries))
    assert loaded.problems == ()
    assert loaded.bank.facts["rhine.flows_into"].value == (Name("Main", "main"),)
    assert loaded.bank.entries["main"].also == ("Moenus",)


def test_no_entry_is_a_link_to_itself() -> None:
    assert fact("flows_into: Rhine", "flows_into: Main", "main.flows_into").value == (Name("Main"),)


def test_the_kind_decides_between_two_of_one_name() -> None:
    person = "- {id: rhine-man, kind: person, era: young, chapter: falls, name: Rhine, source: at}\nquestions:"
    assert fact("questions:", person, "main.flows_into").value == (Name("Rhine", "rhine"),)


@each(
    ("change", "as_of", "checked", "status"),
    [
        ("", None, None, ""),
        ("  status: active\n", None, "2026-05", "active"),
        ("  status: ended\n", None, None, "ended"),
        ("  status: ended\n  as_of: 2020\n", None, None, "ended"),
        ("  as_of: 2020\n", "2020", "2020", ""),
        ("  status: active\n  as_of: 2020\n", "2020", "2020", "active"),
        ("  review_by: 2030\n", None, "2026-05", ""),
    ],
)
def test_what_can_change_has_a_date(change: str, as_of: str | None, checked: str | None, status: str) -> None:
    bank = small("  name: Rhine\n", "  name: Rhine\n" + change)
    for name in ("rhine.length", "q-one"):
        assert bank.facts[name].as_of == (parse_date(as_of) if as_of else None)
        assert bank.facts[name].checked == (parse_date(checked) if checked else None)
        assert bank.facts[name].status == status
    assert (bank.facts["rhine.opened"].as_of, bank.facts["rhine.opened"].checked) == (None, None)
    assert bank.facts["main.length"].as_of is None


@pytest.mark.parametrize(
    ("opened", "as_of"),
    [("1850-07-20", None), ("1850/1855", None), ("1850/..", "2020"), ("1850?", "2020")],
)
def test_only_a_date_that_is_open_or_unsure_can_change(opened: str, as_of: str | None) -> None:
    text = ENTRIES.replace("1850-07-20", opened).replace("  name: Rhine\n", "  name: Rhine\n  as_of: 2020\n")
    assert load(files(text)).bank.facts["rhine.opened"].as_of == (parse_date(as_of) if as_of else None)


def test_a_date_that_is_planned_can_change() -> None:
    planned = small("  name: Rhine\n", "  name: Rhine\n  status: planned\n  as_of: 2020\n")
    assert planned.facts["rhine.opened"].as_of == parse_date("2020")


def test_what_is_written_for_a_fact_is_shown() -> None:
    assert fact("core: yes", "as_of: 2025, status: ended").as_of == parse_date("2025")


def test_a_fact_may_say_more_than_its_entry() -> None:
    own = "core: no, level: 5, status: planned, as_of: 2025, review_by: 2027, chapter: falls, complete: no, ask: When?"
    one = fact("core: yes", own)
    assert (one.level, one.status, one.chapter, one.complete, one.ask) == (5, "planned", "falls", False, "When?")
    assert (one.as_of, one.review_by) == (parse_date("2025"), parse_date("2027"))


def test_a_fact_may_have_a_source_of_its_own() -> None:
    loaded = load(files(ENTRIES.replace("core: yes", "source: b").replace("sources:", "sources:\n  b: Book")))
    assert [one.source for one in loaded.bank.facts.values()] == ["Book"] + [
        "Atlas, All rivers, https://example.org/"
    ] * 5


def test_another_day_may_be_right_too() -> None:
    one = fact("core: yes", "also: 21 July 1850, wrong: [1851, 20 July 1853]")
    assert one.also == ("21 July 1850",)
    assert one.also_dates == (parse_date("1850-07-21"),)
    assert one.wrong == ("1851", "20 July 1853")


@each(
    ("written", "number", "unit"),
    [
        ("1230", "1230", "km"),
        ("1,230", "1230", "km"),
        ("1230 kilometres", "1230", "km"),
        ("1230.50", "1230.50", "km"),
        ("12 m", "12", "m"),
        ("-3", "-3", "km"),
        ("$5", "5", "$"),
        ("51.6°", "51.6", "°"),
        ("90%", "90", "%"),
        ("1 day", "1", "days"),
    ],
)
def test_quantities(written: str, number: str, unit: str) -> None:
    value = fact("length: 1230", f'length: "{written}"', "rhine.length").value
    assert isinstance(value, Quantity)
    assert (str(value.number), value.unit) == (number, unit)


def test_readers_see_quantities() -> None:
    written = [(1111, "days"), (1, "days"), (1, "people"), (1, "orbits"), (1, "kg"), (1, "s"), (5, "$"), (90, "%")]
    texts = [Quantity(Decimal(number), unit).text for number, unit in written]
    assert texts == ["1,111 days", "1 day", "1 person", "1 orbit", "1 kg", "1 s", "$5", "90%"]
    assert Quantity(Decimal("51.60"), "°").text == "51.60°"


def test_a_bank_in_russian_and_greek() -> None:
    eras = """\
bank: реки
title: Реки
language: ru
eras:
- {id: эра, name: Эра, years: 1800/1900, chapters: [{id: глава, name: Глава}]}
"""
    relations = """\
kinds: {река: реки}
relations:
  впадает: {type: река, say: "{s} впадает в {v}.", ask: "Куда впадает {s}?"}
"""
    entries = """\
entries:
- {id: ока, kind: река, era: эра, chapter: глава, name: Ока, facts: {впадает: ВОЛГА}}
- {id: волга, kind: река, era: эра, chapter: глава, name: Волга, facts: {впадает: Каспийское море}}
- {id: αχελώος, kind: река, era: эра, chapter: глава, name: Αχελώος, facts: {впадает: "Ιόνιο Πέλαγος"}}
questions:
- {id: q-один, about: волга, q: "Почему?", right: "Да", wrong: ["Нет", "Так"]}
"""
    loaded = load(files(entries, eras, relations))
    assert loaded.problems == ()
    assert loaded.bank.facts["ока.впадает"].value == (Name("Волга", "волга"),)
    assert loaded.bank.facts["αχελώος.впадает"].value == (Name("Ιόνιο Πέλαγος"),)
    assert str(loaded.bank.facts["αχελώος.впадает"].where) == "rivers.yaml:4:78"
    assert check(loaded.bank, glyphs=frozenset(map(chr, range(32, 1300))))


def test_a_byte_order_mark_and_windows_lines_change_nothing() -> None:
    windows = [(name, b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n")) for name, data in files()]
    assert load(windows).problems == ()
    assert load(windows).bank.facts == small().facts


def test_the_bank_about_rivers_is_a_whole_bank() -> None:
    bank, problems = read_bank(RIVERS)
    assert problems == ()
    assert check(bank) == []
    assert len(bank.entries) >= 12
    for era in bank.eras:
        facts = bank.by_era[era.id]
        assert sum(one.core for one in facts) >= 6
        assert sum(isinstance(one.value, Date) for one in facts) >= 6
        assert any(isinstance(one.value, tuple) and len(one.value) > 1 for one in facts)
        assert any(isinstance(one.value, Written) for one in facts)


def test_editors_know_the_format() -> None:
    assert FILE.read_text(encoding="utf-8") == text(), "the format has changed: run python -m tests.golden.make_schema"
    made = json.loads(text())
    entry = made["$defs"]["EntryRow"]["properties"]
    assert "launched" in entry["facts"]["properties"]
    assert "mission" in entry["kind"]["anyOf"][0]["enum"]
    assert set(made["$defs"]["EntriesFile"]["properties"]) == {
        "bank",
        "as_of",
        "sources",
        "entries",
        "questions",
        "intervals",
        "quotations",
        "pictures",
    }


def test_a_bank_of_several_large_files_is_whole() -> None:
    loaded = load(many_files(4_000))
    assert all(problem.severity is Severity.DOUBT for problem in (*loaded.problems, *check(loaded.bank)))
    assert len(loaded.bank.facts) >= 4_000
