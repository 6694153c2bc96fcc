"""A folder that several computers share: nothing lost, nothing twice, in one order, also while it cannot be reached."""

import os
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from game.profile import ROOM, Profile
from game.quiz.play.learner import Attempt
from game.store import open_store
from game.store.carried import export, take_in
from game.store.disk import BACKUPS, FILE
from game.store.opening import open_either
from game.store.outbox import FILE as OUTBOX
from game.store.share_place import FOLDER
from game.store.shared import SharedStore

Open = Callable[[str], SharedStore]
NAME = "Maximiliane"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "share" / "space"


@pytest.fixture
def computer(tmp_path: Path, folder: Path) -> Iterator[Open]:
    """Opens a window at a computer of that name; what happens there happens at once."""
    opened: list[SharedStore] = []
    ids = count(1)
    ticks = count(1_750_000_000)

    def open_at(name: str) -> SharedStore:
        found = open_either(
            folder, tmp_path / name, lambda: float(next(ticks)), lambda: f"{name}-{next(ids):08}", shared=True
        )
        assert isinstance(found, SharedStore)
        opened.append(found)
        return found

    yield open_at
    for store in opened:
        store.close()


def kill(store: SharedStore) -> None:
    """What the end of a process does: the disk is let go, and nothing else is done."""
    store._outbox._disk.close()


def answer(number: int, round_: str = "r", when: float | None = None) -> Attempt:
    moment = float(number) if when is None else when
    return Attempt("sputnik-1.launched", "year", 1.0, 100, moment, round_, number, "", 4, "", 10)


def rounds(store: SharedStore, profile: Profile) -> list[tuple[str, int]]:
    return [(found.round, found.number) for found in store.attempts(profile)]


def away(folder: Path) -> Path:
    return folder.rename(folder.with_name("elsewhere"))


def back(elsewhere: Path) -> None:
    elsewhere.rename(elsewhere.with_name("space"))


def files_with(folder: Path, text: str) -> list[str]:
    return [file.name for file in folder.rglob("*") if file.is_file() and text.encode() in file.read_bytes()]


def test_what_is_done_at_one_computer_is_seen_at_the_other(computer: Open) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    here.add(alina, answer(1))
    here.set(alina, "palette", "paper")
    assert there.profiles() == (alina,)
    assert there.attempts(alina) == (answer(1),)
    assert there.settings(alina) == {"palette": "paper"}
    renamed = there.rename_profile(alina, "Alina M.")
    assert here.profiles() == (renamed,)
    here.remove_profile(renamed)
    assert (there.profiles(), there.removed()) == ((), (renamed,))
    there.restore_profile(renamed)
    assert here.profiles() == (renamed,)
    assert (here.trouble, here.notice, there.trouble, there.notice) == ("", "", "", "")


@pytest.mark.parametrize("end", [kill, SharedStore.close])
def test_a_round_that_was_broken_off_goes_on_here_or_elsewhere(
    computer: Open, folder: Path, end: Callable[[SharedStore], None]
) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    for number in range(1, 10):
        here.add(alina, answer(number), f"state {number}")
    assert there.unfinished(alina) == ""
    assert files_with(folder, "state") == []
    end(here)
    again = computer("here")
    assert again.unfinished(alina) == there.unfinished(alina) == "state 9"
    assert len(files_with(folder, "state 9")) == 1
    assert files_with(folder, "state 8") == []
    there.forget_unfinished(alina)
    assert again.unfinished(alina) == ""


def test_two_computers_at_once_lose_nothing_and_say_the_same(computer: Open) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    for number in range(1, 16):
        here.add(alina, answer(number, "here", 2.0 * number))
        there.add(alina, answer(number, "there", 2.0 * number + 1))
    expected = [(name, number) for number in range(1, 16) for name in ("here", "there")]
    assert rounds(here, alina) == rounds(there, alina) == rounds(computer("third"), alina) == expected


def test_a_clock_that_is_wrong_by_years_reorders_no_log_and_hides_no_change(computer: Open) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    for number, when in enumerate((5.0, 10.0, 9e8, 15.0, -9e8, 20.0), 1):
        here.add(alina, answer(number, "here", when))
    there._clock = lambda: -1e9
    there.add(alina, answer(1, "there", 12.0))
    there.rename_profile(alina, "Alina M.")
    assert [name for name, _ in rounds(here, alina)] == ["here"] * 3 + ["there"] + ["here"] * 3
    assert [number for name, number in rounds(here, alina) if name == "here"] == [1, 2, 3, 4, 5, 6]
    assert [player.name for player in here.profiles()] == ["Alina M."]


def test_no_database_is_opened_on_the_shared_folder(computer: Open, folder: Path) -> None:
    store = computer("here")
    store.add(store.add_profile("Alina"), answer(1))
    assert files_with(folder, "SQLite format") == []
    assert [file.suffix for file in folder.rglob("*") if file.is_file()] == [".jsonl"]


