"""Text whose size was settled before it is drawn, so that several texts on a screen can share one size."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block, Measure, cuts_a_word
from game.ui.theme import ROLES, Colour, Style, Theme
from game.ui.widgets.basic import Look, Piece

BLOCKS_KEPT = 2048
STEP = 0.95
SMALLER = 0.6  # than the least size, for what else would not be seen
CLOSE = 0.5, 0.0  # what is left of the wide spacing where there is little room, and where there is less
FULL = 1.0  # the text size at which all roles have the least size that can be read from afar
LEAST = 22.0


def largest(room: Room, fits: Callable[[Room], bool], least: float) -> Room:
    """The room with the largest text size, from the reader's down to `least`, in which everything `fits`. Before text
    becomes too small to be read from afar, wide spacing gives way."""
    legible = max(least, min(FULL, room.theme.text_size))
    ways = spacings(room)
    for spaced in ways:
        found = _largest(spaced, fits, legible)
        if found:
            return found
    closest = ways[-1]
    if least >= legible:
        return at_most(closest, least)
    size = max(least, _smaller(legible))
    smaller = at_most(closest, size)
    found = _largest(smaller, fits, least)
    return found or at_most(closest, least)


def _largest(room: Room, fits: Callable[[Room], bool], least: float) -> Room | None:
    """None where not everything fits in the least size either."""
    tried = room
    while not fits(tried):
        size = tried.theme.text_size
        if size <= least:
            return None
        smaller = _smaller(size)
        size = max(least, smaller)
        tried = _at(size, room)
    return tried


def spacings(room: Room) -> Sequence[Room]:
    """The room as it is, then with less and less of the wide spacing, as far as it has any."""
    ways = [room]
    for apart in CLOSE:
        if apart < room.theme.apart:
            ways.append(_spaced(room, apart))
    return ways


def without_spacing(room: Room) -> Room:
    return _spaced(room, 0.0)


def _spaced(room: Room, apart: float) -> Room:
    theme = replace(room.theme, apart=apart)
    return replace(room, theme=theme)


def _smaller(text_size: float) -> float:
    """The next one to try; the size from which on text is too small to be read from afar is not passed by."""
    smaller = text_size * STEP
    if smaller < FULL < text_size:
        return FULL
    return smaller


def at_most(room: Room, text_size: float) -> Room:
    """The room with text of this size where its own is larger."""
    size = min(text_size, room.theme.text_size)
    return _at(size, room)


def _at(text_size: float, room: Room) -> Room:
    theme = replace(room.theme, text_size=text_size)
    return replace(room, theme=theme)


def smallest(theme: Theme, role: str) -> float:
    """The text size at which the role is a little smaller than a note on the desktop: only the longest texts that a
    bank may hold come near it, on a 4:3 page, and there it is this or nothing."""
    sizes = ROLES[role]
    return LEAST / (sizes.projector if theme.projector else sizes.desktop)


def at_least(room: Room, text_size: float) -> Room:
    """The room with text of this size where its own is smaller, for notes that are small already."""
    return _at(max(text_size, room.theme.text_size), room)


def block(words: str, role: str, width: float, room: Room) -> Block:
    """The words at the size of the room, broken into lines; `fits` is false where a word had to be cut."""
    return _block(words, room.theme.style(role), width, room.measure)


def whole(words: str, role: str, box: Rect, room: Room) -> Block:
    """The words as large as the box allows; smaller than the least size only where they would be cut or hidden."""
    usual = room.fit(words, role, box)
    cuts = cuts_a_word(words, usual.style, box, room.measure)
    if usual.fits and not cuts:
        return usual

    def fits(tried: Room) -> bool:
        lines = block(words, role, box.w, tried)
        tall = lines.height
        return lines.fits and tall <= box.h

    least = at_most(room, FULL)
    fitting = largest(
        least,
        fits,
        SMALLER,
    )
    return block(words, role, box.w, fitting)


def one_line(words: str, role: str, width: float, room: Room, least: float) -> Block:
    """In the largest text size, from the room's down to `least`, in which they stand in one line."""

    def fits(tried: Room) -> bool:
        wide = tried.width(words, role)
        return wide <= width

    fitting = largest(room, fits, least)
    return block(words, role, width, fitting)


@lru_cache(maxsize=BLOCKS_KEPT)
def _block(words: str, style: Style, width: float, measure: Measure) -> Block:
    """A page is laid out anew for every key, and most of its words stand where they stood."""
    wrapped = text.wrap(words, style, width, measure)
    if wrapped.fits and len(wrapped.lines) == 1:
        return wrapped
    fits = all(measure(word, style) <= width for word in words.split())
    return replace(wrapped, fits=fits)


def line_height(role: str, room: Room) -> float:
    style = room.theme.style(role)
    return style.line_height


def button_width(room: Room, label: str, least: float, most: float) -> float:
    """Of a button with this label, with room for its key."""
    words = room.width(label, "button")
    wanted = max(least, words + 100)
    return min(most, wanted)


@drawn
class Words(Piece):
    """Words in lines of a settled size."""

    block: Block
    label: str
    colour: Colour | None = None  # the palette's text unless given
    on: Colour | None = None  # what is behind: the background unless given
    across: str = "left"
    down: str = "top"
    reads_as: str = "text"  # text, heading, status

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        colour = self.colour or palette.text
        on = self.on or palette.background
        text.draw(canvas, self.block, self.rect, colour, on, self.across, self.down)

    def node(self, look: Look) -> Node:
        return Node(self.reads_as, self.name, self.label, self.rect)


def heading(words: str, rect: Rect, room: Room, down: str = "top") -> Words:
    """The heading of a page, as large as its place allows."""
    lines = room.fit(words, "heading", rect)
    return Words(
        name="heading",
        rect=rect,
        block=lines,
        label=words,
        down=down,
        reads_as="heading",
    )
