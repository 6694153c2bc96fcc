"""The line of a path as far as it is flown, in the light of its eras."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.ui.canvas import Canvas, Spot
from game.ui.room import Room
from game.ui.theme import Colour, mix

PIECE = 26  # spots in a piece of the line
LIGHT = 0.3  # how much of the colour there is around it


class Flown(NamedTuple):
    """Through these spots, in the colour of an era."""

    colour: Colour
    spots: Sequence[Spot]


def draw_flown(canvas: Canvas, room: Room, flown: Sequence[Flown], wide: float, halo: float) -> None:
    """Lines so wide, and around them light so wide: all light first, so that it dims no line."""
    background = room.theme.palette.background
    for stretch in flown:
        light = mix(background, stretch.colour, LIGHT)
        _draw_line(
            canvas,
            room,
            stretch.spots,
            light,
            halo,
        )
    for stretch in flown:
        _draw_line(
            canvas,
            room,
            stretch.spots,
            stretch.colour,
            wide,
        )


def _draw_line(canvas: Canvas, room: Room, spots: Sequence[Spot], colour: Colour, width: float) -> None:
    """Piece by piece, as far as it is seen: each stays what it is while the path glides by."""
    half = width / 2
    end = room.stage.w + half
    for piece in _pieces(spots):
        left, _ = piece[0]
        right, _ = piece[-1]
        if right > -half and left < end:
            canvas.line(
                piece,
                colour,
                width,
            )


def _pieces(spots: Sequence[Spot]) -> Iterator[Sequence[Spot]]:
    """Each ends where the next one begins."""
    last = len(spots) - 1
    start = 0
    while start < last:
        end = start + PIECE
        yield spots[start : end + 1]
        start = end
