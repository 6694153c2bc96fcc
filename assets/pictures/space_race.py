"""First satellites, first people in space, first landers on the Moon."""

from collections.abc import Callable

from pen import (
    ACCENT,
    BLACK,
    CELLS,
    GREEN,
    INK,
    ORANGE,
    OUTLINE,
    SILVER,
    STEEL,
    VISOR,
    WHITE,
    Picture,
    Point,
    around,
    dots,
    ring,
)


def flame(p: Picture, x: float, y: float, half: float, long: float) -> None:
    """A jet to the left of a nozzle's mouth."""
    p.flat(
        f"M{x} {y - half}C{x - long * 0.5} {y - half} {x - long * 0.7} {y - 3} {x - long} {y}"
        f"C{x - long * 0.7} {y + 3} {x - long * 0.5} {y + half} {x} {y + half}Z",
        ACCENT,
    )
    p.glint(f"M{x - 4} {y}H{x - long * 0.45:.0f}", half * 0.7, 0.8)


def sputnik_1() -> Picture:
    p = Picture()
    x, y, r = 425, 158, 92
    for reach, opacity in ((118, 1), (144, 0.7), (170, 0.45)):
        start, end = around((x, y), reach, -58), around((x, y), reach, 14)
        p.lines(f"M{dots([start])}A{reach} {reach} 0 0 1 {dots([end])}", ACCENT, 6, opacity)
    for root, knee, tip in (((372, 230), (347, 264), (238, 388)), ((348, 106), (308, 104), (16, 116))):
        p.wire(f"M{dots([root])}L{dots([knee])}", 9)
        p.wire(f"M{dots([knee])}L{dots([tip])}", 4)
    p.disc((x, y), r, p.ball(SILVER, (x, y), r))
    flange = "M372 85C430 96 484 168 475 232"
    p.lines(flange, STEEL.line, 17, 0.35)
    p.lines("M364 90C421 104 474 172 466 236M380 80C440 90 494 164 484 227", SILVER.line, 2.5)
    bolts: list[Point] = [
        (380, 88),
        (394, 94),
        (409, 103),
        (424, 115),
        (438, 129),
        (451, 146),
        (461, 163),
        (469, 182),
        (474, 202),
        (475, 220),
    ]
    p.studs(bolts, 2.6, SILVER.line)
    p.glint("M350 174A78 78 0 0 1 362 112", 9)
    p.glint("M446 84A78 78 0 0 1 474 101", 7, 0.6)
    p.lines("M352 205A86 86 0 0 0 420 242", VISOR, 5, 0.7)
    for root, knee, tip in (((398, 222), (380, 260), (302, 390)), ((352, 140), (312, 148), (24, 190))):
        p.wire(f"M{dots([root])}L{dots([knee])}", 9)
        p.wire(f"M{dots([knee])}L{dots([tip])}", 4)
        p.disc(root, 10, SILVER.middle, 3)
        p.studs([root], 3, INK)
    return p


