"""The made-up memories of the simulation remember and forget as their sources say."""

from math import exp, isclose, log
from random import Random

from tests.bench.sketch import SketchedMind, sketched, sketched_next
from tests.bench.worlds import EASE, KNOWN_FOR, WORLDS, Activation, Fading, Halving, World

MINUTE = 1 / 1440  # days


def average(world: type[World], known: bool) -> tuple[World, int]:
    """A pupil of ability 0, and a middling fact that is known beforehand, or not."""
    made = world(0.0, [0.0] * 50, Random(1))
    return made, made.knew.index(known)


def test_what_is_known_beforehand_is_there_at_the_start_and_fades_slowly() -> None:
    for world in WORLDS.values():
        pupil, fact = average(world, known=True)
        assert pupil.recall(fact, 0.0) > 0.98
        assert abs(pupil.recall(fact, KNOWN_FOR) - 0.9) < 0.01


def test_what_is_not_known_is_learnt_by_being_asked_and_then_forgotten() -> None:
    for world in WORLDS.values():
        pupil, fact = average(world, known=False)
        assert pupil.recall(fact, 0.0) == 0
        pupil.practise(fact, 0.0, recalled=False)
        pupil.leave(10 * MINUTE)
        chances = [pupil.recall(fact, days) for days in (MINUTE, 1.0, 7.0, 30.0)]
        assert chances == sorted(chances, reverse=True)
        assert 0 <= chances[-1] < chances[0] <= 1


def test_a_half_life_of_a_day_and_a_fifth_grows_with_what_was_nearly_forgotten_and_is_halved_by_a_lapse() -> None:
    pupil, fact = average(Halving, known=False)
    pupil.practise(fact, 0.0, recalled=False)
    assert isclose(pupil.recall(fact, 1.2), 0.5)
    pupil.practise(fact, 1.2, recalled=True)
    assert isclose(pupil.recall(fact, 1.2 + 1.2 * (1 + 2.9 * 0.5**0.5)), 0.5)
    pupil.practise(fact, 1.2, recalled=False)
    assert isclose(pupil.recall(fact, 1.2 + 0.6 * (1 + 2.9 * 0.5**0.5)), 0.5)


def test_a_presentation_decays_by_the_parameters_of_pavlik_and_anderson() -> None:
    pupil, fact = average(Activation, known=False)
    pupil.practise(fact, 0.0, recalled=False)
    activation = -0.177 * log(600)
    assert isclose(pupil.recall(fact, 10 * MINUTE), 1 / (1 + exp((-0.704 - activation) / 0.255)))
    pupil.practise(fact, 10 * MINUTE, recalled=True)
    decay = 0.217 * exp(activation) + 0.177
    both = log(1200**-0.177 + 600**-decay)
    assert isclose(pupil.recall(fact, 20 * MINUTE), 1 / (1 + exp((-0.704 - both) / 0.255)))


def test_between_sessions_a_fortieth_of_the_time_counts() -> None:
    pupil, fact = average(Activation, known=False)
    pupil.practise(fact, 0.0, recalled=False)
    pupil.leave(10 * MINUTE)
    activation = -0.177 * log(600 + 0.025 * 86400)
    expected = 1 / (1 + exp((-0.704 - activation) / 0.255))
    assert isclose(pupil.recall(fact, 10 * MINUTE + 1), expected)
    pupil.practise(fact, 10 * MINUTE + 1, recalled=False)
    assert pupil.recall(fact, 10 * MINUTE + 1 + MINUTE) > expected


def test_what_is_harder_by_one_spread_is_forgotten_so_many_times_as_fast() -> None:
    for world in (Fading, Halving):
        alike = (world(0.0, [b] * 50, Random(1)) for b in (0.0, 1.0))
        middling, hard = (pupil for pupil in alike)
        fact = next(number for number in range(50) if not (middling.knew[number] or hard.knew[number]))
        for pupil in (middling, hard):
            pupil.practise(fact, 0.0, recalled=False)
        assert isclose(middling.recall(fact, exp(EASE)), hard.recall(fact, 1.0))


def test_the_sketch_asks_again_what_was_missed_and_counts_after_eight_others() -> None:
    mind = sketched(SketchedMind(), "f0", 3, False, 0.0)
    pool = [(f"f{number}", 3, number < 2) for number in range(12)]
    assert sketched_next(mind, pool, 0.0) == "f1"
    for number in range(1, 9):
        mind = sketched(mind, f"f{number}", 3, True, number * MINUTE)
    assert sketched_next(mind, pool, 9 * MINUTE) == "f0"
