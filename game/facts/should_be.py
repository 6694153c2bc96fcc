"""What a value in a question file should be, in a teacher's words."""

import re
from typing import Any

from game.facts.date_guess import guess_date
from game.facts.dates import month_end
from game.facts.explain import NO_TEXT
from game.facts.problem import beginning
from game.facts.suggest import meant

_LEVEL = "should be a number from 1 (everybody knows it) to 5 (expert) (found {found})"
_YES_NO = "should be yes or no (found {found})"
_LIST = 'should be a list: lines that begin with "- ", or [one, two]; it is {shape}'
_WORDS = 'should be made of lines like "word: value"; it is {shape}'
_SENTENCES = {  # by pydantic's types of error
    "string_type": "should be one text; it is {shape} (put a text with colons, commas or brackets in double quotes)",
    "string_too_short": NO_TEXT,
    "string_pattern_mismatch": "should be lower-case letters, digits and hyphens, such as apollo-11 (found {found})",
    "too_short": "has too few values ({actual_length}, at least {min_length}): write more, or take the line out",
    "too_long": "has too many values ({actual_length}, at most {max_length}): take some out",
    "int_parsing": _LEVEL,
    "int_type": _LEVEL,
    "int_parsing_size": _LEVEL,
    "int_from_float": _LEVEL,
    "greater_than_equal": _LEVEL,
    "less_than_equal": _LEVEL,
    "bool_parsing": _YES_NO,
    "bool_type": _YES_NO,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "dict_type": _WORDS,
    "model_type": _WORDS,
    "focus": "should be three numbers such as [50, 30, 40]: in hundredths how far from the left and from the top the "
    "middle of the round part is, and how wide that is, from 20 up (found {found})",
    "share": "should be a share such as 40 % or 35-40 % (found {found})",
    "blank": "should contain {blanks} (found {found})",
    "unknown_blank": (
        "has {blanks}, which has no meaning; only {{s}}, {{v}} and pairs such as {{was|is}} have one (found {found})"
    ),
    "language": "should be the short code of a language, such as en, de or pt-BR (found {found})",
}


def should_be(error: Any) -> str:
    """What a value should be, for an error of pydantic's: the end of the sentence that begins with its name."""
    value = error["input"]
    shown = _shown(value)
    match error["type"]:
        case "date":
            return should_be_date(shown)
        case "literal_error":
            known = re.findall(r"'([^']+)'", error["ctx"]["expected"])
            return f'cannot be "{shown}". {meant(shown, known)}'
        case "string_pattern_mismatch" if not value:
            return NO_TEXT
        case kind:
            sentence = _SENTENCES.get(kind, "cannot be used: it is {shape}")
            blanks = error.get("ctx", {})
            return sentence.format(found=f'"{shown}"', shape=_shape(value), **blanks)


def should_be_date(found: str) -> str:
    """The end of a sentence about a text that is no date."""
    guess = guess_date(found)
    proposed = f"Did you mean {guess.date}?" if guess.date else month_end(found)
    said = " ".join(filter(None, (guess.note, proposed)))
    if not said:
        said = "Write a year, year-month or year-month-day."
    return f'should be a date like 1969-07-20 (found "{beginning(found, 60)}"). {said}'


def _shown(value: object) -> str:
    """A value as the teacher may have written it."""
    match value:
        case dict():
            return "{...}"
        case list() | tuple():
            items = ", ".join(map(_shown, value))
            return beginning(f"[{items}]", 60)
        case _:
            return beginning(str(value), 60)


def _shape(value: object) -> str:
    match value:
        case dict():
            return 'made of "word: value"' if any(value.values()) else "in braces {...}"
        case list() | tuple():
            return "a list"
        case "":
            return "empty"
        case _:
            return f'the text "{_shown(value)}"'
