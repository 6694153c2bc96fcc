"""Curly quotes, which a word processor writes where YAML needs straight ones."""

import re

SIGNS = "“”„«»"
CURLY = 'curly quotes do not hold a text together; write straight ones (") around the whole text'
MIXED = 'a text begins with a straight quote (") and ends with this curly one; write a straight one here, too'

_SIGN = re.compile(f"[{SIGNS}]")
_WHOLE = re.compile(rf"[“„«][^{SIGNS}]*[”“»]")
_AT_END = re.compile(rf"[{SIGNS}](?=\s*(?:[,}}\]]|$))")


def are_around(text: str) -> bool:
    """Whether a pair of them holds the whole text."""
    return _WHOLE.fullmatch(text) is not None


def has_sign(text: str) -> bool:
    return _SIGN.search(text) is not None


def has_lone(text: str) -> bool:
    """Whether the text begins or ends with one that has no partner in it."""
    first = text[:1]
    last = text[-1:]
    if not text:
        return False
    return _is_odd(text) and (first in SIGNS or last in SIGNS)


def lone_end(line: str) -> int | None:
    """Where in a line a text ends with one, if they are no pairs there."""
    place = None
    if _is_odd(line):
        for end in _AT_END.finditer(line):
            place = end.start()
    return place


def _is_odd(text: str) -> bool:
    signs = _SIGN.findall(text)
    count = len(signs)
    return count % 2 == 1
