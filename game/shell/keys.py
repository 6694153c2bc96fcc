"""From pygame's events to input by meaning."""

import sys
from collections.abc import Mapping

import pygame

from game.ui.inputs import Blur, Composing, Entered, Input, Point, Press, Scroll, Touch
from game.ui.widgets.editing import EXTEND, MOVES

MAC = sys.platform == "darwin"

KEYS: Mapping[int, str] = {
    pygame.K_RETURN: "ok",
    pygame.K_KP_ENTER: "ok",
    pygame.K_SPACE: "ok",
    pygame.K_ESCAPE: "back",
    pygame.K_AC_BACK: "back",
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_PAGEUP: "page_up",
    pygame.K_PAGEDOWN: "page_down",
    pygame.K_HOME: "first",
    pygame.K_END: "last",
    pygame.K_BACKSPACE: "erase",
    pygame.K_DELETE: "delete",
    pygame.K_F1: "help",
    pygame.K_F2: "projector",
    pygame.K_F3: "source",
    pygame.K_F5: "f5",
    pygame.K_F6: "f6",
    pygame.K_F7: "f7",
    pygame.K_F8: "f8",
    pygame.K_F9: "f9",
    pygame.K_F10: "f10",
    pygame.K_F11: "fullscreen",
    pygame.K_F12: "picture",
}
TOUCHES = {
    pygame.MOUSEMOTION: Touch.MOVE,
    pygame.MOUSEBUTTONDOWN: Touch.DOWN,
    pygame.MOUSEBUTTONUP: Touch.UP,
}
SIGNS: Mapping[int, str] = {
    pygame.K_PERIOD: ".",
    pygame.K_COMMA: ",",
    pygame.K_MINUS: "-",
    pygame.K_PLUS: "+",
    pygame.K_KP_PERIOD: ".",
    pygame.K_KP_MINUS: "-",
    pygame.K_KP_PLUS: "+",
}
# Without Num Lock the keypad moves, and its keys bring no character.
KEYPAD: Mapping[int, str] = {
    pygame.K_KP_4: "left",
    pygame.K_KP_6: "right",
    pygame.K_KP_8: "up",
    pygame.K_KP_2: "down",
    pygame.K_KP_9: "page_up",
    pygame.K_KP_3: "page_down",
    pygame.K_KP_7: "first",
    pygame.K_KP_1: "last",
    pygame.K_KP_PERIOD: "delete",
}
LETTERS = "abcdefghijklmnopqrstuvwxyz"  # in the order of their scancodes
FIGURES = "1234567890"  # in the order of the keys, above the letters and on the keypad
COMMANDING = pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META
# With the key that commands, Ctrl or on a Mac Cmd, while a field is written in.
COMMANDS: Mapping[str, str] = {"a": "select_all", "c": "copy", "x": "cut", "v": "paste"}
TO_THE_ENDS: Mapping[str, str] = {"left": "first", "right": "last"}  # with Cmd
BY_WORDS: Mapping[str, str] = {  # with Ctrl, on a Mac with Alt
    "left": "word_left",
    "right": "word_right",
    "erase": "erase_word",
    "delete": "delete_word",
}
# What goes on while a key is held; any other key acts once.
REPEATING = frozenset(
    {"left", "right", "up", "down", "page_up", "page_down", "erase", "delete", "+", "-", *BY_WORDS.values()}
)
REPEAT_AFTER, REPEAT_EVERY = 400, 40  # milliseconds
PAD_KEYS = {
    pygame.CONTROLLER_BUTTON_A: "ok",
    pygame.CONTROLLER_BUTTON_B: "back",
    pygame.CONTROLLER_BUTTON_X: "erase",
    pygame.CONTROLLER_BUTTON_Y: "help",
    pygame.CONTROLLER_BUTTON_START: "back",
    pygame.CONTROLLER_BUTTON_BACK: "help",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "down",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "right",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "previous",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "next",
}


def given(event: pygame.Event, scale: float, writing: bool) -> Input | None:
    """The event as input, `scale` being pixels a unit; None for what says nothing to a scene.

    While a field is `writing`, characters come as text, and only keys that are no characters as keys.
    """
    match event.type:
        case pygame.KEYDOWN:
            name = key_name(event, writing)
            return Press(name) if name else None
        case pygame.TEXTINPUT if writing:
            return Entered(event.text)
        case pygame.TEXTEDITING if writing:
            return Composing(event.text)
        case pygame.MOUSEMOTION | pygame.MOUSEBUTTONDOWN | pygame.MOUSEBUTTONUP:
            if event.type != pygame.MOUSEMOTION and event.button != pygame.BUTTON_LEFT:
                return None
            x, y = event.pos
            return Point(x / scale, y / scale, TOUCHES[event.type])
        case pygame.MOUSEWHEEL:
            return Scroll(-event.y)
        case pygame.WINDOWFOCUSLOST:
            return Blur()
        case _:
            return None


