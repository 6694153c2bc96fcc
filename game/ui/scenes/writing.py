"""A page on which one line of text is written."""

from game.ui.desk import Desk
from game.ui.inputs import Blur, Input, Point, Press, Touch
from game.ui.room import Room
from game.ui.scenes.page import Page
from game.ui.stack import Move
from game.ui.widgets.editing import Draft, draft_of
from game.ui.widgets.field import Field, after, for_button


class Writing(Page):
    """The field bears the name `entry`."""

    entry = "name"
    most = 60  # characters
    wants_text = True

    def __init__(self, desk: Desk, text: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.draft: Draft = draft_of(text)
        self.focus = self.entry

    @property
    def written(self) -> str:
        """What stands in the field, without needless blanks."""
        return " ".join(self.draft.text.split())

    @property
    def _inside(self) -> bool:
        return self.focus == self.entry

    def handle(self, given: Input, room: Room) -> Move | None:
        given = for_button(given, self._inside)
        written = after(self.draft, given, self._inside, self.most)
        if written is None:
            return super().handle(given, room)
        if given in (Press("copy"), Press("cut")):
            self.desk.copied = self.draft.selected
        self.draft = written
        if isinstance(given, Point | Blur):
            return super().handle(given, room)
        self.focus = self.entry
        return None

    def drag(self, name: str, point: Point, room: Room) -> Move | None:
        """A press in the field sets the caret, and dragging from there selects."""
        field = next(widget for widget in self.widgets(room) if widget.name == self.entry)
        if name == self.entry and isinstance(field, Field):
            place = field.place_at(point, room)
            selects = point.touch is Touch.MOVE
            self.draft = self.draft.at(place, selects)
        return None
