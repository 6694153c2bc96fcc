"""Every key has an answer; a few edit what is written; held keys act once, unless they move or take away."""

from itertools import combinations

import pygame

from game.shell.clipboard import LONGEST, Clipboard
from game.shell.keys import Keyboard, given, key_name, repeats
from game.ui.inputs import Composing, Entered, Press
from tests.support.each import each

CODES = sorted({getattr(pygame, name) for name in dir(pygame) if name.startswith("K_")})
HELD = (pygame.KMOD_LSHIFT, pygame.KMOD_RCTRL, pygame.KMOD_LALT, pygame.KMOD_LMETA, pygame.KMOD_NUM, pygame.KMOD_CAPS,
        pygame.KMOD_MODE)  # fmt: skip
BESIDE = [sum(some) for count in range(len(HELD) + 1) for some in combinations(HELD, count)]
SHIFT, CTRL, ALT, META = pygame.KMOD_LSHIFT, pygame.KMOD_LCTRL, pygame.KMOD_LALT, pygame.KMOD_LMETA


def pressed(key: int, beside: int = 0, kind: int = pygame.KEYDOWN, place: int = 0) -> pygame.Event:
    return pygame.event.Event(kind, key=key, mod=beside, unicode="", scancode=place)


def test_no_key_ends_the_game() -> None:
    assert len(CODES) > 120
    names = {
        key_name(pressed(key, beside), writing, mac)
        for key in [*CODES, 0, 0x10FFFF, 1 << 30]
        for beside in BESIDE
        for writing in (True, False)
        for mac in (True, False)
    }
    assert {"ok", "a", "7", "extend_word_left", "paste", ""} <= names


@each(("key", "beside", "name", "on_a_mac"), [
    (pygame.K_LEFT, 0, "left", "left"),
    (pygame.K_LEFT, SHIFT, "extend_left", "extend_left"),
    (pygame.K_LEFT, CTRL, "word_left", ""),
    (pygame.K_RIGHT, CTRL | SHIFT, "extend_word_right", ""),
    (pygame.K_LEFT, ALT, "", "word_left"),
    (pygame.K_RIGHT, ALT | SHIFT, "", "extend_word_right"),
    (pygame.K_LEFT, META, "", "first"),
    (pygame.K_RIGHT, META | SHIFT, "", "extend_last"),
    (pygame.K_HOME, 0, "first", "first"),
    (pygame.K_END, SHIFT, "extend_last", "extend_last"),
    (pygame.K_HOME, CTRL, "first", ""),
    (pygame.K_KP_4, SHIFT, "extend_left", "extend_left"),
    (pygame.K_BACKSPACE, 0, "erase", "erase"),
    (pygame.K_BACKSPACE, SHIFT, "erase", "erase"),
    (pygame.K_BACKSPACE, CTRL, "erase_word", ""),
    (pygame.K_BACKSPACE, ALT, "", "erase_word"),
    (pygame.K_DELETE, 0, "delete", "delete"),
    (pygame.K_DELETE, CTRL, "delete_word", ""),
    (pygame.K_DELETE, SHIFT, "cut", "cut"),
    (pygame.K_INSERT, SHIFT, "paste", "paste"),
    (pygame.K_INSERT, CTRL, "copy", ""),
    (pygame.K_INSERT, 0, "", ""),
    (pygame.K_a, CTRL, "select_all", ""),
    (pygame.K_c, CTRL, "copy", ""),
    (pygame.K_x, CTRL, "cut", ""),
    (pygame.K_v, CTRL, "paste", ""),
    (pygame.K_v, META, "", "paste"),
    (pygame.K_v, CTRL | ALT, "", ""),  # AltGr, which writes
    (pygame.K_v, CTRL | SHIFT, "", ""),
    (pygame.K_v, 0, "", ""),
    (pygame.K_z, CTRL, "", ""),
    (pygame.K_RETURN, 0, "ok", "ok"),
    (pygame.K_RETURN, CTRL, "", ""),
    (pygame.K_UP, SHIFT, "up", "up"),
    (pygame.K_TAB, SHIFT, "previous", "previous"),
])  # fmt: skip
def test_keys_that_edit(key: int, beside: int, name: str, on_a_mac: str) -> None:
    assert key_name(pressed(key, beside), writing=True, mac=False) == name
    assert key_name(pressed(key, beside), writing=True, mac=True) == on_a_mac


