"""The one hand all pictures are drawn with: materials, outlines, panels, and the SVG that comes of them.

Every colour is a token. The game replaces tokens in the text of an SVG for paper and for high contrast, so nothing here
may use a colour of its own. No token may be what another is replaced by in the same theme.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from math import cos, radians, sin

Point = tuple[float, float]

OUTLINE = "#F7F1E1"
ACCENT = "#FFC94D"
INK = "#0B1026"
GLINT = "#FEFEFE"
BAND = "#3F74C4"
VISOR = "#8FA9D8"


@dataclass(frozen=True)
class Material:
    """Light, middle and dark of a lit body, and the line that panels are drawn with on it."""

    name: str
    light: str
    middle: str
    dark: str
    line: str


SILVER = Material("silver", "#F6F9FF", "#AEBCE6", "#2C3A72", "#34457F")  # United States
GREEN = Material("green", "#DDF3DC", "#7FB79A", "#22463F", "#265049")  # Soviet Union, Russia
WHITE = Material("white", "#FFFEFA", "#D9E1F4", "#66759F", "#55648F")  # Europe, Japan, Canada; with a blue band
STEEL = Material("steel", "#D8E2FF", "#7C8CC4", "#222E60", "#2A3766")  # engines, frames
BLACK = Material("black", "#7785B8", "#333F70", "#131A3C", "#8795C9")  # heat shields, tiles
GOLD = Material("gold", "#FFE9A8", "#EDB54A", "#A4690F", "#7A4A06")  # foil, cells of the space station
CELLS = Material("cells", "#6E98EA", "#34569F", "#1D2F6E", "#8FC7FE")  # older solar cells
ORANGE = Material("orange", "#FFD0AE", "#F08A5D", "#8E3A1C", "#7D3015")  # suits, foam of a tank
MOON = Material("moon", "#D3D6E2", "#979CB4", "#454B69", "#3D4360")  # dust
SKIN = Material("skin", "#F0CDAE", "#C4906E", "#6B4630", "#5A3A27")
BROWN = Material("brown", "#B98561", "#84543A", "#3E2518", "#33190E")
DUSK = Material("dusk", "#8A5468", "#4B2C4C", "#2C1B3A", "#6B4160")  # hills in the last light
MATERIALS = (SILVER, GREEN, WHITE, STEEL, BLACK, GOLD, CELLS, ORANGE, MOON, SKIN, BROWN, DUSK)


def themes() -> dict[str, dict[str, str]]:
    """What the game replaces, token by token, where it is not night."""
    black = dict.fromkeys((INK, GLINT, BAND, VISOR), "#000000")
    for material in MATERIALS:
        black |= dict.fromkeys((material.light, material.middle, material.dark), "#000000")
        black[material.line] = "#FFFFFF"
    white = dict.fromkeys((GLINT, BAND, VISOR), "#FFFFFF")  # of a bright coin: lit bodies, whose lines are dark
    for material in MATERIALS:
        white |= dict.fromkeys((material.light, material.middle, material.dark), "#FFFFFF")
        white[material.line] = "#000000"
    return {
        "paper": {OUTLINE: INK, ACCENT: "#704400", DUSK.middle: "#DDB9AB", DUSK.dark: "#C79C90"},
        "contrast": {OUTLINE: "#FFFFFF", ACCENT: "#FFE45C", **black},
        "contrast-coin": {OUTLINE: "#000000", ACCENT: "#000000", INK: "#000000", **white},
    }


def num(value: float) -> str:
    short = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if short == "-0" else short


def dots(points: list[Point]) -> str:
    return " ".join(f"{num(x)},{num(y)}" for x, y in points)


def along(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def around(centre: Point, radius: float, degrees: float) -> Point:
    """A point on a circle, counted clockwise from the right."""
    return centre[0] + radius * cos(radians(degrees)), centre[1] + radius * sin(radians(degrees))


def ring(centre: Point, radius: float, count: int, first: float = 0) -> list[Point]:
    return [around(centre, radius, first + 360 * i / count) for i in range(count)]


class Picture:
    """600 x 400 units. Shapes are outlined; lines, glints and shades lie on them.

    What is drawn at another scale (see `turned`) keeps its line widths by a `weight` of one over that scale.
    """

    def __init__(self, weight: float = 1) -> None:
        self._weight = weight
        self._parts: list[str] = []
        self._gradients: dict[str, str] = {}  # by its id
        self._names: dict[str, str] = {}  # the id of one that is there already

    # Light: a gradient for each body that is lit

    def lit(self, material: Material, top: float, bottom: float) -> str:
        """A lying body, lit from above."""
        return self._linear(material, f'x1="0" y1="{num(top)}" x2="0" y2="{num(bottom)}"')

    def upright(self, material: Material, left: float, right: float) -> str:
        """A standing body, lit from the left."""
        return self._linear(material, f'x1="{num(left)}" y1="0" x2="{num(right)}" y2="0"')

    def ball(self, material: Material, centre: Point, radius: float) -> str:
        x, y = around(centre, radius * 0.55, 230)
        where = f'cx="{num(x)}" cy="{num(y)}" r="{num(radius * 1.6)}"'
        return self._gradient("radialGradient", material, material.light, where)

    def fading(self, material: Material, top: float, bottom: float) -> str:
        """A hill: its middle tone, which vanishes towards the foot."""
        name = f"{material.name}-fading"
        tones = ((0, material.middle, 1), (0.35, material.dark, 1), (1, material.dark, 0))
        stops = "".join(f'<stop offset="{at:g}" stop-color="{tone}" stop-opacity="{see}"/>' for at, tone, see in tones)
        where = f'gradientUnits="userSpaceOnUse" x1="0" y1="{num(top)}" x2="0" y2="{num(bottom)}"'
        self._gradients[name] = f'<linearGradient id="{name}" {where}>{stops}</linearGradient>'
        return f"url(#{name})"

    def _linear(self, material: Material, where: str) -> str:
        return self._gradient("linearGradient", material, material.middle, where)

    def _gradient(self, kind: str, material: Material, edge: str, where: str) -> str:
        """Stops are written once for each material; a gradient takes them and adds its place."""
        stops = material.name if edge == material.middle else f"{material.name}-ball"
        if stops not in self._gradients:
            tones = ((0, edge), (0.22, material.light), (0.5, material.middle), (1, material.dark))
            colours = "".join(f'<stop offset="{at:g}" stop-color="{tone}"/>' for at, tone in tones)
            self._gradients[stops] = f'<linearGradient id="{stops}">{colours}</linearGradient>'
        told = f'xlink:href="#{stops}" gradientUnits="userSpaceOnUse" {where}/>'
        name = self._names.setdefault(f"{kind} {told}", f"g{len(self._names)}")
        self._gradients[name] = f'<{kind} id="{name}" {told}'
        return f"url(#{name})"

    # Bodies, outlined

    def path(self, d: str, fill: str = "none", width: float = 4) -> None:
        self._parts.append(f'<path d="{d}"{_filled(fill)}{self._width(width)}/>')

    def polygon(self, points: list[Point], fill: str, width: float = 4) -> None:
        self._parts.append(f'<polygon points="{dots(points)}"{_filled(fill)}{self._width(width)}/>')

    def rect(self, x: float, y: float, w: float, h: float, fill: str, round_: float = 0, width: float = 4) -> None:
        corner = f' rx="{num(round_)}"' if round_ else ""
        size = f'width="{num(w)}" height="{num(h)}"'
        self._parts.append(f'<rect x="{num(x)}" y="{num(y)}" {size}{corner}{_filled(fill)}{self._width(width)}/>')

    def disc(self, centre: Point, radius: float, fill: str, width: float = 4) -> None:
        x, y = centre
        self._parts.append(
            f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(radius)}"{_filled(fill)}{self._width(width)}/>'
        )

    def oval(self, centre: Point, rx: float, ry: float, fill: str, width: float = 4) -> None:
        x, y = centre
        size = f'rx="{num(rx)}" ry="{num(ry)}"'
        self._parts.append(f'<ellipse cx="{num(x)}" cy="{num(y)}" {size}{_filled(fill)}{self._width(width)}/>')

    # What lies on bodies or sticks out of them

    def flat(self, d: str, fill: str, opacity: float = 1) -> None:
        """A patch without an outline."""
        veil = f' fill-opacity="{opacity}"' if opacity < 1 else ""
        self._parts.append(f'<path d="{d}" fill="{fill}" stroke="none"{veil}/>')

    def lines(self, d: str, colour: str, width: float = 2, opacity: float = 1) -> None:
        veil = f' stroke-opacity="{opacity}"' if opacity < 1 else ""
        self._parts.append(f'<path d="{d}" stroke="{colour}" stroke-width="{num(width * self._weight)}"{veil}/>')

    def wire(self, d: str, width: float = 3.2) -> None:
        self.lines(d, OUTLINE, width)

    def spark(self, d: str, width: float = 4.5) -> None:
        self.lines(d, ACCENT, width)

    def glint(self, d: str, width: float = 5, opacity: float = 0.7) -> None:
        self.lines(d, GLINT, width, opacity)

    def studs(self, points: list[Point], radius: float, fill: str) -> None:
        """Bolts, tips, lamps: small round things without an outline, drawn as ends of very short lines."""
        ends = "".join(f"M{num(x)} {num(y)}h.1" for x, y in points)
        self.lines(ends, fill, radius * 2 / self._weight)

    def cleats(self, centre: Point, radius: float, colour: str, width: float, dash: tuple[float, float]) -> None:
        """A ring of dashes: bolts of a flange, cleats of a wheel."""
        x, y = centre
        told = f'stroke="{colour}" stroke-width="{num(width)}" stroke-dasharray="{num(dash[0])} {num(dash[1])}"'
        told += ' stroke-linecap="butt"'
        self._parts.append(f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(radius)}" {told}/>')

    def rungs(self, d: str, colour: str, width: float, dash: tuple[float, float]) -> None:
        """Broad dashed lines: the cells of long wings, each a rung."""
        told = f'stroke="{colour}" stroke-width="{num(width)}" stroke-dasharray="{num(dash[0])} {num(dash[1])}"'
        self._parts.append(f'<path d="{d}" {told} stroke-linecap="butt"/>')

    def bottle(self, centre: Point, radius: float, fill: str = SILVER.middle, width: float = 3) -> None:
        """A small ball: one tone and a light, since a gradient of its own would weigh more than it shows."""
        self.disc(centre, radius, fill, width)
        self.studs([around(centre, radius * 0.4, 230)], radius * 0.3, GLINT)

    def lamp(self, centre: Point, radius: float = 5) -> None:
        self.disc(centre, radius, ACCENT, 2)

    def window(self, centre: Point, radius: float, width: float = 3) -> None:
        self.disc(centre, radius, INK, width)
        if radius >= 6:
            start, end = around(centre, radius * 0.55, 190), around(centre, radius * 0.55, 260)
            bend = num(radius * 0.55)
            arc = f"M{dots([start])}A{bend} {bend} 0 0 1 {dots([end])}"
            self.glint(arc, max(1.5, radius * 0.22), 0.8)

    def panel(
        self, corners: list[Point], cells: tuple[int, int], material: Material = CELLS, width: float = 4, fill: str = ""
    ) -> None:
        """A solar wing with four corners: cells along its first side and along its second."""
        a, b, c, d = corners
        heights = [y for _, y in corners]
        self.polygon(corners, fill or self.lit(material, min(heights), max(heights)), width)
        first, second = cells
        grid = [(along(a, b, i / first), along(d, c, i / first)) for i in range(1, first)]
        grid += [(along(a, d, i / second), along(b, c, i / second)) for i in range(1, second)]
        self.lines("".join(f"M{dots([start])}L{dots([end])}" for start, end in grid), material.line, 1.6)

    @contextmanager
    def turned(self, x: float, y: float, degrees: float = 0, scale: float = 1, flip: bool = False) -> Iterator[None]:
        """Draw about a point of its own, turned clockwise."""
        told = f"translate({num(x)} {num(y)})"
        told += f" rotate({num(degrees)})" if degrees else ""
        told += f" scale({scale:.3g})" if scale != 1 else ""
        told += " scale(1 -1)" if flip else ""
        self._parts.append(f'<g transform="{told}">')
        yield
        self._parts.append("</g>")

    def svg(self) -> str:
        defs = "\n".join(self._gradients.values())
        parts = "\n".join(self._parts)
        spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
        joints = 'stroke-linecap="round" stroke-linejoin="round"'
        return (
            f'<svg {spaces} viewBox="0 0 600 400" width="600" height="400">\n<defs>\n{defs}\n</defs>\n'
            f'<g fill="none" stroke="{OUTLINE}" stroke-width="{num(4 * self._weight)}" {joints}>\n{parts}\n</g>\n'
            "</svg>\n"
        )

    def _width(self, width: float) -> str:
        return "" if width == 4 else f' stroke-width="{num(width * self._weight)}"'


def _filled(fill: str) -> str:
    return "" if fill == "none" else f' fill="{fill}"'
