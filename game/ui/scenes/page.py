"""A scene made of widgets: it moves the focus by keyboard, follows the mouse, and turns both into named choices."""

from collections.abc import Collection, Mapping, Sequence

from game.ui.canvas import Canvas
from game.ui.inputs import Input, Point, Press, Touch
from game.ui.room import Node, Room
from game.ui.stack import Move
from game.ui.widgets.basic import Look, Widget

HOLD, REPEAT = 0.45, 0.09  # seconds that a button is held before it repeats, and between two repeats
TABS = {"next": 1, "previous": -1}
ARROWS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}


class Page:
    """A page says which `widgets` it has in a room, and what it does when one is `chosen`.

    The same name can be reached by key (`shortcuts`, or a focused widget's own keys), by Enter on the focused widget,
    by click and by finger; so whatever a mouse can do a keyboard can do.
    """

    def __init__(self) -> None:
        self.focus = ""
        self.hover = ""
        self._held = ""
        self._pressed = ""  # what the first press of a double click fell on
        self._held_for = 0.0  # seconds, less those that have led to a repeat

    @property
    def shortcuts(self) -> Mapping[str, str]:
        """Keys, and the names of what they choose."""
        return {}

    @property
    def repeating(self) -> Collection[str]:
        """The widgets that are chosen again and again while the pointer holds them."""
        return ()

    @property
    def wants_text(self) -> bool:
        return False

    @property
    def hints(self) -> Sequence[str]:
        return ()

    def takes(self, key: str) -> bool:
        return key in self.shortcuts

    @property
    def moving(self) -> bool:
        return self._held in self.repeating

    def widgets(self, room: Room) -> Sequence[Widget]:
        raise NotImplementedError

    def choose(self, name: str) -> Move | None:
        """The widget, shortcut or key of this name was chosen."""
        raise NotImplementedError

    def drag(self, name: str, point: Point, room: Room) -> Move | None:
        """The pointer is held down on the widget; for axes and cards."""
        return None

    def decorate(self, canvas: Canvas, room: Room) -> None:
        """Draw what lies behind the widgets."""
        canvas.fill(room.theme.palette.background)

    def choose_again(self, name: str) -> Move | None:
        """The second click of a double click came on the widget that took the first."""
        return self.choose(name)

    def update(self, seconds: float) -> Move | None:
        if self._held not in self.repeating:
            return None
        self._held_for += seconds
        while self._held_for >= HOLD:
            self._held_for -= REPEAT
            self.choose(self._held)
        return None

    def resume(self, result: object) -> Move | None:
        return None

    def draw(self, canvas: Canvas, room: Room) -> None:
        self.decorate(canvas, room)
        widgets = self.widgets(room)
        focused = self._focused(widgets)
        for widget in widgets:
            widget.draw(canvas, room, self._look(widget, focused))

    def tree(self, room: Room) -> tuple[Node, ...]:
        widgets = self.widgets(room)
        focused = self._focused(widgets)
        return tuple(widget.node(self._look(widget, focused)) for widget in widgets)

    def handle(self, given: Input, room: Room) -> Move | None:
        match given:
            case Press(key):
                return self.press(key, room)
            case Point():
                return self._point(given, room)
            case _:
                return None

    def press(self, key: str, room: Room) -> Move | None:
        widgets = self.widgets(room)
        focused = self._focused(widgets)
        if focused and key in focused.keys:
            return self.choose(focused.keys[key])
        if key in self.shortcuts:
            return self.choose(self.shortcuts[key])
        if key == "ok" and focused:
            return self.choose(focused.name)
        if key in ARROWS or key in TABS:
            reachable = self.tab_stops(widgets) if key in TABS else [widget for widget in widgets if widget.focusable]
            self.focus = _neighbour(key, reachable, focused)
        return None

    def tab_stops(self, widgets: Sequence[Widget]) -> Sequence[Widget]:
        """What Tab goes through; a group that arrows go through can be one stop."""
        return [widget for widget in widgets if widget.focusable]

    def _point(self, point: Point, room: Room) -> Move | None:
        under = [widget for widget in self.widgets(room) if widget.focusable and widget.rect.contains(point.x, point.y)]
        name = under[-1].name if under else ""
        match point.touch:
            case Touch.MOVE:
                self.hover = name
                return self.drag(self._held, point, room) if self._held else None
            case Touch.DOWN if point.again and name != self._pressed:
                return None  # it was meant for what lay there a moment ago
            case Touch.DOWN:
                self._pressed = name
                self._held, self._held_for, self.focus = name, 0.0, name or self.focus
                if name in self.repeating:
                    return self.choose(name)
                return self.drag(name, point, room) if name else None
            case Touch.UP:
                held, self._held = self._held, ""
                if not name or name != held or name in self.repeating:
                    return None
                return self.choose_again(name) if point.again else self.choose(name)

    def _focused(self, widgets: Sequence[Widget]) -> Widget | None:
        """The widget that has the focus: the first that can, if the one that had it is gone."""
        able = [widget for widget in widgets if widget.focusable]
        return next((widget for widget in able if widget.name == self.focus), able[0] if able else None)

    def _look(self, widget: Widget, focused: Widget | None) -> Look:
        return Look(widget is focused, widget.focusable and widget.name == self.hover)


def _neighbour(key: str, widgets: Sequence[Widget], focused: Widget | None) -> str:
    """The name of the widget that the key leads to; the focused one where there is none that way."""
    if not focused or not widgets:
        return widgets[0].name if widgets else ""
    if key in TABS:
        here = widgets.index(focused) if focused in widgets else -1
        return widgets[(here + TABS[key]) % len(widgets)].name
    dx, dy = ARROWS[key]
    x, y = focused.rect.centre

    def distance(widget: Widget) -> float:
        """Along the arrow, and twice what lies across it; overlapping rows and columns count as straight ahead."""
        a, b = widget.rect.centre
        along = (a - x) * dx + (b - y) * dy
        straight = (
            widget.rect.y < focused.rect.bottom and focused.rect.y < widget.rect.bottom
            if dx
            else widget.rect.x < focused.rect.right and focused.rect.x < widget.rect.right
        )
        across = abs(b - y) if dx else abs(a - x)
        return along + (across / 4 if straight else across * 2)

    ahead = [w for w in widgets if (w.rect.centre[0] - x) * dx + (w.rect.centre[1] - y) * dy > 1]
    return min(ahead, key=distance).name if ahead else focused.name
