"""The scene with which a chapter begins, read before its first question."""

from collections.abc import Mapping, Sequence

from game.facts.model import Chapter, Era
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted, picture_of
from game.ui.scenes.fitted import fitted
from game.ui.scenes.foot import Foot, foot
from game.ui.scenes.places import between, button_row
from game.ui.scenes.prose import Prose
from game.ui.scenes.reading import Reading
from game.ui.scenes.verdicts import without_addresses
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import button_width
from game.ui.widgets.strips import Strip, height

LINE = 1000.0  # the widest that a line of the story gets, so that the eye finds the next one
LEAST = 0.8  # the text size to which it shrinks before it scrolls
HIGH = 0.4  # of the free height that is above the story
RULE = 10.0  # the bar in the colour of the era, beside the story
BESIDE = 44.0


class Prologue(Reading):
    """Pops nothing: the question lies on the table below."""

    shortcuts: Mapping[str, str] = {"back": "continue"}
    turns_to = "continue"

    def __init__(self, desk: Desk, era: Era, chapter: Chapter) -> None:
        super().__init__()
        assert desk.bank is not None
        assert chapter.story is not None
        self.desk, self.era, self.chapter, self.story = desk, era, chapter, chapter.story
        self.place = desk.bank.place(era.id)
        self.picture = picture_of([*self.story.facts, *self.story.entries], desk.bank)
        self.focus = "continue"

    @property
    def hints(self) -> Sequence[str]:
        return (tr("Enter to the question"),)

    def widgets(self, room: Room) -> Sequence[Widget]:
        column = self.column(room)
        words = column.widgets(self.top, room.theme.target)
        strip = self._foot(room).strip
        seen = Depicted(self.picture).beside(self._words_area(room), self._free(room))
        return [*words, *seen, self._button(room), *strip]

    def _foot(self, room: Room) -> Foot:
        return foot(room, self.desk, self.hints)

    def _button(self, room: Room) -> Button:
        """Where Continue stands after an answer, too."""
        row = button_row(room, self._foot(room).top)
        label = tr("To the question")
        wide = button_width(room, label, 380, row.w)
        return Button("continue", row.far(wide), label, primary=True)

    def _free(self, room: Room) -> Rect:
        bottom = self._button(room).rect.y - 24
        return between(room, room.page.y, bottom)

    def _words_area(self, room: Room) -> Rect:
        free = self._free(room)
        words = free.after(free.x + RULE + BESIDE)
        widest = LINE * room.theme.text_size
        return words.left(min(words.w, widest))

    def reading_area(self, room: Room) -> Rect:
        """A little above the middle of the page where it is shorter than that."""
        area = self._words_area(room)
        needed = height(self.strips(room, area.w))
        spare = max(0.0, area.h - needed)
        return area.below(area.y + spare * HIGH)

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        """Smaller before it scrolls."""
        area = self._free(room).left(width)
        return fitted(self._written, area, room, LEAST)

    def _written(self, room: Room, width: float) -> list[Strip]:
        source = without_addresses(self.story.source)
        cited = tr("Source: {source}").format(source=source)
        prose = Prose(room, width)
        prose.write("era", self.era.name, "label", 0, room.theme.era(self.place))
        prose.write("chapter", self.chapter.name, "heading", 4)
        prose.write("story", self.story.text, "option", 26)
        prose.aside("source", cited, "note", 26)
        return prose.strips

    def decorate(self, canvas: Canvas, room: Room) -> None:
        super().decorate(canvas, room)
        area = self.reading_area(room)
        needed = height(self.strips(room, area.w))
        shown = area.top(min(area.h, needed))
        rule = shown.left(RULE)
        beside = rule._replace(x=area.x - BESIDE - RULE)
        canvas.box(beside, room.theme.era(self.place), radius=RULE / 2)

    def choose(self, name: str) -> Move | None:
        if name == "continue":
            return Pop()
        return super().choose(name)
