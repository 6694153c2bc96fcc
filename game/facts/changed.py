"""What differs between two editions of a bank."""

from dataclasses import replace

from game.facts.model import NOWHERE, WRITTEN, Bank


def changed(old: Bank, new: Bank) -> tuple[str, ...]:
    """The ids of the facts that are new or say something else, they or their entry, in the order of places.

    Where they stand does not count, nor the wording that many facts share, nor when the whole file was checked.
    """
    found = [fact for fact in new.facts.values() if _content(fact.id, old) != _content(fact.id, new)]
    return tuple(fact.id for fact in sorted(found, key=lambda fact: fact.where))


def _content(id_: str, bank: Bank) -> object:
    fact = bank.facts.get(id_)
    if fact is None:
        return None
    said = replace(fact, where=NOWHERE, relation=WRITTEN, checked=None)
    about = replace(bank.entries[fact.entry], where=NOWHERE, facts=())
    return said, fact.relation.name, about
