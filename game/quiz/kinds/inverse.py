"""The entry that has a value, among others that certainly do not: which mission did Neil Armstrong command?"""

from random import Random

from game.facts.model import Bank, Fact, Name
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.language.wording import asked_back
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question, shuffled, truth_of_entry
from game.quiz.making.distractors import wrong_entries
from game.quiz.question import Question


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    names = names_of(fact)
    if not names or not fact.relation.back:
        return None
    return of_value(fact, rng.choice(names), index_of(bank), rng, ask)


def of_value(fact: Fact, name: Name, index: Index, rng: Random, ask: Terms) -> Question | None:
    """The question that asks whose this one of the values is."""
    key, prompt = index.entry(fact.entry), asked_back(fact, name, index.bank)
    wrong = wrong_entries(fact, index.thing(name), prompt, fact.level, index, rng, ask)
    if not wrong:
        return None
    things, form = shuffled(key, wrong, rng)
    return question("inverse", fact, index, form, prompt, [truth_of_entry(t, fact, index) for t in things])
