"""What the timeline shows between its head and its foot: the eras in one of three shapes, and the card of what is
chosen."""

from collections.abc import Sequence
from dataclasses import replace

from game.quiz.play.learner import Progress
from game.session import Session
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.era_card import era_card
from game.ui.scenes.flight import Flight, flight
from game.ui.scenes.flight_path import years_height
from game.ui.scenes.milestones import Spotted
from game.ui.scenes.panorama import Panorama, panorama
from game.ui.scenes.timeline_sky import TimelineSky
from game.ui.scenes.ways_in import WaysIn
from game.ui.widgets.art import draw_stars
from game.ui.widgets.basic import Look, Widget
from game.ui.widgets.stars import draw_stars_above

STRIP, WHOLE, LIST = "strip", "whole", "list"  # along the path, all eras side by side, one below the other
NEXT_SHAPE = {STRIP: WHOLE, WHOLE: LIST, LIST: STRIP}
CARD = 0.4  # of the height, beneath the eras
GAP = 20.0  # above it
LEAST, LEAST_PROJECTED = 286.0, 326.0  # its height
LESS = 40.0  # where all eras are seen, whose names tell much of it
DARK_BELOW, DARK_IN_CARD = 40.0, 20.0  # below the edge, and in the card: from there words can stand on the world


def name_of(shape: str) -> str:
    """As it stands on the button that leads to it."""
    names = {
        STRIP: tr("Line"),
        WHOLE: tr("All eras"),
        LIST: tr("List"),
    }
    return names[shape]


@drawn
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
        seen = flight(area, self.session, self.progress, self.at, self._below_strip, self.room)
        if seen is None:
            return self
        return replace(self, strip=seen.moved(left, gone))

    def draw_behind(self, canvas: Canvas, widgets: Sequence[Widget]) -> None:
        """The sky, and the line from station to station; `widgets` are all that the page has."""
        room = self.room
        read = [widget.rect for widget in widgets]
        scene = self.strip or self._panorama
        if scene is None:
            draw_stars(canvas, room, room.stage, read)
            return
        seen = self.world.vista
        _, edge = seen.crest
        in_sky = [rect for rect in read if rect.y < edge]
        canvas.vista(seen)
        draw_stars_above(canvas, room, seen, in_sky)
        for piece in scene.scenery():
            piece.draw(canvas, room, Look())

    @property
    def world(self) -> TimelineSky:
        """Below the eras, in the light of the chosen one."""
        if self.strip:
            return self.strip.world
        seen = self._panorama
        if seen is None:
            return self._below_strip
        top = seen.sky.bottom
        dark = top + DARK_BELOW
        return TimelineSky(self.room, self.at.place, top, dark)

    @property
    def _below_strip(self) -> TimelineSky:
        years = years_height(self.room)
        top = self._above_card.bottom - years
        dark = self.low.y + DARK_IN_CARD
        return TimelineSky(self.room, self.at.place, top, dark)

    @property
    def shown(self) -> str:
        """The shape that there is room for."""
        if self.strip:
            return STRIP
        return WHOLE if self._panorama else LIST

    @property
    def following(self) -> str:
        """The next shape that has room; the shown one where no other has."""
        shown = self.shown
        shape = NEXT_SHAPE[shown]
        while shape != shown and not self._has_room_as(shape):
            shape = NEXT_SHAPE[shape]
        return shape

    def _has_room_as(self, shape: str) -> bool:
        wanted = replace(self, shape=shape, strip=None)
        seen = wanted.seen_from(0.0, 1.0)
        return seen.shown == shape

    @property
    def _panorama(self) -> Panorama | None:
        """Where it is wanted and has room."""
        return None if self.shape == LIST else self._fitting_panorama()

    def _fitting_panorama(self) -> Panorama | None:
        return panorama(
            self._above_card,
            self.session.bank,
            tuple(self.progress),
            self.at.place,
            self.room,
        )

    def widgets(self) -> Sequence[Widget]:
        line: Sequence[Widget] = ()
        if self.strip:
            line = self.strip.widgets()
        elif self._panorama:
            line = self._panorama.widgets()
        if line:
            card = self._card(self.low, framed=False)
            return [*line, *card]
        left, right = self.area.share([1, 1.2], 40)
        rows = self._list(left)
        card = self._card(right, framed=True)
        return [*rows, *card]

    @property
    def low(self) -> Rect:
        """Where a card stands beneath the eras."""
        is_projected = self.room.theme.projector
        least = LEAST_PROJECTED if is_projected else LEAST
        wanted = self.area.h * CARD
        tall = max(wanted, least)
        if self.shape == WHOLE:
            tall -= LESS
        return self.area.low(tall)

    @property
    def _above_card(self) -> Rect:
        card = self.low
        tall = card.y - GAP - self.area.y
        return self.area.top(tall)

    def _list(self, area: Rect) -> Sequence[Widget]:
        from game.ui.scenes.era_rows import EraRows

        bank = self.session.bank
        rows = EraRows(bank, self.progress, self.at.place, self.room)
        return rows.widgets(area)

    def _card(self, area: Rect, framed: bool) -> Sequence[Widget]:
        place, fact, _ = self.at
        if not fact:
            return era_card(area, self.session, self.progress, place, self.room, framed)
        from game.ui.scenes.milestone_card import MilestoneCard

        bank = self.session.bank
        here = self.progress[place]
        era = bank.eras[place]
        has_stories = bool(era.told)
        ways_in = WaysIn(here.open, has_stories)
        card = MilestoneCard(self.session, bank.facts[fact], ways_in)
        return card.widgets(area, self.room)
