"""Make the sounds of this folder again: python make.py [FOLDER]. They are worked out, not recorded."""

import struct
import sys
import wave
from collections.abc import Callable, Iterable, Mapping
from math import exp, log10, pi, sin, tan
from pathlib import Path
from random import Random
from typing import NamedTuple

RATE = 22_050  # samples a second
HIGHEST = 32_767
PEAK = -8.5  # dBFS that no sample passes
FADE = 0.005  # seconds in which every sound comes and goes, so that it does not click
WINDOW, HOP = 0.4, 0.05  # seconds over which loudness is taken, and from one such stretch to the next

# How loud, in LUFS over such a window: what tells something, what does so gently, and what a hand does.
TELLS, GENTLY, HAND = -22.0, -24.0, -35.0
MOVES = -40.0

SPUTNIK = 1450.0
QUINDAR_INTRO, QUINDAR_OUTRO = 2525.0, 2475.0  # the tones that switched the microphones of mission control
C4, E4, G4, A4 = 261.63, 329.63, 392.0, 440.0
C5, D5, E5, G5, A5 = 523.25, 587.33, 659.26, 783.99, 880.0
C6, D6, E6, G6, A6 = 1046.5, 1174.66, 1318.51, 1567.98, 1760.0
B5 = 987.77

Samples = list[float]


class Partial(NamedTuple):
    """A part of a tone: its frequency as a multiple, its strength, and how much faster than the tone it dies away."""

    multiple: float
    strength: float
    dies: float


BELL = (Partial(1, 1, 1), Partial(2, 0.3, 1.7), Partial(3, 0.1, 2.6), Partial(4.2, 0.04, 5))
WOOD = (Partial(1, 1, 1), Partial(2, 0.45, 1.2), Partial(3, 0.2, 1.6))
PURE = (Partial(1, 1, 0),)
HULL = (Partial(1, 1, 1), Partial(2.32, 0.7, 1.3), Partial(3.85, 0.45, 1.8), Partial(6.1, 0.25, 2.6))


# What sounds are made of


def silence(seconds: float) -> Samples:
    return [0.0] * round(seconds * RATE)


def tone(frequency: float, seconds: float, parts: Iterable[Partial], dies: float = 0.0) -> Samples:
    """`dies` is how many times a second the tone falls to a third."""
    made = silence(seconds)
    for part in parts:
        turn = 2 * pi * frequency * part.multiple / RATE
        fall = dies * part.dies / RATE
        for i in range(len(made)):
            made[i] += part.strength * exp(-fall * i) * sin(turn * i)
    return made


def slide(start: float, end: float, seconds: float, dies: float) -> Samples:
    """A pure tone that goes from one frequency to another."""
    made = silence(seconds)
    angle = 0.0
    for i in range(len(made)):
        frequency = start + (end - start) * i / len(made)
        angle += 2 * pi * frequency / RATE
        made[i] = exp(-dies * i / RATE) * sin(angle)
    return made


def hiss(seconds: float, highest: float, dies: float = 0.0) -> Samples:
    """Noise without what lies far above a frequency, the same at every call."""
    chance = Random(1957)
    share = 1 - exp(-2 * pi * highest / RATE)
    made: Samples = []
    level = 0.0
    for i in range(round(seconds * RATE)):
        level += share * (chance.uniform(-1, 1) - level)
        made.append(level * exp(-dies * i / RATE))
    return made


def swell(some: Samples, rise: float, fall: float) -> Samples:
    """Let it come and go softly, in so many seconds each."""
    up, down = round(rise * RATE), round(fall * RATE)
    return [
        value * _curve(min(1.0, i / up)) * _curve(min(1.0, (len(some) - 1 - i) / down)) for i, value in enumerate(some)
    ]


def _curve(share: float) -> float:
    """From 0 to 1 without a corner at either end."""
    return sin(pi / 2 * share) ** 2


def times(some: Samples, strength: float) -> Samples:
    return [value * strength for value in some]


def together(*parts: tuple[float, Samples]) -> Samples:
    """Each from its second on."""
    starts = [(round(second * RATE), some) for second, some in parts]
    made = [0.0] * max(start + len(some) for start, some in starts)
    for start, some in starts:
        for i, value in enumerate(some):
            made[start + i] += value
    return made


def bell(frequency: float, seconds: float) -> Samples:
    return swell(tone(frequency, seconds, BELL, 3.2 / seconds), 0.008, seconds * 0.4)


def wood(frequency: float, seconds: float) -> Samples:
    return swell(tone(frequency, seconds, WOOD, 3.2 / seconds), 0.015, seconds * 0.5)


# The sounds


def beep() -> Samples:
    """As Sputnik sent them: on for a while, off for as long."""
    one = swell(tone(SPUTNIK, 0.28, PURE), 0.02, 0.02)
    return together((0, one), (0.56, one))


def quindar(frequency: float) -> Samples:
    return swell(tone(frequency, 0.25, PURE), 0.015, 0.015)


def docking() -> Samples:
    """A hull that meets a hull, and the latches that close."""
    thud = times(slide(170, 110, 0.3, 12), 0.35)
    ring = times(tone(C4, 0.42, HULL, 7), 0.6)
    contact = swell(times(hiss(0.06, 1800, 60), 0.35), 0.004, 0.03)
    latch = swell(times(tone(720, 0.06, HULL, 70), 0.3), 0.003, 0.03)
    return together((0, thud), (0, ring), (0, contact), (0.17, latch), (0.25, latch))


def right(low: float, high: float) -> Samples:
    return together((0, bell(low, 0.34)), (0.12, bell(high, 0.42)))


