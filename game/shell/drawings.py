"""Pictures as surfaces: drawings in the colours of a theme, and whatever else a bank has, as large as fits."""

import json
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pygame

from game.facts.picture_files import FOLDER, can_be_shown, place_of
from game.ui.theme import PALETTES, SHADOW, mix

NOTHING = (0, 0)
SPARK, UNSEEN = 'stroke="#FFC94D"', 'stroke="none"'  # light and sound, which have no shadow
SHADE = {"contrast": 0.5}  # how near a theme's shadows are to its border, so that they stay behind what is lit
SHADOWS = {
    f"{SHADOW}{name}": mix(palette.background, palette.border, SHADE.get(name, 0.8))
    for name, palette in PALETTES.items()
}


class Drawings:
    """`folder` is that of the question files, whose pictures come before those of the game."""

    def __init__(self, assets: Path) -> None:
        self.folder: Path | None = None
        self._assets = assets
        self._colours: Mapping[str, Mapping[str, str]] | None = None

    def drawn(self, file: str, size: tuple[int, int], theme: str) -> pygame.Surface:
        """As large as fits the size in pixels; of no size where the file is missing or is none that can be shown."""
        place = place_of(file, self.folder, self._assets)
        nothing = pygame.Surface(NOTHING)
        if place is None:
            return nothing
        if not self._can_be_shown(place):
            return nothing
        try:
            drawn = self._as_large_as_fits(place, size, theme)
            return shadow(drawn, theme)
        except (OSError, pygame.error, UnicodeDecodeError):
            return nothing

    def _as_large_as_fits(self, place: Path, size: tuple[int, int], theme: str) -> pygame.Surface:
        if place.suffix.casefold() != ".svg":
            return _photograph(place, size)
        text = self._text(place, theme)
        return rendered(text, size)

    def _can_be_shown(self, place: Path) -> bool:
        is_ours = place.is_relative_to(self._assets)
        return is_ours or can_be_shown(place)

    def of_the_game(self, file: str, theme: str) -> str:
        """The text of a drawing of the game in the colours of the theme; empty where it is another picture."""
        place = place_of(file, self.folder, self._assets)
        if place is None or not place.is_relative_to(self._assets):
            return ""
        return self._text(place, theme)

    def _text(self, place: Path, theme: str) -> str:
        """In the colours of the theme, if it is a drawing of the game."""
        text = place.read_text(encoding="utf-8")
        if not place.is_relative_to(self._assets):
            return text
        lit = theme.removeprefix(SHADOW)
        if lit != theme:
            text = text.replace(SPARK, UNSEEN)
        colours = self._of_theme(lit)
        for colour, other in colours.items():
            text = text.replace(colour, other)
        return text

    def _of_theme(self, theme: str) -> Mapping[str, str]:
        """The colours of the drawings, and those that stand for them; none by night, when they are as they are."""
        if theme == "night":
            return {}
        if self._colours is None:
            file = self._assets / FOLDER / "colours.json"
            text = file.read_text(encoding="utf-8")
            self._colours = json.loads(text)
        return self._colours.get(theme, {})


def rendered(text: str, size: tuple[int, int]) -> pygame.Surface:
    code = text.encode("utf-8")
    data = BytesIO(code)
    return pygame.image.load_sized_svg(data, size)


def shadow(drawn: pygame.Surface, theme: str) -> pygame.Surface:
    """Its outline, filled with one colour, where the theme is that of shadows."""
    if theme not in SHADOWS:
        return drawn
    shadow = drawn.copy()
    black = 0, 0, 0, 255
    shadow.fill(black, special_flags=pygame.BLEND_RGBA_MULT)
    red, green, blue = SHADOWS[theme]
    added = red, green, blue, 0
    shadow.fill(added, special_flags=pygame.BLEND_RGBA_ADD)
    return shadow


def _photograph(place: Path, size: tuple[int, int]) -> pygame.Surface:
    whole = pygame.image.load(place)
    wanted_width, wanted_height = size
    width, height = whole.get_size()
    share = min(wanted_width / width, wanted_height / height)
    fitting_width = max(1, round(width * share))
    fitting_height = max(1, round(height * share))
    deep = whole.convert_alpha()
    return pygame.transform.smoothscale(deep, (fitting_width, fitting_height))
