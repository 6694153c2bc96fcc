"""Where the field, the note and the buttons of a typed answer lie."""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from game.translation import tr
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.editing import Draft
from game.ui.widgets.field import written_in
from game.ui.widgets.lines import at_least, block, button_width, line_height

TALL, BUTTON, LEAST_BUTTON = 112.0, 92.0, 340.0  # the heights of field and buttons, the width of a button
BESIDE_FIELD = 20.0  # to the button that empties it
GAP, RING = 28.0, 14.0  # between buttons; what the ring of the focus takes below the field
LEAST = 0.9  # the text size below which the note is never written


@dataclass(frozen=True, slots=True)
class TypedPlan:
    """Where everything lies; the field leaves room for the button that empties it as soon as there is anything in
    it."""

    field: Rect
    clear: Rect
    note: Rect
    noted: Block
    unknown: Rect
    options: Rect
    check: Rect


def lay(area: Rect, draft: Draft, texts: Sequence[str], room: Room) -> TypedPlan:
    """The field grows with what is written in it; there is room for each of the texts of the note."""
    notes = [note_block(note, area.w, room) for note in texts]
    noted = max(notes, key=attrgetter("height"))
    wide = area.w - _beside(draft, room)
    entry_height = _entry_height(draft, wide, room)
    button_height = _button_height(room)
    used = entry_height + noted.height + button_height
    gap, above = _free(area.h - used)
    upper = area.below(area.y + above).top(entry_height)
    entry = upper.left(wide)
    below = max(RING, gap / 2)
    note = area.below(entry.bottom + below).top(noted.height)
    row = _foot(area, note.bottom + gap, button_height)
    unknown, options, check = _buttons(row, room)
    return TypedPlan(
        field=entry,
        clear=_clear(upper, room),
        note=note,
        noted=noted,
        unknown=unknown,
        options=options,
        check=check,
    )


def _foot(area: Rect, least: float, height: float) -> Rect:
    """At the bottom of the area, but not above the line `least`."""
    top = max(least, area.bottom - height)
    return area.below(top).top(height)


def _free(spare: float) -> tuple[float, float]:
    """Of so much that is spare, what is kept between the rows and above them."""
    wanted = spare / 4
    gap = max(12.0, min(36.0, wanted))
    rest = min(90.0, spare - 2 * gap)
    above = max(0.0, rest / 2)
    return gap, above


def _beside(draft: Draft, room: Room) -> float:
    """What the field leaves free at its right."""
    is_written = draft.text.strip() or draft.composing
    return room.theme.target + BESIDE_FIELD if is_written else 0.0


def _clear(row: Rect, room: Room) -> Rect:
    """At the end of the row of the field."""
    side = room.theme.target
    end = row.far(side)
    return end.centred(side, side)


def _entry_height(draft: Draft, width: float, room: Room) -> float:
    style = room.theme.style("option")
    lines = written_in(
        draft,
        style,
        width,
        room,
    )
    height = lines.height + 28
    return max(TALL, height)


def note_block(words: str, width: float, room: Room) -> Block:
    legible = at_least(room, LEAST)
    return block(words, "note", width, legible)


def _button_height(room: Room) -> float:
    line = line_height("button", room)
    return max(BUTTON, line * 1.6)


def _buttons(row: Rect, room: Room) -> tuple[Rect, Rect, Rect]:
    """Those for not knowing and for the options at the left, the check at the right."""
    gaps = 2 * GAP
    most = (row.w - gaps) / 3

    def width(label: str) -> float:
        return button_width(room, label, LEAST_BUTTON, most)

    unknown_width = width(tr("I don’t know"))
    options_width = width(tr("Show options"))
    check_width = width(tr("Answer"))
    unknown = row.left(unknown_width)
    beside = row.after(unknown.right + GAP)
    options = beside.left(options_width)
    check = row.far(check_width)
    return unknown, options, check
