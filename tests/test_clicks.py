"""Double clicks, and buttons that are held down."""

import pygame

from game.shell.app import App
from game.shell.clicks import NEAR, QUICK, Clicks
from game.shell.player import Player
from game.ui.inputs import Touch
from game.ui.scenes.page import HOLD, REPEAT
from game.ui.scenes.play import Play
from game.ui.scenes.prologue import Prologue
from game.ui.scenes.timeline import Timeline
from game.ui.stack import Stack
from tests.support.hands import table
from tests.support.samples import FORMS, question
from tests.test_every_key import asking


def double_click(app: App, name: str) -> None:
    """Two clicks on one spot, a turn of the loop after each."""
    spot = app.pixels(*Player(app, 1.0).nodes()[name].rect.centre)
    pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, pos=(0, 0), rel=(0, 0), buttons=(0, 0, 0)))
    pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, pos=spot, rel=(0, 0), buttons=(0, 0, 0)))
    for _ in range(2):
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            pygame.event.post(pygame.event.Event(kind, pos=spot, button=pygame.BUTTON_LEFT))
        app.tick()


def test_a_second_press_is_quick_and_near() -> None:
    clicks, here, there = Clicks(), object(), object()
    assert not clicks.press((100, 100), 1.0, here)
    assert clicks.press((100 + NEAR / 2, 100), 1.0 + QUICK / 2, there)
    assert clicks.fell_through(there)
    assert not clicks.fell_through(here)
    assert not clicks.press((100 + 2 * NEAR, 100), 1.1 + QUICK / 2, there)
    assert not clicks.press((100 + 2 * NEAR, 100), 9.0, there)
    clicks.move((100 + 2 * NEAR, 100 + 2 * NEAR))
    assert not clicks.press((100 + 2 * NEAR, 100), 9.1, there)


def test_a_double_click_never_falls_through_to_what_comes_next(app: App) -> None:
    """Wherever Continue and the options lie: the answer, its feedback and the next question take one click each."""
    player = Player(app, 1.0)
    for option in range(4):
        play = asking(app, question(FORMS[0]))
        app.stack = Stack(play)
        double_click(app, f"option-{option}")
        assert player.scene == "Feedback"
        double_click(app, "continue")
        assert app.stack.top is play
        assert len(play.game.answered) == 1
        assert play.board.response is None
    assert player.scene == "Play"


def test_a_double_click_on_an_era_starts_a_round(app: App) -> None:
    assert isinstance(app.stack.top, Timeline)
    double_click(app, "era-0")
    assert isinstance(app.stack.top, Play | Prologue)  # a round may begin with the scene of its chapter


def test_a_double_click_on_a_name_plays(app: App) -> None:
    app.tick()
    player = Player(app, 1.0, hands="mouse")
    player.choose("back")
    player.choose("profiles")
    row = next(name for name, node in player.nodes().items() if node.role == "row")
    player.click(row)
    assert player.scene == "Profiles"
    double_click(app, row)
    assert player.scene == "Timeline"


def test_minus_and_plus_repeat_while_they_are_held() -> None:
    player = table(FORMS[3])
    play = player.scene
    assert isinstance(play, Play)
    start = 1965.0  # the middle of the line
    spot = player.nodes["more"].rect.centre
    player.touch(Touch.DOWN, *spot)
    assert play.moving
    play.update(HOLD - 0.01)
    assert float(player.nodes["figure"].label) == start + 1
    for _ in range(4):
        play.update(REPEAT)
    assert float(player.nodes["figure"].label) == start + 5
    player.touch(Touch.UP, *spot)
    assert not play.moving
    play.update(10.0)
    assert float(player.nodes["figure"].label) == start + 5


def test_a_click_on_minus_is_one_step() -> None:
    player = table(FORMS[3])
    player.click("more")
    start = float(player.nodes["figure"].label)
    player.click("less")
    assert float(player.nodes["figure"].label) == start - 1
