"""A line of text while it is written: its letters, the caret, what is selected, and what the input method composes."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import accumulate

JOINING = ("Mn", "Me", "Mc")  # marks that belong to the letter before them
TONES = range(0x1F3FB, 0x1F400)  # of skin, which belong to the picture before them
VOWELS_AND_ENDINGS = range(0x1160, 0x1200)  # of a Korean syllable that is written in parts
EXTEND = "extend_"


@dataclass(frozen=True, slots=True)
class Draft:
    """`caret` and `anchor` are places between letters, counted from 0; what lies between the two is selected. What is
    `composing` is not yet part of the text: it is shown in the place of the selection until the input method is done.
    """

    text: str = ""
    caret: int = 0
    anchor: int = 0
    composing: str = ""

    @property
    def span(self) -> tuple[int, int]:
        """Where the selection begins and ends."""
        first = min(self.caret, self.anchor)
        last = max(self.caret, self.anchor)
        return first, last

    @property
    def selected(self) -> str:
        first, last = self.span
        return self.text[first:last]

    @property
    def composed(self) -> tuple[int, int]:
        """Where in what is shown that which is being composed begins and ends; both are the caret where nothing is."""
        first = self.span[0] if self.composing else self.caret
        return first, first + len(self.composing)

    @property
    def shown(self) -> str:
        """The text with what is being composed in its place."""
        if not self.composing:
            return self.text
        first, last = self.span
        return self.text[:first] + self.composing + self.text[last:]

    def at(self, place: int, extend: bool = False) -> "Draft":
        """With the caret at the place, or at the nearest one where a caret can stand."""
        caret = _nearest(self.text, place)
        anchor = self.anchor if extend else caret
        return Draft(self.text, caret, anchor)

    def insert(self, more: str, most: int) -> "Draft":
        """With more in the place of the selection, as far as there is room for `most` characters; no control
        characters."""
        first, last = self.span
        before = self.text[:first]
        behind = self.text[last:]
        spare = most - len(before) - len(behind)
        fitting = _up_to(_printable(more), spare)
        written = Draft(before + fitting + behind)
        caret = first + len(fitting)
        return written.at(caret)

    def compose(self, letters: str) -> "Draft":
        """With these letters on their way; with none the composing is over."""
        return replace(self, composing=_printable(letters))

    def press(self, key: str) -> "Draft | None":
        """After an editing key; None for a key that edits nothing."""
        if key in CHANGES:
            change = CHANGES[key]
            return change(self)
        extend = key.startswith(EXTEND)
        move = MOVES.get(key.removeprefix(EXTEND))
        if move is None:
            return None
        first, last = self.span
        if self.selected and key == "left":
            return self.at(first)
        if self.selected and key == "right":
            return self.at(last)
        place = move(self.text, self.caret)
        return self.at(place, extend)


def draft_of(text: str) -> Draft:
    """A text with the caret at its end."""
    return Draft(text, len(text), len(text))


def letters(text: str) -> list[str]:
    """The text in letters as a reader counts them, each with its marks."""
    read: list[str] = []
    for character in text:
        if read and _joins(character):
            read[-1] += character
        else:
            read.append(character)
    return read


def stops(text: str) -> list[int]:
    """The places where a caret can stand, from 0 to the end."""
    lengths = map(len, letters(text))
    return list(accumulate(lengths, initial=0))


def _printable(text: str) -> str:
    """Without control characters."""
    return "".join(filter(str.isprintable, text))


def _joins(character: str) -> bool:
    if unicodedata.category(character) in JOINING:
        return True
    code = ord(character)
    return code in TONES or code in VOWELS_AND_ENDINGS


def _nearest(text: str, place: int) -> int:
    """Of two that are as near the one behind the letter."""
    last_first = reversed(stops(text))
    return min(last_first, key=lambda stop: abs(stop - place))


def _up_to(text: str, most: int) -> str:
    """Its first letters, none of them in part."""
    room = max(0, most)
    last = max(stop for stop in stops(text) if stop <= room)
    return text[:last]


def _left(text: str, caret: int) -> int:
    before = [stop for stop in stops(text) if stop < caret]
    return max(before, default=0)


def _right(text: str, caret: int) -> int:
    behind = [stop for stop in stops(text) if stop > caret]
    return min(behind, default=len(text))


def _word_left(text: str, caret: int) -> int:
    """The beginning of the word that the caret is in or behind."""
    place = caret
    while place > 0 and not _is_of_word(text, _left(text, place)):
        place = _left(text, place)
    while place > 0 and _is_of_word(text, _left(text, place)):
        place = _left(text, place)
    return place


def _word_right(text: str, caret: int) -> int:
    """The beginning of the next word."""
    place = caret
    while place < len(text) and _is_of_word(text, place):
        place = _right(text, place)
    while place < len(text) and not _is_of_word(text, place):
        place = _right(text, place)
    return place


def _is_of_word(text: str, place: int) -> bool:
    return text[place].isalnum()


def _first(text: str, caret: int) -> int:
    return 0


def _last(text: str, caret: int) -> int:
    return len(text)


MOVES: Mapping[str, Callable[[str, int], int]] = {
    "left": _left,
    "right": _right,
    "word_left": _word_left,
    "word_right": _word_right,
    "first": _first,
    "last": _last,
}


def _without_selection(draft: Draft) -> Draft:
    first, last = draft.span
    before = draft.text[:first]
    behind = draft.text[last:]
    return Draft(before + behind).at(first)


def _erasing(move: str) -> Callable[[Draft], Draft]:
    """A key that takes away what is selected, or else what lies between the caret and where the move leads."""

    def erase(draft: Draft) -> Draft:
        if draft.selected:
            return _without_selection(draft)
        place = MOVES[move](draft.text, draft.caret)
        to_erase = draft.at(place, extend=True)
        return _without_selection(to_erase)

    return erase


def _select_all(draft: Draft) -> Draft:
    return Draft(draft.text, len(draft.text), 0)


def _as_it_is(draft: Draft) -> Draft:
    return draft


CHANGES: Mapping[str, Callable[[Draft], Draft]] = {
    "erase": _erasing("left"),
    "delete": _erasing("right"),
    "erase_word": _erasing("word_left"),
    "delete_word": _erasing("word_right"),
    "select_all": _select_all,
    "copy": _as_it_is,
    "cut": _without_selection,
}
