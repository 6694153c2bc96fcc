"""Databases of earlier versions: brought up with all that they hold, at one stroke, and never without a backup."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from game.profile import Profile
from game.quiz.play.learner import Attempt
from game.store import SqliteStore, open_store
from game.store.disk import BACKUPS, FILE
from game.store.formats import FORMAT, bring_up, format_of

# As version 0.1 wrote it; format 2 came with the column `taken`.
FORMAT_1 = """
CREATE TABLE profile (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, made REAL NOT NULL, removed REAL
);
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY, profile INTEGER NOT NULL, fact TEXT NOT NULL, kind TEXT NOT NULL, credit REAL NOT NULL,
    points INTEGER NOT NULL, at REAL NOT NULL, round TEXT NOT NULL, number INTEGER NOT NULL, UNIQUE (round, number)
);
CREATE TABLE setting (
    profile INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (profile, name)
);
CREATE TRIGGER answers_stay BEFORE DELETE ON attempt BEGIN SELECT raise(ABORT, 'answers stay'); END;
CREATE TRIGGER answers_hold BEFORE UPDATE ON attempt BEGIN SELECT raise(ABORT, 'answers hold'); END;
INSERT INTO profile VALUES (1750000000000, 'Alina', 1750000000.25, NULL);
INSERT INTO profile VALUES (1750000000001, 'Boris', 1750000000.75, 1750000900.0);
INSERT INTO setting VALUES (1750000000000, 'palette', 'contrast');
INSERT INTO setting VALUES (1750000000001, 'text_size', '150');
PRAGMA user_version = 1;
"""
FORMAT_2 = FORMAT_1.replace("UNIQUE (round, number)", "taken TEXT NOT NULL DEFAULT '', UNIQUE (round, number)").replace(
    "user_version = 1", "user_version = 2"
)
ALINA, BORIS = 1_750_000_000_000, 1_750_000_000_001
TAKEN = {1: "", 2: "Luna 9"}
ANSWERS = 300


def write_old(folder: Path, number: int) -> None:
    """A database of that format: answers of two players in turns, the later numbers of the log at earlier times."""
    folder.mkdir(exist_ok=True)
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as old:
        old.execute("PRAGMA journal_mode = WAL")
        old.executescript({1: FORMAT_1, 2: FORMAT_2}[number])
        old.execute("BEGIN")
        for i in range(ANSWERS):
            row = (i + 7, (ALINA, BORIS)[i % 2], f"fact-{i}.of", "year", 0.5, 60, 1_750_000_500.0 - i, f"r{i // 10}", i)
            old.execute("INSERT INTO attempt VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?" + ", ?" * (number == 2) + ")",
                        (*row, TAKEN[2])[: 8 + number])  # fmt: skip
        old.execute("COMMIT")


def expected(player: int, number: int) -> tuple[Attempt, ...]:
    """What a store should say of one of the two players, who answered in turns."""
    return tuple(
        Attempt(f"fact-{i}.of", "year", 0.5, 60, 1_750_000_500.0 - i, f"r{i // 10}", i, TAKEN[number])
        for i in range(player, ANSWERS, 2)
    )


@pytest.fixture
def clock() -> Callable[[], float]:
    ticks = count(1_760_000_000)
    return lambda: float(next(ticks))


def check_whole(store: SqliteStore, number: int) -> tuple[Profile, Profile]:
    """Both players with all their answers and settings; gives them."""
    (alina,), (boris,) = store.profiles(), store.removed()
    assert (alina.name, boris.name) == ("Alina", "Boris")
    assert store.attempts(alina) == expected(0, number)
    assert store.attempts(boris) == expected(1, number)
    assert store.settings(alina) == {"palette": "contrast"}
    assert store.settings(boris) == {"text_size": "150"}
    return alina, boris


@pytest.mark.parametrize("number", [1, 2])
def test_an_older_database_keeps_everything(tmp_path: Path, clock: Callable[[], float], number: int) -> None:
    write_old(tmp_path, number)
    store = open_store(tmp_path, clock)
    assert (store.trouble, store.notice) == ("", "")
    alina, boris = check_whole(store, number)
    new = Attempt("a.b", "year", 1.0, 100, 1_760_000_000.0, "new", 1, "", 4, "hint", 10)
    store.add(alina, new, "a round")
    store.restore_profile(boris)
    store.close()
    again = open_store(tmp_path, clock)
    assert {profile.id for profile in again.profiles()} == {alina.id, boris.id}
    assert again.attempts(alina) == (*expected(0, number), new)
    assert again.unfinished(alina) == "a round"
    again.close()


@pytest.mark.parametrize("number", [1, 2])
def test_answers_are_guarded_after_the_way_up(tmp_path: Path, clock: Callable[[], float], number: int) -> None:
    write_old(tmp_path, number)
    open_store(tmp_path, clock).close()
    with closing(sqlite3.connect(tmp_path / FILE)) as disk:
        assert format_of(disk) == FORMAT
        tables = {name for (name,) in disk.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert tables == {"profile", "attempt", "setting", "unfinished", "origin", "own"}
        for change in ("DELETE FROM attempt", "UPDATE attempt SET credit = 0"):
            with pytest.raises(sqlite3.IntegrityError, match="answers"):
                disk.execute(change)


def test_a_database_of_this_format_from_before_answers_came_from_elsewhere_keeps_its_rows_as_they_are(
    tmp_path: Path, clock: Callable[[], float]
) -> None:
    write_old(tmp_path, 2)
    open_store(tmp_path, clock).close()
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as disk:
        disk.execute("DROP TABLE origin")
        disk.execute("DROP TABLE own")
        before = disk.execute("SELECT * FROM attempt ORDER BY id").fetchall()
    store = open_store(tmp_path, clock)
    assert (store.trouble, store.notice) == ("", "")
    check_whole(store, 2)
    store.close()
    with closing(sqlite3.connect(tmp_path / FILE)) as disk:
        assert disk.execute("SELECT * FROM attempt ORDER BY id").fetchall() == before
        assert disk.execute("SELECT count(*) FROM origin").fetchone() == (0,)


def test_two_copies_of_an_old_file_give_the_same_ids(tmp_path: Path, clock: Callable[[], float]) -> None:
    write_old(tmp_path / "here", 1)
    write_old(tmp_path / "there", 2)
    found = []
    for name in ("here", "there"):
        store = open_store(tmp_path / name, clock)
        found.append((store.profiles(), store.removed()))
        store.close()
    assert found[0] == found[1]
    ids = [profile.id for players in found[0] for profile in players]
    assert len(set(ids)) == 2
    assert all(id_ and len(id_) == 32 for id_ in ids)


def test_new_profiles_on_two_computers_differ(tmp_path: Path) -> None:
    ids = set()
    for name in ("here", "there"):
        store = open_store(tmp_path / name, lambda: 1_750_000_000.0)
        ids |= {store.add_profile("Alina").id, store.add_profile("Alina").id}
        store.close()
    assert len(ids) == 4


@pytest.mark.parametrize("number", [1, 2])
def test_the_old_file_is_backed_up_before_anything_changes(
    tmp_path: Path, clock: Callable[[], float], number: int
) -> None:
    write_old(tmp_path, number)
    open_store(tmp_path, clock).close()
    (backup,) = (tmp_path / BACKUPS).iterdir()
    with closing(sqlite3.connect(backup)) as copy:
        assert format_of(copy) == number
        assert copy.execute("SELECT count(*) FROM attempt").fetchone() == (ANSWERS,)


def test_without_a_backup_the_old_file_stays_as_it_is_and_play_goes_on_in_memory(
    tmp_path: Path, clock: Callable[[], float]
) -> None:
    write_old(tmp_path, 2)
    (tmp_path / BACKUPS).write_text("in the way", encoding="utf-8")
    store = open_store(tmp_path, clock)
    assert "cannot be saved" in store.trouble
    alina, _ = check_whole(store, 2)
    store.add(alina, Attempt("a.b", "year", 1.0, 100, 1_760_000_000.0, "new", 1))
    assert len(store.attempts(alina)) == len(expected(0, 2)) + 1
    store.close()
    with closing(sqlite3.connect(tmp_path / FILE)) as disk:
        assert format_of(disk) == 2


@pytest.mark.parametrize("number", [1, 2])
def test_killed_at_any_moment_on_the_way_up_nothing_is_lost(
    tmp_path: Path, clock: Callable[[], float], number: int
) -> None:
    """What the files are at many moments of the way is what a killed program leaves behind."""
    folder, left = tmp_path / "data", tmp_path / "left"
    write_old(folder, number)
    left.mkdir()
    moments = count()

    def look() -> int:
        shutil.copytree(folder, left / f"{next(moments)}")
        return 0

    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as disk:
        disk.execute("PRAGMA cache_size = 2")  # so that pages go to the disk before the end
        disk.set_progress_handler(look, 700)
        bring_up(disk)
        disk.set_progress_handler(None, 0)
    found = sorted(left.iterdir())
    assert len(found) > 20
    sizes = {(moment / f"{FILE}-wal").stat().st_size for moment in found if (moment / f"{FILE}-wal").exists()}
    assert len(sizes) > 3, "nothing was written on the way"
    for moment in found:
        store = open_store(moment, clock)
        check_whole(store, number)
        store.close()


def test_a_way_up_that_fails_leaves_the_old_format(tmp_path: Path) -> None:
    write_old(tmp_path, 2)
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as disk:
        steps = count()
        disk.set_progress_handler(lambda: int(next(steps) > 20), 400)
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            bring_up(disk)
        disk.set_progress_handler(None, 0)
        assert format_of(disk) == 2
        assert disk.execute("SELECT count(*) FROM attempt").fetchone() == (ANSWERS,)
        bring_up(disk)
        assert format_of(disk) == FORMAT


def test_a_damaged_database_is_mended_from_a_backup_of_an_older_format(
    tmp_path: Path, clock: Callable[[], float]
) -> None:
    write_old(tmp_path, 1)
    open_store(tmp_path, clock).close()
    (tmp_path / FILE).write_bytes(b"no database at all " * 500)
    store = open_store(tmp_path, clock)
    assert "damaged" in store.notice
    check_whole(store, 1)
    store.close()


def test_a_newer_format_that_has_lost_what_we_know_is_no_end_of_the_game(
    tmp_path: Path, clock: Callable[[], float]
) -> None:
    with closing(sqlite3.connect(tmp_path / FILE)) as newer:
        newer.execute("CREATE TABLE profile (who TEXT)")
        newer.execute(f"PRAGMA user_version = {FORMAT + 5}")
    before = (tmp_path / FILE).read_bytes()
    store = open_store(tmp_path, clock)
    assert "newer version" in store.trouble
    store.add(store.add_profile("Alina"), Attempt("a.b", "year", 1.0, 100, 1.0, "r", 1))
    assert len(store.attempts(store.profiles()[0])) == 1
    store.close()
    assert (tmp_path / FILE).read_bytes() == before
