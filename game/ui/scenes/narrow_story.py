"""The scene of a chapter on a narrow page: a sky with the picture and the name of the chapter, and words below it."""

from collections.abc import Sequence

from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.fitted import Make
from game.ui.scenes.story_words import MOST, StoryWords
from game.ui.widgets.basic import Widget
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.strips import Strip, column, height

NAME = 0.6  # of the width of the sky, for the name of the chapter beside a picture
TALLEST, LOWEST = 290.0, 110.0  # the height of the sky, the most and the least in which a picture is seen
ABOVE_WORLD, BELOW_SKY = 26.0, 36.0  # below the name, and from the edge of the world to the words


@drawn
class NarrowStory:
    """`read` is what is read below the sky, in lines no longer than `line`; all stands in `free`."""

    told: StoryWords
    read: Make
    free: Rect
    line: float
    room: Room

    @property
    def is_pictured(self) -> bool:
        """Large letters need the room of the picture, and so does a long story."""
        if self.room.theme.text_size > MOST:
            return False
        width = self.free.w * NAME
        beside = self.told.name(self.room, width)
        name = _above_world(beside)
        lowest = max(LOWEST, name)
        return self._spare >= lowest

    @property
    def sky(self) -> Rect:
        tall = _above_world(self._name)
        if self.is_pictured:
            seen = min(TALLEST, self._spare)
            tall = max(tall, seen)
        return self.free.top(tall)

    @property
    def picture(self) -> Rect:
        sky = self.sky
        wide = sky.h * SHAPE
        return sky.far(wide)

    @property
    def words(self) -> Rect:
        top = self.sky.bottom + BELOW_SKY
        below = self.free.below(top)
        width = min(below.w, self.line)
        return below.left(width)

    @property
    def name(self) -> Sequence[Widget]:
        """At the foot of the sky."""
        strips = self._name
        tall = _above_world(strips)
        place = self.sky.low(tall)
        return column(strips, place)

    @property
    def _name(self) -> Sequence[Strip]:
        """Without the era where the story needs its line."""
        width = self.free.w
        if self.is_pictured:
            width *= NAME
        whole = self.told.name(self.room, width)
        if _above_world(whole) <= self._spare:
            return whole
        return self.told.name_alone(self.room, width)

    @property
    def _spare(self) -> float:
        """The height that the words leave."""
        width = min(self.free.w, self.line)
        words = self.read(self.room, width)
        needed = height(words) + BELOW_SKY
        return self.free.h - needed


def _above_world(name: Sequence[Strip]) -> float:
    return height(name) + ABOVE_WORLD
