"""The last line of defence at work: a fault in any part of a page goes into the report, and play goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.shell.app import App
from game.shell.guard import AT_ONCE, LONGEST, OLD_ONES, REPORT, Guard, Way
from game.shell.options import Options
from game.shell.player import Player
from game.shell.start import start
from game.ui.canvas import Canvas
from game.ui.inputs import Input
from game.ui.room import Room
from game.ui.scenes.menu import Menu
from game.ui.scenes.page import Page
from game.ui.scenes.play import Play
from game.ui.scenes.prologue import Prologue
from game.ui.scenes.timeline import Timeline
from game.ui.scenes.title import Title
from game.ui.stack import Move, Push

SECRET = "Ada Lovelace of Ockham"


class Faulty(Menu):
    """Fails in one of its parts, with a message that must not reach the report."""

    def __init__(self, app: App, part: str) -> None:
        super().__init__(app.desk, "Faulty", "", {"ok": "OK"})
        self.part = part

    def fail(self, part: str) -> None:
        if part == self.part:
            raise ValueError(SECRET)

    def handle(self, given: Input, room: Room) -> Move | None:
        self.fail("handle")
        return super().handle(given, room)

    def update(self, seconds: float) -> Move | None:
        self.fail("update")
        return super().update(seconds)

    def draw(self, canvas: Canvas, room: Room) -> None:
        self.fail("draw")
        super().draw(canvas, room)


@pytest.fixture
def app(home: Path) -> Iterator[App]:
    opened = start(Options(data=home, seed=1, size=(1024, 768)), fast=True, guarded=True)
    assert opened is not None
    Player(opened, 1.0).sign_in(SECRET)
    yield opened
    opened.close()


def report(app: App, folder: Path) -> str:
    return (folder / REPORT).read_text(encoding="utf-8")


@pytest.mark.parametrize("part", ["handle", "update", "draw"])
def test_play_goes_on_from_the_page_below(app: App, tmp_path: Path, part: str) -> None:
    player = Player(app, 1.0, hands="keys")
    app.stack.go(Push(Faulty(app, part)))
    player.press("x")
    assert isinstance(app.stack.top, Timeline)
    assert REPORT in app.desk.notice
    assert any(REPORT in node.label for node in player.nodes().values())
    written = report(app, tmp_path)
    assert "ValueError" in written
    assert "test_guard.py" in written
    assert "page Faulty" in written
    assert SECRET not in written
    assert str(Path.home()) not in written
    player.choose("start")
    assert isinstance(app.stack.top, Play | Prologue)
    player.answer()
    assert player.feedback is not None


def test_a_page_that_fails_again_leads_to_the_title(app: App) -> None:
    for expected in (Timeline, Title):
        app.stack.go(Push(Faulty(app, "draw")))
        Player(app, 1.0).press("x")
        assert type(app.stack.top) is expected
    assert not app.failed


def test_where_the_title_fails_too_the_game_ends_with_a_sentence(
    app: App, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(page: Page, canvas: Canvas, room: Room) -> None:
        raise ValueError(SECRET)

    monkeypatch.setattr(Title, "draw", fail)
    monkeypatch.setattr(Timeline, "draw", fail)
    Player(app, 1.0).press("x")
    turns = sum(app.tick() for _ in range(5))
    assert turns <= 2
    assert app.failed
    said = capsys.readouterr().err
    assert str(tmp_path / REPORT) in said
    assert "Traceback" not in said


def test_a_page_that_fails_between_two_others_does_not_stop_the_round(app: App) -> None:
    """The feedback cannot be drawn: the round goes on with the next question."""
    player = Player(app, 1.0, hands="keys")
    player.choose("start")
    player.answer()
    play, feedback = app.stack._scenes[-2:]
    assert isinstance(play, Play)
    app.stack._scenes[-1] = Faulty(app, "draw")
    player.press("x")
    assert app.stack.top is play
    assert play.game.feedback is None
    assert len(play.game.answered) == 1
    assert feedback is not play


def test_faults_far_apart_are_faults_of_their_own(tmp_path: Path) -> None:
    guard = Guard(tmp_path)
    ways = [guard.way(now) for now in (0.0, AT_ONCE + 1, AT_ONCE + 2, AT_ONCE + 3, 3 * AT_ONCE)]
    assert ways == [Way.BELOW, Way.BELOW, Way.TITLE, Way.END, Way.BELOW]


def test_the_report_does_not_grow_for_ever(tmp_path: Path) -> None:
    guard = Guard(tmp_path)
    assert all(guard.write(ValueError(SECRET), "Page" * 4000, "file.yaml:1:1") for _ in range(40))
    files = list(tmp_path.iterdir())
    assert len(files) == OLD_ONES + 1
    assert sum(file.stat().st_size for file in files) <= (OLD_ONES + 1) * LONGEST


def test_a_report_that_cannot_be_written_is_told(app: App, tmp_path: Path) -> None:
    (tmp_path / REPORT).mkdir()
    app.stack.go(Push(Faulty(app, "update")))
    app.tick()
    assert "no report" in app.desk.notice
    assert isinstance(app.stack.top, Timeline)
