"""What keys do, in one line: each key as a cap, and beside it what it does."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.keycap import UNBROKEN, cap
from game.ui.widgets.lines import block

ROLE = "note"
APART = 30.0  # between two hints
BESIDE = 9.0  # between a cap and what is beside it
DOT = " · "  # between two hints, for those who listen


class Part(NamedTuple):
    words: str
    is_key: bool


@cache
def _keys() -> re.Pattern[str]:
    """The names of keys, and letters and figures alone at the beginning, or in ranges."""
    names = (
        tr("Page Up"),
        tr("Page Down"),
        tr("Enter"),
        tr("Esc"),
        tr("Backspace"),
        tr("Delete"),
        tr("Home"),
        tr("Tab"),
        tr("Arrows"),
        tr("arrows"),
        tr("Stick"),
        tr("Left"),
        tr("Right"),
        tr("Up"),
        tr("Down"),
    )
    known = "|".join(map(re.escape, names))
    return re.compile(rf"(?<!\w)({known}|F\d+|[LR]B|\w–\w|^[A-Z+](?= )|(?<=/ )[A-Z-](?= )|(?<=and )[A-Z](?= ))(?!\w)")


def parts(hint: str) -> list[Part]:
    """What one key does begins with a capital letter; a stroke between keys is left out."""
    found = []
    for number, words in enumerate(_keys().split(hint)):
        is_key = number % 2 == 1
        bare = words.lstrip(" /,").rstrip(" /")
        if bare:
            part = Part(bare, is_key)
            found.append(part)
    *keys, last = found
    if keys and all(key.is_key for key in keys):
        found[-1] = _capital(last)
    return found


def _capital(part: Part) -> Part:
    first, rest = part.words[:1], part.words[1:]
    return part._replace(words=first.upper() + rest)


@drawn
class KeyHints(Piece):
    """`room` is the one for whose text size they were laid out."""

    hints: Sequence[str]
    room: Room
    role: str = ROLE

    @property
    def width(self) -> float:
        return hints_width(self.hints, self.room, self.role)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        for part, place in _places(self.hints, self.rect, self.room, self.role):
            if part.is_key:
                cap(part.words, self.role, self.room).draw(canvas, room, place)
                continue
            words = block(part.words, self.role, UNBROKEN, self.room)
            text.draw(
                canvas,
                words,
                place,
                palette.second,
                palette.background,
                down="middle",
            )

    def node(self, look: Look) -> Node:
        label = DOT.join(self.hints)
        return Node("text", self.name, label, self.rect)


def hints_width(hints: Sequence[str], room: Room, role: str = ROLE) -> float:
    start = Rect(0, 0, 0, 0)
    end = 0.0
    for _, place in _places(hints, start, room, role):
        end = place.right
    return end


def _places(hints: Sequence[str], line: Rect, room: Room, role: str) -> Iterator[tuple[Part, Rect]]:
    """From the left end of the line on."""
    x = line.x
    for hint in hints:
        for part in parts(hint):
            wide = _width(part, room, role)
            yield part, line._replace(x=x, w=wide)
            x += wide + BESIDE
        x += APART - BESIDE


def _width(part: Part, room: Room, role: str) -> float:
    if part.is_key:
        return cap(part.words, role, room).width
    return room.width(part.words, role)
