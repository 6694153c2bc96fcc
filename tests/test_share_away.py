"""The shared folder goes away in the middle of a round, and comes back: what the player sees, and what is kept."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import perf_counter, sleep

import pytest

from game.shell.app import App
from game.shell.options import Options
from game.shell.player import Player
from game.shell.start import start
from game.store import courier
from game.store.opening import open_either
from game.store.share_place import FOLDER
from game.store.shared import SharedStore
from game.store.shared_logs import SharedLogs
from tests.banks import RIVERS

LONGEST = 20.0  # seconds


def opened(folder: Path, home: Path) -> App:
    options = Options(questions=RIVERS, data=folder, home=home, shared=True, seed=1, size=(1024, 768))
    app = start(options, fast=True)
    assert app is not None
    while not app.desk.ready:
        app.tick()
    return app


def wait(app: App, until: Callable[[], object]) -> None:
    last = perf_counter() + LONGEST
    while not until():
        assert perf_counter() < last
        app.tick()
        sleep(0.002)


def told(app: App) -> str:
    """What stands at the foot of the page."""
    labels = [node.label for node in Player(app, 1.0).nodes().values()]
    return " ".join(label for label in labels if "shared folder" in label)


def answers(app: App) -> int:
    assert app.desk.store is not None
    return len(app.desk.store.attempts(app.desk.profile))


def test_play_goes_on_without_the_folder_and_all_is_there_when_it_is_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier, "PAUSE", 0.01)
    folder, elsewhere = tmp_path / "share", tmp_path / "elsewhere"
    app = opened(folder, tmp_path / "here")
    assert app.desk.where == f"Answers are kept in {folder}, together with other computers."
    player = Player(app, 1.0)
    player.sign_in("Alina")
    player.choose("start")
    player.answer()
    wait(app, lambda: "attempt" in text_of(folder))
    folder.rename(elsewhere)
    player.choose("continue")
    player.answer()
    wait(app, lambda: "cannot be reached" in told(app))
    assert not folder.exists()
    player.choose("continue")
    player.answer()
    assert answers(app) == 3
    elsewhere.rename(folder)
    wait(app, lambda: text_of(folder).count("attempt") == 3)
    wait(app, lambda: "is back" in told(app))
    app.close()
    there = open_either(folder, tmp_path / "there", lambda: 0.0)
    (alina,) = there.profiles()
    assert len(there.attempts(alina)) == 3
    there.close()


def test_a_folder_that_does_not_answer_holds_nobody_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(courier, "PATIENCE", 0.05)
    store = open_either(tmp_path / "share", tmp_path / "here", lambda: 0.0, shared=True, beside=True)
    assert isinstance(store, SharedStore)
    alina = store.add_profile("Alina")
    answered, asked = Event(), Event()

    def hang(self: SharedLogs) -> frozenset[str]:
        asked.set()
        answered.wait(LONGEST)
        return frozenset()

    with monkeypatch.context() as network:
        network.setattr(SharedLogs, "erased", hang)
        store.set(alina, "palette", "paper")
        assert asked.wait(LONGEST)
        sleep(0.06)
        assert store.settings(alina) == {"palette": "paper"}
        assert "does not answer" in store.trouble
        assert "cannot be erased" in store.erase(alina)
        assert store.profiles() == (alina,)
    answered.set()
    store.close()
    assert "palette" in text_of(tmp_path / "share")


def text_of(folder: Path) -> str:
    files = (folder / FOLDER).glob("*.jsonl")
    return "".join(file.read_text(encoding="utf-8") for file in files)
