"""Values that stayed words though an entry is most likely meant: one of almost that name, or one that had it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from game.facts.joined import names
from game.facts.model import Bank, Entry, Fact, Problem, Severity
from game.facts.values import folded

Called = tuple[str, str]  # the kind of an entry, and a name of it, folded
Words = Sequence[str]

_MEANT = (
    '"{text}" is no entry\'s name; if "{id}" is meant, which is called "{name}", write so or its id, '
    'or add "{text}" to its "also:"'
)


def unlinked(bank: Bank) -> Iterator[Problem]:
    """A doubt for each value that begins or ends with the name of an entry of its kind, or the other way round."""
    by_kind = _words_by_kind(bank)
    for fact, text in _mere_words(bank):
        words = folded(text).split()
        for called, entry in by_kind.get(fact.relation.type, ()):
            if entry.id != fact.entry and _is_at_edge(words, called):
                yield _doubt(fact, text, entry)
                break


def renamed(bank: Bank, former: Mapping[Called, str]) -> Iterator[Problem]:
    """A doubt for each value that has a name which an entry of its kind does not have any more; `former` are such names
    with the ids of the entries."""
    for fact, text in _mere_words(bank):
        called = fact.relation.type, folded(text)
        entry = bank.entries.get(former.get(called, ""))
        if entry and entry.id != fact.entry:
            yield _doubt(fact, text, entry)


def names_of_entries(bank: Bank) -> dict[Called, str]:
    """All names of the entries, with their ids."""
    found: dict[Called, str] = {}
    for entry in bank.entries.values():
        for text in _names(entry):
            found[entry.kind, folded(text)] = entry.id
    return found


def _mere_words(bank: Bank) -> Iterator[tuple[Fact, str]]:
    for fact, name in names(bank):
        if name.entry is None:
            yield fact, name.text


def _words_by_kind(bank: Bank) -> Mapping[str, Sequence[tuple[Words, Entry]]]:
    by_kind: dict[str, list[tuple[Words, Entry]]] = defaultdict(list)
    for entry in bank.entries.values():
        for text in _names(entry):
            words = folded(text).split()
            by_kind[entry.kind].append((words, entry))
    return by_kind


def _names(entry: Entry) -> Sequence[str]:
    return entry.name, entry.called, *entry.also


def _is_at_edge(words: Words, others: Words) -> bool:
    """Whether the fewer of the words are the first or the last of the more."""
    fewer, more = sorted((words, others), key=len)
    count = len(fewer)
    if count == len(more):
        return False
    return fewer in (more[:count], more[-count:])


def _doubt(fact: Fact, text: str, entry: Entry) -> Problem:
    told = _MEANT.format(text=text, id=entry.id, name=entry.name)
    return Problem(fact.where, told, Severity.DOUBT)