def right_ten() -> Samples:
    """The highest of them takes three steps."""
    return together((0, bell(C6, 0.3)), (0.1, bell(E6, 0.3)), (0.2, times(bell(G6, 0.42), 0.9)))


def half_right() -> Samples:
    """Up as for what is right, and half of the way back."""
    return together((0, bell(C5, 0.3)), (0.12, bell(G5, 0.3)), (0.24, bell(E5, 0.38)))


def not_quite() -> Samples:
    return together((0, wood(A4, 0.3)), (0.16, wood(E4, 0.44)))


def press() -> Samples:
    return swell(slide(620, 430, 0.07, 45), 0.005, 0.03)


def move() -> Samples:
    return swell(tone(880, 0.035, PURE), 0.006, 0.026)


def page() -> Samples:
    """Paper that is turned."""
    return swell(hiss(0.16, 1500), 0.07, 0.08)


def coin() -> Samples:
    return together((0, bell(E6, 0.16)), (0.07, bell(A6, 0.28)))


def round_end() -> Samples:
    run = [(0.13 * place, bell(note, 0.34)) for place, note in enumerate((C5, E5, G5))]
    chord = [(0.39, times(bell(note, 0.75), 0.6)) for note in (G5, C6, E6)]
    return together(*run, *chord)


def era_opened() -> Samples:
    """Light that comes up: one note after another joins in, and a bell on top of it."""
    whole = 1.6
    notes = enumerate((C4, G4, C5, E5, G5))
    light = [(0.16 * i, times(swell(tone(note, whole - 0.16 * i, WOOD), 0.7, 0.6), 0.5)) for i, note in notes]
    return together(*light, (0.95, times(bell(C6, 0.6), 0.9)))


class Effect(NamedTuple):
    make: Callable[[], Samples]
    loudness: float


EFFECTS: Mapping[str, Effect] = {
    "beep": Effect(beep, TELLS),
    "quindar-intro": Effect(lambda: quindar(QUINDAR_INTRO), GENTLY),
    "quindar-outro": Effect(lambda: quindar(QUINDAR_OUTRO), GENTLY),
    "docking": Effect(docking, TELLS),
    "right": Effect(lambda: right(C5, G5), TELLS),
    "right-3": Effect(lambda: right(E5, B5), TELLS),
    "right-5": Effect(lambda: right(G5, D6), TELLS),
    "right-10": Effect(right_ten, TELLS),
    "half-right": Effect(half_right, TELLS),
    "not-quite": Effect(not_quite, GENTLY),
    "press": Effect(press, HAND),
    "move": Effect(move, MOVES),
    "page": Effect(page, HAND),
    "coin": Effect(coin, TELLS),
    "round-end": Effect(round_end, TELLS),
    "era-opened": Effect(era_opened, TELLS),
}


# Loudness, as ITU-R BS.1770 has it


class Filter(NamedTuple):
    b0: float
    b1: float
    b2: float
    a1: float
    a2: float


def ear() -> tuple[Filter, Filter]:
    """What the head adds to high tones, and what the ear leaves out of low ones."""
    gain, steep, corner = 10 ** (3.999843853973347 / 20), 0.7071752369554196, tan(pi * 1681.974450955533 / RATE)
    middle = gain**0.4996667741545416
    whole = 1 + corner / steep + corner**2
    head = Filter(
        (gain + middle * corner / steep + corner**2) / whole,
        2 * (corner**2 - gain) / whole,
        (gain - middle * corner / steep + corner**2) / whole,
        2 * (corner**2 - 1) / whole,
        (1 - corner / steep + corner**2) / whole,
    )
    steep, corner = 0.5003270373238773, tan(pi * 38.13547087602444 / RATE)
    whole = 1 + corner / steep + corner**2
    low = Filter(1, -2, 1, 2 * (corner**2 - 1) / whole, (1 - corner / steep + corner**2) / whole)
    return head, low


def through(some: Samples, by: Filter) -> Samples:
    made: Samples = []
    x1 = x2 = y1 = y2 = 0.0
    for x in some:
        y = by.b0 * x + by.b1 * x1 + by.b2 * x2 - by.a1 * y1 - by.a2 * y2
        made.append(y)
        x1, x2, y1, y2 = x, x1, y, y1
    return made


def loudness(some: Samples) -> float:
    """Of the loudest window, in LUFS; what is shorter than a window sounds as much softer as it is shorter."""
    head, low = ear()
    heard = [value**2 for value in through(through(some, head), low)]
    window, hop = round(WINDOW * RATE), round(HOP * RATE)
    starts = range(0, max(1, len(heard) - window + hop), hop)
    most = max(sum(heard[start : start + window]) / window for start in starts)
    return -0.691 + 10 * log10(most)


# From samples to files


def levelled(some: Samples, wanted: float) -> Samples:
    """As loud as is wanted, as far as no sample passes the peak; around zero, and with both ends at it."""
    middle = sum(some) / len(some)
    soft = swell([value - middle for value in some], FADE, FADE)
    strength = 10 ** ((wanted - loudness(soft)) / 20)
    most = 10 ** (PEAK / 20) / max(map(abs, soft))
    return times(soft, min(strength, most))


def write(some: Samples, file: Path) -> None:
    numbers = [round(value * HIGHEST) for value in some]
    with wave.open(str(file), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(struct.pack(f"<{len(numbers)}h", *numbers))


def main(folder: Path) -> None:
    for name, effect in EFFECTS.items():
        write(levelled(effect.make(), effect.loudness), folder / f"{name}.wav")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
