"""The one of four that does not share what the three others have in common."""

from collections.abc import Sequence
from random import Random

from game.facts.model import Bank, Fact, Name
from game.quiz.compose import question, shuffled, truth_of_entry
from game.quiz.distractors import Wanted, choose
from game.quiz.index import Index, index_of, names_of
from game.quiz.likeness import Thing
from game.quiz.pool import some_of
from game.quiz.question import Question
from game.quiz.truth import surely_without
from game.quiz.wording import said_of_this, telling_words
from game.words import tr

_OTHERS = 3
_TRIES = 8  # values that are looked at for one that the fact does not have


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    """The fact is about the odd one: what it has instead is the explanation.

    That must be something that others have, too: else the odd ones would be things that are never among the three.
    """
    index = index_of(bank)
    if not names_of(fact) or not fact.complete:
        return None
    key, shared = index.entry(fact.entry), index.shared.get((fact.relation.name, index.kind(fact)), {})
    if not any(name in shared for name in names_of(fact)):
        return None
    for name in rng.sample(list(shared), min(_TRIES, len(shared))):
        if not surely_without(fact.entry, index.thing(name), fact.relation.name, index):
            continue
        this = said_of_this(fact, name, bank)
        prompt = tr("Which is the odd one out? True of the others: “{sentence}”").format(sentence=this)
        others = _others(key, name, shared[name], index, rng)
        wrong = choose(Wanted(key, prompt, fact.level, key.year), others, rng, far=True)
        if len(wrong) == _OTHERS and not telling_words(prompt, key.text) and not _odd_by_name(key, wrong):
            things, form = shuffled(key, wrong, rng)
            truths = [truth_of_entry(thing, fact, index) for thing in things]
            return question("odd_one_out", fact, index, form, prompt, truths)
    return None


def _others(key: Thing, name: Name, entries: tuple[str, ...], index: Index, rng: Random) -> list[Thing]:
    """Things of which the value is true, and that do not have it in their own name."""
    related = index.relatives(key.entry)
    things = [index.entry(entry) for entry in some_of(entries, rng) if entry not in related]
    return [thing for thing in things if not telling_words(thing.text, name.text)]


def _odd_by_name(key: Thing, others: Sequence[Thing]) -> bool:
    """Whether one could tell it by the names alone: the others have words in common, and it has none with them."""
    shared = [sum(bool(one.words & other.words) for other in (key, *others)) - 1 for one in (key, *others)]
    return shared[0] < min(shared[1:]) or (not shared[0] and max(shared) == _OTHERS - 1)
