"""Whether what a question shows speaks of what a fact is about, and what is said of the fact where it does not."""

from game.facts.model import Fact, Quotation, Written
from game.quiz.known.index import Index
from game.quiz.language.wording import normal, says


def is_spoken_of(fact: Fact, shown: str, index: Index) -> bool:
    """Whether its entry, its event or one of its values is named. Hand-written questions and quotations may be about
    something that they do not name."""
    if isinstance(fact.value, Written | Quotation):
        return True
    event = index.happenings.get(fact.id)
    if event and normal(event.title) in normal(shown):
        return True
    things = (index.entry(fact.entry), *index.values_of(fact))
    return any(says(shown, spelling) for thing in things for spelling in thing.spellings)


def told_beside(fact: Fact, shown: str, index: Index) -> str:
    """The fact as a sentence; with the clue of its entry, if nobody has spoken of it so far."""
    said = index.said(fact)
    clue = index.bank.entries[fact.entry].clue
    if not clue or is_spoken_of(fact, shown, index):
        return said
    return index.bank.phrases.fill("said_with_clue", said=said.rstrip("."), clue=clue)
