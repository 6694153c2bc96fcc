"""A page on which one line of text is written."""

from game.ui.desk import Desk
from game.ui.inputs import Blur, Input, Point, Press, Touch
from game.ui.room import Room
from game.ui.scenes.letter_tiles import LetterTiles, Spelled, wants_tiles
from game.ui.scenes.page import Page
from game.ui.stack import Move, Push
from game.ui.widgets.editing import Draft, draft_of
from game.ui.widgets.field import Field, after, for_button


class Writing(Page):
    """The field bears the name `entry`."""

    entry = "name"
    way_on = "done"  # the button for what was written
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
        if wants_tiles(self.desk, given, self._inside):
            return self._spell(room)
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
        if name == self.entry:
            place = self._entry_field(room).place_at(point, room)
            selects = point.touch is Touch.MOVE
            self.draft = self.draft.at(place, selects)
        return None

    def _spell(self, room: Room) -> Move:
        """On tiles, what others type."""
        field = self._entry_field(room)
        tiles = LetterTiles(self.desk, field.label, self.draft.text, self.most)
        return Push(tiles)

    def _entry_field(self, room: Room) -> Field:
        fields = (widget for widget in self.widgets(room) if isinstance(widget, Field))
        return next(field for field in fields if field.name == self.entry)

    def resume(self, result: object) -> Move | None:
        """What was written on tiles; the focus goes on to the next thing that can be pressed."""
        if isinstance(result, Spelled):
            self.draft = draft_of(result.text)
            if result.done and result.text:
                self.focus = self.way_on
        return None
