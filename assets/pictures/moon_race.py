"""The race to the Moon: its rockets, Apollo, and what drove and stood there."""

from collections.abc import Callable

from pen import (
    ACCENT,
    BLACK,
    CELLS,
    GOLD,
    GREEN,
    INK,
    MOON,
    OUTLINE,
    SILVER,
    STEEL,
    WHITE,
    Picture,
    Point,
    around,
    dots,
    num,
    ring,
)
from space_race import flame


def saturn_v() -> Picture:
    p = Picture()
    with p.turned(316, 192, -30):
        for y in (-17, 0, 17):
            flame(p, -286, y, 10, 58)
            p.path(
                f"M-262 {y - 5}C-272 {y - 5} -282 {y - 8} -290 {y - 10}V{y + 10}C-282 {y + 8} -272 {y + 5} -262"
                f" {y + 5}Z",
                STEEL.middle,
                3,
            )
        p.path("M-258 -30L-268 -54L-222 -30ZM-258 30L-268 54L-222 30Z", STEEL.middle)
        white = p.lit(SILVER, -28, 28)
        p.path("M-264 -34L-222 -28H-60V28H-222L-264 34Z", white)
        p.rect(-60, -28, 124, 56, white)
        p.path("M64 -28L94 -18V18L64 28Z", white)
        upper = p.lit(SILVER, -18, 18)
        p.rect(94, -18, 82, 36, upper)
        p.path("M176 -18L210 -11V11L176 18Z", upper)
        p.rect(210, -11, 28, 22, p.lit(STEEL, -11, 11), 0, 3)
        p.path("M238 -11L258 -3V3L238 11Z", p.lit(WHITE, -11, 11), 3)
        p.wire("M258 -3L272 -2M258 3L272 2M258 3L265 -3L272 2", 2)
        p.path("M272 -4H292L302 0L292 4H272Z", STEEL.light, 2.5)
        black = BLACK.middle
        for x, y, w, h in (
            (-222, -28, 26, 28),
            (-196, 0, 26, 28),
            (-142, -28, 34, 56),
            (-60, 0, 20, 28),
            (-40, -28, 20, 28),
            (20, -28, 16, 56),
            (64, -27, 14, 27),
            (94, 0, 16, 18),
            (158, -18, 10, 36),
        ):
            p.flat(f"M{x} {y}h{w}v{h}h{-w}z", black)
        p.rect(-60, -28, 124, 56, "none")
        p.path("M-264 -34L-222 -28H-60V28H-222L-264 34ZM64 -28L94 -18H176L210 -11V11L176 18H94L64 28")
        p.lines(
            "M-222 -28V28M-196 -27V27M-108 -27V27M-86 -27V27M36 -27V27M176 -17V17M120 -17V17M224 -10V10", SILVER.line
        )
        p.lines("M-190 18H-64M-54 18H60M98 11H172", SILVER.line, 1.5, 0.7)
        p.glint("M-104 -17H-66M-14 -17H16M40 -17H58M112 -10H154M-190 -17H-146", 5, 0.8)
    return p


