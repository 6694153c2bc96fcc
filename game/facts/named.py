"""Clues that say the name of what they describe."""

import re
from collections.abc import Iterator

from game.facts.model import Bank, Problem, Severity

_WORD = re.compile(r"\w+")


def clues(bank: Bank) -> Iterator[Problem]:
    """A clue that says the name of its entry is never shown."""
    for entry in bank.entries.values():
        said = _spaced(entry.clue)
        spelled = (text.removeprefix("the ") for text in (entry.name, entry.called, *entry.also))
        if name := next((name for name in spelled if _spaced(name).strip() and _spaced(name) in said), ""):
            text = (
                f'the clue of "{entry.id}" names it ("{name}"), so that it is never shown; describe it without its name'
            )
            yield Problem(entry.where, text, Severity.DOUBT)


def _spaced(text: str) -> str:
    """The words of a text with a space on both sides of each."""
    return f" {' '.join(re.findall(_WORD, text.casefold()))} "
