"""The place where an era plays: its own sky above its own world, by night, on paper, and where colours are few."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from game.ui.room import Room
from game.ui.theme import Colour, Palette, hexed, mix
from game.ui.vista import Glow, Tint, Vista

Spot = tuple[float, float]

DARK = hexed("#03050D")
HALF = 800.0  # units from the middle of the widest page to its end
SKY_ON_PAPER = (0.0, 0.02, 0.06, 0.14)  # how much of the era's colour there is, from the top to the foot
GROUND_ON_PAPER = ((0.0, 0.30), (60.0, 0.2), (320.0, 0.12))  # so far below the edge
AIR_ON_PAPER = ((0.0, 0.3), (30.0, 0.16), (180.0, 0.0))
RIM_ON_PAPER = 0.75


class _Night(NamedTuple):
    """What it looks like by night; `sun` is where light comes from, in shares of the half width from the crest, its
    radius, colour and strength."""

    sky: Sequence[str]
    air: Sequence[tuple[float, str, float]]
    rim: str
    ground: Sequence[tuple[float, str]]
    sun: tuple[float, float, str, float]


EMBER = _Night(  # dusk over the steppe
    sky=("#05071A", "#0A0D28", "#171339", "#32194A", "#4A2148"),
    air=((0, "#FFB27A", 0.75), (26, "#FF8A66", 0.42), (120, "#D2556B", 0.2), (300, "#7A3C86", 0.0)),
    rim="#FFD0A8",
    ground=((0, "#7A3F55"), (14, "#5A2F50"), (90, "#33203F"), (300, "#160F2A")),
    sun=(-0.62, 760, "#FF7A4D", 0.5),
)
DAYLIGHT = _Night(  # the blue Earth, with the first light on its limb
    sky=("#04060F", "#070C22", "#0B1538", "#122560", "#183478"),
    air=((0, "#BFE4FF", 0.8), (22, "#6FB4FF", 0.45), (110, "#3F7FDB", 0.2), (280, "#2A55B0", 0.0)),
    rim="#D6F1FF",
    ground=((0, "#6FB2F0"), (16, "#3C7AD2"), (110, "#214FA8"), (340, "#0E1D52")),
    sun=(-0.75, 700, "#4FA0F0", 0.34),
)
AURORA = _Night(  # the night side, sunrise at its end, aurora above it
    sky=("#03050F", "#060A1C", "#0A1230", "#101D44", "#162650"),
    air=(
        (0, "#FFE3A8", 0.8),
        (14, "#FFC24D", 0.4),
        (46, "#6F9CE0", 0.14),
        (92, "#46D6BE", 0.24),
        (150, "#2E9FB8", 0.08),
        (260, "#2E6FB8", 0.0),
    ),
    rim="#FFEFC8",
    ground=((0, "#3A4E86"), (18, "#22315F"), (120, "#141D42"), (320, "#090E24")),
    sun=(-0.72, 640, "#FFB53D", 0.46),
)
MOONLIGHT = _Night(  # above the Moon
    sky=("#06040F", "#0B0718", "#130D2A", "#1E1542", "#2A1E58"),
    air=((0, "#E9E0FF", 0.4), (16, "#B39DF2", 0.22), (140, "#6A55B8", 0.1), (300, "#4A3A90", 0.0)),
    rim="#FFF8EC",
    ground=((0, "#D9D2E8"), (20, "#A59CC4"), (120, "#6B6296"), (340, "#2C2650")),
    sun=(-0.6, 660, "#8F76E6", 0.34),
)
HOME = _Night(  # the Earth by night, from which one sets out
    sky=("#04060F", "#070B1E", "#0A102C", "#0E173C", "#13204E"),
    air=((0, "#BFE4FF", 0.7), (20, "#5FA4F5", 0.36), (110, "#2F67C0", 0.14), (260, "#234C9A", 0.0)),
    rim="#CFEBFF",
    ground=((0, "#3E6FC0"), (16, "#21458F"), (90, "#122658"), (300, "#0A1230")),
    sun=(-0.1, 560, "#2F6AC8", 0.3),
)
NIGHTS = (EMBER, DAYLIGHT, AURORA, MOONLIGHT)


def era_vista(room: Room, place: int, crest: Spot, radius: float, light: float = 1.0) -> Vista:
    """`place` is that of the era among all eras; there is none but the faintest `light` at 0."""
    palette = room.theme.palette
    if palette.outlined:
        seen = _on_paper(palette, place, crest, radius)
    elif palette.drawings == "contrast":
        seen = _outline(palette, place, crest, radius)
    else:
        night = NIGHTS[place % len(NIGHTS)]
        seen = _by_night(night, crest, radius)
    if light >= 1.0:
        return seen
    return dimmed(seen, room.theme.palette, light)


def home_vista(room: Room, crest: Spot, radius: float) -> Vista:
    """The Earth, on pages that belong to no era; on paper and in few colours as where the second era plays."""
    palette = room.theme.palette
    if palette.drawings == "night":
        return _by_night(HOME, crest, radius)
    return era_vista(room, 1, crest, radius)


def _by_night(night: _Night, crest: Spot, radius: float) -> Vista:
    across, wide, colour, strength = night.sun
    x, y = crest
    spot_x = x + across * HALF
    sunk = (across * HALF) ** 2 / (2 * radius)  # about
    sun = Glow((spot_x, y + sunk), wide, hexed(colour), strength)
    air = tuple(Tint(away, hexed(code), strong) for away, code, strong in night.air)
    ground = tuple(Tint(away, hexed(code)) for away, code in night.ground)
    return Vista(
        sky=tuple(map(hexed, night.sky)),
        crest=crest,
        radius=radius,
        air=air,
        ground=ground,
        rim=hexed(night.rim),
        glows=(sun,),
    )


def _on_paper(palette: Palette, place: int, crest: Spot, radius: float) -> Vista:
    """As if printed in one colour."""
    paper = palette.background
    era = palette.eras[place % len(palette.eras)]
    return Vista(
        sky=tuple(mix(paper, era, share) for share in SKY_ON_PAPER),
        crest=crest,
        radius=radius,
        air=tuple(Tint(away, era, share) for away, share in AIR_ON_PAPER),
        ground=tuple(Tint(away, mix(paper, era, share)) for away, share in GROUND_ON_PAPER),
        rim=mix(paper, era, RIM_ON_PAPER),
    )


def _outline(palette: Palette, place: int, crest: Spot, radius: float) -> Vista:
    """The edge alone."""
    black = palette.background
    return Vista(
        sky=(black, black),
        crest=crest,
        radius=radius,
        air=(),
        ground=(Tint(0.0, black),),
        rim=palette.eras[place % len(palette.eras)],
        rim_width=4.0,
    )


@lru_cache(maxsize=16)
def dimmed(seen: Vista, palette: Palette, light: float) -> Vista:
    """Towards the dark; on paper towards the paper."""
    dark = palette.background if palette.outlined else DARK

    def dim(colour: Colour) -> Colour:
        return mix(dark, colour, light)

    air = tuple(tint._replace(strength=tint.strength * light) for tint in seen.air)
    ground = tuple(tint._replace(colour=dim(tint.colour)) for tint in seen.ground)
    glows = tuple(glow._replace(strength=glow.strength * light) for glow in seen.glows)
    return Vista(
        sky=tuple(map(dim, seen.sky)),
        crest=seen.crest,
        radius=seen.radius,
        air=air,
        ground=ground,
        rim=dim(seen.rim),
        rim_width=seen.rim_width,
        glows=glows,
    )
