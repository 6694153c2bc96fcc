"""The International Space Station and its parts."""

from collections.abc import Callable

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
    Material,
    Picture,
    Point,
    dots,
    num,
    ring,
)


def can(p: Picture, x: float, y: float, w: float, h: float, of: Material, bands: tuple[float, ...] = ()) -> None:
    """A lying module: a drum with hoops at the given places."""
    p.rect(x, y, w, h, p.lit(of, y, y + h), 7)
    p.lines("".join(f"M{num(x + at)} {num(y + 1)}V{num(y + h - 1)}" for at in bands), of.line)


def tower(p: Picture, x: float, y: float, w: float, h: float, of: Material, bands: tuple[float, ...] = ()) -> None:
    """A standing module."""
    p.rect(x, y, w, h, p.upright(of, x, x + w), 7)
    p.lines("".join(f"M{num(x + 1)} {num(y + at)}H{num(x + w - 1)}" for at in bands), of.line)


def zarya_unity() -> Picture:
    p = Picture()
    with p.turned(300, 200, -4):
        for side in (-1, 1):
            p.wire(f"M-100 {side * 40}L{-104 - side * -6} {side * 60}", 7)
            near, far = side * 58, side * 180
            lean = 22
            p.panel(
                [
                    (-142 + side * 4, near),
                    (-62 + side * 4, near),
                    (-62 - side * -lean, far),
                    (-142 - side * -lean, far),
                ],
                (3, 8),
                CELLS,
            )
        # Zarya
        p.path("M-270 -30L-284 -40V40L-270 30Z", p.lit(STEEL, -40, 40), 3)
        p.path("M-270 -44H-250L-232 -56H-52L-26 -38H4V38H-26L-52 56H-232L-250 44H-270Z", p.lit(GREEN, -56, 56))
        p.lines(
            "M-250 -43V43M-232 -55V55M-186 -55V55M-120 -55V55M-52 -55V55M-26 -37V37M-232 -20H-186M-232 22H-186"
            "M-120 -24H-52M-120 20H-52",
            GREEN.line,
        )
        for y in (-66, 66):
            p.rect(-222, y - 9, 150, 18, p.lit(SILVER, y - 9, y + 9), 9, 3)
            p.lines(f"M-172 {y - 8}V{y + 8}M-122 {y - 8}V{y + 8}", SILVER.line)
        p.disc((6, 0), 40, p.ball(GREEN, (6, 0), 40))
        p.window((6, 0), 13)
        p.wire("M-40 -50L-16 -98M-236 -54L-262 -104M-240 54L-262 100", 3.2)
        p.studs([(-16, -98), (-262, -104), (-262, 100)], 5.5, OUTLINE)
        p.glint("M-176 -42H-128M-44 -38L-30 -32", 6, 0.6)
        # the black cone between, bent
        p.path("M44 -24L92 -40V40L44 24Z", p.lit(BLACK, -40, 40))
        p.lines("M58 -29V29M76 -34V34", BLACK.line)
        p.spark("M44 -22V22", 6)
        # Unity: six ports, one towards us
        p.path("M92 -46L112 -66H204L222 -46V46L204 66H112L92 46Z", p.lit(SILVER, -66, 66))
        p.lines("M112 -65V65M204 -65V65", SILVER.line)
        for y in (-78, 66):
            p.rect(132, y, 52, 14, p.upright(STEEL, 132, 184), 2, 3)
        p.disc((158, 0), 42, p.lit(STEEL, -42, 42))
        p.studs(ring((158, 0), 35, 16), 2.4, STEEL.line)
        p.disc((158, 0), 26, p.lit(SILVER, -26, 26), 3)
        p.lines("M158 -25V25M133 0H183", SILVER.line)
        p.glint("M120 -52H150", 6, 0.8)
        # the second black cone
        p.path("M222 -38L262 -22V22L222 38Z", p.lit(BLACK, -38, 38))
        p.lines("M240 -31V31", BLACK.line)
        p.rect(262, -28, 14, 56, p.lit(STEEL, -28, 28), 2, 3)
        p.path("M276 -22L288 -28V-8L276 -12ZM276 22L288 28V8L276 12Z", STEEL.light, 2.5)
    return p