def n1() -> Picture:
    """Seen from below, so that the ring of engines shows."""
    p = Picture()

    def rim(x: float, half: float) -> str:
        return f"M{num(x)} {num(-half)}A{num(half * 0.58)} {num(half)} 0 0 0 {num(x)} {num(half)}"

    def stage(back: float, broad: float, front: float, narrow: float) -> None:
        p.path(
            f"M{back} {-broad}A{num(broad * 0.58)} {broad} 0 0 0 {back} {broad}L{front} {narrow}"
            f"A{num(narrow * 0.58)} {narrow} 0 0 1 {front} {-narrow}Z",
            p.lit(GREEN, -broad, broad),
        )
        for share in (0.25, 0.5, 0.75):
            p.lines(rim(back + (front - back) * share, broad + (narrow - broad) * share), GREEN.line)

    def lattice(back: float, broad: float, front: float, narrow: float) -> None:
        zigzag: list[Point] = []
        for i in range(9):
            x, half = (back, broad) if i % 2 else (front, narrow)
            y = half * (-1 + i / 4)
            zigzag.append((x - half * 0.58 * (1 - (y / half) ** 2) ** 0.5, y))
        p.wire(f"M{dots(zigzag[:1])}L{dots(zigzag[1:])}", 3)

    with p.turned(303, 184, -26, 0.96):
        p.path("M252 -3H300L314 0L300 3H252Z", STEEL.light, 3)
        p.path("M178 -19A11 19 0 0 0 178 19H206L252 5V-5L206 -19Z", p.lit(WHITE, -19, 19))
        p.lines(rim(206, 19) + rim(230, 12), WHITE.line)
        stage(120, 33, 170, 22)
        lattice(120, 33, 106, 37)
        stage(14, 58, 106, 38)
        lattice(14, 58, -4, 64)
        stage(-196, 112, -4, 66)
        for y in (-1, 1):
            p.path(f"M-196 {y * 112}L-226 {y * 138}L-176 {y * 132}L-158 {y * 104}Z", p.lit(STEEL, 90, 140), 3)
            p.lines(
                f"M-188 {y * 118}L-203 {y * 134}M-172 {y * 113}L-190 {y * 132}M-211 {y * 125}L-167 {y * 118}",
                STEEL.line,
            )
        p.glint("M-160 -84L-20 -52M26 -44L96 -30", 7, 0.5)
        p.oval((-196, 0), 65, 112, p.lit(BLACK, -112, 112))
        p.oval((-196, 0), 36, 62, "none", 2)
        places = [(-196 + x * 0.58, y) for x, y in ring((0, 0), 95, 24, 7.5) + ring((0, 0), 40, 6, 30)]
        p.studs(places, 8.5, OUTLINE)
        p.studs(places, 6.8, STEEL.middle)
        p.studs(places, 4, ACCENT)
    return p


def apollo_csm() -> Picture:
    p = Picture()
    y = 190
    p.path("M134 164C96 156 52 138 26 124V256C52 242 96 224 134 216Z", p.lit(STEEL, 124, 256))
    p.lines("M52 138V242M84 151V229M110 159V221", STEEL.line)
    # high-gain aerial on its boom
    p.wire("M152 286L128 322", 5)
    for dx, dy in ((-22, 4), (4, 4), (-22, 30), (4, 30)):
        p.disc((126 + dx, 328 + dy), 15, p.ball(WHITE, (126 + dx, 328 + dy), 15), 3)
        p.studs([(126 + dx, 328 + dy)], 3, WHITE.line)
    p.rect(130, 94, 222, 192, p.lit(SILVER, 94, 286), 4)
    p.lines("M150 95V285M334 95V285M150 140H334M150 240H334M242 95V140M242 240V285", SILVER.line)
    p.rect(158, 248, 78, 30, WHITE.middle, 0, 1.5)
    p.lines("M158 258H236M158 268H236", WHITE.line, 1.5)
    p.rect(252, 100, 74, 32, WHITE.light, 0, 1.5)
    p.lines("M252 111H326M252 121H326", WHITE.line, 1.5)
    p.glint("M162 112H232", 7, 0.8)
    # thrusters in fours
    for cy in (84, 190, 296):
        p.rect(270, cy - 8, 34, 16, STEEL.middle, 3, 3)
        for dx, dy in ((-26, 0), (26, 0), (0, -15), (0, 15)):
            if 84 < cy < 296 or (dy <= 0 if cy == 84 else dy >= 0):
                p.wire(f"M{287 + dx * 0.5:.0f} {cy + dy * 0.5:.0f}L{287 + dx} {cy + dy}", 6)
    # capsule
    p.path("M352 94C362 92 370 94 376 98L518 172V208L376 282C370 286 362 288 352 286Z", p.lit(SILVER, 94, 286))
    p.lines("M376 99V281M430 128V252M486 156V224M376 148L500 180M376 232L500 200", SILVER.line)
    p.path("M396 160L430 168V212L396 220Z", p.lit(STEEL, 160, 220), 3)
    p.path("M404 172L422 176V204L404 208Z", INK, 2.5)
    for side in (-1, 1):
        p.path(f"M440 {y + side * 31}L470 {y + side * 23}L466 {y + side * 38}L440 {y + side * 50}Z", INK, 3)
        p.path(f"M390 {y + side * 62}L410 {y + side * 56}L408 {y + side * 72}L390 {y + side * 80}Z", INK, 2.5)
    p.glint("M448 154L460 157M409 179L415 180", 3, 0.9)
    p.glint("M384 114L470 158", 6, 0.7)
    # probe
    p.path("M518 176H532V204H518Z", p.lit(STEEL, 176, 204), 3)
    p.wire("M532 182L556 190L532 198", 4)
    p.path("M554 185L574 187V193L554 195Z", STEEL.light, 2.5)
    p.lamp((577, 190), 5)
    p.wire("M352 92L336 62", 3)
    return p


