"""Which fact stands for its entry where a question is about the whole of it."""

from game.facts.model import ALONE, Bank, Date, Fact, Quantity
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing
from game.quiz.making.clues import sentence_of

_MOST_NAMES = 3  # that are told in a sentence about something else


def stands_for_entry(fact: Fact, kind: str, bank: Bank) -> bool:
    """Whether it is the best known of those that are asked in this kind, so that such a question is made once."""
    best_known = None
    for other in bank.by_entry[fact.entry].values():
        if isinstance(other.value, ALONE):
            continue
        may_be_asked = other.asked and kind not in other.not_as
        if not may_be_asked:
            continue
        if best_known is None or other.level < best_known.level:
            best_known = other
    return fact is best_known


def best_told(thing: Thing, index: Index) -> str:
    """A sentence that says what an entry is: the best known of what is asked about it, but no bare date or number and
    no country, or else its clue."""
    entry = index.bank.entries[thing.entry or ""]
    facts = index.bank.by_entry[entry.id].values()
    best = min(facts, key=_strangeness, default=None)
    if best is None:
        return sentence_of(entry.clue)
    clue = entry.clue
    if clue and _says_little(best, index):
        return sentence_of(clue)
    return index.said(best)


def _says_little(fact: Fact, index: Index) -> bool:
    """A bare date or number, one deed of many, a long list, or what too many have to do with."""
    if _is_number(fact):
        return True
    bank = index.bank
    relation = fact.relation
    kind = index.kind(fact)
    of_people = bank.nature(kind).people
    is_deed = relation.type == "text" and not relation.unique
    if of_people and is_deed:
        return True
    values = index.values_of(fact)
    if len(values) > _MOST_NAMES:
        return True
    nature = bank.nature(relation.type)
    return not nature.tells


def _strangeness(fact: Fact) -> tuple[bool, bool, int]:
    return not fact.asked, _is_number(fact), fact.level


def _is_number(fact: Fact) -> bool:
    return isinstance(fact.value, Date | Quantity)
