"""Parts of pictures: round ones, as coins have them, and columns, as of a craft that comes piece by piece."""

import pygame

from game.facts.focus import Focus
from game.shell import sprites
from game.shell.drawings import Drawings, rendered, shadow
from game.ui.theme import Colour

WHITE = Colour(255, 255, 255)
WIDE, TALL = 600, 400  # the units of a drawing of the game
ALL = Focus(0.5, 0.5, 1.0)
NARROWEST = 0.125  # the height of a picture is at most its width divided by that, so that its width decides


def medal(drawings: Drawings, file: str, side: int, theme: str, focus: Focus | None) -> pygame.Surface:
    """As wide and as high as the side, in pixels, or by one more: the renderer rounds up. Empty where there is no such
    picture."""
    drawn = _drawn_part(
        drawings,
        file,
        side,
        theme,
        focus,
    )
    size = drawn.get_size()
    disc = sprites.ellipse(size, WHITE, None, 0)
    spot = 0, 0
    drawn.blit(
        disc,
        spot,
        special_flags=pygame.BLEND_RGBA_MULT,
    )
    return drawn


def _drawn_part(drawings: Drawings, file: str, side: int, theme: str, focus: Focus | None) -> pygame.Surface:
    """As a square."""
    ours = drawings.of_the_game(file, theme)
    if ours:
        part = _part(ours, side, focus or ALL)
        return shadow(part, theme)
    return _cut(
        drawings,
        file,
        side,
        theme,
        focus,
    )


def _part(drawing: str, side: int, focus: Focus) -> pygame.Surface:
    """Without drawing the rest of it."""
    wide = WIDE * focus.wide
    half = wide / 2
    left = WIDE * focus.across - half
    top = TALL * focus.down - half
    seen = _measures(
        left,
        top,
        wide,
        wide,
    )
    whole = _measures(
        0,
        0,
        WIDE,
        TALL,
    )
    size = side, side
    text = drawing.replace(whole, seen)
    return rendered(text, size)


def _measures(left: float, top: float, wide: float, tall: float) -> str:
    """As a drawing says of itself where it begins and how large it is."""
    box = f"{left:g} {top:g} {wide:g} {tall:g}"
    return f'viewBox="{box}" width="{wide:g}" height="{tall:g}"'


def _cut(drawings: Drawings, file: str, side: int, theme: str, focus: Focus | None) -> pygame.Surface:
    """Of a picture of any measures: drawn so large that the part is as large as it should be."""
    seen = focus or _middle(drawings, file, side, theme)
    wide = round(side / seen.wide)
    whole = _drawn(drawings, file, wide, theme)
    width, height = whole.get_size()
    half = side / 2
    left = round(width * seen.across - half)
    top = round(height * seen.down - half)
    size = side, side
    part = pygame.Surface(size, pygame.SRCALPHA)
    spot = -left, -top
    part.blit(whole, spot)
    return part


def _middle(drawings: Drawings, file: str, side: int, theme: str) -> Focus:
    """As much as fits."""
    small = _drawn(drawings, file, side, theme)
    width, height = small.get_size()
    if not width:
        return ALL
    share = height / width
    wide = max(NARROWEST, min(1.0, share))
    return ALL._replace(wide=wide)


def _drawn(drawings: Drawings, file: str, wide: int, theme: str) -> pygame.Surface:
    tallest = round(wide / NARROWEST)
    size = wide, tallest
    return drawings.drawn(file, size, theme)


def columns(whole: pygame.Surface, part: tuple[float, float], size: tuple[int, int]) -> pygame.Surface:
    """What is from column to column, as shares of its width, squeezed to that size."""
    width, height = whole.get_size()
    left, right = (round(width * share) for share in part)
    wide = max(1, right - left)
    cut = pygame.Surface((wide, height), pygame.SRCALPHA)
    spot = -left, 0
    cut.blit(whole, spot)
    if cut.get_size() == size:
        return cut
    return pygame.transform.smoothscale(cut, size)
