"""Fills the sentences of a bank with its names and values, so that they read as a person would write them."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from sys import intern

from game.facts.model import Bank, Date, Fact, Name, Names, Precision, Quantity, Written, year_text
from game.quiz.language.tense import in_tense
from game.translation import tr

TEXTS_KEPT = 1024  # more than a question looks at; every prompt is another text, and a sitting must not keep them all
# Words and numbers with the signs that make others of them (-5, C++, C#, A-), and what stands between numbers.
_WORD = re.compile(
    r"(?:(?<!\S)-(?=\d))?(?:\d+(?:[.,]\d+)+|\w+)(?:(?:\+\+?|#)(?!\w)|-(?!\S))?"
    r"|[<>=≤≥≈≏±×÷]|(?<=[ \d])[+*](?=[ \d])|(?<=\d )-(?= \d)"
)
_ALIKE = str.maketrans({"−": "-", "≠": "≏"})
_ON = re.compile(r"\bon \{v\}")
_ARTICLE_BEFORE = re.compile(r"\b(?:the|an?) \{v\}", re.IGNORECASE)
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
_PLURAL = {"{v} was ": "{v} were ", "{v} is ": "{v} are ", "{v} has ": "{v} have ", "{v} does ": "{v} do "}


def capital(text: str) -> str:
    """The text with a capital first letter; the rest stays as it is."""
    return text[:1].upper() + text[1:]


def listed(words: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *most, last = words
    return tr("{most} and {last}").format(most=", ".join(most), last=last) if most else last


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


def fill(template: str, subject: str, value: str = "") -> str:
    """The template as a sentence, with its capital letter and without a doubled full stop."""
    return capital(template.replace("{s}", subject).replace("{v}", value).replace("..", "."))


def sentence(fact: Fact, bank: Bank) -> str:
    """The fact as one sentence; of a hand-written question, its right answer."""
    return _said(fact, in_tense(fact.relation.say, fact), _subject(fact, bank), bank)


def told_of_this(fact: Fact, bank: Bank) -> str:
    """The fact as told of "this mission", or whatever the entry is, which stays unnamed; of a date the year."""
    this = tr("this {kind}").format(kind=bank.entries[fact.entry].kind)
    say = in_tense(fact.relation.say, fact).replace(" name {s}", " name of {s}")
    if isinstance(fact.value, Date) and fact.value.year is not None:
        return fill(_ON.sub("in {v}", say), this, year_text(fact.value.year))
    return _said(fact, say, this, bank)


def _said(fact: Fact, template: str, subject: str, bank: Bank) -> str:
    match fact.value:
        case Date() as date:
            return fill(_ON.sub(_when(date), template), subject, date.text)
        case Quantity() as quantity:
            return fill(template, subject, quantity.text)
        case Written() as written:
            return capital(written.right) + ("" if written.right.endswith((".", "!", "?")) else ".")
        case names:
            return fill(_agreeing(template, names), subject, listed(told(template, name, bank) for name in names))


def claim(fact: Fact, value: str, bank: Bank) -> str:
    """The fact's sentence with one value, right or wrong, in the place of what is known; of a date the year."""
    say = in_tense(fact.relation.say, fact)
    return fill(_ON.sub("in {v}", say) if isinstance(fact.value, Date) else say, _subject(fact, bank), value)


def _subject(fact: Fact, bank: Bank) -> str:
    """The entry inside a sentence; without its number where the fact's own question leaves it out ("What does the name
    Vostok mean?")."""
    called = bank.entries[fact.entry].called
    bare = _NUMBER_AT_END.sub("", called)
    return bare if fact.ask and called not in fact.ask and bare in fact.ask else called


def said_of_this(fact: Fact, name: Name, bank: Bank) -> str:
    """That the value is true of "this mission", or whatever the entry is, which stays unnamed."""
    this = tr("this {kind}").format(kind=bank.entries[fact.entry].kind)
    return fill(fact.relation.say, this, told(fact.relation.say, name, bank))


def asked_of_each(fact: Fact) -> str:
    """The question for the value, of several entries at once."""
    return fill(fact.relation.ask, tr("each"))


def told(template: str, name: Name, bank: Bank) -> str:
    """The name as it fits the template: without words of its own where that brings the article ("the {v} rocket")."""
    return shown(name, bank) if _ARTICLE_BEFORE.search(template) else spoken(name, bank)


def _agreeing(template: str, names: Names) -> str:
    if len(names) > 1:
        for one, many in _PLURAL.items():
            template = template.replace(one, many)
    return template


def _when(date: Date) -> str:
    """A day is `on`, a month or a year `in`; a range lies between two years or runs on from the first."""
    if date.open:
        return f"from {year_text(date.first.year)} on"
    if date.precision is Precision.RANGE and not date.approximate:
        return f"between {year_text(date.first.year)} and {year_text(date.last.year)}"
    return "on {v}" if date.precision is Precision.DAY and not date.approximate else "in {v}"


def asked(fact: Fact, bank: Bank) -> str:
    """The question for the value, in the words of the fact or else of its relation."""
    return fill(fact.ask or in_tense(fact.relation.ask, fact), bank.entries[fact.entry].called)


def asked_for_year(fact: Fact, bank: Bank) -> str:
    """`When did ...` as `In which year did ...`; a question in other words stays as it is."""
    question = asked(fact, bank)
    return "In which year " + question.removeprefix("When ") if question.startswith("When ") else question


def asked_back(fact: Fact, name: Name, bank: Bank) -> str:
    """The question for the entry that has this value."""
    return fill(in_tense(fact.relation.back, fact), "", told(fact.relation.back, name, bank))


def event(fact: Fact, bank: Bank) -> str:
    """A dated fact as a short title, as on a card."""
    return fill(fact.relation.event, bank.entries[fact.entry].called)


@lru_cache(maxsize=TEXTS_KEPT)
def normal(text: str) -> str:
    """What remains when case, accents, punctuation and a leading article are taken away; a sign that makes another
    thing of a word or number, as in C++ and -5, stays."""
    plain = text if text.isascii() else _without_accents(text)
    words = _WORD.findall(plain.casefold())
    return " ".join(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words) or text.casefold()


def _without_accents(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.translate(_ALIKE))
    return "".join(c for c in letters if not unicodedata.combining(c))


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
    return frozenset(word for word in words_of(text) - _SMALL_WORDS if len(word) > 2 or word.isdigit())


def says(text: str, phrase: str) -> bool:
    """Whether a text holds a phrase that is in its normal form, word for word."""
    return f" {phrase} " in _between_spaces(text)


@lru_cache(maxsize=TEXTS_KEPT)
def _between_spaces(text: str) -> str:
    return f" {normal(text)} "
