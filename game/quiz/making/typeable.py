"""What can be typed as an answer: which names are short enough, how else they are spelled, and what must not be let
pass for them."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from game.facts.model import Bank
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing, shared
from game.quiz.language.wording import TEXTS_KEPT, normal, says, telling_words
from game.quiz.question import Typed

MOST_WORDS = 4
_LONGEST = 28  # letters
_AMONG = 12  # others that must not be let pass
_NUMERAL = re.compile(r"[IVXLC]+\.?")


def is_short(text: str, prompt: str, words: int = MOST_WORDS) -> bool:
    """Whether one may be expected to type it, and the question does not tell it."""
    if len(text) > _LONGEST:
        return False
    if len(text.split()) > words:
        return False
    return not telling_words(prompt, text)


def initials(name: str, bank: Bank) -> str:
    """What the words of a name begin with, so that it is the only one that fits: `S.L.` for Shannon Lucid."""
    words = name.replace("-", " ").split()
    if len(words) > 1 and words[0] in bank.phrases.articles:
        del words[0]
    found = ""
    for word in words:
        first = word[0]
        if first.isalpha():
            found += f"{first}."
    return found


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
        most_alike = max(shared(pairs, others) for others in pairs_of_right)
        return -most_alike

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
    found = set()
    for place in range(len(plain) - 1):
        pair = plain[place : place + 2]
        found.add(pair)
    return frozenset(found)


def _surname(name: str, kind: str, bank: Bank) -> tuple[str, ...]:
    """The last word of a person's name, and all but the first one: Braun and von Braun, but no F. Kennedy.

    A number tells one of several who have the name before it, and so belongs to that: Louis XVI of King Louis XVI.
    """
    if not bank.nature(kind).people or " " not in name:
        return ()
    _, rest = name.split(maxsplit=1)
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
