"""The simulation of learning plays by its rules, and its figures say what they are called."""

from math import isclose, log

from tests.bench.learning import auc, calibration, log_loss, ratio_of, windows
from tests.bench.pickers import PICKERS
from tests.bench.pupils import AFTER, Cell, Played, Scenario, play_all
from tests.bench.worlds import WORLDS

SHORT = Scenario("short", 2, 2, 1, 60)


def played(*right: bool, gain: float = 1.0) -> Played:
    return Played((gain, gain), (), right)


def test_everybody_who_picks_can_play_in_every_world() -> None:
    for world in WORLDS:
        for picker in PICKERS:
            (pupil,) = play_all(Cell(picker, world, SHORT, 1, 1))
            assert len(pupil.right) > 8
            assert len(pupil.gains) == len(AFTER)
            assert (len(pupil.foreseen) > 0) == (picker in ("own", "calm"))


def test_the_same_pupils_play_the_same() -> None:
    cell = Cell("own", "fading", SHORT, 1, 2)
    assert play_all(cell) == play_all(cell)


def test_a_ratio_of_what_gains_twice_as_much_is_two() -> None:
    twice, once = [played(True, gain=2.0)] * 3, [played(True)] * 3
    assert ratio_of(twice, once, 0) == (2.0, 0.0)


def test_windows_are_of_twelve_answers() -> None:
    assert windows([played(*[True] * 8, *[False] * 4)]) == 1
    assert windows([played(*[True] * 7, *[False] * 5)]) == 0
    assert windows([played(*[True] * 7, *[False] * 5, True, True)]) == 0


def test_what_was_foreseen_is_judged() -> None:
    sure = [(0.9, True)] * 9 + [(0.9, False)]
    assert calibration(sure) < 1e-9
    assert isclose(calibration([(0.9, False)]), 0.9)
    assert isclose(log_loss([(0.5, True), (0.5, False)]), log(2))
    assert auc([(0.9, True), (0.1, False)]) == 1
    assert auc([(0.1, True), (0.9, False)]) == 0
