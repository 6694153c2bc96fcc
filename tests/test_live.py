"""A teacher edits question files while the game runs: what is saved shows, what is broken is told, nothing is lost."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from time import sleep

import pytest

from game.facts import kept
from game.facts.folder import read_folder
from game.facts.model import Bank, Severity
from game.shell.app import App
from game.shell.bank_reading import BankReading
from game.shell.options import Options
from game.shell.player import Player
from game.shell.question_files import Folder
from game.shell.start import start
from game.shell.watch import Watch, mark
from game.ui.layout import Rect
from game.ui.scenes.play import Play
from game.ui.widgets.basic import Look
from tests.banks import RIVERS
from tests.support.paper import desk
from tests.support.saving import edit, wait


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    mine = tmp_path / "mine"
    mine.mkdir()
    for file in RIVERS.glob("*.yaml"):
        (mine / file.name).write_bytes(file.read_bytes())
    return mine


@pytest.fixture
def app(folder: Path, tmp_path: Path) -> Iterator[App]:
    opened = start(Options(questions=folder, data=tmp_path / "data", seed=1, size=(1024, 768)), fast=True)
    assert opened is not None
    while not opened.desk.ready:
        opened.tick()
    yield opened
    opened.close()


def wait_for_notice(app: App) -> str:
    app.desk.notice = ""
    wait(app, lambda: app.desk.notice)
    return app.desk.notice


def test_a_saved_file_is_played_from_the_next_question_on(app: App, folder: Path) -> None:
    player = Player(app, 1.0)
    player.sign_in("Ada")
    player.choose("start")
    play = app.stack.top
    assert isinstance(play, Play)
    asked = play.game.question
    edit(folder / "eras.yaml", "name: Finding the way", "name: Losing the way")
    assert "read again" in wait_for_notice(app)
    assert app.desk.bank is not None
    assert app.desk.bank.era("explorers").name == "Losing the way"
    assert play.game.question is asked
    player.answer()
    player.choose("continue")
    assert any("Losing the way" in node.label for node in player.nodes().values())


def test_what_a_teacher_has_saved_is_kept_for_the_next_start(app: App, folder: Path, tmp_path: Path) -> None:
    edit(folder / "eras.yaml", "name: Finding the way", "name: Losing the way")
    assert "read again" in wait_for_notice(app)
    found = kept.take(tmp_path / "data", folder, read_folder(folder)[0])
    assert found is not None
    assert found[0].era("explorers").name == "Losing the way"


def test_what_comes_next_is_loaded_while_nobody_presses_anything(app: App) -> None:
    assert app._hands._pads is None
    for _ in range(20):
        app.tick()
    assert app._soon.done
    assert app._hands._pads is not None


def test_the_next_question_is_dealt_while_an_answer_is_read(app: App) -> None:
    player = Player(app, 0.5)
    player.sign_in("Ada")
    player.choose("start")
    player.answer()
    assert app.desk.session is not None
    for _ in range(20):
        app.tick()
    ahead = app.desk.session._next._ahead
    assert ahead is not None
    player.choose("continue")
    assert app.desk.session.question is ahead


def test_a_mistake_is_told_with_its_line_and_costs_its_entry_alone(app: App, folder: Path) -> None:
    good = app.desk.bank
    assert good is not None
    text = (folder / "works.yaml").read_text(encoding="utf-8")
    edit(folder / "works.yaml", "kind: bridge", "kind: brigde")
    line = text[: text.index("kind: bridge")].count("\n") + 1
    assert f"1 mistake: works.yaml, line {line}:" in wait_for_notice(app)
    assert app.desk.bank is not None
    assert len(good.entries) - len(app.desk.bank.entries) == 1
    assert any(problem.severity is Severity.MISTAKE for problem in app.desk.problems)
    edit(folder / "works.yaml", "kind: brigde", "kind: bridge")
    assert "read again" in wait_for_notice(app)
    assert not any(problem.severity is Severity.MISTAKE for problem in app.desk.problems)


def test_an_era_may_vanish_under_the_player(app: App, folder: Path) -> None:
    player = Player(app, 0.5)
    player.sign_in("Ada")
    player.choose("start")
    player.answer()
    (folder / "journeys.yaml").unlink()
    text = (folder / "eras.yaml").read_text(encoding="utf-8")
    last = text.index("- id: builders")
    (folder / "eras.yaml").write_text(text[: text.index("- id:")] + text[last:], encoding="utf-8")
    wait_for_notice(app)
    for name in ("continue", "timeline", "start"):
        if name in player.nodes():
            player.choose(name)
        assert app.tick()


def test_the_page_of_question_files_lists_files_and_problems(app: App, folder: Path) -> None:
    from game.ui.scenes.sources import QuestionFiles
    from game.ui.stack import Push

    edit(folder / "works.yaml", "kind: bridge", "kind: brigde")
    wait_for_notice(app)
    app.stack.go(Push(QuestionFiles(app.desk)))
    page = app.stack.top
    assert isinstance(page, QuestionFiles)
    shown = [strip.show(Rect(0, 0, 1000, strip.height)) for strip in page.strips(app.room, 1000.0)]
    words = {widget.node(Look()).label for widget in shown}
    assert {"journeys.yaml", "works.yaml", "relations.yaml", str(folder)} <= words
    assert app.desk.problems
    assert {problem.in_words for problem in app.desk.problems} <= words
    assert {node.label for node in Player(app, 1.0).nodes().values()} & words


@pytest.mark.parametrize(("bank", "lacks_something"), [("mountains", False), ("rivers", True)])
def test_a_search_that_finds_nothing_draws_no_page_anew(bank: str, lacks_something: bool, tmp_path: Path) -> None:
    at = desk()
    mine = tmp_path / "mine"
    copytree(RIVERS.parent / bank, mine)
    folder = Folder(at, mine, tmp_path / "data")
    followed = [folder.follow(0.0, idle=True)]
    while folder._search:
        sleep(0.002)  # so that what searches has its time
        followed.append(folder.follow(0.0, idle=True))
    assert any(followed) is lacks_something
    assert bool(at.unasked or at.problems) is lacks_something


def test_a_watch_reads_once_for_each_change(tmp_path: Path) -> None:
    reads: list[Path] = []

    def read(path: Path) -> BankReading:
        reads.append(path)
        return BankReading(Bank("b", "B", "en", (), {}, {}, {}, {}), (), [])

    watch = Watch(tmp_path, read)
    now = 0.0
    for change in ("one", "two"):
        (tmp_path / "a.yaml").write_text(change * len(reads), encoding="utf-8")
        (tmp_path / f"{change}.yaml").write_text(change, encoding="utf-8")
        found: list[object] = []
        while not found:
            now += 1.0
            result = watch.look(now)
            found += [result] if result else []
    assert watch.look(now + 5) is None
    assert len(reads) == 2


def test_files_that_are_no_question_files_do_not_count(tmp_path: Path) -> None:
    before = mark(tmp_path)
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    (tmp_path / "a.yaml~").write_text("hello", encoding="utf-8")
    assert mark(tmp_path) == before
    assert mark(tmp_path / "nowhere") == frozenset()


def test_a_picture_that_is_added_counts(tmp_path: Path) -> None:
    before = mark(tmp_path)
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "k2.png").write_bytes(b"")
    assert mark(tmp_path) != before