def apollo_lm() -> Picture:
    p = Picture()
    foil = p.lit(GOLD, 222, 306)
    # legs to the sides
    for side in (-1, 1):
        knee, foot = 300 + side * 128, 300 + side * 226
        p.wire(f"M{300 + side * 84} 300L{300 + side * 196} 336", 7)
        p.lines(f"M{300 + side * 84} 300L{300 + side * 196} 336", GOLD.middle, 3.5)
        p.path(
            f"M{knee - side * 18} 222L{knee + side * 8} 224L{foot + side * 4} 366L{foot - side * 12} 370Z",
            p.lit(GOLD, 222, 370),
        )
        p.lines(
            f"M{knee + side * 26} 274L{knee + side * 40} 268M{knee + side * 52} 316L{knee + side * 64} 308",
            GOLD.line,
            2.5,
        )
        p.wire(f"M{300 + side * 96} 228L{300 + side * 190} 316", 5)
        p.path(f"M{foot - 42} 368H{foot + 42}C{foot + 34} 386 {foot - 34} 386 {foot - 42} 368Z", p.lit(GOLD, 364, 388))
    # descent stage
    p.path("M188 226L216 216H384L412 226V290L384 304H216L188 290Z", foil)
    p.lines(
        "M240 217V303M360 217V303M188 246L240 240M360 240L412 246M188 272L240 280M360 280L412 272M204 222L226 300"
        "M396 222L374 300",
        GOLD.line,
    )
    p.lines(
        "M250 232L270 226L286 238M326 288L344 278L352 292M256 290L268 280M196 258L210 252L224 262", GOLD.line, 1.5, 0.7
    )
    p.glint("M200 236L232 228M246 224H284", 4, 0.7)
    p.path("M272 304L258 334H342L328 304Z", p.upright(BLACK, 258, 342))
    # ascent stage: tanks, cabin, tunnel
    p.path("M238 118C188 112 156 136 156 168C156 200 184 212 236 210Z", p.lit(SILVER, 112, 212))
    p.path("M362 126C402 122 426 142 426 170C426 198 404 210 364 208Z", p.lit(SILVER, 122, 212))
    p.lines("M196 118V208M394 130V206", SILVER.line)
    p.path("M262 76L268 52H332L338 76Z", p.upright(STEEL, 262, 338))
    p.path("M236 218L216 178L226 112L258 76H342L374 112L384 178L364 218Z", p.lit(SILVER, 76, 218))
    p.lines(
        "M226 112L258 120H342L374 112M258 76V120M342 76V120M258 120L236 178L250 216M342 120L364 178L350 216"
        "M216 178H236M364 178H384",
        SILVER.line,
    )
    for side in (-1, 1):
        x = 300 + side * 12
        p.path(f"M{300 + side * 54} 133L{x} 127L{300 + side * 30} 169Z", INK)
        p.glint(f"M{300 + side * 40 - 4} 137L{300 + side * 40 + 4} 136", 3, 0.9)
    p.rect(274, 170, 52, 46, p.lit(STEEL, 170, 216), 4, 3)
    p.lines("M282 178H318V208H282ZM310 190V198", STEEL.line)
    p.glint("M268 92L254 108", 5, 0.8)
    # thrusters, aerials, radar
    for x, foot in ((178, 126), (410, 138)):
        p.wire(f"M{x} 82V{foot}M{x - 20} 98H{x + 20}", 6)
    p.wire("M384 108L436 68M232 100L196 40M300 52V22", 4)
    p.disc((446, 56), 30, p.ball(WHITE, (446, 56), 30))
    p.disc((446, 56), 12, "none", 2)
    p.studs([(446, 56)], 4, INK)
    p.path("M278 30C282 12 318 12 322 30C314 40 286 40 278 30Z", p.lit(WHITE, 14, 40), 3)
    p.path("M186 44L190 22H202L206 44Z", STEEL.light, 3)
    # front leg with ladder and porch
    p.path("M266 222H334L344 240H256Z", p.lit(STEEL, 222, 240), 3)
    p.path("M284 240L288 364H312L316 240Z", p.upright(GOLD, 284, 316))
    p.wire("M276 240L280 348M324 240L320 348M277 262H323M278 284H322M279 306H321M279 328H321", 3)
    p.path("M252 366H348C340 392 260 392 252 366Z", p.lit(GOLD, 362, 392))
    p.lamp((300, 231), 4.5)
    return p


