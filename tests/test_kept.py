"""What was read is kept as plain data: the same bank comes back, and from anything else that stands there, nothing."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from datetime import date
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.facts import kept
from game.facts.check import check
from game.facts.dates import edtf, parse_date
from game.facts.folder import File, bank_of, read_bank, read_folder, shipped_wording
from game.facts.model import Bank, Day, Problem, Severity
from game.facts.packed import plain
from game.facts.restored import restored
from game.files import questions_dir
from game.quiz.kinds import KINDS, make
from game.quiz.play.askable import can_be_asked
from game.quiz.play.learner import core_of, openers_of
from game.shell.bank_reading import BankReading, read
from game.store import open_store
from tests.banks import CYRILLIC, GREEK, MISTAKEN, QUOTATION, RIVERS, files, with_interval, with_story
from tests.bench import synthetic

FOLDERS = {
    "shipped": questions_dir(),
    "rivers": RIVERS,
    "cyrillic": CYRILLIC,
    "greek": GREEK,
    "mistaken": MISTAKEN,
}
TODAY = date(2030, 1, 1)  # when something is overdue, and something else is not
Kept = tuple[Bank, tuple[Problem, ...]]


def all_files(folder: Path) -> list[File]:
    return read_folder(folder, shipped_wording())[0]


def parts(bank: Bank) -> dict[str, object]:
    """All that a bank holds, with the order of it."""
    found = {part.name: getattr(bank, part.name) for part in fields(bank)}
    return {name: [*value.items()] if isinstance(value, dict) else value for name, value in found.items()}


def same(one: Kept | BankReading, other: Kept | BankReading) -> bool:
    return parts(one[0]) == parts(other[0]) and one[1] == other[1]


@cache
def files_read(name: str) -> tuple[list[File], Bank, tuple[Problem, ...]]:
    """The files of a bank, and what was read of them."""
    some_files = all_files(FOLDERS[name]) if name in FOLDERS else synthetic.files(500)
    return some_files, *bank_of(some_files)


@pytest.mark.sweep
@pytest.mark.parametrize("name", [*FOLDERS, "made up"])
def test_a_bank_comes_back_as_it_was(name: str) -> None:
    _, bank, problems = files_read(name)
    whole = replace(bank, openers=openers_of(bank))
    assert whole.entries
    assert same(restored(json.loads(json.dumps(plain(whole, problems)))), (whole, problems))


@pytest.mark.parametrize("name", [*FOLDERS, "made up"])
def test_what_is_kept_is_the_bank_for_the_same_files(name: str, tmp_path: Path) -> None:
    some_files, bank, problems = files_read(name)
    kept.keep(tmp_path, RIVERS, some_files, bank, problems)
    back = kept.take(tmp_path, RIVERS, some_files)
    assert back is not None
    assert same(back, (bank, problems))


@given(st.from_regex(r"-?\d{4}(-\d\d(-\d\d)?)?(/(\d{4}(-\d\d(-\d\d)?)?|\.\.))?~?\??", fullmatch=True))
def test_a_date_comes_back_from_its_text(text: str) -> None:
    found = parse_date(text)
    assert found is None or parse_date(edtf(found)) == found


@pytest.mark.sweep
@pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
def test_reading_says_the_same_the_first_time_and_later(folder: Path, tmp_path: Path) -> None:
    bank, problems = read_bank(folder)
    plainly = bank, tuple(sorted([*problems, *check(bank, TODAY)]))
    today = Day(TODAY.year, TODAY.month, TODAY.day)
    first, later = read(folder, tmp_path, today), read(folder, tmp_path, today)
    assert same(first, plainly)
    assert later[0].openers == openers_of(bank)
    assert same((replace(later[0], openers={}), later[1]), plainly)


def test_what_is_doubtful_on_a_day_is_told_on_that_day(tmp_path: Path) -> None:
    earlier, later = (read(questions_dir(), tmp_path, Day(year, 1, 1))[1] for year in (1950, 2090))
    assert any("still to come" in problem.text for problem in earlier)
    assert any("was to be looked at again" in problem.text for problem in later)
    assert all(problem.severity is Severity.DOUBT for problem in (*earlier, *later))


# What does not count


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small bank on disk."""
    mine = tmp_path / "mine"
    mine.mkdir()
    for name, data in files():
        (mine / name).write_bytes(data)
    return mine


