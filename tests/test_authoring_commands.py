"""new, schema, check --stats and check --stale."""

import json
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import jsonschema
import pytest
import yaml

from game.__main__ import main
from game.authoring.counts import ENOUGH, figures
from game.authoring.stale import months_since, stale
from game.authoring.starter import begin, starter
from game.authoring.unsound import unsound
from game.facts.check import check
from game.facts.folder import read_bank
from game.facts.glyphs import drawable
from game.facts.load import load
from game.facts.model import Bank, Date, Day, Name, Quantity, Severity, Written
from game.files import questions_dir
from game.quiz.kinds import KINDS, make
from tests.banks import ENTRIES, RIVERS, files

MODELINE = "# yaml-language-server: $schema=schema.json\n"


def test_a_new_bank_is_clean_and_can_be_played(tmp_path: Path) -> None:
    begin(tmp_path / "My Bank")
    bank, problems = read_bank(tmp_path / "My Bank")
    assert problems == ()
    assert check(bank) == []
    assert bank.name == "my-bank"
    values = [fact.value for fact in bank.facts.values()]
    for kind in (Date, Quantity, Written):
        assert any(isinstance(value, kind) for value in values)
    assert any(isinstance(value, tuple) and isinstance(value[0], Name) for value in values)
    assert len(bank.facts) >= 30
    assert all(
        sum(count > 0 for count in [make(k, f, bank, Random(1)) is not None for k in KINDS])
        for f in bank.facts.values()
    )


def test_a_new_bank_plays_a_round(tmp_path: Path) -> None:
    begin(tmp_path / "bank")
    told = ["demo", "--headless", "--fast", "--questions", str(tmp_path / "bank"), "--data", str(tmp_path / "data")]
    assert main([*told, "--seed", "1"]) == 0


def test_its_files_are_explained_to_editor_and_teacher() -> None:
    for name, text in starter("x").items():
        if name.endswith(".yaml"):
            assert text.startswith(MODELINE)
            assert text.count("#") >= 3


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("revolution", "Revolution"),
        ("the-french_revolution", "The french revolution"),
        ("a_b c", "A b c"),
        ("Übung 1", "Übung 1"),
        ("Πόταμοι", "Πόταμοι"),
        ("1789", "1789"),
        ("Rome' # I", "Rome' # I"),
        ("no", "No"),
        ("!!!", "Mountains"),
        ("乔戈里峰", "Mountains"),
        ("a" * 41, "Mountains"),
    ],
)
def test_any_folder_name_gives_a_bank_and_most_give_its_title(name: str, title: str, tmp_path: Path) -> None:
    begin(tmp_path / name)
    bank, problems = read_bank(tmp_path / name)
    assert problems == ()
    assert check(bank, glyphs=drawable()) == []
    assert bank.title == title


def test_new_replaces_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    assert main(["new", str(tmp_path)]) == 2
    assert main(["new", str(tmp_path / "notes.txt")]) == 2
    assert main(["new", str(tmp_path / "notes.txt" / "deeper")]) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]
    told = capsys.readouterr()
    assert told.err.count("\n") == 3
    assert "Traceback" not in told.err
    assert main(["new", str(tmp_path / "deep" / "bank")]) == 0


def test_schema_is_printed_for_the_bank_of_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", str(RIVERS)]) == 0
    made = json.loads(capsys.readouterr().out)
    assert "opened" in made["$defs"]["EntryRow"]["properties"]["facts"]["properties"]
    assert main(["schema", str(RIVERS / "nowhere")]) == 2


def as_an_editor_reads(value: Any) -> Any:
    """Whole numbers as numbers, all else as texts: near enough to YAML 1.2."""
    match value:
        case dict():
            return {key: as_an_editor_reads(one) for key, one in value.items()}
        case list():
            return [as_an_editor_reads(one) for one in value]
        case _:
            return int(value) if value.isdecimal() else value


