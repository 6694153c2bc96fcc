"""How far apart two colours look: CIE76, for normal sight and for three kinds of colour blindness.

Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency" (2009),
severity 1.0; their matrices are for linear RGB. White is D65.
"""

import math

from game.ui.theme import Colour

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]
NORMAL: Matrix = ((1, 0, 0), (0, 1, 0), (0, 0, 1))
SIGHTS: dict[str, Matrix] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE: Triple = (0.95047, 1.0, 1.08883)


def times(matrix: Matrix, triple: Triple) -> Triple:
    one, two, three = (sum(a * b for a, b in zip(row, triple, strict=True)) for row in matrix)
    return one, two, three


def _linear(colour: Colour) -> Triple:
    red, green, blue = (_of_light(level / 255) for level in colour)
    return red, green, blue


def _of_light(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else math.pow((share + 0.055) / 1.055, 2.4)


def lab(colour: Colour, sight: Matrix = NORMAL) -> Triple:
    """L*, a*, b* of the colour as it is seen."""
    red, green, blue = (min(1.0, max(0.0, part)) for part in times(sight, _linear(colour)))
    x, y, z = (_curve(part / white) for part, white in zip(times(TO_XYZ, (red, green, blue)), WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _curve(part: float) -> float:
    return part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116


def distance(one: Colour, other: Colour, sight: Matrix = NORMAL) -> float:
    """CIE76."""
    return math.dist(lab(one, sight), lab(other, sight))


def simulated(one: Colour, other: Colour) -> float:
    """The least distance under the three simulations."""
    return min(distance(one, other, sight) for sight in SIGHTS.values())


def contrast(one: Colour, other: Colour) -> float:
    """The ratio of WCAG, 1 to 21."""
    low, high = sorted(times(TO_XYZ, _linear(colour))[1] for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


ROOM_CONTRAST = 7.0  # of white and black on the wall of a lit room


def projected(one: Colour, other: Colour) -> float:
    """The ratio that is left of two colours where the room's light lies on both; of raw luminances, without the .05
    of WCAG."""
    light = 1 / ROOM_CONTRAST
    low, high = sorted(times(TO_XYZ, _linear(colour))[1] * (1 - light) + light for colour in (one, other))
    return high / low
