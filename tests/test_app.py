"""The whole game played through real events and the real loop, by players of different habits, at five sizes."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pygame
import pytest

from game.shell.app import App
from game.shell.options import Options
from game.shell.player import KEYS, Player
from game.shell.start import start
from game.ui.scenes.play import Play

SIZES = [(800, 600), (1024, 768), (1366, 768), (1600, 900), (3840, 2160)]

MOST_STEPS = 60
KEY_EVENTS = (pygame.KEYDOWN, pygame.KEYUP, pygame.TEXTINPUT, pygame.TEXTEDITING)
MOUSE_EVENTS = (pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEWHEEL)
BLOCKED = {"mouse": KEY_EVENTS, "keys": MOUSE_EVENTS, "pad": KEY_EVENTS + MOUSE_EVENTS}

Opener = Callable[..., App]


@pytest.fixture
def open_game(home: Path) -> Iterator[Opener]:
    opened: list[App] = []

    def open_it(size: tuple[int, int], projector: bool = False) -> App:
        options = Options(data=home, seed=len(opened) + 1, size=size, projector=projector)
        app = start(options, fast=True)
        assert app is not None
        opened.append(app)
        return app

    yield open_it
    if pygame.display.get_init():
        pygame.event.set_allowed([*KEY_EVENTS, *MOUSE_EVENTS])
    for app in opened:
        app.close()


def play_round(player: Player) -> None:
    player.choose("start")
    for _ in range(MOST_STEPS):
        if player.scene == "Summary":
            return
        if player.scene == "Play":
            player.answer()
        else:
            player.choose("continue")
    raise AssertionError(f"the round does not end; it stands at {player.scene}")


@pytest.mark.long
@pytest.mark.sweep
@pytest.mark.parametrize("hands", ["mouse", "keys"])
def test_rounds_can_be_played_where_boards_need_their_second_layout(open_game: Opener, hands: str) -> None:
    app = open_game((1024, 768), projector=True)
    pygame.event.set_blocked(KEY_EVENTS if hands == "mouse" else MOUSE_EVENTS)
    player = Player(app, 1.0, Random(1), hands)
    player.sign_in("Ada")
    for _ in range(2):
        play_round(player)
        player.choose("timeline")
    session = app.desk.session
    assert session is not None
    assert session.learner.answers == 20
    assert all(memory.last_right for memory in session.learner.memories.values())


@pytest.mark.sweep
@pytest.mark.parametrize(
    ("hands", "size"),
    [
        *(("mouse", size) for size in SIZES[::2]),
        *(("keys", size) for size in SIZES[:4]),
        *(("pad", size) for size in SIZES[:3]),
    ],
)
def test_a_round_can_be_played_with_the_mouse_alone_with_the_keyboard_alone_and_with_a_gamepad_alone(
    open_game: Opener, size: tuple[int, int], hands: str
) -> None:
    app = open_game(size)
    pygame.event.set_blocked(BLOCKED[hands])
    player = Player(app, 1.0, Random(1), hands)
    player.sign_in("Ada")
    play_round(player)
    session = app.desk.session
    assert session is not None
    assert session.learner.answers == 10
    assert sum(memory.ever_right for memory in session.learner.memories.values()) == 10
    assert app.desk.store is not None
    assert len(app.desk.store.attempts(session.profile)) == 10
    player.choose("timeline")
    assert player.scene == "Timeline"


@pytest.mark.long
def test_a_perfect_player_opens_the_next_era(open_game: Opener) -> None:
    app = open_game((1024, 768))
    player = Player(app, 1.0, Random(1), "keys")
    player.sign_in("Ada")
    for _ in range(3):
        play_round(player)
        player.choose("timeline")
    session = app.desk.session
    assert session is not None
    assert [era.open for era in session.progress()][:3] == [True, True, False]
    assert player.nodes()["era-1"].state.isdisjoint({"locked"})


@pytest.mark.long
def test_tomorrow_the_same_player_goes_on(open_game: Opener) -> None:
    today = Player(open_game((1024, 768)), 1.0, Random(1))
    today.sign_in("Ada")
    play_round(today)
    points = today.app.desk.session.learner.points if today.app.desk.session else 0
    tomorrow = Player(open_game((800, 600)), 1.0, Random(1))
    tomorrow.app.tick()
    assert "Ada" in tomorrow.nodes()["play"].label
    tomorrow.sign_in("nobody")
    assert tomorrow.app.desk.session is not None
    assert (tomorrow.app.desk.profile.name, tomorrow.app.desk.session.learner.points) == ("Ada", points)


def test_a_round_that_the_window_was_closed_on_is_offered_again(open_game: Opener) -> None:
    app = open_game((1024, 768))
    player = Player(app, 1.0, Random(1), "keys")
    player.sign_in("Ada")
    player.choose("start")
    for _ in range(4):
        player.answer()
        player.choose("continue")
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    assert not app.tick()
    again = Player(open_game((800, 600)), 1.0, Random(2), "mouse")
    while not again.app.desk.ready:
        again.app.tick()
    again.choose("play")
    assert again.scene == "GoOn"
    assert again.nodes()["words"].label.startswith("Question 5 of 10")
    again.choose("go")
    again.read_story()
    assert again.scene == "Play"
    while again.scene != "Summary":
        again.answer()
        again.choose("continue")
    assert again.nodes()["score"].label == "10 of 10"
    again.choose("timeline")
    assert again.scene == "Timeline"
    third = Player(open_game((1024, 768)), 1.0, Random(3))
    third.sign_in("nobody")
    assert third.scene == "Timeline"


def test_a_folder_of_answers_that_is_deleted_during_a_round_is_told_and_made_again(
    open_game: Opener, tmp_path: Path
) -> None:
    app = open_game((1024, 768))
    player = Player(app, 1.0, Random(1), "keys")
    player.sign_in("Ada")
    player.choose("start")
    player.answer()
    player.choose("continue")
    for file in tmp_path.glob("answers.sqlite3*"):
        with suppress(PermissionError):  # Windows protects open files
            file.unlink()
    gone = not (tmp_path / "answers.sqlite3").exists()
    player.answer()
    told = any("made again, with all answers" in node.label for node in player.nodes().values())
    assert told == gone
    player.choose("continue")
    assert not any("made again" in node.label for node in player.nodes().values())
    again = Player(open_game((800, 600)), 1.0, Random(2))
    again.sign_in("nobody")
    assert again.app.desk.session is not None
    assert again.app.desk.session.learner.answers == 2


def test_a_silent_player_changes_nothing(open_game: Opener) -> None:
    app = open_game((1024, 768))
    player = Player(app, 1.0)
    player.sign_in("Ada")
    player.choose("start")
    before = pygame.image.tobytes(app.picture(), "RGB")
    tree = player.nodes()
    for _ in range(200):
        app.tick()
    assert player.nodes() == tree
    assert pygame.image.tobytes(app.picture(), "RGB") == before
    assert app.desk.session is not None
    assert app.desk.session.learner.answers == 0


@pytest.mark.sweep
@pytest.mark.parametrize("seed", range(4))
def test_a_monkey_does_no_harm(open_game: Opener, seed: int) -> None:
    """Any keys, clicks and drags, and a window that changes its size all the time; the game stays whole."""
    rng, app = Random(seed), open_game((1024, 768))
    player = Player(app, 0.5, rng)
    player.sign_in("Ada")
    player.choose("start")
    for _ in range(200):
        _do_something(app, rng)
        if not app.tick():
            app = open_game((1024, 768))
        assert app.stack.top is not None
        assert app.stack.top.tree(app.room)
    session = app.desk.session
    if session is not None and app.desk.store is not None and session.profile.id is not None:
        assert len(app.desk.store.attempts(session.profile)) == session.learner.answers


def _do_something(app: App, rng: Random) -> None:
    width, height = app.painter.size
    spot = rng.randrange(width), rng.randrange(height)
    match rng.randrange(10):
        case 0:
            pygame.display.set_mode((rng.randrange(320, 2000), rng.randrange(240, 1400)), pygame.RESIZABLE)
            pygame.event.post(pygame.event.Event(pygame.WINDOWSIZECHANGED))
        case 1 | 2 | 3:
            kind = rng.choice((pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP))
            pygame.event.post(pygame.event.Event(kind, pos=spot, button=rng.choice((1, 1, 1, 2, 3))))
        case 4:
            pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, pos=spot, rel=(1, 1), buttons=(0, 0, 0)))
        case 5:
            kind = rng.choice((pygame.WINDOWFOCUSLOST, pygame.WINDOWFOCUSGAINED, pygame.WINDOWEXPOSED))
            pygame.event.post(pygame.event.Event(kind))
        case 6:
            pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=rng.choice("aß漢🚀\t1")))
            pygame.event.post(pygame.event.Event(pygame.TEXTEDITING, text=rng.choice(("", "かな")), start=0, length=0))
            pygame.event.post(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=rng.choice((-3, 1)), flipped=False))
        case _:
            keys = [*KEYS.values(), pygame.K_LEFT, pygame.K_RIGHT, pygame.K_UP, pygame.K_DOWN, pygame.K_BACKSPACE]
            keys += [*range(pygame.K_0, pygame.K_9 + 1), *range(pygame.K_a, pygame.K_z + 1), pygame.K_F2, pygame.K_F3]
            event = {
                "key": rng.choice(keys),
                "mod": rng.choice(
                    (0, 0, 0, pygame.KMOD_SHIFT, pygame.KMOD_CTRL, pygame.KMOD_LCTRL | pygame.KMOD_LSHIFT)
                ),
                "unicode": "",
                "scancode": 0,
            }
            for kind in (pygame.KEYDOWN, pygame.KEYUP)[: rng.choice((1, 2, 2, 2))]:
                pygame.event.post(pygame.event.Event(kind, event))


def test_letters_answer_on_a_keyboard_that_is_not_latin(open_game: Opener) -> None:
    app = open_game((1024, 768))
    player = Player(app, 1.0)
    player.sign_in("Ada")
    player.choose("start")
    player.read_story()
    assert isinstance(app.stack.top, Play)
    for _ in range(MOST_STEPS):
        if "option-0" in player.nodes():
            break
        player.answer()
        player.choose("continue")
    cyrillic = {"key": ord("ф"), "mod": 0, "unicode": "ф", "scancode": pygame.KSCAN_A}
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, cyrillic))
    app.tick()
    assert player.feedback is not None
    assert player.feedback.answered.response in (0, (1, 0))  # of a choice, or of one by its first clue


def test_settings_hold_at_once_and_are_kept(open_game: Opener) -> None:
    app = open_game((1024, 768))
    player = Player(app, 1.0, hands="keys")
    player.sign_in("Ada")
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_F2, mod=0, unicode="", scancode=0))
    app.tick()
    assert app.room.theme.projector
    corner = app.picture().get_at((2, 2))[:3]
    paper = app.room.theme.palette.background
    assert all(abs(seen - plain) <= 4 for seen, plain in zip(corner, paper, strict=True)), "of a sky on paper"
    again = open_game((1024, 768))
    Player(again, 1.0).sign_in("nobody")
    assert again.desk.settings.projector


def test_settings_made_before_anybody_played_go_to_the_first_player(open_game: Opener) -> None:
    app = open_game((1024, 768))
    player = Player(app, 1.0, hands="keys")
    assert "settings" not in player.nodes(), "until it is known who has played"
    while not app.desk.ready:
        app.tick()
    player.choose("settings")
    player.choose("text_size")
    assert app.desk.settings.text_size == 125
    player.press("back")
    player.sign_in("Ada")
    assert app.desk.settings.text_size == 125
    again = open_game((1024, 768))
    Player(again, 1.0).sign_in("nobody")
    assert again.desk.settings.text_size == 125


def test_a_folder_that_cannot_be_written_to_is_told_and_played_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    app = start(Options(data=tmp_path / "file", seed=1, size=(1024, 768)), fast=True)
    assert app is not None
    player = Player(app, 1.0)
    player.sign_in("Ada")
    player.choose("start")
    assert any("cannot be saved" in node.label for node in player.nodes().values())
    player.answer()
    assert player.feedback is not None
    app.close()


def test_the_game_plays_on_when_a_question_file_is_broken(open_game: Opener, tmp_path: Path) -> None:
    from game.files import questions_dir

    folder = tmp_path / "mine"
    folder.mkdir()
    for file in questions_dir().glob("*.yaml"):
        (folder / file.name).write_bytes(file.read_bytes())
    (folder / "iss.yaml").write_text("entries: [\n", encoding="utf-8")
    app = start(Options(questions=folder, data=tmp_path / "data", seed=1, size=(1024, 768)), fast=True)
    assert app is not None
    player = Player(app, 1.0)
    player.sign_in("Ada")
    play_round(player)
    assert app.desk.session is not None
    assert app.desk.session.learner.answers == 10
    app.close()