def zvezda() -> Picture:
    p = Picture()
    # wings in perspective: the far one up, the near one down
    p.wire("M196 150L202 122", 8)
    p.panel([(148, 126), (236, 126), (300, 18), (212, 18)], (4, 6), CELLS)
    # engines
    p.path("M58 158L36 150V186L58 180ZM58 250L36 258V222L58 228Z", p.lit(STEEL, 150, 258), 3)
    p.rect(40, 192, 18, 24, p.lit(STEEL, 192, 216), 2, 3)
    # great drum, cone, narrow drum
    p.path("M58 142L72 130H300L352 156H454V252H352L300 278H72L58 266Z", p.lit(GREEN, 130, 278))
    p.lines(
        "M72 131V277M116 131V277M250 131V277M300 131V277M352 157V251M430 157V251M116 176H250M116 234H250", GREEN.line
    )
    p.glint("M84 150H108M130 150H232M362 170H420", 6, 0.7)
    for x, y in ((144, 206), (186, 206), (226, 206), (376, 204), (408, 204)):
        p.window((x, y), 11)
    p.rect(270, 188, 20, 34, STEEL.middle, 3, 2.5)
    # rails and a boom with the steering aerial
    p.wire("M126 166H240M126 246H240", 3)
    p.wire("M84 130L60 62", 5)
    p.path("M36 66C40 40 84 34 92 58C78 70 54 74 36 66Z", p.lit(WHITE, 40, 70), 3)
    p.studs([(58, 40)], 5, ACCENT)
    p.wire("M62 56L58 42", 3)
    p.wire("M318 150L340 104M330 260L350 306M118 278L92 330", 3.2)
    p.studs([(340, 104), (350, 306), (92, 330)], 5.5, OUTLINE)
    # ball with three ports
    p.rect(482, 128, 44, 24, p.upright(STEEL, 482, 526), 3)
    p.rect(482, 256, 44, 24, p.upright(STEEL, 482, 526), 3)
    p.rect(548, 180, 22, 48, p.lit(STEEL, 180, 228), 3)
    p.path("M570 190L584 198V210L570 218Z", p.lit(SILVER, 190, 218), 3)
    p.disc((502, 204), 58, p.ball(GREEN, (502, 204), 58))
    p.lines("M502 147V261M452 176C474 186 530 186 552 176M452 232C474 222 530 222 552 232", GREEN.line)
    p.window((502, 204), 14)
    p.glint("M462 188A46 46 0 0 1 482 164", 6)
    # near wing
    p.wire("M196 258L190 288", 8)
    p.panel([(150, 284), (238, 284), (174, 390), (86, 390)], (4, 6), CELLS)
    return p


def destiny() -> Picture:
    p = Picture()
    # ports at both ends
    for side in (-1, 1):
        x = 300 + side * 254
        p.path(f"M{300 + side * 214} 108L{300 + side * 246} 132V268L{300 + side * 214} 292Z", p.lit(STEEL, 108, 292))
        p.rect(x - 14, 124, 28, 152, p.lit(SILVER, 124, 276), 4)
        p.rect(300 + side * 274 - 8, 142, 16, 116, p.lit(STEEL, 142, 258), 2, 3)
    for y in (130, 152, 200, 248, 270):
        p.studs([(46, y), (554, y)], 3.5, SILVER.line)
    # trunnions that held it in the shuttle's bay
    for x in (150, 450):
        p.path(f"M{x - 10} 92V64H{x + 10}V92Z", STEEL.light, 3)
        p.path(f"M{x - 10} 308V336H{x + 10}V308Z", STEEL.middle, 3)
    p.path("M284 308V344H316V308Z", STEEL.middle, 3)
    # drum with its shields
    p.rect(86, 88, 428, 224, p.lit(SILVER, 88, 312), 12)
    p.lines(
        "M110 89V311M490 89V311M200 89V311M400 89V311M300 89V130M300 270V311M110 130H490M110 270H490M110 172H200"
        "M110 228H200M400 172H490M400 228H490",
        SILVER.line,
    )
    p.studs([(x, y) for x in (120, 190, 410, 480) for y in (139, 163, 237, 261)], 2.4, SILVER.line)
    p.spark("M124 112H186M414 112H476M216 288H284M316 288H384", 4)
    p.glint("M212 106H284M316 106H388", 8, 0.8)
    # the great window in the floor, for looking at the Earth
    p.disc((300, 200), 62, p.ball(STEEL, (300, 200), 62))
    p.studs(ring((300, 200), 52, 16), 3, STEEL.line)
    p.disc((300, 200), 41, INK)
    p.flat(
        "M264 200A36 36 0 0 1 300 164C310 164 318 168 324 174C296 178 276 196 272 222C266 216 264 208 264 200Z",
        BAND,
        0.6,
    )
    p.glint("M274 190A29 29 0 0 1 290 173", 5, 0.9)
    p.path("M346 158L376 128L392 142L360 172Z", p.lit(STEEL, 128, 172), 3)
    p.path("M120 184H190V216H120ZM410 184H480V216H410Z", WHITE.middle, 2.5)
    p.lines("M137 185V215M155 185V215M173 185V215M427 185V215M445 185V215M463 185V215", WHITE.line, 1.6)
    return p


