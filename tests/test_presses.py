"""A hasty second Enter does not turn the page that the first one has brought."""

from dataclasses import replace

import pygame
import pytest

from game.shell.clicks import QUICK
from game.shell.hands import Hands
from game.shell.presses import Presses
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.opened import Opened
from game.ui.scenes.play import Play
from game.ui.scenes.summary import Summary
from tests.support.hands import table
from tests.support.paper import Player
from tests.support.samples import FORMS

SOON = QUICK / 2
CHOICE = FORMS[0]
DOWN, UP = pygame.KEYDOWN, pygame.KEYUP


def test_a_second_press_is_quick_and_of_the_same_key() -> None:
    presses, here, there = Presses(), object(), object()
    assert not presses.press("ok", 1.0, here)
    assert presses.press("ok", 1.0 + SOON, there)
    assert presses.fell_through(there)
    assert not presses.fell_through(here)
    assert presses.press("ok", 1.0 + 2 * SOON, there), "who hammers reads nothing"
    assert presses.fell_through(there)
    assert not presses.press("ok", 9.0, there)
    assert not presses.press("", 9.0 + SOON, there)
    assert not presses.press("ok", 9.0 + SOON, there), "something else was pressed in between"
    assert not presses.press("back", 20.0, here)
    assert not presses.press("back", 20.0 + SOON, there), "it turns no page that is to be read"


class Struck:
    """A player whose keys come as the system sends them, at a time in seconds."""

    def __init__(self, player: Player) -> None:
        pygame.display.init()
        scene = player.scene
        assert isinstance(scene, Play)
        self.player, self.play = player, scene
        self.hands = Hands(scene.desk)

    def strike(self, key: int, now: float, kinds: tuple[int, ...] = (DOWN, UP)) -> None:
        for kind in kinds:
            event = pygame.Event(kind, key=key, mod=0, unicode="", scancode=0)
            given = self.hands.given(event, 1.0, self.player.stack.top, now)
            if given:
                self.player.stack.handle(given, self.player.room)


@pytest.fixture
def struck() -> Struck:
    """With an option in focus."""
    made = Struck(table(CHOICE))
    made.play.focus = "option-0"
    return made


@pytest.mark.parametrize("key", [pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE])
def test_one_press_answers_and_another_one_goes_on(struck: Struck, key: int) -> None:
    struck.strike(key, 1.0)
    struck.strike(key, 1.0 + SOON)
    assert isinstance(struck.player.scene, Feedback), "the answer is there to be read"
    struck.strike(key, 9.0)
    struck.strike(key, 9.0 + SOON)
    assert struck.player.stack.scenes == (struck.play,)
    assert struck.play.board.response is None
    assert len(struck.play.game.answered) == 1


def test_a_held_key_answers_once_and_turns_no_page(struck: Struck) -> None:
    for place in range(40):
        struck.strike(pygame.K_RETURN, 1.0 + place * SOON, (DOWN,))
    assert isinstance(struck.player.scene, Feedback)


def test_the_end_of_a_round_stays_too(struck: Struck) -> None:
    game = struck.play.game
    struck.play.game = replace(game, length=1)
    for now in (1.0, 3.0, 3.0 + SOON):
        struck.strike(pygame.K_RETURN, now)
    assert isinstance(struck.player.scene, Summary)


def test_an_era_that_opens_is_seen(struck: Struck) -> None:
    struck.play._news = ("apollo-soyuz",)
    struck.strike(pygame.K_RETURN, 1.0)
    for now in (3.0, 3.0 + SOON, 5.0, 5.0 + SOON):  # the last answer is read; the moment is brought to its end
        struck.strike(pygame.K_RETURN, now)
        struck.player.stack.update(0.0)
        assert isinstance(struck.player.scene, Opened)
    struck.strike(pygame.K_RETURN, 7.0)
    assert struck.player.scene is struck.play
