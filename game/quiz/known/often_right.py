"""How often each name is what is asked for, so that it can be offered as often where it is not."""

from collections import Counter
from collections.abc import Iterator, Mapping

from game.facts.model import Bank, Fact, Name, Quotation, Written


def times_right(bank: Bank, named: Mapping[str, str]) -> Counter[str]:
    """By its key, for how many of what is asked a name is the right answer: as the value, as the entry that has one,
    as who said something or as what a picture shows. `named` are the ids of the entries by their names."""
    counts: Counter[str] = Counter()
    for fact in bank.facts.values():
        if fact.asked:
            answers = set(_answers(fact, named))
            counts.update(answers)
    for picture in bank.pictures:
        if picture.alt_without_name:
            shown = picture.shows[0]
            counts[_key_of(shown)] += 1
    return counts


def _answers(fact: Fact, named: Mapping[str, str]) -> Iterator[str]:
    """The keys of all that is right of a fact in some kind of question."""
    match fact.value:
        case Quotation(speaker=speaker):
            yield speaker.key
        case Written(right=right):
            name = Name(right, named.get(right))
            yield name.key
        case tuple() as names:
            for name in names:
                yield name.key
            if fact.relation.back:
                yield _key_of(fact.entry)
        case _:
            pass


def _key_of(entry: str) -> str:
    name = Name("", entry)
    return name.key
