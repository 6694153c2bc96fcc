"""People at half length in the clothes of their time, without faces: they may stand for anyone who did such work."""

from collections.abc import Callable

from pen import (
    ACCENT,
    BAND,
    BLACK,
    BROWN,
    CELLS,
    GOLD,
    GREEN,
    INK,
    ORANGE,
    SILVER,
    SKIN,
    STEEL,
    WHITE,
    Material,
    Picture,
)

# Each figure stands about its own middle, from -190 (head) to 190 (waist), at most 150 to each side.


def head(p: Picture, skin: Material) -> None:
    p.path("M-26 -74V-26C-12 -12 12 -12 26 -26V-74Z", skin.middle)
    p.path(
        "M-50 -128C-50 -168 -28 -184 0 -184C28 -184 50 -168 50 -128C50 -88 26 -58 0 -58C-26 -58 -50 -88 -50 -128Z",
        p.ball(skin, (0, -120), 62),
    )


def trunk(p: Picture, material: Material) -> None:
    """Shoulders, arms hanging, down to the waist."""
    p.path("M-40 -34C-92 -24 -118 -8 -126 30L-146 190H-84L-78 80Z", p.upright(material, -150, -74))
    p.path("M40 -34C92 -24 118 -8 126 30L146 190H84L78 80Z", p.upright(material, 24, 152))
    p.path(
        "M-40 -36C-70 -30 -88 -20 -92 0C-84 70 -86 130 -90 190H90C86 130 84 70 92 0C88 -20 70 -30 40 -36"
        "C20 -24 -20 -24 -40 -36Z",
        p.upright(material, -92, 92),
    )


def designer(p: Picture) -> None:
    """A chief designer of the 1950s: hat, overcoat, drawings under the arm."""
    head(p, SKIN)
    trunk(p, STEEL)
    p.path("M-34 -34L0 58L34 -34L18 -28H-18Z", WHITE.light, 3)
    p.path("M-9 -26H9L12 -10L8 42L0 56L-8 42L-12 -10Z", BLACK.middle, 2.5)
    p.path("M-40 -36L-66 -14L-46 26L0 92L-16 52Z", p.upright(STEEL, -66, 0), 3)
    p.path("M40 -36L66 -14L46 26L0 92L16 52Z", p.upright(STEEL, -10, 66), 3)
    p.lines("M0 92V188M-62 110H-30M30 110H62", STEEL.line, 2.5)
    p.studs([(12, 116), (12, 156)], 5, STEEL.line)
    p.path("M-84 -138C-60 -156 60 -156 84 -138C60 -122 -60 -122 -84 -138Z", p.upright(BLACK, -84, 84))
    p.path(
        "M-52 -146C-54 -180 -44 -196 -22 -194C-8 -188 8 -188 22 -194C44 -196 54 -180 52 -146C20 -138 -20 -138 -52"
        " -146Z",
        p.upright(BLACK, -54, 54),
    )
    p.lines("M-52 -152C-20 -144 20 -144 52 -152", ACCENT, 6)
    with p.turned(112, 96, -28):
        p.rect(-22, -96, 44, 190, p.upright(WHITE, -22, 22), 4)
        p.oval((0, -96), 22, 8, WHITE.light, 3)
        p.oval((0, -96), 9, 3, WHITE.line, 1.5)
        p.lines("M-20 -10H20M-20 40H20", BAND, 4)


