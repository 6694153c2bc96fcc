"""Texts that end sooner than was meant, since what comes after " #" in a line is a note."""

import re
from typing import NamedTuple

CUT = 'the text ends here: what comes after " #" is a note; put the whole text in double quotes'
BEGUN = 'what comes after " #" is a note, so that nothing is left of this text; put the whole text in double quotes'

# Words of the format whose values are no sentences or names: what comes after them is a note.
_OF_THINGS = (
    "id kind era chapter level by tags part_of like avoid status source as_of review_by core complete facts use from to"
)
_OF_FILES = (
    "bank language licence years type unit unique sources entries questions eras chapters kinds relations balance"
)
_PLAIN_WORDS = (
    frozenset(_OF_THINGS.split()) | frozenset(_OF_FILES.split()) | {"intervals", "quotations", "date", "not_as", "was"}
)
_SENTENCES = ("q", "why", "hint", "ask")
_NOTE = re.compile(r" #(?!#)( ?)(.*)")
_LEADS_ON = re.compile(
    r"\b(?:the|an?|of|is|are|was|were|and|or|for|with|in|on|at|to|by|from|called|number|sign|symbol|key|room|platform)$",
    re.IGNORECASE,
)


class Cut(NamedTuple):
    """A text that a note cuts; `sure` where the note surely is the rest of it."""

    told: str
    sure: bool


def cut(key: str, text: str, rest: str) -> Cut | None:
    """Whether the `rest` of the line after a text without quotes belongs to it; a note stands after more spaces, or is
    set off by a space after its sign."""
    found = _NOTE.fullmatch(rest.rstrip())
    if found is None or key in _PLAIN_WORDS:
        return None
    gap, note = found.groups()
    is_rest = _ends_sentence(key, note) and not text.endswith((".", "?", "!"))
    belongs = is_rest or _goes_on(text, note)
    is_tag = not gap and note[:1].isalpha()
    if not belongs and not is_tag:
        return None
    told = CUT if text else BEGUN
    return Cut(told, is_rest)


def _ends_sentence(key: str, note: str) -> bool:
    if note.endswith("?"):
        return True
    return key in _SENTENCES and note.endswith((".", "!"))


def _goes_on(text: str, note: str) -> bool:
    """Whether the sign is part of the text: before a number, alone at its end, or after a word that leads on."""
    is_number = note[:1].isdecimal()
    if not text:
        return is_number
    if is_number and text[:1].isalpha():
        return True
    leads_on = _LEADS_ON.search(text)
    return not note or leads_on is not None
