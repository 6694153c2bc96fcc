"""Pronouns that give the right answer of a hand-written question away."""

import re
from collections.abc import Iterator

from game.facts.model import Bank, Fact, Problem, Severity, Written
from game.quiz.known.index import Index, index_of
from game.quiz.known.traits import fits
from game.translation import tr

_HERS = frozenset(("she", "her", "hers", "herself"))
_HIS = frozenset(("he", "his", "him", "himself"))
_SUBJECTS = frozenset(("she", "he", "it", "they", "we", "you"))
_WORD = re.compile(r"[^\W\d_]+")

Texts = tuple[str, ...]


def pronouns(bank: Bank) -> Iterator[Problem]:
    """A doubt for each question whose words fit the right answer alone."""
    index = index_of(bank)
    for fact in bank.facts.values():
        if not isinstance(fact.value, Written):
            continue
        word = _of_options(fact.value) or _of_prompt(fact, fact.value, index)
        if word:
            text = tr(
                '"{word}" fits only the right answer of "{id}", and gives it away; use the same word for all, or none'
            )
            yield Problem(fact.where, text.format(word=word, id=fact.id), Severity.DOUBT)


def _of_options(value: Written) -> str:
    """The pronoun of the right answer, where every wrong one has another, or none has one and the question has it."""
    right, wrong = _words(value.right), [_words(text) for text in value.wrong]
    for own, other in ((_HERS, _HIS), (_HIS, _HERS)):
        said = next((word for word in right if word in own), "")
        if not said or any(own.intersection(words) for words in wrong):
            continue
        against = all(other.intersection(words) for words in wrong)
        asked = own.intersection(_words(value.prompt))
        if against or (asked and not other.intersection(_words(value.prompt))):
            return said
    firsts = [words[0] if words else "" for words in (right, *wrong)]
    if all(word in _SUBJECTS for word in firsts) and firsts[0] not in firsts[1:]:
        return firsts[0]
    return ""


def _of_prompt(fact: Fact, value: Written, index: Index) -> str:
    """The pronoun of a question about one of several known people, of whom only the right one can be meant."""
    said = next((word for word in _words(value.prompt) if word in _HERS | _HIS), "")
    told = index.traits.told(said) if said else frozenset()
    entries = [index.bank.entries.get(index.named.get(text, "")) for text in (value.right, *value.wrong)]
    if not told or None in entries:
        return ""
    fitting = [fits(told, index.traits.of(entry)) for entry in entries if entry]
    return said if fitting[0] and not any(fitting[1:]) else ""


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]