def sputnik_2() -> Picture:
    p = Picture()
    frame = p.upright(GREEN, 190, 410)
    # the cap with its two ultraviolet tubes, the far struts
    p.wire("M262 92L214 366M338 92L386 366", 4)
    p.path("M300 10C316 22 330 46 338 74H262C270 46 284 22 300 10Z", p.upright(GREEN, 262, 338))
    p.lines("M276 52H324M290 22V52M312 24V52", GREEN.line)
    p.rect(254, 74, 92, 18, p.upright(STEEL, 254, 346), 3)
    p.wire("M250 92L196 366M350 92L404 366", 4)
    # the ball that is Sputnik 1's brother
    p.wire("M246 150H354", 6)
    p.disc((300, 142), 46, p.ball(SILVER, (300, 142), 46))
    p.lines("M255 142C270 158 330 158 345 142", SILVER.line)
    p.studs([(266, 151), (283, 155), (300, 156), (317, 155), (334, 151)], 2, SILVER.line)
    p.glint("M268 130A36 36 0 0 1 286 110", 6)
    # the cabin of the dog
    p.rect(220, 200, 160, 140, frame, 22)
    p.lines("M222 222H378M222 318H378", GREEN.line)
    p.studs(
        [(232, 211), (368, 211), (232, 329), (368, 329), (266, 211), (334, 211), (266, 329), (334, 329)],
        2.4,
        GREEN.line,
    )
    p.disc((300, 270), 52, p.ball(STEEL, (300, 270), 52))
    p.studs(ring((300, 270), 45, 12, 15), 2.6, STEEL.line)
    p.disc((300, 270), 37, INK, 3)
    p.path(
        "M275 300C274 276 278 262 284 258L276 236C288 238 294 245 296 250H306C308 245 314 238 326 236L318 258"
        "C326 264 327 276 326 298C318 305 284 306 275 300Z",
        WHITE.light,
        2,
    )
    p.flat("M284 258L277 238C285 239 291 243 294 249ZM318 258L325 238C317 239 311 243 308 249Z", ORANGE.middle)
    p.flat("M292 254C284 262 284 290 294 298H308C318 290 318 262 310 254Z", ORANGE.dark, 0.8)
    p.flat("M297 256H305L303 276H299Z", WHITE.light)
    p.studs([(291, 268), (311, 268)], 3.2, INK)
    p.oval((301, 284), 6, 4.5, INK, 1.5)
    p.glint("M272 262A30 30 0 0 1 286 245", 3.5, 0.8)
    # foot ring, rods of the aerial
    p.path("M196 366L190 388H410L404 366L378 344H222Z", frame)
    p.lines("M196 366H404M232 352L226 386M300 346V386M368 352L374 386", GREEN.line)
    p.wire("M250 92L150 40M350 92L450 40", 4)
    p.studs([(150, 40), (450, 40)], 6, OUTLINE)
    p.lamp((300, 61), 5)
    return p


def explorer_1() -> Picture:
    p = Picture()
    with p.turned(300, 200, -22):
        p.wire("M-16 -20C-30 -80 -60 -130 -104 -158M-16 20C-30 80 -60 130 -104 158", 4)
        p.wire("M-4 -20C10 -84 36 -134 66 -168M-4 20C10 84 36 134 66 168", 4)
        p.path("M-262 -10C-272 -14 -280 -20 -288 -22V22C-280 20 -272 14 -262 10Z", p.lit(STEEL, -22, 22))
        motor = p.lit(SILVER, -23, 23)
        p.path("M-262 -12C-250 -21 -240 -23 -230 -23H-26V23H-230C-240 23 -250 21 -262 12Z", motor)
        p.lines("M-232 -22V22M-222 -22V22M-44 -22V22", SILVER.line)
        p.lines("M-210 -6H-56", SILVER.line, 2, 0.5)
        p.rect(-26, -19, 28, 38, p.lit(STEEL, -19, 19), 2)
        p.rect(2, -23, 166, 46, p.lit(WHITE, -23, 23))
        dark = p.lit(BLACK, -23, 23)
        for x in (14, 50, 86, 122):
            p.rect(x, -23, 18, 46, dark, 0, 1.5)
        p.rect(2, -23, 166, 46, "none")
        p.path("M168 -23H196C232 -21 262 -12 288 0C262 12 232 21 196 23H168Z", motor)
        p.lines("M176 -22V22M196 -22V22", SILVER.line)
        p.rect(146, -10, 16, 20, STEEL.middle, 2, 2)
        p.glint("M-218 -13H-60M204 -13C224 -12 244 -9 260 -4", 4)
        p.studs([(-104, -158), (-104, 158), (66, -168), (66, 168)], 7, ACCENT)
        p.disc((-10, -19), 6, STEEL.middle, 2.5)
        p.disc((-10, 19), 6, STEEL.middle, 2.5)
    return p


def r_7() -> Picture:
    p = Picture()
    with p.turned(322, 192, -24):
        for y in (-60, -30, 30, 60, -14, 14):
            flame(p, -250, y, 9, 62)
        r_7_body(p)
    return p


