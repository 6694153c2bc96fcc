"""The way back to the Moon: Orion, SLS and the Gateway."""

from collections.abc import Callable

from iss import can, tower
from pen import (
    ACCENT,
    BAND,
    BLACK,
    CELLS,
    GOLD,
    INK,
    ORANGE,
    SILVER,
    STEEL,
    WHITE,
    Picture,
    Point,
    along,
    ring,
)
from space_race import flame


def wing(p: Picture, root: Point, tip: Point, half: float, fill: str) -> None:
    """A wing of three panels between its root and its tip."""
    dx, dy = tip[0] - root[0], tip[1] - root[1]
    length = (dx * dx + dy * dy) ** 0.5
    ax, ay = -dy / length * half, dx / length * half
    p.wire(f"M{root[0]} {root[1]}L{tip[0]:.0f} {tip[1]:.0f}", 7)
    for start, end in ((0.14, 0.42), (0.44, 0.71), (0.73, 1)):
        a, b = along(root, tip, start), along(root, tip, end)
        corners = [(a[0] + ax, a[1] + ay), (b[0] + ax, b[1] + ay), (b[0] - ax, b[1] - ay), (a[0] - ax, a[1] - ay)]
        p.panel(corners, (2, 3), CELLS, 3, fill)


def orion() -> Picture:
    p = Picture()
    blue = p.lit(CELLS, 20, 380)
    wing(p, (196, 160), (30, 34), 27, blue)
    wing(p, (226, 160), (392, 34), 27, blue)
    # engine, service module of Europe
    p.path("M118 176C104 172 88 160 78 152V248C88 240 104 228 118 224Z", p.lit(STEEL, 152, 248))
    p.lines("M92 162V238M106 170V230", STEEL.line)
    for y in (142, 258):
        p.path(f"M118 {y - 6}L98 {y - 12}V{y + 12}L118 {y + 6}Z", STEEL.middle, 3)
    p.rect(118, 124, 172, 152, p.lit(WHITE, 124, 276), 6)
    p.flat("M120 190H288V210H120Z", BAND)
    p.lines("M138 125V275M270 125V275M138 158H270M138 242H270M204 125V158M204 242V275", WHITE.line)
    p.rect(150, 164, 46, 20, p.lit(SILVER, 164, 184), 2, 2)
    p.rect(212, 216, 46, 20, p.lit(SILVER, 216, 236), 2, 2)
    for x in (160, 246):
        p.path(f"M{x - 12} 124L{x - 18} 106H{x + 6}L{x + 12} 124Z", STEEL.light, 3)
    p.glint("M146 138H196M212 138H260", 6, 0.9)
    # adapter ring, capsule with its heat shield
    p.path("M290 112H316V288H290Z", p.lit(STEEL, 112, 288))
    p.lines("M303 113V287", STEEL.line)
    p.path("M316 108C324 100 332 100 340 104L482 160V240L340 296C332 300 324 300 316 292Z", p.lit(SILVER, 104, 296))
    p.lines("M340 105V295M408 132V268M340 164L480 184M340 236L480 216", SILVER.line)
    p.path("M420 152L446 162L444 176L418 170ZM420 248L446 238L444 224L418 230Z", INK, 3)
    p.glint("M424 162L432 165M424 238L432 235", 3, 0.9)
    p.path("M358 176H398V224H358Z", p.lit(STEEL, 176, 224), 3)
    p.disc((378, 200), 11, INK, 2.5)
    p.glint("M352 122L464 166", 6, 0.7)
    for x, y in ((352, 146), (364, 146), (352, 254), (364, 254)):
        p.studs([(x, y)], 3.4, INK)
    p.path("M482 168H508V232H482Z", p.lit(STEEL, 168, 232))
    p.rect(508, 176, 16, 48, p.lit(SILVER, 176, 224), 3, 3)
    p.path("M524 184L538 180V196L524 194ZM524 216L538 220V204L524 206Z", STEEL.light, 2.5)
    # near wings
    wing(p, (196, 240), (30, 366), 27, blue)
    wing(p, (226, 240), (392, 366), 27, blue)
    # a lamp at each wing's tip: the cameras that looked back at Earth and ship
    p.studs([(30, 34), (392, 34), (30, 366), (392, 366)], 7, ACCENT)
    return p


