"""The sounds that come with the game: made by the script, short, soft, equally loud, without clicks."""

import subprocess
import sys
from pathlib import Path

import pytest

from game.files import assets_dir
from tests.sounds import files, measured
from tests.support.each import each

MOST_BYTES = 400_000
HIGHEST_PEAK = -8.0  # dBFS
SOFT = {"press", "move", "page"}  # what a hand does
LOW = {"docking", "not-quite"}  # low tones, of which the curve A makes less than the ear does
NAMES = [file.stem for file in files()]


def file(name: str) -> Path:
    return assets_dir() / "sounds" / f"{name}.wav"


@pytest.mark.long
def test_the_files_are_what_the_script_makes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(assets_dir() / "sounds" / "make.py"), str(tmp_path)], check=True)
    assert {made.name: made.read_bytes() for made in tmp_path.iterdir()} == {
        kept.name: kept.read_bytes() for kept in files()
    }


def test_all_together_take_little_room() -> None:
    assert len(files()) >= 16
    assert sum(kept.stat().st_size for kept in files()) < MOST_BYTES


@each("name", NAMES)
def test_a_sound_is_short_soft_and_does_not_click(name: str) -> None:
    found = measured(file(name))
    assert (found.rate, found.channels, found.bytes_a_sample) == (22_050, 1, 2)
    assert found.peak <= HIGHEST_PEAK
    assert 0.03 <= found.seconds <= 1.7
    assert abs(found.offset) < 0.001
    assert found.edge < 0.001
    assert found.step < 0.2
    assert 200 < found.middle < 3000


def test_what_tells_something_is_equally_loud_and_what_a_hand_does_much_softer() -> None:
    told = [measured(file(name)).loudness for name in NAMES if name not in SOFT | LOW]
    assert max(told) - min(told) < 4
    assert max(measured(file(name)).loudness for name in SOFT) < min(told) - 9
    assert all(min(told) - 4 < measured(file(name)).loudness < max(told) for name in LOW)


@pytest.mark.parametrize(
    ("name", "frequency"), [("beep", 1450), ("quindar-intro", 2525), ("quindar-outro", 2475), ("right", 784)]
)
def test_the_tones_are_those_of_their_models(name: str, frequency: float) -> None:
    assert measured(file(name)).strongest == pytest.approx(frequency, abs=2)


def test_a_quindar_tone_is_a_quarter_of_a_second_long() -> None:
    assert measured(file("quindar-intro")).seconds == pytest.approx(0.25, abs=0.001)


def test_the_chime_rises_with_the_streak() -> None:
    heard = [measured(file(name)).middle for name in ("right", "right-3", "right-5", "right-10")]
    assert heard == sorted(heard)
    assert heard[1] / heard[0] == pytest.approx(2 ** (4 / 12), rel=0.03)  # a third
    assert heard[2] / heard[0] == pytest.approx(2 ** (7 / 12), rel=0.03)  # two thirds


def test_what_is_not_quite_right_falls_and_is_softer() -> None:
    assert measured(file("not-quite")).middle < measured(file("right")).middle
    assert measured(file("not-quite")).loudness < measured(file("right")).loudness - 2