def r_7_body(p: Picture) -> None:
    """Lying about a point of its own, its base at -238 and its tip at 264."""
    nozzle = p.lit(STEEL, -74, 74)
    for y in (-66, -48, -20, 0, 20, 48, 66):
        p.path(f"M-234 {y - 6}L-252 {y - 9}V{y + 9}L-234 {y + 6}Z", nozzle, 2.5)
    core = p.lit(GREEN, -26, 26)
    p.path("M-236 -17L64 -26H88L152 -20V20L88 26H64L-236 17Z", core)
    p.path("M152 -20L204 -17V17L152 20Z", p.lit(STEEL, -20, 20))
    p.path("M204 -17C228 -16 250 -9 264 0C250 9 228 16 204 17Z", p.lit(WHITE, -17, 17))
    p.lines("M88 -25V25M104 -23V23M136 -20V20", GREEN.line)
    p.lines("M160 -18L172 17L184 -17L196 16", STEEL.line)
    p.path("M66 -26C-40 -30 -150 -42 -206 -46L-238 -48V-84L-206 -84C-130 -76 -20 -50 66 -26Z", p.lit(GREEN, -84, -30))
    p.path("M66 26C-40 30 -150 42 -206 46L-238 48V84L-206 84C-130 76 -20 50 66 26Z", p.lit(GREEN, 10, 84))
    p.path("M68 0C-20 -18 -120 -27 -206 -27H-238V27H-206C-120 27 -20 18 68 0Z", p.lit(GREEN, -27, 27))
    p.lines(
        "M-206 -83V-46M-206 -26V26M-206 46V83M-120 -68L-116 -37M-116 -22V22M-120 68L-116 37"
        "M-40 -53L-36 -31M-36 -14V14M-40 53L-36 31",
        GREEN.line,
    )
    p.lines("M-238 -66H-206M-238 66H-206M-238 0H-206", GREEN.line)
    p.path("M-238 -84L-246 -100L-216 -84Z", STEEL.middle, 3)
    p.path("M-238 84L-246 100L-216 84Z", STEEL.middle, 3)
    p.glint("M-190 -74C-120 -66 -60 -54 0 -40M-190 -16C-120 -15 -60 -10 -4 -3M212 -9C226 -8 238 -5 248 -2", 4)


def vostok() -> Picture:
    p = Picture()
    # whips of the aerials
    p.wire("M352 88L330 14M352 312L330 386M430 118L502 40M430 282L502 360", 4)
    p.studs([(330, 14), (330, 386), (502, 40), (502, 360)], 7, ACCENT)
    p.path("M478 158C500 160 520 144 540 134V266C520 256 500 240 478 242Z", p.lit(STEEL, 134, 266))
    p.lines("M498 156V244M519 146V254", STEEL.line)
    p.path("M262 112L338 72V328L262 288Z", p.lit(GREEN, 72, 328))
    p.path("M338 72H362L482 142V258L362 328H338Z", p.lit(GREEN, 72, 328))
    p.lines(
        "M338 74V326M362 74V326M456 128V272M362 118L456 158M362 166L456 184M362 234L456 216M362 282L456 242"
        "M286 102V298",
        GREEN.line,
    )
    for y in (128, 176, 224, 272):
        p.rect(380, y - 14, 34, 24, STEEL.middle, 3, 2)
    p.glint("M372 92L440 132", 6)
    # the ball
    p.disc((168, 200), 128, p.ball(GREEN, (168, 200), 128))
    p.lines(
        "M168 73C128 110 128 290 168 327M168 73C212 110 212 290 168 327M46 160C90 176 246 176 290 160"
        "M46 240C90 224 246 224 290 240",
        GREEN.line,
        2,
        0.8,
    )
    p.lines("M52 148L276 118M52 252L276 282", OUTLINE, 6)
    p.disc((168, 200), 128, "none")
    p.disc((134, 200), 40, p.ball(SILVER, (134, 200), 40))
    p.studs(ring((134, 200), 33, 16), 2.4, SILVER.line)
    p.window((134, 200), 22)
    p.disc((214, 152), 18, p.ball(STEEL, (214, 152), 18), 3)
    p.window((214, 152), 10, 2)
    p.glint("M66 176A108 108 0 0 1 112 110", 9)
    # the bridge of cables, the ring of gas bottles
    p.path("M196 76C226 46 282 44 316 70L306 84C280 64 236 66 210 90Z", p.lit(STEEL, 46, 90), 3)
    for i, y in enumerate((98, 127, 158, 190, 222, 253, 282)):
        x = 276 + 8 * (1 - abs(i - 3) / 3)
        p.bottle((x, y + 6), 16)
    return p


