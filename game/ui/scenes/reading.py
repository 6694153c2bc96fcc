"""A page with a column to read, which scrolls by keys, wheel and buttons where it does not fit."""

from collections.abc import Collection, Mapping, Sequence

from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.inputs import Input, Scroll
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.page import Page
from game.ui.stack import Move
from game.ui.widgets.basic import RADIUS, Control, Look, Widget, draw_ring, states
from game.ui.widgets.lines import largest
from game.ui.widgets.signs import draw_chevron
from game.ui.widgets.strips import Strip, column, height, last_top, next_top, top_before

GUTTER = 20.0
Places = tuple[Rect, Rect]  # of the arrow up and the arrow down
LEAST = 0.5  # the text size to which a strip may shrink to be seen whole
STEPS = {"up": -1, "down": 1}
UPWARD = ("up", "earlier")  # names of arrows


@drawn
class ScrollButton(Control):
    """An arrow head; faint where it is disabled, at the end of the column."""

    @property
    def is_up(self) -> bool:
        return self.name in UPWARD

    @property
    def label(self) -> str:
        return tr("Further up") if self.is_up else tr("Further down")

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if look.hovered else palette.tile
        colour = palette.border if self.disabled else palette.text
        canvas.box(self.rect, fill, palette.border, 2, RADIUS)
        draw_chevron(canvas, self.rect, colour, self.is_up)
        if look.focused:
            draw_ring(canvas, room, self.rect)

    def node(self, look: Look) -> Node:
        disabled = "disabled" if self.disabled else ""
        return Node("button", self.name, self.label, self.rect, state=states(look, disabled))


def scroll_buttons(
    beside: Rect, target: float, above: bool, below: bool, names: tuple[str, str] = ("up", "down")
) -> list[Widget]:
    """The two arrows at the ends of a strip, `target` tall; each can be pressed where there is more that way."""
    over = beside.top(target)
    under = beside.low(target)
    return _arrows((over, under), above, below, names)


def _arrows(places: Places, above: bool, below: bool, names: tuple[str, str] = ("up", "down")) -> list[Widget]:
    over, under = places
    upward, downward = names
    up = ScrollButton(upward, over, disabled=not above)
    down = ScrollButton(downward, under, disabled=not below)
    return [up, down]


@drawn
class Column:
    """Strips in their place; `end` is the last strip to begin with, 0 where all fit; `arrows` are where the scroll
    buttons stand if not beside them."""

    area: Rect
    strips: Sequence[Strip]
    end: int
    arrows: Places | None = None

    def after(self, top: int) -> int:
        """Where the page goes on that begins with the strip `top`."""
        return next_top(self.strips, top, self.area.h)

    def before(self, top: int) -> int:
        return top_before(self.strips, top, self.area.h)

    def shown(self, top: int) -> list[Widget]:
        first = min(top, self.end)
        return column(self.strips, self.area, first)

    def pages(self, top: int) -> tuple[int, int]:
        """Which page begins with the strip `top`, and how many there are."""
        number, count, start = 1, 1, 0
        while start < self.end:
            start = min(self.end, self.after(start))
            count += 1
            if start <= top:
                number = count
        return number, count

    def widgets(self, top: int, target: float) -> list[Widget]:
        shown = self.shown(top)
        if not self.end:
            return shown
        above = top > 0
        below = top < self.end
        if self.arrows:
            arrows = _arrows(self.arrows, above, below)
            return [*shown, *arrows]
        left = self.area.right + GUTTER
        beside = self.area._replace(x=left, w=target)
        arrows = scroll_buttons(beside, target, above, below)
        return [*shown, *arrows]


class Reading(Page):
    """`strips` gives what is to be read for a width, `reading_area` where; `scroll_keys` move what does not fit."""

    scroll_keys: Mapping[str, str] = {"page_up": "far-up", "page_down": "far-down", "up": "up", "down": "down"}
    has_arrows = True
    turns_to = ""  # what Page Down chooses where there is nothing more to scroll to
    repeating: Collection[str] = ("up", "down")

    def __init__(self) -> None:
        super().__init__()
        self.top = 0
        self._lately: Column | None = None  # as it was when something was pressed last

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        raise NotImplementedError

    def reading_area(self, room: Room) -> Rect:
        raise NotImplementedError

    def arrows(self, room: Room) -> Places | None:
        """Where the scroll buttons stand; None for beside the column, which is narrower then."""
        return None

    def column(self, room: Room) -> Column:
        """Everything at once where it fits, else what scrolls; smaller only where a strip alone is too high."""
        area = self.reading_area(room)
        strips = self.strips(room, area.w)
        if height(strips) <= area.h:
            return Column(area, strips, 0)
        arrows = self.arrows(room)
        narrow = area
        if arrows is None and self.has_arrows:
            width = area.w - beside_column(room)
            narrow = area.left(width)

        def fits(tried: Room) -> bool:
            return _highest(self.strips(tried, narrow.w)) <= narrow.h

        fitting = largest(room, fits, LEAST)
        strips = self.strips(fitting, narrow.w)
        return Column(narrow, strips, last_top(strips, narrow.h), arrows)

    def handle(self, given: Input, room: Room) -> Move | None:
        self._lately = self.column(room)
        if isinstance(given, Scroll):
            self.scroll(round(given.lines))
            return None
        return super().handle(given, room)

    def press(self, key: str, room: Room) -> Move | None:
        read_to_the_end = self.top >= self._end
        if key == "page_down" and self.turns_to and read_to_the_end:
            return self.choose(self.turns_to)
        if self._end and key in self.scroll_keys:
            self._move(self.scroll_keys[key])
            return None
        return super().press(key, room)

    def _move(self, way: str) -> None:
        if way in STEPS:
            self.scroll(STEPS[way])
        else:
            self._turn_page(way)

    @property
    def _end(self) -> int:
        return self._lately.end if self._lately else 0

    def scroll(self, lines: int) -> None:
        shown = min(self.top, self._end)
        self.top = max(0, min(self._end, shown + lines))

    def _turn_page(self, way: str) -> None:
        """To the page before or after."""
        if self._lately:
            shown = min(self.top, self._end)
            there = self._lately.before(shown) if way == "far-up" else self._lately.after(shown)
            self.top = min(self._end, there)

    def choose(self, name: str) -> Move | None:
        if name in {"up", "down"}:
            self._turn_page(f"far-{name}")
        return None


def beside_column(room: Room) -> float:
    """The width that the buttons take from a column that scrolls."""
    return room.theme.target + GUTTER


def _highest(strips: Sequence[Strip]) -> float:
    return max(strip.height for strip in strips)
