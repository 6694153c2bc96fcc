"""Whole rounds on a real X server, by players who have nothing but a keyboard, a mouse or a presenter's remote; and the
game in a process of its own, which is killed in the middle of a round."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from random import Random
from subprocess import TimeoutExpired
from time import monotonic

import pygame
import pytest

from game.quiz.forms.spelling import Typed
from game.quiz.play.learner import Attempt
from game.quiz.play.rules import STANDARD
from game.shell.app import App
from game.shell.options import Options
from game.shell.start import start
from game.store.disk import FILE
from game.ui.scenes.play import Play
from tests.crash import in_progress, is_in_log
from tests.mash import Game
from tests.window.hands import DELAY, PATIENCE, WAYS, RealPlayer, wait_for, xdotool

pytestmark = pytest.mark.window
ROUNDS, LENGTH = 3, 10
TYPEABLE = "apollo-11.commander"
MOST_STEPS = 60  # of a round
KEY_EVENTS = (pygame.KEYDOWN, pygame.KEYUP, pygame.TEXTINPUT, pygame.TEXTEDITING)
MOUSE_EVENTS = (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEWHEEL)
REMOTE = ("Prior", "Next", "Next", "period", "F5", "shift+F5", "Escape")
# One after the other they answer any question, and the later ones only where the earlier did not: letters and digits in
# turn sort cards, join pairs and write; a single letter ticks; an arrow moves the marker of an axis.
BLIND = (("a", "1", "b", "2", "c", "3", "d", "4", "e", "5", "Return"), ("a", "Return"), ("Right", "Return"))

Opener = Callable[..., RealPlayer]


@pytest.fixture
def sit_down(tmp_path: Path) -> Iterator[Opener]:
    """A player with these hands before a game that nobody has played; what other hands would send never arrives."""
    opened: list[App] = []

    def open_it(hands: str, only: str = "") -> RealPlayer:
        app = start(Options(data=tmp_path, seed=1, size=(1280, 800), only=only))
        assert app is not None
        opened.append(app)
        xdotool("windowfocus", "--sync", str(pygame.display.get_wm_info()["window"]))
        pygame.event.set_blocked(KEY_EVENTS if hands == "mouse" else MOUSE_EVENTS)
        return RealPlayer(app, hands)

    yield open_it
    if pygame.display.get_init():
        pygame.event.set_allowed([*KEY_EVENTS, *MOUSE_EVENTS])
    for app in opened:
        app.close()


def attempts(player: RealPlayer) -> tuple[Attempt, ...]:
    store = player.app.desk.store
    assert store is not None
    return store.attempts(player.app.desk.profile)


def play_round(player: RealPlayer) -> None:
    player.choose("start")
    play_on(player)
    player.choose("timeline")


def play_on(player: RealPlayer) -> None:
    """To the end of the round."""
    for _ in range(MOST_STEPS):
        match player.scene:
            case "Summary":
                return
            case "Play":
                player.answer()
            case _:
                player.choose("continue")
    raise AssertionError(f"the round does not end; it stands at {player.scene}")


@pytest.mark.parametrize("hands", ["keys", "mouse"])
def test_a_first_start_and_three_rounds_with_one_device_alone(sit_down: Opener, hands: str) -> None:
    player = sit_down(hands)
    player.sign_in("Ada")
    for _ in range(ROUNDS):
        play_round(player)
    assert player.scene == "Timeline"
    assert player.app.desk.profile.name == ("Ada" if hands == "keys" else "Luna")
    kept = attempts(player)
    assert [attempt.number for attempt in kept] == [*range(1, LENGTH + 1)] * ROUNDS
    assert len({attempt.round for attempt in kept}) == ROUNDS
    assert all(STANDARD.is_right(attempt.credit) for attempt in kept)
    assert all(attempt.credit == 1.0 for attempt in kept) or hands == "mouse"  # it points roughly, and shows options
    if hands == "keys":
        assert set(player.ways) == set(WAYS)
        assert {"shift+Tab", "Tab", "space", "Return"} <= set(player.pressed)
        assert player.pressed.keys() & {"Left", "Right", "Up", "Down"}
    else:
        assert not player.pressed


@pytest.mark.parametrize("hands", ["keys", "mouse"])
def test_what_is_to_be_typed_is_answered_with_one_device_alone(sit_down: Opener, hands: str) -> None:
    """Of a single fact, with which the game begins at once, all kinds of questions are asked."""
    player = sit_down(hands, only=TYPEABLE)
    wait_for(player.app, lambda: player.scene == "Play")
    play_on(player)
    assert player.answered["Typed"], f"no question was to be typed: {player.answered}"
    if hands == "mouse":
        assert not player.pressed


# A presenter's remote


class Remote:
    """Presses its buttons at random, and knows what should have come of that: whether a pause is on, whether the screen
    is black, and how many full stops stand in the field, if there is one; a field for a year takes none."""

    def __init__(self, player: RealPlayer, play: Play, rng: Random) -> None:
        self.player, self.rng = player, rng
        assert play.game.question is not None
        form = play.game.question.form
        self.takes_dots = isinstance(form, Typed) and not form.figures
        self.writing = isinstance(form, Typed)
        self.paused = self.dark = False
        self.dots = 0

    def press(self, times: int) -> None:
        buttons = [self.rng.choice(REMOTE) for _ in range(times)]
        for button in buttons:
            self._follow(button)
        self._send(buttons)

    def put_right(self) -> None:
        """Back to the question, by the remote alone."""
        if self.dark:
            self.dark = False
            self._send(["Next"])
        if self.paused:
            self.paused = False
            self._send(["Escape"])

    def _follow(self, button: str) -> None:
        if "F5" in button:
            return
        if self.dark:
            self.dark = False
        elif button == "Escape":
            self.paused = not self.paused
        elif button == "period" and self.writing and not self.paused:
            self.dots += self.takes_dots
        elif button == "period":
            self.dark = True

    def _send(self, buttons: list[str]) -> None:
        self.player.send(buttons)
        wait_for(self.player.app, self._is_as_expected, f"after {buttons}")

    def _is_as_expected(self) -> bool:
        page = "Pause" if self.paused else "Play"
        if self.player.scene != page or is_black(self.player.app) != self.dark:
            return False
        return self.paused or not self.writing or self.written == "." * self.dots

    @property
    def written(self) -> str:
        return self.player.nodes()["field"].value


def is_black(app: App) -> bool:
    return pygame.transform.average_color(app.picture())[:3] == (0, 0, 0)


def test_two_hundred_presses_of_a_remote_in_a_round_answer_nothing(sit_down: Opener) -> None:
    player = sit_down("keys")
    player.sign_in("Ada")
    player.choose("start")
    for number in range(LENGTH):
        player.read_story()
        play = player.app.stack.top
        assert isinstance(play, Play)
        question, remote = play.game.question, Remote(player, play, Random(number))
        assert question is not None
        remote.press(200 // LENGTH)
        remote.put_right()
        assert play.game.question is question
        assert play.game.feedback is None
        assert len(attempts(player)) == number
        if remote.dots:
            written = player.nodes()["field"].value
            assert written in ("", "." * remote.dots)  # a year takes none
            if written:
                player.keys(["BackSpace"] * len(written))
        player.answer()
        while player.scene == "Feedback":
            player.keys(["Next"])
    assert len(attempts(player)) == LENGTH


# A process of its own


class Seat:
    """Before a game that can only be seen by what it keeps: its answers, and the pictures it takes of itself."""

    def __init__(self, home: Path) -> None:
        self.home, self.data = home, home / "data"
        self.game = Game(home, seed=1)

    def press(self, *keys: str) -> None:
        """And wait until the game has taken all of them and shown what came of it: it takes the last for a wish to have
        a picture saved, and the one before the last in the turn before that."""
        for some in ((*keys, "F12"), ("F12",)):
            before = self._pictures()
            assert self.game.do(["key", "--delay", DELAY, *some]), "the game has ended"
            self._wait_for(lambda: self._pictures() > before)  # noqa: B023 - it is called at once

    def _pictures(self) -> int:
        return len(list(self.home.rglob("picture-*.png")))

    def _wait_for(self, done: Callable[[], bool]) -> None:
        end = monotonic() + PATIENCE
        while not done():
            assert monotonic() < end, "the game does not answer"
            with suppress(TimeoutExpired):
                self.game.process.wait(0.02)

    def rows(self) -> list[tuple[str, int, str, int]]:
        """Round, number, fact and points of each answer."""
        with closing(sqlite3.connect(self.data / FILE)) as disk:
            return disk.execute("SELECT round, number, fact, points FROM attempt ORDER BY id").fetchall()

    def answer(self) -> None:
        """Whatever is asked; and go on to the next question."""
        before = len(self.rows())
        for keys in BLIND:
            self.press(*keys)
            if len(self.rows()) > before:
                break
        assert len(self.rows()) == before + 1
        self.press(*["Next"] * 8)

    def kill(self) -> None:
        self.game.process.kill()
        self.game.process.wait()
        self.game.close()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the game keeps answers and pictures."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_PICTURES_DIR", str(tmp_path / "pictures"))
    return tmp_path


def test_a_game_that_was_killed_in_a_round_offers_to_go_on_with_it(home: Path) -> None:
    seat = Seat(home)
    seat.press("Return")
    seat.press("A", "d", "a", "Return")
    seat.press("Return")
    for _ in range(4):
        seat.answer()
    seat.kill()
    before, kept = seat.rows(), in_progress(seat.data)
    assert kept is not None
    assert is_in_log(seat.data, kept)
    assert kept.number == 5
    seat = Seat(home)
    seat.press("Return")
    seat.press("Return")
    for _ in range(6):
        seat.answer()
    rows = seat.rows()
    seat.kill()
    assert rows[:4] == before
    assert [number for _, number, _, _ in rows] == [*range(1, LENGTH + 1)]
    assert len({round_ for round_, *_ in rows}) == 1
    assert kept.points == sum(points for *_, points in before)
    assert in_progress(seat.data) is None
