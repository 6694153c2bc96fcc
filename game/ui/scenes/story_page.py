"""The scene of a chapter, under the sky of its era: what the pages that tell it have in common.

On a wide page its picture flies beside the words, above the edge of a world; on a narrow one in a sky above them,
beside the name of the chapter.
"""

from abc import abstractmethod
from collections.abc import Sequence

from game.facts.model import Chapter, Era
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted, picture_of, picture_of_era
from game.ui.scenes.fitted import Make, fitted
from game.ui.scenes.foot import Foot, foot
from game.ui.scenes.narrow_story import NarrowStory
from game.ui.scenes.page_head import PageHead
from game.ui.scenes.places import between, button_row
from game.ui.scenes.reading import Reading
from game.ui.scenes.story_sky import StorySky
from game.ui.scenes.story_words import MOST, StoryWords
from game.ui.widgets.basic import Widget
from game.ui.widgets.capped_button import MOST as BUTTONS_MOST
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.lines import FULL, at_least, at_most
from game.ui.widgets.strips import Strip, height

LARGE = 1.15  # the text size of the story where there is room for it
LINE = 52  # letters, the most in a line of the story, so that the eye finds the next one
LETTER = "n"  # about as wide as letters are on average
WORDS = 0.57  # of the page, for the words beside a picture
LEAST, LEAST_SHARE = 0.8, 0.6  # the text size to which it shrinks before it scrolls, and that share of the reader's
HIGH = 0.4  # of the free height that is above the story
ABOVE_BUTTONS = 24.0
INSET = 24.0  # from the edge of the page to the words
CRAFT = 660.0  # the width of the picture beside them
APART, OVER = 44.0, 24.0  # from the words to it, and by which it reaches out of the page
BESIDE_BUTTONS = 40.0


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
        """The ways on, in the row below the story, in a room in which they do not grow further."""

    def head(self, room: Room) -> PageHead | None:
        """The head of the page, where there is a way back."""
        return None

    @property
    def depicted(self) -> Depicted:
        """What the story is about, as far as there is a picture of it, or what stands for the era."""
        story = self._told.scene
        about = [*story.facts, *story.entries]
        picture = picture_of(about, self.bank) or picture_of_era(self.era.id, self.bank)
        return Depicted(picture)

    @property
    def heading(self) -> str:
        """What stands above the name of the chapter."""
        return self.era.name

    def widgets(self, room: Room) -> Sequence[Widget]:
        read = self.column(room)
        target = room.theme.target
        words = read.widgets(self.top, target)
        name = self._name_above(room)
        seen = self._seen(room)
        buttons = self._ways_on(room)
        at_foot = self._foot(room)
        head = self._head_widgets(room)
        source = self._source_below(room)
        return [*head, *seen, *name, *words, *source, *buttons, *at_foot.strip]

    def _head_widgets(self, room: Room) -> Sequence[Widget]:
        head = self.head(room)
        if head is None:
            return ()
        return head.widgets

    def _seen(self, room: Room) -> Sequence[Widget]:
        if not self._is_pictured(room):
            return ()
        if room.wide:
            return self.depicted.at(self._beside(room))
        narrow = self._narrow(room)
        return self.depicted.at(narrow.picture)

    def _is_pictured(self, room: Room) -> bool:
        """Large letters need its room, and so does what the last row is to read."""
        if not room.wide:
            return self._narrow(room).is_pictured
        if room.theme.text_size > MOST:
            return False
        if not room.theme.projector:
            return True
        return self._has_room_beside(room)

    def _has_room_beside(self, room: Room) -> bool:
        """Whether all words do, at the reader's size, beside a picture."""
        free = self._free(room)
        line = self._line(room)
        wide = min(free.w * WORDS, line)
        told = self._told.everything(room, wide)
        return height(told) <= free.h

    def _line(self, room: Room) -> float:
        letters = LETTER * LINE
        return room.width(letters, "body") * LARGE

    # Where everything stands

    def _foot(self, room: Room) -> Foot:
        hints = self.hints
        return foot(room, self.desk, hints)

    def _row(self, room: Room) -> Rect:
        bottom = self._foot(room).top
        capped = at_most(room, BUTTONS_MOST)
        return button_row(capped, bottom)

    def _ways_on(self, room: Room) -> Sequence[Widget]:
        row = self._row(room)
        capped = at_most(room, BUTTONS_MOST)
        return self.buttons(row, capped)

    def _free(self, room: Room) -> Rect:
        """What the words and the picture share."""
        top = room.page.y
        head = self.head(room)
        if head:
            top = head.bottom
        bottom = self._row(room).y
        return between(room, top, bottom - ABOVE_BUTTONS).inset(
            INSET,
            0,
        )

    def _beside(self, room: Room) -> Rect:
        """The place of the picture at the right, in the middle of its height."""
        free = self._free(room)
        words = self._words_area(room)
        sky = free.after(words.right + APART)
        sky = sky._replace(w=sky.w + OVER)
        wide = min(CRAFT, sky.w)
        return sky.centred(wide, wide / SHAPE)

    def _narrow(self, room: Room) -> NarrowStory:
        return NarrowStory(
            told=self._told,
            read=self._below_name(room),
            free=self._free(room),
            line=self._line(room),
            room=room,
        )

    def _below_name(self, room: Room) -> Make:
        """What is read on a narrow page below the sky."""
        if self._source_below(room):
            return self._told.story
        return self._told.story_with_source

    def _least(self, room: Room) -> float:
        least = FULL if room.theme.projector else LEAST
        return max(least, room.theme.text_size * LEAST_SHARE)

    def _words_area(self, room: Room) -> Rect:
        if not room.wide:
            return self._narrow(room).words
        free = self._free(room)
        line = self._line(room)
        share = WORDS if self._is_pictured(room) else 1.0
        wide = min(free.w * share, line)
        return free.left(wide)

    def reading_area(self, room: Room) -> Rect:
        """A little above the middle of the page where it is shorter than that."""
        area = self._words_area(room)
        needed = height(self.strips(room, area.w))
        above = (area.h - needed) * HIGH
        if above <= 0 or not room.wide:
            return area
        return area.below(area.y + above)

    # What is read

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        """Smaller before it scrolls."""
        area = self._words_area(room).left(width)
        make = self._told.everything if room.wide else self._below_name(room)
        larger = at_least(room, LARGE)
        return fitted(make, area, larger, self._least(room))

    @property
    def _told(self) -> StoryWords:
        return StoryWords(self.heading, self.chapter, self.place)

    # On a narrow page: the name in the sky above its world, the source beside the buttons

    def _name_above(self, room: Room) -> Sequence[Widget]:
        if room.wide:
            return ()
        return self._narrow(room).name

    def _source_below(self, room: Room) -> Sequence[Widget]:
        """Nothing where it would be higher than they are: then it is read below the story."""
        if room.wide:
            return ()
        row = self._row(room)
        buttons = self._ways_on(room)
        ends = [button.rect.x for button in buttons]
        end = min(ends, default=row.right)
        place = row.inset(INSET, 0)
        wide = end - BESIDE_BUTTONS - place.x
        return self._told.source_in(place.left(wide), room)

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        """The world of the era."""
        above = 0.0
        if not room.wide:
            above = self._narrow(room).sky.bottom
        read = [widget.rect for widget in widgets if widget.name != "picture"]
        sky = StorySky(self.place, above)
        sky.draw(canvas, room, read)
