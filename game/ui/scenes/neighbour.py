"""Where the focus goes when Tab or an arrow is pressed."""

from collections.abc import Sequence

from game.ui.canvas import Spot
from game.ui.layout import Rect
from game.ui.widgets.basic import Widget

TABS = {"next": 1, "previous": -1}
ARROWS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
AHEAD = 1.0  # by which a centre must lie farther that way


def after(key: str, stops: Sequence[Widget], focused: Widget | None) -> str:
    """The name of the next stop of Tab, round and round; empty where there is none."""
    if not stops:
        return ""
    if focused is None:
        return stops[0].name
    here = stops.index(focused) if focused in stops else -1
    following = (here + TABS[key]) % len(stops)
    return stops[following].name


def beside(key: str, widgets: Sequence[Widget], focused: Widget | None) -> str:
    """The name of the widget that the arrow leads to; the focused one where there is none that way. Sideways it leads
    through the row before it leads out of it."""
    if focused is None:
        return widgets[0].name if widgets else ""
    here = focused.rect
    way = ARROWS[key]
    ahead = [widget for widget in widgets if _along(way, here, widget.rect) > AHEAD]
    if not ahead:
        return focused.name
    in_row = [widget for widget in ahead if _share_a_row(here, widget.rect)]
    if way[0] and in_row:
        ahead = in_row
    nearest = min(ahead, key=lambda widget: _distance(way, here, widget.rect))
    return nearest.name


def _share_a_row(here: Rect, there: Rect) -> bool:
    return there.y < here.bottom and here.y < there.bottom


def _along(way: Spot, here: Rect, there: Rect) -> float:
    """How far the centre of `there` lies that way from the centre of `here`."""
    dx, dy = way
    x, y = here.centre
    to_x, to_y = there.centre
    return (to_x - x) * dx + (to_y - y) * dy


def _distance(way: Spot, here: Rect, there: Rect) -> float:
    """Along the arrow, and twice what lies across it; overlapping rows and columns count as straight ahead."""
    along = _along(way, here, there)
    x, y = here.centre
    to_x, to_y = there.centre
    goes_sideways = way[0] != 0
    if goes_sideways:
        across = abs(to_y - y)
        straight = _share_a_row(here, there)
    else:
        across = abs(to_x - x)
        straight = there.x < here.right and here.x < there.right
    return along + (across / 4 if straight else across * 2)
