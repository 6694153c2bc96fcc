"""Keyboard, mouse and gamepads: what they send becomes input by meaning."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pygame

from game.shell.clicks import Clicks
from game.shell.keys import REPEAT_AFTER, REPEAT_EVERY, Keyboard, given
from game.shell.presses import Presses
from game.shell.shifted import shifted
from game.shell.steering import Steering
from game.ui.desk import Desk
from game.ui.inputs import Blur, Composing, Input, Point, Press, Scroll, Touch
from game.ui.settings import Settings
from game.ui.stack import Scene

if TYPE_CHECKING:
    from game.shell.pads import Pads


OF_OTHER_HANDS = frozenset({pygame.KEYDOWN, pygame.TEXTINPUT, pygame.MOUSEBUTTONDOWN})
PRESSES = frozenset({pygame.KEYDOWN, pygame.CONTROLLERBUTTONDOWN})


class Hands:
    """Told of every event; the desk knows what was used last."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        pygame.key.set_repeat(REPEAT_AFTER, REPEAT_EVERY)
        self._keyboard = Keyboard()
        self._clicks = Clicks()
        self._presses = Presses()
        self._pads: Pads | None = None
        self._steering = Steering()
        self._again = False  # the button that is down was pressed for the second time

    def open_pads(self) -> None:
        """From now on gamepads play, too; looking for them takes a while."""
        if self._pads is None:
            from game.shell.pads import Pads

            self._pads = Pads()

    def given(self, event: pygame.Event, scale: float, scene: Scene | None, now: float) -> Input | None:
        """The event as input for the scene, if it says anything to it. `scale` is pixels a unit, `now` seconds on any
        clock that does not go back."""
        if self._pads:
            self._pads.follow(event)
        acts = self._keyboard.acts(event, scene is not None and scene.wants_text)
        if scene is None or not acts:
            return None
        input_ = self._meant(event, scale, scene)
        if isinstance(input_, Point):
            return self._clicked(input_, event.pos, scene, now)
        if event.type in PRESSES:
            return self._pressed(input_, scene, now)
        return input_

    def _meant(self, event: pygame.Event, scale: float, scene: Scene) -> Input | None:
        """Whoever sends it, and however soon after another one."""
        steered = self._steering.key(event)
        if steered:
            self._desk.pad = True
            return Press(steered)
        if event.type in OF_OTHER_HANDS:
            self._desk.pad = False
        plain = given(event, scale, scene.wants_text)
        return shifted(plain, event, scene)

    def _clicked(self, point: Point, spot: tuple[int, int], scene: Scene, now: float) -> Point | None:
        """The point, marked where it belongs to a double click; nothing where that began on another scene."""
        match point.touch:
            case Touch.DOWN:
                self._again = self._clicks.press(spot, now, scene)
                if self._again and self._clicks.fell_through(scene):
                    return None
            case Touch.MOVE:
                self._clicks.move(spot)
            case Touch.UP:
                pass
        return replace(point, again=self._again)

    def _pressed(self, input_: Input | None, scene: Scene, now: float) -> Input | None:
        """The same for a key; `input_` is nothing where it has no meaning here."""
        key = ""
        if isinstance(input_, Press):
            key = input_.key
        again = self._presses.press(key, now, scene)
        if not again:
            return input_
        if self._presses.fell_through(scene):
            return None
        return Press(key, again)


def blanks(key: str, settings: Settings) -> bool:
    """Whether the key, as a presenter's remote sends it, makes the screen dark."""
    if key == ".":
        return True
    return settings.remote_b and key == "b"


def acts(input_: Input) -> bool:
    """Whether the player has done something, and not just moved the mouse or looked elsewhere."""
    match input_:
        case Point(touch=touch):
            return touch is Touch.DOWN
        case Blur() | Scroll() | Composing():
            return False
        case _:
            return True
