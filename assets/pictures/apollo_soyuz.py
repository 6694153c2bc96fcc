"""Ships and stations that learned to meet: Soyuz, Salyut, Skylab, and the docking of 1975."""

from collections.abc import Callable

from pen import (
    ACCENT,
    BLACK,
    CELLS,
    GOLD,
    GREEN,
    INK,
    OUTLINE,
    SILVER,
    SKIN,
    STEEL,
    WHITE,
    Picture,
    ring,
)


def soyuz() -> Picture:
    p = Picture()
    # far wing, up and away; near wing follows after the body
    p.wire("M172 140L166 108", 7)
    p.panel([(116, 112), (216, 112), (250, 14), (150, 14)], (4, 3), CELLS)
    p.wire("M470 124L490 58M64 274L30 330", 4)
    p.studs([(490, 58), (30, 330)], 6, OUTLINE)
    # drum
    p.path("M60 166C44 164 34 156 24 150V244C34 238 44 230 60 228Z", p.lit(STEEL, 150, 244))
    p.path("M60 112L104 124H300V270H104L60 282Z", p.lit(GREEN, 112, 282))
    p.lines("M82 118V276M104 125V269M240 125V269M270 125V269M104 172H240M104 222H240", GREEN.line)
    p.rect(134, 182, 72, 32, GREEN.middle, 3, 2)
    p.lines("M146 183V213M160 183V213M174 183V213M188 183V213", GREEN.line, 1.5)
    p.studs([(116, 148), (228, 148), (116, 246), (228, 246)], 5, INK)
    p.glint("M112 142H232", 6)
    # bell
    p.path("M300 122C342 124 374 142 396 164V230C374 252 342 270 300 272Z", p.lit(GREEN, 122, 272))
    p.lines("M314 124V270M372 146V248", GREEN.line)
    p.window((344, 190), 16)
    p.glint("M322 142C336 146 350 152 362 160", 5)
    p.path("M326 272V292H344V270", STEEL.middle, 3)
    p.lamp((335, 292), 6)
    # ball
    p.path(
        "M396 166C410 136 438 118 470 118C504 118 530 138 540 166V228C530 256 504 276 470 276C438 276 410 258 396 228Z",
        p.ball(GREEN, (470, 197), 82),
    )
    p.lines("M470 119V275M404 156H534M404 238H534", GREEN.line)
    p.disc((448, 197), 24, p.lit(SILVER, 173, 221), 3)
    p.window((448, 197), 14)
    p.glint("M420 166C430 148 444 138 460 134", 7)
    # probe, aerials of the approach radar
    p.path("M540 168H552V226H540Z", p.lit(STEEL, 168, 226), 3)
    p.path("M552 182L578 193V201L552 212Z", p.lit(SILVER, 182, 212), 3)
    p.wire("M514 132L546 94M514 262L546 302", 4)
    for y in (92, 304):
        p.path(f"M530 {y}A18 14 0 0 {1 if y < 200 else 0} 562 {y}Z", STEEL.light, 3)
    # near wing
    p.wire("M172 262L178 288", 7)
    p.panel([(128, 284), (228, 284), (194, 388), (94, 388)], (4, 3), CELLS)
    return p


