"""A scene made of widgets: it moves the focus by keyboard, follows the mouse, and turns both into named choices."""

from collections.abc import Collection, Mapping, Sequence

from game.ui.canvas import Canvas
from game.ui.inputs import Input, Point, Press, Touch
from game.ui.room import Node, Room
from game.ui.scenes.neighbour import ARROWS, TABS, after, beside
from game.ui.stack import Move
from game.ui.tweens import Tweens
from game.ui.widgets.basic import Look, PointerControl, Widget

HOLD, REPEAT = 0.45, 0.09  # seconds that a button is held before it repeats, and between two repeats


class Page:
    """A page says which `widgets` it has in a room, and what it does when one is `chosen`.

    The same name can be reached by key (`shortcuts`, or a focused widget's own keys), by Enter on the focused widget,
    by click and by finger; so whatever a mouse can do a keyboard can do.
    """

    def __init__(self) -> None:
        self.focus = ""
        self.hover = ""
        self.tweens = Tweens()
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
        is_repeating = self._held in self.repeating
        return is_repeating or self.tweens.moving

    def widgets(self, room: Room) -> Sequence[Widget]:
        raise NotImplementedError

    def choose(self, name: str) -> Move | None:
        """The widget, shortcut or key of this name was chosen."""
        raise NotImplementedError

    def drag(self, name: str, point: Point, room: Room) -> Move | None:
        """The pointer is held down on the widget; for axes and cards."""
        return None

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        """Draw what lies behind the widgets, which are all that there are."""
        canvas.fill(room.theme.palette.background)

    def choose_again(self, name: str) -> Move | None:
        """The second click of a double click came on the widget that took the first."""
        return self.choose(name)

    def update(self, seconds: float) -> Move | None:
        self.tweens.advance(seconds)
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
        widgets = self.widgets(room)
        self.decorate(canvas, room, widgets)
        focused = self.focused_of(widgets)
        for widget in widgets:
            widget.draw(
                canvas,
                room,
                self._look(widget, focused),
            )

    def tree(self, room: Room) -> tuple[Node, ...]:
        widgets = self.widgets(room)
        focused = self.focused_of(widgets)
        return tuple(widget.node(self._look(widget, focused)) for widget in widgets)

    def handle(self, given: Input, room: Room) -> Move | None:
        match given:
            case Press(key):
                self.tweens.finish()
                self.hover = ""  # whoever plays by keys looks at the focus
                return self.press(key, room)
            case Point():
                return self._point(given, room)
            case _:
                return None

    def press(self, key: str, room: Room) -> Move | None:
        widgets = self.widgets(room)
        focused = self.focused_of(widgets)
        if focused and key in focused.keys:
            return self.choose(focused.keys[key])
        if key in self.shortcuts:
            return self.choose(self.shortcuts[key])
        if key == "ok" and focused:
            return self.choose(focused.name)
        if key in TABS:
            self.focus = after(key, self.tab_stops(widgets), focused)
        if key in ARROWS:
            self.focus = beside(key, _by_keys(widgets), focused)
        return None

    def tab_stops(self, widgets: Sequence[Widget]) -> Sequence[Widget]:
        """What Tab goes through; a group that arrows go through can be one stop."""
        return _by_keys(widgets)

    def _point(self, point: Point, room: Room) -> Move | None:
        name = self._under(point, room)
        match point.touch:
            case Touch.MOVE:
                self.hover = name
                return self.drag(self._held, point, room) if self._held else None
            case Touch.DOWN if point.again and name != self._pressed:
                return None  # it was meant for what lay there a moment ago
            case Touch.DOWN:
                return self._press_down(name, point, room)
            case Touch.UP:
                return self._let_go(name, point)

    def _under(self, point: Point, room: Room) -> str:
        """The name of what can be pressed there; empty where nothing can."""
        able = _able(self.widgets(room))
        under = [widget for widget in able if widget.rect.contains(point.x, point.y)]
        return under[-1].name if under else ""

    def _press_down(self, name: str, point: Point, room: Room) -> Move | None:
        self._pressed = self._held = name
        self._held_for = 0.0
        if not name:
            return None
        self.focus = name
        if name in self.repeating:
            return self.choose(name)
        return self.drag(name, point, room)

    def _let_go(self, name: str, point: Point) -> Move | None:
        """Only what was pressed before is chosen."""
        held, self._held = self._held, ""
        if not name or name != held or name in self.repeating:
            return None
        return self.choose_again(name) if point.again else self.choose(name)

    def focused_of(self, widgets: Sequence[Widget]) -> Widget | None:
        """The widget that has the focus: the first that can, if the one that had it is gone."""
        able = _by_keys(widgets)
        for widget in able:
            if widget.name == self.focus:
                return widget
        return able[0] if able else None

    def _look(self, widget: Widget, focused: Widget | None) -> Look:
        hovered = widget.focusable and widget.name == self.hover
        return Look(widget is focused, hovered)


def _by_keys(widgets: Sequence[Widget]) -> list[Widget]:
    """Those that can have the focus, and to which keys lead."""
    return [widget for widget in _able(widgets) if not isinstance(widget, PointerControl)]


def _able(widgets: Sequence[Widget]) -> list[Widget]:
    """Those that can have the focus."""
    return [widget for widget in widgets if widget.focusable]