def keep(home: Path, folder: Path) -> Path:
    """Read the folder once; gives the file in which that is kept."""
    read(folder, home, Day(2026, 1, 1))
    (found,) = (home / kept.FOLDER).glob("*.json")
    return found


def taken(home: Path, folder: Path) -> Kept | None:
    return kept.take(home, folder, all_files(folder))


def test_a_byte_of_a_question_file(folder: Path, tmp_path: Path) -> None:
    keep(tmp_path, folder)
    assert taken(tmp_path, folder)
    file = folder / "rivers.yaml"
    file.write_bytes(file.read_bytes().replace(b"Because.", b"Because!"))
    assert taken(tmp_path, folder) is None
    bank, *_ = read(folder, tmp_path, Day(2026, 1, 1))
    assert bank.facts["rhine.opened"].why == "Because!"
    assert taken(tmp_path, folder)


def test_the_name_of_a_question_file(folder: Path, tmp_path: Path) -> None:
    keep(tmp_path, folder)
    (folder / "rivers.yaml").rename(folder / "waters.yaml")
    assert taken(tmp_path, folder) is None


def test_the_wording_that_comes_with_the_game_counts_where_it_is_used(folder: Path, tmp_path: Path) -> None:
    (folder / "relations.yaml").unlink()
    keep(tmp_path, folder)
    assert taken(tmp_path, folder)
    other = read_folder(folder, ("relations.yaml", b"kinds: {}"))[0]
    assert kept.take(tmp_path, folder, other) is None


def test_another_version_of_the_game_has_a_file_of_its_own(folder: Path, tmp_path: Path) -> None:
    mine = keep(tmp_path, folder)
    bank, problems = read_bank(folder)
    assert kept.take(tmp_path, folder, all_files(folder), "0.0.1") is None
    kept.keep(tmp_path, folder, all_files(folder), bank, problems, "0.0.1")
    (other,) = set((tmp_path / kept.FOLDER).glob("*.json")) - {mine}
    assert taken(tmp_path, folder)
    mine.write_bytes(other.read_bytes())
    assert taken(tmp_path, folder) is None


def damages(whole: bytes) -> Iterator[bytes]:
    rng = Random(1)
    for _ in range(300):
        place = rng.randrange(len(whole))
        yield whole[:place] + bytes([whole[place] ^ 1 << rng.randrange(8)]) + whole[place + 1 :]
        yield whole[:place]
        yield whole[:place] + whole[place + 1 :]
    yield from (b"", b"{}", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, whole + b" ", whole + whole)


def test_no_damaged_byte_is_believed(folder: Path, tmp_path: Path) -> None:
    file = keep(tmp_path, folder)
    whole = file.read_bytes()
    for damaged in damages(whole):
        file.write_bytes(damaged)
        assert taken(tmp_path, folder) is None
    bank, problems, _ = read(folder, tmp_path, Day(2026, 1, 1))
    assert same((bank, problems), read(folder, tmp_path / "elsewhere", Day(2026, 1, 1)))
    assert file.read_bytes() == whole


def test_what_stands_there_may_be_no_file(folder: Path, tmp_path: Path) -> None:
    file = keep(tmp_path, folder)
    file.unlink()
    file.mkdir()
    assert taken(tmp_path, folder) is None
    assert read(folder, tmp_path, Day(2026, 1, 1))[0].facts


