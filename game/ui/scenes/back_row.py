"""The back-row check: three lines in the sizes of projector mode, to be read aloud from the last row."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from game.translation import tr
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import Foot, foot_with_way_back
from game.ui.scenes.page_head import PageHead, page_head
from game.ui.scenes.places import between
from game.ui.scenes.prose import Prose
from game.ui.scenes.reading import Reading
from game.ui.scenes.under_sky import UnderSky
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Widget
from game.ui.widgets.strips import Strip


class BackRow(Reading, UnderSky):
    """For a teacher, before the lesson."""

    shortcuts: Mapping[str, str] = {"back": "close"}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    @property
    def hints(self) -> Sequence[str]:
        return tr("F2 projector mode"), tr("F11 full screen"), tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        column = self.column(room)
        words = column.widgets(self.top, room.theme.target)
        head = self._head(room)
        at_foot = self._foot(room)
        return [
            *head.widgets,
            *words,
            *at_foot.strip,
        ]

    def _foot(self, room: Room) -> Foot:
        return foot_with_way_back(room, self.desk, self.hints)

    def _head(self, room: Room) -> PageHead:
        name = tr("Back-row check")
        return page_head(
            room,
            name,
            "close",
        )

    def reading_area(self, room: Room) -> Rect:
        head = self._head(room)
        at_foot = self._foot(room)
        top = head.bottom
        bottom = at_foot.top
        return between(room, top, bottom)

    def strips(self, room: Room, width: float) -> Sequence[Strip]:
        """The lines first: they are what is looked at from afar."""
        projected = _projected(room)
        prose = Prose(
            projected,
            width,
        )
        question = tr("1  Who was first in space?")
        option = tr("2  Yuri Gagarin, on 12 April 1961")
        note = tr("3  Source: NASA, Vostok 1")
        prose.write("question", question, "question")
        prose.write("option", option, "option", gap=14)
        prose.aside("note", note, "note", gap=14)
        read = tr("Can the last row read these three lines? Then it can read all that projector mode shows.")
        prose.write("read", read, "body", gap=26)
        # The smallest capitals, 3 % of the picture high, are then seen at 13 minutes of arc: more than twice what a
        # good eye can just tell apart.
        high = tr("Make the picture at least an eighth as high as the last row is far: 1 m for 8 m, 1.25 m for 10 m.")
        prose.write(
            "height",
            high,
            "body",
            gap=12,
        )
        return prose.strips

    def choose(self, name: str) -> Move | None:
        if name == "close":
            return Pop()
        return super().choose(name)


def _projected(room: Room) -> Room:
    """In the sizes of projector mode, whatever the reader's are."""
    theme = replace(room.theme, projector=True, text_size=1.0)
    return replace(room, theme=theme)
