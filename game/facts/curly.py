"""Curly quotes, which a word processor writes where YAML needs straight ones."""

import re

SIGNS = "“”„«»"
CURLY = 'curly quotes do not hold a text together; write straight ones (") around the whole text'
MIXED = 'a text begins with a straight quote (") and ends with this curly one; write a straight one here, too'

_WHOLE = re.compile(rf"[“„«][^{SIGNS}]*[”“»]")
_AT_END = re.compile(rf"[{SIGNS}](?=\s*(?:[,}}\]]|$))")


def are_around(text: str) -> bool:
    """Whether a pair of them holds the whole text."""
    return _WHOLE.fullmatch(text) is not None


def has_lone(text: str) -> bool:
    """Whether the text begins or ends with one that has no partner in it."""
    if not text or (text[0] not in SIGNS and text[-1] not in SIGNS):
        return False
    return _is_odd(text)


def lone_end(line: str) -> int | None:
    """Where in a line a text ends with one, if they are no pairs there."""
    ends = list(_AT_END.finditer(line))
    if not ends or not _is_odd(line):
        return None
    return ends[-1].start()


def _is_odd(text: str) -> bool:
    count = sum(letter in SIGNS for letter in text)
    return count % 2 == 1
