"""How often the loop turns, and that what comes in ends a long wait."""

import pygame
import pytest

from game.shell.pace import LISTEN, LOOK, MOVING, SECOND, WAITING, Pace


class Waits:
    """Stands for the clock, and for the wait of the system; remembers what it was asked for."""

    def __init__(self) -> None:
        self.rates: list[int] = []
        self.milliseconds: list[int] = []

    def tick(self, rate: int) -> None:
        self.rates.append(rate)

    def wait(self, milliseconds: int) -> None:
        self.milliseconds.append(milliseconds)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Waits:
    made = Waits()
    monkeypatch.setattr(pygame.time, "Clock", lambda: made)
    monkeypatch.setattr(pygame.time, "wait", made.wait)
    monkeypatch.setattr(pygame.event, "peek", lambda: False)
    return made


def quiet(turns: int, hurried: bool = False) -> Pace:
    pace = Pace(hurried)
    for _ in range(turns):
        pace.hear(False)
    return pace


def test_what_moves_is_shown_sixty_times_a_second_however_long_nothing_came_in(waits: Waits) -> None:
    quiet(10 * SECOND).wait(moving=True, expecting=False)
    assert waits.rates == [MOVING]


def test_in_the_first_second_and_while_something_is_to_come_it_turns_thirty_times_a_second(waits: Waits) -> None:
    quiet(SECOND).wait(moving=False, expecting=False)
    quiet(10 * SECOND).wait(moving=False, expecting=True)
    assert waits.rates == [WAITING, WAITING]


def test_later_it_only_listens_and_looks_at_all_the_rest_twice_a_second(waits: Waits) -> None:
    quiet(SECOND + 1).wait(moving=False, expecting=False)
    assert waits.milliseconds == [LISTEN] * LOOK
    assert 400 <= sum(waits.milliseconds) <= 500


def test_whatever_comes_in_ends_the_wait_at_the_next_question(waits: Waits, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pygame.event, "peek", lambda: len(waits.milliseconds) == 2)
    pace = quiet(SECOND + 1)
    pace.wait(moving=False, expecting=False)
    assert waits.milliseconds == [LISTEN, LISTEN]
    pace.hear(True)
    pace.wait(moving=False, expecting=False)
    assert waits.rates == [WAITING]


def test_who_is_in_a_hurry_never_waits(waits: Waits) -> None:
    pace = quiet(10 * SECOND, hurried=True)
    pace.wait(moving=True, expecting=False)
    pace.wait(moving=False, expecting=False)
    assert not waits.rates
    assert not waits.milliseconds
