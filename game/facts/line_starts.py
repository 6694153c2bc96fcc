"""What stands before a text in a list or a document: bullets, the signs of headings, the numbers of questions."""

import re

_BULLET = re.compile(r"^(?:[•·‣▪◦●○]\s*|[*–—-]\s+)(?=[^\W\d_])")
_HEADING = re.compile(r"^#{1,4} +(?=\S)")
_NUMBERED_QUESTION = re.compile(
    r"^(?:(?:Question|Q|Frage) ?)?\(?\d{1,3} ?[.):]\s+(?=(?:[\"“]?(?:In |On |At |To |From |By |For |Of )?"
    r"(?:why|what|which|who|whom|whose|when|where|how|is|are|was|were|did|does|do|can|name|true)\b))",
    re.IGNORECASE,
)

_Step = tuple[list[str], str]  # what was found, and the text without it


def without_bullet(text: str) -> _Step:
    """Without the bullet of a list, or the sign of a heading."""
    start = _BULLET.match(text) or _HEADING.match(text)
    return _without(start, text)


def without_number(text: str) -> _Step:
    """Without the number of a question."""
    start = _NUMBERED_QUESTION.match(text)
    return _without(start, text)


def _without(start: re.Match[str] | None, text: str) -> _Step:
    if not start:
        return [], text
    sign = start[0].strip()
    end = start.end()
    rest = text[end:]
    return [sign], rest
