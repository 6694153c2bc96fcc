"""The moves that a scene can ask for, and the stack of scenes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from game.ui.canvas import Canvas
from game.ui.inputs import Input
from game.ui.room import Node, Room


@dataclass(frozen=True, slots=True)
class Push:
    """`above` come to lie on the new scene, the topmost last."""

    scene: "Scene"
    above: tuple["Scene", ...] = ()


@dataclass(frozen=True, slots=True)
class Swap:
    """The same in the place of the one that asks for it."""

    scene: "Scene"
    above: tuple["Scene", ...] = ()


@dataclass(frozen=True, slots=True)
class Pop:
    """Back to the scene below, which is told the result."""

    result: object = None


@dataclass(frozen=True, slots=True)
class Quit:
    pass


Move = Push | Swap | Pop | Quit


class Scene(Protocol):
    """Handle, update, draw; draw changes nothing. A scene never touches the stack: it returns where to go. `focus`
    names what has the focus."""

    focus: str

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
    def scenes(self) -> tuple[Scene, ...]:
        return tuple(self._scenes)

    @property
    def top(self) -> Scene | None:
        return self._scenes[-1] if self._scenes else None

    def handle(self, given: Input, room: Room) -> None:
        if self.top:
            move = self.top.handle(given, room)
            self.go(move)

    def update(self, seconds: float) -> None:
        if self.top:
            move = self.top.update(seconds)
            self.go(move)

    def go(self, move: Move | None) -> None:
        """Do what the move asks, and what its doing leads to."""
        while move:
            move = self._go(move)

    def _go(self, move: Move) -> Move | None:
        match move:
            case Push(scene, above):
                self._scenes.append(scene)
                self._scenes += above
            case Swap(scene, above):
                self._scenes[-1:] = [scene, *above]
            case Pop(result):
                self._scenes.pop()
                return self.top.resume(result) if self.top else None
            case Quit():
                self._scenes.clear()
        return None