def salyut_1() -> Picture:
    p = Picture()
    with p.turned(318, 202, -7):
        # two pairs of wings, fore and aft
        for x in (-236, 146):
            for side in (-1, 1):
                near, far = side * 44, side * 152
                p.wire(f"M{x + 36} {side * 20}V{near}", 6)
                p.panel([(x, near), (x + 72, near), (x + 72, far), (x, far)], (3, 4), CELLS)
        # engine drum, borrowed from Soyuz
        p.path("M-272 -20L-290 -32V32L-272 20Z", p.lit(STEEL, -32, 32), 3)
        p.rect(-272, -42, 84, 84, p.lit(GREEN, -42, 42), 3)
        p.lines("M-256 -41V41M-206 -41V41M-256 -14H-206M-256 14H-206", GREEN.line)
        # the broad drum, the cone, the narrow drum
        p.path("M-188 -50L-176 -72H-40L0 -50H70V50H0L-40 72H-176L-188 50Z", p.lit(GREEN, -72, 72))
        p.lines("M-176 -71V71M-140 -71V71M-76 -71V71M-40 -71V71M0 -49V49M36 -49V49", GREEN.line)
        p.lines("M-140 -24H-76M-140 22H-76", GREEN.line)
        p.glint("M-168 -54H-52M8 -36H62", 6)
        # the cone of telescopes looks down out of the broad drum
        p.path("M-128 72L-118 94H-86L-76 72Z", p.lit(STEEL, 72, 94), 3)
        p.oval((-102, 94), 16, 5, INK, 2.5)
        for x in (-160, -58, 18, 52):
            p.window((x, 8), 8)
        # airlock drum, docking cone
        p.path("M70 -34H84V34H70Z", p.lit(STEEL, -34, 34), 3)
        p.rect(84, -34, 108, 68, p.lit(GREEN, -34, 34), 4)
        p.lines("M104 -33V33M172 -33V33", GREEN.line)
        p.disc((138, 0), 22, p.lit(SILVER, -22, 22), 3)
        p.studs(ring((138, 0), 17, 10), 1.8, SILVER.line)
        p.window((138, 0), 9, 2)
        # the port for Soyuz: a ring with a hollow cone in it
        p.path("M192 -30L214 -40V40L192 30Z", p.lit(STEEL, -40, 40), 3)
        p.rect(214, -46, 16, 92, p.lit(SILVER, -46, 46), 3)
        p.rect(230, -32, 12, 64, p.lit(STEEL, -32, 32), 2, 3)
        p.oval((243, 0), 8, 27, INK, 3)
        p.wire("M-20 -62L-8 -112M-20 62L-2 112M60 -50L74 -98M206 36L240 88", 3.2)
        p.studs([(-8, -112), (-2, 112), (74, -98), (240, 88)], 6, ACCENT)
    return p


def skylab() -> Picture:
    p = Picture()
    # the one wing that is left
    p.wire("M470 250V300", 8)
    p.panel([(404, 294), (578, 294), (578, 384), (404, 384)], (9, 4), CELLS)
    p.lines("M462 295V383M520 295V383", OUTLINE, 3)
    # workshop, with the stub of the wing that tore off
    p.path("M500 146L474 116H438L442 146Z", p.lit(STEEL, 116, 146), 3)
    p.wire("M470 112L462 96M452 114L440 102", 3)
    p.path("M340 146H548C562 146 574 158 574 170V230C574 242 562 254 548 254H340Z", p.lit(SILVER, 146, 254))
    p.lines("M360 147V253M540 147V253M360 226H540", SILVER.line)
    p.path("M574 186L588 178V222L574 214Z", p.lit(STEEL, 178, 222), 3)
    p.path("M386 150L522 146L528 220L380 224Z", p.lit(GOLD, 146, 224), 3)
    p.lines(
        "M386 150L528 220M522 146L380 224M410 149C414 176 412 200 408 222M498 147C494 172 498 200 502 221M454 148V222",
        GOLD.line,
        1.8,
    )
    p.glint("M396 160L444 158", 5)
    # airlock, docking adapter
    p.path("M340 146L306 162V238L340 254Z", p.lit(SILVER, 146, 254))
    p.lines("M324 154V246", SILVER.line)
    p.rect(176, 168, 130, 64, p.lit(STEEL, 168, 232), 6)
    p.lines("M200 169V231M284 169V231", STEEL.line)
    # Apollo, docked
    p.path("M24 178L10 168V232L24 222Z", p.lit(STEEL, 168, 232), 3)
    p.rect(24, 166, 74, 68, p.lit(SILVER, 166, 234), 2)
    p.path("M98 167L148 190V210L98 233Z", p.lit(SILVER, 166, 234))
    p.lines("M38 167V233M88 167V233M110 174V226", SILVER.line)
    p.path("M118 190L130 194V206L118 210Z", INK, 2)
    p.rect(148, 188, 28, 24, p.lit(STEEL, 188, 212), 2, 3)
    # windmill of the sun telescopes, face on
    for angle in (45, 135, 225, 315):
        with p.turned(242, 200, angle):
            p.wire("M40 0H66", 6)
            p.panel([(62, -22), (204, -22), (204, 22), (62, 22)], (7, 2), CELLS, 3.2)
    p.polygon(ring((242, 200), 54, 8, 22.5), p.ball(SILVER, (242, 200), 54))
    p.disc((242, 200), 40, p.lit(STEEL, 160, 240), 3)
    p.lines("M242 160V240M202 200H282", STEEL.line)
    for x, y, r in ((226, 184, 9), (258, 184, 9), (226, 216, 9), (258, 216, 9)):
        p.disc((x, y), r, INK, 2.5)
    p.studs([(242, 200)], 6, ACCENT)
    return p


