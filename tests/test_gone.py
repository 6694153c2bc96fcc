"""The folder of answers, or the file in it, taken away while the game runs: noticed, told and made again, whole."""

import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from game.profile import Profile
from game.quiz.play.learner import Attempt
from game.store import SqliteStore, open_store
from game.store.disk import BACKUPS, FILE

Harm = Callable[[Path], object]


@pytest.fixture
def clock() -> Callable[[], float]:
    ticks = count(1_750_000_000)
    return lambda: float(next(ticks))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def attempt(number: int, round_: str = "r") -> Attempt:
    return Attempt("apollo-11.moon_landing", "year", 1.0, 100, 1_750_000_000.5, round_, number, options=4, length=10)


def filled(folder: Path, clock: Callable[[], float]) -> tuple[SqliteStore, Profile]:
    """A store that was closed and opened again, so that there is a backup, and has been played in since."""
    before = open_store(folder, clock)
    before.remove_profile(before.add_profile("Boris"))
    alina = before.add_profile("Alina")
    before.set(alina, "palette", "contrast")
    before.add(alina, attempt(1))
    before.close()
    store = open_store(folder, clock)
    store.add(alina, attempt(2), "a round")
    return store, alina


def check_whole(store: SqliteStore, answers: int) -> None:
    (alina,), (boris,) = store.profiles(), store.removed()
    assert (alina.name, boris.name) == ("Alina", "Boris")
    assert store.attempts(alina) == tuple(attempt(number) for number in range(1, answers + 1))
    assert store.settings(alina) == {"palette": "contrast"}
    assert store.unfinished(alina) == "a round"


def move_away(folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))


def empty(folder: Path) -> None:
    (folder / FILE).write_bytes(b"")


def replace_by_an_empty_file(folder: Path) -> None:
    (folder / FILE).unlink()
    (folder / FILE).touch()


def replace_by_a_letter(folder: Path) -> None:
    (folder / "letter").write_bytes(b"Dear teacher, this is no database. " * 300)
    (folder / "letter").replace(folder / FILE)


def replace_by_the_backup(folder: Path) -> None:
    (backup,) = (folder / BACKUPS).iterdir()
    shutil.copy(backup, folder / "copy")
    (folder / "copy").replace(folder / FILE)


def delete_the_file(folder: Path) -> None:
    (folder / FILE).unlink()


def gone(harm: Harm, folder: Path) -> bool:
    """Do the harm; False where the system protects files that are open."""
    try:
        harm(folder)
    except PermissionError:
        assert sys.platform == "win32"
        return False
    return True


HARMS = [
    shutil.rmtree, move_away, delete_the_file, empty, replace_by_an_empty_file, replace_by_a_letter,
    replace_by_the_backup,
]  # fmt: skip


@pytest.mark.parametrize("harm", HARMS)
def test_what_is_taken_away_is_made_again_with_the_next_answer(
    folder: Path, clock: Callable[[], float], harm: Harm
) -> None:
    store, alina = filled(folder, clock)
    was_gone = gone(harm, folder)
    store.add(alina, attempt(3))
    assert store.trouble == ""
    assert ("made again, with all answers" in store.notice) == was_gone
    check_whole(store, 3)
    if was_gone:
        assert ("deleted" in store.notice) == (harm in {shutil.rmtree, move_away, delete_the_file})
    store.notice = ""
    store.add(alina, attempt(4))
    assert (store.trouble, store.notice) == ("", "")
    with closing(sqlite3.connect(folder / FILE)) as other:
        assert other.execute("SELECT count(*) FROM attempt").fetchone() == (4,)
    store.close()
    again = open_store(folder, clock)
    assert (again.trouble, again.notice) == ("", "")
    check_whole(again, 4)
    again.close()


@pytest.mark.parametrize("harm", HARMS)
def test_what_is_taken_away_is_made_again_when_the_game_is_closed(
    folder: Path, clock: Callable[[], float], harm: Harm
) -> None:
    store, _ = filled(folder, clock)
    gone(harm, folder)
    check_whole(store, 2)
    store.close()
    again = open_store(folder, clock)
    check_whole(again, 2)
    again.close()


def test_a_folder_that_cannot_be_made_again_is_told_and_filled_once_it_can(
    folder: Path, clock: Callable[[], float]
) -> None:
    store, alina = filled(folder, clock)
    if not gone(shutil.rmtree, folder):
        return
    folder.write_text("in the way", encoding="utf-8")
    for number in (3, 4):
        store.add(alina, attempt(number))
        assert "cannot be made again" in store.trouble
        check_whole(store, number)
    folder.unlink()
    store.add(alina, attempt(5))
    assert store.trouble == ""
    assert "made again" in store.notice
    store.close()
    again = open_store(folder, clock)
    check_whole(again, 5)
    again.close()


def test_two_windows_whose_folder_is_deleted_bring_their_answers_together(
    folder: Path, clock: Callable[[], float]
) -> None:
    here, alina = filled(folder, clock)
    there = open_store(folder, clock)
    there.add(alina, attempt(1, "there"))
    gone(shutil.rmtree, folder)
    for number in (2, 3):
        here.add(alina, attempt(number, "here"))
        there.add(alina, attempt(number, "there"))
    assert set(here.attempts(alina)) == set(there.attempts(alina))
    here.close()
    there.close()
    again = open_store(folder, clock)
    found = [(kept.round, kept.number) for kept in again.attempts(alina)]
    assert sorted(found) == [("here", 2), ("here", 3), ("r", 1), ("r", 2), ("there", 1), ("there", 2), ("there", 3)]
    again.close()


def test_a_folder_that_vanishes_while_the_disk_refuses_loses_nothing(folder: Path, clock: Callable[[], float]) -> None:
    store, alina = filled(folder, clock)
    assert store._disk is not None
    store._disk.connection.execute("PRAGMA query_only = ON")
    store.add(alina, attempt(3))
    assert "cannot be saved" in store.trouble
    gone(shutil.rmtree, folder)
    store.add(alina, attempt(4))
    assert (store.trouble == "") == ("made again" in store.notice)
    store._disk.connection.execute("PRAGMA query_only = OFF")
    store.close()
    again = open_store(folder, clock)
    check_whole(again, 4)
    again.close()


def test_making_it_again_does_not_push_backups_out(folder: Path, clock: Callable[[], float]) -> None:
    store, alina = filled(folder, clock)
    backups = sorted((folder / BACKUPS).iterdir())
    for number in range(3, 9):
        gone(delete_the_file, folder)
        store.add(alina, attempt(number))
    assert sorted((folder / BACKUPS).iterdir()) == backups
    check_whole(store, 8)
    store.close()