def sls() -> Picture:
    p = Picture()
    with p.turned(322, 190, -30):
        for y, half, long in ((-37, 15, 60), (37, 15, 60), (-12, 9, 40), (12, 9, 40)):
            flame(p, -280, y, half, long)
        for y in (-13, 0, 13):
            p.path(f"M-254 {y - 4}L-278 {y - 9}V{y + 9}L-254 {y + 4}Z", STEEL.middle, 3)
        core = p.lit(ORANGE, -25, 25)
        p.rect(-256, -25, 358, 50, core, 3)
        p.lines("M-234 -24V24M-120 -24V24M-104 -24V24M48 -24V24M-100 12H44", ORANGE.line)
        p.path("M102 -25L134 -16V16L102 25Z", p.lit(SILVER, -25, 25))
        p.rect(134, -16, 38, 32, p.lit(ORANGE, -16, 16))
        p.path("M172 -16H210L242 -5V5L210 16H172Z", p.lit(SILVER, -16, 16))
        p.lines("M186 -15V15M210 -15V15M118 -20V20M152 -15V15", SILVER.line)
        p.path("M242 -5H284L300 0L284 5H242Z", p.lit(STEEL, -5, 5), 3)
        p.wire("M250 -5V5M258 -5V5", 2)
        for side in (-1, 1):
            y = side * 38
            white = p.lit(WHITE, y - 13, y + 13)
            p.path(f"M-262 {y - 9}L-282 {y - 15}V{y + 15}L-262 {y + 9}Z", STEEL.middle, 3)
            p.path(
                f"M-262 {y - 16}L-244 {y - 13}H20C36 {y - 10} 46 {y - 4} 52 {y}C46 {y + 4} 36 {y + 10} 20 {y + 13}"
                f"H-244L-262 {y + 16}Z",
                white,
            )
            p.lines("".join(f"M{x} {y - 12}V{y + 12}" for x in (-244, -196, -132, -68, -4, 20)), WHITE.line)
            p.flat(f"M-118 {y - 12}h8v24h-8zM-94 {y - 12}h8v24h-8z", BLACK.middle)
        p.glint("M-90 -12H36M142 -8H164M176 -8H204M-186 -44H-140M-54 -44H-10", 5, 0.6)
    return p


def ppe_halo() -> Picture:
    p = Picture()
    gold = p.lit(GOLD, 14, 386)
    # roll-out wings: far one up, near one down
    p.wire("M158 150L166 128M158 250L150 272", 8)
    for d in ("M104 128H226L288 16H166Z", "M90 272H212L150 384H28Z"):
        p.path(d, gold)
    p.lines(
        "M124.8 128L186 16M145 128L207 16M165 128L227 16M186 128L248 16M206 128L268 16"
        "M110 272L48 384M131 272L69 384M151 272L89 384M172 272L110 384M192 272L130 384"
        "M119 100H241M135 72H257M151 44H273M75 300H197M59 328H181M43 356H165",
        GOLD.line,
        1.6,
    )
    # power and propulsion: a box with Hall thrusters
    for y in (164, 200, 236):
        flame(p, 62, y, 11, 44)
        p.rect(60, y - 13, 22, 26, p.lit(STEEL, y - 13, y + 13), 3, 3)
    p.path("M80 146L104 134H216L236 146V254L216 266H104L80 254Z", p.lit(SILVER, 134, 266))
    p.lines("M104 135V265M216 135V265M160 135V265M104 178H216M104 222H216", SILVER.line)
    p.rect(114, 186, 36, 28, p.lit(GOLD, 186, 214), 2, 2.5)
    p.rect(170, 144, 36, 26, p.lit(BLACK, 144, 170), 2, 2.5)
    p.glint("M112 148H152", 6, 0.8)
    # dish for the surface of the Moon
    p.wire("M440 126L458 92", 5)
    p.path("M430 72C446 62 492 66 504 84C490 102 450 104 430 72Z", p.lit(WHITE, 66, 100))
    p.wire("M470 80L480 50", 3)
    p.disc((481, 46), 5, ACCENT, 2)
    # HALO: drum with two side ports
    p.path("M236 168L262 150V250L236 232Z", p.lit(STEEL, 150, 250))
    p.rect(262, 126, 230, 148, p.lit(SILVER, 126, 274), 12)
    p.lines(
        "M284 127V273M468 127V273M346 127V273M408 127V273M284 162H346M408 162H468M284 238H346M408 238H468", SILVER.line
    )
    for y in (102, 274):
        p.rect(350, y, 54, 24, p.upright(STEEL, 350, 404), 3)
    p.rect(344, 92, 66, 12, p.upright(SILVER, 344, 410), 3, 3)
    p.rect(344, 296, 66, 12, p.upright(SILVER, 344, 410), 3, 3)
    p.disc((377, 200), 42, p.ball(STEEL, (377, 200), 42))
    p.studs(ring((377, 200), 35, 14), 2.6, STEEL.line)
    p.disc((377, 200), 24, p.ball(SILVER, (377, 200), 24), 3)
    p.lines("M377 177V223M354 200H400", SILVER.line)
    for x in (298, 426):
        p.rect(x, 176, 32, 48, p.lit(WHITE, 176, 224), 3, 2.5)
        p.lines(f"M{x} 192h32m-32 16h32", WHITE.line, 1.6)
    p.wire("M296 142H334M420 142H458M296 260H334M420 260H458", 3.5)
    p.glint("M292 152H338M416 152H460", 5, 0.8)
    p.path("M492 146L530 168V232L492 254Z", p.lit(STEEL, 146, 254))
    p.lines("M511 158V242", STEEL.line)
    p.rect(530, 160, 24, 80, p.lit(SILVER, 160, 240), 3)
    p.path("M554 170L574 160V186L554 188ZM554 230L574 240V214L554 212Z", STEEL.light, 3)
    return p


