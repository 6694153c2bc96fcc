"""The head of a page: the way back, in the corner where it stands on every page, and what the page is called."""

from game.translation import tr
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.places import Remainder
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import Words, at_most, line_height, one_line

APART = 28.0  # between the way back and the name of the page
BELOW = 26.0  # what is free below the head
MOST = 1.25  # the text size above which it does not grow, so that the page can
LEAST = 0.6  # the text size to which the name may shrink for its line
AROUND = 64.0  # beside the words of a button
AMONG = 12.0  # above and below them


@drawn
class PageHead:
    """What stands in it; `line` is the whole of it across the page."""

    back: Button
    title: Words
    line: Rect

    @property
    def widgets(self) -> list[Widget]:
        return [self.back, self.title]

    @property
    def bottom(self) -> float:
        """Where the page goes on below it."""
        return self.line.bottom + BELOW

    @property
    def free(self) -> Rect:
        """What is left of the line beside the name."""
        used = self.title.rect.x + self.title.block.width
        return self.line.after(used + APART)


def page_head(room: Room, name: str, back: str = "back", kept: float = 0.0) -> PageHead:
    """`back` is what the way back is called in the tree; a width of `kept` is free of words at the right end."""
    capped = at_most(room, MOST)
    tall = head_height(room)
    line = room.page.top(tall)
    rest = Remainder(line, gap=APART)
    rest.far(kept)
    label = tr("Back")
    words = capped.width(label, "button")
    button = Button(back, rest.left(words + AROUND), label)
    area = rest.area
    lines = one_line(name, "heading", area.w, capped, LEAST)
    title = Words(
        name="heading",
        rect=area,
        block=lines,
        label=name,
        down="middle",
        reads_as="heading",
    )
    return PageHead(button, title, line)


def head_height(room: Room) -> float:
    """Room for a button and for a line of the heading."""
    capped = at_most(room, MOST)
    button = line_height("button", capped) + AMONG
    heading = line_height("heading", capped)
    return max(room.theme.target, button, heading)
