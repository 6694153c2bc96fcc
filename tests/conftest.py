"""What holds for every test: no window, no sound, and no display found by accident."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from game.shell.app import App
from game.shell.options import Options
from game.shell.player import Player
from game.shell.start import start

settings.register_profile(
    "suite", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("suite")


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """The game with Ada at the timeline."""
    opened = start(Options(data=tmp_path, seed=1, size=(1024, 768)), fast=True)
    assert opened is not None
    Player(opened, 1.0).sign_in("Ada")
    yield opened
    opened.close()