def mathematician(p: Picture) -> None:
    """A mathematician of the 1960s: waved hair, glasses, a sheet with a trajectory."""
    p.path(
        "M-62 -66C-84 -110 -70 -190 0 -192C70 -190 84 -110 62 -66C40 -44 -40 -44 -62 -66Z", p.upright(BLACK, -78, 78)
    )
    head(p, BROWN)
    p.path(
        "M-54 -112C-58 -150 -40 -164 -10 -156C14 -150 40 -150 54 -112C66 -152 50 -194 0 -194C-50 -194 -66 -152 -54"
        " -112Z",
        p.upright(BLACK, -60, 60),
        3,
    )
    p.disc((-20, -118), 15, "none", 3)
    p.disc((20, -118), 15, "none", 3)
    p.wire("M-5 -120H5M-35 -120L-48 -124M35 -120L48 -124", 3)
    trunk(p, SILVER)
    p.path("M-40 -36L-20 26L0 2L20 26L40 -36C20 -24 -20 -24 -40 -36Z", WHITE.light, 3)
    p.path("M-28 -30C-12 -18 12 -18 28 -30L0 6Z", p.ball(BROWN, (0, -20), 30), 2)
    p.lines("M0 6V60", SILVER.line, 2.5)
    p.studs([(-22, -14), (-12, -6), (0, -3), (12, -6), (22, -14)], 4, WHITE.light)
    with p.turned(16, 116, 6):
        p.rect(-82, -56, 164, 120, WHITE.light, 3)
        p.lines("M-68 40H68M-68 -42V40", WHITE.line, 2.5)
        p.lines("M-66 36C-30 -52 30 -56 66 24", ACCENT, 4.5)
        p.lines("M-40 12H-24M-8 0H24M-8 16H10", WHITE.line)
    p.path("M-104 122C-92 108 -70 110 -58 122C-60 136 -84 142 -104 136Z", BROWN.middle, 3)
    p.path("M104 136C96 122 76 124 66 136C70 148 90 152 104 148Z", BROWN.middle, 3)


def lectern(p: Picture) -> None:
    """A desk with two microphones in front of a speaker."""
    p.path("M-150 140H150L136 192H-136Z", p.upright(BROWN, -150, 150))
    p.lines("M-130 158H130", BROWN.line, 2.5)
    for x, lean in ((-44, 14), (44, -14)):
        tip = x + lean
        p.wire(f"M{x} 140L{tip} 92", 4)
        p.path(f"M{tip - 9} 92C{tip - 11} 64 {tip + 11} 64 {tip + 9} 92Z", p.upright(STEEL, -40, 40), 3)
        p.lines(f"M{tip - 9} 84H{tip + 9}", ACCENT, 4)


def official(p: Picture) -> None:
    """A speaker in suit and tie."""
    head(p, SKIN)
    p.path(
        "M-54 -112C-60 -152 -44 -166 -26 -160C-6 -152 24 -150 44 -160C54 -150 56 -130 54 -112C68 -156 56 -194 4 -194"
        "C-52 -194 -66 -156 -54 -112Z",
        p.upright(GOLD, -120, 60),
        3,
    )
    trunk(p, BLACK)
    p.path("M-34 -34L0 76L34 -34L18 -28H-18Z", WHITE.light, 3)
    p.path("M-10 -26H10L12 -10L9 48L0 64L-9 48L-12 -10Z", BAND, 2.5)
    p.path("M-40 -36L-62 -12L-44 18L0 100L-14 60ZM40 -36L62 -12L44 18L0 100L14 60Z", p.upright(BLACK, -66, 66), 3)
    p.path("M44 36L68 30L70 44L46 50Z", WHITE.light, 2)
    lectern(p)


def speaker(p: Picture) -> None:
    """A speaker in jacket and blouse, hair to the chin."""
    hair = p.upright(BROWN, -70, 70)
    p.path("M-62 -70C-80 -120 -64 -192 0 -192C64 -192 80 -120 62 -70C40 -54 -40 -54 -62 -70Z", hair)
    head(p, SKIN)
    p.path(
        "M-54 -104C-60 -140 -44 -158 18 -164C44 -160 58 -140 54 -104C70 -150 50 -194 0 -194"
        "C-50 -194 -70 -150 -54 -104Z",
        hair,
        3,
    )
    trunk(p, STEEL)
    p.path("M-36 -35L0 84L36 -35C18 -26 -18 -26 -36 -35Z", WHITE.light, 3)
    p.path("M-24 -30C-10 -18 10 -18 24 -30L0 4Z", SKIN.middle, 2)
    p.path("M-40 -36L-66 -6L-46 16L0 100L-20 44ZM40 -36L66 -6L46 16L0 100L20 44Z", p.upright(STEEL, -66, 66), 3)
    p.disc((-62, 34), 8, WHITE.light, 2.5)
    lectern(p)


