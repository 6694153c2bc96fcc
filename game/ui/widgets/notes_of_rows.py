"""What is known of an answer, in its row."""

from enum import Enum, auto

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.chip import Chip
from game.ui.widgets.lines import block

AFTER_CHIP = 14.0
ENDS = (".", "!", "?", ".”", "!”", "?”")  # of sentences


class Stands(Enum):
    """Where a note stands: under the words, at the right of them, or below them across the whole row."""

    UNDER = auto()
    BESIDE = auto()
    ACROSS = auto()


@drawn
class Note:
    """`lines` in a column of their own beside the chip, where there is one; either may be missing."""

    lines: Block | None
    stands: Stands
    chip: Chip | None = None

    @property
    def width(self) -> float:
        beside = _beside(self.chip, self.lines)
        if self.lines is None:
            return beside
        return beside + self.lines.width

    @property
    def height(self) -> float:
        tall = 0.0
        if self.chip:
            tall = self.chip.words.height
        if self.lines:
            tall = max(tall, self.lines.height)
        return tall

    def draw(self, canvas: Canvas, room: Room, area: Rect, across: str = "left", down: str = "top") -> None:
        tall = self.height
        place = area.top(tall)
        if down == "middle":
            place = area.centred(area.w, tall)
        if across == "right":
            place = place.far(self.width)
        chip = self.chip
        if chip:
            line = place.left(chip.width).top(chip.words.height)
            frame = line.centred(line.w, chip.height)
            chip.draw(canvas, room, frame)
        if self.lines is None:
            return
        beside = _beside(chip, self.lines)
        words = place.after(place.x + beside)
        palette = room.theme.palette
        text.draw(
            canvas,
            self.lines,
            words,
            palette.second,
            palette.tile,
        )


def _beside(chip: Chip | None, lines: object) -> float:
    """The width that the chip takes from the words."""
    if chip is None:
        return 0.0
    return chip.width + AFTER_CHIP if lines else chip.width


@drawn
class Widths:
    """What there is for a note in each place; 0 where it cannot stand there."""

    under: float
    beside: float
    across: float


def noted(note: str, chip: Chip | None, widths: Widths, room: Room) -> Note | None:
    """The note and the chip beside the words if they have room there, or else under them; across the row where that is
    wanted."""
    if not note:
        return _alone(chip, widths.beside)
    taken = _beside(chip, note)
    free = widths.under - taken
    lines = block(note, "note", free, room)
    whole = lines.width + taken
    if whole <= widths.beside:
        return Note(lines, Stands.BESIDE, chip)
    if widths.across and len(lines.lines) > 1:
        free = widths.across - taken
        lines = block(note, "note", free, room)
        return Note(lines, Stands.ACROSS, chip)
    return Note(lines, Stands.UNDER, chip)


def _alone(chip: Chip | None, beside: float) -> Note | None:
    if chip is None:
        return None
    stands = Stands.BESIDE if chip.width <= beside else Stands.UNDER
    return Note(None, stands, chip)


def spoken(words: str, note: str) -> str:
    """What those hear who listen."""
    if not note:
        return words
    is_sentence = words.endswith(ENDS)
    return f"{words} {note}" if is_sentence else f"{words}. {note}"