def test_two_windows_of_one_computer_have_logs_of_their_own(computer: Open, folder: Path) -> None:
    one, other = computer("here"), computer("here")
    alina = one.add_profile("Alina")
    for number in (1, 2, 3):
        one.add(alina, answer(number, "one"))
        other.add(alina, answer(number, "other"))
    assert one.log() != other.log()
    assert sorted(rounds(one, alina)) == sorted(rounds(other, alina))
    assert len(rounds(one, alina)) == 6
    assert len(list((folder / FOLDER).glob("*.jsonl"))) == 2


def test_a_computer_goes_on_with_its_own_file(computer: Open, folder: Path) -> None:
    alina = Profile("", "")
    for start in range(3):
        store = computer("here")
        alina = alina if alina.id else store.add_profile("Alina")
        store.add(alina, answer(start))
        store.close()
    assert len(list((folder / FOLDER).glob("*.jsonl"))) == 1


def test_a_folder_that_goes_away_is_told_and_what_was_answered_meanwhile_joins_it(computer: Open, folder: Path) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    here.add(alina, answer(1))
    elsewhere = away(folder)
    here.add(alina, answer(2))
    assert here.trouble.count("cannot be reached") == 1
    assert "join the others" in here.trouble
    assert len(rounds(here, alina)) == 2
    assert not folder.exists()
    there.add(alina, answer(1, "there"))
    back(elsewhere)
    assert sorted(rounds(there, alina)) == [("r", 1), ("there", 1)]
    here.add(alina, answer(3))
    assert here.trouble == ""
    assert "is back" in here.notice
    assert len(rounds(there, alina)) == len(rounds(here, alina)) == 4


@pytest.mark.parametrize("end", [kill, SharedStore.close])
def test_what_was_answered_without_the_folder_outlives_the_program(
    computer: Open, folder: Path, tmp_path: Path, end: Callable[[SharedStore], None]
) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    assert there.profiles() == (alina,)
    elsewhere = away(folder)
    here.add(alina, answer(1))
    end(here)
    offline = computer("here")
    assert "cannot be reached" in offline.trouble
    assert not folder.exists()
    assert rounds(offline, alina) == [("r", 1)]
    offline.add(alina, answer(2))
    end(offline)
    back(elsewhere)
    again = computer("here")
    assert again.trouble == ""
    assert rounds(there, alina) == rounds(again, alina) == [("r", 1), ("r", 2)]
    assert again._outbox.waiting() == {}


def test_nothing_stays_on_the_computer_once_it_is_on_the_folder(computer: Open, folder: Path, tmp_path: Path) -> None:
    here = computer("here")
    hers = here.add_profile(NAME)
    here.add(hers, answer(1))
    assert files_with(folder, NAME)
    assert files_with(tmp_path / "here", NAME) == []
    assert files_with(tmp_path / "here", str(hers.id)) == []


def test_what_a_killed_window_has_left_another_one_takes_along(computer: Open, folder: Path) -> None:
    first, second = computer("here"), computer("here")
    alina = first.add_profile("Alina")
    elsewhere = away(folder)
    second.add(alina, answer(1))
    kill(second)
    kill(first)
    third = computer("here")
    back(elsewhere)
    assert rounds(third, alina) == [("r", 1)]
    assert rounds(computer("there"), alina) == [("r", 1)]


