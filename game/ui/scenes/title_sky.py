"""Where the first page has room for its drawing."""

from collections.abc import Sequence

from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import Widget
from game.ui.widgets.illustration import SHAPE

APART = 36.0  # from what is written or pressed to what is drawn


def title_sky(
    room: Room,
    widgets: Sequence[Widget],
    bottom: float,
) -> Rect:
    """Beside all buttons, or beside the name and above them, wherever a drawing can be larger."""
    name, about, first, *_ = widgets
    stage = room.stage
    start = APART + buttons_end(widgets)
    beside = stage.after(start)
    beside = beside.top(bottom)
    words_end = max(name.rect.right, about.rect.right)
    start = APART + words_end
    above = stage.after(start)
    over = first.rect.y - APART
    above = above.top(over)
    return max(
        beside,
        above,
        key=_room_for_drawing,
    )


def buttons_end(widgets: Sequence[Widget]) -> float:
    """How far to the right they reach."""
    end = 0.0
    for widget in widgets:
        if widget.focusable:
            right = widget.rect.right
            end = max(end, right)
    return end


def _room_for_drawing(area: Rect) -> float:
    """The width of the largest one."""
    widest = area.h * SHAPE
    return min(area.w, widest)
