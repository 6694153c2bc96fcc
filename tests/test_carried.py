"""A player in a file of their own: taken to another computer and back, twice, damaged or cut short."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from itertools import count, permutations
from pathlib import Path

import pytest

from game.__main__ import main
from game.profile import Profile
from game.quiz.play.learner import Attempt
from game.store import SqliteStore, open_store
from game.store.carried import export, take_in
from game.store.checked import ANSWER
from game.store.profile_file import UnusableFileError

Open = Callable[[str], SqliteStore]


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Open]:
    """Opens the store of a computer; they differ in name, as do their ids."""
    opened: list[SqliteStore] = []
    ticks = count(1_750_000_000)

    def open_at(name: str) -> SqliteStore:
        ids = count(len(opened) * 100)
        found = open_store(tmp_path / name, lambda: float(next(ticks)), lambda: f"{name}-{next(ids)}")
        opened.append(found)
        return found

    yield open_at
    for store in opened:
        store.close()


def answer(when: float, round_: str = "r", number: int = 1) -> Attempt:
    return Attempt("sputnik-1.launched", "year", 0.6, 60, when, round_, number, "Luna 9", 4, "hint", 10)


def carry(here: SqliteStore, there: SqliteStore, profile: Profile, folder: Path) -> str:
    file = folder / "carried.jsonl"
    export(here, profile, file)
    return take_in(there, file).sentence


def whens(store: SqliteStore, profile: Profile) -> list[float]:
    return [found.when for found in store.attempts(profile)]


def test_a_player_is_the_same_at_another_computer(computer: Open, tmp_path: Path) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    answers = tuple(answer(when, number=number) for number, when in enumerate((50.0, 70.0, 60.0), 1))
    for one in answers:
        here.add(alina, one)
    here.set(alina, "palette", "contrast")
    assert carry(here, there, alina, tmp_path) == "Alina plays here now, with 3 answers."
    assert there.profiles() == (alina,)
    assert there.attempts(alina) == answers
    assert there.settings(alina) == {"palette": "contrast"}


def test_twice_adds_nothing_twice(computer: Open, tmp_path: Path) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    here.add(alina, answer(1.0))
    carry(here, there, alina, tmp_path)
    assert "were here already" in carry(here, there, alina, tmp_path)
    assert "were here already" in carry(there, here, alina, tmp_path)
    assert whens(here, alina) == whens(there, alina) == [1.0]
    here.add(alina, answer(2.0))
    assert carry(here, there, alina, tmp_path) == "Alina has 1 answer more here now."


@pytest.mark.parametrize("way", list(permutations("abc")))
def test_the_same_order_whichever_way_answers_came(computer: Open, tmp_path: Path, way: Sequence[str]) -> None:
    """Three computers, the clock of one of which was set ahead for an answer."""
    stores = {name: computer(name) for name in "abc"}
    alina = stores["a"].add_profile("Alina")
    carry(stores["a"], stores["b"], alina, tmp_path)
    carry(stores["a"], stores["c"], alina, tmp_path)
    times = {"a": (1.0, 900.0, 4.0, 10.0), "b": (2.0, 5.0, 8.0), "c": (3.0, 3.0, 9.0)}
    for name, store in stores.items():
        for number, when in enumerate(times[name], 1):
            store.add(alina, answer(when, name, number))
    for name in way:
        for other in way:
            carry(stores[name], stores[other], alina, tmp_path)
    found = {name: stores[name].attempts(alina) for name in "abc"}
    assert found["a"] == found["b"] == found["c"]
    assert whens(stores["a"], alina) == [1.0, 900.0, 2.0, 3.0, 3.0, 4.0, 5.0, 8.0, 9.0, 10.0]


def test_what_is_answered_after_the_way_comes_after_it(computer: Open, tmp_path: Path) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    here.add(alina, answer(5.0, "here"))
    carry(here, there, alina, tmp_path)
    there.add(alina, answer(6.0, "there"))
    here.add(alina, answer(7.0, "here", 2))
    carry(there, here, alina, tmp_path)
    assert whens(here, alina) == [5.0, 6.0, 7.0]


def test_the_own_name_and_settings_stay_and_who_was_removed_is_back(computer: Open, tmp_path: Path) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    here.set(alina, "palette", "paper")
    here.set(alina, "volume", "50")
    carry(here, there, alina, tmp_path)
    renamed = there.rename_profile(alina, "Alina M.")
    there.set(alina, "palette", "night")
    there.remove_profile(renamed)
    carry(here, there, alina, tmp_path)
    assert there.profiles() == (renamed,)
    assert there.settings(alina) == {"palette": "night", "volume": "50"}
    assert here.profiles() == (alina,)


def test_a_name_may_have_any_letters(computer: Open, tmp_path: Path) -> None:
    here, there = computer("here"), computer("there")
    name = "Zoë\u2028 \U0001f468\u200d\U0001f680 \u0646\u200c\u0645"
    odd = here.add_profile(name)
    carry(here, there, odd, tmp_path)
    assert there.profiles() == (odd,)


def test_nobody_else_is_in_the_file(computer: Open, tmp_path: Path) -> None:
    here = computer("here")
    alina, boris = here.add_profile("Alina"), here.add_profile("Boris")
    here.add(alina, answer(1.0))
    here.add(boris, answer(2.0, "of-boris"))
    export(here, alina, tmp_path / "file")
    text = (tmp_path / "file").read_text(encoding="utf-8")
    assert "Boris" not in text
    assert "of-boris" not in text


def test_what_was_carried_is_made_again_and_restarted_with_its_order(computer: Open, tmp_path: Path) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    here.add(alina, answer(9.0, "here"))
    there.add(alina, answer(12.0, "there"))
    carry(here, there, alina, tmp_path)
    assert whens(there, alina) == [9.0, 12.0]
    there._disk.file.unlink() if there._disk else None
    there.add(alina, answer(13.0, "there", 2))
    assert whens(there, alina) == [9.0, 12.0, 13.0]
    there.close()
    again = computer("there")
    assert whens(again, alina) == [9.0, 12.0, 13.0]


def test_every_field_of_an_answer_has_its_check() -> None:
    assert set(ANSWER) == {field.name for field in fields(Attempt)} | {"log", "place"}


def spoil(text: str) -> dict[str, tuple[bytes, str]]:
    """By what was done to it the file, and what is to be told."""
    head, *rows = text.splitlines()
    row = json.loads(rows[-1])

    def with_row(**changes: object) -> bytes:
        return "\n".join([head, *rows[:-1], json.dumps({**row, **changes})]).encode()

    newer = json.dumps({**json.loads(head), "version": 99})
    return {
        "empty": (b"", "not a file with a player"),
        "a picture": (b"\x89PNG\r\n\x1a\n\xff\xff", "not a file with a player"),
        "other json": (b'{"a": 1}\n[]\n', "not a file with a player"),
        "newer": (newer.encode(), "newer version"),
        "cut between lines": ("\n".join([head, *rows[:-1]]).encode(), "should hold 2 answers, but has 1"),
        "cut within a line": (text[:-20].encode(), "should hold 2 answers, but has 1"),
        "garbage within": ("\n".join([head, "?", *rows]).encode(), "Line 2 of it is damaged"),
        "a credit too large": (with_row(credit=7), "Line 3 of it is damaged"),
        "no number": (with_row(points="many"), "Line 3 of it is damaged"),
        "not a number": (with_row(when=float("nan")), "Line 3 of it is damaged"),
        "deep": (with_row(taken=[[]]), "Line 3 of it is damaged"),
        "long": (with_row(fact="x" * 200_000), "Line 3 of it is damaged"),
        "no name": (json.dumps({**json.loads(head), "name": "\n"}).encode(), "Line 1 of it is damaged"),
        "the room": (json.dumps({**json.loads(head), "id": "room"}).encode(), "Line 1 of it is damaged"),
    }


def test_what_is_no_such_file_is_told_and_changes_nothing(computer: Open, tmp_path: Path) -> None:
    here, there = computer("here"), computer("there")
    alina = here.add_profile("Alina")
    for number in (1, 2):
        here.add(alina, answer(float(number), number=number))
    file = tmp_path / "file"
    export(here, alina, file)
    for done, (spoilt, told) in spoil(file.read_text(encoding="utf-8")).items():
        file.write_bytes(spoilt)
        with pytest.raises(UnusableFileError) as refused:
            take_in(there, file)
        assert told in str(refused.value), done
    assert there.profiles() == ()


def test_the_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    store = open_store(here, lambda: 1_750_000_000.0)
    alina = store.add_profile("Alina")
    store.add(alina, answer(1.0))
    store.close()
    file = str(tmp_path / "alina.jsonl")

    def run(*arguments: str) -> tuple[int, str]:
        code = main(["profile", *arguments])
        out = capsys.readouterr()
        return code, out.out + out.err

    assert run("export", "alina", file, "--data", str(here)) == (0, f"{file} holds Alina with 1 answer.\n")
    assert run("export", "Alina", file, "--data", str(here)) == (
        2, f"{file} is there already; add --force to write it anew.\n"
    )  # fmt: skip
    assert run("export", "Bea", file, "--force", "--data", str(here)) == (
        2, "There is no player Bea; there are Alina.\n"
    )  # fmt: skip
    assert run("import", file, "--data", str(there)) == (0, "Alina plays here now, with 1 answer.\n")
    assert run("import", file, "--data", str(there))[0] == 0
    assert run("import", str(tmp_path / "none"), "--data", str(there))[0] == 2
    (tmp_path / "letter").write_text("Dear teacher", encoding="utf-8")
    code, told = run("import", str(tmp_path / "letter"), "--data", str(there))
    assert (code, told.count("\n")) == (2, 1)
    assert "It is not a file with a player of this game." in told
    code, told = run("export", "Alina", str(tmp_path / "no" / "folder"), "--data", str(there))
    assert (code, told.count("\n")) == (2, 1)


def test_players_of_one_name_are_told_apart_by_their_ids(
    computer: Open, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = open_store(tmp_path / "here", lambda: 1.0)
    one, _ = store.add_profile("Alina"), store.add_profile("Alina")
    store.close()
    file = tmp_path / "file"
    assert main(["profile", "export", "Alina", str(file), "--data", str(tmp_path / "here")]) == 2
    told = capsys.readouterr().err
    beginning = str(one.id)[:8]
    assert "There are 2 players called Alina" in told
    assert beginning in told
    assert main(["profile", "export", beginning, str(file), "--data", str(tmp_path / "here")]) == 0
    assert str(one.id) in file.read_text(encoding="utf-8")
