"""What of a picture is another than it was, so that no more of a large screen is painted anew than must be."""

from collections.abc import Collection, Sequence

import pygame

Blit = tuple[pygame.Surface, tuple[int, int]]


def changed_area(before: Sequence[Blit], after: Sequence[Blit], whole: pygame.Rect) -> pygame.Rect:
    """A rectangle of `whole` that holds every sprite that went, came or moved; all of it where others have changed
    their order, since they may lie over each other, or the ground is another, with which the sprites begin."""
    if before[:1] != after[:1]:
        return whole
    old = set(before)
    new = set(after)
    stayed = _among(before, new)
    stay = _among(after, old)
    if stayed != stay:
        return whole
    places = []
    for sprite, spot in old ^ new:
        place = sprite.get_rect()
        place.topleft = spot
        places.append(place)
    return _around(places).clip(whole)


def _among(blits: Sequence[Blit], others: Collection[Blit]) -> list[Blit]:
    return [blit for blit in blits if blit in others]


def _around(places: Sequence[pygame.Rect]) -> pygame.Rect:
    """Of no size where there are none."""
    if not places:
        return pygame.Rect(0, 0, 0, 0)
    first, *others = places
    return first.unionall(others)