def bootprint_flag() -> Picture:
    p = Picture()
    p.path(
        "M12 322C70 262 180 238 312 238C440 238 540 268 588 322C556 368 440 392 300 392C160 392 40 366 12 322Z",
        p.lit(MOON, 238, 392),
    )
    p.lines(
        "M54 312C76 292 104 278 136 270M470 366C504 358 530 346 550 330M452 262C478 266 506 276 528 290"
        "M352 300C380 296 404 300 420 310M60 340C76 350 92 356 110 360",
        MOON.line,
        2,
        0.7,
    )
    for x, y, r in ((536, 312, 7), (404, 364, 8), (66, 326, 4), (346, 262, 5), (480, 340, 4)):
        p.oval((x, y), r * 1.6, r, MOON.dark, 2)
    # the print of a boot
    with p.turned(232, 308, 78, 0.78):
        p.flat(
            "M-66 40C-78 -10 -56 -126 -6 -150C44 -160 70 -80 58 -22C54 6 60 30 58 64C58 116 40 156 4 160"
            "C-40 162 -56 110 -66 40Z",
            MOON.light,
            0.7,
        )
        p.path(
            "M-52 30C-60 -20 -44 -116 -4 -134C36 -142 56 -72 46 -18C42 6 48 30 46 60C46 106 32 142 2 146"
            "C-32 148 -44 90 -52 30Z",
            MOON.dark,
            3,
        )
        bars = (
            (-110, -26, 24),
            (-86, -36, 34),
            (-62, -40, 38),
            (-38, -42, 38),
            (-14, -42, 34),
            (10, -42, 32),
            (34, -40, 34),
            (58, -38, 36),
            (82, -34, 34),
            (106, -26, 28),
            (126, -14, 16),
        )
        for y, left, right in bars:
            p.lines(f"M{left} {y}C{left + 20} {y - 7} {right - 20} {y - 7} {right} {y}", MOON.light, 10)
            p.lines(f"M{left + 2} {y + 6}C{left + 20} {y - 1} {right - 20} {y - 1} {right - 2} {y + 6}", MOON.line, 3)
    # the flag, held out by a rod
    p.flat("M420 262L548 300C552 304 548 308 542 307L416 268Z", INK, 0.35)
    p.path("M414 264V14H420V264Z", STEEL.light, 3)
    p.wire("M417 20H582", 6)
    p.path(
        "M420 24H578C572 48 582 74 574 98C578 112 574 126 576 140C540 130 512 152 478 142C458 136 440 148 420 142Z",
        p.lit(SILVER, 24, 146),
    )
    p.flat(
        "M420 42C470 50 530 34 577 44C576 50 576 56 577 62C530 52 470 66 420 60Z"
        "M420 78C470 88 530 72 577 80C576 86 574 92 574 98C530 92 470 104 420 98Z"
        "M420 116C470 124 530 112 575 116C575 122 575 128 575 134C520 128 470 136 420 132Z",
        SILVER.middle,
    )
    p.path("M420 24H492C488 46 494 68 490 92C466 98 442 90 420 94Z", BLACK.middle, 2.5)
    p.lines(
        "M512 26C506 60 516 100 510 142M548 26C542 62 554 98 548 138M492 60C530 58 552 58 577 62"
        "M490 78C530 76 552 76 577 80M420 98C470 104 530 92 574 98M420 116C470 124 530 112 575 116",
        SILVER.line,
        2,
        0.7,
    )
    p.disc((417, 14), 7, ACCENT, 3)
    p.oval((417, 264), 16, 6, MOON.dark, 2.5)
    return p


