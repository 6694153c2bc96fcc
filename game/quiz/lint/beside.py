"""How options, items and clues stand beside each other: how many, how alike, how long, of which form."""

import re
from functools import lru_cache
from itertools import combinations

from game.facts.model import Bank
from game.quiz.known.likeness import are_alike, lengths_differ, stands_out
from game.quiz.language.sizes import date_of, sizes_of
from game.quiz.language.wording import TEXTS_KEPT, normal, telling_words, words_of
from game.quiz.lint.parts import Texts, are_verdicts, clues, columns, sides
from game.quiz.question import Arrange, Choose, ChooseMany, Pair, Question

_FEWER = {"before_after": (2,), "written": (2, 3, 4)}  # options, by kind
_NUMBER = re.compile(r"[$€£]?[-−+]?[\d,.]+ ?(?:[°%]|[^\d\s]+(?: [^\d\s]+)?)?")
_SIGN = re.compile(r"[$€£¥₽₹%‰^√∞→←↑↓/&|~@]")
_PROSE = ("text", "written")


def same_twice(question: Question, bank: Bank) -> bool:
    """Of the two sides of pairs each alone; events to be put in order may have many words in common."""
    beside = (*columns(question), clues(question))
    if any(len(set(map(_plain_and_signs, column))) < len(column) for column in beside):
        return True
    return not isinstance(question.form, Arrange) and any(map(_overlap, beside))


def _overlap(column: Texts) -> bool:
    """Dates and numbers have words in common as well, which is no matter."""
    words = [_words_and_signs(text) for text in column]
    alike = any(are_alike(one, other) for one, other in combinations(words, 2))
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


def wrong_number_of_options(question: Question, bank: Bank) -> bool:
    form, fewer = question.form, _FEWER.get(question.kind)
    fair = len(form.alternatives()) in fewer if fewer else form.has_fair_size()
    return not (fair and form.holds_together())


def key_stands_out(question: Question, bank: Bank) -> bool:
    """Where several are right, all of them must be long to tell anything."""
    right, wrong = sides(question)
    return bool(right and wrong) and is_prose(question, bank) and stands_out(min(right, key=len), wrong)


def lengths_spread(question: Question, bank: Bank) -> bool:
    right, wrong = sides(question)
    return is_prose(question, bank) and lengths_differ((*right, *wrong))


def number_tells(question: Question, bank: Bank) -> bool:
    """One thing among options of several, or the other way round."""
    right, wrong = ({_is_plural(text) for text in side} for side in sides(question))
    return len(right) == len(wrong) == 1 and None not in right | wrong and right != wrong


def formats_differ(question: Question, bank: Bank) -> bool:
    return any(len({_format(text) for text in _compared(question, column)}) > 1 for column in columns(question))


def _compared(question: Question, column: Texts) -> Texts:
    return column[1:] if question.kind == "true_or_fix" else column


def partner_tells(question: Question) -> bool:
    """Two that belong together have a word in common, which no other partner has."""
    if not isinstance(question.form, Pair):
        return False
    left, right = question.form.left, question.form.right
    for one, place in zip(left, question.form.key, strict=True):
        others = (words_of(text) for spot, text in enumerate(right) if spot != place)
        if not telling_words(one, right[place]) <= frozenset().union(*others):
            return True
    return False


def is_prose(question: Question, bank: Bank) -> bool:
    """Whether the options are words that somebody chose; the names of things are as long as they are."""
    fact = bank.facts.get(question.fact)
    if fact is None or fact.relation.type not in _PROSE or getattr(question.form, "ranked", False):
        return False
    match question.form:
        case Choose(options) if are_verdicts(options):
            return False
        case Choose():
            return question.kind in ("direct", "written", "true_or_fix")
        case ChooseMany(options):
            return bank.entries[fact.entry].name not in options
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
    return True if re.search(r"[^su]s$", words[-1]) and text[:1].islower() else None


@lru_cache(maxsize=TEXTS_KEPT)
def _format(text: str) -> str:
    end = "." if text.endswith(".") and len(text) > 1 else ""
    if not any(map(str.isdigit, text)):
        return "text" + end
    date = date_of(text)
    return (date.precision if date else "number" if _NUMBER.fullmatch(text) else "text") + end
