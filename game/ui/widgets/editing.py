"""A line of text while it is written: its letters, the caret, what is selected, and what the input method composes."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

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
        return min(self.caret, self.anchor), max(self.caret, self.anchor)

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
        first, last = self.span
        return self.text[:first] + self.composing + self.text[last:] if self.composing else self.text

    def at(self, place: int, extend: bool = False) -> "Draft":
        """With the caret at the place, or at the nearest one where a caret can stand."""
        caret = _nearest(self.text, place)
        return Draft(self.text, caret, self.anchor if extend else caret)

    def insert(self, more: str, most: int) -> "Draft":
        """With more in the place of the selection, as far as there is room for `most` characters; no control
        characters."""
        first, last = self.span
        clean = "".join(filter(str.isprintable, more))
        fitting = _up_to(clean, most - (len(self.text) - (last - first)))
        return Draft(self.text[:first] + fitting + self.text[last:]).at(first + len(fitting))

    def compose(self, letters: str) -> "Draft":
        """With these letters on their way; with none the composing is over."""
        return replace(self, composing="".join(filter(str.isprintable, letters)))

    def press(self, key: str) -> "Draft | None":
        """After an editing key; None for a key that edits nothing."""
        if key in CHANGES:
            return CHANGES[key](self)
        extend = key.startswith(EXTEND)
        move = MOVES.get(key.removeprefix(EXTEND))
        if move is None:
            return None
        first, last = self.span
        if not extend and first < last and key in ("left", "right"):
            return self.at(first if key == "left" else last)
        return self.at(move(self.text, self.caret), extend)


def draft_of(text: str) -> Draft:
    """A text with the caret at its end."""
    return Draft(text, len(text), len(text))


def letters(text: str) -> list[str]:
    """The text in letters as a reader counts them, each with its marks."""
    found: list[str] = []
    for character in text:
        if found and _joins(character):
            found[-1] += character
        else:
            found.append(character)
    return found


def stops(text: str) -> list[int]:
    """The places where a caret can stand, from 0 to the end."""
    found = [0]
    for letter in letters(text):
        found.append(found[-1] + len(letter))
    return found


def _joins(character: str) -> bool:
    place = ord(character)
    return unicodedata.category(character) in JOINING or place in TONES or place in VOWELS_AND_ENDINGS


def _nearest(text: str, place: int) -> int:
    """Of two that are as near the one behind the letter."""
    return min(stops(text), key=lambda stop: (abs(stop - place), -stop))


def _up_to(text: str, most: int) -> str:
    """Its first letters, none of them in part."""
    return text[: max(stop for stop in stops(text) if stop <= max(0, most))]


def _left(text: str, caret: int) -> int:
    return max((stop for stop in stops(text) if stop < caret), default=0)


def _right(text: str, caret: int) -> int:
    return min((stop for stop in stops(text) if stop > caret), default=len(text))


def _word_left(text: str, caret: int) -> int:
    """The beginning of the word that the caret is in or behind."""
    place = caret
    while place > 0 and not text[_left(text, place)].isalnum():
        place = _left(text, place)
    while place > 0 and text[_left(text, place)].isalnum():
        place = _left(text, place)
    return place


def _word_right(text: str, caret: int) -> int:
    """The beginning of the next word."""
    place = caret
    while place < len(text) and text[place].isalnum():
        place = _right(text, place)
    while place < len(text) and not text[place].isalnum():
        place = _right(text, place)
    return place


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
    return Draft(draft.text[:first] + draft.text[last:]).at(first)


def _erasing(move: str) -> Callable[[Draft], Draft]:
    """A key that takes away what is selected, or else what lies between the caret and where the move leads."""

    def erase(draft: Draft) -> Draft:
        if draft.selected:
            return _without_selection(draft)
        return _without_selection(draft.at(MOVES[move](draft.text, draft.caret), extend=True))

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
