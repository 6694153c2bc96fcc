"""Fills the sentences of a bank with its names and values, so that they read as a person would write them."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import filterfalse
from sys import intern

from game.facts.limits import MAX_OPTION
from game.facts.model import Bank, Date, Fact, Name, Quantity, Quotation, Written, year_text
from game.facts.relation import Phrasings
from game.quiz.language.agreement import agreeing, at_date, in_year, listed, of_several
from game.quiz.language.filling import all_told, capital, fill, fitting, subject_of, this, told
from game.quiz.language.quoting import told_as_said
from game.quiz.language.tense import in_tense, in_tense_of_several

TEXTS_KEPT = 1024  # those of some hundred questions; every prompt is another text, and a sitting must not keep them all
# Words and numbers with the signs that make others of them (-5, C++, C#, A-), and what stands between numbers.
_PLAIN_WORD = r"(?:\d+(?:[.,]\d+)+|\w+)(?:(?:\+\+?|#)(?!\w)|-(?!\S))?"
_WORD = re.compile(
    rf"{_PLAIN_WORD}|-(?<!\S-)(?=\d){_PLAIN_WORD}"
    r"|[<>=≤≥≈≏±×÷]|[+*](?<=[ \d].)(?=[ \d])|-(?<=\d -)(?= \d)"  # what it begins with comes first: it is found fast
)
_ARTICLES = frozenset({"the", "a", "an"})
_SMALL_WORDS = frozenset(
    {
        "about", "after", "also", "and", "are", "around", "been", "before", "could", "did", "does", "each", "for",
        "from", "had", "has", "have", "how", "into", "its", "known", "more", "most", "name", "not", "off", "one",
        "other", "out", "over", "part", "that", "their", "them", "then", "there", "these", "they", "this", "two",
        "was", "were", "what", "when", "where", "which", "who", "whom", "whose", "will", "with", "year",
    }
)  # fmt: skip


def sentence(fact: Fact, bank: Bank) -> str:
    """The fact as one sentence; of a hand-written question, its right answer."""
    if isinstance(fact.value, Written):
        answer = capital(fact.value.right)
        ended = answer.endswith((".", "!", "?"))
        return answer if ended else f"{answer}."
    if isinstance(fact.value, Quotation):
        return told_as_said(fact.value, bank)
    subject = subject_of(fact, bank)
    phrasings = fact.relation.say
    return _told_of(subject, phrasings, fact, bank)


def told_as_clue(fact: Fact, bank: Bank) -> str:
    """The fact as told by the entry itself, or of "this mission", or whatever it is, which stays unnamed; of a date
    the year."""
    subject = this(fact, bank)
    relation = fact.relation
    phrasings = relation.clue or relation.say
    value = fact.value
    if not isinstance(value, Date) or value.year is None or value.approximate:
        return _told_of(subject, phrasings, fact, bank)
    year = year_text(value.year)
    wordings = in_tense(phrasings, fact)
    wordings = _in_year(wordings, bank)
    said = [fill(wording, subject, year) for wording in wordings]
    return fitting(said)


def _told_of(subject: str, phrasings: Phrasings, fact: Fact, bank: Bank) -> str:
    wordings = in_tense(phrasings, fact)
    said = [_said(fact, wording, subject, bank) for wording in wordings]
    return fitting(said)


def _said(fact: Fact, wording: str, subject: str, bank: Bank) -> str:
    match fact.value:
        case Date() as date:
            return fill(at_date(wording, date, bank), subject, date.text)
        case Quantity() as quantity:
            return fill(wording, subject, quantity.text)
        case Written():
            return ""
        case Quotation():
            return ""
        case names:
            words = all_told(wording, names, fact, bank)
            return fill(agreeing(wording, names, bank), subject, listed(words, bank))


def claim(fact: Fact, value: str | Name, bank: Bank, subject: str = "") -> str:
    """The fact's sentence with one value, right or wrong, in the place of what is known; of a date the year. Of its
    entry as the subject, or of another one that is given."""
    subject = subject or subject_of(fact, bank)
    wordings = in_tense(fact.relation.say, fact)
    if isinstance(fact.value, Date):
        wordings = _in_year(wordings, bank)
    claimed: list[str] = []
    for wording in wordings:
        said = told(wording, value, bank) if isinstance(value, Name) else value
        filled = fill(wording, subject, said)
        claimed.append(filled)
    return fitting(claimed)


def _in_year(wordings: Phrasings, bank: Bank) -> Phrasings:
    dated = [in_year(wording, bank) for wording in wordings]
    return tuple(dated)


def said_of_the_others(fact: Fact, name: Name, bank: Bank) -> str:
    """That the value is true of all entries but one."""
    said: list[str] = []
    for wording in in_tense_of_several(fact.relation.say, fact):
        value = told(wording, name, bank)
        of_others = of_several(wording, "{s}", bank)
        subject = _the_others(wording, of_others, bank)
        filled = fill(of_others, subject, value)
        said.append(filled)
    return fitting(said)


def _the_others(wording: str, of_others: str, bank: Bank) -> str:
    """All of them, but before a verb whose plural is not known each of them."""
    all_others = bank.phrases.fill("all_others")
    if wording != of_others:
        return all_others
    begins = wording.startswith("{s} ")
    if not begins:
        return all_others
    return bank.phrases.fill("each_other")


def asked_of_each(fact: Fact, bank: Bank) -> str:
    """The question for the value, of several entries at once."""
    each = bank.phrases.fill("each")
    wordings = in_tense_of_several(fact.relation.ask, fact)
    filled = [fill(wording, each) for wording in wordings]
    return fitting(filled)


def asked_to_match(fact: Fact) -> str:
    """The request to pair entries with their values, where the relation has one."""
    wordings = in_tense_of_several(fact.relation.match, fact)
    return fitting(wordings)


def asked_to_sort(fact: Fact) -> str:
    """The request to put entries in the order of their values, where the relation has one."""
    wordings = in_tense_of_several(fact.relation.sort, fact)
    return fitting(wordings)


def asked(fact: Fact, bank: Bank, subject: str = "") -> str:
    """The question for the value, in the words of the fact or else of its relation; of its entry as the subject, where
    that is given in other words."""
    phrasings = fact.relation.ask
    if fact.ask:
        phrasings = (fact.ask,)
    wordings = in_tense(phrasings, fact)
    filled = _of_entry(wordings, fact, bank, subject)
    return fitting(filled)


def asked_for_year(fact: Fact, bank: Bank, subject: str = "") -> str:
    """`When did ...` as `In which year did ...`; a question in other words stays as it is."""
    question = asked(fact, bank, subject)
    return bank.phrases.turn(question, "when", "in_which_year")


def asked_back(fact: Fact, name: Name, bank: Bank) -> str:
    """The question for the entry that has this value."""
    filled: list[str] = []
    for wording in in_tense(fact.relation.back, fact):
        value = told(wording, name, bank)
        question = fill(wording, "", value)
        filled.append(question)
    return fitting(filled)


def event(fact: Fact, bank: Bank) -> str:
    """A dated fact as a short title, as on a card."""
    if fact.event:
        return fact.event
    wordings = in_tense(fact.relation.event, fact)
    filled = _of_entry(wordings, fact, bank)
    return fitting(filled, MAX_OPTION)


def _of_entry(wordings: Phrasings, fact: Fact, bank: Bank, subject: str = "") -> list[str]:
    entry = bank.entries[fact.entry]
    subject = subject or entry.called
    return [fill(wording, subject) for wording in wordings]


@lru_cache(maxsize=TEXTS_KEPT)
def normal(text: str) -> str:
    """What remains when case, accents, punctuation and a leading article are taken away; a sign that makes another
    thing of a word or number, as in C++ and -5, stays."""
    folded = text.casefold()
    plain = folded
    if not text.isascii():
        plain = _without_accents(text).casefold()
    words = _WORD.findall(plain)
    if len(words) > 1 and words[0] in _ARTICLES:
        del words[0]
    return " ".join(words) or folded


def _without_accents(text: str) -> str:
    alike = text.replace("−", "-")
    alike = alike.replace("≠", "≏")
    letters = unicodedata.normalize("NFKD", alike)
    bare = filterfalse(unicodedata.combining, letters)
    return "".join(bare)


@lru_cache(maxsize=TEXTS_KEPT)
def words_of(text: str) -> frozenset[str]:
    """The different words of a text, without articles, unless it has nothing else."""
    split = normal(text).split()
    words = frozenset(map(intern, split))  # one "moon" for all texts
    if words.isdisjoint(_ARTICLES):
        return words
    return words - _ARTICLES or words


def telling_words(text: str, other: str) -> frozenset[str]:
    """The words that two texts share and that say something."""
    return telling_words_of(text) & words_of(other)


@lru_cache(maxsize=TEXTS_KEPT)
def telling_words_of(text: str) -> frozenset[str]:
    """The words of a text that say something."""
    large = words_of(text) - _SMALL_WORDS
    telling: list[str] = []
    for word in large:
        if len(word) > 2 or word.isdigit():
            telling.append(word)
    return frozenset(telling)


def says(text: str, phrase: str) -> bool:
    """Whether a text holds a phrase that is in its normal form, word for word."""
    return f" {phrase} " in _between_spaces(text)


def says_any(text: str, phrases: Iterable[str]) -> bool:
    """The same of several phrases."""
    said = _between_spaces(text)
    for phrase in phrases:
        if f" {phrase} " in said:
            return True
    return False


@lru_cache(maxsize=TEXTS_KEPT)
def _between_spaces(text: str) -> str:
    plain = normal(text)
    return f" {plain} "
