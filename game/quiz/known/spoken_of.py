"""Whether what a question shows speaks of what a fact is about, and what is said of the fact where it does not."""

from game.facts.model import ALONE, Fact
from game.quiz.known.index import Index
from game.quiz.language.wording import normal, says


def is_spoken_of(fact: Fact, shown: str, index: Index) -> bool:
    """Whether its entry, its event or one of its values is named. Hand-written questions and quotations may be about
    something that they do not name."""
    if isinstance(fact.value, ALONE):
        return True
    event = index.happenings.get(fact.id)
    if event:
        title = normal(event.title)
        if title in normal(shown):
            return True
    spellings = set(index.entry(fact.entry).spellings)
    for value in index.values_of(fact):
        spellings |= value.spellings
    return any(says(shown, spelling) for spelling in spellings)


def told_beside(fact: Fact, shown: str, index: Index) -> str:
    """The fact as a sentence; with the clue of its entry, if nobody has spoken of it so far."""
    said = index.said(fact)
    if is_spoken_of(fact, shown, index):
        return said
    entry = index.bank.entries[fact.entry]
    if not entry.clue:
        return said
    sentence = said.rstrip(".")
    return index.bank.phrases.fill("said_with_clue", said=sentence, clue=entry.clue)