def open_helmet(p: Picture, skin: Material, rim: Material) -> None:
    """A white helmet with its visor up, on a ring about the neck."""
    p.path("M-74 -44C-74 -58 74 -58 74 -44L66 -20C50 -8 -50 -8 -66 -20Z", p.upright(STEEL, -74, 74))
    p.disc((0, -116), 78, p.ball(WHITE, (0, -116), 78))
    p.path(
        "M-52 -108C-52 -140 -30 -158 0 -158C30 -158 52 -140 52 -108C52 -74 30 -54 0 -54C-30 -54 -52 -74 -52 -108Z", INK
    )
    p.path(
        "M-40 -108C-40 -134 -24 -148 0 -148C24 -148 40 -134 40 -108C40 -80 22 -62 0 -62C-22 -62 -40 -80 -40 -108Z",
        p.ball(skin, (0, -104), 46),
        2.5,
    )
    p.path("M-40 -116C-38 -138 -22 -149 0 -149C22 -149 38 -138 40 -116C28 -132 -28 -132 -40 -116Z", WHITE.middle, 2)
    p.path("M-62 -138C-52 -176 52 -176 62 -138C44 -160 -44 -160 -62 -138Z", p.upright(rim, -62, 62), 3)
    for x in (-78, 78):
        p.disc((x, -104), 11, STEEL.light, 3)


def cosmonaut(p: Picture) -> None:
    """1961: orange overall with its straps, white helmet."""
    trunk(p, ORANGE)
    p.lines(
        "M0 -10V188M-60 0C-66 60 -66 130 -68 188M60 0C66 60 66 130 68 188M-128 80L-82 88M128 80L82 88", ORANGE.line, 2.5
    )
    p.lines("M0 16L-40 80V188M0 16L40 80V188", ORANGE.line, 6, 0.5)
    p.path("M-36 84H36L30 132H-30Z", p.upright(STEEL, -36, 36), 3)
    p.bottle((-14, 108), 10, SILVER.middle, 2.5)
    p.bottle((14, 108), 10, SILVER.middle, 2.5)
    open_helmet(p, SKIN, STEEL)
    p.lines("M-26 -180C-10 -185 10 -185 26 -180", ACCENT, 6)


def pioneer(p: Picture) -> None:
    """1961 and 1962: silver suit with a long zip across the chest, white helmet."""
    trunk(p, SILVER)
    p.lines(
        "M-66 -8L44 188M-58 -14L54 186M-128 60L-84 70M-136 116L-86 122M128 60L84 70M136 116L86 122M-88 60H-30"
        "M24 60H88M-88 130H6M66 130H90",
        SILVER.line,
        2.5,
    )
    p.disc((46, 92), 15, p.lit(STEEL, 77, 107), 3)
    p.disc((46, 92), 6, INK, 2)
    p.wire("M46 92C76 108 84 140 80 188", 9)
    p.lines("M46 92C76 108 84 140 80 188", STEEL.middle, 5)
    p.path("M-74 34H-38V62H-74Z", WHITE.light, 2.5)
    open_helmet(p, SKIN, STEEL)
    p.lines("M-30 -66C-44 -72 -48 -82 -48 -92", ACCENT, 5)


