"""Clues that say the name of what they describe."""

import re
from collections.abc import Iterator

from game.facts.model import Bank, Entry, Problem, Severity

_WORD = re.compile(r"\w+")
_NAMED = 'the clue of "{id}" names it ("{name}"), so that it is never shown; describe it without its name'


def clues(bank: Bank) -> Iterator[Problem]:
    """A clue that says the name of its entry is never shown."""
    for entry in bank.entries.values():
        name = _named(entry)
        if name:
            text = _NAMED.format(id=entry.id, name=name)
            yield Problem(entry.where, text, Severity.DOUBT)


def _named(entry: Entry) -> str:
    """The name of the entry that its clue says, if it says one."""
    clue = _spaced(entry.clue)
    for text in (entry.name, entry.called, *entry.also):
        name = text.removeprefix("the ")
        words = _spaced(name)
        if words.strip() and words in clue:
            return name
    return ""


def _spaced(text: str) -> str:
    """The words of a text with a space on both sides of each."""
    words = _WORD.findall(text.casefold())
    return f" {' '.join(words)} "
