"""`python -m tests.sounds`: what there is to measure of the sounds in assets/sounds, one a line."""

import wave
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.files import assets_dir

WINDOW, HOP = 0.4, 0.05  # seconds over which loudness is taken, and from one such stretch to the next
EDGE = 0.0002  # seconds at either end that must be all but silent
SILENT = 1e-9
Wave = NDArray[np.float64]


class Measured(NamedTuple):
    """Seconds; dB to the full scale; `loudness` weighted by the curve A, over the loudest window; `offset` and the
    steps as shares of the full scale; frequencies in hertz: the strongest one, and the middle of all."""

    rate: int
    channels: int
    bytes_a_sample: int
    seconds: float
    peak: float
    rms: float
    loudness: float
    offset: float
    edge: float
    step: float
    strongest: float
    middle: float


def files() -> list[Path]:
    return sorted((assets_dir() / "sounds").glob("*.wav"))


def measured(file: Path) -> Measured:
    with wave.open(str(file), "rb") as sound:
        rate, count = sound.getframerate(), sound.getnframes()
        kind = rate, sound.getnchannels(), sound.getsampwidth()
        heard = np.frombuffer(sound.readframes(count), "<i2").astype(np.float64) / 32_768
    edge = round(EDGE * rate)
    powers, frequencies = _spectrum(heard, rate)
    return Measured(
        *kind,
        count / rate,
        _decibels(float(np.abs(heard).max()) ** 2),
        _decibels(float((heard**2).mean())),
        _loudness(heard, rate),
        float(heard.mean()),
        float(np.abs(np.concatenate([heard[:edge], heard[-edge:]])).max()),
        float(np.abs(np.diff(heard)).max()),
        float(frequencies[powers.argmax()]),
        float((powers * frequencies).sum() / powers.sum()),
    )


def _decibels(power: float) -> float:
    return float(10 * np.log10(max(power, SILENT)))


def _spectrum(heard: Wave, rate: int) -> tuple[Wave, Wave]:
    """Powers and their frequencies; what is short is filled up with silence."""
    size = max(len(heard), rate)
    powers: Wave = np.abs(np.fft.rfft(heard, size)) ** 2
    frequencies: Wave = np.fft.rfftfreq(size, 1 / rate).astype(np.float64)
    return powers, frequencies


def _loudness(heard: Wave, rate: int) -> float:
    """By the curve A of IEC 61672, which has nothing to do with how the sounds were levelled."""
    window, hop = round(WINDOW * rate), round(HOP * rate)
    starts = range(0, max(1, len(heard) - window + hop), hop)
    return max(_decibels(_weighted(heard[start : start + window], window, rate)) for start in starts)


def _weighted(some: Wave, window: int, rate: int) -> float:
    powers = np.abs(np.fft.rfft(some, window)) ** 2
    square = np.fft.rfftfreq(window, 1 / rate) ** 2
    low, high = square + 20.6**2, square + 12_194**2
    middle = np.sqrt((square + 107.7**2) * (square + 737.9**2))
    curve = 12_194**2 * square**2 / (low * middle * high) * 10**0.1
    return float(2 * (powers * curve**2).sum() / window**2)


def main() -> None:
    print(
        f"{'':14}  {'ms':>5} {'peak':>6} {'rms':>6} {'dB(A)':>6} {'offset':>8} {'edge':>6} {'step':>6} {'Hz':>6} middle"
    )
    for file in files():
        found = measured(file)
        print(
            f"{file.stem:14}  {1000 * found.seconds:5.0f} {found.peak:6.1f} {found.rms:6.1f} {found.loudness:6.1f} "
            f"{found.offset:8.5f} {found.edge:6.4f} {found.step:6.3f} {found.strongest:6.0f} {found.middle:6.0f}"
        )
    print(f"{sum(file.stat().st_size for file in files()):,} bytes in {len(files())} files")


if __name__ == "__main__":
    main()
