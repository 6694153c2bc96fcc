"""Values that stayed words though an entry is most likely meant: one of almost that name, or one that had it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from game.facts.model import Bank, Entry, Fact, Name, Problem, Severity

Called = tuple[str, str]  # the kind of an entry, and the key of a name of it

_MEANT = (
    '"{text}" is no entry\'s name; if "{id}" is meant, which is called "{name}", write so or its id, '
    'or add "{text}" to its "also:"'
)


def unlinked(bank: Bank) -> Iterator[Problem]:
    """A doubt for each value that begins or ends with the name of an entry of its kind, or the other way round."""
    by_kind = _names_by_kind(bank)
    for fact, name in _mere_words(bank):
        kind = fact.relation.type
        for called, entry in by_kind[kind]:
            if _is_at_edge(name.key, called):
                yield from _doubt(fact, name.text, entry)
                break


def renamed(bank: Bank, former: Mapping[Called, str]) -> Iterator[Problem]:
    """A doubt for each value that has a name which an entry of its kind does not have any more; `former` are such names
    with the ids of the entries."""
    for fact, name in _mere_words(bank):
        called = fact.relation.type, name.key
        entry = bank.entries.get(former.get(called, ""))
        if entry:
            yield from _doubt(fact, name.text, entry)


def names_of_entries(bank: Bank) -> dict[Called, str]:
    """All names of the entries, with their ids."""
    found: dict[Called, str] = {}
    for kind, entries in _names_by_kind(bank).items():
        for name, entry in entries:
            called = kind, name
            found[called] = entry.id
    return found


def _mere_words(bank: Bank) -> Iterator[tuple[Fact, Name]]:
    for fact in bank.facts.values():
        if not isinstance(fact.value, tuple):
            continue
        for name in fact.value:
            if name.entry is None:
                yield fact, name


def _names_by_kind(bank: Bank) -> Mapping[str, list[tuple[str, Entry]]]:
    """The keys of all names of the entries."""
    by_kind: dict[str, list[tuple[str, Entry]]] = defaultdict(list)
    for entry in bank.entries.values():
        of_kind = by_kind[entry.kind]
        for text in (entry.name, entry.called, *entry.also):
            name = Name(text)
            of_kind.append((name.key, entry))
    return by_kind


def _is_at_edge(text: str, other: str) -> bool:
    """Whether the fewer of the words are the first or the last of the more."""
    fewer, more = sorted((text, other), key=len)
    return more.startswith(f"{fewer} ") or more.endswith(f" {fewer}")


def _doubt(fact: Fact, text: str, entry: Entry) -> Iterator[Problem]:
    """None of an entry that would name itself."""
    if entry.id == fact.entry:
        return
    told = _MEANT.format(
        text=text,
        id=entry.id,
        name=entry.name,
    )
    yield Problem(fact.where, told, Severity.DOUBT)
