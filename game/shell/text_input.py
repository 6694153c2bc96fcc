"""The system's input method: on while a field is written in, and only then, since it would swallow A to D."""

import pygame

from game.shell.pixel_box import in_pixels
from game.ui.room import Room
from game.ui.stack import Scene


class TextInput:
    def __init__(self) -> None:
        self._on = True  # SDL starts so

    def follow(self, writing: bool) -> None:
        """Called at every turn of the loop."""
        if writing == self._on:
            return
        self._on = writing
        if writing:
            pygame.key.start_text_input()
        else:
            pygame.key.stop_text_input()

    def stand_at(self, field: pygame.Rect | None) -> None:
        """What can be chosen from while something is composed stands at the field."""
        if field:
            pygame.key.set_text_input_rect(field)


def field_of(scene: Scene | None, room: Room, scale: float) -> pygame.Rect | None:
    """Where on the window the field is that is written in; `scale` pixels are a unit."""
    if scene is None or not scene.wants_text:
        return None
    for node in scene.tree(room):
        if node.role != "field":
            continue
        place = node.rect
        return in_pixels(
            place,
            scale,
        )
    return None
