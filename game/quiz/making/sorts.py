"""Of what sort a first is, by the words with which it begins: a flight, a satellite, the first private ship."""

from game.facts.model import Fact
from game.quiz.known.index import names_of
from game.quiz.language.wording import telling_words

_SOON = 3  # words


def are_of_a_sort(one: Fact, other: Fact) -> bool:
    """Whether both say soon the same word."""
    first = _beginning_of(one)
    second = _beginning_of(other)
    shared = telling_words(first, second)
    return bool(shared)


def _beginning_of(fact: Fact) -> str:
    first, *_ = names_of(fact)
    words = first.text.split()
    soonest = []
    for word in words[:_SOON]:
        is_name = word[0].isupper()  # American things are of no one sort
        if not is_name:
            soonest.append(word)
    return " ".join(soonest)
