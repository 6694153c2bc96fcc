"""How high the row of an answer must be."""

from game.ui.text import Block
from game.ui.widgets.left import PAD, Left
from game.ui.widgets.notes_of_rows import Note, Stands
from game.ui.widgets.signs import WIDEST, Verdict

QUIET = 5.0  # above and below words without a frame; in one there is more
MARK = 56.0  # the side of the sign of the verdict


def row_height(words: Block, note: Note | None, left: Left, verdict: Verdict | None, is_low: bool) -> float:
    """Of a row with all that stands in it."""
    pad = PAD / 2 if is_low else _pad(left, verdict)
    mark = MARK + 2 * pad if verdict else 0.0
    head = max(mark, _badge_height(left, verdict))
    inner = _words_height(words, note, head - 2 * pad)
    return max(head, inner + 2 * pad)


def _pad(left: Left, verdict: Verdict | None) -> float:
    """What is free above and below the words."""
    if left.number:
        return PAD / 2
    return PAD if verdict else QUIET


def _badge_height(left: Left, verdict: Verdict | None) -> float:
    if left.badge is None:
        return 0.0
    frame = 2 * QUIET if verdict else 0.0
    return left.size * WIDEST + frame


def _words_height(words: Block, note: Note | None, head: float) -> float:
    """Of words and note; where the note stands across the row, it begins below its `head`."""
    if note is None:
        return words.height
    match note.stands:
        case Stands.BESIDE:
            return max(words.height, note.height)
        case Stands.UNDER:
            return words.height + note.height
        case Stands.ACROSS:
            return max(head, words.height) + note.height + PAD
