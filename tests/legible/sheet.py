"""A page written down line by line: who wrote each line, on what it really stands, and what was drawn over it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.ui.canvas import Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.page import Page
from game.ui.theme import Colour, Style
from game.ui.widgets.basic import Look, Widget
from tests.support.paper import Line, Paper, overlap


@dataclass(slots=True)
class Written:
    """A line, the widget that it is of, the colour that was last laid where it is, and who then covered it."""

    line: Line
    widget: Widget
    ground: Colour
    covered: bool = False


@dataclass(slots=True)
class Sheet(Paper):
    """Shapes count with the rectangle around them."""

    widget: Widget | None = None  # the one that draws
    written: list[Written] = field(default_factory=list)
    surfaces: list[tuple[Rect, Colour]] = field(default_factory=list)

    def fill(self, colour: Colour) -> None:
        self._lay(self.stage, colour)

    def box(
        self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0, radius: float = 0
    ) -> None:
        self._lay(area, fill)

    def ellipse(self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0) -> None:
        self._lay(area, fill)

    def polygon(
        self, spots: Sequence[Spot], fill: Colour | None, border: Colour | None = None, width: float = 0
    ) -> None:
        across, down = zip(*spots, strict=True)
        left, top = min(across), min(down)
        self._lay(Rect(left, top, max(across) - left, max(down) - top), fill)

    def text(self, words: str, spot: Spot, style: Style, colour: Colour, on: Colour) -> None:
        before = len(self.lines)
        Paper.text(self, words, spot, style, colour, on)
        for line in self.lines[before:]:
            assert self.widget, "only widgets write"
            self.written.append(Written(line, self.widget, self._ground(line.box)))

    def _lay(self, area: Rect, fill: Colour | None) -> None:
        if fill is None:
            return
        self.surfaces.append((area, fill))
        for writing in self.written:
            if overlap(writing.line.box, area):
                writing.covered = True

    def _ground(self, box: Rect) -> Colour:
        """Of the topmost surface under the middle of it."""
        x, y = box.centre
        return next(colour for area, colour in reversed(self.surfaces) if area.contains(x, y))


def sheet_of(page: Page, widgets: Sequence[Widget], room: Room) -> Sheet:
    """With the focus where it is at first."""
    sheet = Sheet(room.stage, ruler=room.measure)
    page.decorate(sheet, room, widgets)
    for widget in widgets:
        sheet.widget = widget
        widget.draw(sheet, room, Look(focused=widget.name == page.focus))
    return sheet