def lrv() -> Picture:
    p = Picture()
    # umbrella aerial, its mast, the low-gain aerial
    p.wire("M494 262L500 112", 5)
    p.path("M436 60C448 110 520 128 568 92C556 60 490 36 436 60Z", p.lit(GOLD, 44, 118))
    p.lines("M502 112C500 92 500 70 506 52M502 112C480 98 462 80 452 56M502 112C520 98 538 80 540 66", GOLD.line)
    p.wire("M502 112L528 30", 4)
    p.disc((530, 24), 8, STEEL.light, 3)
    p.wire("M384 250L404 130", 4)
    p.path("M396 132L400 92H412L416 132Z", p.upright(STEEL, 396, 416), 3)
    # camera at the front
    p.wire("M524 268V214", 5)
    p.rect(502, 186, 58, 34, p.lit(SILVER, 186, 220), 4, 3)
    p.rect(560, 192, 16, 22, p.lit(STEEL, 192, 214), 2, 3)
    p.lamp((578, 203), 5)
    # tools behind
    p.rect(48, 196, 60, 78, p.lit(STEEL, 196, 274), 4)
    p.wire("M58 196L44 130M76 196L72 118M94 196L102 138", 4)
    p.path("M62 120H84L80 100H66Z", STEEL.light, 3)
    p.path("M34 134L56 128L48 108L30 114Z", STEEL.middle, 3)
    p.lines("M48 222H108M48 248H108M78 222V274", STEEL.line)
    # far wheels
    for x in (150, 470):
        p.disc((x, 304), 58, BLACK.dark, 3)
    # chassis, seats, console
    p.path("M40 272H530L548 290L530 306H40Z", p.lit(SILVER, 272, 306))
    p.lines("M96 273V305M226 273V305M346 273V305M486 273V305M44 289H540", SILVER.line)
    for x, y in ((214, 0), (180, 8)):
        p.path(f"M{x} {148 + y}H{x + 26}L{x + 44} {232 + y}H{x + 128}V{250 + y}H{x + 22}Z", p.lit(WHITE, 148, 258))
        p.lines(
            f"M{x + 10} {170 + y}L{x + 28} {170 + y}M{x + 16} {196 + y}H{x + 33}M{x + 21} {220 + y}H{x + 38}"
            f"M{x + 62} {233 + y}V{249 + y}M{x + 88} {233 + y}V{249 + y}M{x + 110} {233 + y}V{249 + y}",
            WHITE.line,
        )
    p.wire("M206 258V272M296 258V272", 5)
    p.path("M350 206L396 190L404 262H360Z", p.lit(STEEL, 190, 262))
    p.lines("M358 216L394 204M360 230L396 222", STEEL.line)
    p.disc((378, 244), 8, INK, 2)
    p.wire("M322 262V222M312 222H334", 5)
    # near wheels of wire mesh, fenders
    for x in (124, 444):
        p.path(
            f"M{x - 76} 312C{x - 76} 214 {x + 76} 214 {x + 76} 312L{x + 64} 314C{x + 56} 236 {x - 56} 236 {x - 64}"
            f" 314Z",
            p.lit(GOLD, 236, 316),
            3,
        )
        p.disc((x, 322), 64, p.lit(STEEL, 258, 386))
        p.disc((x, 322), 46, BLACK.dark, 2.5)
        p.cleats((x, 322), 55, STEEL.line, 14, (3, 11.4))
        wires = [(around((x, 322), 20, a), around((x, 322), 46, a + b)) for a in range(0, 360, 40) for b in (-24, 24)]
        p.lines("".join(f"M{dots([a])}L{dots([b])}" for a, b in wires), STEEL.middle, 1.5)
        p.disc((x, 322), 21, p.lit(SILVER, 301, 343), 3)
        p.studs([(x, 322)], 6, INK)
    return p


