"""What is said of the one person who was asked after, where a fact names several: which flights was Jim Lovell on?"""

from collections.abc import Iterator
from dataclasses import replace

from game.facts.model import Fact, Name
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing
from game.quiz.language.wording import says_any
from game.quiz.making.remarks import sentences_of
from game.quiz.question import Question


def may_be_asked_after(fact: Fact, name: Name, index: Index) -> bool:
    """Whether one of several people is as well known as the others: where the bank introduces some of a crew, nobody
    asks on which flight the one was of whom only the list tells."""
    if name.entry is not None or not _is_one_of_several(fact, index):
        return True
    for value in index.values_of(fact):
        if value.entry is not None:
            return False
    return True


def told_of(made: Question, fact: Fact, name: Name, index: Index) -> Question:
    """With an explanation that leaves out what it tells of the others alone and, where nothing is left of it, says who
    was asked after; at least as hard as that one is to know."""
    entry = index.bank.entries.get(name.entry or "")
    if entry is None or not _is_one_of_several(fact, index):
        return made
    kept = _kept(made.why, fact, name, index)
    why = " ".join(kept)
    if not why and entry.clue:
        why = index.bank.phrases.fill("clue_of", thing=entry.name, clue=entry.clue)
    level = max(made.level, entry.level)
    return replace(made, why=why, level=level)


def _is_one_of_several(fact: Fact, index: Index) -> bool:
    nature = index.bank.nature(fact.relation.type)
    values = index.values_of(fact)
    return nature.people and len(values) > 1


def _kept(why: str, fact: Fact, name: Name, index: Index) -> Iterator[str]:
    """The sentences that name the one, or nobody; what comes after one that is left out may go on about somebody
    else."""
    asked = index.thing(name)
    own = _called(asked)
    others: set[str] = set()
    for value in index.values_of(fact):
        if value.key != asked.key:
            others |= _called(value)
    goes_on = True
    for sentence in sentences_of(why):
        if says_any(sentence, own):
            goes_on = True
        elif says_any(sentence, others):
            goes_on = False
        if goes_on:
            yield sentence


def _called(person: Thing) -> set[str]:
    """All names, and the last word of each."""
    found = set(person.spellings)
    for spelling in person.spellings:
        words = spelling.split()
        surname = words[-1]
        found.add(surname)
    return found