def moonbound(p: Picture) -> None:
    """2020s: orange suit with blue bands, for the way to the Moon and back."""
    trunk(p, ORANGE)
    p.path("M-124 34L-90 42L-88 62L-128 54ZM124 34L90 42L88 62L128 54Z", BAND, 2)
    p.path("M-92 -4L-64 -18L-56 188H-78C-80 120 -88 60 -92 -4ZM92 -4L64 -18L56 188H78C80 120 88 60 92 -4Z", BAND, 2)
    p.lines("M0 -10V188M-56 40H-14M14 40H56M-136 130L-84 136M136 130L84 136", ORANGE.line, 2.5)
    p.path("M-48 70H48L44 112H-44Z", p.upright(BLACK, -48, 48), 3)
    p.bottle((-24, 91), 11, SILVER.middle, 2.5)
    p.bottle((24, 91), 11, SILVER.middle, 2.5)
    p.disc((-34, 18), 13, WHITE.light, 2.5)
    p.lines("M20 14H50M20 24H44", WHITE.light, 4)
    open_helmet(p, BROWN, BLACK)
    p.lines("M-24 -62C-42 -70 -46 -82 -46 -92", ACCENT, 5)


def moonwalker(p: Picture) -> None:
    """1969: white suit, golden visor, connectors on the chest, backpack."""
    p.rect(-78, -96, 156, 150, p.upright(STEEL, -78, 78), 12)
    trunk(p, WHITE)
    p.lines("M-128 60L-84 70M-134 110L-86 116M128 60L84 70M134 110L86 116M0 -14V188", WHITE.line, 2.5)
    p.path("M-50 34H50L44 92H-44Z", p.upright(STEEL, -50, 50), 3)
    p.lines("M-36 50H36M-36 64H10", STEEL.line, 3)
    p.studs([(28, 74)], 6, ACCENT)
    for x, y, ring_ in ((-46, 116, BAND), (46, 116, BAND), (-46, 152, ORANGE.middle), (46, 152, ORANGE.middle)):
        p.disc((x, y), 13, ring_, 3)
        p.studs([(x, y)], 5, INK)
    p.wire("M-46 116C-90 100 -92 60 -80 20M46 116C90 100 92 60 80 20", 8)
    p.lines("M-46 116C-90 100 -92 60 -80 20M46 116C90 100 92 60 80 20", STEEL.middle, 4)
    p.path("M-66 -40C-66 -54 66 -54 66 -40L58 -18C44 -8 -44 -8 -58 -18Z", p.upright(STEEL, -66, 66))
    p.path(
        "M0 -194C52 -194 78 -160 78 -112C78 -74 58 -42 0 -42C-58 -42 -78 -74 -78 -112C-78 -160 -52 -194 0 -194Z",
        p.ball(WHITE, (0, -116), 80),
    )
    p.path(
        "M-58 -112C-58 -150 -36 -164 0 -164C36 -164 58 -150 58 -112C58 -76 36 -62 0 -62C-36 -62 -58 -76 -58 -112Z",
        p.ball(GOLD, (0, -112), 56),
    )
    p.flat("M-50 -96C-30 -104 30 -104 50 -96C46 -80 30 -70 0 -70C-30 -70 -46 -80 -50 -96Z", GOLD.dark, 0.8)
    p.glint("M-44 -116C-42 -136 -32 -146 -16 -150", 7, 0.9)


def overall(p: Picture) -> None:
    """The blue overall of a shuttle or a station, with a badge, pockets and a headset."""
    p.wire("M-54 -120C-58 -206 58 -206 54 -120", 6)
    p.lines("M-54 -120C-58 -206 58 -206 54 -120", STEEL.line, 3)
    p.rect(-64, -134, 18, 34, p.upright(STEEL, -64, -46), 6, 3)
    p.rect(46, -134, 18, 34, p.upright(STEEL, 46, 64), 6, 3)
    p.wire("M-54 -102C-52 -82 -38 -76 -24 -76", 3.5)
    p.studs([(-20, -76)], 6, ACCENT)
    trunk(p, CELLS)
    p.path("M-40 -36L-58 -14L-16 20L0 -8L16 20L58 -14L40 -36C20 -24 -20 -24 -40 -36Z", p.upright(CELLS, -58, 58), 3)
    p.lines("M0 -8V188M-128 60L-84 66M128 60L84 66M-80 150H80", CELLS.line)
    p.path("M-66 36H-22V76H-66ZM22 36H66V76H22Z", "none", 3)
    p.disc((44, 14), 15, WHITE.light, 3)
    p.flat("M33 19A12 12 0 0 0 55 19Z", BAND)
    p.lines("M-62 16H-26", WHITE.light, 6)
    p.path("M-132 60L-88 66L-90 80L-134 74Z", GREEN.middle, 2)


