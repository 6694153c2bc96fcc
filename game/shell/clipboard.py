"""The clipboard of the system."""

import re
from contextlib import suppress

import pygame

NOT_THERE = (pygame.error, NotImplementedError, ValueError)  # or there is something that is no text
LONGEST = 200  # characters, which is more than any field takes


class Clipboard:
    """What is put on it goes round in the game even where the system has none."""

    def __init__(self) -> None:
        self._own = ""

    def put(self, text: str) -> None:
        self._own = text
        with suppress(*NOT_THERE):
            pygame.scrap.put_text(text)

    def text(self) -> str:
        """One line of it: breaks and tabs are spaces."""
        found = ""
        with suppress(*NOT_THERE):
            found = pygame.scrap.get_text()
        return re.sub(r"\s+", " ", (found or self._own)[:LONGEST]).strip()