def test_where_nothing_is_written_no_key_edits() -> None:
    assert key_name(pressed(pygame.K_LEFT, SHIFT), writing=False) == "left"
    for beside in (CTRL, META, ALT):
        assert key_name(pressed(pygame.K_v, beside), writing=False) == ""


def test_commands_are_where_they_are_printed_also_on_another_alphabet() -> None:
    cyrillic = pressed(ord("м"), CTRL, place=pygame.KSCAN_V)
    assert key_name(cyrillic, writing=True, mac=False) == "paste"
    azerty = pressed(pygame.K_a, CTRL, place=pygame.KSCAN_Q)
    assert key_name(azerty, writing=True, mac=False) == "select_all"


def test_what_is_composed_comes_while_a_field_is_written_in() -> None:
    event = pygame.event.Event(pygame.TEXTEDITING, text="かな", start=0, length=2)
    assert given(event, 1.0, writing=True) == Composing("かな")
    assert given(event, 1.0, writing=False) is None


@each("key", CODES)
@each("writing", [True, False])
def test_a_held_key_acts_once_unless_it_moves_or_takes_away(key: int, writing: bool) -> None:
    keyboard, down = Keyboard(), pressed(key)
    assert keyboard.acts(down, writing)
    again = keyboard.acts(down, writing)
    assert again == repeats(key_name(down, writing))
    keyboard.acts(pressed(key, kind=pygame.KEYUP), writing)
    assert keyboard.acts(down, writing)


@each(("name", "goes_on"), [
    ("left", True), ("down", True), ("page_up", True), ("erase", True), ("delete_word", True), ("extend_right", True),
    ("extend_word_left", True), ("ok", False), ("back", False), ("a", False), ("1", False), ("next", False),
    ("first", False), ("paste", False), ("fullscreen", False), ("", False),
])  # fmt: skip
def test_which_keys_go_on(name: str, goes_on: bool) -> None:
    assert repeats(name) is goes_on


def test_keys_are_forgotten_when_the_window_loses_the_focus() -> None:
    keyboard, enter = Keyboard(), pressed(pygame.K_RETURN)
    assert keyboard.acts(enter, writing=False)
    assert keyboard.acts(pygame.event.Event(pygame.WINDOWFOCUSLOST), writing=False)
    assert keyboard.acts(enter, writing=False)
    assert keyboard.acts(pressed(pygame.K_SPACE), writing=False)


def test_a_press_of_one_key_does_not_hold_another() -> None:
    keyboard = Keyboard()
    for place in (pygame.KSCAN_A, pygame.KSCAN_B):
        assert keyboard.acts(pressed(0, place=place), writing=False)  # without a code of their own


def test_without_a_screen_the_clipboard_is_the_games_own() -> None:
    pygame.display.quit()
    clipboard = Clipboard()
    assert clipboard.text() == ""
    for text in ("Ada", "a\0b", "\ud800"):
        clipboard.put(text)
        assert clipboard.text() == text
    clipboard.put(" in\t1957\r\nor\n\n58 ")
    assert clipboard.text() == "in 1957 or 58"
    clipboard.put("x" * 10_000)
    assert len(clipboard.text()) == LONGEST


def test_the_press_of_a_field_comes_as_text() -> None:
    event = pygame.event.Event(pygame.TEXTINPUT, text="é")
    assert given(event, 1.0, writing=True) == Entered("é")
    assert given(pressed(pygame.K_v, CTRL), 1.0, writing=True) in (Press("paste"), None)  # None on a Mac
