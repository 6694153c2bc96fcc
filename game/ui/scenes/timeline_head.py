"""The strip above the timeline: back, whose timeline it is, the points beside a coin, the settings, the other view."""

from collections.abc import Mapping, Sequence
from itertools import product

from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.places import Remainder
from game.ui.widgets.basic import Button, Look, Piece, Widget
from game.ui.widgets.coin_face import CoinFace
from game.ui.widgets.lines import Words, block, largest

APART = 28.0  # between two parts
COIN, BESIDE_COIN = 38.0, 12.0
ROLES = "subheading", "label"  # of the title, the first that has room
LEAST = 0.8  # the text size to which the buttons may shrink


def timeline_head(area: Rect, labels: Mapping[str, str], name: str, points: int, room: Room) -> list[Widget]:
    """`labels` of the buttons: the first stands at the left, the others from the right end inwards. The points and the
    title are left out where they have no room."""
    told = tr("{n} points").format(n=f"{points:,}")

    def fits(tried: Room) -> bool:
        return _buttons_width(tried, labels) <= area.w

    fitting = largest(room, fits, LEAST)
    rest = Remainder(area, gap=APART)
    found: list[Widget] = []
    for button, label in labels.items():
        wide = _button_width(fitting, label)
        place = rest.far(wide) if found else rest.left(wide)
        found.append(Button(button, place, label))
    wide = _told_width(fitting, told) + COIN + BESIDE_COIN
    if wide > rest.area.w:
        return found
    counted = _points(rest.far(wide), told, fitting)
    title = _title(rest.area, name, fitting)
    return [*found, *counted, *title]


def _buttons_width(room: Room, labels: Mapping[str, str]) -> float:
    wide = APART * (len(labels) - 1)
    for label in labels.values():
        wide += _button_width(room, label)
    return wide


def _points(place: Rect, told: str, room: Room) -> Sequence[Widget]:
    """Beside the coin that they are counted in."""
    accent = room.theme.palette.accent
    beside = place.after(place.x + COIN + BESIDE_COIN)
    lines = block(told, "label", beside.w, room)
    words = Words("points", beside, lines, told, accent, down="middle")
    disc = place.left(COIN).centred(COIN, COIN)
    return [PointsCoin("coin", disc), words]


@drawn
class PointsCoin(Piece):
    """It says nothing: the points do."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        accent = room.theme.palette.accent
        plain = CoinFace()
        plain.draw(canvas, room, self.rect, accent)

    def node(self, look: Look) -> Node:
        return Node("group", self.name, "", self.rect)


def _title(area: Rect, name: str, room: Room) -> list[Words]:
    """Whose timeline it is, if need be smaller or by the name alone; nothing where that has no room either."""
    whose = tr("Timeline of {name}").format(name=name)
    for words, role in product((whose, name), ROLES):
        style = room.theme.style(role)
        if room.measure(words, style) > area.w or style.line_height > area.h:
            continue
        lines = block(words, role, area.w, room)
        return [
            Words(
                "title",
                area,
                lines,
                words,
                room.theme.palette.text,
                down="middle",
                reads_as="heading",
            )
        ]
    return []


def _told_width(room: Room, told: str) -> float:
    style = room.theme.style("label")
    return room.measure(told, style) + 1


def _button_width(room: Room, label: str) -> float:
    style = room.theme.style("button")
    return room.measure(label, style) + 64