def docking_module() -> Picture:
    p = Picture()
    # Apollo's end, with the drogue that takes its probe
    p.path("M64 146H88V254H64Z", p.lit(STEEL, 146, 254))
    p.path("M64 158L26 172V228L64 242Z", p.lit(SILVER, 158, 242))
    p.lines("M48 164V236", SILVER.line)
    p.path("M88 134L128 104V296L88 266Z", p.lit(SILVER, 104, 296))
    # the drum
    p.rect(128, 100, 270, 200, p.lit(SILVER, 100, 300), 8)
    p.lines("M150 101V299M376 101V299M150 146H376M150 254H376M262 101V146M262 254V299", SILVER.line)
    p.glint("M160 122H246", 8)
    p.disc((222, 200), 44, p.lit(STEEL, 156, 244))
    p.studs(ring((222, 200), 36, 12), 2.6, STEEL.line)
    p.disc((222, 200), 26, p.lit(SILVER, 174, 226), 3)
    p.wire("M208 200H236M222 190V210", 3)
    p.path("M296 166H358V234H296Z", p.lit(WHITE, 166, 234), 3)
    p.lines("M296 183H358M296 200H358M296 217H358", WHITE.line, 1.8)
    # gas: two pairs of balls above, a long bottle below
    p.wire("M172 96H356", 5)
    for x in (186, 236, 292, 342):
        p.bottle((x, 72), 28, WHITE.middle, 4)
        p.lines(f"M{x - 27} 74C{x - 16} 82 {x + 16} 82 {x + 27} 74", WHITE.line)
    p.path(
        "M190 304H340C356 304 364 316 364 328C364 340 356 352 340 352H190C174 352 166 340 166 328C166 316 174 304"
        " 190 304Z",
        p.lit(WHITE, 304, 352),
    )
    p.lines("M200 305V351M330 305V351", WHITE.line)
    p.wire("M196 300V306M334 300V306", 6)
    p.wire("M140 104L104 50M390 296L412 356", 4)
    p.studs([(104, 50), (412, 356)], 6, OUTLINE)
    # Soyuz's end: the ring with petals turned outwards
    p.path("M398 112L444 124V276L398 288Z", p.lit(SILVER, 112, 288))
    p.rect(444, 92, 26, 216, p.lit(STEEL, 92, 308), 4)
    p.lines("M457 94V306", STEEL.line)
    p.studs([(457, y) for y in (108, 134, 160, 240, 266, 292)], 3, OUTLINE)
    for y in (112, 150, 250, 288):
        p.wire(f"M470 {y}L504 {y + (14 if y < 200 else -14)}", 6)
    p.rect(504, 106, 20, 188, p.lit(GREEN, 106, 294), 4)
    p.path("M524 116L556 72C568 74 578 84 580 96L556 128L524 140Z", p.lit(GREEN, 72, 140))
    p.path("M524 284L556 328C568 326 578 316 580 304L556 272L524 260Z", p.lit(GREEN, 260, 328))
    p.path("M524 158H540C566 166 576 186 578 200C576 214 566 234 540 242H524Z", p.lit(GREEN, 158, 242))
    p.path("M528 174C550 178 560 190 562 200C560 210 550 222 528 226Z", p.lit(SILVER, 174, 226), 3)
    p.studs([(554, 100), (544, 200), (554, 300)], 6, ACCENT)
    return p


