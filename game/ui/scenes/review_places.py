"""Where things stand in a review: list and explanation side by side, or, where lines would be too short, each on a page
of its own."""

from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.page_head import head_height
from game.ui.scenes.places import between, button_row
from game.ui.widgets.lines import at_most

SHARES = 0.42, 0.58  # of the width, for the list and for what is told of one question
APART = 32.0
SHORTEST = 17.0  # the width of the list, as a multiple of the size of its words, below which both have no room
LIST_MOST, BUTTONS_MOST = 1.5, 1.25  # the text sizes above which they do not grow
BELOW_HEAD, ABOVE_BUTTONS = 26.0, 24.0


def are_apart(room: Room) -> bool:
    """Whether list and explanation have a page each."""
    list_share, _ = SHARES
    width = room.page.w * list_share
    size = room.theme.style("label").size
    return width < SHORTEST * size


def for_list(room: Room) -> Room:
    return at_most(room, LIST_MOST)


@drawn
class ReviewPlaces:
    """`bottom` is where the page ends above its foot."""

    room: Room
    bottom: float
    has_buttons: bool

    @property
    def whole(self) -> Rect:
        """Between the head and the buttons."""
        top = self.room.page.y + head_height(self.room) + BELOW_HEAD
        bottom = self.bottom
        if self.has_buttons:
            bottom = self.buttons.y - ABOVE_BUTTONS
        return between(self.room, top, bottom)

    @property
    def buttons(self) -> Rect:
        capped = at_most(self.room, BUTTONS_MOST)
        return button_row(capped, self.bottom)

    @property
    def listed(self) -> Rect:
        if are_apart(self.room):
            return self.whole
        listed, _ = self.whole.share(SHARES, APART)
        return listed

    @property
    def detail(self) -> Rect:
        if are_apart(self.room):
            return self.whole
        _, detail = self.whole.share(SHARES, APART)
        return detail
