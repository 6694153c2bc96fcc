"""The scene with which a chapter begins, read before its first question."""

from collections.abc import Mapping, Sequence

from game.facts.model import Chapter, Era
from game.translation import tr
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.story_page import StoryPage
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Widget
from game.ui.widgets.capped_button import CappedButton
from game.ui.widgets.lines import button_width


class Prologue(StoryPage):
    """Pops nothing: the question lies on the table below."""

    shortcuts: Mapping[str, str] = {"back": "continue"}
    turns_to = "continue"

    def __init__(self, desk: Desk, era: Era, chapter: Chapter) -> None:
        super().__init__(desk, era, chapter)
        self.focus = "continue"

    @property
    def hints(self) -> Sequence[str]:
        return (tr("Enter to the question"),)

    def buttons(self, row: Rect, room: Room) -> Sequence[Widget]:
        """Where Continue stands after an answer, too."""
        label = tr("To the question")
        wide = button_width(room, label, 380, row.w)
        return [CappedButton("continue", row.far(wide), label, primary=True)]

    def choose(self, name: str) -> Move | None:
        if name == "continue":
            return Pop()
        return super().choose(name)
