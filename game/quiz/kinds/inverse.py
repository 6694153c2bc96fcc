"""The entry that has a value, among others that certainly do not: which mission did Neil Armstrong command?"""

from random import Random

from game.facts.model import Bank, Fact, Name
from game.quiz.claim import HasValue
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.language.wording import asked_back
from game.quiz.making.ask import Terms
from game.quiz.making.asked_after import may_be_asked_after, told_of
from game.quiz.making.compose import question, shuffled
from game.quiz.making.distractors import wrong_entries
from game.quiz.making.remarks import on_entry
from game.quiz.question import Question


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    names = names_of(fact)
    if not names or not fact.relation.back:
        return None
    name = rng.choice(names)
    index = index_of(bank)
    return of_value(fact, name, index, rng, ask)


def of_value(fact: Fact, name: Name, index: Index, rng: Random, ask: Terms) -> Question | None:
    """The question that asks whose this one of the values is."""
    if not may_be_asked_after(fact, name, index):
        return None
    key = index.entry(fact.entry)
    prompt = asked_back(fact, name, index.bank)
    value = index.thing(name)
    wrong = wrong_entries(fact, value, prompt, fact.level, index, rng, ask)
    if not wrong:
        return None
    things, form = shuffled(key, wrong, rng)
    truths = [on_entry(thing, fact, index) for thing in things]
    made = question(
        "inverse",
        fact,
        index,
        form,
        prompt,
        HasValue(name),
        truths,
    )
    return told_of(made, fact, name, index)