def apas_ring() -> Picture:
    p = Picture()
    c = (300, 240)
    # guide petals stand out of the ring
    for angle in (-90, 30, 150):
        with p.turned(*c, angle):
            p.path("M112 -66L132 -62C190 -56 224 -26 230 0C224 26 190 56 132 62L112 66Z", p.lit(GREEN, -62, 62))
            p.path("M128 -42C178 -40 200 -18 208 0C200 18 178 40 128 42Z", p.lit(SILVER, -42, 42), 3)
            p.lines("M140 -22L188 -12M140 22L188 12", SILVER.line)
            p.disc((172, 0), 11, ACCENT, 3)
    # flange of Apollo's silver, ring of Soyuz's green
    p.disc(c, 140, p.ball(SILVER, c, 140))
    p.disc(c, 122, "none", 2)
    p.disc(c, 110, p.ball(GREEN, c, 110))
    p.cleats(c, 131, SILVER.line, 8, (7, 13.58))
    # eight hooks between
    for angle in range(0, 360, 45):
        with p.turned(*c, angle + 22.5):
            p.path("M114 -13H136L144 -6V6L136 13H114Z", STEEL.light, 3)
            p.lines("M120 0H136", STEEL.line, 3)
    # where the petals go down into their beds
    for angle in (90, 210, 330):
        with p.turned(*c, angle):
            p.path("M92 -32H112V32H92Z", STEEL.dark, 3)
    # tunnel and hatch
    p.disc(c, 84, INK)
    p.disc(c, 72, p.ball(STEEL, c, 72), 3)
    p.cleats(c, 63, STEEL.line, 6, (5, 11.5))
    p.disc(c, 50, p.ball(SILVER, c, 50), 3)
    p.lines("M300 196V284M256 240H344", SILVER.line)
    p.disc(c, 18, p.ball(STEEL, c, 18), 3)
    p.wire("M288 228L312 252M312 228L288 252", 3.5)
    p.glint("M184 200A124 124 0 0 1 222 146", 9)
    p.glint("M262 216A46 46 0 0 1 280 200", 5)
    return p


def apollo_soyuz() -> Picture:
    p = Picture()
    y = 200
    # Soyuz's wings
    for side in (-1, 1):
        p.wire(f"M514 {y + side * 30}V{y + side * 46}", 7)
        near, far = y + side * 44, y + side * 164
        p.panel([(484, near), (544, near), (544, far), (484, far)], (3, 5), CELLS)
    # Apollo
    p.path("M76 186C52 180 32 166 16 156V244C32 234 52 220 76 214Z", p.lit(STEEL, 156, 244))
    p.lines("M36 168V232M56 178V222", STEEL.line)
    p.wire("M86 252L70 288", 4)
    for dx, dy in ((-10, 0), (10, 0), (-10, 20), (10, 20)):
        p.bottle((66 + dx, 294 + dy), 10, WHITE.middle, 2.5)
    apollo = p.lit(SILVER, 144, 256)
    p.rect(76, 144, 126, 112, apollo, 3)
    p.lines("M92 145V255M186 145V255M92 174H186M92 226H186M138 145V174M138 226V255", SILVER.line)
    p.glint("M98 158H132", 6, 0.8)
    for cy in (138, 200, 262):
        p.wire(f"M126 {cy}H154M140 {cy - 8}V{cy + 8}", 5)
    p.path("M202 144C208 144 211 146 214 148L280 182V218L214 252C211 254 208 256 202 256Z", apollo)
    p.lines("M216 149V251M246 165V235", SILVER.line)
    p.path("M226 186L240 189V211L226 214ZM252 180L266 185L264 193L250 190ZM252 220L266 215L264 207L250 210Z", INK, 2)
    # docking module with its gas balls, and the two rings
    p.rect(280, 188, 10, 24, p.lit(STEEL, 188, 212), 0, 3)
    p.rect(290, 174, 66, 52, p.lit(WHITE, 174, 226), 4)
    p.lines("M304 175V225M342 175V225M304 190H342M304 210H342", WHITE.line)
    for x in (308, 336):
        p.bottle((x, 164), 11, WHITE.light)
    p.path("M356 180L366 176V224L356 220Z", p.lit(SILVER, 176, 224), 3)
    p.rect(366, 166, 10, 68, p.lit(SILVER, 166, 234), 2, 3)
    p.rect(376, 166, 10, 68, p.lit(GREEN, 166, 234), 2, 3)
    # Soyuz: ball, bell, drum
    ball = p.lit(GREEN, 160, 240)
    p.path(
        "M386 184C394 168 408 160 422 160C438 160 450 170 454 184V216C450 230 438 240 422 240C408 240 394 232 386 216Z",
        ball,
    )
    p.lines("M422 161V239", GREEN.line)
    p.window((410, 200), 10)
    p.path("M454 184C464 174 478 164 494 162V238C478 236 464 226 454 216Z", ball)
    p.window((476, 200), 7)
    p.path("M494 162H552L576 150V250L552 238H494Z", p.lit(GREEN, 150, 250))
    p.lines("M506 163V237M552 163V237M506 188H552M506 214H552", GREEN.line)
    p.path("M576 186L590 178V222L576 214Z", p.lit(STEEL, 178, 222), 3)
    p.glint("M398 180C404 172 412 169 420 168M510 172H546", 4)
    p.wire("M430 160L442 124M560 244L584 288", 3.2)
    p.studs([(442, 122), (584, 290)], 5, OUTLINE)
    p.spark("M376 152V120M352 148L338 122M400 148L414 122M376 248V280M352 252L338 278M400 252L414 278", 5)
    return p


