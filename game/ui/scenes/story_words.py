"""What is read of the scene of a chapter: its name, the story, the source."""

from game.facts.model import Chapter, Story
from game.translation import tr
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.prose import Prose
from game.ui.scenes.verdicts import without_addresses
from game.ui.widgets.lines import FULL, Words, at_most, block
from game.ui.widgets.strips import Strip

MOST = 1.25  # the text size above which the name does not grow, so that the story can
GAP = 26.0


@drawn
class StoryWords:
    """`heading` stands above the name of the chapter, which must have a story; `place` is that of its era."""

    heading: str
    chapter: Chapter
    place: int

    @property
    def scene(self) -> Story:
        story = self.chapter.story
        assert story is not None
        return story

    @property
    def source(self) -> str:
        publisher = without_addresses(self.scene.source)
        return tr("Source: {source}").format(source=publisher)

    def everything(self, room: Room, width: float) -> list[Strip]:
        name = self.name(room, width)
        told = self.story_with_source(room, width)
        return [*name, *told]

    def story_with_source(self, room: Room, width: float) -> list[Strip]:
        prose = Prose(room, width)
        prose.aside("source", self.source, "note", GAP)
        story = self.story(room, width)
        return [*story, *prose.strips]

    def source_in(self, place: Rect, room: Room) -> list[Words]:
        """No larger than usual, in a row of that height; nothing where it is higher."""
        capped = at_most(room, FULL)
        lines = block(self.source, "note", place.w, capped)
        if lines.height > place.h:
            return []
        grey = room.theme.palette.second
        source = Words(
            "source",
            place,
            lines,
            self.source,
            grey,
            down="middle",
        )
        return [source]

    def name(self, room: Room, width: float) -> list[Strip]:
        era = room.theme.era(self.place)
        capped = at_most(room, MOST)
        prose = Prose(capped, width)
        prose.write("era", self.heading, "label", colour=era)
        prose.write("chapter", self.chapter.name, "heading", gap=4)
        return prose.strips

    def name_alone(self, room: Room, width: float) -> list[Strip]:
        capped = at_most(room, MOST)
        prose = Prose(capped, width)
        prose.write("chapter", self.chapter.name, "heading")
        return prose.strips

    def story(self, room: Room, width: float) -> list[Strip]:
        prose = Prose(room, width)
        prose.write(
            "story",
            self.scene.text,
            "body",
            GAP,
        )
        return prose.strips
