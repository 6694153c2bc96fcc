"""What holds for every test: no window, no sound, and no display found by accident."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

import gc
from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from random import Random
from shutil import copytree

import pytest
from hypothesis import HealthCheck, settings

from game.facts import kept
from game.files import questions_dir
from game.shell import store_on_desk, teacher
from game.shell.app import App
from game.shell.bank_reading import read_today
from game.shell.options import Options
from game.shell.player import Player
from game.shell.start import start
from game.store import open_store
from game.ui.desk import Desk

SELDOM = 100_000  # new objects, after which garbage is looked for
NOW = 1_750_000_000.0  # in the tests that say no other time
MAKING_ALL = {"drafts", "made", "shipped_questions"}  # functions that take long, once in a process
ONE_OF = 12  # variants of a sweep that the suite runs; the others run with `--rest`


def pytest_addoption(parser: pytest.Parser) -> None:
    told = "run just what the suite leaves out for its length: long tests, and the other variants of sweeps"
    parser.addoption("--rest", action="store_true", help=told)


def pytest_sessionstart(session: pytest.Session) -> None:
    """On a fresh clone each worker would compile every module. The second one begins from the end, and finds the first
    half compiled when it comes there."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0")
    wants_all = not any(".py" in given for given in session.config.args)
    if worker != "gw0" and wants_all:
        for file in sorted(Path(__file__).parent.glob("test_*.py"), reverse=True):
            with suppress(Exception):  # told when the tests are collected
                import_module(f"{__package__}.{file.stem}")


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> Iterator[None]:
    """First some are chosen; then all that look at every question come together, so that a single worker makes them."""
    if not any("[" in given for given in config.args):  # a variant that is named is wanted
        _choose(config, items)
    yield
    items.sort(key=_looks_at_all, reverse=True)


def _choose(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Nothing is lost between the two: what the one leaves out the other runs."""
    rest = _long(items) | _other_variants(items)
    wants_rest = config.getoption("--rest")
    config.hook.pytest_deselected(items=[item for item in items if (item in rest) is not wants_rest])
    items[:] = [item for item in items if (item in rest) is wants_rest]


def pytest_collection_finish() -> None:
    """All that was imported stays to the end, as do the bank and its questions, which are made only later: nothing need
    be looked through for garbage again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(SELDOM)


def _looks_at_all(item: pytest.Item) -> bool:
    """Whether something in its module makes all questions, and keeps them."""
    assert isinstance(item, pytest.Function)
    return not MAKING_ALL.isdisjoint(vars(item.module))


def _long(items: list[pytest.Item]) -> set[pytest.Item]:
    return {item for item in items if item.get_closest_marker("long")}


def _other_variants(items: list[pytest.Item]) -> set[pytest.Item]:
    """Of each sweep all variants but the first of every twelve."""
    sweeps: dict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        if item.get_closest_marker("sweep"):
            sweeps[item.nodeid.partition("[")[0]].append(item)
    left: set[pytest.Item] = set()
    for variants in sweeps.values():
        variants.sort(key=lambda item: item.nodeid)
        left.update(item for place, item in enumerate(variants) if place % ONE_OF)
    return left


settings.register_profile(
    "suite", deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("suite")


@pytest.fixture(scope="session", autouse=True)
def _other_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What a test saves of the screen, or of a player, does not come among the pictures and documents of whoever runs
    it."""
    pictures = tmp_path_factory.mktemp("pictures")
    carried = tmp_path_factory.mktemp("carried")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(teacher, "pictures_dir", lambda: pictures)
        patch.setattr(store_on_desk, "carried_dir", lambda: carried)
        yield


@pytest.fixture(scope="session")
def read_before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the game keeps of its own questions once it has read them, and found that it asks them all."""
    saved = tmp_path_factory.mktemp("read-before")
    reading = read_today(questions_dir(), saved)
    kept.add(saved, questions_dir(), reading.files, found=())
    return saved


@pytest.fixture
def home(tmp_path: Path, read_before: Path) -> Path:
    """A folder of saved data as at any start but the first: the game's own questions need not be read again."""
    copytree(read_before, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.fixture
def app(home: Path) -> Iterator[App]:
    """The game with Ada at the timeline."""
    opened = start(Options(data=home, seed=1, size=(1024, 768)), fast=True)
    assert opened is not None
    Player(opened, 1.0).sign_in("Ada")
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def played_before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is saved of nine players; Ada, the latest, has half of the first era's core facts right."""
    from tests.golden.pages import make_desk
    from tests.support.samples import shipped

    saved = tmp_path_factory.mktemp("played-before")
    store = make_desk(saved, shipped()).store
    assert store is not None
    store.close()
    return saved


@pytest.fixture
def at(tmp_path: Path, played_before: Path) -> Iterator[Desk]:
    """A desk at which Ada sits, and eight others may."""
    from tests.support.samples import shipped

    copytree(played_before, tmp_path, dirs_exist_ok=True)
    store = open_store(tmp_path, lambda: NOW)
    desk = Desk(lambda: NOW, Random(1), bank=shipped(), store=store)
    desk.carried = tmp_path / "carried"
    desk.sit(store.profiles()[0])
    yield desk
    store.close()