def kibo() -> Picture:
    p = Picture()
    # store room on top
    p.path("M150 62L166 40H268L284 62Z", p.lit(WHITE, 40, 62))
    p.rect(150, 60, 134, 76, p.lit(WHITE, 60, 136), 6)
    p.flat("M152 92H282V102H152Z", BAND)
    p.lines("M176 61V135M258 61V135", WHITE.line)
    p.rect(184, 134, 66, 16, p.lit(STEEL, 134, 150), 2, 3)
    # laboratory
    p.path("M66 168L34 188V292L66 312Z", p.lit(STEEL, 168, 312))
    p.rect(16, 200, 20, 80, p.lit(SILVER, 200, 280), 3)
    p.rect(66, 148, 296, 186, p.lit(WHITE, 148, 334), 10)
    p.flat("M68 222H360V244H68Z", BAND)
    p.lines(
        "M86 149V333M342 149V333M150 149V222M214 149V222M278 149V222M150 244V333M214 244V333M278 244V333M86 186H342"
        "M86 290H342",
        WHITE.line,
    )
    p.glint("M96 166H142M160 166H204", 7, 0.9)
    p.spark("M98 202H138M162 202H202M226 202H266M98 312H138M226 312H266", 3.5)
    # end with hatch of the small airlock and two windows
    p.path("M362 158L384 172V310L362 324Z", p.lit(STEEL, 158, 324))
    p.disc((318, 266), 13, p.ball(STEEL, (318, 266), 13), 3)
    p.window((318, 266), 7, 2)
    p.window((318, 204), 9)
    # the porch with its boxes
    p.path("M384 232H566L578 246V290L566 300H384Z", p.lit(WHITE, 232, 300))
    p.lines("M384 266H576M430 233V299M480 233V299M530 233V299", WHITE.line)
    for x, y, w, h, of in (
        (396, 190, 38, 42, GOLD),
        (446, 176, 42, 56, SILVER),
        (500, 196, 36, 36, GOLD),
        (404, 300, 44, 46, SILVER),
        (462, 300, 40, 38, GOLD),
        (516, 300, 44, 52, SILVER),
    ):
        p.rect(x, y, w, h, p.lit(of, y, y + h), 2, 3)
        p.lines(f"M{x} {y + h * 0.5:.0f}H{x + w}M{x + w * 0.5:.0f} {y}V{y + h}", of.line, 1.8)
    p.path("M546 232L552 204H576L570 232Z", STEEL.light, 3)
    # arm
    arm = "M372 178L420 96L520 66L560 130"
    p.wire(arm, 13)
    p.lines(arm, WHITE.middle, 6)
    for x, y in ((372, 178), (420, 96), (520, 66), (560, 130)):
        p.disc((x, y), 10, BAND, 3)
    p.wire("M560 140L550 158M560 140L574 156", 5)
    return p


def columbus() -> Picture:
    p = Picture()
    # port to the station
    p.path("M96 96L58 126V274L96 304Z", p.lit(STEEL, 96, 304))
    p.rect(28, 128, 32, 144, p.lit(SILVER, 128, 272), 4)
    for y in (142, 166, 200, 234, 258):
        p.studs([(44, y)], 3.5, SILVER.line)
    # drum
    p.rect(96, 78, 318, 244, p.lit(WHITE, 78, 322), 12)
    p.flat("M98 188H412V214H98Z", BAND)
    p.lines("M120 79V321M390 79V321M210 79V188M300 79V188M210 214V321M300 214V321M120 126H390M120 274H390", WHITE.line)
    p.studs([(x, y) for x in (132, 198, 222, 288, 312, 378) for y in (138, 176, 226, 262)], 2.4, WHITE.line)
    p.glint("M134 98H200M222 98H288", 8, 0.9)
    p.spark("M136 108H196M316 108H376M136 294H196M226 294H286M316 294H376", 4)
    for x in (150, 352):
        p.path(f"M{x - 10} 82V54H{x + 10}V82Z", STEEL.light, 3)
        p.path(f"M{x - 10} 318V346H{x + 10}V318Z", STEEL.middle, 3)
    # end cone with the balcony for experiments
    p.path("M414 90L458 138V262L414 310Z", p.lit(STEEL, 90, 310))
    p.lines("M436 114V286M414 164L458 178M414 236L458 222", STEEL.line)
    p.wire("M446 128L476 96M452 150L480 150M452 250H480M446 272L476 306", 6)
    p.rect(474, 60, 16, 120, p.lit(SILVER, 60, 180), 2, 3)
    p.rect(474, 222, 16, 120, p.lit(SILVER, 222, 342), 2, 3)
    p.rect(490, 66, 60, 44, p.lit(GOLD, 66, 110), 3)
    p.rect(490, 122, 48, 52, p.lit(WHITE, 122, 174), 3)
    p.rect(490, 228, 66, 48, p.lit(WHITE, 228, 276), 3)
    p.rect(490, 288, 52, 46, p.lit(GOLD, 288, 334), 3)
    p.lines("M520 66V110M490 88H550M516 288V334M490 311H542", GOLD.line)
    p.lines("M490 140H538M490 156H538M512 228V276M534 228V276", WHITE.line)
    p.path("M550 76L578 66V110L550 100Z", STEEL.light, 3)
    p.disc((566, 252), 9, STEEL.light, 3)
    p.rect(458, 186, 20, 28, p.lit(STEEL, 186, 214), 3, 3)
    return p


