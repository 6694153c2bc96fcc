"""Why a wrong option is none: a sentence for it, which begins with the option and a colon."""

from collections.abc import Iterable
from typing import NamedTuple

_COLON = ": "


class WhyNot(NamedTuple):
    option: str
    told: str  # empty where there is no colon


def why_not(text: str) -> WhyNot:
    option, _, told = text.partition(_COLON)
    return WhyNot(option.strip(), told.strip())


def told_of(option: str, texts: Iterable[str]) -> str:
    """What is told of a wrong option; nothing where none of the texts is about it."""
    for text in texts:
        found = why_not(text)
        if found.option == option:
            return found.told
    return ""
