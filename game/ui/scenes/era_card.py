"""The card of an era: what it is about, how far the learner is, and, where it is locked, what opens it."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from game.quiz.play.learner import Progress
from game.session import Session
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.chapter_bars import ChapterCount, chapter_bars, chapter_widths
from game.ui.scenes.depicted import Depicted, picture_of_era
from game.ui.scenes.era_plate import span
from game.ui.scenes.needed import answered, answered_of_needed, answered_so_far, what_opens
from game.ui.scenes.places import Remainder
from game.ui.scenes.prose import Prose
from game.ui.scenes.ways_in import START, WaysIn
from game.ui.text import dotted
from game.ui.widgets.basic import Panel, Widget
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.lines import FULL, at_most, largest
from game.ui.widgets.strips import Strip, column, height

PAD, DOWN = 36.0, 24.0
DOWN_PLAIN = 12.0  # where it has no frame
WIDE = 900.0  # from which drawing and buttons have room beside the words
BUTTONS = 340.0  # their width there
DRAWINGS = (252.0, 192.0)  # the widths that a drawing may have there
APART = 40.0
SMALLEST = 192.0  # width of a drawing below the words


def era_card(
    area: Rect, session: Session, progress: Sequence[Progress], place: int, room: Room, framed: bool = True
) -> list[Widget]:
    """The card, with the ways into the era; they stand beside the words if they have room. One that is `framed` has a
    drawing of an era that is open; without a frame words stand on the world, above which the drawing is seen."""
    panel, inner = card_ground(area, framed)
    parts = _Parts(session, progress, place, room, framed)
    if inner.w >= WIDE:
        beside = parts.beside(inner)
        return [*panel, *beside]
    below = parts.below(inner)
    return [*panel, *below]


def card_ground(area: Rect, framed: bool) -> tuple[Sequence[Widget], Rect]:
    """The frame of a card, and where its words stand."""
    if not framed:
        return (), area.inset(0, DOWN_PLAIN)
    inner = area.inset(PAD, DOWN)
    return [Panel("card", area)], inner


class _Parts(NamedTuple):
    """What stands on the card, beside the words or below them. The drawing comes after all words."""

    session: Session
    progress: Sequence[Progress]
    place: int
    room: Room
    drawn: bool

    def beside(self, area: Rect) -> list[Widget]:
        wide = self._drawing_beside(area)
        words = self._words_beside(area, wide)
        widgets, above = words.widgets(area, self.room)
        rest = Remainder(above, gap=APART)
        right = rest.far(BUTTONS)
        if wide:
            middle = rest.far(wide)
            drawing = middle.centred(wide, wide / SHAPE)
            widgets += self._depicted.at(drawing)
        widgets += self._ways_in.upright(right)
        return widgets

    def _drawing_beside(self, area: Rect) -> float:
        """The width of the largest one beside which all words stay as they would be without it; 0 for none."""
        if self._depicted.picture is None:
            return 0.0
        plain = self._words_beside(area, 0.0)
        alone = plain.settled(area, self.room)
        for wide in DRAWINGS:
            words = self._words_beside(area, wide)
            if words.settled(area, self.room) == alone:
                return wide
        return 0.0

    def _words_beside(self, area: Rect, drawing: float) -> "_CardWords":
        kept = BUTTONS + APART
        if drawing:
            kept += drawing + APART
        return _CardWords(self.session, self.progress, self.place, area.w, kept)

    def below(self, area: Rect) -> list[Widget]:
        rest = Remainder(area, gap=DOWN)
        row = rest.low(START)
        words = _CardWords(self.session, self.progress, self.place, area.w)
        widgets, _ = words.widgets(rest.area, self.room)
        end = max(widget.rect.bottom for widget in widgets)
        free = rest.area.below(end + DOWN)
        widgets += self._drawn_in(free)
        widgets += self._ways_in.level(row)
        return widgets

    def _drawn_in(self, free: Rect) -> Sequence[Widget]:
        wide = min(free.w, free.h * SHAPE)
        if wide < SMALLEST:
            return ()
        place = free.centred(wide, wide / SHAPE)
        return self._depicted.at(place)

    @property
    def _depicted(self) -> Depicted:
        """How a locked era looks is not shown."""
        here = self.progress[self.place]
        is_shown = here.open and self.drawn
        if not is_shown:
            return Depicted(None)
        picture = picture_of_era(here.era, self.session.bank)
        return Depicted(picture)

    @property
    def _ways_in(self) -> WaysIn:
        here = self.progress[self.place]
        era = self.session.bank.eras[self.place]
        has_stories = bool(era.told)
        if here.open:
            return WaysIn(True, has_stories)
        before = self.progress[self.place - 1]
        return WaysIn(False, has_stories, answered(before), before.needed)


class _Choice(NamedTuple):
    """Of what a card may tell: the role of what the era is about, if it is told, and whether chapters are shown."""

    about: str
    chapters: bool


CHOICES = (
    _Choice("body", True),
    _Choice("note", True),
    _Choice("note", False),
    _Choice("", False),
)
EVEN_CHOICES = CHOICES[1:]  # beside the ways in: the same size from era to era
LARGE_CHOICES = (  # what the era is about does not become smaller for the chapters
    _Choice("body", True),
    _Choice("body", False),
    _Choice("note", False),
    _Choice("", False),
)


class _CardWords(NamedTuple):
    """What can stand on a card `width` wide, of which `kept` is free of words at the right, but for the chapters."""

    session: Session
    progress: Sequence[Progress]
    place: int
    width: float
    kept: float = 0.0

    def widgets(self, area: Rect, room: Room) -> tuple[list[Widget], Rect]:
        """As much as fits, in the largest size, and the part of the area above the chapters."""
        fitting, choice = self.settled(area, room)
        upper = self._upper(fitting, choice.about)
        lower = self._chapters(fitting) if choice.chapters else []
        above = self._above(area, upper, lower)
        words = column(upper, area.below(above.y))
        chapters = column(lower, area.below(above.bottom + 20))
        return [*words, *chapters], above

    def _above(self, area: Rect, upper: Sequence[Strip], lower: Sequence[Strip]) -> Rect:
        """With a button at its right it is all that the chapters leave; else what the words need."""
        if not self.kept:
            return area.top(height(upper) + 30)
        taken = height(lower) + 20 if lower else 0.0
        return area.top(area.h - taken)

    def settled(self, area: Rect, room: Room) -> tuple[Room, _Choice]:
        """The room at the text size to draw in, and what is told: the chapters are left out first, then what the era
        is about."""
        plain = at_most(room, FULL)
        choices: Sequence[_Choice] = CHOICES
        if self.kept:
            choices = EVEN_CHOICES
        if room.theme.text_size > FULL:
            choices = LARGE_CHOICES
        for choice in choices:
            if self._fits(area, choice, plain):
                return largest(room, partial(self._fits, area, choice), 1.0), choice
        least = CHOICES[-1]
        return largest(plain, partial(self._fits, area, least), 0.5), least

    def _fits(self, area: Rect, choice: _Choice, room: Room) -> bool:
        upper = self._upper(room, choice.about)
        lower = self._chapters(room) if choice.chapters else []
        if not lower:
            return height(upper) <= area.h
        between = 40 if self.kept else 50
        tall = height(upper) + height(lower) + between
        widest = max(chapter_widths(self._counts, room))
        return tall <= area.h and widest <= self.width

    def _upper(self, room: Room, about: str) -> list[Strip]:
        """The name of the era, its years and how far the learner is, and, written in that role, what it is about."""
        theme = room.theme
        era = self.session.bank.eras[self.place]
        prose = Prose(room, self.width - self.kept, theme.palette.tile)
        prose.write("era", era.name, "subheading", 0, theme.era(self.place))
        self._write_state(prose)
        if about:
            prose.write("about", era.about, about, gap=8)
        return prose.strips

    def _write_state(self, prose: Prose) -> None:
        """After the years, in the same line if that has room for it, if need be in fewer words; else below them."""
        here = self.progress[self.place]
        years = span(self.session.bank.eras[self.place])
        state = self._state()
        ways = [dotted(years, state)]
        if here.open:
            ways += [dotted(years, answered_of_needed(here)), state]
        fitting = [way for way in ways if prose.room.width(way, "label") <= prose.width]
        told = fitting[0] if fitting else ways[0]
        if told == state and years != state:
            prose.aside("years", years, "label", gap=6)
            prose.aside("state", state, "label")
            return
        prose.aside("state", told, "label", gap=6)

    def _state(self) -> str:
        """How many of the needed facts were answered; of a locked era, what opens it."""
        here = self.progress[self.place]
        if here.open:
            return answered_so_far(here)
        before = self.place - 1
        return what_opens(self.progress[before], self.session.bank.eras[before].name)

    def _chapters(self, room: Room) -> list[Strip]:
        colour = room.theme.era(self.place)
        return chapter_bars(self._counts, colour, self.width, room)

    @property
    def _counts(self) -> list[ChapterCount]:
        """The chapters that have facts; nothing for an era that is locked."""
        here = self.progress[self.place]
        if not here.open:
            return []
        era = self.session.bank.eras[self.place]
        names = {chapter.id: chapter.name for chapter in era.chapters}
        counts = [ChapterCount(names[id_], right, facts) for id_, right, facts in here.chapters]
        return [chapter for chapter in counts if chapter.facts]
