"""Mir, the shuttles, and the family of ships that bring crews and freight."""

from collections.abc import Callable

from iss import can, tower
from pen import (
    ACCENT,
    BAND,
    BLACK,
    CELLS,
    GOLD,
    GREEN,
    INK,
    OUTLINE,
    SILVER,
    STEEL,
    WHITE,
    Picture,
    around,
    dots,
    ring,
)

Draw = Callable[[Picture], None]


def mir() -> Picture:
    p = Picture()
    with p.turned(300, 204, -6):
        # wings behind the bodies, each on its boom
        p.wire("M-189 -60V60M-77 -60V60M-30 -159H100M-30 157H100M164 -60V60", 6)
        blue = p.lit(CELLS, -180, 180)
        for x, y, w, h, cells in (
            (-212, -150, 46, 104, (2, 4)),
            (-212, 46, 46, 104, (2, 4)),
            (-96, -146, 38, 98, (2, 4)),
            (-96, 48, 38, 98, (2, 4)),
            (92, -176, 100, 34, (4, 2)),
            (92, 140, 100, 34, (4, 2)),
            (-52, -176, 64, 34, (3, 2)),
            (-52, 140, 64, 34, (3, 2)),
            (150, -122, 28, 82, (2, 3)),
            (150, 40, 28, 82, (2, 3)),
            (-272, -70, 24, 140, (1, 6)),
        ):
            p.panel([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], cells, CELLS, 3, blue)
        # Soyuz and Kvant behind, the core in the middle
        p.path("M-286 -14L-276 -20H-236V20H-276L-286 14Z", p.lit(GREEN, -20, 20), 3)
        can(p, -236, -30, 78, 60, GREEN, (20, 58))
        p.path("M-158 -36H-66L-44 -24H22V24H-44L-66 36H-158Z", p.lit(GREEN, -36, 36))
        p.lines("M-142 -35V35M-84 -35V35M-66 -35V35M-44 -23V23M-8 -23V23", GREEN.line)
        p.window((-116, 6), 7, 2.5)
        p.window((-26, 4), 6, 2.5)
        # modules up and down from the ball of ports
        tower(p, 28, -176, 48, 146, GREEN, (22, 58, 116))
        p.path("M30 -176L36 -190H68L74 -176Z", p.upright(STEEL, 30, 74), 3)
        tower(p, 28, 30, 48, 146, GREEN, (30, 88, 124))
        p.path("M36 176H68L62 192H42Z", p.upright(STEEL, 36, 68), 3)
        # towards us, foreshortened: drum seen from its end
        p.disc((52, 0), 36, p.ball(SILVER, (52, 0), 36))
        p.studs(ring((52, 0), 29, 12), 2.2, SILVER.line)
        p.disc((52, 0), 18, p.ball(STEEL, (52, 0), 18), 3)
        p.studs([(52, 0)], 5, ACCENT)
        # module ahead, with the shuttle's port
        can(p, 82, -28, 150, 56, GREEN, (34, 80, 128))
        p.path("M232 -20H250V20H232Z", p.lit(STEEL, -20, 20), 3)
        p.path("M250 -24H262L270 -14V14L262 24H250Z", p.lit(SILVER, -24, 24), 3)
        p.glint("M-150 -22H-90M100 -16H140", 5, 0.6)
    return p


