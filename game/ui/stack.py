"""Input by meaning, the moves that a scene can ask for, and the stack of scenes."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from game.ui.canvas import Canvas
from game.ui.layout import Rect, page
from game.ui.text import Measure
from game.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Press:
    """A key by its meaning: ok, back, left, right, up, down, next, previous (Tab), page_up, page_down, first, last,
    erase, delete, help, projector, source, or a letter or digit as printed on a Latin keyboard.

    While a field is written in also word_left, word_right, erase_word, delete_word, select_all, copy and cut, and the
    keys of the caret that select: extend_left and so on. What is pasted comes as `Typed`.
    """

    key: str


@dataclass(frozen=True, slots=True)
class Typed:
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


Input = Press | Typed | Composing | Point | Scroll | Blur


@dataclass(frozen=True, slots=True)
class Room:
    """Where and how a scene lays itself out: the whole stage, the page inside it, the theme, and a ruler for text."""

    stage: Rect
    theme: Theme
    measure: Measure

    @property
    def page(self) -> Rect:
        return page(self.stage.w, self.stage.h)

    @property
    def wide(self) -> bool:
        return self.stage.w >= 1400


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on screen as a reader, a test or a demo player sees it: its role, words, value, state and place.

    `state` holds any of focused, chosen, disabled, right, wrong, locked; `position` is "3 of 4" or empty.
    """

    role: str
    name: str
    label: str
    rect: Rect
    value: str = ""
    state: frozenset[str] = frozenset()
    position: str = ""


@dataclass(frozen=True, slots=True)
class Push:
    scene: "Scene"


@dataclass(frozen=True, slots=True)
class Swap:
    """`above` come to lie on the new scene, the topmost last."""

    scene: "Scene"
    above: tuple["Scene", ...] = ()


@dataclass(frozen=True, slots=True)
class Pop:
    """Back to the scene below, which is told the result."""

    result: object = None


@dataclass(frozen=True, slots=True)
class Home:
    """Back to the lowest scene, whatever lies between."""


@dataclass(frozen=True, slots=True)
class Quit:
    pass


Move = Push | Swap | Pop | Home | Quit


class Scene(Protocol):
    """Handle, update, draw; draw changes nothing. A scene never touches the stack: it returns where to go."""

    @property
    def wants_text(self) -> bool:
        """Whether a field is being written in, so that letters arrive as `Typed`."""
        ...

    def handle(self, given: Input, room: Room) -> Move | None: ...

    def update(self, seconds: float) -> Move | None:
        """Time passes; called every tick."""
        ...

    @property
    def moving(self) -> bool:
        """Whether the picture changes without any input."""
        ...

    @property
    def hints(self) -> Sequence[str]:
        """Which keys do what here, the most useful first."""
        ...

    def takes(self, key: str) -> bool:
        """Whether the scene has a use of its own for the key, so that it means nothing else."""
        ...

    def draw(self, canvas: Canvas, room: Room) -> None: ...

    def tree(self, room: Room) -> tuple[Node, ...]: ...

    def resume(self, result: object) -> Move | None:
        """The scene above was popped with this result."""
        ...


class Stack:
    """The scenes from the title up; only the topmost is shown and asked. Empty means that the program ends."""

    def __init__(self, first: Scene) -> None:
        self._scenes = [first]

    @property
    def top(self) -> Scene | None:
        return self._scenes[-1] if self._scenes else None

    def handle(self, given: Input, room: Room) -> None:
        if self.top:
            self.go(self.top.handle(given, room))

    def update(self, seconds: float) -> None:
        if self.top:
            self.go(self.top.update(seconds))

    def go(self, move: Move | None) -> None:
        """Do what the move asks, and what its doing leads to."""
        while move:
            move = self._go(move)

    def _go(self, move: Move) -> Move | None:
        match move:
            case Push(scene):
                self._scenes.append(scene)
            case Swap(scene, above):
                self._scenes[-1:] = [scene, *above]
            case Pop(result):
                self._scenes.pop()
                return self.top.resume(result) if self.top else None
            case Home():
                del self._scenes[1:]
                return self._scenes[0].resume(None)
            case Quit():
                self._scenes.clear()
        return None
