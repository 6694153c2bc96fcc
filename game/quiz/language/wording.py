"""Fills the sentences of a bank with its names and values, so that they read as a person would write them."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from sys import intern

from game.facts.limits import MAX_OPTION, MAX_PROMPT
from game.facts.model import Bank, Date, Fact, Name, Quantity, Written, year_text
from game.facts.relation import Phrasings
from game.quiz.language.agreement import agreeing, at_date, has_article, in_year, listed
from game.quiz.language.tense import in_tense, in_tense_of_several

TEXTS_KEPT = 1024  # more than a question looks at; every prompt is another text, and a sitting must not keep them all
# Words and numbers with the signs that make others of them (-5, C++, C#, A-), and what stands between numbers.
_WORD = re.compile(
    r"(?:(?<!\S)-(?=\d))?(?:\d+(?:[.,]\d+)+|\w+)(?:(?:\+\+?|#)(?!\w)|-(?!\S))?"
    r"|[<>=≤≥≈≏±×÷]|(?<=[ \d])[+*](?=[ \d])|(?<=\d )-(?= \d)"
)
_ALIKE = str.maketrans({"−": "-", "≠": "≏"})
_NUMBER_AT_END = re.compile(r"[ -](?:\d+\w*|[IVX]+)$")
_ARTICLES = frozenset({"the", "a", "an"})
_SMALL_WORDS = frozenset(
    {
        "about", "after", "also", "and", "are", "around", "been", "before", "could", "did", "does", "each", "for",
        "from", "had", "has", "have", "how", "into", "its", "known", "more", "most", "name", "not", "off", "one",
        "other", "out", "over", "part", "that", "their", "them", "then", "there", "these", "they", "this", "two",
        "was", "were", "what", "when", "where", "which", "who", "whom", "whose", "will", "with", "year",
    }
)  # fmt: skip


def capital(text: str) -> str:
    """The text with a capital first letter; the rest stays as it is."""
    return text[:1].upper() + text[1:]


def shown(name: Name, bank: Bank) -> str:
    """The name as an option on a button."""
    entry = bank.entries.get(name.entry or "")
    return entry.name if entry else name.text


def spoken(name: Name, bank: Bank) -> str:
    """The name inside a sentence."""
    entry = bank.entries.get(name.entry or "")
    return entry.called if entry else name.text


def inside_quotes(text: str) -> str:
    """The text as it stands between quotation marks: its own ones are single."""
    return text.replace("“", "‘").replace("”", "’")


def fill(wording: str, subject: str, value: str = "") -> str:
    """The wording as a sentence, with its capital letter and without a doubled full stop."""
    filled = wording.replace("{s}", subject).replace("{v}", value)
    return capital(filled.replace("..", "."))


def _fitting(phrasings: Phrasings, filled: Callable[[str], str], most: int = MAX_PROMPT) -> str:
    """The first of the phrasings, filled, that has no more than so many letters; the first of all where none has."""
    if not phrasings:
        return ""
    first = filled(phrasings[0])
    if len(first) <= most:
        return first
    others = map(filled, phrasings[1:])
    return next((text for text in others if len(text) <= most), first)


def sentence(fact: Fact, bank: Bank) -> str:
    """The fact as one sentence; of a hand-written question, its right answer."""
    if isinstance(fact.value, Written):
        answer = capital(fact.value.right)
        return answer if answer.endswith((".", "!", "?")) else f"{answer}."
    return _told_of(_subject(fact, bank), fact.relation.say, fact, bank)


def told_of_this(fact: Fact, bank: Bank) -> str:
    """The fact as told of "this mission", or whatever the entry is, which stays unnamed; of a date the year."""
    phrasings = fact.relation.unnamed or fact.relation.say
    subject = this(fact, bank)
    if not isinstance(fact.value, Date) or fact.value.year is None:
        return _told_of(subject, phrasings, fact, bank)
    year = year_text(fact.value.year)
    return _fitting(phrasings, lambda say: fill(in_year(in_tense(say, fact), bank), subject, year))


def _told_of(subject: str, phrasings: Phrasings, fact: Fact, bank: Bank) -> str:
    return _fitting(phrasings, lambda say: _said(fact, in_tense(say, fact), subject, bank))


def _said(fact: Fact, wording: str, subject: str, bank: Bank) -> str:
    match fact.value:
        case Date() as date:
            return fill(at_date(wording, date, bank), subject, date.text)
        case Quantity() as quantity:
            return fill(wording, subject, quantity.text)
        case Written():
            return ""
        case names:
            words = [told(wording, name, bank) for name in names]
            return fill(agreeing(wording, names, bank), subject, listed(words, bank))


def claim(fact: Fact, value: str | Name, bank: Bank) -> str:
    """The fact's sentence with one value, right or wrong, in the place of what is known; of a date the year."""
    subject = _subject(fact, bank)

    def claimed(say: str) -> str:
        wording = in_tense(say, fact)
        if isinstance(fact.value, Date):
            wording = in_year(wording, bank)
        said = told(wording, value, bank) if isinstance(value, Name) else value
        return fill(wording, subject, said)

    return _fitting(fact.relation.say, claimed)