def vostok_suit() -> Picture:
    p = Picture()
    suit = p.upright(ORANGE, 110, 490)
    # arms, then the body
    p.path("M206 232C168 236 142 262 132 304L110 396H196L214 322Z", p.upright(ORANGE, 108, 218))
    p.path("M394 232C432 236 458 262 468 304L490 396H404L386 322Z", p.upright(ORANGE, 384, 492))
    p.path("M212 226C240 216 360 216 388 226C408 250 410 330 404 396H196C190 330 192 250 212 226Z", suit)
    p.lines(
        "M214 322C206 306 206 280 212 262M386 322C394 306 394 280 388 262M126 340L204 352M474 340L396 352",
        ORANGE.line,
        2.5,
    )
    p.lines("M300 252V396M236 250C230 300 230 350 234 396M364 250C370 300 370 350 366 396", ORANGE.line)
    p.lines("M300 262L258 330V396M300 262L342 330V396", ORANGE.line, 5, 0.55)
    p.glint("M226 246C222 270 220 290 221 312M142 312C146 292 154 276 166 264", 6, 0.6)
    # hoses and the plate that joins them
    p.path("M256 336H344L336 388H264Z", p.lit(STEEL, 330, 390), 3)
    for x in (280, 320):
        p.disc((x, 360), 13, p.ball(SILVER, (x, 360), 13), 3)
        p.studs([(x, 360)], 4, INK)
    p.wire("M280 360C262 388 250 392 244 398M320 360C338 388 350 392 356 398", 9)
    p.lines("M280 360C262 388 250 392 244 398M320 360C338 388 350 392 356 398", STEEL.line, 5)
    # the neck ring and the helmet
    p.path("M196 214C196 196 404 196 404 214L396 242C380 258 220 258 204 242Z", p.upright(STEEL, 196, 404))
    p.lines("M204 228C240 242 360 242 396 228", STEEL.line)
    p.studs([(222, 238), (256, 245), (300, 247), (344, 245), (378, 238)], 3, OUTLINE)
    p.path(
        "M300 6C378 6 424 62 424 128C424 168 410 202 390 218C350 232 250 232 210 218C190 202 176 168 176 128"
        "C176 62 222 6 300 6Z",
        p.ball(WHITE, (300, 120), 118),
    )
    p.path(
        "M206 132C206 84 248 62 300 62C352 62 394 84 394 132C394 178 366 206 300 206C234 206 206 178 206 132Z",
        p.ball(STEEL, (300, 136), 96),
    )
    p.path(
        "M222 134C222 96 256 78 300 78C344 78 378 96 378 134C378 170 352 192 300 192C248 192 222 170 222 134Z", INK, 3
    )
    p.flat(
        "M232 134C232 104 262 88 300 88C318 88 334 91 346 97C300 100 262 124 252 172C240 162 232 150 232 134Z",
        VISOR,
        0.55,
    )
    p.glint("M246 126C250 110 264 100 280 97", 6, 0.85)
    p.glint("M204 76C220 46 246 30 276 26", 8, 0.8)
    for x in (184, 416):
        p.disc((x, 138), 17, p.ball(STEEL, (x, 138), 17), 3)
        p.studs([(x, 138)], 5, INK)
    p.lines("M262 44C286 36 314 36 338 44", ACCENT, 6)
    return p