def test_a_computer_that_is_called_otherwise_the_next_time_takes_along_what_it_had(
    computer: Open, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COMPUTERNAME", "desk-7")
    here = computer("here")
    alina = here.add_profile("Alina")
    here.set(ROOM, "palette", "paper")
    elsewhere = away(folder)
    here.add(alina, answer(1))
    kill(here)
    back(elsewhere)
    monkeypatch.setenv("COMPUTERNAME", "dhcp-123")
    again = computer("here")
    assert again.log() != here.log()
    assert rounds(again, alina) == rounds(computer("there"), alina) == [("r", 1)]
    assert again.settings(ROOM) == {"palette": "paper"}


def test_a_line_that_was_not_written_whole_is_written_again(computer: Open, folder: Path) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    (file,) = (folder / FOLDER).glob("*.jsonl")
    with file.open("ab") as stream:
        stream.write(b'["here-00000001", 2, "attempt", "A')
    for number in (1, 2):
        here.add(alina, answer(number))
    assert rounds(there, alina) == [("r", 1), ("r", 2)]
    assert len(list((folder / FOLDER).glob("*.jsonl"))) == 2


@pytest.mark.parametrize(
    "garbage", [b"\x00\xff" * 200, b"Dear teacher\n", b'["a", 1, "profile", "room", "x", 0, null]\n', b"[[[[\n"]
)
def test_what_is_no_line_harms_nobody(computer: Open, folder: Path, garbage: bytes) -> None:
    here = computer("here")
    alina = here.add_profile("Alina")
    (folder / FOLDER / "letter.jsonl").write_bytes(garbage + b"\n")
    here.add(alina, answer(1))
    there = computer("there")
    assert there.profiles() == (alina,)
    assert rounds(there, alina) == [("r", 1)]
    assert there.trouble == ""


@pytest.mark.parametrize("whose", ["own", "all"])
def test_a_file_that_vanishes_while_somebody_plays_is_written_again(computer: Open, folder: Path, whose: str) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    there.add(alina, answer(1, "there"))
    here.add(alina, answer(1, "here"))
    assert len(rounds(here, alina)) == 2
    for file in (folder / FOLDER).glob("*.jsonl"):
        if whose == "all" or here.log() in file.read_text(encoding="utf-8"):
            file.unlink()
    here.add(alina, answer(2, "here"))
    assert len(rounds(here, alina)) == len(rounds(there, alina)) == 3
    assert len(rounds(computer("third"), alina)) == 3


def test_a_folder_from_before_is_taken_along_with_all_that_it_holds(
    computer: Open, folder: Path, tmp_path: Path
) -> None:
    before = open_store(folder, lambda: 1.0)
    alina, boris = before.add_profile("Alina"), before.add_profile("Boris")
    for number in range(1, 30):
        before.add(alina, answer(number), "a round")
    before.set(alina, "palette", "paper")
    before.remove_profile(boris)
    disk = before._disk
    assert disk is not None
    disk.connection.close()  # killed: the last answers are in the file beside it

    here = computer("here")
    assert (here.profiles(), here.removed()) == ((alina,), (boris,))
    assert rounds(here, alina) == [("r", number) for number in range(1, 30)]
    assert (here.unfinished(alina), here.settings(alina)) == ("a round", {"palette": "paper"})
    assert not (folder / FILE).exists()
    assert [file.name for file in (folder / BACKUPS).glob("*.sqlite3")] == ["answers-before-sharing-1.sqlite3"]
    here.add(alina, answer(1, "later", 100.0))
    assert rounds(computer("there"), alina) == [*(("r", number) for number in range(1, 30)), ("later", 1)]


def test_once_shared_always_shared(tmp_path: Path, folder: Path, computer: Open) -> None:
    computer("here").add_profile("Alina")
    second = open_either(folder, tmp_path / "there", lambda: 1.0)
    assert isinstance(second, SharedStore)
    second.close()
    elsewhere = away(folder)
    folder.mkdir()  # what is seen of a network drive that is not there
    third = open_either(folder, tmp_path / "there", lambda: 1.0, shared=True)
    assert "cannot be reached" in third.trouble
    assert list(folder.iterdir()) == []
    third.close()
    folder.rmdir()
    back(elsewhere)
    own = open_either(tmp_path / "own", tmp_path / "there", lambda: 1.0)
    assert not isinstance(own, SharedStore)
    own.close()


def test_nothing_of_an_erased_player_is_left_anywhere(computer: Open, folder: Path, tmp_path: Path) -> None:
    before = open_store(folder, lambda: 1.0)
    hers = before.add_profile(NAME)
    before.add(hers, answer(1, "before"))
    before.close()
    here, there, late = computer("here"), computer("there"), computer("late")
    boris = here.add_profile("Boris")
    for number in (1, 2):
        for store in (here, there):
            store.add(hers, answer(number, store.log()), "a round")
            store.add(boris, answer(number, f"{store.log()} too"))
    there.rename_profile(hers, f"{NAME} M.")
    late.add(hers, answer(9, "late"))
    here.remove_profile(hers)
    assert files_with(folder, NAME)
    assert here.erase(hers) == ""
    for place in (folder, tmp_path / "here"):
        assert files_with(place, NAME) == files_with(place, str(hers.id)) == []
    for store in (here, there, late, computer("new")):
        assert store.profiles() == (boris,)
        assert store.removed() == ()
        assert store.attempts(hers) == ()
        assert len(store.attempts(boris)) == 4
    there.add(boris, answer(3))
    assert len(computer("newer").attempts(boris)) == 5
    assert files_with(tmp_path, NAME) == files_with(tmp_path, str(hers.id)) == []


def test_what_holds_for_a_computer_holds_for_it_alone(computer: Open, folder: Path) -> None:
    here, there = computer("here"), computer("there")
    here.set(ROOM, "lesson", "with 7b")
    assert here.settings(ROOM) == computer("here").settings(ROOM) == {"lesson": "with 7b"}
    assert there.settings(ROOM) == {}
    assert files_with(folder, "7b") == []


def test_a_cut_off_lesson_and_what_was_worked_out_of_one_who_was_erased_are_erased_everywhere(
    computer: Open, folder: Path, tmp_path: Path
) -> None:
    here, there = computer("here"), computer("there")
    hers = here.add_profile(NAME)
    assert there.profiles() == (hers,)
    for store in (here, there):
        store.set(ROOM, "lesson", f'{{"profile":"{hers.id}","class_name":"{NAME}"}}')
        store.set(ROOM, "palette", "paper")
        store.keep(hers, f"what {NAME} knows")
    assert here.erase(hers) == ""
    kill(there)
    again = computer("there")
    assert again.settings(ROOM) == here.settings(ROOM) == {"palette": "paper"}
    there._room.close()
    assert files_with(tmp_path, NAME) == files_with(tmp_path, str(hers.id)) == []


def test_a_long_setting_comes_across_whole(computer: Open) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    here.set(alina, "lesson-1", "record " * 100_000)
    assert there.settings(alina) == {"lesson-1": "record " * 100_000}


def test_what_a_computer_kept_of_an_erased_player_never_comes_back(
    computer: Open, folder: Path, tmp_path: Path
) -> None:
    here, there = computer("here"), computer("there")
    hers = here.add_profile(NAME)
    there.add(hers, answer(1))
    assert len(here.attempts(hers)) == 1
    elsewhere = away(folder)
    there.add(hers, answer(2))
    assert "cannot be erased" in here.erase(hers)
    assert len(here.attempts(hers)) == 1
    kill(there)
    assert files_with(tmp_path / "there", str(hers.id))
    back(elsewhere)
    assert here.erase(hers) == ""
    again = computer("there")
    assert (again.profiles(), again.attempts(hers)) == ((), ())
    assert files_with(tmp_path, str(hers.id)) == []


def test_who_was_erased_can_be_brought_from_a_file_of_ones_own(computer: Open, folder: Path, tmp_path: Path) -> None:
    here, there = computer("here"), computer("there")
    hers = here.add_profile(NAME)
    for number in (1, 2):
        here.add(hers, answer(number))
    assert len(there.attempts(hers)) == 2
    file = tmp_path / "file"
    export(here, hers, file)
    assert here.erase(hers) == ""
    assert there.profiles() == ()
    assert take_in(there, file).sentence == f"{NAME} plays here now, with 2 answers."
    assert there.attempts(hers) == here.attempts(hers) == (answer(1), answer(2))
    assert "were here already" in take_in(here, file).sentence


def test_a_disk_that_refuses_does_not_matter_while_the_folder_is_there(computer: Open, folder: Path) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    here._outbox._disk.execute("PRAGMA query_only = ON")
    here.add(alina, answer(1))
    assert here.trouble == ""
    assert rounds(there, alina) == [("r", 1)]
    elsewhere = away(folder)
    here.add(alina, answer(2))
    assert "last until you close the game" in here.trouble
    here._outbox._disk.execute("PRAGMA query_only = OFF")
    here.add(alina, answer(3))
    assert "kept on this computer" in here.trouble
    kill(here)
    back(elsewhere)
    assert rounds(computer("here"), alina) == [("r", 1), ("r", 2), ("r", 3)]


def test_a_full_shared_disk_is_not_filled_with_beginnings(
    computer: Open, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = computer("here")
    alina = here.add_profile("Alina")
    before = sorted((folder / FOLDER).iterdir())

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        for number in range(1, 5):
            here.add(alina, answer(number))
            assert "No space left on device" in here.trouble
        assert sorted((folder / FOLDER).iterdir()) == before
    assert len(rounds(here, alina)) == 4
    assert here.trouble == ""
    assert sorted((folder / FOLDER).iterdir()) == before
    assert len(rounds(computer("there"), alina)) == 4


def test_without_a_place_on_the_computer_the_folder_alone_is_used(computer: Open, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "here").write_text("in the way", encoding="utf-8")
    here = computer("here")
    alina = here.add_profile("Alina")
    here.add(alina, answer(1))
    assert here.trouble == ""
    assert rounds(computer("there"), alina) == [("r", 1)]


def test_a_damaged_outbox_is_put_aside(computer: Open, tmp_path: Path) -> None:
    here = computer("here")
    alina = here.add_profile("Alina")
    here.close()
    (outbox,) = (tmp_path / "here").rglob(OUTBOX)
    outbox.write_bytes(b"This is a letter, not a database. " * 400)
    again = computer("here")
    again.add(alina, answer(1))
    assert rounds(again, alina) == [("r", 1)]
    assert again._outbox.lasting
    assert files_with(tmp_path / "here", "This is a letter")
    assert again.erase(alina) == ""
    assert files_with(tmp_path / "here", "This is a letter") == []
