"""The strip at the foot of a page: which keys do what, or, before that, what the player must know."""

from collections.abc import Sequence
from typing import NamedTuple

from game.ui.desk import Desk
from game.ui.room import Room
from game.ui.scenes.pad_hints import in_hand
from game.ui.theme import Colour
from game.ui.widgets.key_hints import KeyHints, hints_width
from game.ui.widgets.lines import Words, at_most, block, largest, line_height

GAP = 22.0
KEYS_MOST = 1.25  # the text size above which keys do not grow, so that the page can
MOST = 0.12  # of the page that a long sentence may take
LEAST = 0.7  # the text size to which it shrinks then


class Foot(NamedTuple):
    """The strip, if there is anything to say, and the height where the room above it ends."""

    strip: Sequence[Words | KeyHints]
    top: float

    @property
    def right(self) -> float:
        """Where the words end; 0 where there are none."""
        end = 0.0
        for words in self.strip:
            wide = words.width if isinstance(words, KeyHints) else words.block.width
            end = words.rect.x + wide
        return end


def foot(room: Room, desk: Desk, hints: Sequence[str], last: str = "", share: float = 1.0) -> Foot:
    """While answers cannot be saved the strip says so. A projected page has no room for keys.

    Of the hints those are shown that fit a `share` of the page, the first ones first, and `last` before all others.
    Whoever wants captions has a line kept free for them, so that nothing moves when one comes.
    """
    bottom = room.page.bottom - _kept_free(room, desk)
    wide = room.page.w * share
    strip = _strip(room, desk, hints, last, wide)
    if strip is None:
        return Foot((), bottom)
    return Foot((strip,), min(bottom, strip.rect.y - GAP))


def foot_with_way_back(room: Room, desk: Desk, hints: Sequence[str]) -> Foot:
    """The foot of a page whose last hint says how to leave it: that one is shown before all others."""
    *others, way_back = hints
    return foot(room, desk, others, way_back)


def _kept_free(room: Room, desk: Desk) -> float:
    """For the captions of those who want them."""
    if not desk.settings.captions:
        return 0.0
    line = line_height("label", room)
    return line + GAP


def _strip(room: Room, desk: Desk, hints: Sequence[str], last: str, wide: float) -> Words | KeyHints | None:
    palette = room.theme.palette
    said = desk.told or desk.caption
    if said:
        return _at_foot(room, said, "label", palette.text, "status")
    capped = at_most(room, KEYS_MOST)
    keys = _keys(capped, desk, hints, last, wide)
    if keys:
        line = line_height("note", capped)
        return KeyHints("foot", room.page.low(line), keys, capped)
    return None


def _keys(room: Room, desk: Desk, hints: Sequence[str], last: str, wide: float) -> Sequence[str]:
    if room.theme.projector:
        return ()
    ends = [last] if last else []
    return _as_many(in_hand(hints, desk), in_hand(ends, desk), room, wide)


def _at_foot(room: Room, words: str, role: str, colour: Colour, reads_as: str) -> Words:
    wide = room.page.w
    most = MOST * room.page.h

    def fits(tried: Room) -> bool:
        return block(words, role, wide, tried).height <= most

    fitting = largest(room, fits, LEAST)
    lines = block(words, role, wide, fitting)
    area = room.page.low(lines.height)
    return Words("foot", area, lines, words, colour, reads_as=reads_as)


def _as_many(hints: Sequence[str], last: Sequence[str], room: Room, wide: float) -> Sequence[str]:
    for count in range(len(hints), -1, -1):
        shown = [*hints[:count], *last]
        if hints_width(shown, room) <= wide:
            return shown
    return ()
