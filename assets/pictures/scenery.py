"""What stands on the game's own pages: no picture of the bank, so nothing describes it there."""

from collections.abc import Callable

from pen import DUSK, STEEL, Picture
from space_race import r_7_body


def launch_pad() -> Picture:
    """On a hill in the steppe, at the left end of a page; the hill fades away below. The rocket stands at 300 down."""
    p = Picture(1.5)
    p.flat("M-10 322C70 300 170 290 290 292C410 296 500 330 620 400H-10Z", p.fading(DUSK, 288, 396))
    p.lines("M-10 322C70 300 170 290 290 292C344 294 392 302 439 316", DUSK.light, 2)
    for x, top in ((196, 96), (352, 132)):
        _tower(p, x, top)
    p.lines("M214 130H262M214 196H252M352 160H304M352 226H316", STEEL.middle, 3)
    with p.turned(283, 170, -90, 0.53):
        r_7_body(p)
    p.lamp((205, 84), 4)
    p.lamp((361, 120), 4)
    return p


def _tower(p: Picture, x: float, top: float) -> None:
    """18 wide, from there to the ground."""
    right = x + 18
    p.rect(x, top, 18, 302 - top, p.upright(STEEL, x - 6, right + 6), 2, 2)
    rungs = []
    y = top
    while y < 290:
        rungs.append(f"M{x} {y + 18}L{right} {y}M{x} {y}H{right}")
        y += 18
    p.lines("".join(rungs), STEEL.line, 2)
    middle = x + 9
    p.wire(f"M{middle} {top}V{top - 10}", 2)


DRAWINGS: dict[str, Callable[[], Picture]] = {"launch-pad": launch_pad}
