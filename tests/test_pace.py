"""How often the loop turns, and that what comes in ends a long wait."""

import pygame
import pytest

from game.shell import rest
from game.shell.pace import MOVING, SECOND, WAITING, Pace
from game.shell.rest import LISTEN, LONG, LOOK


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
    monkeypatch.setattr(pygame.display, "get_init", lambda: True)
    monkeypatch.setattr(pygame.display, "get_driver", lambda: "x11")
    monkeypatch.setattr(pygame.joystick, "get_init", lambda: True)
    monkeypatch.setattr(pygame.joystick, "get_count", lambda: 1)
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


def test_later_it_only_listens_and_looks_at_all_the_rest_some_times_a_second(waits: Waits) -> None:
    quiet(SECOND + 1).wait(moving=False, expecting=False)
    assert waits.milliseconds == [LISTEN] * LOOK
    assert 600 <= sum(waits.milliseconds) <= 700


def test_without_a_gamepad_it_sleeps_until_something_comes_in(waits: Waits, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[int] = []
    monkeypatch.setattr(pygame.joystick, "get_count", lambda: 0)
    monkeypatch.setattr(rest, "sleeping", lambda: lambda _, milliseconds: slept.append(milliseconds))
    quiet(SECOND + 1).wait(moving=False, expecting=False)
    assert slept == [LONG]
    monkeypatch.setattr(rest, "sleeping", lambda: None)  # a system where SDL cannot be asked
    quiet(SECOND + 1).wait(moving=False, expecting=False)
    assert waits.milliseconds == [LISTEN] * LOOK


def test_without_a_screen_nobody_can_press_anything(waits: Waits, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pygame.display, "get_driver", lambda: "dummy")
    quiet(SECOND + 1).wait(moving=False, expecting=False)
    assert waits.milliseconds == [LONG]


def test_sdl_can_be_asked_to_sleep_and_leaves_what_came_in_where_it_is() -> None:
    pygame.display.init()
    sleep = rest.sleeping()
    assert sleep is not None
    pygame.event.clear()
    pygame.event.post(pygame.Event(pygame.USEREVENT))
    sleep(None, LONG)
    assert [event.type for event in pygame.event.get()] == [pygame.USEREVENT]


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
