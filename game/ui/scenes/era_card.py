"""The card of an era: what it is about, how far the learner is, and, where it is locked, what opens it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.quiz.play.learner import Progress
from game.session import Session
from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.needed import known_of_needed, what_opens
from game.ui.scenes.station import span
from game.ui.theme import Colour, mix
from game.ui.widgets.basic import Button, Look, Panel, Piece, Widget
from game.ui.widgets.lines import block, largest, line_height
from game.ui.widgets.signs import draw_padlock
from game.ui.widgets.strips import Strip, column, height, paragraph

PAD, DOWN = 36.0, 24.0
START = 96.0
BAR, APART = 10.0, 30.0

Chapter = tuple[str, int, int]  # name, facts right, all its facts


@dataclass(frozen=True, slots=True)
class ChapterBars(Piece):
    """The chapters, each with a bar that fills as its facts are right: side by side, or one under the other."""

    chapters: Sequence[Chapter]
    colour: Colour
    room: Room  # of the text size that was settled for the card
    shares: Sequence[float]  # of the width, side by side; one under the other without

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        cells = self.rect.share(self.shares, APART) if self.shares else self.rect.rows(len(self.chapters), 14)
        for cell, chapter in zip(cells, self.chapters, strict=True):
            self._draw_chapter(canvas, cell, chapter)

    def _draw_chapter(self, canvas: Canvas, cell: Rect, chapter: Chapter) -> None:
        palette, (name, right, total) = self.room.theme.palette, chapter
        label, count = (block(words, "note", cell.w, self.room) for words in (name, f"{right}/{total}"))
        text.draw(canvas, label, cell, palette.text, palette.tile)
        text.draw(canvas, count, cell, palette.second, palette.tile, "right")
        bar = cell.low(BAR)
        canvas.box(bar, mix(palette.tile, palette.border, 0.4), radius=BAR / 2)
        if right:
            canvas.box(bar.left(max(BAR, bar.w * right / total)), self.colour, radius=BAR / 2)

    def node(self, look: Look) -> Node:
        told = ", ".join(f"{name} {right}/{total}" for name, right, total in self.chapters)
        return Node("chapters", self.name, told, self.rect)


@dataclass(frozen=True, slots=True)
class Locked(Piece):
    """A padlock where the way in would be."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        draw_padlock(canvas, self.rect, room.theme.palette.second)

    def node(self, look: Look) -> Node:
        return Node("image", self.name, tr("locked"), self.rect)


def era_card(area: Rect, session: Session, progress: Sequence[Progress], place: int, room: Room) -> list[Widget]:
    """The card, with a button to start where the era is open; the button stands beside the words if they have room."""
    inner = area.inset(PAD, DOWN)
    beside = inner.w >= 900
    words = _Words(session, progress, place, inner.w, min(340.0, inner.w) + 40 if beside else 0.0)
    widgets, bottom = words.widgets(inner if beside else inner.top(inner.h - START - 24), room)
    spot = inner.top(bottom - inner.y).far(340.0) if beside else inner.low(START).left(min(380.0, inner.w))
    if progress[place].open:
        way: Widget = Button("start", spot.centred(spot.w, START), tr("Start round"), primary=True)
    else:
        way = Locked("locked", spot.centred(START, START) if beside else spot.left(START))
    return [Panel("card", area), *widgets, way]


@dataclass(frozen=True, slots=True)
class _Words:
    """What can stand on a card `width` wide, of which `kept` is free of words at the right, but for the chapters."""

    session: Session
    progress: Sequence[Progress]
    place: int
    width: float
    kept: float

    def widgets(self, area: Rect, room: Room) -> tuple[list[Widget], float]:
        """As much as fits, in the largest size, and where the words above the chapters end. The chapters are left out
        first, then what the era is about."""
        room, about, chapters = self._choice(area, room)
        upper, lower = self._upper(room, about), self._chapters(room) if chapters else []
        foot = height(lower) + 20 if lower else 0.0
        above = area.top(area.h - foot)
        top = above.y + (above.h - height(upper)) / 2 if self.kept else above.y
        if not self.kept:
            above = area.top(height(upper) + 30)
        return [*column(upper, area.below(top)), *column(lower, area.below(above.bottom + 20))], above.bottom

    def _choice(self, area: Rect, room: Room) -> tuple[Room, str, bool]:
        """The room to draw in, the role of what the era is about, and whether the chapters are shown."""
        plain = replace(room, theme=replace(room.theme, text_size=1.0))
        for about, chapters in (("body", True), ("note", True), ("note", False), ("", False)):

            def fits(some: Room, about: str = about, chapters: bool = chapters) -> bool:
                below = self._chapters(some) if chapters else []
                needed = height(self._upper(some, about)) + (height(below) + 40 if below else 0)
                return needed <= area.h and (not chapters or max(self._chapter_widths(some)) <= self.width)

            if fits(plain):
                return largest(room, fits, 1.0), about, chapters
        return largest(plain, lambda some: height(self._upper(some, "")) <= area.h, 0.5), "", False

    def _upper(self, room: Room, about: str) -> list[Strip]:
        palette, era, width = room.theme.palette, self.session.bank.eras[self.place], self.width - self.kept
        words = " · ".join(filter(None, (span(era), self._state())))
        told = paragraph("about", era.about, about, width, room, 8, on=palette.tile) if about else []
        return [
            *paragraph("era", era.name, "subheading", width, room, 0, room.theme.era(self.place), palette.tile),
            *paragraph("state", words, "label", width, room, 6, palette.second, palette.tile),
            *told,
        ]

    def _chapters(self, room: Room) -> list[Strip]:
        chapters, colour = self._of_era, room.theme.era(self.place)
        if not chapters:
            return []
        line = line_height("note", room) + 6 + BAR
        shares = self._shares(room)
        tall = line if shares else (line + 14) * len(chapters) - 14
        return [Strip(tall, lambda rect: ChapterBars("chapters", rect, chapters, colour, room, shares))]

    @property
    def _of_era(self) -> list[Chapter]:
        """Its chapters that have facts; nothing for an era that is locked."""
        names = {chapter.id: chapter.name for chapter in self.session.bank.eras[self.place].chapters}
        progress = self.progress[self.place]
        return [(names[name], right, facts) for name, right, facts in progress.chapters if facts and progress.open]

    def _chapter_widths(self, room: Room) -> list[float]:
        style = room.theme.style("note")
        return [room.measure(f"{name}  {right}/{total}", style) for name, right, total in self._of_era] or [0.0]

    def _shares(self, room: Room) -> Sequence[float]:
        """Of the width, for chapters side by side: equal ones if they will do; none where there is no room for that."""
        wanted = self._chapter_widths(room)
        free = self.width - APART * (len(wanted) - 1)
        if max(wanted) * len(wanted) <= free:
            return [1.0] * len(wanted)
        return wanted if sum(wanted) <= free else ()

    def _state(self) -> str:
        """How many of the needed facts are known; of a locked era, what opens it."""
        if self.progress[self.place].open:
            known = known_of_needed(self.progress[self.place])
            return tr("you know {known}").format(known=known) if known else ""
        return what_opens(self.progress[self.place - 1], self.session.bank.eras[self.place - 1].name)
