"""Where the name of the game stands on the title; known apart, since it is drawn before anything else is loaded."""

from game.ui.layout import Rect, page

LINES = (
    # words, weight, size, height below the first line; the small one has the accent colour
    ("SPUTNIK", 800, 137.0, 0.0),  # as wide as the last line
    ("to", 700, 48.0, 138.0),
    ("GATEWAY", 800, 124.0, 175.0),
)
RULE = Rect(64.0, 169.0, 516.0, 5.0)  # from the same corner: in the accent, from the small word on
LEADING = 1.1
HEIGHT = 318.0


def spot(width: float, height: float) -> tuple[float, float]:
    """The top left corner on a stage of that size, all in units."""
    area = page(width, height)
    above = 0.04 * height
    x = area.x + 24
    y = area.y + above
    return x, y


def rule(x: float, y: float) -> Rect:
    """The line beside the small word, of a name with its top left corner there."""
    left = x + RULE.x
    top = y + RULE.y
    placed = RULE._replace(x=left)
    return placed._replace(y=top)