def _subject(fact: Fact, bank: Bank) -> str:
    """The entry inside a sentence; without its number where the fact's own question leaves it out ("What does the name
    Vostok mean?")."""
    called = bank.entries[fact.entry].called
    if not fact.ask or called in fact.ask:
        return called
    bare = _NUMBER_AT_END.sub("", called)
    return bare if bare in fact.ask else called


def this(fact: Fact, bank: Bank) -> str:
    """The entry as the one that is not named."""
    return bank.phrases.fill("this", kind=bank.entries[fact.entry].kind)


def said_of_this(fact: Fact, name: Name, bank: Bank) -> str:
    """That the value is true of "this mission", or whatever the entry is, which stays unnamed."""
    subject = this(fact, bank)

    def said(say: str) -> str:
        wording = in_tense_of_several(say, fact)
        return fill(wording, subject, told(wording, name, bank))

    return _fitting(fact.relation.unnamed or fact.relation.say, said)


def asked_of_each(fact: Fact, bank: Bank) -> str:
    """The question for the value, of several entries at once."""
    each = bank.phrases.fill("each")
    return _fitting(fact.relation.ask, lambda ask: fill(in_tense_of_several(ask, fact), each))


def asked_to_match(fact: Fact) -> str:
    """The request to pair entries with their values, where the relation has one."""
    return _fitting(fact.relation.match, lambda match: in_tense_of_several(match, fact))


def told(wording: str, name: Name, bank: Bank) -> str:
    """The name as it fits the wording: without words of its own where that brings the article ("the {v} rocket")."""
    return shown(name, bank) if has_article(wording, bank) else spoken(name, bank)


def asked(fact: Fact, bank: Bank) -> str:
    """The question for the value, in the words of the fact or else of its relation."""
    called = bank.entries[fact.entry].called
    phrasings = (fact.ask,) if fact.ask else fact.relation.ask
    return _fitting(phrasings, lambda ask: fill(in_tense(ask, fact), called))


def asked_for_year(fact: Fact, bank: Bank) -> str:
    """`When did ...` as `In which year did ...`; a question in other words stays as it is."""
    return bank.phrases.turn(asked(fact, bank), "when", "in_which_year")


def asked_back(fact: Fact, name: Name, bank: Bank) -> str:
    """The question for the entry that has this value."""

    def filled(back: str) -> str:
        wording = in_tense(back, fact)
        return fill(wording, "", told(wording, name, bank))

    return _fitting(fact.relation.back, filled)


def event(fact: Fact, bank: Bank) -> str:
    """A dated fact as a short title, as on a card."""
    called = bank.entries[fact.entry].called
    return _fitting(fact.relation.event, lambda title: fill(in_tense(title, fact), called), MAX_OPTION)


@lru_cache(maxsize=TEXTS_KEPT)
def normal(text: str) -> str:
    """What remains when case, accents, punctuation and a leading article are taken away; a sign that makes another
    thing of a word or number, as in C++ and -5, stays."""
    plain = text if text.isascii() else _without_accents(text)
    words = _WORD.findall(plain.casefold())
    if len(words) > 1 and words[0] in _ARTICLES:
        del words[0]
    return " ".join(words) or text.casefold()


def _without_accents(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.translate(_ALIKE))
    bare = [letter for letter in letters if not unicodedata.combining(letter)]
    return "".join(bare)


@lru_cache(maxsize=TEXTS_KEPT)
def words_of(text: str) -> frozenset[str]:
    """The different words of a text, without articles, unless it has nothing else."""
    words = frozenset(map(intern, normal(text).split()))
    return words - _ARTICLES or words


def telling_words(text: str, other: str) -> frozenset[str]:
    """The words that two texts share and that say something."""
    return telling_words_of(text) & words_of(other)


@lru_cache(maxsize=TEXTS_KEPT)
def telling_words_of(text: str) -> frozenset[str]:
    """The words of a text that say something."""
    large = words_of(text) - _SMALL_WORDS
    telling = [word for word in large if len(word) > 2 or word.isdigit()]
    return frozenset(telling)


def says(text: str, phrase: str) -> bool:
    """Whether a text holds a phrase that is in its normal form, word for word."""
    return f" {phrase} " in _between_spaces(text)


@lru_cache(maxsize=TEXTS_KEPT)
def _between_spaces(text: str) -> str:
    return f" {normal(text)} "