@pytest.mark.parametrize("file", sorted(questions_dir().glob("*.yaml")), ids=lambda path: path.name)
def test_editors_take_every_shipped_file_as_right(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.startswith(MODELINE)
    schema = json.loads((questions_dir() / "schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator(schema).validate(as_an_editor_reads(yaml.load(text, yaml.BaseLoader)))


@pytest.mark.parametrize(
    "text",
    [
        "eras: [{id: x}]",
        "relations: {launched: {}}",
        "entries: [{id: x}]",
        "entries: []\nentrys: []",
        "bank: x\nkinds: {}",
    ],
)
def test_editors_mark_what_is_wrong(text: str) -> None:
    schema = json.loads((questions_dir() / "schema.json").read_text(encoding="utf-8"))
    assert list(jsonschema.Draft7Validator(schema).iter_errors(yaml.safe_load(text)))


@pytest.fixture(scope="module")
def rivers() -> Bank:
    return read_bank(RIVERS)[0]


def test_figures_count_what_is_there(rivers: Bank) -> None:
    told = figures(rivers)
    facts = list(rivers.facts.values())
    assert told.whole.facts == len(facts) == sum(era.facts for era in told.eras)
    assert told.whole.core == sum(fact.core for fact in facts)
    assert told.whole.written == sum(isinstance(fact.value, Written) for fact in facts)
    assert [sum(one.facts for one in chapters) for chapters in told.chapters] == [era.facts for era in told.eras]
    assert sum(told.whole.actors.values()) == len(facts)
    assert told.kinds["written"] == told.whole.written
    assert told.asked == len(facts)
    enough, plain = told.varied
    assert plain == len(facts) - told.whole.written
    assert enough + len(told.poorest) == plain
    assert all(count < ENOUGH for count in told.poorest.values())


def test_women_are_counted_by_their_entries_tags() -> None:
    person = "- id: blue\n  kind: person\n  era: young\n  chapter: falls\n  name: Anna Blue\n  tags: [woman]\n"
    bank = load(files(entries=ENTRIES.replace("entries:\n", "entries:\n" + person))).bank
    told = figures(bank)
    assert (told.people, told.women) == (1, 1)
    assert figures(load(files()).bank).women == 0


def test_stats_as_table_and_as_row(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--stats", str(RIVERS)]) == 0
    told = capsys.readouterr().out
    for part in ("Finding the way", "core", "sources: ", "with a woman", "6 kinds or more", "who the facts are about"):
        assert part in told
    assert main(["check", "--stats", "--json", str(RIVERS)]) == 0
    row = json.loads(capsys.readouterr().out)
    assert row["whole"]["facts"] == len(read_bank(RIVERS)[0].facts)


def test_a_hand_written_question_that_gives_itself_away_is_told(tmp_path: Path) -> None:
    begin(tmp_path / "bank")
    file = tmp_path / "bank" / "mountains.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("right: The air at the top", "right: Most climbers breathe what"), encoding="utf-8")
    bank, _ = read_bank(tmp_path / "bank")
    [problem] = unsound(bank)
    assert problem.where == bank.facts["q-oxygen"].where
    assert problem.text.startswith('"q-oxygen" will not be asked: a word of the question stands in the right answer')
    assert problem.severity is Severity.UNASKED


@pytest.mark.parametrize(
    ("day", "today", "months"),
    [
        (Day(2025, 11, 30), date(2026, 11, 29), 11),
        (Day(2025, 11, 30), date(2026, 11, 30), 12),
        (Day(2026, 12, 1), date(2026, 11, 30), 0),
        (Day(2000, 1, 1), date(2026, 1, 1), 312),
    ],
)
def test_months_are_whole_months(day: Day, today: date, months: int) -> None:
    assert months_since(day, today) == months


def test_stale_facts_are_told_with_their_lines() -> None:
    text = ENTRIES.replace("length: 1230", "length: {is: 1230, as_of: 2025-01}")
    text = text.replace("flows_into: Rhine", "flows_into: {is: Rhine, review_by: 2026-05}")
    bank = load(files(entries=text)).bank
    told = [str(one) for one in stale(bank, date(2026, 6, 1), 12)]
    assert told == [
        'rivers.yaml:26:5: "main.flows_into" was to be looked at again by 2026-05;'
        ' look it up and write a later "review_by:".',
        'rivers.yaml:15:5: "rhine.length" was last known to be so in 2025-01, 16 months ago;'
        ' look it up and write a new "as_of:".',
    ]
    assert len(stale(bank, date(2026, 6, 1), 16)) == 1


@pytest.mark.parametrize(
    ("today", "when"),
    [
        (date(2026, 1, 30), "in 3 months"),
        (date(2026, 3, 30), "in 1 month"),
        (date(2026, 4, 1), "in less than a month"),
        (date(2026, 4, 30), "in less than a month"),
    ],
)
def test_a_review_is_told_long_before(today: date, when: str) -> None:
    bank = load(files(ENTRIES.replace("flows_into: Rhine", "flows_into: {is: Rhine, review_by: 2026-04}"))).bank
    assert [str(one) for one in stale(bank, today, 3)] == [
        f'rivers.yaml:26:5: "main.flows_into" is to be looked at again by 2026-04: {when} it will no longer be asked;'
        ' look it up and write a later "review_by:".'
    ]
    assert stale(bank, date(2025, 12, 1), 3) == []


def test_what_is_soonest_out_of_play_is_told_first() -> None:
    text = ENTRIES.replace("length: 1230", "length: {is: 1230, review_by: 2026-09}")
    text = text.replace("explorer: [Anna Blue, Ben Green]", "explorer: {is: Anna Blue, as_of: 2020}")
    text = text.replace("wrong: [400, 800 km, 1500]", "as_of: 2019").replace(
        "flows_into: Rhine", "flows_into: {is: Rhine, review_by: 2026-08}"
    )
    told = [one.text.split('"')[1] for one in stale(load(files(text)).bank, date(2026, 6, 1), 12)]
    assert told == ["main.flows_into", "rhine.length", "main.length", "rhine.explorer"]


def test_the_date_of_the_file_counts_for_what_can_change() -> None:
    changing = load(files(ENTRIES.replace("  name: Rhine\n", "  name: Rhine\n  status: active\n"))).bank
    told = [one.text.split('"')[1] for one in stale(changing, date(2027, 6, 1), 11)]
    assert told == ["rhine.length", "rhine.explorer", "q-one"]
    assert all(fact.as_of is None for fact in changing.facts.values())


def test_the_command_lists_stale_facts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--stale", "12", str(RIVERS)]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("Facts to look at again: ")
    assert main(["check", "--stale", "0", "--json", str(RIVERS)]) == 0
    assert all(json.loads(line)["severity"] == "doubt" for line in capsys.readouterr().out.splitlines())


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "--stale", "soon"),
        ("check", "--stale", "-1"),
        ("check", "--stats", "--fix"),
        ("check", "--stats", "/no/such/folder"),
        ("new",),
        ("export",),
        ("import",),
        ("export", "--to", "bank.doc"),
        ("export", "/no/such/folder", "--to", "bank.csv"),
        ("import", "/no/such/sheet.csv"),
        ("import", "/no/such/sheet.csv", "--to", "bank.txt"),
        ("preview", "--html"),
        ("schema", "/no/such/folder"),
    ],
)
def test_what_cannot_be_done_is_answered_by_a_sentence(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = main(arguments)
    except SystemExit as stop:
        code = int(stop.code or 0)
    told = capsys.readouterr()
    assert code == 2
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "Traceback" not in told.err
