"""Pronouns that give the right answer of a hand-written question away."""

import re
from collections.abc import Iterator, Sequence

from game.facts.model import Bank, Problem, Severity, Written
from game.quiz.known.index import Index, index_of
from game.quiz.known.traits import fits
from game.translation import tr

_HERS = frozenset(("she", "her", "hers", "herself"))
_HIS = frozenset(("he", "his", "him", "himself"))
_SUBJECTS = frozenset(("she", "he", "it", "they", "we", "you"))
_WORD = re.compile(r"[^\W\d_]+")

Words = list[str]


def pronouns(bank: Bank) -> Iterator[Problem]:
    """A doubt for each question whose words fit the right answer alone."""
    index = index_of(bank)
    for fact in bank.facts.values():
        if not isinstance(fact.value, Written):
            continue
        word = _of_options(fact.value) or _of_prompt(fact.value, index)
        if word:
            told = tr(
                '"{word}" fits only the right answer of "{id}", and gives it away; use the same word for all, or none'
            )
            text = told.format(word=word, id=fact.id)
            yield Problem(fact.where, text, Severity.DOUBT)


def _of_options(value: Written) -> str:
    """The pronoun of the right answer, where every wrong one has another, or none has one and the question has it."""
    right = _words(value.right)
    wrong = [_words(text) for text in value.wrong]
    asked = _words(value.prompt)
    for same, opposite in ((_HERS, _HIS), (_HIS, _HERS)):
        said = _first(right, same)
        if not said or any(map(same.intersection, wrong)):
            continue
        has_opposites = all(map(opposite.intersection, wrong))
        is_asked = same.intersection(asked) and not opposite.intersection(asked)
        if has_opposites or is_asked:
            return said
    return _lone_subject(right, wrong)


def _lone_subject(right: Words, wrong: Sequence[Words]) -> str:
    """The pronoun with which the right answer begins, where all begin with one and no wrong one with the same."""
    begin, *others = [words[0] if words else "" for words in (right, *wrong)]
    if begin in others:
        return ""
    all_are_pronouns = _SUBJECTS.issuperset((begin, *others))
    return begin if all_are_pronouns else ""


def _of_prompt(value: Written, index: Index) -> str:
    """The pronoun of a question about one of several known people, of whom only the right one can be meant."""
    said = _first(_words(value.prompt), _HERS | _HIS)
    if not said:
        return ""
    told = index.traits.told(said)
    if not told:
        return ""
    fitting = []
    for text in (value.right, *value.wrong):
        person = index.named.get(text, "")
        entry = index.bank.entries.get(person)
        if entry is None:
            return ""
        traits = index.traits.of(entry)
        fitting.append(fits(told, traits))
    right, *wrong = fitting
    return said if right and not any(wrong) else ""


def _first(words: Words, wanted: frozenset[str]) -> str:
    """The first of the words that is wanted, if there is one."""
    return next((word for word in words if word in wanted), "")


def _words(text: str) -> Words:
    words = _WORD.findall(text)
    return [word.casefold() for word in words]
