"""Items that stand in another section than theirs: one sentence about each, not one about each of its words."""

from collections.abc import Mapping
from typing import Any

_SIGNS: Mapping[str, tuple[str, ...]] = {  # words by which the items of a section are known
    "entries": ("facts", "kind", "name"),
    "questions": ("q", "right", "about"),
    "intervals": ("from", "to"),
    "quotations": ("words", "speaker", "occasion"),
    "pictures": ("file", "shows", "alt"),
}
_ONE = {
    "entries": "an entry",
    "questions": "a question",
    "intervals": "an interval",
    "quotations": "a quotation",
    "pictures": "a picture",
}


def misplaced(section: object, item: Any) -> str:
    """The sentence about an item that looks like one of another section; empty where it is at home."""
    if section not in _SIGNS or not isinstance(item, dict):
        return ""
    home = str(section)
    likest = home
    for name in _SIGNS:
        if _likeness(item, name) > _likeness(item, likest):
            likest = name
    if likest == home:
        return ""
    what = _ONE[likest]
    return f'this looks like {what}: it belongs under "{likest}:"'


def _likeness(item: Mapping[str, Any], section: str) -> int:
    signs = _SIGNS[section]
    there = [sign for sign in signs if sign in item]
    return len(there)
