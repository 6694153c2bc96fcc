"""Typing in the real game, through events as the system sends them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pygame
import pytest

from game.quiz.play.stories_read import StoriesRead
from game.quiz.question import Choose, Offer, Typed
from game.shell import keys
from game.shell.app import App
from game.shell.options import Options
from game.shell.player import Player
from game.shell.start import start
from game.ui.scenes.play import Play
from tests.support.samples import FORMS, question

COMMAND = pygame.KMOD_LMETA if keys.MAC else pygame.KMOD_LCTRL
WORDS = pygame.KMOD_LALT if keys.MAC else pygame.KMOD_LCTRL
SHIFT = pygame.KMOD_LSHIFT
KEY_EVENTS = (pygame.KEYDOWN, pygame.KEYUP, pygame.TEXTINPUT, pygame.TEXTEDITING)


@pytest.fixture
def player(home: Path) -> Iterator[Player]:
    app = start(Options(data=home, seed=1, size=(1024, 768)), fast=True)
    assert app is not None
    while not app.desk.ready:
        app.tick()
    yield Player(app, 1.0, Random(1), "keys")
    pygame.event.set_allowed(KEY_EVENTS)
    app.close()


@pytest.fixture
def at_a_question(player: Player) -> Player:
    """A question to type the answer of is on the table."""
    player.choose("quick")
    player.choose("era-0")
    player.read_story()
    put(player.app, FORMS[5])
    return player


def put(app: App, form: object) -> None:
    play = app.stack.top
    assert isinstance(play, Play)
    assert isinstance(form, Typed)
    play.session._stories = StoriesRead(in_this_round=True)  # the question is seen at once
    play._take(replace(play.game, question=question(form)))
    app.tick()


def press(player: Player, key: int, beside: int = 0, times: int = 1) -> None:
    """Down and up again, so many times."""
    for _ in range(times):
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            pygame.event.post(pygame.event.Event(kind, key=key, mod=beside, unicode="", scancode=0))
    player.app.tick()


def hold(player: Player, key: int, times: int) -> None:
    """Down, and repeated so many times as long as it is held."""
    for _ in range(1 + times):
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode="", scancode=0))
    pygame.event.post(pygame.event.Event(pygame.KEYUP, key=key, mod=0, unicode="", scancode=0))
    player.app.tick()


def written(player: Player) -> str:
    return next(node.value for node in player.nodes().values() if node.role == "field")


def test_an_answer_is_edited_with_the_keys_of_an_editor(at_a_question: Player) -> None:
    player = at_a_question
    player.type("Teshkva")
    press(player, pygame.K_LEFT, times=2)
    player.type("o")
    press(player, pygame.K_HOME)
    press(player, pygame.K_RIGHT, times=2)
    player.type("re")
    assert written(player) == "Tereshkova"
    press(player, pygame.K_HOME)
    player.type("Valya ")
    press(player, pygame.K_LEFT, WORDS)
    press(player, pygame.K_RIGHT, WORDS | SHIFT)
    press(player, pygame.K_DELETE)
    assert written(player) == "Tereshkova"
    press(player, pygame.K_END)
    press(player, pygame.K_RETURN)
    assert player.feedback is not None
    assert player.feedback.answered.response == "Tereshkova"
    assert player.feedback.answered.right


def test_what_is_copied_or_cut_can_be_pasted(at_a_question: Player) -> None:
    player = at_a_question
    player.type("Ada")
    press(player, pygame.K_a, COMMAND)
    press(player, pygame.K_c, COMMAND)
    press(player, pygame.K_END)
    press(player, pygame.K_v, COMMAND)
    assert written(player) == "AdaAda"
    press(player, pygame.K_a, COMMAND)
    press(player, pygame.K_x, COMMAND)
    assert written(player) == ""
    press(player, pygame.K_INSERT, SHIFT, times=2)
    assert written(player) == "AdaAdaAdaAda"
    assert player.app.desk.copied == ""


def test_what_another_program_has_copied_can_be_pasted_in_one_line(at_a_question: Player) -> None:
    player = at_a_question
    pygame.scrap.put_text("Valentina\r\n\tTereshkova\n")
    press(player, pygame.K_v, COMMAND)
    assert written(player) == "Valentina Tereshkova"
    press(player, pygame.K_a, COMMAND)
    press(player, pygame.K_c, COMMAND)
    assert pygame.scrap.get_text() == "Valentina Tereshkova"


def test_what_is_composed_is_shown_until_it_is_entered(at_a_question: Player) -> None:
    player = at_a_question
    pygame.event.post(pygame.event.Event(pygame.TEXTEDITING, text="тере", start=0, length=4))
    player.app.tick()
    assert written(player) == "тере"
    press(player, pygame.K_RETURN)
    assert player.feedback is None
    player.type("Т")
    assert written(player) == "Т"


def test_a_held_key_that_moves_or_erases_goes_on_and_enter_acts_once(at_a_question: Player) -> None:
    player = at_a_question
    player.type("abcdef")
    hold(player, pygame.K_BACKSPACE, 2)
    assert written(player) == "abc"
    hold(player, pygame.K_LEFT, 1)
    player.type("-")
    assert written(player) == "a-bc"
    hold(player, pygame.K_RETURN, 20)
    assert player.feedback is not None
    assert player.scene == "Feedback"


def test_letters_in_a_year_are_refused_and_the_options_are_there_for_the_mouse(at_a_question: Player) -> None:
    player = at_a_question
    years = Choose(("1955", "1957", "1959"), 1, ranked=True)
    put(player.app, Typed(("1957",), figures=True, offer=Offer("In which year was it?", years)))
    player.type("nine")
    assert written(player) == ""
    assert "without letters" in player.nodes()["note"].label
    pygame.event.set_blocked(KEY_EVENTS)
    Player(player.app, 1.0, Random(1), "mouse").answer()
    assert player.feedback is not None
    assert player.feedback.answered.response == 1
    assert player.feedback.answered.credit == 0.75
    assert player.feedback.answered.right


def test_with_the_mouse_alone_one_signs_in_and_answers_whatever_is_to_be_typed(player: Player) -> None:
    pygame.event.set_blocked(KEY_EVENTS)
    mouse = Player(player.app, 1.0, Random(1), "mouse")
    mouse.sign_in("nobody")
    assert mouse.scene == "Timeline"
    assert player.app.desk.profile.name == "Luna"
    mouse.choose("start")
    mouse.read_story()
    asked = 0
    for _ in range(3):
        put(player.app, FORMS[5])
        mouse.answer()
        assert mouse.feedback is not None
        asked += mouse.feedback.answered.right
        mouse.choose("continue")
    assert asked == 3


def test_the_input_method_is_told_where_the_field_is(player: Player) -> None:
    assert player.app.field_pixels is None
    player.choose("play")
    rect, at = player.nodes()["name"].rect, player.app.field_pixels
    assert at is not None
    assert at.topleft == player.app.pixels(rect.x, rect.y)
    assert at.collidepoint(player.app.pixels(*rect.centre))