def gateway() -> Picture:
    p = Picture()
    with p.turned(300, 204, -5):
        gold = p.lit(GOLD, -170, 170)
        p.wire("M-218 -30V-52M-218 30V52", 6)
        for side in (-1, 1):
            p.path(f"M-254 {side * 50}H-182V{side * 164}H-254Z", gold)
            p.lines(
                f"M-240 {side * 51}V{side * 163}M-225 {side * 51}V{side * 163}M-211 {side * 51}V{side * 163}"
                f"M-196 {side * 51}V{side * 163}M-253 {side * 79}H-183M-253 {side * 107}H-183M-253 {side * 135}H-183",
                GOLD.line,
                1.6,
            )
        # power and propulsion
        for y in (-20, 0, 20):
            p.rect(-268, y - 8, 14, 16, STEEL.middle, 2, 3)
        p.path("M-256 -28L-244 -36H-196L-184 -28V28L-196 36H-244L-256 28Z", p.lit(SILVER, -36, 36))
        p.lines("M-244 -35V35M-196 -35V35M-244 -10H-196M-244 12H-196", SILVER.line)
        # first home, with the docked ship of supplies above and the airlock below
        tower(p, -122, -150, 46, 92, WHITE, (20, 72))
        p.path("M-122 -150L-112 -170H-86L-76 -150Z", p.upright(STEEL, -122, -76), 3)
        p.path("M-146 -140h16v62h-16zM-68 -140h16v62h-16z", p.lit(CELLS, -140, -78), 2.5)
        p.rect(-114, -60, 30, 20, p.upright(STEEL, -114, -84), 2, 3)
        tower(p, -120, 58, 42, 44, SILVER, (14,))
        tower(p, -126, 100, 54, 50, WHITE, (14, 36))
        p.bottle((-99, 128), 13, STEEL.middle)
        p.rect(-114, 40, 30, 20, p.upright(STEEL, -114, -84), 2, 3)
        p.path("M-184 -22L-170 -30V30L-184 22Z", p.lit(STEEL, -30, 30), 3)
        can(p, -170, -42, 142, 84, SILVER, (18, 58, 84, 124))
        p.disc((-99, 0), 20, STEEL.middle, 3)
        p.disc((-99, 0), 10, SILVER.light, 2.5)
        # international home, with the tank ship below
        p.rect(24, 44, 30, 20, p.upright(STEEL, 24, 54), 2, 3)
        tower(p, 12, 62, 54, 84, WHITE, (18, 64))
        p.flat("M14 100H64V108H14Z", BAND)
        p.path("M14 146L24 166H54L64 146Z", p.upright(STEEL, 14, 64), 3)
        p.path("M-28 -22H-12V22H-28Z", p.lit(STEEL, -22, 22), 3)
        can(p, -12, -46, 118, 92, WHITE, (16, 102))
        p.flat("M-10 -8H104V4H-10Z", BAND)
        p.window((40, -24), 8)
        p.window((66, -24), 8)
        p.lines("M4 18H90M4 -30H28", WHITE.line)
        p.rect(24, -64, 30, 18, p.upright(STEEL, 24, 54), 2, 3)
        # Orion at the end
        p.rect(106, -16, 14, 32, p.lit(STEEL, -16, 16), 2, 3)
        p.path("M120 -18L186 -46V46L120 18Z", p.lit(SILVER, -46, 46))
        p.lines("M152 -31V31M172 -39V39", SILVER.line)
        p.path("M136 -14L148 -19L149 -9L137 -6Z", INK, 2)
        p.wire("M222 -130V130", 5)
        p.path("M208 -50h28v-78h-28zM208 50h28v78h-28z", p.lit(CELLS, -130, 130), 3)
        p.lines("M222 -50v-78M222 50v78M209 -76h26m0 -26h-26M209 76h26m0 26h-26", CELLS.line, 1.6)
        p.rect(186, -36, 66, 72, p.lit(WHITE, -36, 36), 3)
        p.flat("M188 -5H250V5H188Z", BAND)
        p.lines("M200 -35V35M238 -35V35", WHITE.line)
        p.path("M252 -12L272 -24V24L252 12Z", p.lit(STEEL, -24, 24), 3)
        # arm on the hull
        p.wire("M-44 -44L-20 -112L52 -132L84 -96", 10)
        p.lines("M-44 -44L-20 -112L52 -132L84 -96", WHITE.middle, 4.5)
        p.studs([(-44, -44), (-20, -112), (52, -132), (84, -96)], 7.5, ACCENT)
        p.wire("M84 -96L80 -78M84 -96L100 -84", 4)
    return p


DRAWINGS: dict[str, Callable[[], Picture]] = {
    "orion": orion,
    "sls": sls,
    "ppe-halo": ppe_halo,
    "gateway": gateway,
}
