"""Screens as pictures: what was signed off is what is drawn."""

import pygame
import pytest

from tests.golden.pictures import FAILED, GOLDEN, SHARE, difference, pictures


@pytest.mark.parametrize("name", ["title", "choose", "place-projector", "feedback-contrast"])
def test_a_screen_looks_as_it_was_signed_off(name: str) -> None:
    computed = pictures()[name]
    expected = pygame.image.load(GOLDEN / f"{name}.png")
    share, where = difference(computed, expected)
    if share > SHARE:
        FAILED.mkdir(exist_ok=True)
        for kind, picture in (("computed", computed), ("expected", expected), ("difference", where)):
            pygame.image.save(picture, FAILED / f"{name}-{kind}.png")
    assert share <= SHARE, f"{share:.2%} of the pixels differ; see {FAILED}"


def test_the_comparison_itself_sees_a_change() -> None:
    one = pygame.Surface((100, 100))
    other = one.copy()
    assert difference(one, other)[0] == 0
    other.fill((6, 6, 6), (0, 0, 100, 50))
    assert difference(one, other)[0] == 0
    other.fill((20, 0, 0), (0, 0, 10, 10))
    assert difference(one, other)[0] == pytest.approx(0.01)
    assert difference(one, pygame.Surface((99, 100)))[0] == 1
