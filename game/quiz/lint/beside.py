"""How options, items and clues stand beside each other: how many, how alike, how long, of which form."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import combinations

from game.facts.model import Bank
from game.quiz.claim import CameFirst, IsValue, IsVouchedFor, MakesTrue
from game.quiz.known.likeness import are_alike, lengths_differ, stands_out
from game.quiz.language.sizes import date_of, sizes_of
from game.quiz.language.wording import TEXTS_KEPT, normal, words_of
from game.quiz.lint.parts import Texts, are_verdicts, clues, columns, sides
from game.quiz.lint.rule import Draft, error, warning
from game.quiz.question import Arrange, Choose, ChooseMany, Ladder, Pair, Place, Question, Typed

_CLUES = range(2, 5)
_MANY = range(4, 9)  # options of which several are right
_PAIRS = 4
_OPTIONS, _OPTIONS_AS_WRITTEN = (3, 4), (2, 3, 4)
_NUMBER = re.compile(r"[$€£]?[-−+]?[\d,.]+ ?(?:[°%]|[^\d\s]+(?: [^\d\s]+)?)?")
_SIGN = re.compile(r"[$€£¥₽₹%‰^√∞→←↑↓/&|~@]")
_PROSE = ("text", "written")
_ROCKET = "Which rocket launched Apollo 11?"
_FIRST = "Which “first” belongs to Salyut 1?"
_MEANS = "What does the name Sputnik mean?"


@error(
    "L03",
    "two options say the same, or one holds the other",
    breaks=Draft("apollo-11.rocket", _ROCKET, ("*Saturn V", "Titan II", "the Titan II")),
    keeps=Draft("apollo-11.rocket", _ROCKET, ("*Saturn V", "Titan II", "Atlas")),
)
def same_twice(question: Question, bank: Bank) -> bool:
    """Of the two sides of pairs each alone; events to be put in order may have many words in common."""
    beside = (*columns(question), clues(question))
    for column in beside:
        if len(set(map(_plain_and_signs, column))) < len(column):
            return True
    return not isinstance(question.form, Arrange) and any(map(_overlap, beside))


def _overlap(column: Texts) -> bool:
    """Dates and numbers have words in common as well, which is no matter."""
    words = [_words_and_signs(text) for text in column]
    alike = any(are_alike(first, second) for first, second in combinations(words, 2))
    return alike and sizes_of(column) is None


@lru_cache(maxsize=TEXTS_KEPT)
def _plain_and_signs(text: str) -> tuple[str, frozenset[str]]:
    return normal(text), _signs(text)


@lru_cache(maxsize=TEXTS_KEPT)
def _words_and_signs(text: str) -> frozenset[str]:
    return words_of(text) | _signs(text)


def _signs(text: str) -> frozenset[str]:
    """Signs by which options may differ: $5 is not €5."""
    return frozenset(_SIGN.findall(text))


@error(
    "L04",
    "there are too few or too many options",
    breaks=Draft("apollo-11.rocket", _ROCKET, ("*Saturn V", "Titan II")),
    keeps=Draft("apollo-11.rocket", _ROCKET, ("*Saturn V", "Titan II", "Atlas")),
)
def wrong_number_of_options(question: Question, bank: Bank) -> bool:
    match question.form:
        case Choose(options, key):
            return len(options) not in _fitting(question) or not _are_places((key,), options)
        case Arrange(items, order):
            return len(items) not in (4, 5) or not _are_all_places(order, items)
        case ChooseMany(options, keys):
            return len(options) not in _MANY or len(keys) < 2 or not _are_some_places(keys, options)
        case Ladder(steps, options, key):
            fit = len(options) in _OPTIONS and len(steps) in _CLUES
            return not fit or not _are_places((key,), options)
        case Pair(left, right, key):
            return len(left) != _PAIRS or len(right) != _PAIRS or not _are_all_places(key, right)
        case Typed(spelled):
            return not spelled
        case Place(axis, first, last):
            return not axis.low < first <= last < axis.high


def _fitting(question: Question) -> tuple[int, ...]:
    """How many options there may be: of two events one came first, and a teacher may want a yes or a no."""
    match question.claim:
        case CameFirst():
            return (2,)
        case IsVouchedFor():
            return _OPTIONS_AS_WRITTEN
        case _:
            return _OPTIONS


def _are_places(keys: Collection[int], options: Texts) -> bool:
    return all(0 <= key < len(options) for key in keys)


def _are_some_places(keys: Sequence[int], options: Texts) -> bool:
    """Each once, and not all."""
    return len(set(keys)) == len(keys) < len(options)


def _are_all_places(keys: Sequence[int], options: Texts) -> bool:
    return sorted(keys) == list(range(len(options)))


@error(
    "L05",
    "the right answer is much longer than the wrong ones",
    breaks=Draft("salyut-1.first", _FIRST, ("*space station with a crew for weeks", "Moon orbiter", "Venus lander")),
    keeps=Draft("salyut-1.first", _FIRST, ("*space station", "Moon orbiter", "Venus lander")),
)
def key_stands_out(question: Question, bank: Bank) -> bool:
    """Where several are right, all of them must be long to tell anything."""
    right, wrong = sides(question)
    if not right or not wrong or not is_prose(question, bank):
        return False
    return stands_out(min(right, key=len), wrong)


@warning(
    "L06",
    "the options are of very different lengths",
    breaks=Draft("salyut-1.first", _FIRST, ("*space station", "Moon orbiter", "lander that came to rest on Venus")),
    keeps=Draft("salyut-1.first", _FIRST, ("*space station", "Moon orbiter", "Venus lander")),
)
def lengths_spread(question: Question, bank: Bank) -> bool:
    right, wrong = sides(question)
    return is_prose(question, bank) and lengths_differ((*right, *wrong))


@error(
    "L10",
    "one thing or several: only the right answer fits the question",
    breaks=Draft("sputnik-1.name_means", _MEANS, ("*a companion", "messengers", "explorers")),
    keeps=Draft("sputnik-1.name_means", _MEANS, ("*companion", "messenger", "explorer")),
)
def number_tells(question: Question, bank: Bank) -> bool:
    """One thing among options of several, or the other way round."""
    right, wrong = sides(question)
    of_right = {_is_plural(text) for text in right}
    of_wrong = {_is_plural(text) for text in wrong}
    is_clear = len(of_right) == len(of_wrong) == 1 and None not in of_right | of_wrong
    return is_clear and of_right != of_wrong


@error(
    "L11",
    "the options are not all of one form",
    breaks=Draft("sputnik-1.name_means", _MEANS, ("*companion", "messenger", "1957")),
    keeps=Draft("sputnik-1.name_means", _MEANS, ("*companion", "messenger", "explorer")),
)
def formats_differ(question: Question, bank: Bank) -> bool:
    """That a sentence is true is of another form than what would put it right, which is no matter."""
    verdicts = 1 if isinstance(question.claim, MakesTrue) else 0
    for column in columns(question):
        formats = {_format(text) for text in column[verdicts:]}
        if len(formats) > 1:
            return True
    return False


def is_prose(question: Question, bank: Bank) -> bool:
    """Whether the options are words that somebody chose; the names of things are as long as they are."""
    fact = bank.facts.get(question.fact)
    if fact is None or fact.relation.type not in _PROSE:
        return False
    match question.form:
        case Choose(options, ranked=ranked):
            are_words = not ranked and not are_verdicts(options)
            return are_words and isinstance(question.claim, IsValue | MakesTrue | IsVouchedFor)
        case ChooseMany():
            return isinstance(question.claim, IsValue)
        case _:
            return False


@lru_cache(maxsize=TEXTS_KEPT)
def _is_plural(text: str) -> bool | None:
    """Only where it can be seen: `a ...` is one thing; a short plain noun with an s is several."""
    words = text.casefold().split()
    if not words or len(words) > 3:
        return None
    if words[0] in ("a", "an", "one"):
        return False
    ends_in_s = re.search(r"[^su]s$", words[-1])
    return True if ends_in_s and text[:1].islower() else None


@lru_cache(maxsize=TEXTS_KEPT)
def _format(text: str) -> str:
    end = "." if text.endswith(".") and len(text) > 1 else ""
    if not any(map(str.isdigit, text)):
        return "text" + end
    date = date_of(text)
    if date:
        return date.precision + end
    return ("number" if _NUMBER.fullmatch(text) else "text") + end