def canadarm2() -> Picture:
    p = Picture()
    # the base it stands on
    p.path("M36 364H196L184 388H48Z", p.lit(STEEL, 364, 388))
    p.lines("M76 365V387M116 365V387M156 365V387", STEEL.line)
    # two booms
    booms: tuple[tuple[Point, Point], ...] = (((130, 250), (276, 70)), ((312, 76), (474, 222)))
    for start, end in booms:
        p.lines(f"M{dots([start])}L{dots([end])}", OUTLINE, 44)
        p.lines(f"M{dots([start])}L{dots([end])}", WHITE.dark, 36)
        p.lines(f"M{dots([start])}L{dots([end])}", WHITE.middle, 26)
        side = (-7, -5) if start[1] > end[1] else (5, -7)
        lit = [(x + side[0], y + side[1]) for x, y in (start, end)]
        p.lines(f"M{dots(lit[:1])}L{dots(lit[1:])}", WHITE.light, 10)
    for x, y, angle in ((176, 194, -51), (228, 130, -51), (370, 128, 42), (424, 177, 42)):
        with p.turned(x, y, angle):
            p.rect(-7, -20, 14, 40, BAND, 0, 1.5)
    p.lines("M196 150L214 166M400 170L416 152", WHITE.line)

    def joint(x: float, y: float, angle: float) -> None:
        with p.turned(x, y, angle):
            p.rect(-25, -31, 50, 62, p.lit(SILVER, -31, 31), 8)
            p.lines("M-24 -16H24M-24 16H24", SILVER.line, 2.5)
            p.disc((0, 0), 11, p.ball(STEEL, (0, 0), 11), 3)

    # three joints at the shoulder, one at the elbow, three at the wrist
    p.rect(94, 336, 44, 28, p.lit(STEEL, 336, 364), 3)
    joint(116, 322, 0)
    joint(92, 276, 90)
    joint(130, 246, 39)
    joint(296, 62, 90)
    joint(486, 232, -48)
    joint(528, 258, 90)
    joint(506, 304, 0)
    # hand with its snare
    p.path("M484 334H528V366L520 378H492L484 366Z", p.lit(WHITE, 334, 378))
    p.lines("M484 350H528", WHITE.line)
    p.oval((506, 378), 17, 7, INK, 3)
    p.wire("M498 376L506 382L514 376", 2)
    # cameras on the booms
    for x, y, angle in ((244, 110, -51), (350, 110, 42)):
        with p.turned(x, y, angle):
            p.rect(-18, -40, 32, 20, p.lit(STEEL, -40, -20), 3, 3)
            p.disc((16, -30), 6, ACCENT, 2.5)
    p.lamp((536, 350), 6)
    p.wire("M528 350H532", 4)
    return p