def crew(p: Picture) -> None:
    """On a station, her hair floating."""
    p.path(
        "M-60 -60C-86 -104 -74 -192 0 -194C72 -192 86 -124 70 -76C92 -70 104 -48 92 -24C78 -40 50 -44 20 -50Z",
        p.upright(BROWN, -80, 96),
    )
    head(p, SKIN)
    p.path(
        "M-54 -110C-58 -150 -44 -160 -20 -162C8 -164 40 -156 54 -110C66 -152 50 -194 0 -194C-50 -194 -66 -152 -54"
        " -110Z",
        p.upright(BROWN, -60, 60),
        3,
    )
    overall(p)


def crewman(p: Picture) -> None:
    """On a station, short hair."""
    head(p, SKIN)
    p.path(
        "M-52 -118C-50 -142 -36 -152 0 -152C36 -152 50 -142 52 -118C62 -156 48 -192 0 -192C-48 -192 -62 -156 -52 -118Z",
        p.upright(BLACK, -56, 56),
        3,
    )
    overall(p)


def scientist(p: Picture) -> None:
    """A scientist or engineer in a white coat with a sheet of curves."""
    p.path("M-22 -176C-26 -198 26 -198 22 -176C34 -172 -34 -172 -22 -176Z", p.upright(ORANGE, -28, 28))
    head(p, SKIN)
    p.path(
        "M-54 -106C-60 -140 -40 -158 0 -164C40 -158 60 -140 54 -106C70 -152 48 -184 0 -184C-48 -184 -70 -152 -54 -106Z",
        p.upright(ORANGE, -60, 60),
        3,
    )
    trunk(p, WHITE)
    p.path("M-36 -35L0 70L36 -35C18 -26 -18 -26 -36 -35Z", p.upright(CELLS, -40, 40), 3)
    p.path("M-24 -30C-10 -18 10 -18 24 -30L0 2Z", SKIN.middle, 2)
    p.path("M-40 -36L-64 -8L-46 14L0 96L-18 40ZM40 -36L64 -8L46 14L0 96L18 40Z", p.upright(WHITE, -64, 64), 3)
    p.lines("M0 96V188M-128 70L-84 76M128 70L84 76", WHITE.line, 2.5)
    p.path("M-70 40H-30V84H-70Z", "none", 2.5)
    p.lines("M-62 42V22M-52 42V16", BAND, 4)
    with p.turned(66, 118, -12):
        p.rect(-52, -64, 104, 132, p.upright(BROWN, -52, 52), 4)
        p.rect(-42, -50, 84, 108, WHITE.light, 2, 2.5)
        p.rect(-18, -74, 36, 16, p.upright(STEEL, -18, 18), 3, 3)
        p.lines("M-32 -30V44H34", WHITE.line, 2.5)
        p.lines("M-30 34C-10 30 0 -20 14 -20C22 -20 26 -10 32 -24", ACCENT, 4)
    p.path("M118 150C100 134 84 140 84 154C90 168 108 172 120 164Z", SKIN.middle, 3)


FIGURES: tuple[Callable[[Picture], None], ...] = (
    designer,
    mathematician,
    scientist,
    official,
    speaker,
    cosmonaut,
    pioneer,
    moonwalker,
    crew,
    crewman,
    moonbound,
)


def alone(figure: Callable[[Picture], None]) -> Callable[[], Picture]:
    def drawn() -> Picture:
        p = Picture()
        with p.turned(300, 200):
            figure(p)
        return p

    return drawn


DRAWINGS: dict[str, Callable[[], Picture]] = {f"person-{figure.__name__}": alone(figure) for figure in FIGURES}
