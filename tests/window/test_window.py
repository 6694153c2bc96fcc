"""A real window on a real X server: keys and mouse as the system sends them, resizing, full screen."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.shell.app import App
from game.shell.options import Options
from game.shell.player import Player
from game.shell.start import start
from tests.window.hands import OTHER, wait_for, xdotool

pytestmark = pytest.mark.window


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    opened = start(Options(data=tmp_path, seed=1, size=(1000, 700)))
    assert opened is not None
    while not opened.desk.ready:
        opened.tick()
    xdotool("windowfocus", "--sync", str(pygame.display.get_wm_info()["window"]))
    yield opened
    opened.close()


@pytest.fixture
def window(app: App) -> str:
    return str(pygame.display.get_wm_info()["window"])


def scene(app: App) -> str:
    return type(app.stack.top).__name__


def middle(app: App, name: str) -> tuple[str, str]:
    x, y = app.pixels(*Player(app, 1.0).nodes()[name].rect.centre)
    return str(x), str(y)


def test_the_window_is_on_the_x_server_and_shows_the_title(app: App) -> None:
    assert pygame.display.get_driver() == "x11"
    assert pygame.display.get_window_size() == (1000, 700)
    assert scene(app) == "Title"
    assert len({tuple(app.picture().get_at((x, y))) for x in range(0, 1000, 10) for y in range(0, 700, 10)}) > 5


def test_keys_letters_and_clicks_of_the_system_reach_the_game(app: App, window: str) -> None:
    xdotool("key", "Return")
    wait_for(app, lambda: scene(app) == "NewProfile")
    xdotool("type", "--delay", "30", "Ada")
    wait_for(app, lambda: Player(app, 1.0).nodes()["name"].value == "Ada")
    xdotool("key", "Return")
    wait_for(app, lambda: scene(app) == "Timeline")
    xdotool("mousemove", "--window", window, *middle(app, "start"), "click", "1")
    wait_for(app, lambda: scene(app) in ("Prologue", "Play"))
    if scene(app) == "Prologue":
        xdotool("key", OTHER, "Return")
        wait_for(app, lambda: scene(app) == "Play")
    xdotool("key", "Escape")
    wait_for(app, lambda: scene(app) == "Pause")


@pytest.mark.parametrize("size", [(800, 600), (1366, 768), (700, 850)])
def test_the_page_follows_the_window_when_it_is_resized(app: App, window: str, size: tuple[int, int]) -> None:
    before = app.room.stage
    xdotool("windowsize", window, *map(str, size))
    wait_for(app, lambda: pygame.display.get_window_size() == size and app.room.stage != before)
    app.tick()
    assert app.picture().get_size() == size
    stage = app.room.stage
    assert all(node.rect.right <= stage.w and node.rect.bottom <= stage.h for node in Player(app, 1.0).nodes().values())


def test_f11_fills_the_screen_and_gives_it_back(app: App) -> None:
    desktop = pygame.display.get_desktop_sizes()[0]
    xdotool("key", "F11")
    wait_for(app, lambda: pygame.display.get_window_size() == desktop)
    xdotool("key", "F11")
    wait_for(app, lambda: pygame.display.get_window_size() == (1000, 700))
    assert app.tick()


def test_the_demo_plays_in_a_real_window(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "game", "demo", "--rounds", "2", "--fast", "--skill", "0.9", "--seed", "1"]
    told = subprocess.run(
        [*command, "--data", str(tmp_path)], capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    assert told.returncode == 0, told.stderr
    assert "Played 2 rounds" in told.stdout


def test_the_window_is_ours_to_the_system(app: App, window: str) -> None:
    """A dock shows our name and picture, not those of Python."""
    found = subprocess.run(
        ["xdotool", "search", "--class", "sputnik-to-gateway"], capture_output=True, encoding="utf-8", check=False
    )
    assert window in found.stdout.split()