def lunokhod() -> Picture:
    p = Picture()
    # lid, opened behind, lined with cells
    with p.turned(160, 112, -31, 0.96):
        p.oval((0, 0), 148, 74, p.lit(GREEN, -74, 74))
        p.oval((6, 6), 132, 60, p.lit(CELLS, -60, 66), 3)
        p.lines(
            "M-90 -40V52M-48 -50V60M-6 -54V66M36 -52V64M78 -44V56M-120 -12H128M-126 14H136M-112 38H118", CELLS.line, 1.8
        )
    # aerials
    p.wire("M424 152L450 62", 4)
    p.path("M438 66L448 14H462L470 70Z", p.upright(STEEL, 438, 470), 3)
    p.lines("M441 54L467 58M443 42L466 45M445 30L464 32", STEEL.line)
    p.wire("M350 146V84M336 84L364 84M350 84L336 60M350 84L364 60", 3)
    p.wire("M486 196L560 124", 4)
    p.path("M546 128L570 104L584 118L560 142Z", STEEL.light, 3)
    # far wheels
    for x in (122, 240, 358, 476):
        p.disc((x, 316), 46, BLACK.dark, 3)
    # tub
    p.path("M56 172C56 140 480 140 500 172L462 262C440 290 130 290 108 262Z", p.lit(GREEN, 150, 284))
    p.lines(
        "M62 188C140 214 420 214 494 188M96 244C160 266 410 266 470 244M180 206L200 280M378 206L360 280M278 208V284",
        GREEN.line,
    )
    p.oval((278, 168), 221, 25, p.lit(STEEL, 143, 193))
    p.oval((278, 170), 196, 16, STEEL.middle, 2)
    p.lines("M110 168H446M190 156V184M278 154V186M366 156V184", STEEL.line)
    p.glint("M84 214L112 256M130 204C150 209 170 211 190 212", 6, 0.6)
    # eyes
    p.rect(452, 208, 46, 50, p.lit(STEEL, 208, 258), 6)
    for y in (221, 245):
        p.path(f"M492 {y - 11}H510V{y + 11}H492Z", p.lit(SILVER, y - 11, y + 11), 3)
        p.disc((512, y), 8, INK, 3)
        p.studs([(513, y)], 3.2, ACCENT)
    p.rect(404, 212, 34, 24, p.lit(SILVER, 212, 236), 2, 3)
    p.lines("M404 220H438M404 228H438M412 212V236M421 212V236M430 212V236", SILVER.line, 1.5)
    # near wheels
    p.wire("M92 296H462", 9)
    p.lines("M92 296H462", STEEL.line, 4)
    for x in (92, 214, 336, 458):
        p.wire(f"M{x} 272V330", 8)
        p.disc((x, 334), 50, p.lit(STEEL, 284, 384))
        p.disc((x, 334), 37, BLACK.dark, 2.5)
        p.cleats((x, 334), 43.5, STEEL.line, 10, (3, 10.7))
        p.lines(f"M{x - 35} 334h70M{x} 299v70M{x - 25} 309l50 50M{x + 25} 309l-50 50", STEEL.middle, 1.8)
        p.disc((x, 334), 14, p.lit(GREEN, 320, 348), 3)
    return p


DRAWINGS: dict[str, Callable[[], Picture]] = {
    "saturn-v": saturn_v,
    "n1": n1,
    "apollo-csm": apollo_csm,
    "apollo-lm": apollo_lm,
    "bootprint-flag": bootprint_flag,
    "lrv": lrv,
    "lunokhod": lunokhod,
}
