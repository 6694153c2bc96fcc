"""The scene with which a chapter begins, read before its first question."""

from collections.abc import Mapping, Sequence

from game.facts.model import Chapter, Era
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import between, foot
from game.ui.scenes.reading import Reading
from game.ui.scenes.verdicts import without_addresses
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import button_width, largest, line_height
from game.ui.widgets.strips import Strip, height, paragraph

LINE = 1100.0  # the widest that a line of the story gets, so that the eye finds the next one
LEAST = 0.8  # the text size to which it shrinks before it scrolls
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
        self.focus = "continue"

    @property
    def hints(self) -> Sequence[str]:
        return (tr("Enter to the question"),)

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, _ = foot(room, self.desk, self.hints)
        column = self.column(room)
        shown = column.widgets(self.top, room.theme.target)
        button = self._button(room)
        return [*shown, button, *strip]

    def _button(self, room: Room) -> Button:
        """Where Continue stands after an answer, too."""
        _, bottom = foot(room, self.desk, self.hints)
        line = line_height("button", room)
        tall = max(68.0, room.theme.target, line * 1.3)
        row = Rect(room.page.x, bottom - tall, room.page.w, tall)
        label = tr("To the question")
        wide = button_width(room, label, 380, row.w)
        return Button("continue", row.far(wide), label, primary=True)

    def reading_area(self, room: Room) -> Rect:
        """A little above the middle of the page where it is shorter than that."""
        free = self._free(room)
        words = free.after(free.x + RULE + BESIDE)
        widest = LINE * room.theme.text_size
        narrow = words.left(min(words.w, widest))
        needed = height(self.strips(room, narrow.w))
        spare = max(0.0, narrow.h - needed)
        return narrow.below(narrow.y + spare * 0.4)

    def _free(self, room: Room) -> Rect:
        button = self._button(room)
        return between(room, room.page.y, button.rect.y - 24)

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        """Smaller before it scrolls."""
        free = self._free(room)

        def fits(tried: Room) -> bool:
            strips = self._written(tried, width)
            return height(strips) <= free.h

        fitting = largest(room, fits, LEAST)
        return self._written(fitting, width)

    def _written(self, room: Room, width: float) -> list[Strip]:
        second = room.theme.palette.second
        colour = room.theme.era(self.place)
        source = without_addresses(self.story.source)
        cited = tr("Source: {source}").format(source=source)
        return [
            *paragraph("era", self.era.name, "label", width, room, 0, colour),
            *paragraph("chapter", self.chapter.name, "heading", width, room, 4),
            *paragraph("story", self.story.text, "option", width, room, 26),
            *paragraph("source", cited, "note", width, room, 26, second),
        ]

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
