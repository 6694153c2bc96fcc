"""Emblems by kind of entry, for coins of what has no drawing of its own: round, about (300, 200), with strong lines."""

from collections.abc import Callable

from pen import CELLS, GOLD, GREEN, INK, MOON, ORANGE, SILVER, SKIN, STEEL, WHITE, Picture

BOLD = 1.9  # the weight of lines that are seen on a small coin


def helmet() -> Picture:
    p = Picture(BOLD)
    p.path("M176 356C178 300 214 280 300 280C386 280 422 300 424 356Z", p.upright(WHITE, 176, 424))
    p.disc((300, 176), 122, p.ball(WHITE, (300, 176), 122))
    p.rect(160, 150, 32, 74, STEEL.middle, 10)
    p.rect(408, 150, 32, 74, STEEL.middle, 10)
    p.path(
        "M208 172C208 112 250 96 300 96C350 96 392 112 392 172C392 232 350 256 300 256C250 256 208 232 208 172Z", INK
    )
    p.path(
        "M222 172C222 126 258 112 300 112C342 112 378 126 378 172C378 220 342 240 300 240C258 240 222 220 222 172Z",
        p.ball(GOLD, (300, 176), 78),
        2,
    )
    p.glint("M246 176C246 150 258 138 278 134", 7)
    p.lines("M222 330H378", WHITE.line, 4)
    return p


def satellite() -> Picture:
    p = Picture(BOLD)
    with p.turned(300, 200, -32):
        p.panel([(-172, -44), (-66, -44), (-66, 44), (-172, 44)], (3, 2))
        p.panel([(66, -44), (172, -44), (172, 44), (66, 44)], (3, 2))
        p.wire("M-66 0H-44M44 0H66", 5)
        p.rect(-46, -58, 92, 116, p.upright(GOLD, -46, 46), 8)
        p.lines("M-46 -18H46M-46 24H46", GOLD.line, 3)
        p.path("M-44 -58C-40 -100 40 -100 44 -58Z", p.lit(WHITE, -100, -58))
        p.wire("M0 -90V-124", 5)
        p.studs([(0, -128)], 9, ORANGE.middle)
    return p


def rocket() -> Picture:
    p = Picture(BOLD)
    with p.turned(300, 200, 32):
        p.path("M-26 116C-24 160 -10 176 0 196C10 176 24 160 26 116Z", ORANGE.middle, 2)
        p.path("M-44 40C-84 66 -96 96 -94 132L-40 106ZM44 40C84 66 96 96 94 132L40 106Z", p.upright(ORANGE, -96, 96))
        p.path("M-42 116C-64 10 -52 -96 0 -176C52 -96 64 10 42 116Z", p.upright(WHITE, -62, 62))
        p.path("M-37 -96C-28 -126 -16 -152 0 -176C16 -152 28 -126 37 -96Z", p.upright(ORANGE, -40, 40))
        p.window((0, -34), 24, 4)
        p.lines("M-52 62H52M-46 92H46", WHITE.line, 4)
    return p


def station() -> Picture:
    p = Picture(BOLD)
    with p.turned(300, 200, -14):
        for left in (-176, 88):
            for top in (-116, 20):
                p.panel([(left, top), (left + 88, top), (left + 88, top + 96), (left, top + 96)], (2, 3), GOLD)
        p.rect(-100, -10, 200, 20, p.lit(STEEL, -10, 10), 4)
        p.rect(-34, -150, 68, 300, p.upright(WHITE, -34, 34), 20)
        p.lines("M-34 -92H34M-34 92H34", WHITE.line, 4)
        p.disc((0, 0), 52, p.ball(SILVER, (0, 0), 52))
        p.window((0, 0), 20, 4)
    return p


