"""The log of answers: nothing lost, whatever happens to the disk, to the file or to the other window."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from game.profile import GUEST, Profile
from game.quiz.play.learner import Attempt
from game.store import SqliteStore, open_store
from game.store.disk import BACKUPS, FILE
from game.store.formats import FORMAT


@pytest.fixture
def clock() -> Callable[[], float]:
    ticks = count(1_750_000_000)
    return lambda: float(next(ticks))


@pytest.fixture
def store(tmp_path: Path, clock: Callable[[], float]) -> Iterator[SqliteStore]:
    found = open_store(tmp_path, clock)
    yield found
    found.close()


def attempt(number: int = 1, round_: str = "r1", fact: str = "apollo-11.moon_landing") -> Attempt:
    return Attempt(fact, "year", 1.0, 100, 1_750_000_000.5, round_, number)


def reopen(store: SqliteStore, folder: Path, clock: Callable[[], float]) -> SqliteStore:
    store.close()
    return open_store(folder, clock)


def test_what_is_written_is_there_after_a_restart(
    store: SqliteStore, tmp_path: Path, clock: Callable[[], float]
) -> None:
    alina = store.add_profile("Alina")
    for number in range(1, 11):
        store.add(alina, attempt(number))
    store.set(alina, "palette", "contrast")
    again = reopen(store, tmp_path, clock)
    assert again.profiles() == (alina,)
    assert again.attempts(alina) == tuple(attempt(number) for number in range(1, 11))
    assert again.settings(alina) == {"palette": "contrast"}
    assert (again.trouble, again.notice) == ("", "")
    again.close()


def test_what_was_shown_and_asked_for_is_kept(store: SqliteStore, tmp_path: Path, clock: Callable[[], float]) -> None:
    alina = store.add_profile("Alina")
    told = replace(attempt(), taken="Luna 9", options=4, helped="hint options", length=10)
    store.add(alina, told)
    again = reopen(store, tmp_path, clock)
    assert again.attempts(alina) == (told,)
    again.close()


def test_the_same_answer_is_written_once_and_another_to_the_same_question_beside_it(store: SqliteStore) -> None:
    alina = store.add_profile("Alina")
    for when in (1.0, 1.0, 2.0):  # a commit that is tried again; another window that goes on with the same round
        store.add(alina, replace(attempt(), when=when))
    assert [found.when for found in store.attempts(alina)] == [1.0, 2.0]


def test_a_round_is_kept_with_its_answer_until_it_is_forgotten(
    store: SqliteStore, tmp_path: Path, clock: Callable[[], float]
) -> None:
    alina, bea = store.add_profile("Alina"), store.add_profile("Bea")
    store.add(alina, attempt(1), "after one")
    store.add(alina, attempt(2), "after two")
    store.add(GUEST, attempt(3), "of a guest")
    again = reopen(store, tmp_path, clock)
    assert [again.unfinished(profile) for profile in (alina, bea, GUEST)] == ["after two", "", ""]
    again.forget_unfinished(alina)
    again = reopen(again, tmp_path, clock)
    assert again.unfinished(alina) == ""
    assert len(again.attempts(alina)) == 2
    again.close()


def test_removed_players_are_listed_the_latest_first(store: SqliteStore) -> None:
    alina, bea, cem = (store.add_profile(name) for name in ("Alina", "Bea", "Cem"))
    store.remove_profile(bea)
    store.remove_profile(alina)
    assert store.removed() == (alina, bea)
    assert store.profiles() == (cem,)
    store.restore_profile(bea)
    assert store.removed() == (alina,)


def test_the_latest_player_comes_first(store: SqliteStore) -> None:
    first, second = store.add_profile("First"), store.add_profile("Second")
    assert store.profiles() == (second, first)
    store.add(first, Attempt("a.b", "year", 1.0, 100, 1_760_000_000.0, "later", 1))
    assert store.profiles() == (first, second)


def test_profiles_keep_their_answers_apart_and_a_guest_leaves_none(store: SqliteStore) -> None:
    one, two = store.add_profile("Same"), store.add_profile("Same")
    store.add(one, attempt(1, "one"))
    store.add(GUEST, attempt(1, "guest"))
    assert [len(store.attempts(profile)) for profile in (one, two, GUEST)] == [1, 0, 0]


def test_a_removed_profile_comes_back_whole(store: SqliteStore) -> None:
    alina = store.add_profile("Alina")
    store.add(alina, attempt())
    store.remove_profile(alina)
    assert store.profiles() == ()
    store.restore_profile(alina)
    assert store.profiles() == (alina,)
    assert store.attempts(alina) == (attempt(),)


def test_a_profile_can_be_renamed(store: SqliteStore) -> None:
    renamed = store.rename_profile(store.add_profile("Alna"), "Alina")
    assert store.profiles() == (renamed,)
    assert renamed.name == "Alina"


@pytest.mark.parametrize("change", ["DELETE FROM attempt", "UPDATE attempt SET credit = 0"])
def test_answers_are_never_changed(store: SqliteStore, tmp_path: Path, change: str) -> None:
    store.add(store.add_profile("Alina"), attempt())
    other = sqlite3.connect(tmp_path / FILE)
    with pytest.raises(sqlite3.IntegrityError, match="answers"):
        other.execute(change)
    other.close()


def test_the_database_is_as_safe_as_sqlite_can_be(store: SqliteStore) -> None:
    assert store._disk is not None
    assert store._disk.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert store._disk.connection.execute("PRAGMA synchronous").fetchone() == (2,)


def test_two_windows_on_one_profile_lose_nothing(
    store: SqliteStore, tmp_path: Path, clock: Callable[[], float]
) -> None:
    alina = store.add_profile("Alina")
    other = open_store(tmp_path, clock)
    for number in range(1, 101):
        store.add(alina, attempt(number, "here"))
        other.add(alina, attempt(number, "there"))
    assert len(store.attempts(alina)) == len(other.attempts(alina)) == 200
    other.close()


def damage_header(file: Path) -> None:
    file.write_bytes(b"This is a letter, not a database. " * 400)


def damage_middle(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    file.write_bytes(data)


def cut_short(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:5000])


@pytest.mark.parametrize("damage", [damage_header, damage_middle, cut_short])
def test_a_damaged_database_is_set_aside_for_the_newest_whole_backup(
    store: SqliteStore, tmp_path: Path, clock: Callable[[], float], damage: Callable[[Path], None]
) -> None:
    alina = store.add_profile("Alina")
    store.add(alina, attempt(1))
    store = reopen(store, tmp_path, clock)  # makes the backup
    store.close()
    newer = tmp_path / BACKUPS / "answers-9999-01-01-000000-000.sqlite3"
    newer.write_bytes(b"a backup that is itself no database")
    damage(tmp_path / FILE)

    mended = open_store(tmp_path, clock)
    assert mended.attempts(alina) == (attempt(1),)
    assert "damaged" in mended.notice
    assert len(list(tmp_path.glob("answers-damaged-2025-*.sqlite3"))) == 1
    mended.add(alina, attempt(2))
    assert mended.trouble == ""
    mended.close()


def test_a_damaged_database_without_backup_gives_a_fresh_start(tmp_path: Path, clock: Callable[[], float]) -> None:
    damage_header(tmp_path / FILE)
    store = open_store(tmp_path, clock)
    assert "fresh start" in store.notice
    assert store.profiles() == ()
    store.close()


def test_three_backups_are_kept(store: SqliteStore, tmp_path: Path, clock: Callable[[], float]) -> None:
    store.add_profile("Alina")
    names = []
    for _ in range(5):
        store = reopen(store, tmp_path, clock)
        names.append(max(file.name for file in (tmp_path / BACKUPS).iterdir()))
    store.close()
    assert sorted(file.name for file in (tmp_path / BACKUPS).iterdir()) == names[-3:]
    assert len(set(names)) == 5


def test_a_copy_that_was_put_off_is_made_once_and_at_the_latest_at_the_end(
    store: SqliteStore, tmp_path: Path, clock: Callable[[], float]
) -> None:
    store.add_profile("Alina")
    store.close()
    copies = tmp_path / BACKUPS
    shutil.rmtree(copies, ignore_errors=True)
    for asked_for in (True, False):
        later = open_store(tmp_path, clock, backed_up=False)
        before = len(list(copies.iterdir())) if copies.exists() else 0
        for _ in range(2 * asked_for):
            later.back_up()
        later.close()
        assert len(list(copies.iterdir())) == before + 1


def test_a_folder_that_cannot_be_made_gives_a_sentence_and_play_goes_on(
    tmp_path: Path, clock: Callable[[], float]
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    store = open_store(tmp_path / "file" / "data", clock)
    assert "cannot be saved" in store.trouble
    alina = store.add_profile("Alina")
    store.add(alina, attempt())
    assert store.attempts(alina) == (attempt(),)
    assert "cannot be saved" in store.trouble
    store.close()


def test_a_disk_that_refuses_for_a_while_gets_everything_later(
    store: SqliteStore, tmp_path: Path, clock: Callable[[], float]
) -> None:
    alina = store.add_profile("Alina")
    store.add(alina, attempt(1))
    assert store._disk is not None
    store._disk.connection.execute("PRAGMA query_only = ON")
    store.add(alina, attempt(2))
    bea = store.add_profile("Bea")
    assert "cannot be saved" in store.trouble
    assert len(store.attempts(alina)) == 2
    assert set(store.profiles()) == {alina, bea}

    store._disk.connection.execute("PRAGMA query_only = OFF")
    store.add(alina, attempt(3))
    assert store.trouble == ""
    again = reopen(store, tmp_path, clock)
    assert again.attempts(alina) == (attempt(1), attempt(2), attempt(3))
    assert set(again.profiles()) == {alina, bea}
    again.close()


def test_a_newer_format_is_read_but_not_touched(store: SqliteStore, tmp_path: Path, clock: Callable[[], float]) -> None:
    alina = store.add_profile("Alina")
    store.close()
    other = sqlite3.connect(tmp_path / FILE)
    other.execute(f"PRAGMA user_version = {FORMAT + 1}")
    other.close()
    before = (tmp_path / FILE).read_bytes()
    newer = open_store(tmp_path, clock)
    assert "newer version" in newer.trouble
    assert newer.profiles() == (alina,)
    newer.add(alina, attempt())
    newer.close()
    assert (tmp_path / FILE).read_bytes() == before


def test_profiles_made_in_the_same_moment_differ(tmp_path: Path) -> None:
    store = open_store(tmp_path, lambda: 1_750_000_000.0)
    made = {store.add_profile(name) for name in ("A", "B", "C")}
    assert set(store.profiles()) == made
    assert len({profile.id for profile in made}) == 3
    assert Profile(None, "Guest") not in made
    store.close()
