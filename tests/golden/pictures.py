"""A few screens as pictures. `python -m tests.golden.pictures` takes them anew; look at them before you commit them."""

from collections.abc import Mapping
from pathlib import Path

import pygame

from game.ui.scenes.title import Title
from game.ui.settings import Settings
from tests.golden.screens import scenes
from tests.support.painted import painted
from tests.support.paper import FOUR_BY_THREE, WIDE, desk

GOLDEN = Path(__file__).parent
FAILED = Path(__file__).parent.parent / "failed"
LEVELS, SHARE = 8, 0.002  # a pixel differs by more than 8 of 256 levels; so many pixels may


def pictures() -> Mapping[str, pygame.Surface]:
    """The file name of each picture, and the picture as it is drawn now."""
    by_name = dict(scenes())
    projected, plain = Settings(projector=True), Settings()
    return {
        "title": painted(Title(desk()), WIDE, plain),
        "choose": painted(by_name["play Choose"], FOUR_BY_THREE, plain),
        "place-projector": painted(by_name["play Place"], FOUR_BY_THREE, projected),
        "feedback-contrast": painted(by_name["feedback Arrange"], WIDE, Settings(palette="contrast")),
    }


def difference(one: pygame.Surface, other: pygame.Surface) -> tuple[float, pygame.Surface]:
    """The share of pixels that differ, and a picture in which they are white."""
    if one.get_size() != other.get_size():
        return 1.0, one.copy()
    mask = pygame.mask.from_threshold(one, (0, 0, 0), (LEVELS + 1,) * 3 + (255,), other)
    same = mask.count() / (one.get_width() * one.get_height())
    mask.invert()
    return 1 - same, mask.to_surface()


def keep() -> None:
    for name, picture in pictures().items():
        pygame.image.save(picture, GOLDEN / f"{name}.png")


if __name__ == "__main__":
    keep()