def handshake() -> Picture:
    p = Picture()
    c = (300, 200)
    p.disc(c, 190, p.ball(SILVER, c, 190))
    p.cleats(c, 172, SILVER.line, 12, (12, 18.02))
    p.disc(c, 154, p.ball(GREEN, c, 154))
    p.cleats(c, 146, GREEN.line, 4, (4, 26.6))
    p.disc(c, 134, INK)
    p.disc(c, 124, BLACK.dark, 2)
    p.glint("M140 160A165 165 0 0 1 184 82", 9)
    # sleeve from the left (Apollo), sleeve from the right (Soyuz)
    p.path("M8 226C60 206 130 190 196 184L206 238C150 250 80 274 28 302Z", p.lit(SILVER, 184, 302))
    p.lines("M58 212L78 282M124 196L138 256", SILVER.line)
    p.path("M592 226C540 206 470 190 404 184L394 238C450 250 520 274 572 302Z", p.lit(GREEN, 184, 302))
    p.lines("M542 212L522 282M476 196L462 256", GREEN.line)
    p.path("M194 178L216 175L226 241L204 245Z", ACCENT, 3)
    p.path("M406 178L384 175L374 241L396 245Z", ACCENT, 3)
    # the hand behind, its fingers round the other
    p.path(
        "M386 182C360 174 332 172 310 178C284 186 262 200 252 212C246 226 262 232 274 226L300 240C330 250 356 246"
        " 378 236Z",
        p.lit(SKIN, 172, 248),
    )
    # the hand in front
    p.path(
        "M214 182C240 172 266 168 288 170C304 172 326 178 346 190C360 198 372 208 366 216C362 222 352 220 346 216"
        "C352 224 350 234 340 232C334 240 322 240 316 234C308 242 296 240 290 234C270 240 246 242 222 236Z",
        p.lit(SKIN, 160, 262),
    )
    p.lines(
        "M346 216C334 208 322 204 312 202M340 232C330 222 318 216 306 212M316 234C308 226 300 222 292 220",
        SKIN.line,
        2.5,
    )
    p.path("M258 178C270 168 290 162 306 168C316 174 312 184 302 186C290 186 280 190 270 198", p.lit(SKIN, 156, 214), 3)
    p.path("M350 184C362 180 374 180 386 182", "none", 2)
    return p


DRAWINGS: dict[str, Callable[[], Picture]] = {
    "soyuz": soyuz,
    "salyut-1": salyut_1,
    "skylab": skylab,
    "docking-module": docking_module,
    "apas-ring": apas_ring,
    "apollo-soyuz": apollo_soyuz,
    "handshake": handshake,
}
