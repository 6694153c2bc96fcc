"""The scene of a chapter, with its picture beside it: what the pages that tell it have in common."""

from abc import abstractmethod
from collections.abc import Sequence

from game.facts.model import Chapter, Era, Story
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted, picture_of
from game.ui.scenes.fitted import fitted
from game.ui.scenes.foot import Foot, foot
from game.ui.scenes.page_head import PageHead
from game.ui.scenes.places import between, button_row
from game.ui.scenes.prose import Prose
from game.ui.scenes.reading import Reading
from game.ui.scenes.verdicts import without_addresses
from game.ui.widgets.basic import Widget
from game.ui.widgets.strips import Strip, height

LINE = 1000.0  # the widest that a line of the story gets, so that the eye finds the next one
LEAST = 0.8  # the text size to which it shrinks before it scrolls
HIGH = 0.4  # of the free height that is above the story
ABOVE_BUTTONS = 24.0
RULE = 10.0  # the width of the bar beside the story
ROUND = RULE / 2
BESIDE = 54.0  # from the left end of the bar to the story


class StoryPage(Reading):
    """`chapter` must have a story; below it stand the `buttons`."""

    def __init__(self, desk: Desk, era: Era, chapter: Chapter) -> None:
        super().__init__()
        assert desk.bank is not None
        self.desk = desk
        self.bank = desk.bank
        self.era = era
        self.place = self.bank.place(era.id)
        self.chapter = chapter

    @abstractmethod
    def buttons(self, row: Rect, room: Room) -> Sequence[Widget]:
        """The ways on, in the row below the story."""

    def head(self, room: Room) -> PageHead | None:
        """The head of the page, where there is a way back."""
        return None

    @property
    def story(self) -> Story:
        story = self.chapter.story
        assert story is not None
        return story

    @property
    def depicted(self) -> Depicted:
        """What the story is about, as far as there is a picture of it."""
        story = self.story
        about = [*story.facts, *story.entries]
        picture = picture_of(about, self.bank)
        return Depicted(picture)

    @property
    def heading(self) -> str:
        """What stands above the name of the chapter."""
        return self.era.name

    def widgets(self, room: Room) -> Sequence[Widget]:
        column = self.column(room)
        target = room.theme.target
        words = column.widgets(self.top, target)
        seen = self._seen(room)
        row = self._row(room)
        buttons = self.buttons(row, room)
        at_foot = self._foot(room)
        head = self._head_widgets(room)
        return [*head, *words, *seen, *buttons, *at_foot.strip]

    def _head_widgets(self, room: Room) -> Sequence[Widget]:
        head = self.head(room)
        if head is None:
            return ()
        return head.widgets

    def _seen(self, room: Room) -> Sequence[Widget]:
        words = self._words_area(room)
        free = self._free(room)
        return self.depicted.beside(words, free)

    # Where everything stands

    def _foot(self, room: Room) -> Foot:
        hints = self.hints
        return foot(room, self.desk, hints)

    def _row(self, room: Room) -> Rect:
        bottom = self._foot(room).top
        return button_row(room, bottom)

    def _free(self, room: Room) -> Rect:
        """What the words and the picture share."""
        top = room.page.y
        head = self.head(room)
        if head:
            top = head.bottom
        bottom = self._row(room).y - ABOVE_BUTTONS
        return between(room, top, bottom)

    def _words_area(self, room: Room) -> Rect:
        free = self._free(room)
        words = free.after(free.x + BESIDE)
        widest = LINE * room.theme.text_size
        if words.w <= widest:
            return words
        return words.left(widest)

    def reading_area(self, room: Room) -> Rect:
        """A little above the middle of the page where it is shorter than that."""
        area = self._words_area(room)
        needed = self._needed(area, room)
        above = (area.h - needed) * HIGH
        if above <= 0:
            return area
        return area.below(area.y + above)

    def _needed(self, area: Rect, room: Room) -> float:
        strips = self.strips(room, area.w)
        return height(strips)

    # What is read

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        """Smaller before it scrolls."""
        free = self._free(room)
        area = free.left(width)
        return fitted(self._written, area, room, LEAST)

    def _written(self, room: Room, width: float) -> list[Strip]:
        story = self.story
        era = room.theme.era(self.place)
        publisher = without_addresses(story.source)
        source = tr("Source: {source}").format(source=publisher)
        prose = Prose(room, width)
        prose.write("era", self.heading, "label", 0, era)
        prose.write("chapter", self.chapter.name, "heading", 4)
        prose.write("story", story.text, "option", 26)
        prose.aside("source", source, "note", 26)
        return prose.strips

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        """A bar in the colour of the era, beside the story."""
        super().decorate(canvas, room, widgets)
        area = self.reading_area(room)
        needed = self._needed(area, room)
        tall = min(area.h, needed)
        beside = area.x - BESIDE
        bar = Rect(beside, area.y, RULE, tall)
        era = room.theme.era(self.place)
        canvas.box(bar, era, radius=ROUND)
