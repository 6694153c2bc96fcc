"""How pages of a lesson look: those that a class reads from afar are dark on light, in the sizes of a projector."""

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


def for_teacher(room: Room) -> Room:
    """A plan is read by one person near it, whatever the class is shown: where the page is narrow it has the sizes of a
    desk, so that all that is set is seen."""
    if room.wide or not room.theme.projector:
        return room
    theme = replace(room.theme, projector=False)
    return replace(room, theme=theme)