def shuttle() -> Picture:
    """From above, its bay open."""
    p = Picture()
    # main engines
    for y in (170, 200, 230):
        p.path(f"M70 {y - 7}L42 {y - 15}V{y + 15}L70 {y + 7}Z", p.lit(STEEL, y - 15, y + 15), 3)
    # wings: double delta with black edges
    for side in (-1, 1):
        p.path(
            f"M432 {200 + side * 42}L296 {200 + side * 66}L150 {200 + side * 172}L92 {200 + side * 176}"
            f"L84 {200 + side * 44}Z",
            p.lit(SILVER, 24, 376),
        )
        p.flat(
            f"M418 {200 + side * 45}L294 {200 + side * 67}L150 {200 + side * 171}L134 {200 + side * 172}"
            f"L284 {200 + side * 60}L400 {200 + side * 44}Z",
            BLACK.middle,
        )
        p.lines(
            f"M112 {200 + side * 50}L120 {200 + side * 174}M92 {200 + side * 110}L114 {200 + side * 110}"
            f"M160 {200 + side * 50}L168 {200 + side * 152}M220 {200 + side * 50}V{200 + side * 112}",
            SILVER.line,
        )
        # pods of the orbital engines
        p.path(
            f"M64 {200 + side * 34}L86 {200 + side * 62}H150C166 {200 + side * 58} 172 {200 + side * 46} 176"
            f" {200 + side * 36}Z",
            p.lit(WHITE, 138, 262),
        )
        p.path(f"M66 {200 + side * 40}L46 {200 + side * 42}V{200 + side * 60}L74 {200 + side * 54}Z", STEEL.middle, 3)
    # hull
    p.path(
        "M68 156H440C500 158 552 176 574 200C552 224 500 242 440 244H68C60 230 60 170 68 156Z", p.lit(SILVER, 156, 244)
    )
    # doors folded back, radiators inside them
    for side in (-1, 1):
        top = 200 + side * 40
        p.path(f"M176 {top}H428L424 {200 + side * 72}H180Z", p.lit(WHITE, 128, 272), 3)
        p.lines(
            f"M238 {top}V{200 + side * 71}M301 {top}V{200 + side * 71}M364 {top}V{200 + side * 71}"
            f"M182 {200 + side * 56}H424",
            WHITE.line,
        )
    p.rect(176, 160, 252, 80, BLACK.dark, 3)
    p.lines("M218 162V238M260 162V238M302 162V238M344 162V238M386 162V238", BLACK.line, 2, 0.7)
    # a laboratory and its tunnel in the bay, the arm along the edge
    can(p, 196, 170, 110, 60, WHITE, (24, 56, 88))
    p.rect(306, 190, 96, 20, p.lit(WHITE, 190, 210), 3, 3)
    p.disc((404, 200), 14, p.ball(STEEL, (404, 200), 14), 3)
    p.wire("M416 164L330 150L262 176", 9)
    p.spark("M416 164L330 150L262 176", 5)
    # tail, seen from above
    p.path("M40 200L80 190H158L172 200L158 210H80Z", p.lit(WHITE, 190, 210), 3)
    # cabin and nose
    p.path("M548 186C560 190 570 195 574 200C570 205 560 210 548 214C554 206 554 194 548 186Z", BLACK.middle, 3)
    p.lines("M440 157V243M468 160V240M520 172V228", SILVER.line)
    p.path(
        "M474 176L494 180V190L474 188ZM474 224L494 220V210L474 212ZM498 182L510 188V196H498ZM498 218L510 212V204H498Z",
        INK,
        2,
    )
    p.rect(448, 172, 14, 16, INK, 2, 2)
    p.rect(448, 212, 14, 16, INK, 2, 2)
    p.glint("M96 164H160M472 166C496 168 516 172 532 178", 5, 0.7)
    p.studs([(534, 194), (534, 206), (528, 188), (528, 212)], 2.5, SILVER.line)
    return p


