"""With a gamepad alone: letters on tiles for whatever is typed, and hints that name its buttons."""

import pygame
import pytest

from game.quiz.question import Typed
from game.shell.app import App
from game.shell.player import Player as Hands
from game.ui.desk import Desk
from game.ui.inputs import Entered
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.letter_tiles import LetterTiles
from game.ui.scenes.new_profile import NewProfile
from game.ui.scenes.pad_hints import in_hand
from game.ui.scenes.play import Play
from game.ui.settings import Settings
from game.ui.widgets.alphabets import ALPHABETS, CYRILLIC, FIGURES, GREEK, LATIN, SIGNS, after, alphabet_of, cased
from tests.golden.pages import PAGES
from tests.support.each import each
from tests.support.hands import table
from tests.support.painted import real_room
from tests.support.paper import FOUR_BY_THREE, PLAIN, WIDE, Player, check_layout, desk, room
from tests.support.samples import question

ANSWER = "Vostok 1"
TYPED = Typed((ANSWER,), ("Vostok 2",))
YEAR = Typed(("1961",), ("1962",), figures=True)
KEYBOARD = "Enter", "Esc", "Tab", "Backspace", "Arrow", "F1", "F2", "Delete", "Page"
LONG = "Which of the craft that flew before the end of 1961 carried a person round the Earth and back to the ground?"


def with_pad(form: Typed, settings: Settings = PLAIN, size: tuple[int, int] = WIDE) -> Player:
    player = table(form, settings, size=size)
    assert isinstance(player.scene, Play)
    player.scene.desk.pad = True
    return player


def spell(player: Player, words: str) -> None:
    for letter in words.upper():
        player.click("space" if letter == " " else f"tile-{letter}")


def test_a_question_that_is_typed_is_answered_on_tiles() -> None:
    player = with_pad(TYPED)
    player.press("ok")
    assert isinstance(player.scene, LetterTiles)
    assert player.nodes["prompt"].label == question(TYPED).prompt or player.nodes["prompt"].label
    spell(player, ANSWER)
    assert player.nodes["field"].value == ANSWER
    player.click("done")
    assert player.nodes["field"].value == ANSWER
    assert player.focus == "check"
    player.press("ok")
    assert isinstance(player.scene, Feedback)
    assert player.scene.answered.right


def test_going_back_keeps_what_was_written_and_checks_nothing() -> None:
    player = with_pad(TYPED)
    player.press("ok")
    spell(player, "Vo")
    player.press("back")
    assert player.nodes["field"].value == "Vo"
    assert player.focus == "field"
    player.press("ok")
    assert player.nodes["field"].value == "Vo"


def test_the_same_key_on_a_keyboard_opens_no_tiles() -> None:
    player = with_pad(TYPED)
    assert isinstance(player.scene, Play)
    player.scene.desk.pad = False
    player.press("ok")
    assert isinstance(player.scene, Play)


def test_what_is_taken_back_or_typed_leaves_the_focus_on_its_tile() -> None:
    player = with_pad(TYPED)
    player.press("ok", "right", "ok", "ok", "erase")
    assert player.focus == "tile-B"
    assert player.nodes["field"].value == "B"
    player.stack.handle(Entered("x"), player.room)
    assert player.nodes["field"].value == "Bx"
    assert player.focus == "tile-B"
    player.click("erase")
    assert player.nodes["field"].value == "B"


def test_a_year_has_figures_alone() -> None:
    player = with_pad(YEAR)
    player.press("ok")
    tiles = {name for name in player.nodes if name.startswith("tile-")}
    assert tiles == {f"tile-{figure}" for figure in FIGURES}
    assert {"space", "script"}.isdisjoint(player.nodes)
    spell(player, "1961")
    player.click("done")
    player.press("ok")
    assert isinstance(player.scene, Feedback)
    assert player.scene.answered.right


def test_the_alphabet_is_that_of_the_question_and_can_be_changed() -> None:
    assert alphabet_of("Кто первым вышел в открытый космос из Voskhod 2?") is CYRILLIC
    assert alphabet_of("Ποιος") is GREEK
    assert alphabet_of("1961?") is LATIN
    player = with_pad(TYPED)
    player.press("ok")
    for _ in ALPHABETS:
        player.click("script")
    assert "tile-A" in player.nodes
    assert after(LATIN) is CYRILLIC


@pytest.mark.parametrize(("before", "written"), [("", "A"), ("Neil ", "A"), ("Buzz-", "A"), ("V", "a"), ("3", "a")])
def test_a_capital_stands_where_a_word_begins(before: str, written: str) -> None:
    assert cased("A", before) == written


@each("size", [WIDE, FOUR_BY_THREE])
@each("settings", [Settings(), Settings(200), Settings(projector=True), Settings(200, projector=True)])
def test_the_tiles_have_room(size: tuple[int, int], settings: Settings) -> None:
    for alphabet in ALPHABETS:
        page = LetterTiles(desk(settings), LONG, "Vostok", 60)
        page.alphabet = alphabet
        player = Player(page, room(size, settings))
        check_layout(player, alphabet.sign)
        assert len([name for name in player.nodes if name.startswith("tile-")]) == len(
            alphabet.letters + SIGNS + FIGURES
        )


def test_a_name_is_given_on_tiles() -> None:
    at = desk()
    at.pad = True
    player = Player(NewProfile(at))
    player.press("ok")
    spell(player, "Ada")
    player.click("done")
    assert player.nodes["name"].value == "Ada"
    assert player.focus == "done"


def test_hints_name_the_buttons_of_what_was_used_last() -> None:
    at = desk()
    assert in_hand(("Enter choose", "F11 full screen"), at) == ("Enter choose", "F11 full screen")
    at.pad = True
    assert in_hand(("Enter choose", "F11 full screen"), at) == ["A choose"]


def test_no_page_names_a_key_to_whoever_holds_a_gamepad(at: Desk) -> None:
    at.pad = True
    for name, make in PAGES.items():
        foot = Player(make(at), real_room(WIDE)).nodes.get("foot")
        told = foot.label if foot else ""
        assert not any(key in told for key in KEYBOARD), (name, told)


def test_a_gamepad_is_noticed_and_so_is_a_key_after_it(app: App) -> None:
    pad = Hands(app, 1.0, hands="pad")
    pad.press("down")
    assert app.desk.pad
    pygame.event.post(pygame.Event(pygame.MOUSEMOTION, pos=(5, 5), rel=(0, 0), buttons=(0, 0, 0)))
    app.tick()
    assert app.desk.pad
    Hands(app, 1.0, hands="keys").press("next")
    assert not app.desk.pad


def test_a_gamepad_writes_through_real_events(app: App) -> None:
    from game.ui.stack import Push

    page = NewProfile(app.desk)
    app.stack.go(Push(page))
    pad = Hands(app, 1.0, hands="pad")
    pad.press("help")
    pad.press("back")
    pad.type("Neil A")
    assert page.written == "Neil A"
    assert page.focus == "done"
