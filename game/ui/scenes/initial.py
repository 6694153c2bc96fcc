"""The first letter of a name on enamel, where there is no drawing."""

from typing import NamedTuple

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import Colour, mix

ARTICLES = ("the ", "a ", "an ")
RIM, INNER = 0.05, 0.1  # the width of the rim, and how far the inner ring is from it, as shares of the disc
LETTER = 0.62
FILL = 0.55  # how much of the colour the enamel has, by night
FILL_ON_PAPER = 0.16


class Initial(NamedTuple):
    name: str
    colour: Colour

    @property
    def letter(self) -> str:
        """The first letter or figure of the name, without its article; empty where it has none."""
        name = self.name
        for article in ARTICLES:
            if name.casefold().startswith(article):
                name = name[len(article) :]
        for sign in name:
            if sign.isalnum():
                return sign.upper()
        return ""

    def draw(self, canvas: Canvas, room: Room, disc: Rect) -> None:
        palette = room.theme.palette
        share = FILL_ON_PAPER if palette.outlined else FILL
        if palette.drawings == "contrast":
            share = 0.0
        fill = mix(palette.tile, self.colour, share)
        rim = disc.w * RIM
        canvas.ellipse(disc, fill, self.colour, rim)
        inside = disc.inset(disc.w * INNER)
        light = mix(fill, palette.text, 0.5)
        canvas.ellipse(inside, None, light, 2)
        side = disc.w * LETTER
        place = disc.centred(side, side)
        letter = room.fit(self.letter, "subheading", place)
        text.draw(canvas, letter, place, palette.text, fill, across="centre", down="middle")