def buran() -> Picture:
    """Landing by itself: wheels down, brake chutes out."""
    p = Picture()
    for x, y in ((54, 110), (30, 160), (54, 210)):
        p.wire(f"M112 172L{x} {y - 22}M112 172L{x} {y}M112 172L{x} {y + 22}", 2)
        p.path(
            f"M{x - 2} {y - 27}C{x - 32} {y - 23} {x - 32} {y + 23} {x - 2} {y + 27}C{x + 6} {y + 12} {x + 6}"
            f" {y - 12} {x - 2} {y - 27}Z",
            ACCENT,
            3,
        )
    # fin
    p.path("M112 176L90 66C92 62 124 60 132 64L208 180Z", p.lit(GREEN, 62, 180))
    p.lines("M122 64L150 176M106 142L176 132M98 100L152 96", GREEN.line)
    # engines of the tail: small ones only
    p.path("M100 204L80 198V222L100 218Z", p.lit(STEEL, 198, 222), 3)
    # gear
    p.wire("M226 262V320M246 262L226 306M474 262V322M490 258L474 308", 7)
    for x, y, r in ((212, 326, 22), (240, 326, 22), (474, 330, 18)):
        p.disc((x, y), r, BLACK.middle)
        p.disc((x, y), r * 0.4, STEEL.light, 2.5)
    # hull
    nose = "C470 174 506 182 528 200C556 206 576 218 580 232C578 246 560 256 530 260"
    p.path(f"M96 200C104 182 140 174 190 174H440{nose}L420 266H140C112 266 98 250 96 200Z", p.lit(GREEN, 174, 266))
    p.flat(
        "M97 226C240 228 400 240 480 240C520 240 552 236 579 230C578 246 560 256 530 260L420 266H140C114 266 100 252"
        " 97 226Z",
        BLACK.middle,
    )
    p.lines(
        "M150 176V228M224 175V229M298 175V232M372 175V236M434 175V239M150 202H434M130 248H552M200 232V265"
        "M300 236V265M400 240V265M484 242V262",
        GREEN.line,
    )
    p.path(f"M96 200C104 182 140 174 190 174H440{nose}L420 266H140C112 266 98 250 96 200Z")
    # wing, towards us
    p.path("M436 248L318 238L168 226L104 276L112 290H232L340 270Z", p.lit(GREEN, 226, 290))
    p.flat("M436 248L340 270L232 290H112L108 283H226L336 263L410 246Z", BLACK.middle)
    p.lines("M178 232L146 282M250 236L228 282", GREEN.line)
    p.path("M436 248L318 238L168 226L104 276L112 290H232L340 270Z")
    # cabin and nose
    p.path("M556 211C570 216 578 224 580 232C578 242 572 248 562 252C552 240 548 226 556 211Z", BLACK.dark, 3)
    p.path("M474 184L498 188L494 199L470 197ZM503 190L522 198L514 204L498 200Z", INK, 2.5)
    p.rect(448, 205, 24, 30, "none", 3, 2.5)
    p.studs([(530, 212), (536, 220), (524, 219), (541, 229)], 2.6, GREEN.line)
    p.path("M108 192C120 176 160 176 182 182C190 190 184 202 166 204H104Z", p.lit(SILVER, 176, 204), 3)
    p.glint("M206 184H424M122 188C134 183 150 182 164 184", 5, 0.6)
    return p


def dragon(p: Picture) -> None:
    """A capsule with its trunk, clad in cells on one side."""
    p.path("M-100 -54L-118 -78H-64L-54 -54ZM-100 54L-118 78H-64L-54 54Z", STEEL.middle, 3)
    p.rect(-100, -54, 76, 108, p.lit(CELLS, -54, 54), 2)
    p.lines("M-81 -53V53M-62 -53V53M-43 -53V53M-100 -27H-24M-100 0H-24M-100 27H-24", CELLS.line, 1.6)
    p.path("M62 -37C90 -32 108 -16 112 0C108 16 90 32 62 37C74 14 74 -14 62 -37Z", p.lit(STEEL, -37, 37), 3)
    p.path("M-24 -57L52 -41C68 -36 78 -20 78 0C78 20 68 36 52 41L-24 57Z", p.lit(WHITE, -57, 57))
    p.lines("M-10 -54V54M50 -41V41M-10 -18H12M-10 20H12", WHITE.line)
    p.path("M-20 -50L8 -44L4 -30L-20 -33ZM-20 50L8 44L4 30L-20 33Z", p.lit(STEEL, -50, 50), 2.5)
    p.path("M24 -22H40V-4H24ZM24 6H40V23H24Z", INK, 2.5)
    p.glint("M12 -38L44 -31", 4)
    p.spark("M56 -10V10", 4)


