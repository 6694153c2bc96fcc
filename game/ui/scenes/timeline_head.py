"""The strip above the timeline: back, whose timeline it is, the points, the settings, and the other view."""

from collections.abc import Mapping

from game.translation import tr
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.places import Remainder
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import Words, block, largest

APART = 28.0  # between two parts
LEAST = 0.8  # the text size to which the buttons may shrink


def timeline_head(area: Rect, labels: Mapping[str, str], name: str, points: int, room: Room) -> list[Widget]:
    """`labels` of the buttons: the first stands at the left, the others from the right end inwards. The points and the
    title are left out where they have no room."""
    told = tr("{n} points").format(n=f"{points:,}")

    def buttons_width(tried: Room) -> float:
        gaps = APART * (len(labels) - 1)
        wide = gaps
        for label in labels.values():
            wide += _button_width(tried, label)
        return wide

    def fits(tried: Room) -> bool:
        return buttons_width(tried) <= area.w

    fitting = largest(room, fits, LEAST)
    rest = Remainder(area, gap=APART)
    found: list[Widget] = []
    for button, label in labels.items():
        wide = _button_width(fitting, label)
        place = rest.far(wide) if found else rest.left(wide)
        found.append(Button(button, place, label))
    wide = _told_width(fitting, told)
    if wide > rest.area.w:
        return found
    counted = _points(rest.far(wide), told, fitting)
    title = _title(rest.area, name, fitting)
    return [*found, counted, *title]


def _points(place: Rect, told: str, room: Room) -> Words:
    accent = room.theme.palette.accent
    lines = block(told, "label", place.w, room)
    return Words("points", place, lines, told, accent, across="right", down="middle")


def _title(area: Rect, name: str, room: Room) -> list[Words]:
    """Whose timeline it is, if need be by the name alone; nothing where that has no room either."""
    second = room.theme.palette.second
    style = room.theme.style("label")
    for words in (tr("Timeline of {name}").format(name=name), name):
        if room.measure(words, style) <= area.w:
            lines = block(words, "label", area.w, room)
            return [Words("title", area, lines, words, second, down="middle", reads_as="heading")]
    return []


def _told_width(room: Room, told: str) -> float:
    style = room.theme.style("label")
    return room.measure(told, style) + 1


def _button_width(room: Room, label: str) -> float:
    style = room.theme.style("button")
    return room.measure(label, style) + 64