def mercury() -> Picture:
    p = Picture()
    with p.turned(300, 200, 14):
        # retro pack on straps
        p.path("M-66 142L-46 184H46L66 142Z", p.upright(STEEL, -66, 66))
        for x in (-28, 0, 28):
            p.path(f"M{x - 8} 170L{x - 13} 192H{x + 13}L{x + 8} 170Z", p.upright(BLACK, x - 13, x + 13), 3)
        p.path("M-128 108C-100 154 100 154 128 108L122 94H-122Z", p.upright(STEEL, -128, 128))
        p.wire("M-122 108L-58 158M122 108L58 158M-40 130L-30 160M40 130L30 160", 4)
        # the bell
        p.path("M-50 -62L-126 96C-80 112 80 112 126 96L50 -62Z", p.upright(BLACK, -126, 126))
        ribs = [i / 11 for i in range(1, 11)]
        p.lines(
            "".join(
                f"M{-50 + 100 * r:.0f} -60L{-126 + 252 * r:.0f} {96 + 11 * (1 - (2 * r - 1) ** 2):.0f}" for r in ribs
            ),
            BLACK.line,
            2,
        )
        p.lines("M-84 10C-40 20 40 20 84 10M-104 54C-60 66 60 66 104 54", BLACK.line, 3)
        p.glint("M-60 -30L-108 78", 6, 0.5)
        p.path("M-46 -12L-62 40L-4 46V-8Z", p.upright(STEEL, -62, 0), 3)
        p.path("M-37 -2L-48 30L-13 34V2Z", INK, 3)
        p.glint("M-34 6L-41 24", 3, 0.8)
        p.path("M24 -6L28 60C46 60 66 58 84 54L58 -10Z", "none", 3)
        p.studs([(30, 2), (31, 24), (33, 48), (50, 0), (62, 18), (70, 36), (52, 54)], 2.2, BLACK.line)
        # recovery cylinder and the can of the aerial
        p.path("M-50 -62V-128H50V-62Z", p.upright(BLACK, -50, 50))
        p.lines("M-50 -106H50M-50 -84H50M-30 -128V-62M-10 -128V-62M10 -128V-62M30 -128V-62", BLACK.line, 2)
        p.path("M-50 -128L-36 -172H36L50 -128Z", p.upright(SILVER, -50, 50))
        p.lines("M-44 -146H44M0 -172V-128", SILVER.line)
        p.path("M-26 -172V-186H26V-172Z", p.upright(STEEL, -26, 26))
        p.lines("M-46 -95H46", ACCENT, 6)
    return p


def voskhod_2() -> Picture:
    p = Picture()
    p.path("M40 216C26 214 16 206 10 200V286C16 280 26 272 40 270Z", p.lit(STEEL, 200, 286))
    p.path("M176 172L122 146H104L36 186V300L104 340H122L176 314Z", p.lit(GREEN, 146, 340))
    p.lines("M122 147V339M104 147V339M54 178V308M104 192L54 212M104 243H54M104 294L54 274", GREEN.line)
    # airlock, blown up between two rings, and its stiffening tubes
    with p.turned(268, 178, 30):
        p.path("M-44 8C-62 -10 -62 -116 -48 -138H48C62 -116 62 -10 44 8Z", p.upright(WHITE, -58, 58))
        p.lines(
            "M-40 6C-52 -20 -52 -110 -38 -136M-14 8C-18 -20 -18 -110 -12 -138M14 8C18 -20 18 -110 12 -138"
            "M40 6C52 -20 52 -110 38 -136",
            WHITE.line,
            2.5,
        )
        p.lines("M-56 -36C-20 -28 20 -28 56 -36M-57 -96C-20 -88 20 -88 57 -96", WHITE.line, 3)
        p.rect(-54, -152, 108, 18, p.upright(STEEL, -54, 54), 4)
        p.path("M-40 -152C-30 -160 30 -160 40 -152Z", INK, 3)
        p.glint("M-44 -112C-49 -80 -49 -50 -44 -20", 6)
    p.disc((222, 243), 98, p.ball(GREEN, (222, 243), 98))
    p.lines(
        "M222 146C186 170 186 316 222 340M222 146C262 170 262 316 222 340M127 222C170 234 274 234 317 222"
        "M130 278C170 266 274 266 314 278",
        GREEN.line,
        2,
        0.8,
    )
    p.lines("M132 204L300 182M132 282L300 304", OUTLINE, 5)
    p.disc((222, 243), 98, "none")
    p.disc((206, 246), 30, p.ball(SILVER, (206, 246), 30), 3)
    p.studs(ring((206, 246), 24, 12), 2.2, SILVER.line)
    p.window((206, 246), 15)
    p.glint("M146 226A82 82 0 0 1 178 176", 8)
    p.path("M200 150C186 128 196 104 218 102C240 104 246 126 236 146Z", p.ball(STEEL, (218, 124), 26), 3)
    for y in (176, 208, 243, 278, 310):
        p.bottle((138 + abs(243 - y) * 0.1, y), 13)
    # the cord and the figure
    p.wire("M352 58C392 20 404 112 440 92C462 80 452 140 478 150", 7)
    p.lines("M352 58C392 20 404 112 440 92C462 80 452 140 478 150", ACCENT, 3.5)
    with p.turned(505, 168, 24):
        suit = p.upright(WHITE, -44, 44)
        p.path("M-18 44C-34 70 -50 84 -66 98L-50 116C-28 106 -8 84 2 62Z", suit)
        p.path("M2 50C6 80 18 104 30 126L52 114C46 92 38 66 24 46Z", suit)
        p.path("M-24 -18C-46 -26 -66 -44 -82 -62L-66 -78C-50 -62 -32 -50 -12 -44Z", suit)
        p.path("M22 -22C44 -18 62 -4 82 8L92 -12C70 -30 50 -46 20 -44Z", suit)
        p.rect(-34, -44, 68, 74, p.upright(STEEL, -34, 34), 10)
        p.path("M-28 -44C-10 -52 14 -52 28 -44C36 -10 34 30 26 58C8 66 -12 66 -26 58C-34 30 -36 -10 -28 -44Z", suit)
        p.lines(
            "M-28 20C-10 28 10 28 29 20M0 -20V20M-52 90L-36 104M32 100L46 92M-64 -56L-56 -68M70 0L78 -20", WHITE.line
        )
        p.disc((0, -66), 30, p.ball(WHITE, (0, -66), 30))
        p.path("M-20 -70C-18 -88 18 -88 20 -70C20 -54 12 -48 0 -48C-12 -48 -20 -54 -20 -70Z", INK, 3)
        p.glint("M-12 -68C-10 -76 -4 -79 2 -80", 3.5, 0.9)
    return p