def progress(p: Picture) -> None:
    """Ball, cone and drum with wings: a sister of Soyuz that carries only freight."""
    blue = p.lit(CELLS, -92, 92)
    for side in (-30, 30):
        p.wire(f"M60 {side * 0.8}V{side * 1.4:.0f}", 5)
        p.panel([(38, side * 1.3), (82, side * 1.3), (82, side * 3.1), (38, side * 3.1)], (3, 4), CELLS, 3, blue)
    p.path("M106 -16L122 -22V22L106 16Z", p.lit(STEEL, -22, 22), 3)
    p.path("M30 -30H86L106 -36V36L86 30H30Z", p.lit(GREEN, -36, 36))
    p.path("M-26 -24L30 -30V30L-26 24Z", p.lit(GREEN, -30, 30))
    p.path(
        "M-104 -18C-96 -32 -82 -36 -66 -36C-48 -36 -34 -32 -26 -24V24C-34 32 -48 36 -66 36C-82 36 -96 32 -104 18Z",
        p.lit(GREEN, -36, 36),
    )
    p.rect(-114, -17, 10, 34, p.lit(STEEL, -17, 17), 1, 3)
    p.path("M-114 -10L-128 -4V4L-114 10Z", p.lit(SILVER, -10, 10), 3)
    p.lines("M-66 -35V35M0 -26V26M52 -29V29M86 -29V29M30 -8H86M30 12H86M-24 -8H28", GREEN.line)
    p.wire("M-92 -28L-104 -58M-92 28L-104 58", 3)
    p.lamp((-66, 0), 7)
    p.glint("M-88 -20C-80 -25 -72 -26 -62 -26M36 -20H78", 4)


def cygnus(p: Picture) -> None:
    """A barrel with two round fans of cells."""
    fan = p.lit(CELLS, -92, 92)
    for side in (-1, 1):
        p.wire(f"M-66 {side * 20}V{side * 52}", 5)
        p.disc((-66, side * 62), 33, fan, 3)
        p.lines(f"M-97 {side * 62}h62M-66 {side * 62 - 31}v62M-88 {side * 62 - 22}l44 44m0 -44l-44 44", CELLS.line, 1.6)
    p.path("M-104 -14L-120 -22V22L-104 14Z", p.lit(STEEL, -22, 22), 3)
    p.rect(-104, -34, 58, 68, p.lit(GOLD, -34, 34), 3)
    p.lines("M-86 -33V33M-64 -33V33M-104 -12H-64M-104 12H-64", GOLD.line)
    can(p, -46, -44, 128, 88, SILVER, (16, 44, 84, 112))
    p.lines("M-30 -18H66M-30 18H66", SILVER.line)
    p.path("M82 -34L98 -26V26L82 34Z", p.lit(STEEL, -34, 34), 3)
    p.rect(98, -28, 16, 56, p.lit(SILVER, -28, 28), 2, 3)
    p.spark("M-24 -30H-6M42 -30H60", 4)


def kounotori(p: Picture) -> None:
    """A tall drum covered with cells, a shelf for open freight in its side."""
    p.path("M118 -30L134 -36V-12L118 -18ZM118 30L134 36V12L118 18Z", STEEL.middle, 3)
    can(p, -96, -56, 214, 112, WHITE, (16, 92, 150, 196))
    p.flat("M-94 -6H116V6H-94Z", BAND)
    p.path("M-76 -48h64v34h-64zM60 -48h38v34h-38zM60 14h38v34h-38zM-76 14h64v34h-64z", p.lit(CELLS, -48, 48), 2)
    p.lines(
        "M-76 -31h64m72 0h38M-76 31h64m72 0h38M-55 -47v32m22 0v-32m112 0v32M-55 15v32m22 0v-32m112 0v32",
        CELLS.line,
        1.6,
    )
    p.rect(4, -46, 42, 92, p.lit(GOLD, -46, 46), 2, 3)
    p.lines("M4 -16H46M4 14H46M25 -16V14", GOLD.line)
    p.path("M-96 -40L-112 -32V32L-96 40Z", p.lit(STEEL, -40, 40), 3)
    p.rect(-126, -26, 14, 52, p.lit(SILVER, -26, 26), 2, 3)
    p.spark("M-62 0H-26M66 0H92", 4)


def cargo_ships() -> Picture:
    p = Picture()
    for ship, x, y, lean in (
        (dragon, 150, 100, -8),
        (progress, 446, 102, 6),
        (cygnus, 150, 292, -5),
        (kounotori, 446, 300, 5),
    ):
        with p.turned(x, y, lean):
            ship(p)
    return p


