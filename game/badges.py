"""The badges of options, alike on the screen and on paper: a circle, a triangle, a square, a diamond, a cross and a
hexagon, with a letter."""

LETTERS = "ABCDEFGH"
# Light, so that dark letters stand out on each of them.
COLOURS = ("#6BB2FF", "#FFEA3A", "#FF9470", "#D2FFF7", "#C8A796", "#E9FFA5")
INK = "#0B1026"  # of letters and edges

# Outlines, as shares of the square that a badge stands in, from its top left corner.
TRIANGLE = ((0.5, -0.02), (1.08, 0.98), (-0.08, 0.98))
DIAMOND = ((0.5, -0.04), (1.04, 0.5), (0.5, 1.04), (-0.04, 0.5))
CROSS = (
    (0.24, -0.04),
    (0.76, -0.04),
    (0.76, 0.24),
    (1.04, 0.24),
    (1.04, 0.76),
    (0.76, 0.76),
    (0.76, 1.04),
    (0.24, 1.04),
    (0.24, 0.76),
    (-0.04, 0.76),
    (-0.04, 0.24),
    (0.24, 0.24),
)
HEXAGON = ((0.22, 0.0), (0.78, 0.0), (1.09, 0.5), (0.78, 1.0), (0.22, 1.0), (-0.09, 0.5))
SMALLER, ROUNDED = 0.04, 0.06  # the square's distance from that one, and the radius of its corners

# As shares of its side.
EDGE = 0.055
LETTER = 0.64
LOWER = 0.13  # the letter in the triangle, where that is wide enough
