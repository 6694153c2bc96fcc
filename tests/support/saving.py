"""Saving question files while the game runs, and waiting until it has read them."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter, sleep

from game.shell.app import App

LONGEST = 20.0  # seconds


def edit(file: Path, old: str, new: str) -> int:
    """Gives the line that was changed."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def wait(app: App, until: Callable[[], object]) -> None:
    """The files are read beside the game, in real time; that they are looked at but now and then is not waited for."""
    last = perf_counter() + LONGEST
    while not until():
        assert perf_counter() < last, app.desk.notice
        if app._folder is not None:
            app._folder._watch._looked = 0.0
        app.tick()
        sleep(0.002)  # so that the game, which is fast, leaves time to what reads