def gemini() -> Picture:
    p = Picture()
    # adapter: retrograde and equipment sections
    p.path("M42 56L186 88V312L42 344C30 300 30 100 42 56Z", p.lit(SILVER, 56, 344))
    p.path("M186 88L254 104V296L186 312Z", p.lit(WHITE, 88, 312))
    p.lines("M58 60V340M186 90V310M58 128L186 146M58 200H186M58 272L186 254M120 74V326M220 97V303", SILVER.line)
    p.lines("M58 94L186 118M58 164L186 173M58 236L186 227M58 306L186 282", SILVER.line, 1.5, 0.5)
    for y in (70, 330):
        p.path(
            f"M88 {y - 6}L78 {y - 18}H104L98 {y - 6}Z" if y < 200 else f"M88 {y + 6}L78 {y + 18}H104L98 {y + 6}Z",
            STEEL.middle,
            3,
        )
    p.glint("M66 82L176 106", 7)
    # the bell
    p.path(
        "M254 104C258 102 264 103 270 106L442 166V234L270 294C264 297 258 298 254 296C248 260 248 140 254 104Z",
        p.lit(BLACK, 104, 296),
    )
    ribs = [i / 12 for i in range(1, 12)]
    p.lines("".join(f"M274 {108 + 184 * r:.0f}L440 {168 + 64 * r:.0f}" for r in ribs), BLACK.line, 1.5, 0.55)
    p.lines("M274 108C270 160 270 240 274 292M384 147V253", BLACK.line, 2.5)
    for side in (-1, 1):
        y = 200 + side * 44
        p.path(
            f"M288 {200 + side * 12}L374 {200 + side * 9}L366 {200 + side * 46}L290 {200 + side * 74}Z",
            p.lit(STEEL, min(y - 32, y + 32), max(y - 32, y + 32)),
            3,
        )
        p.path(
            f"M336 {200 + side * 18}C356 {200 + side * 16} 366 {200 + side * 18} 367 {200 + side * 22}"
            f"L361 {200 + side * 40}C350 {200 + side * 44} 338 {200 + side * 44} 332 {200 + side * 42}Z",
            INK,
            3,
        )
        p.glint(f"M340 {200 + side * 30 - 6}L344 {200 + side * 30 - 9}", 3, 0.9)
        p.lines(f"M298 {200 + side * 24}H322M298 {200 + side * 40}H318", STEEL.line)
    p.lines("M270 200H442", BLACK.line, 2)
    # nose: control section, rendezvous section with its radar
    p.path("M442 166H494V234H442Z", p.lit(BLACK, 166, 234))
    p.path("M494 168L548 172V228L494 232Z", p.lit(SILVER, 168, 232))
    p.path("M548 178C560 180 570 190 572 200C570 210 560 220 548 222Z", p.lit(WHITE, 178, 222))
    p.lines("M458 167V233M476 167V233M442 190H494M442 210H494M512 170V230M530 171V229", BLACK.line)
    for y in (179, 221):
        p.studs([(450, y), (467, y), (485, y)], 4, INK)
    p.studs([(522, 200)], 5, SILVER.line)
    p.glint("M288 122L420 166M500 178L542 181", 5, 0.6)
    p.spark("M254 106C248 140 248 260 254 294", 5)
    return p


