"""Two spellings of one name, which would let it stand as a wrong option beside itself."""

import re
from collections.abc import Iterator

from game.facts.curly import has_sign
from game.facts.joined import names
from game.facts.model import Bank, Fact, Name, Problem, Severity, Where
from game.facts.suggest import skeleton
from game.facts.values import folded

_LONG = 10  # characters: a shorter name may well be another one that differs in a letter
_WORD = re.compile(r"[^\W\d_]{6,}")
_LOOKS_LIKE = '"{text}" looks like "{first}" ({place}): if they are the same, spell them alike'


def misspelt(bank: Bank) -> Iterator[Problem]:
    """A doubt for each name that is nearly one that stands elsewhere."""
    known = _Known()
    for entry in bank.entries.values():
        for text in (entry.name, *entry.also):
            known.add(text, entry.where)
    for fact, name in names(bank):
        text = name.text
        if name.entry is not None or fact.relation.type == "text" or has_sign(text):
            continue
        near = known.near(text)
        if near is None:
            known.add(text, fact.where)
            continue
        first, where = near
        if first != text and not _is_doubled(fact, name):
            yield looks_like(fact.where, text, first, where)


def _is_doubled(fact: Fact, name: Name) -> bool:
    """Whether the fact has it twice, of which something else is told."""
    keys = [other.key for other in fact.value] if isinstance(fact.value, tuple) else []
    return keys.count(name.key) > 1


def looks_like(here: Where, text: str, first: str, where: Where) -> Problem:
    """The doubt about a name here that may be another spelling of one that stands elsewhere."""
    told = _LOOKS_LIKE.format(
        text=text,
        first=first,
        place=where.in_words,
    )
    return Problem(here, told, Severity.DOUBT)


class _Known:
    """Names with the places where they stand first."""

    def __init__(self) -> None:
        self._places: dict[str, tuple[str, Where]] = {}

    def add(self, text: str, where: Where) -> None:
        for key in _keys(text):
            self._places.setdefault(key, (text, where))

    def near(self, text: str) -> tuple[str, Where] | None:
        """One that sounds the same or, of long ones, that has one letter more, less, or another one."""
        for key in _keys(text):
            found = self._places.get(key)
            if found:
                return found
        return None


def _keys(text: str) -> Iterator[str]:
    """What it has in common with what looks like it: its bones and, of a long name, all but one of its letters.
    The first of a word, and those of a short one, tell brothers from each other."""
    yield skeleton(text)
    plain = folded(text)
    if not _is_long_name(plain):
        return
    for word in _WORD.finditer(plain):
        for place in range(word.start() + 1, word.end()):
            before = plain[:place]
            after = plain[place + 1 :]
            yield f"{before}{after} "  # which no bones are


def _is_long_name(text: str) -> bool:
    """Of several words, and no number, as things of a series have it."""
    if len(text) < _LONG or " " not in text:
        return False
    return not any(map(str.isdigit, text))
