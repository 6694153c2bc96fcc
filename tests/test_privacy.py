"""What a school may ask: nothing leaves the computer, no more than a nickname is kept, and that can be erased."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from game.shell.app import App
from game.shell.options import Options
from game.shell.player import Player
from game.shell.start import start
from game.store.disk import FILE
from game.store.share_place import FOLDER
from tests.banks import RIVERS

NAME = "Maximiliane"
# The audit hook stands before anything of the game is imported, and stays to the end of the process.
WATCHED = """
import sys
REACHING_OUT = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "subprocess.", "os.system", "os.exec")
sys.addaudithook(lambda event, _: print("reached out:", event) if event.startswith(REACHING_OUT) else None)
from pathlib import Path
from game.shell.demo import DemoPlan, run
from game.shell.options import Options
questions, data, home, shared = sys.argv[1:]
options = Options(
    questions=Path(questions), data=Path(data), home=Path(home), shared=bool(shared), seed=1, headless=True
)
print("code", run(options, DemoPlan(rounds=1, fast=True)))
"""
WHO = "Maximiliane-Musterfrau"  # as whom the computer knows the user
PERSONAL = ("USER", "USERNAME", "LOGNAME", "LNAME", "HOSTNAME", "COMPUTERNAME")


@pytest.mark.parametrize("shared", ["", "shared"])
def test_a_round_opens_no_socket_and_writes_nothing_about_the_user(tmp_path: Path, shared: str) -> None:
    data, home = tmp_path / "data", tmp_path / f"home of {WHO}"
    environment = {**os.environ, **dict.fromkeys(PERSONAL, WHO)}
    arguments = [str(RIVERS), str(data), str(home), shared]
    played = subprocess.run(
        [sys.executable, "-c", WATCHED, *arguments],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "code 0" in played.stdout, played.stderr
    assert "Played 1 rounds" in played.stdout
    assert "reached out" not in played.stdout
    assert (data / FOLDER).is_dir() if shared else (data / FILE).is_file()
    written = [file for folder in (data, home) for file in folder.rglob("*") if file.is_file()]
    assert written
    for file in written:
        assert WHO.encode() not in file.read_bytes(), file.name


def test_the_hook_hears_of_a_socket() -> None:
    hook = WATCHED.split("from pathlib", maxsplit=1)[0]
    heard = subprocess.run(
        [sys.executable, "-c", hook + "import socket; socket.socket().close()"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "reached out: socket.__new__" in heard.stdout


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    opened = start(
        Options(questions=RIVERS, data=tmp_path / "data", home=tmp_path / "home", seed=1, size=(1024, 768)), fast=True
    )
    assert opened is not None
    while not opened.desk.ready:
        opened.tick()
    yield opened
    opened.close()


def test_of_a_player_a_nickname_is_kept_and_what_was_answered(app: App, tmp_path: Path) -> None:
    """A further column would have to be argued for here."""
    Player(app, 1.0).sign_in(NAME)
    with closing(sqlite3.connect(tmp_path / "data" / FILE)) as disk:
        names = [name for (name,) in disk.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        columns = {name: {row[1] for row in disk.execute(f"PRAGMA table_info({name})")} for name in names}
    assert columns == {
        "attempt": {
            "id", "profile", "fact", "kind", "credit", "points", "at", "round", "number", "taken", "options", "helped",
            "length",
        },
        "origin": {"attempt", "log", "place"},
        "own": {"log"},
        "profile": {"id", "name", "made", "removed"},
        "setting": {"profile", "name", "value"},
        "unfinished": {"profile", "state"},
    }  # fmt: skip


def test_a_player_who_played_and_was_erased_leaves_no_byte(app: App, tmp_path: Path) -> None:
    player = Player(app, 0.5)
    player.sign_in(NAME)
    player.choose("start")
    for _ in range(3):
        player.answer()
        player.choose("continue")
    store = app.desk.store
    assert store is not None
    hers = app.desk.profile
    assert hers.name == NAME
    assert files_with(tmp_path, NAME, str(hers.id))
    while not app._soon.done:
        app.tick()  # among what is done meanwhile is the backup
    store.remove_profile(hers)
    assert store.erase(hers) == ""
    assert files_with(tmp_path, NAME, str(hers.id)) == []
    app.close()
    assert files_with(tmp_path, NAME, str(hers.id)) == []


def files_with(folder: Path, *texts: str) -> list[str]:
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in files if any(text.encode() in file.read_bytes() for text in texts)]