def luna_9() -> Picture:
    p = Picture()
    # far petal, rods of the aerial with their hanging weights
    p.path("M232 262C250 232 350 232 368 262L340 300H260Z", p.lit(GREEN, 232, 300))
    rods = (((262, 150), (196, 14)), ((338, 150), (404, 14)), ((238, 176), (120, 52)), ((362, 176), (480, 52)))
    for (x1, y1), (x2, y2) in rods:
        p.wire(f"M{x1} {y1}L{x2} {y2}", 4.5)
        p.wire(f"M{x2} {y2}V{y2 + 52}", 2)
        p.path(f"M{x2 - 6} {y2 + 52}H{x2 + 6}V{y2 + 70}H{x2 - 6}Z", SILVER.middle, 2.5)
    # the ball, split at its waist
    p.path(
        "M198 262C198 190 240 142 300 142C360 142 402 190 402 262L392 316C350 338 250 338 208 316Z",
        p.ball(SILVER, (300, 240), 100),
    )
    p.lines(
        "M200 244C250 262 350 262 400 244M300 143V252M244 160C228 190 224 220 226 252M356 160C372 190 376 220 374 252",
        SILVER.line,
    )
    p.studs([(216, 251), (240, 256), (268, 260), (300, 261), (332, 260), (360, 256), (384, 251)], 2.6, SILVER.line)
    p.glint("M222 222C226 194 240 176 258 166", 8)
    # camera with its window all round
    p.rect(272, 96, 56, 54, p.upright(STEEL, 272, 328), 5)
    p.rect(268, 82, 64, 16, p.upright(SILVER, 268, 332), 5, 3)
    p.rect(279, 106, 42, 19, INK, 4, 2.5)
    p.studs([(300, 115)], 6, ACCENT)
    p.lines("M272 136H328", STEEL.line)
    # petals to the sides and towards us
    p.path("M208 262C150 246 74 270 22 336C60 366 150 366 236 322Z", p.lit(GREEN, 250, 366))
    p.path("M392 262C450 246 526 270 578 336C540 366 450 366 364 322Z", p.lit(GREEN, 250, 366))
    p.path("M206 276C150 268 92 286 54 330C96 344 160 340 226 310Z", p.lit(STEEL, 268, 344), 3)
    p.path("M394 276C450 268 508 286 546 330C504 344 440 340 374 310Z", p.lit(STEEL, 268, 344), 3)
    p.lines("M212 290C160 292 110 304 76 328M388 290C440 292 490 304 524 328", STEEL.line)
    p.path("M232 300C222 340 240 384 300 390C360 384 378 340 368 300C340 312 260 312 232 300Z", p.lit(GREEN, 300, 390))
    p.path(
        "M248 318C244 346 262 370 300 374C338 370 356 346 352 318C326 326 274 326 248 318Z", p.lit(STEEL, 318, 374), 3
    )
    p.lines("M300 326V372M272 324C270 344 276 360 286 371M328 324C330 344 324 360 314 371", STEEL.line)
    return p


