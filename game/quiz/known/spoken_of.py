"""Whether what a question shows speaks of what a fact is about, and what is said of the fact where it does not."""

from game.facts.model import ALONE, Entry, Fact
from game.quiz.known.index import Index
from game.quiz.language.filling import capital
from game.quiz.language.wording import normal, says, telling_words_of, words_of

_SAME = 0.34  # share of its words that a clue may have besides what was said, and yet tell nothing new


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
    return told_with_clue(fact, index)


def told_with_clue(fact: Fact, index: Index) -> str:
    """The fact as a sentence that says what its entry is: behind the name or, where that would be long or the name
    stands elsewhere, in a sentence of its own."""
    said = index.said(fact)
    entry = index.bank.entries[fact.entry]
    clue = entry.clue
    if not clue or repeats(clue, said):
        return said
    phrases = index.bank.phrases
    name = _named(entry, index)
    rest = said.removeprefix(f"{capital(entry.called)} ")
    is_simple = rest != said and "," not in clue
    if not is_simple:
        return phrases.fill("said_with_clue", said=said, thing=name, clue=clue)
    named = phrases.fill("named_with_clue", thing=name, clue=clue)
    return f"{named} {rest}"


def _named(entry: Entry, index: Index) -> str:
    """With an article, if it has one, but without words that say what it is, as the clue does."""
    before = entry.called.casefold().removesuffix(entry.name.casefold()).strip()
    has_but_article = before in index.bank.phrases.articles
    return capital(entry.called if has_but_article else entry.name)


def repeats(clue: str, said: str) -> bool:
    """Whether nearly all that a clue tells was said already."""
    telling = telling_words_of(clue)
    new = telling - words_of(said)
    return len(new) <= _SAME * len(telling)
