"""Facts that somebody looks for by words: the name of an entry, a value, a word of a question."""

from collections.abc import Iterator, Sequence

from game.facts.model import Bank, Fact, Quotation, Written

MOST_FOUND = 30


def found(words: str, bank: Bank) -> Sequence[Fact]:
    """The facts that can be asked and have all of the words, the core ones first; none for no words."""
    wanted = words.casefold().split()
    if not wanted:
        return ()
    facts = []
    for fact in bank.facts.values():
        if fact.asked and _has_all(fact, wanted, bank):
            facts.append(fact)
    facts.sort(key=_core_first)
    return facts[:MOST_FOUND]


def _core_first(fact: Fact) -> bool:
    return not fact.core


def _has_all(fact: Fact, wanted: Sequence[str], bank: Bank) -> bool:
    text = " ".join(_texts(fact, bank)).casefold()
    return all(word in text for word in wanted)


def _texts(fact: Fact, bank: Bank) -> Iterator[str]:
    yield fact.id
    yield fact.ask
    yield fact.event
    entry = bank.entries.get(fact.entry)
    if entry:
        yield entry.name
    match fact.value:
        case Written(prompt, right):
            yield f"{prompt} {right}"
        case Quotation():
            yield str(fact.value)
        case tuple() as names:
            for name in names:
                yield name.text
        case _:
            yield str(fact.value)