def cupola() -> Picture:
    p = Picture()
    c = (300, 200)
    outer, inner = ring(c, 148, 6, 0), ring(c, 74, 6, 0)
    # shutters, opened outwards like petals
    for i in range(6):
        angle = 30 + 60 * i
        with p.turned(*c, angle):
            p.path("M132 -64H150L188 -48V48L150 64H132Z", p.lit(SILVER, -64, 64))
            p.lines("M152 -62V62M152 0H187", SILVER.line)
            p.rect(122, -22, 16, 44, STEEL.middle, 3, 2.5)
    p.polygon(outer, p.ball(STEEL, c, 148))
    for i in range(6):
        a, b = outer[i], outer[(i + 1) % 6]
        d, e = inner[i], inner[(i + 1) % 6]
        middle = ((a[0] + b[0] + d[0] + e[0]) / 4, (a[1] + b[1] + d[1] + e[1]) / 4)
        pane = [(middle[0] + (x - middle[0]) * 0.76, middle[1] + (y - middle[1]) * 0.76) for x, y in (a, b, e, d)]
        p.polygon(pane, p.lit(CELLS, 60, 340), 3)
        p.lines(f"M{dots([a])}L{dots([d])}", STEEL.line)
    p.polygon(inner, p.ball(SILVER, c, 74))
    p.cleats(c, 57, SILVER.line, 6, (5, 12.9))
    p.disc(c, 49, p.ball(CELLS, c, 49))
    p.glint("M266 190A36 36 0 0 1 290 166", 7, 0.9)
    p.glint("M200 128L228 80M184 156L192 142M340 84L372 136M246 312L262 338", 5, 0.6)
    p.studs([(320, 216)], 8, ACCENT)
    p.spark("M320 200V203M336 216H333M320 232V229M304 216H307", 3)
    return p


def space_station() -> Picture:
    p = Picture()
    with p.turned(300, 196, -9):
        columns = [x + dx for x in (-252, -188, 188, 252) for dx in (-22, 3)]
        blankets = "".join(f"M{x} {y}h19v126h-19z" for x in columns for y in (-140, 14))
        p.path(blankets, p.lit(GOLD, -140, 140), 3)
        p.rungs("".join(f"M{x + 9.5:g} {y}v108" for x in columns for y in (-122, 32)), GOLD.line, 16, (1.6, 16.4))
        p.wire("M-252 -146V146M-188 -146V146M188 -146V146M252 -146V146", 3)
        # radiators
        for x in (-110, 66):
            p.rect(x, 14, 44, 76, p.lit(WHITE, 14, 90), 0, 3)
            p.lines(f"M{x + 15} 15v74m15 0v-74M{x} 39h44m-44 25h44", WHITE.line, 1.6)
        # truss
        p.rect(-278, -11, 556, 22, p.lit(STEEL, -11, 11), 2, 3)
        zigzag = "".join(f"L{-278 + 18 * i} {-9 if i % 2 else 9}" for i in range(1, 31, 1))
        p.lines(f"M-278 9{zigzag}", OUTLINE, 1.6, 0.7)
        for x in (-152, 152):
            p.rect(x - 11, -17, 22, 34, p.upright(SILVER, x - 11, x + 11), 4, 3)
        # Russian end: wings, Zvezda, Zarya, a ship
        for x in (-74, 22):
            p.panel([(x, 128), (x + 52, 128), (x + 52, 148), (x, 148)], (4, 1), CELLS, 3)
        tower(p, -9, 166, 18, 24, GREEN)
        tower(p, -18, 112, 36, 58, GREEN, (16, 42))
        p.path("M18 92L52 88V106L18 104Z", p.lit(GREEN, 88, 106), 3)
        tower(p, -20, 60, 40, 54, GREEN, (14, 38))
        p.path("M-13 60L-18 40H18L13 60Z", p.upright(BLACK, -18, 18), 3)
        # Unity, Destiny, Harmony
        tower(p, -22, 12, 44, 32, SILVER, (16,))
        tower(p, -21, -78, 42, 66, SILVER, (16, 48))
        tower(p, -20, -118, 40, 40, SILVER, (12, 28))
        # Columbus and Kibo
        can(p, 20, -116, 50, 34, WHITE, (14, 36))
        can(p, -80, -117, 60, 36, WHITE, (16, 44))
        p.flat("M22 -102H68V-96H22ZM-78 -102H-22V-96H-78Z", BAND)
        p.rect(-112, -112, 32, 26, p.lit(STEEL, -112, -86), 2, 3)
        can(p, -66, -142, 32, 24, WHITE, (10,))
        # a capsule at the front
        p.path("M-17 -126H17L10 -158C6 -166 -6 -166 -10 -158Z", p.upright(WHITE, -17, 17), 3)
        p.rect(-18, -128, 36, 9, p.upright(STEEL, -18, 18), 2, 3)
        # arm
        p.wire("M26 -28L70 -58L112 -34", 8)
        p.lines("M26 -28L70 -58L112 -34", WHITE.middle, 3.5)
        p.studs([(26, -28), (70, -58), (112, -34)], 6, ACCENT)
    return p


DRAWINGS: dict[str, Callable[[], Picture]] = {
    "zarya-unity": zarya_unity,
    "zvezda": zvezda,
    "destiny": destiny,
    "kibo": kibo,
    "columbus": columbus,
    "canadarm2": canadarm2,
    "cupola": cupola,
    "iss": space_station,
}
