"""The mark for texts that a spreadsheet would change: an apostrophe before them, as spreadsheets have it themselves."""

import re

from game.facts.dates import MONTHS

MARK = "'"

# What a spreadsheet that opens a CSV file turns into a date, a time, a number of another look or a formula.
_MONTH = "|".join(name[:3] for name in MONTHS)
_MANGLED = re.compile(
    rf"[=+@\t-].*|\d[\d .,]*[-/:.][\d .,/:T-]*Z?[~?]*|\d[\d .]*(?:{_MONTH})\w*\.?[\d ]*|(?:{_MONTH})\w*\.? *\d[\d ,]*"
    r"|0\d+|\d+e\d+|\d{12,}|\d{1,3}(?:,\d{3})+|\(\d+\)|\d+ ?%|true|false",
    re.IGNORECASE | re.DOTALL,
)

# What spreadsheets show in place of a value: #REF!, #DIV/0!, the German #BEZUG!, the Spanish #¡REF!, Err:508, #####.
_ERROR = re.compile(r"#[^\sa-z]+[!?]|#N/?A|#NV|#N/D|#Н/Д|#GETTING_DATA|#{2,}|Err:\d{3}")


def is_error(text: str) -> bool:
    """Whether a spreadsheet shows this where it found no value."""
    return _ERROR.fullmatch(text) is not None


def guarded(text: str) -> str:
    """The text with a mark, where it needs one."""
    if _needs_mark(text):
        return MARK + text
    return text


def bare(text: str) -> str:
    """The text without its mark."""
    if has_mark(text):
        return text[1:]
    return text


def has_mark(text: str) -> bool:
    if not text.startswith(MARK):
        return False
    return _needs_mark(text[1:])


def _needs_mark(text: str) -> bool:
    plain = text.lstrip(MARK)
    is_mangled = _MANGLED.fullmatch(plain) is not None
    return is_mangled or is_error(plain)
