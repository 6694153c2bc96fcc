"""The strip at the foot of a page: which keys do what, or, before that, what the player must know."""

from collections.abc import Sequence

from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.lines import Words, block, largest, line_height

DOT = " · "
GAP = 22.0
MOST = 0.12  # of the page that a long sentence may take
LEAST = 0.7  # the text size to which it shrinks then


def foot(room: Room, desk: Desk, hints: Sequence[str], last: str = "") -> tuple[list[Words], float]:
    """The strip, if there is anything to say, and the height where the room above it ends.

    While answers cannot be saved it says so. A projected page has no room for keys. Of the hints those are shown that
    fit, the first ones first, and `last` before all others. Whoever wants captions has a line kept free for them, so
    that nothing moves when one comes.
    """
    said = desk.told or desk.caption
    words = said or ("" if room.theme.projector else _as_many(hints, last, room))
    bottom = room.page.bottom - _kept_free(room, desk)
    if not words:
        return [], bottom
    palette = room.theme.palette
    most = MOST * room.page.h
    role, colour, reads_as = "note", palette.second, "text"
    if said:
        role, colour, reads_as = "label", palette.text, "status"
    fitting = largest(room, lambda some: block(words, role, room.page.w, some).height <= most, LEAST)
    lines = block(words, role, room.page.w, fitting)
    area = room.page.low(lines.height)
    return [Words("foot", area, lines, words, colour, reads_as=reads_as)], min(bottom, area.y - GAP)


def _kept_free(room: Room, desk: Desk) -> float:
    """For the captions of those who want them."""
    if not desk.settings.captions:
        return 0.0
    line = line_height("label", room)
    return line + GAP


def _as_many(hints: Sequence[str], last: str, room: Room) -> str:
    style = room.theme.style("note")
    for count in range(len(hints), -1, -1):
        words = DOT.join([*hints[:count], *([last] if last else [])])
        if room.measure(words, style) <= room.page.w:
            return words
    return ""


def between(room: Room, top: float, bottom: float) -> Rect:
    """The page between two heights."""
    return room.page.below(top).top(bottom - top)
