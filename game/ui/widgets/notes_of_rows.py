"""What is known of an answer, in its row."""

from dataclasses import dataclass
from enum import Enum, auto

from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.lines import block

ENDS = (".", "!", "?", ".”", "!”", "?”")  # of sentences


class Stands(Enum):
    """Where a note stands: under the words, at the right of them, or below them across the whole row."""

    UNDER = auto()
    BESIDE = auto()
    ACROSS = auto()


@dataclass(frozen=True, slots=True)
class Note:
    lines: Block
    stands: Stands


def noted(note: str, under: float, beside: float, across: float, room: Room) -> Note | None:
    """The note beside the words if it has room there, or else under them; across the row where that is wanted. The
    widths are what there is for it in each place; 0 where it cannot stand there."""
    if not note:
        return None
    lines = block(note, "note", under, room)
    if lines.width <= beside:
        return Note(lines, Stands.BESIDE)
    if across and len(lines.lines) > 1:
        return Note(block(note, "note", across, room), Stands.ACROSS)
    return Note(lines, Stands.UNDER)


def spoken(words: str, note: str) -> str:
    """What those hear who listen."""
    if not note:
        return words
    is_sentence = words.endswith(ENDS)
    return f"{words} {note}" if is_sentence else f"{words}. {note}"
