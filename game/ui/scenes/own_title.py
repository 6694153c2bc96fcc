"""The title of a teacher's own bank, which stands where the game has its name."""

from dataclasses import replace
from typing import TYPE_CHECKING

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.nameplate import LEADING
from game.ui.room import Room
from game.ui.theme import Style
from game.ui.widgets.art import NARROWEST_SKY, draw_sky, draw_stars
from game.ui.widgets.lines import Words

if TYPE_CHECKING:
    from game.facts.model import Bank

SHIPPED = ("sputnik-to-gateway", "Sputnik to Gateway")  # the id and the title of the bank that comes with the game
LARGEST, LEAST, STEP = 124.0, 30.0, 0.92
MOST_LINES = 3


def own_title(bank: "Bank | None") -> str:
    """The title of a bank of one's own; empty for that of the game, and while there is none."""
    if bank is None or (bank.name, bank.title) == SHIPPED:
        return ""
    return bank.title


def draw_own_sky(canvas: Canvas, room: Room, sky: Rect, bank: "Bank | None") -> None:
    """As `draw_sky` does it, but for a bank of one's own, which Sputnik may have nothing to do with, stars alone."""
    if not own_title(bank):
        draw_sky(canvas, room, sky)
    elif sky.w >= NARROWEST_SKY:
        draw_stars(canvas, room, sky)


def plate(title: str, rect: Rect, room: Room) -> Words:
    """The title as large as it fits in at most three lines, without a word cut in two where that can be."""
    size = LARGEST
    block = _block(title, size, rect, room)
    while size > LEAST and not block.fits:
        size = max(LEAST, size * STEP)
        block = _block(title, size, rect, room)
    return Words("name", rect, block, title, reads_as="heading", down="middle")


def _block(title: str, size: float, rect: Rect, room: Room) -> text.Block:
    plain = Style("title", 800, size, LEADING)
    style = room.theme.dressed(plain)
    widest_word = max(room.measure(word, style) for word in ["", *title.split()])
    block = text.wrap(title, style, rect.w, room.measure)
    if widest_word > rect.w or len(block.lines) > MOST_LINES:
        return replace(block, fits=False)
    return replace(block, fits=block.height <= rect.h)
