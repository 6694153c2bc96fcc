"""A player erased for good: no byte of the name or of an answer stays in any file, and nobody else loses anything."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from game.profile import ROOM, Profile
from game.quiz.play.learner import Attempt
from game.store import SqliteStore, open_store
from game.store.disk import BACKUPS, FILE
from tests.test_formats import FORMAT_1

NAME, FACT, SETTING = "Maximiliane", "voskhod-2.pilot_of_hers", "a-setting-of-hers"
STATE = '{"round":"a round of hers"}'
TRACES = [text.encode() for text in (NAME, FACT, SETTING, STATE)]


@pytest.fixture
def clock() -> Callable[[], float]:
    ticks = count(1_750_000_000)
    return lambda: float(next(ticks))


def answers(fact: str, round_: str, number: int = 12) -> list[Attempt]:
    return [Attempt(fact, "year", 1.0, 100, 1.0, round_, i, "Luna 9", 4, "", 10) for i in range(number)]


@pytest.fixture
def store(tmp_path: Path, clock: Callable[[], float]) -> SqliteStore:
    """Two players who have played before three starts, and one of them was removed."""
    first = open_store(tmp_path, clock)
    hers, his = first.add_profile("Maximilian"), first.add_profile("Boris")
    first.rename_profile(hers, NAME)
    first.close()
    for start in range(4):
        some = open_store(tmp_path, clock)
        for attempt in answers(FACT, f"hers {start}"):
            some.add(hers, attempt, STATE)
        for attempt in answers("luna-2.launched", f"his {start}"):
            some.add(his, attempt)
        some.set(hers, SETTING, "150")
        some.close()
    found = open_store(tmp_path, clock)
    found.set(ROOM, "lesson", f'{{"profile": "{hers.id}", "class_name": "{NAME}"}}')  # as a class that was cut off
    found.keep(hers, f"what {NAME} knows")
    found.remove_profile(hers)
    found.set(his, "palette", "paper")
    return found


def traces(folder: Path) -> list[str]:
    """The files in which the name, an answer, a setting or the round of the erased player is found."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in files if any(trace in file.read_bytes() for trace in TRACES)]


def removed(store: SqliteStore) -> Profile:
    (found,) = store.removed()
    return found


def test_nothing_of_an_erased_player_is_left_in_any_file(store: SqliteStore, tmp_path: Path) -> None:
    assert len(traces(tmp_path)) >= 4, "there was nothing to erase"
    hers = removed(store)
    assert store.erase(hers) == ""
    assert traces(tmp_path) == []
    assert store.removed() == ()
    assert (store.attempts(hers), store.settings(hers), store.unfinished(hers)) == ((), {}, "")
    assert (store.trouble, store.notice) == ("", "")
    store.close()
    assert traces(tmp_path) == []


def test_nobody_else_loses_anything(store: SqliteStore, tmp_path: Path, clock: Callable[[], float]) -> None:
    (his,) = store.profiles()
    before = store.attempts(his)
    store.erase(removed(store))
    store.add(his, Attempt("a.b", "year", 1.0, 100, 2.0, "new", 1))
    store.close()
    backups = sorted((tmp_path / BACKUPS).iterdir())
    assert len(backups) == 3
    again = open_store(tmp_path, clock)
    assert again.attempts(his)[:-1] == before
    assert again.settings(his) == {"palette": "paper"}
    again.close()
    (tmp_path / FILE).write_bytes(b"damaged " * 1000)
    mended = open_store(tmp_path, clock)
    assert "damaged" in mended.notice
    assert mended.profiles() == (his,)
    assert len(mended.attempts(his)) >= len(before)
    mended.close()


def test_answers_are_guarded_again_after_an_erasure(store: SqliteStore, tmp_path: Path) -> None:
    store.erase(removed(store))
    store.close()
    for file in (tmp_path / FILE, *(tmp_path / BACKUPS).iterdir()):
        with closing(sqlite3.connect(file)) as disk, pytest.raises(sqlite3.IntegrityError, match="answers stay"):
            disk.execute("DELETE FROM attempt")


def test_a_backup_that_cannot_be_rewritten_and_what_was_set_aside_are_deleted(
    store: SqliteStore, tmp_path: Path
) -> None:
    spoilt = tmp_path / BACKUPS / "answers-2020-01-01-000000-000.sqlite3"
    spoilt.write_bytes(f"half a database with {NAME} in it".encode() * 100)
    half = tmp_path / BACKUPS / "unfinished-2020-01-01-000000-000"
    half.write_bytes(NAME.encode())
    newer = tmp_path / BACKUPS / "answers-2030-01-01-000000-000.sqlite3"
    with closing(sqlite3.connect(newer, isolation_level=None)) as other:
        other.execute("CREATE TABLE person (name TEXT)")
        other.execute("INSERT INTO person VALUES (?)", (NAME,))
        other.execute("PRAGMA user_version = 99")
    aside = [tmp_path / f"answers-damaged-2020-01-01-000000-000.sqlite3{ending}" for ending in ("", "-wal")]
    for file in aside:
        file.write_bytes(NAME.encode() * 100)
    assert store.erase(removed(store)) == ""
    assert not any(file.exists() for file in (spoilt, half, newer, *aside))
    assert traces(tmp_path) == []
    store.close()


def test_a_backup_of_an_older_format_is_rewritten_too(tmp_path: Path, clock: Callable[[], float]) -> None:
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as old:
        old.executescript(FORMAT_1.replace("Boris", NAME).replace("text_size", SETTING))
        old.execute("BEGIN")
        for i in range(40):
            old.execute("INSERT INTO attempt VALUES (NULL, 1750000000001, ?, 'year', 1, 100, 1, 'r', ?)", (FACT, i))
            old.execute("INSERT INTO attempt VALUES (NULL, 1750000000000, 'a.b', 'year', 1, 100, 1, 's', ?)", (i,))
        old.execute("COMMIT")
    store = open_store(tmp_path, clock)
    (backup,) = (tmp_path / BACKUPS).iterdir()
    assert NAME.encode() in backup.read_bytes()
    assert store.erase(removed(store)) == ""
    assert traces(tmp_path) == []
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT count(*) FROM attempt").fetchone() == (40,)
    store.close()


def test_the_other_window_sees_that_the_player_is_gone(
    store: SqliteStore, tmp_path: Path, clock: Callable[[], float]
) -> None:
    other = open_store(tmp_path, clock)
    assert len(other.removed()) == 1
    assert store.erase(removed(store)) == ""
    assert other.removed() == ()
    other.close()
    assert traces(tmp_path) == []
    store.close()


def test_while_answers_cannot_be_saved_nobody_is_erased_and_that_is_told(store: SqliteStore, tmp_path: Path) -> None:
    hers = removed(store)
    assert store._disk is not None
    store._disk.connection.execute("PRAGMA query_only = ON")
    store.set(store.profiles()[0], "palette", "night")
    assert "cannot be erased" in store.erase(hers)
    assert store.removed() == (hers,)
    store._disk.connection.execute("PRAGMA query_only = OFF")
    assert store.erase(hers) == ""
    assert traces(tmp_path) == []
    store.close()
