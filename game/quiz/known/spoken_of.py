"""Whether what a question shows speaks of what a fact is about, and what is said of the fact where it does not."""

from functools import lru_cache

from game.facts.model import ALONE, Bank, Date, Entry, Fact
from game.quiz.known.index import Index
from game.quiz.language.filling import capital, subject_of
from game.quiz.language.wording import TEXTS_KEPT, normal, says_any, telling_words_of, words_of

_LONG = 88  # letters of a clue
_SAME = 0.34  # share of its words that a clue may have besides what was said, and yet tell nothing new
_IN_OTHER_WORDS = 0.6  # the same share, where question and explanation are read together
_WELL_KNOWN = 1  # level
_STEM = 4  # letters by which stop, stopped and stops are one word


def is_spoken_of(fact: Fact, index: Index, *shown: str) -> bool:
    """Whether one of the texts names its entry, its event or one of its values. Hand-written questions and quotations
    may be about something that they do not name."""
    if isinstance(fact.value, ALONE):
        return True
    names = _names(fact, index)
    title = _title(fact, index)
    for text in shown:
        if says_any(text, names):
            return True
        if title and title in normal(text):
            return True
    return False


def _names(fact: Fact, index: Index) -> set[str]:
    """All names of its entry and of its values."""
    thing = index.entry(fact.entry)
    subject = subject_of(fact, index.bank)
    found = set(thing.spellings)
    found.add(normal(subject))
    for value in index.values_of(fact):
        found |= value.spellings
    return found


def _title(fact: Fact, index: Index) -> str:
    """What is written on the card of its event; empty where it is none."""
    event = index.happenings.get(fact.id)
    if event is None:
        return ""
    return normal(event.title)


def told_beside(fact: Fact, index: Index, why: str, asked: str, *shown: str) -> str:
    """The fact as a sentence. If none of the texts has spoken of its entry, it comes with what joins it to the
    question: who flew, where the question names one of them, or else the clue, unless question and explanation tell
    that."""
    said = index.said(fact)
    if is_spoken_of(fact, index, asked, *shown):
        return said
    if tells_clue(fact, index, asked, why):
        return said
    joining = _joining(fact, asked, index)
    if joining:
        joined = index.said(joining)
        return f"{said} {joined}"
    if is_well_known(fact, index):
        return said
    return told_with_clue(fact, index)


def is_well_known(fact: Fact, index: Index) -> bool:
    """Whether it is about something that needs no word on what it is."""
    entry = index.bank.entries[fact.entry]
    return entry.level <= _WELL_KNOWN


def explains_itself(entry: Entry, bank: Bank) -> bool:
    """Whether everybody knows the name, or it has words that say what is meant by it."""
    if entry.level <= _WELL_KNOWN:
        return True
    articles = bank.phrases.articles
    for word in entry.called.split():
        is_word = word[0].islower()
        if is_word and word not in articles:
            return True
    return False


def tells_clue(fact: Fact, index: Index, asked: str, why: str) -> bool:
    """Whether who reads question and explanation knows what the entry is: by the words of its name, or of its clue, or
    since both name the same thing that it has to do with."""
    entry = index.bank.entries[fact.entry]
    name = _stems_of_entry(entry.name)
    is_long = len(name) > 1
    of_question = _stems(asked)
    if is_long and name <= of_question:
        return True
    if _both_name(fact, asked, why, index):
        return True
    clue = _stems_of_entry(entry.clue)
    both = f"{asked} {why}"
    read = _stems(both)
    new = clue - read
    most = _IN_OTHER_WORDS * len(clue)
    return len(new) < most


@lru_cache(maxsize=TEXTS_KEPT)
def _stems_of_entry(text: str) -> frozenset[str]:
    """Those of a name or of a clue, which are wanted again and again; what is said of them is ever new."""
    return _stems(text)


def _stems(text: str) -> frozenset[str]:
    """The beginnings of the words that say something."""
    stems = set()
    for word in telling_words_of(text):
        stem = word[:_STEM]
        stems.add(stem)
    return frozenset(stems)


def _both_name(fact: Fact, asked: str, why: str, index: Index) -> bool:
    """Whether question and explanation name the same person or country of the entry."""
    for other in index.bank.by_entry[fact.entry].values():
        nature = index.bank.nature(other.relation.type)
        is_country = nature.anywhere and not nature.tells
        if not nature.people and not is_country:
            continue
        for value in index.values_of(other):
            is_asked = says_any(asked, value.spellings)
            if is_asked and says_any(why, value.spellings):
                return True
    return False


def _joining(fact: Fact, asked: str, index: Index) -> Fact | None:
    """What tells that somebody whom the question names has to do with the entry."""
    for other in index.bank.by_entry[fact.entry].values():
        nature = index.bank.nature(other.relation.type)
        if not nature.people:
            continue
        for value in index.values_of(other):
            if says_any(asked, value.spellings):
                return other
    return None


def told_with_clue(fact: Fact, index: Index) -> str:
    """The fact as a sentence that says what its entry is."""
    said = index.said(fact)
    return with_clue(said, fact, index)


def told_as_event(fact: Fact, index: Index) -> str:
    """The event as it stands on a card, with its day: which of two flights was whose need not be known. Of what is no
    event the fact as a sentence."""
    event = index.happenings.get(fact.id)
    date = fact.value
    if event is None:
        return index.said(fact)
    if not isinstance(date, Date):
        return index.said(fact)
    phrases = index.bank.phrases
    return phrases.fill(
        "event_on",
        event=event.title,
        date=date.text,
    )


def with_clue(said: str, fact: Fact, index: Index) -> str:
    """A sentence of a fact that says what its entry is: behind the name or, where that would be long or the name does
    not stand in it, in a sentence of its own."""
    entry = index.bank.entries[fact.entry]
    clue = entry.clue
    if not clue or repeats(clue, said):
        return said
    phrases = index.bank.phrases
    thing = _named(entry, index)
    before, name, rest = _around_name(said, entry)
    is_long = len(clue) > _LONG
    if not name or is_long:
        return phrases.fill("said_with_clue", said=said, thing=capital(thing), clue=clue)
    if not before:
        thing = capital(thing)
    named = phrases.fill("named_with_clue", thing=thing, clue=clue)
    is_over = rest.startswith((".", ","))
    if is_over:
        named = named.removesuffix(",")
    return f"{before}{named}{rest}"


def _around_name(said: str, entry: Entry) -> tuple[str, str, str]:
    """What stands before the name of the entry, the name, and what stands behind it; blank where it is not named as a
    word of its own."""
    called = entry.called
    at_beginning = capital(called)
    for name in (at_beginning, called):
        before, found, rest = said.partition(name)
        is_word = rest.startswith((" ", ".", ","))
        if found and is_word:
            return before, found, rest
    return said, "", ""


def _named(entry: Entry, index: Index) -> str:
    """Without words before the name that say what it is, as the clue does; an article is no such word."""
    called = entry.called
    before = called.removesuffix(entry.name).strip()
    has_other_name = before == called
    has_but_article = before in index.bank.phrases.articles
    return called if has_other_name or has_but_article else entry.name


def repeats(clue: str, said: str) -> bool:
    """Whether nearly all that a clue tells was said already."""
    telling = telling_words_of(clue)
    words = words_of(said)
    new = telling - words
    most = _SAME * len(telling)
    return len(new) <= most
