"""How options, items and clues stand beside each other: how many, how alike, how long, of which form."""

import re
from functools import lru_cache
from itertools import combinations

from game.facts.model import Bank
from game.quiz.claim import CameFirst, FillsGap, IsValue, IsVouchedFor
from game.quiz.known.likeness import are_alike, lengths_differ, stands_out
from game.quiz.language.sizes import date_of, sizes_of
from game.quiz.language.wording import TEXTS_KEPT, normal, words_of
from game.quiz.lint.parts import Texts, are_verdicts, clues, columns, sides
from game.quiz.lint.rule import Example, error, in_quotes, warning
from game.quiz.question import Question

_OPTIONS_OF_TWO_EVENTS, _OPTIONS_AS_WRITTEN = (2,), (2, 3, 4)
_NUMBER = re.compile(r"[$€£]?[-−+]?[\d,.]+ ?(?:[°%]|[^\d\s]+(?: [^\d\s]+)?)?")
_SIGN = re.compile(r"[$€£¥₽₹%‰^√∞→←↑↓/&|~@]")
_PLURAL = re.compile(r"[^su]s$")
_PROSE = ("text", "written", "said")
_ROCKET = "Which rocket launched Apollo 11?"
_FIRST = "Which “first” belongs to Salyut 1?"
_FIRST_OF_MIR = "Which “first” belongs to Mir?"
_MEANS = "What does the name Sputnik mean?"


def _shown_pair(question: Question, bank: Bank) -> str:
    together = list(columns(question))
    together.append(clues(question))
    for column in together:
        for pair in combinations(column, 2):
            first, second = pair
            words = _words_and_signs(first)
            others = _words_and_signs(second)
            if not are_alike(words, others):
                continue
            return in_quotes(pair)
    return ""


@error(
    "L03",
    "two options say the same, or one holds the other",
    breaks=Example("apollo-11.rocket", _ROCKET, ("*Saturn V", "Titan II", "the Titan II")),
    keeps=Example("apollo-11.rocket", _ROCKET, ("*Saturn V", "Titan II", "Atlas")),
    shown=_shown_pair,
)
def same_twice(question: Question, bank: Bank) -> bool:
    """Of the two sides of pairs each alone; events to be put in order may have many words in common."""
    may_overlap = bool(question.form.in_order())
    for column in (*columns(question), clues(question)):
        words = list(map(_words_and_signs, column))
        if _is_no_word_twice(words):
            continue
        different = set(map(_plain_and_signs, column))
        if len(different) < len(column):
            return True
        if not may_overlap and _overlap(column, words):
            return True
    return False


def _overlap(column: Texts, words: list[frozenset[str]]) -> bool:
    """Dates and numbers have words in common as well, which is no matter."""
    for first, second in combinations(words, 2):
        if are_alike(first, second):
            return sizes_of(column) is None
    return False


def _is_no_word_twice(texts: list[frozenset[str]]) -> bool:
    """What is so of most columns, and sooner seen than that no two texts are alike."""
    if not all(texts):
        return False
    words = sum(map(len, texts))
    different = frozenset().union(*texts)
    return len(different) == words


@lru_cache(maxsize=TEXTS_KEPT)
def _plain_and_signs(text: str) -> tuple[str, frozenset[str]]:
    plain = normal(text)
    return plain, _signs(text)


@lru_cache(maxsize=TEXTS_KEPT)
def _words_and_signs(text: str) -> frozenset[str]:
    words = words_of(text)
    return words | _signs(text)


def _signs(text: str) -> frozenset[str]:
    """Signs by which options may differ: $5 is not €5."""
    signs = _SIGN.findall(text)
    return frozenset(signs)


@error(
    "L04",
    "there are too few or too many options",
    breaks=Example("apollo-11.rocket", _ROCKET, ("*Saturn V", "Titan II")),
    keeps=Example("apollo-11.rocket", _ROCKET, ("*Saturn V", "Titan II", "Atlas")),
)
def wrong_number_of_options(question: Question, bank: Bank) -> bool:
    form = question.form
    fitting = _fitting(question)
    fair = len(form.alternatives()) in fitting if fitting else form.has_fair_size()
    return not (fair and form.holds_together())


def _fitting(question: Question) -> tuple[int, ...]:
    """How many options there may be where its form does not tell: of two events one came first, and a teacher may want
    a yes or a no."""
    match question.claim:
        case CameFirst():
            return _OPTIONS_OF_TWO_EVENTS
        case IsVouchedFor():
            return _OPTIONS_AS_WRITTEN
        case _:
            return ()


