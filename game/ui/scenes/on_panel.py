"""Buttons on a panel above the Earth, and a question about the game itself with two answers."""

from collections.abc import Sequence
from dataclasses import replace

from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect, stacked
from game.ui.room import Room
from game.ui.scenes.fitted import fitted
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.menu import BUTTON, GAP, LEAST, Menu
from game.ui.scenes.places import Remainder, between
from game.ui.scenes.prose import Prose
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Button, Panel, Widget
from game.ui.widgets.era_sky import home_vista
from game.ui.widgets.stars import draw_stars_above
from game.ui.widgets.strips import Strip, column, height

PANEL, PADDING, BELOW_WORDS = 840.0, 56.0, 44.0  # of the panel: the width, and what is free in it
CREST, ROUND = (0.5, 0.8), 1.5  # where the Earth below it is highest, and its radius, as shares of the stage
BESIDE_LABEL = 80.0  # of a button in a pair, at both sides together
ALONE = 3  # so many buttons stand one under the other; of more, all but the first side by side


def draw_earth_below(canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
    """Behind a panel in the middle of the page."""
    stage = room.stage
    across, down = CREST
    x = stage.w * across
    y = stage.h * down
    crest = x, y
    radius = stage.w * ROUND
    earth = home_vista(room, crest, radius)
    canvas.vista(earth)
    read = [widget.rect for widget in widgets]
    draw_stars_above(
        canvas,
        room,
        earth,
        read,
    )


class OnPanel(Menu):
    """A heading, some words, and buttons, on a panel above the Earth; the first has the focus."""

    def widgets(self, room: Room) -> Sequence[Widget]:
        """All of it in the middle of the page, the panel as high as that needs."""
        foot = foot_with_way_back(room, self.desk, self.hints)
        area = between(room, room.page.y, foot.top)
        most = self._largest_panel(area, room)
        tall = self._buttons_height(room)
        kept = BELOW_WORDS + tall
        inner = most.inset(PADDING)
        above = inner.top(inner.h - kept)
        strips = fitted(
            self._on_panel,
            above,
            room,
            LEAST,
        )
        words_height = height(strips)
        around = kept + 2 * PADDING
        needed = words_height + around
        high = min(most.h, needed)
        panel = most.centred(most.w, high)
        rest = Remainder(panel.inset(PADDING))
        place = rest.top(words_height)
        words = column(strips, place)
        rest.skip(BELOW_WORDS)
        row = rest.top(tall)
        buttons = self._buttons(row)
        return [Panel("panel", panel), *words, *buttons, *foot.strip]

    def _largest_panel(self, area: Rect, room: Room) -> Rect:
        needed = self._buttons_width(room, area.w)
        around = 2 * PADDING
        wanted = needed + around
        wide = max(PANEL, wanted)
        most = min(area.w, wide)
        return area.centred(most, area.h)

    def _on_panel(self, room: Room, width: float) -> list[Strip]:
        prose = Prose(room, width, on=room.theme.palette.tile)
        prose.write("heading", self.heading, "heading")
        prose.write("words", self.words, "body", gap=20)
        return prose.strips

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        draw_earth_below(canvas, room, widgets)

    def _buttons_height(self, room: Room) -> float:
        button = max(room.theme.target, BUTTON)
        return stacked(button, self._rows, GAP)

    def _buttons_width(self, room: Room, most: float) -> float:
        """Of the row that needs most."""
        wide = super()._buttons_width(room, most)
        if len(self.buttons) <= ALONE:
            return wide
        _, *labels = self.buttons.values()
        widths = [room.width(label, "button") for label in labels]
        widest = max(widths)
        button = widest + BESIDE_LABEL
        pair = 2 * button + GAP
        wanted = max(wide, pair)
        return min(most, wanted)

    @property
    def _rows(self) -> int:
        count = len(self.buttons)
        if count <= ALONE:
            return count
        pairs = count // 2
        return 1 + pairs

    def _buttons(self, area: Rect) -> list[Button]:
        """Of more than a few, the first one across the panel and the others in pairs."""
        if len(self.buttons) <= ALONE:
            return super()._buttons(area)
        first, *rows = area.rows(self._rows, GAP)
        places = [first]
        for row in rows:
            places += row.columns(2, GAP)
        buttons = []
        stacked_ones = super()._buttons(area)
        for place, button in zip(places, stacked_ones, strict=False):
            moved = replace(button, rect=place)
            buttons.append(moved)
        return buttons


class Ask(OnPanel):
    """Pops True for yes, False for no; no has the focus."""

    def __init__(self, desk: Desk, question: str, words: str, yes: str, no: str) -> None:
        super().__init__(desk, question, words, {"no": no, "yes": yes})

    def choose(self, name: str) -> Move | None:
        return Pop(name == "yes")
