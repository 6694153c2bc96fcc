"""The system's input method: on while a field is written in, and only then, since it would swallow A to D."""

import pygame


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
