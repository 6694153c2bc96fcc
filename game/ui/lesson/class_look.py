"""How pages look that a class reads from afar: dark on light, in the sizes of a projector, whatever is set."""

from dataclasses import replace

from game.ui.room import Room
from game.ui.theme import NIGHT, PAPER

MOST = 1.25  # the text size above which a page of a class does not grow: its sizes are those of the last row already


def for_class(room: Room) -> Room:
    """The room with the theme of a projector; who has chosen much contrast keeps it."""
    theme = room.theme
    palette = theme.palette
    if palette == NIGHT:
        palette = PAPER
    size = min(MOST, theme.text_size)
    projected = replace(
        theme,
        palette=palette,
        projector=True,
        text_size=size,
    )
    return replace(room, theme=projected)
