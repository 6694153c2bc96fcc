"""What else was to choose from, in one line: each option after its badge, and in one piece."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from game import badges
from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import block
from game.ui.widgets.signs import LETTERS, draw_badge
from game.ui.widgets.strips import Strip

ROLE = "note"
SIDE = 1 / badges.LETTER  # of a badge, as a multiple of the size of the words, which its letter has, too
AFTER_BADGE, APART = 12.0, 26.0  # to the words, and to the next option
BETWEEN = 4.0  # two lines


@dataclass(frozen=True, slots=True)
class Shaped:
    """An option at its spot, from the corner of the line; without a `place` the words before all options."""

    words: Block
    place: int | None
    x: float = 0.0
    y: float = 0.0

    @property
    def badge(self) -> float:
        """Its size; the words before all options are in line with those that have one."""
        return SIDE * self.words.style.size

    @property
    def before(self) -> float:
        """What its badge takes."""
        if self.place is None:
            return 0.0
        return self.badge + AFTER_BADGE

    @property
    def above(self) -> float:
        """What is free above the words where a badge is higher than a line of them."""
        spare = self.badge - self.words.line_height
        return max(0.0, spare / 2)

    @property
    def height(self) -> float:
        return self.words.height + 2 * self.above

    @property
    def width(self) -> float:
        return self.before + self.words.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


@drawn
class OthersLine(Piece):
    parts: Sequence[Shaped]
    label: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        for part in self.parts:
            area = self._area_of(part)
            if part.place is not None:
                first_line = area.top(part.words.line_height)
                badge = first_line.left(part.badge)
                draw_badge(
                    canvas,
                    room,
                    badge.centre,
                    part.badge,
                    part.place,
                )
            words = area.after(area.x + part.before)
            text.draw(
                canvas,
                part.words,
                words,
                palette.second,
                palette.background,
            )

    def _area_of(self, part: Shaped) -> Rect:
        x = self.rect.x + part.x
        y = self.rect.y + part.y + part.above
        return Rect(x, y, part.width, part.words.height)

    def node(self, look: Look) -> Node:
        return Node("text", self.name, self.label, self.rect)


def others_in_line(options: Sequence[str], shown: Collection[object], room: Room, width: float) -> Sequence[Strip]:
    """Nothing where there was nothing else; those who listen hear the letters."""
    left = [place for place in range(len(options)) if place not in shown]
    if not left:
        return ()
    lead = tr("Also offered:") if len(left) == 1 else tr("The others:")
    parts = [Shaped(block(lead, ROLE, width, room), None)]
    named = []
    before = SIDE * room.theme.style(ROLE).size + AFTER_BADGE
    for place in left:
        option = options[place]
        words = block(option, ROLE, width - before, room)
        parts.append(Shaped(words, place))
        named.append(f"{LETTERS[place]} {option}")
    laid = _in_lines(parts, width)
    listed = " · ".join(named)
    label = f"{lead} {listed}"
    tall = max(part.bottom for part in laid)

    def show(rect: Rect) -> OthersLine:
        return OthersLine("others", rect, laid, label)

    return [Strip(tall, show)]


def _in_lines(parts: Sequence[Shaped], width: float) -> list[Shaped]:
    """One after the other; what has no room in a line begins the next, under the first option."""
    lead, *_ = parts
    hanging = lead.width + APART
    laid: list[Shaped] = []
    x = y = 0.0
    for part in parts:
        if x and x + part.width > width:
            is_short = hanging + part.width <= width
            x = hanging if is_short else 0.0
            y = max(other.bottom for other in laid) + BETWEEN
        placed = replace(part, x=x, y=y)
        laid.append(placed)
        x += part.width
        x += APART
    return laid
