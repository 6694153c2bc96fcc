"""The scenes of an era's chapters, to be read again, one after the other."""

from collections.abc import Mapping, Sequence

from game.facts.model import Era
from game.translation import tr
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.page_head import PageHead, page_head
from game.ui.scenes.story_page import StoryPage
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Widget
from game.ui.widgets.capped_button import CappedButton
from game.ui.widgets.lines import button_width


class ChapterStories(StoryPage):
    """The era must have one. Pops nothing; after the last one comes the first."""

    shortcuts: Mapping[str, str] = {"back": "back", "s": "back", "left": "earlier", "right": "later"}
    turns_to = "later"

    def __init__(self, desk: Desk, era: Era) -> None:
        self.chapters = era.told
        self.at = 0
        super().__init__(desk, era, self.chapters[0])
        self.focus = "later" if self._has_several else "back"

    @property
    def _has_several(self) -> bool:
        return len(self.chapters) > 1

    @property
    def hints(self) -> Sequence[str]:
        turn = [tr("Left / Right another chapter")] if self._has_several else []
        return *turn, tr("Esc back")

    @property
    def heading(self) -> str:
        return tr("Chapter {i} of {n}").format(i=self.at + 1, n=len(self.chapters))

    def head(self, room: Room) -> PageHead:
        return page_head(room, self.era.name)

    def buttons(self, row: Rect, room: Room) -> Sequence[Widget]:
        """The way on where Continue stands after an answer."""
        if not self._has_several:
            return []
        later = tr("Next chapter")
        wide = button_width(room, later, 380, row.w)
        return [CappedButton("later", row.far(wide), later, primary=True)]

    def _turn(self, by: int) -> None:
        self.at = (self.at + by) % len(self.chapters)
        self.chapter = self.chapters[self.at]
        self.top = 0

    def choose(self, name: str) -> Move | None:
        match name:
            case "back":
                return Pop()
            case "earlier":
                self._turn(-1)
            case "later":
                self._turn(1)
            case _:
                return super().choose(name)
        return None