def _long_key(question: Question, bank: Bank) -> str:
    """Beside the longest of the others."""
    right, wrong = sides(question)
    shortest = min(right, key=len)
    in_order = sorted(wrong)
    longest = max(in_order, key=len)
    pair = (
        shortest,
        longest,
    )
    return in_quotes(pair)


@error(
    "L05",
    "the right answer is much longer than the wrong ones",
    breaks=Example("mir.first", _FIRST_OF_MIR, ("*station built from several modules", "garden in space", "robot arm")),
    keeps=Example("salyut-1.first", _FIRST, ("*space station", "Moon orbiter", "Venus lander")),
    shown=_long_key,
)
def key_stands_out(question: Question, bank: Bank) -> bool:
    """Where several are right, all of them must be long to tell anything."""
    right, wrong = sides(question)
    if not right or not wrong:
        return False
    if not is_prose(question, bank):
        return False
    shortest = min(right, key=len)
    return stands_out(shortest, wrong)


def _shortest_and_longest(question: Question, bank: Bank) -> str:
    right, wrong = sides(question)
    options = (*right, *wrong)
    in_order = sorted(options)
    shortest = min(in_order, key=len)
    longest = max(in_order, key=len)
    return in_quotes([shortest, longest])


@warning(
    "L06",
    "the options are of very different lengths",
    breaks=Example("salyut-1.first", _FIRST, ("*space station", "Moon orbiter", "lander that came to rest on Venus")),
    keeps=Example("salyut-1.first", _FIRST, ("*space station", "Moon orbiter", "Venus lander")),
    shown=_shortest_and_longest,
)
def lengths_spread(question: Question, bank: Bank) -> bool:
    if not is_prose(question, bank):
        return False
    right, wrong = sides(question)
    options = (*right, *wrong)
    return lengths_differ(options)


@error(
    "L10",
    "one thing or several: only the right answer fits the question",
    breaks=Example("sputnik-1.name_means", _MEANS, ("*a companion", "messengers", "explorers")),
    keeps=Example("sputnik-1.name_means", _MEANS, ("*companion", "messenger", "explorer")),
)
def number_tells(question: Question, bank: Bank) -> bool:
    """One thing among options of several, or the other way round."""
    right, wrong = sides(question)
    of_right = set(map(_is_plural, right))
    of_wrong = set(map(_is_plural, wrong))
    if not len(of_right) == len(of_wrong) == 1:
        return False
    if None in of_right or None in of_wrong:
        return False
    return of_right != of_wrong


@error(
    "L11",
    "the options are not all of one form",
    breaks=Example("sputnik-1.name_means", _MEANS, ("*companion", "messenger", "1957")),
    keeps=Example("sputnik-1.name_means", _MEANS, ("*companion", "messenger", "explorer")),
)
def formats_differ(question: Question, bank: Bank) -> bool:
    for column in columns(question):
        formats = set(map(_format, column))
        if len(formats) > 1:
            return True
    return False


def is_prose(question: Question, bank: Bank) -> bool:
    """Whether the options are words that somebody chose; the names of things are as long as they are."""
    fact = bank.facts.get(question.fact)
    if fact is None or fact.relation.type not in _PROSE:
        return False
    right, wrong = sides(question)
    if not right or question.form.are_ranked() or are_verdicts(right + wrong):
        return False
    return isinstance(question.claim, IsValue | IsVouchedFor | FillsGap)


@lru_cache(maxsize=TEXTS_KEPT)
def _is_plural(text: str) -> bool | None:
    """Only where it can be seen: `a ...` is one thing; a short plain noun with an s is several."""
    words = text.casefold().split()
    if not words or len(words) > 3:
        return None
    if words[0] in ("a", "an", "one"):
        return False
    is_plain = text[:1].islower()
    if is_plain and _PLURAL.search(words[-1]):
        return True
    return None


@lru_cache(maxsize=TEXTS_KEPT)
def _format(text: str) -> str:
    end = "." if text.endswith(".") and len(text) > 1 else ""
    if not any(map(str.isdigit, text)):
        return "text" + end
    date = date_of(text)
    if date:
        return date.precision + end
    if _NUMBER.fullmatch(text):
        return "number" + end
    return "text" + end