def test_what_cannot_be_kept_is_read_again(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_bytes(b"a file where a folder should be")
    for _ in range(2):
        assert len(read(folder, home, Day(2026, 1, 1))[0].facts) == 6


def test_only_so_many_folders_are_remembered_and_nothing_unfinished(folder: Path, tmp_path: Path) -> None:
    keep(tmp_path, folder)
    shelf = tmp_path / kept.FOLDER
    (shelf / f"left{kept.UNFINISHED}").write_bytes(b"half")
    for number in range(kept.MOST + 2):
        other = tmp_path / f"other-{number}"
        other.mkdir()
        for name, data in files():
            (other / name).write_bytes(data)
        read(other, tmp_path, Day(2026, 1, 1))
        os.utime(max(shelf.iterdir(), key=lambda file: file.stat().st_mtime_ns), (number, number))
        assert taken(tmp_path, other)
    assert len([*shelf.iterdir()]) == kept.MOST


# What somebody wrote there who knows how to seal it


def leaves(data: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every part of the data, whole lists included."""
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, part in steps:
        yield (*way, step)
        yield from leaves(part, (*way, step))


@contextmanager
def changed(data: Any, way: tuple[Any, ...], change: Callable[[Any], Any]) -> Iterator[None]:
    """For a while the part to which the way leads is another one."""
    *before, last = way
    at = data
    for step in before:
        at = at[step]
    whole = at[last]
    at[last] = change(whole)
    yield
    at[last] = whole


WRONG: dict[str, Callable[[Any], Any]] = {
    "none": lambda old: None,
    "a number": lambda old: -1 if type(old) is int else 10**30,
    "a float": lambda old: float("nan"),
    "a truth": lambda old: 1 if isinstance(old, bool) else True,
    "a text": lambda old: [old, "no such thing"] if isinstance(old, str) else "text",
    "a list": lambda old: [[]] if old != [[]] else {},
    "a mapping": lambda old: {"a": {}},
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_no_field_of_another_type_is_taken(wrong: Callable[[Any], Any]) -> None:
    """The words that nothing refers to do not count."""
    bank, problems = bank_of(files(with_interval() + QUOTATION, eras=with_story()))
    problems = (*problems, *check(bank))
    data = json.loads(json.dumps(plain(replace(bank, openers=openers_of(bank)), problems)))
    ways = [*leaves(data)]
    assert len(ways) > 300
    for way in ways:
        with changed(data, way, wrong), pytest.raises(Exception):  # noqa: B017, PT011 - whichever, the data is thrown away
            restored(data)
    restored(data)


def test_a_character_that_cannot_be_drawn_is_not_taken(folder: Path, tmp_path: Path) -> None:
    file = keep(tmp_path, folder)
    bank, problems = bank_of(all_files(folder))
    entry = replace(bank.entries["rhine"], name="Rhine\x00")
    kept.keep(tmp_path, folder, all_files(folder), replace(bank, entries={**bank.entries, "rhine": entry}), problems)
    assert b"\\u0000" in file.read_bytes()
    assert taken(tmp_path, folder) is None


# What opens the next era


def fully(bank: Bank, era: str) -> list[str]:
    """By making questions of every kind."""
    facts = bank.by_era.get(era, ())
    core = [fact for fact in facts if fact.core] or facts
    asked = (fact for fact in core if any(make(kind, fact, bank, Random(seed)) for seed in range(3) for kind in KINDS))
    return [fact.id for fact in asked]


@pytest.mark.sweep
@pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
def test_the_facts_that_open_an_era_are_those_of_which_any_kind_makes_a_question(folder: Path, tmp_path: Path) -> None:
    bank, _ = read_bank(folder)
    kept_bank, *_ = [read(folder, tmp_path, Day(2026, 1, 1)) for _ in range(2)][-1]
    assert kept_bank.openers
    for era in bank.era_ids:
        assert [fact.id for fact in core_of(bank, era)] == fully(bank, era)
        assert [fact.id for fact in core_of(kept_bank, era)] == fully(bank, era)


def test_every_fact_of_the_test_banks_can_be_asked_or_not_as_by_every_kind() -> None:
    answers = set()
    for folder in (RIVERS, CYRILLIC, GREEK, MISTAKEN):
        bank, _ = read_bank(folder)
        for fact in bank.facts.values():
            by_every_kind = any(make(kind, fact, bank, Random(seed)) for seed in range(3) for kind in KINDS)
            assert can_be_asked(fact, bank) is by_every_kind
            answers.add(by_every_kind)
    assert answers == {True, False}


# The start

START = """
import sys, pygame
from pathlib import Path
from game.shell.start import Options, start
app = start(Options(data=Path(sys.argv[1]), seed=1, size=(1024, 768)), fast=True)
while not app.desk.ready:
    app.tick()
pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, unicode="", scancode=0))
app.tick()
heavy = {"yaml", "pydantic", "game.facts.load", "game.quiz.kinds", "game.quiz.kind_table"}
print(type(app.stack.top).__name__, *sorted(heavy & {*sys.modules}))
app.close()
"""


def test_the_second_start_reads_no_yaml_and_makes_no_question(tmp_path: Path) -> None:
    store = open_store(tmp_path, lambda: 1_000_000.0)
    store.add_profile("Ada")
    store.close()
    command = [sys.executable, "-c", START, str(tmp_path)]
    first, second = (
        subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout.split() for _ in range(2)
    )
    read = ["game.facts.load", "game.quiz.kind_table", "game.quiz.kinds", "pydantic", "yaml"]
    assert first[-6:] == ["Timeline", *read]
    assert second[-1] == "Timeline"
