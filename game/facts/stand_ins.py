"""Words that stand where a value is still to be written, or is not known: they would be shown as if they were one."""

from collections.abc import Iterable, Iterator

from game.facts.joined import names
from game.facts.model import Bank, Fact, Problem, Severity, Where
from game.facts.not_known import NOT_KNOWN, TO_WRITE

_TO_WRITE = TO_WRITE.union(("fixme", "xxx", "...", "…"))
_WORDS = ("nil", "n.a.", "unbekannt", "inconnu", "desconocido")
_SIGNS = ("–", "—", ".")
_UNKNOWN = _TO_WRITE.union(NOT_KNOWN, _WORDS, _SIGNS)  # in small letters
_OTHERS = frozenset(("et al.", "et al", "and others", "others", "among others", "etc.", "etc", "usw.", "...", "…"))
_TOLD = '"{text}" stands where a value should be and would be shown; write the value, or take the line out'
_REST = '"{text}" would be taken for a name; take it out of the list, and say "complete: no" beside it'


def stand_ins(bank: Bank) -> Iterator[Problem]:
    for entry in bank.entries.values():
        where = entry.where
        texts = [entry.name, entry.clue, *entry.also]
        yield from _told(where, texts, _TO_WRITE)
    for fact in bank.facts.values():
        where = fact.where
        texts = [fact.why, fact.hint]
        yield from _told(where, texts, _TO_WRITE)
    for fact, name in names(bank):
        yield from _of_name(fact, name.text, bank)


def _of_name(fact: Fact, text: str, bank: Bank) -> Iterator[Problem]:
    where = fact.where
    value = fact.value
    is_list = isinstance(value, tuple) and len(value) > 1
    word = text.casefold()
    if is_list and word in _OTHERS:
        told = _REST.format(text=text)
        yield Problem(where, told, Severity.DOUBT)
        return
    unwanted = _TO_WRITE
    if fact.relation.type in bank.kinds:
        unwanted = _UNKNOWN
    yield from _told(where, [text], unwanted)


def _told(where: Where, texts: Iterable[str], stand_ins: frozenset[str]) -> Iterator[Problem]:
    for text in texts:
        word = text.casefold()
        if word in stand_ins:
            told = _TOLD.format(text=text)
            yield Problem(where, told, Severity.DOUBT)
