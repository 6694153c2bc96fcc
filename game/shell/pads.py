"""Gamepads, which may come and go while the game runs."""

import pygame
from pygame._sdl2 import controller


class Pads:
    """Once made, the buttons of every gamepad arrive as events."""

    def __init__(self) -> None:
        self._open: dict[int, controller.Controller] = {}
        try:
            controller.init()
        except pygame.error:
            return  # a system without gamepads
        for place in range(controller.get_count()):
            self._add(place)

    def follow(self, event: pygame.Event) -> None:
        if event.type == pygame.CONTROLLERDEVICEADDED:
            self._add(event.device_index)
        elif event.type == pygame.CONTROLLERDEVICEREMOVED:
            self._open.pop(event.instance_id, None)

    def _add(self, place: int) -> None:
        if controller.is_controller(place):
            pad = controller.Controller(place)
            self._open[pad.as_joystick().get_instance_id()] = pad
