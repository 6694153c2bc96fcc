"""What the timeline shows between its head and its foot: the eras in one of three shapes, and the card of what is
chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.quiz.play.learner import Progress
from game.session import Session
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.era_card import era_card
from game.ui.scenes.flight import Flight, flight
from game.ui.scenes.milestones import Spotted
from game.ui.scenes.station import Station, draw_line, stations
from game.ui.scenes.ways_in import WaysIn
from game.ui.widgets.art import draw_stars
from game.ui.widgets.basic import Widget
from game.ui.widgets.dawn import Dawn

STRIP, WHOLE, LIST = "strip", "whole", "list"  # along the path, all eras side by side, one below the other
NEXT_SHAPE = {STRIP: WHOLE, WHOLE: LIST, LIST: STRIP}
CARD = 0.42  # of the height, beneath the eras
GAP = 20.0  # above it
LEAST, LEAST_PROJECTED = 310.0, 344.0  # its height


def name_of(shape: str) -> str:
    """As it stands on the button that leads to it."""
    names = {
        STRIP: tr("Line"),
        WHOLE: tr("All eras"),
        LIST: tr("List"),
    }
    return names[shape]


@dataclass(frozen=True, slots=True)
class TimelineView:
    """`shape` is how the eras are wanted; where their names have no room side by side they stand in a list anyhow."""

    session: Session
    progress: Sequence[Progress]
    at: Spotted
    shape: str
    area: Rect
    room: Room
    strip: Flight | None = None  # where it is shown

    def seen_from(self, left: float, gone: float) -> "TimelineView":
        """With the strip, if it is wanted and has room; its camera has gone that share of its way from `left`."""
        if self.shape != STRIP:
            return self
        area = self._above_card
        seen = flight(area, self.session, self.progress, self.at, self.room)
        if seen is None:
            return self
        return replace(self, strip=seen.moved(left, gone))

    def draw_behind(self, canvas: Canvas, widgets: Sequence[Widget]) -> None:
        """The sky, and the line from station to station; `widgets` are all that the page has."""
        room = self.room
        self._draw_world(canvas)
        read = []
        along = []
        for widget in widgets:
            if widget.name != "trail":
                read.append(widget.rect)
            if isinstance(widget, Station):
                along.append(widget)
        draw_stars(canvas, room, room.stage, read)
        draw_line(canvas, room, along)

    def _draw_world(self, canvas: Canvas) -> None:
        """Below the strip, in the light of the chosen era."""
        if self.strip is None:
            return
        room = self.room
        top = self.strip.path.sky.bottom
        light = room.theme.era(self.at.place)
        dawn = Dawn(room.stage, top, light)
        dawn.draw(canvas, room)

    @property
    def has_line(self) -> bool:
        """Whether the names of the eras have room side by side."""
        return self.strip is not None or bool(self._stations)

    @property
    def _stations(self) -> Sequence[Widget]:
        area = self._above_card
        bank = self.session.bank
        return stations(area, bank, self.progress, self.at.place, self.room)

    def widgets(self) -> Sequence[Widget]:
        line: Sequence[Widget] = ()
        if self.strip:
            line = self.strip.widgets()
        elif self.shape != LIST:
            line = self._stations
        if line:
            card = self._card(self.low)
            return [*line, *card]
        left, right = self.area.share([1, 1.2], 40)
        rows = self._list(left)
        card = self._card(right)
        return [*rows, *card]

    @property
    def low(self) -> Rect:
        """Where a card stands beneath the eras."""
        is_projected = self.room.theme.projector
        least = LEAST_PROJECTED if is_projected else LEAST
        wanted = self.area.h * CARD
        tall = max(wanted, least)
        return self.area.low(tall)

    @property
    def _above_card(self) -> Rect:
        card = self.low
        tall = card.y - GAP - self.area.y
        return self.area.top(tall)

    def _list(self, area: Rect) -> Sequence[Widget]:
        from game.ui.scenes.era_rows import EraRows

        eras = self.session.bank.eras
        rows = EraRows(eras, self.progress, self.at.place)
        return rows.widgets(area, self.room)

    def _card(self, area: Rect) -> Sequence[Widget]:
        place, fact, _ = self.at
        if not fact:
            is_drawn = self.strip is None
            return era_card(area, self.session, self.progress, place, self.room, is_drawn)
        from game.ui.scenes.milestone_card import MilestoneCard

        bank = self.session.bank
        here = self.progress[place]
        era = bank.eras[place]
        has_stories = bool(era.told)
        ways_in = WaysIn(here.open, has_stories)
        card = MilestoneCard(self.session, bank.facts[fact], ways_in)
        return card.widgets(area, self.room)
