"""Input by meaning: what a keyboard, a mouse or a gamepad says, whichever it was."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Press:
    """A key by its meaning: ok, back, left, right, up, down, next, previous (Tab), page_up, page_down, first, last,
    erase, delete, help, projector, source, or a letter or digit as printed on a Latin keyboard.

    While a field is written in also word_left, word_right, erase_word, delete_word, select_all, copy and cut, and the
    keys of the caret that select: extend_left and so on. What is pasted comes as `Entered`. It is pressed `again` where
    it is ok, and the second press of a double one.
    """

    key: str
    again: bool = False


@dataclass(frozen=True, slots=True)
class Entered:
    """Characters entered into a field, as the system's input method gave them, or from the clipboard."""

    text: str


@dataclass(frozen=True, slots=True)
class Composing:
    """Characters that the system's input method has not yet entered; empty when it is done with them."""

    text: str


class Touch(StrEnum):
    MOVE = "move"
    DOWN = "down"
    UP = "up"


@dataclass(frozen=True, slots=True)
class Point:
    """The mouse or a finger, in units; `again` where it is the second press or release of a double click."""

    x: float
    y: float
    touch: Touch
    again: bool = False


@dataclass(frozen=True, slots=True)
class Scroll:
    """Lines scrolled, positive towards the end."""

    lines: float


@dataclass(frozen=True, slots=True)
class Blur:
    """The window lost the focus."""


Input = Press | Entered | Composing | Point | Scroll | Blur
