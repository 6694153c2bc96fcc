"""Where the name of the game stands on the title; known apart, since it is drawn before anything else is loaded."""

from game.ui.layout import page

LINES = (
    # words, weight, size, height below the first line; the small one has the accent colour
    ("SPUTNIK", 800, 124.0, 0.0),
    ("to", 700, 48.0, 116.0),
    ("GATEWAY", 800, 124.0, 150.0),
)
LEADING = 1.1
HEIGHT = 300.0


def spot(width: float, height: float) -> tuple[float, float]:
    """The top left corner on a stage of that size, all in units."""
    area = page(width, height)
    x = area.x + 24
    y = area.y + 0.075 * height
    return x, y
