"""Colours, type and motion, named by what they are for."""

from dataclasses import dataclass
from typing import NamedTuple

from game import badges


class Colour(NamedTuple):
    r: int
    g: int
    b: int


def hexed(code: str) -> Colour:
    """The colour of a code like `#0B1026`."""
    r, g, b = bytes.fromhex(code[1:])
    return Colour(r, g, b)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """`share` (0-1) of the way from the first colour to the second."""
    mixed = []
    for start, end in zip(first, second, strict=True):
        step = (end - start) * share
        mixed.append(round(start + step))
    return Colour(*mixed)


class Palette(NamedTuple):
    background: Colour
    tile: Colour
    hover: Colour
    border: Colour
    text: Colour
    second: Colour
    accent: Colour
    on_accent: Colour
    right: Colour  # of verdicts alone, like `wrong`: what is not a verdict has another colour
    wrong: Colour
    on_mark: Colour  # the sign on a right or wrong mark
    link: Colour
    eras: tuple[Colour, ...]  # one accent an era, used again from the first where there are more eras
    primary: Colour  # the surface of the one way on, of a filled mark, and the outer ring of the focus
    on_primary: Colour
    ring: Colour  # inside the outer ring of the focus
    outlined: bool = False  # whether option badges need an outline to stand out
    drawings: str = "night"  # which colours the drawings have
    coins: str = "night"  # the same of those on coins


NIGHT = Palette(
    background=hexed("#0B1026"),
    tile=hexed("#1B2650"),
    hover=hexed("#2A3972"),
    border=hexed("#7C8CC4"),
    text=hexed("#FFFFFF"),
    second=hexed("#D5DDF2"),
    accent=hexed("#FFC94D"),
    on_accent=hexed("#0B1026"),
    right=hexed("#5BE49B"),
    wrong=hexed("#FF99CA"),
    on_mark=hexed("#0B1026"),
    link=hexed("#8FC7FF"),
    eras=(hexed("#FF8A66"), hexed("#8FC7FF"), hexed("#FFC94D"), hexed("#C4AEFF")),
    primary=hexed("#FFC94D"),
    on_primary=hexed("#0B1026"),
    ring=hexed("#FFC94D"),
)
PAPER = Palette(
    background=hexed("#FFFBF0"),
    tile=hexed("#FFFFFF"),
    hover=hexed("#F1F5FE"),
    border=hexed("#5A648A"),
    text=hexed("#0B1026"),
    second=hexed("#2E3860"),
    accent=hexed("#704400"),
    on_accent=hexed("#FFFFFF"),
    right=hexed("#005C3A"),
    wrong=hexed("#8A0F6B"),
    on_mark=hexed("#FFFFFF"),
    link=hexed("#0A4A9E"),
    eras=(hexed("#962600"), hexed("#0A4A9E"), hexed("#704400"), hexed("#55309E")),
    primary=hexed("#0B1026"),
    on_primary=hexed("#FFFFFF"),
    ring=hexed("#FFC94D"),
    outlined=True,
    drawings="paper",
    coins="paper",
)
CONTRAST = Palette(
    background=hexed("#000000"),
    tile=hexed("#000000"),
    hover=hexed("#333333"),
    border=hexed("#FFFFFF"),
    text=hexed("#FFFFFF"),
    second=hexed("#FFFFFF"),
    accent=hexed("#FFE45C"),
    on_accent=hexed("#000000"),
    right=hexed("#7CFFB2"),
    wrong=hexed("#FF9AD5"),
    on_mark=hexed("#000000"),
    link=hexed("#A9D4FF"),
    eras=(hexed("#FFB38A"), hexed("#A9D4FF"), hexed("#FFE45C"), hexed("#D9C9FF")),
    primary=hexed("#FFE45C"),
    on_primary=hexed("#000000"),
    ring=hexed("#FFE45C"),
    drawings="contrast",
    coins="contrast-coin",
)
SHADOW = "shadow-"  # before the name of a theme of drawings: their outlines, filled with one colour
PALETTES = {"night": NIGHT, "paper": PAPER, "contrast": CONTRAST}

INK = hexed(badges.INK)
BADGES = tuple(map(hexed, badges.COLOURS))


# Wide spacing: what is added between letters and between words, as shares of the size, and to the distance of lines, as
# a share of it. With it text has the distances of WCAG 2.1, success criterion 1.4.12; projected, where letters are so
# large that few stand in a line, it has half of what is added.
LETTERS_APART, WORDS_APART, LINES_APART = 0.12, 0.16, 0.2
PROJECTED_APART = 0.5


class Style(NamedTuple):
    """A face (`text` Noto Sans, `title` Exo 2, `easy` Sputnik Reader), its weight, and its size in units; `leading` is
    the line distance as a multiple of the size; `apart` how much of the wide spacing its letters and words have (0-1).
    """

    face: str
    weight: int
    size: float
    leading: float
    apart: float = 0.0

    @property
    def line_height(self) -> float:
        return self.size * self.leading


BOLD = 600  # the least weight that stands out


class Role(NamedTuple):
    """A kind of text: its size in units on the desktop and when projected, the least that may be drawn."""

    face: str
    weight: int
    desktop: float
    projector: float
    leading: float = 1.25


ROLES = {
    "title": Role("title", 800, 108, 108, 1.1),
    "heading": Role("title", 800, 56, 64, 1.15),
    "subheading": Role("title", 700, 40, 54, 1.2),
    "figure": Role("title", 800, 104, 116, 1.1),  # a big number: a year, "8 of 10"
    "question": Role("text", 600, 45, 64),
    "option": Role("text", 600, 36, 54),
    "body": Role("text", 400, 35, 42, 1.45),
    "button": Role("text", 600, 32, 40),
    "note": Role("text", 400, 26, 38, 1.3),
    "label": Role("text", 600, 26, 38, 1.3),
    "badge": Role("text", 700, 42, 54),
}


@dataclass(frozen=True, slots=True)
class Theme:
    """How everything looks now: a palette, the projector's sizes or the desktop's, and the reader's text size (1-2).

    With `easy` all text is in the face that is easy to read; `apart` is how much of the wide spacing it has (0-1)."""

    palette: Palette = NIGHT
    projector: bool = False
    text_size: float = 1.0
    motion: str = "full"  # full, reduced, none
    easy: bool = False
    apart: float = 0.0

    def style(self, role: str) -> Style:
        """The style in which the role is wanted: the least size of the mode, times the reader's text size."""
        return self._at(role, self.text_size)

    def least(self, role: str) -> Style:
        """The smallest style that may be drawn, where the wanted one does not fit its box."""
        return self._at(role, 1.0)

    def _at(self, role_name: str, text_size: float) -> Style:
        role = ROLES[role_name]
        size = role.projector if self.projector else role.desktop
        return self.dressed(Style(role.face, role.weight, size * text_size, role.leading))

    def dressed(self, style: Style) -> Style:
        """The style as the reader wants letters and distances; the easy face has two weights."""
        if self.easy:
            weight = 700 if style.weight >= BOLD else 400
            style = style._replace(face="easy", weight=weight)
        if self.apart:
            share = PROJECTED_APART if self.projector else 1.0
            apart = self.apart * share
            leading = style.leading * (1 + LINES_APART * apart)
            style = style._replace(leading=leading, apart=apart)
        return style

    def era(self, place: int) -> Colour:
        accents = self.palette.eras
        return accents[place % len(accents)]

    @property
    def target(self) -> float:
        """The least height and width of what can be pressed."""
        return 72.0 if self.projector else 60.0