def scroll() -> Picture:
    p = Picture(BOLD)
    p.rect(196, 84, 208, 236, p.upright(WHITE, 150, 480))
    p.path("M182 56H418C442 56 442 96 418 96H182C158 96 158 56 182 56Z", p.lit(GOLD, 56, 96))
    p.path("M182 308H418C442 308 442 348 418 348H182C158 348 158 308 182 308Z", p.lit(GOLD, 308, 348))
    p.lines("M226 132H374M226 164H374M226 196H340M226 228H296", STEEL.line, 7)
    p.path("M330 262L318 336L348 318L376 336L364 262Z", ORANGE.dark, 2)
    p.disc((348, 246), 38, p.ball(ORANGE, (348, 246), 38))
    return p


def dish() -> Picture:
    p = Picture(BOLD)
    p.path("M236 352L286 236H322L372 352Z", p.upright(STEEL, 236, 372))
    p.lines("M262 300H350M286 236L350 300M322 236L262 300", STEEL.line, 4)
    with p.turned(308, 190, 42):
        p.path("M-138 0C-120 96 120 96 138 0Z", p.lit(SILVER, -10, 80))
        p.oval((0, 0), 138, 34, p.lit(WHITE, -34, 60))
        p.wire("M-70 6L0 -84L70 6", 5)
        p.disc((0, -88), 15, p.ball(ORANGE, (0, -88), 15))
        p.spark("M-34 -118C-14 -138 14 -138 34 -118M-56 -146C-24 -176 24 -176 56 -146", 10)
    return p


def world() -> Picture:
    p = Picture(BOLD)
    with p.turned(300, 200, -28):
        p.lines("M-184 0A184 54 0 0 1 184 0", GOLD.middle, 8)
    p.disc((300, 200), 126, p.ball(CELLS, (300, 200), 126))
    p.path(
        "M232 116C262 104 300 112 316 128C304 152 270 150 262 172C236 182 214 168 206 152C210 138 220 124 232 116Z",
        GREEN.middle,
        2,
    )
    p.path(
        "M316 232C340 214 372 214 390 226C378 262 350 290 322 304C304 286 300 250 316 232Z",
        GREEN.middle,
        2,
    )
    with p.turned(300, 200, -28):
        p.lines("M-184 0A184 54 0 0 0 184 0", GOLD.middle, 8)
        p.disc((-124, 40), 22, p.ball(WHITE, (-124, 40), 22))
    return p


def flag() -> Picture:
    p = Picture(BOLD)
    p.path("M120 306C180 268 420 268 480 306C450 372 150 372 120 306Z", p.lit(MOON, 270, 370))
    p.oval((352, 318), 42, 12, MOON.dark, 2)
    p.wire("M232 300V50", 9)
    p.path("M234 60C280 36 330 84 414 58V170C330 196 280 148 234 172Z", p.upright(ORANGE, 200, 430))
    p.lines("M244 98C284 78 330 122 408 98M244 134C284 114 330 158 408 134", ORANGE.line, 4)
    return p


def dog() -> Picture:
    p = Picture(BOLD)
    p.path("M190 170L176 44C220 52 250 80 262 112ZM410 170L424 44C380 52 350 80 338 112Z", p.lit(SKIN, 40, 190))
    p.path(
        "M300 96C376 96 414 142 410 196C406 244 368 262 356 300C346 340 330 352 300 352C270 352 254 340 244 300"
        "C232 262 194 244 190 196C186 142 224 96 300 96Z",
        p.ball(SKIN, (300, 220), 130),
    )
    p.path(
        "M300 100C322 160 334 220 344 262C346 322 326 340 300 340C274 340 254 322 256 262C266 220 278 160 300 100Z",
        WHITE.light,
        2,
    )
    p.studs([(244, 194), (356, 194)], 15, INK)
    p.path("M270 276C282 264 318 264 330 276C328 300 312 310 300 312C288 310 272 300 270 276Z", INK, 2)
    return p


DRAWINGS: dict[str, Callable[[], Picture]] = {
    "dish": dish,
    "dog": dog,
    "flag": flag,
    "helmet": helmet,
    "rocket": rocket,
    "satellite": satellite,
    "scroll": scroll,
    "station": station,
    "world": world,
}
