"""The answer that was given, beside the verdict in the band above the feedback."""

from collections.abc import Sequence
from dataclasses import replace

from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import Words, block
from game.ui.widgets.signs import Verdict

CLOSE = 0.96  # the distance of its lines, as a multiple of their size


def given_beside(words: str, verdict: Verdict, area: Rect, room: Room) -> Sequence[Widget]:
    """In lines as close as can be; nothing where they have no room."""
    if not words:
        return ()
    usual = block(words, "label", area.w, room)
    style = usual.style._replace(leading=CLOSE)
    close = replace(usual, style=style)
    if not close.fits or close.height > area.h:
        return ()
    palette = room.theme.palette
    given = Words(
        "given",
        area,
        close,
        words,
        verdict.colour(palette),
        palette.tile,
        down="middle",
    )
    return [given]