def near_dragon(p: Picture) -> None:
    p.disc((0, 0), 14, p.lit(STEEL, -14, 14), 3)
    p.lines("M-6 0H6M0 -6V6", STEEL.line)
    p.lines("M32 -43V-24M32 25V43M-24 -34H-10M-24 34H-10M56 -32L70 -18M56 32L70 18", WHITE.line, 1.5)
    p.studs([(-17, -42), (-11, -41), (-17, 42), (-11, 41)], 1.6, INK)
    p.lines("M-110 -74L-100 -54M-96 -76L-84 -54M-110 74L-100 54M-96 76L-84 54", STEEL.line)
    p.lines("M70 -31C80 -14 80 14 70 31M92 -22C98 -8 98 8 92 22", STEEL.line, 1.5)
    p.glint("M27 -17L31 -19M27 11L31 9", 2.5, 0.9)
    p.rect(-100, -54, 76, 108, "none", 2)


def near_progress(p: Picture) -> None:
    p.disc((-66, 0), 17, p.lit(SILVER, -17, 17), 3)
    p.studs(ring((-66, 0), 13, 10), 1.4, SILVER.line)
    p.disc((-66, 0), 7, ACCENT, 2)
    p.lines("M-98 -12H-34M-98 14H-34M14 -27V27M66 -29V29", GREEN.line, 1.6)
    p.wire("M92 -32L104 -66M92 32L110 62", 3)
    p.path("M96 -64A9 7 0 0 1 114 -68Z", STEEL.light, 2.5)
    p.studs([(110, 62)], 3, OUTLINE)
    p.path("M36 -4H50V8H36Z", STEEL.middle, 2)
    p.studs([(92, -20), (92, 0), (92, 20)], 2.4, INK)
    p.lines("M110 -12V12M116 -16V16", STEEL.line, 1.5)


def near_cygnus(p: Picture) -> None:
    for side in (-1, 1):
        middle = (-66, side * 62)
        rays = "".join(
            f"M{dots([around(middle, 8, at)])}L{dots([around(middle, 31, at)])}" for at in range(22, 360, 45)
        )
        p.lines(rays, CELLS.line, 1.4)
        p.disc(middle, 7, STEEL.light, 2.5)
    p.studs([(x, y) for x in (-24, 4, 32, 60) for y in (-12, 12)], 1.5, SILVER.line)
    p.path("M2 -12H30V12H2Z", WHITE.light, 2)
    p.lines("M2 -4H30M2 4H30", WHITE.line, 1.5)
    p.lines("M90 -29V29M106 -27V27", STEEL.line, 1.5)
    p.studs([(-98, -24), (-98, 24), (-52, -24), (-52, 24)], 2, INK)
    p.path("M-22 44V54H-10V44ZM58 44V54H70V44Z", STEEL.middle, 2.5)
    p.glint("M-22 -37H36", 3.5)


def near_kounotori(p: Picture) -> None:
    p.studs([(x, y) for x in (-86, 56, 108) for y in (-38, -16, 16, 38)], 1.5, WHITE.line)
    p.rect(9, -40, 13, 20, SILVER.light, 1, 2)
    p.rect(28, -40, 13, 20, SILVER.middle, 1, 2)
    p.rect(12, 19, 26, 22, SILVER.middle, 1, 2)
    p.lines("M15 -40V-20M35 -40V-20M12 30H38M25 19V41", SILVER.line, 1.4)
    p.lines("M-104 -35V35M-119 -25V25M-119 -8H-113M-119 8H-113", STEEL.line, 1.5)
    p.studs([(-119, -16), (-119, 16)], 2, STEEL.line)
    p.path("M52 -56V-64H62V-56ZM-70 -56V-64H-60V-56ZM52 56V64H62V56ZM-70 56V64H-60V56Z", STEEL.middle, 2.5)
    p.glint("M-76 -52H-16M10 -52H40M62 -52H96", 2.5)


def large(ship: Draw, near: Draw, x: float, scale: float) -> Callable[[], Picture]:
    """One of the family by itself, with what shows only from near."""

    def drawn() -> Picture:
        p = Picture(1 / scale)
        with p.turned(x, 200, -3, scale):
            ship(p)
            near(p)
        return p

    return drawn


DRAWINGS: dict[str, Callable[[], Picture]] = {
    "mir": mir,
    "shuttle": shuttle,
    "buran": buran,
    "cargo-ships": cargo_ships,
    "dragon": large(dragon, near_dragon, 306, 2.3),
    "progress": large(progress, near_progress, 306, 1.95),
    "cygnus": large(cygnus, near_cygnus, 304, 2),
    "htv": large(kounotori, near_kounotori, 292, 2.1),
}
