"""What can be typed as an answer: which names are short enough, how else they are spelled, and what must not be let
pass for them."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache, partial
from operator import add

from game.facts.model import Bank, Fact
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing, shared
from game.quiz.language.wording import TEXTS_KEPT, normal, says, telling_words
from game.quiz.question import Typed

_MOST_WORDS = 4
_MOST_WORDS_OF_A_TEXT = 1  # of what is no name nobody remembers each word
_LONGEST = 28  # letters
_HARDEST = 2  # level up to which one may be expected to remember a name and to spell it
_AMONG = 12  # others that must not be let pass
_NUMERAL = re.compile(r"[IVXLC]+\.?")


def is_worth_typing(fact: Fact) -> bool:
    """Whether one may be expected to remember what it tells."""
    return fact.level <= _HARDEST


def can_be_typed(things: Iterable[Thing], kind: str, prompt: str) -> bool:
    """Whether one of them is so well known that one can spell the name, and all are short and not told by the
    question."""
    is_text = kind == "text"
    most_words = _MOST_WORDS_OF_A_TEXT if is_text else _MOST_WORDS
    is_known = False
    for thing in things:
        if not _is_short(thing.text, most_words):
            return False
        is_told = bool(telling_words(prompt, thing.text))
        if is_told:
            return False
        if thing.level <= _HARDEST:
            is_known = True
    return is_known


def _is_short(text: str, most_words: int) -> bool:
    """Who would write brackets?"""
    if len(text) > _LONGEST:
        return False
    if "(" in text:
        return False
    words = text.split()
    return len(words) <= most_words


def not_in(answers: Iterable[str], prompt: str) -> list[str]:
    """The answers that the question itself does not say."""
    found = []
    for answer in answers:
        plain = normal(answer)
        if not says(prompt, plain):
            found.append(answer)
    return found


def spellings(things: Iterable[Thing], kind: str, index: Index) -> list[str]:
    """All names of the things; of people the last name alone will do."""
    bank = index.bank
    found: list[str] = []
    for thing in things:
        found.append(thing.text)
        entry = bank.entries.get(thing.entry or "")
        if entry:
            found += (entry.called, *entry.also)
        found += _surname(thing.text, kind, bank)
    different = dict.fromkeys(found)
    return list(different)


def typed(answers: Sequence[str], others: Iterable[Thing], kind: str, bank: Bank) -> Typed:
    """Of the others those are told apart that are spelled most like an answer."""
    right = list(map(normal, answers))
    pairs_of_right = list(map(_pairs, right))

    def unlike(thing: Thing) -> float:
        pairs = _pairs(thing.text)
        alike = map(partial(shared, pairs), pairs_of_right)
        return -max(alike)

    near = sorted(others, key=unlike)
    wrong: dict[str, str] = {}
    for thing in near[:_AMONG]:
        surname = _surname(thing.text, kind, bank)
        for text in (thing.text, *surname):
            plain = normal(text)
            if plain not in right:
                wrong[plain] = text
    different = dict.fromkeys(answers)
    return Typed(tuple(different), tuple(wrong.values()))


@lru_cache(maxsize=TEXTS_KEPT)
def _pairs(text: str) -> frozenset[str]:
    """The pairs of letters that follow each other."""
    plain = normal(text)
    following = plain[1:]
    pairs = map(add, plain, following)
    return frozenset(pairs)


def _surname(name: str, kind: str, bank: Bank) -> tuple[str, ...]:
    """The last word of a person's name, and all but the first one: Braun and von Braun, but no F. Kennedy.

    A number tells one of several who have the name before it, and so belongs to that: Louis XVI of King Louis XVI.
    After an article stands no name: Peter the Great.
    """
    if not bank.nature(kind).people or " " not in name:
        return ()
    _, rest = name.split(maxsplit=1)
    first_of_rest, *_ = rest.split()
    if first_of_rest in bank.phrases.articles:
        return ()
    last = rest.split()[-1]
    is_numeral = _NUMERAL.fullmatch(last)
    if last == rest:
        return () if is_numeral else (last,)
    has_initial = rest[1:2] == "."
    if is_numeral:
        return (rest,)
    if has_initial:
        return (last,)
    return last, rest


def count_of_letters(text: str) -> str:
    """Without spaces and signs."""
    letters = sum(map(str.isalpha, normal(text)))
    return str(letters)


def letters_tell(text: str, answers: Iterable[str]) -> bool:
    """Whether no other right answer has as many letters; such as begin alike are spellings of one."""
    key = normal(text)
    letters = count_of_letters(text)
    for answer in map(normal, answers):
        is_another = answer[:1] != key[:1]
        if is_another and count_of_letters(answer) == letters:
            return False
    return True
