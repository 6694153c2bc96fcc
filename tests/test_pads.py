"""Gamepads: sticks, buttons, and what goes on while it is held."""

import pygame
import pytest

from game.shell.keys import PAD_KEYS
from game.shell.steering import AGAIN, FIRST, NEXT, PUSHED, Steering

FAR = 32_000


class Clockwork:
    """Writes down what is to come again, and when."""

    def __init__(self) -> None:
        self.reminders: list[tuple[str, int]] = []
        self.steering = Steering(self.remind)

    def remind(self, key: str, milliseconds: int) -> None:
        self.reminders.append((key, milliseconds))

    def tilt(self, axis: int, value: int) -> str:
        return self.steering.key(pygame.Event(pygame.CONTROLLERAXISMOTION, axis=axis, value=value, instance_id=0))

    def button(self, button: int, down: bool = True) -> str:
        kind = pygame.CONTROLLERBUTTONDOWN if down else pygame.CONTROLLERBUTTONUP
        return self.steering.key(pygame.Event(kind, button=button, instance_id=0))

    def again(self, key: str) -> str:
        return self.steering.key(pygame.Event(AGAIN, key=key))


@pytest.mark.parametrize(
    ("axis", "value", "key"),
    [
        (pygame.CONTROLLER_AXIS_LEFTX, -FAR, "left"),
        (pygame.CONTROLLER_AXIS_LEFTX, FAR, "right"),
        (pygame.CONTROLLER_AXIS_LEFTY, -FAR, "up"),
        (pygame.CONTROLLER_AXIS_RIGHTY, FAR, "down"),
    ],
)
def test_a_stick_presses_the_way_it_is_pushed_once(axis: int, value: int, key: str) -> None:
    pad = Clockwork()
    assert pad.tilt(axis, PUSHED // 2) == ""
    assert [pad.tilt(axis, value), pad.tilt(axis, value)] == [key, ""]
    assert pad.tilt(axis, 0) == ""
    assert pad.tilt(axis, value) == key


def test_what_is_held_goes_on_until_it_is_let_go() -> None:
    pad = Clockwork()
    assert pad.button(pygame.CONTROLLER_BUTTON_DPAD_RIGHT) == "right"
    assert [pad.again("right"), pad.again("right")] == ["right", "right"]
    assert pad.button(pygame.CONTROLLER_BUTTON_DPAD_RIGHT, down=False) == ""
    assert pad.again("right") == ""
    assert pad.reminders == [("right", FIRST), ("right", NEXT), ("right", NEXT), ("right", 0)]


def test_other_buttons_act_once_and_triggers_do_nothing() -> None:
    pad = Clockwork()
    assert {pad.button(button) for button in PAD_KEYS} == set(PAD_KEYS.values())
    assert pad.tilt(pygame.CONTROLLER_AXIS_TRIGGERLEFT, FAR) == ""
    assert {key for key, _ in pad.reminders} == {"left", "right", "up", "down"}


def test_a_stick_is_let_go_when_the_window_loses_the_focus() -> None:
    pad = Clockwork()
    pad.tilt(pygame.CONTROLLER_AXIS_LEFTX, FAR)
    pad.steering.key(pygame.Event(pygame.WINDOWFOCUSLOST))
    assert pad.again("right") == ""
