"""Apostrophes as they are printed: whoever writes a bank types the straight one, and every reader sees the curled one.

What is kept, compared and typed stays as it was written.
"""

import re

STRAIGHT, CURLED = "'", "’"
_IN_WORD = re.compile(r"(?<=[^\W_])'(?=[^\W_])")
_AFTER_S = re.compile(r"(?<=s)'(?!\w)")
_QUOTE = re.compile(r"(?<!\w)'")


def curled(words: str) -> str:
    """With those in words, as in "Kennedy's", and those after an s where none is a quotation mark."""
    if STRAIGHT not in words:
        return words
    inner = _IN_WORD.sub(CURLED, words)
    if _QUOTE.search(inner):
        return inner
    return _AFTER_S.sub(CURLED, inner)