def surveyor() -> Picture:
    p = Picture()
    # mast with the solar wing (left) and the flat aerial (right)
    p.wire("M300 226V96", 8)
    p.path("M134 24L284 10L292 96L144 116Z", p.lit(CELLS, 10, 116))
    p.lines("M171 21L181 111M209 17L218 106M246 14L255 101M137 55L287 39M141 86L290 68", CELLS.line, 1.6)
    p.path("M314 22L424 44L410 122L306 96Z", p.lit(WHITE, 22, 122))
    p.lines("M341 28L332 103M369 33L358 109M396 39L384 116M311 47L419 70M309 72L415 96", WHITE.line, 1.5)
    p.disc((299, 94), 12, p.ball(STEEL, (299, 94), 12), 3)
    # booms with the all-round aerials
    p.wire("M226 262L70 152M374 262L530 152", 4)
    for x in (70, 530):
        p.path(f"M{x - 14} 164L{x - 9} 130H{x + 9}L{x + 14} 164Z", p.upright(WHITE, 56, 544), 3)
    # the frame of tubes
    p.wire("M300 206L164 292M300 206L436 292M164 292H436M300 206V300M232 250H368M232 250L300 300L368 250", 7)
    p.lines("M300 206L164 292M300 206L436 292M164 292H436", STEEL.middle, 3)
    # legs with shock absorbers and honeycomb feet
    foot = p.lit(STEEL, 352, 378)
    for side in (-1, 1):
        x = 300 + side * 230
        p.wire(f"M{300 + side * 130} 288L{x} 352", 11)
        p.lines(f"M{300 + side * 130} 288L{x} 352", STEEL.middle, 5)
        p.wire(f"M{300 + side * 98} 254L{300 + side * 184} 318", 6)
        p.path(f"M{x - 42} 352H{x + 42}L{x + 31} 376H{x - 31}Z", foot)
        p.lines(f"M{x - 36} 364H{x + 36}M{x - 14} 353V375M{x + 14} 353V375", STEEL.line)
        p.path(f"M{300 + side * 92 - 13} 298h26l8 26h-42z", STEEL.middle, 3)
    # the two boxes, kept warm, with mirrors on top
    for x in (178, 362):
        p.path(f"M{x} 232H{x + 60}L{x + 56} 286H{x + 4}Z", p.lit(WHITE, 232, 286))
        p.rect(x - 4, 224, 68, 12, p.lit(BLACK, 224, 236), 2, 3)
        p.lines(f"M{x + 3} 254H{x + 57}M{x + 30} 238V284", WHITE.line)
    # fuel ball, radar, front leg
    p.disc((330, 276), 24, p.ball(SILVER, (330, 276), 24), 3)
    p.wire("M300 300V356", 12)
    p.lines("M300 300V356", STEEL.middle, 6)
    p.wire("M274 298L296 340M326 298L304 340", 5)
    p.path("M250 362H350L336 390H264Z", p.lit(STEEL, 362, 390))
    p.lines("M258 376H342M284 363V389M316 363V389", STEEL.line)
    # camera: a leaning can with a turning mirror in its hood
    with p.turned(262, 270, -9):
        p.path("M-19 24L-22 -44H22L19 24Z", p.upright(SILVER, -22, 22))
        p.path("M-22 -44L-26 -84H14L24 -64V-44Z", p.upright(STEEL, -26, 24))
        p.rect(-10, -72, 25, 19, INK, 3, 2.5)
        p.studs([(3, -62)], 6, ACCENT)
        p.lines("M-20 -18H20M-19 4H19", SILVER.line)
    # scoop on its folding arm
    p.wire("M400 276L486 246L548 290M400 288L486 260", 4)
    p.path("M538 284H560L566 312H544Z", STEEL.light, 3)
    return p


DRAWINGS: dict[str, Callable[[], Picture]] = {
    "sputnik-1": sputnik_1,
    "sputnik-2": sputnik_2,
    "explorer-1": explorer_1,
    "r-7": r_7,
    "vostok": vostok,
    "vostok-suit": vostok_suit,
    "mercury": mercury,
    "voskhod-2": voskhod_2,
    "gemini": gemini,
    "luna-9": luna_9,
    "surveyor": surveyor,
}
