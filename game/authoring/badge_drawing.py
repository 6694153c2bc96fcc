"""The badge of an option as a drawing inside a page, with the shapes and colours of the screen."""

from collections.abc import Sequence

from game import badges
from game.authoring.markup import element

_SIDE = 100.0  # of the square around which a badge is drawn
_BEYOND = 15.0  # what the points of a triangle and of a diamond, and their edges, need around it
_CORNERS = {1: badges.TRIANGLE, 3: badges.DIAMOND, 4: badges.CROSS, 5: badges.HEXAGON}
_BEFORE_FOOT = 0.36  # half of the height of a capital, as a share of its size


def badge(place: int) -> str:
    """SVG of the badge of option `place` (0 is A); as large as the style of its class makes it."""
    start = -_BEYOND
    whole = _SIDE + 2 * _BEYOND
    letter = badges.LETTERS[place]
    shape = place % len(badges.COLOURS)
    return element(
        "svg",
        _shape(shape),
        _letter(letter, lower=shape == 1),
        class_="badge",
        viewBox=f"{start:g} {start:g} {whole:g} {whole:g}",
        role="img",
        aria_label=letter,
    )


def _shape(shape: int) -> str:
    look = {
        "fill": badges.COLOURS[shape],
        "stroke": badges.INK,
        "stroke_width": _SIDE * badges.EDGE,
        "stroke_linejoin": "round",
    }
    match shape:
        case 0:
            middle = _SIDE / 2
            return element(
                "circle",
                cx=middle,
                cy=middle,
                r=middle,
                **look,
            )
        case 2:
            start = _SIDE * badges.SMALLER
            side = _SIDE - 2 * start
            corner = _SIDE * badges.ROUNDED
            return element(
                "rect",
                x=start,
                y=start,
                width=side,
                height=side,
                rx=corner,
                **look,
            )
        case _:
            points = _points(_CORNERS[shape])
            return element("polygon", points=points, **look)


def _points(corners: Sequence[tuple[float, float]]) -> str:
    points = []
    for across, down in corners:
        x = _SIDE * across
        y = _SIDE * down
        points.append(f"{x:g},{y:g}")
    return " ".join(points)


def _letter(letter: str, lower: bool) -> str:
    middle = _SIDE / 2
    size = _SIDE * badges.LETTER
    foot = middle + size * _BEFORE_FOOT
    if lower:
        foot += _SIDE * badges.LOWER
    return element(
        "text",
        letter,
        x=middle,
        y=foot,
        font_size=size,
        text_anchor="middle",
        fill=badges.INK,
    )
