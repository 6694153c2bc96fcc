"""Saving question files while the game runs, waiting until it has read them, and playing on."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter, sleep

from game.shell.app import App
from game.shell.player import Player
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.play import Play

FILE = "mountains.yaml"
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


def save(app: App, folder: Path, old: str, new: str, file: str = FILE) -> int:
    """Save, and wait until it is on the desk."""
    bank = app.desk.bank
    line = edit(folder / file, old, new)
    wait(app, lambda: app.desk.bank is not bank)
    return line


def begun(app: App) -> Player:
    player = Player(app, 1.0)
    player.sign_in("Ada")
    player.choose("start")
    return player


def on_table(app: App) -> str:
    play = app.stack.top
    assert isinstance(play, Play)
    assert play.game.question is not None
    return play.game.question.fact


def answer(player: Player) -> None:
    player.answer()
    assert isinstance(player.app.stack.top, Feedback)
    while isinstance(player.app.stack.top, Feedback):
        player.choose("continue")
