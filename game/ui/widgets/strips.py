"""Strips, one under the other: lines of text, rows, pictures; what does not fit is scrolled by whole strips."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import Colour
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import Words, block


@drawn
class Strip:
    """`show` gives the widget for the place where the strip ends up; `gap` is kept free above it. Strips of one `group`
    are turned to together."""

    height: float
    show: Callable[[Rect], Widget]
    gap: float = 0.0
    group: str = ""


def paragraph(
    name: str,
    words: str,
    role: str,
    width: float,
    room: Room,
    gap: float = 0.0,
    colour: Colour | None = None,
    on: Colour | None = None,
) -> list[Strip]:
    """One strip a line; nothing for no words. The first line bears the whole paragraph for those who listen."""
    if not words:
        return []
    whole = block(words, role, width, room)
    strips = []
    for i, line in enumerate(whole.lines):
        own_name = f"{name}-{i}" if i else name
        label = "" if i else words
        part = replace(whole, lines=(line,))
        show = partial(Words, own_name, block=part, label=label, colour=colour, on=on)
        strips.append(Strip(whole.line_height, show))
    return with_gap(strips, gap)


def height(strips: Sequence[Strip]) -> float:
    """Of all of them, one under the other; the first has no gap above it."""
    if not strips:
        return 0
    whole = sum(strip.height + strip.gap for strip in strips)
    return whole - strips[0].gap


def last_top(strips: Sequence[Strip], room: float) -> int:
    """The strip to begin with so that the end is just seen."""
    top = max(0, len(strips) - 1)
    while top and height(strips[top - 1 :]) <= room:
        top -= 1
    return top


def next_top(strips: Sequence[Strip], top: int, room: float) -> int:
    """The strip to begin with on the page after the one that begins with `top`: the first that is not seen there, or,
    where that begins later, its group. The last of a group is not left alone."""
    end = _end_of_page(strips, top, room)
    if end == len(strips):
        return end
    start = _start_of_group(strips, end)
    if start > top:
        return start
    is_left_alone = start < end and _start_of_group(strips, end + 1) > end
    if is_left_alone and end - 1 > top:
        return end - 1
    return end


def _start_of_group(strips: Sequence[Strip], place: int) -> int:
    """Of that one's group, or itself where it is of none or after all others."""
    if place == len(strips):
        return place
    group = strips[place].group
    start = place
    while group and start:
        before = strips[start - 1]
        if before.group != group:
            break
        start -= 1
    return start


def _end_of_page(strips: Sequence[Strip], top: int, room: float) -> int:
    """The first strip that is not seen with that one at the top."""
    end = top + 1
    while end < len(strips):
        longer = strips[top : end + 1]
        if height(longer) > room:
            break
        end += 1
    return end


def top_before(strips: Sequence[Strip], top: int, room: float) -> int:
    """The strip to begin with on the page that ends where the strip `top` begins."""
    first = max(0, top - 1)
    while first:
        longer = strips[first - 1 : top]
        if height(longer) > room:
            break
        first -= 1
    return first


def column(strips: Sequence[Strip], area: Rect, top: int = 0) -> list[Widget]:
    """The widgets of the strips from `top` on, as far as they fit."""
    shown: list[Widget] = []
    y = area.y
    for strip in strips[top:]:
        if shown:
            y += strip.gap
        place = Rect(area.x, y, area.w, strip.height)
        if place.bottom > area.bottom + 0.5:
            break
        shown.append(strip.show(place))
        y = place.bottom
    return shown


def abreast(first: Strip, wide: float, second: Strip, narrow: float) -> list[Strip]:
    """Both in one row, so wide, at its two ends, and as high as the higher: the gap above the second leads back to the
    top of the first."""
    high = max(first.height, second.height)
    before = _narrow(first, wide)
    left = replace(
        before,
        height=high,
    )

    def show(rect: Rect) -> Widget:
        place = rect.far(narrow)
        return second.show(place)

    right = Strip(
        height=high,
        show=show,
        gap=-high,
    )
    return [left, right]


def with_gap(strips: Sequence[Strip], gap: float) -> list[Strip]:
    """The strips with this gap above the first."""
    if not strips:
        return []
    first, *others = strips
    return [replace(first, gap=gap), *others]


def narrowed(strips: Sequence[Strip], width: float) -> list[Strip]:
    """The strips, no wider than that wherever they end up."""
    return [_narrow(strip, width) for strip in strips]


def _narrow(strip: Strip, width: float) -> Strip:
    def show(rect: Rect) -> Widget:
        return strip.show(rect.left(width))

    return replace(strip, show=show)
