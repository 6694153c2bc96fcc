"""A line of text in pixels: as the font sets it, or with wide spacing, letter by letter."""

import re
from collections.abc import Iterator, Sequence

import pygame

from game.ui.theme import LETTERS_APART, WORDS_APART, Colour
from game.ui.widgets.editing import letters

Place = tuple[str, float, int]  # a letter, where it starts, and how far the font then goes on

_IN_WORD = re.compile(r"(?<=[^\W_])'(?=[^\W_])")
_AFTER_S = re.compile(r"(?<=s)'(?!\w)")
_QUOTE = re.compile(r"(?<!\w)'")


def width(font: pygame.Font, words: str, height: int, apart: float) -> int:
    """Of the line; `height` is that of the font, `apart` how much of the wide spacing there is (0-1)."""
    if not apart:
        across, _ = font.size(words)
        return across
    places = list(_set(font, words, height * apart))
    return _end(places)


def drawn(font: pygame.Font, words: str, height: int, apart: float, colour: Colour) -> pygame.Surface:
    """The line on a sprite as wide as that."""
    if not apart:
        return font.render(words, True, colour)
    places = list(_set(font, words, height * apart))
    sprite = pygame.Surface((_end(places), font.get_height()), pygame.SRCALPHA)
    sprite.fill((*colour, 0))
    for letter, start, _ in places:
        if letter.isspace():
            continue
        shape = font.render(letter, True, colour)
        spot = round(start), 0
        sprite.blit(shape, spot)
    return sprite


def _end(places: Sequence[Place]) -> int:
    if not places:
        return 0
    _, start, advance = places[-1]
    return round(start + advance)


def _set(font: pygame.Font, words: str, spread: float) -> Iterator[Place]:
    """Each letter with its accents, where it starts, and how far the font then goes on; the gaps are shares of
    `spread`."""
    start = 0.0
    for letter in letters(words):
        advance, _ = font.size(letter)
        yield letter, start, advance
        start += advance + spread * LETTERS_APART
        if letter.isspace():
            start += spread * WORDS_APART


def heights(font: pygame.Font) -> tuple[float, float]:
    """Of H and x, in pixels, without their overhang."""
    capital, small = font.metrics("Hx")
    return _top(capital), _top(small)


def _top(letter: tuple[int, int, int, int, int] | None) -> float:
    """How high a letter reaches, of which the font tells its left, right, lower and upper end and its width."""
    return letter[3] if letter else 0.0


def curled(words: str) -> str:
    """With apostrophes as they are printed: whoever writes a bank types the straight one. Those in words, as in
    "Kennedy's", are curled, and those after an s where none is a quotation mark; what is kept, compared and typed stays
    as it was written."""
    if "'" not in words:
        return words
    inner = _IN_WORD.sub("’", words)
    if _QUOTE.search(inner):
        return inner
    return _AFTER_S.sub("’", inner)