class Keyboard:
    """Which keys are held, since pygame does not say which events are repetitions of one press."""

    def __init__(self) -> None:
        self._held: set[tuple[int, int]] = set()

    def acts(self, event: pygame.Event, writing: bool) -> bool:
        """Follow the event, and tell whether it may act: of a held key that should act but once only the first."""
        if event.type == pygame.WINDOWFOCUSLOST:
            self._held.clear()
        if event.type not in (pygame.KEYDOWN, pygame.KEYUP):
            return True
        key = event.key, getattr(event, "scancode", 0)  # some have the one and not the other
        again = key in self._held
        if event.type == pygame.KEYUP:
            self._held.discard(key)
            return True
        self._held.add(key)
        return not again or repeats(key_name(event, writing))


def repeats(name: str) -> bool:
    """Whether the key goes on acting while it is held."""
    return name.removeprefix(EXTEND) in REPEATING


def key_name(event: pygame.Event, writing: bool, mac: bool = MAC) -> str:
    """The meaning of a key, empty where it has none."""
    if writing and (name := _editing(event, mac)):
        return name
    if event.mod & COMMANDING:
        return ""
    if event.key == pygame.K_TAB:
        return "previous" if event.mod & pygame.KMOD_SHIFT else "next"
    return _plain(event, writing)


def _plain(event: pygame.Event, writing: bool) -> str:
    """The meaning of the key alone."""
    brings_number = event.mod & pygame.KMOD_NUM or event.unicode
    if event.key in KEYPAD and not brings_number:
        return KEYPAD[event.key]
    if writing and event.key == pygame.K_SPACE:
        return ""
    if event.key in KEYS:
        return KEYS[event.key]
    return "" if writing else _printed(event)


def _editing(event: pygame.Event, mac: bool) -> str:
    """What the key does to a text together with the keys that are held beside it; empty where that is nothing."""
    shift = bool(event.mod & pygame.KMOD_SHIFT)
    held = event.mod & COMMANDING
    only_shift = shift and not held
    command = _only(held, pygame.KMOD_META if mac else pygame.KMOD_CTRL)
    plain = _plain(event, writing=True)
    if event.key == pygame.K_INSERT:
        if only_shift:
            return "paste"
        return "copy" if command and not shift else ""
    if plain == "delete" and only_shift:
        return "cut"
    if command and not plain:
        return "" if shift else COMMANDS.get(_printed(event), "")
    name = _farther(plain, held, mac)
    if name in MOVES:
        return EXTEND + name if shift else name
    return name if name in BY_WORDS.values() else ""


def _farther(plain: str, held: int, mac: bool) -> str:
    """Where a key of the caret leads with the keys that are held beside it."""
    if not held:
        return plain
    by_words = pygame.KMOD_ALT if mac else pygame.KMOD_CTRL
    if _only(held, by_words):
        return BY_WORDS.get(plain, plain)
    if mac and _only(held, pygame.KMOD_META):
        return TO_THE_ENDS.get(plain, "")
    return ""


def _only(held: int, wanted: int) -> bool:
    """Whether of the keys beside it no other is held: Ctrl with Alt is AltGr, which writes."""
    others = held & ~wanted
    return held != 0 and others == 0


def _printed(event: pygame.Event) -> str:
    """Letters and digits by what is printed there on a Latin keyboard, so that A to D answer on a Cyrillic one, too."""
    key: int = event.key
    if key in SIGNS:
        return SIGNS[key]
    if key < 128 and chr(key).isalnum():
        return chr(key)
    place = getattr(event, "scancode", 0)
    if pygame.KSCAN_A <= place <= pygame.KSCAN_Z:
        return LETTERS[place - pygame.KSCAN_A]
    if pygame.KSCAN_1 <= place <= pygame.KSCAN_0:
        return FIGURES[place - pygame.KSCAN_1]
    if pygame.K_KP_1 <= key <= pygame.K_KP_0:
        return FIGURES[key - pygame.K_KP_1]
    return ""
