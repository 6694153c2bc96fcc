"""The entry that has a value, among others that certainly do not: which mission did Neil Armstrong command?"""

from random import Random

from game.facts.model import Bank, Fact
from game.quiz.compose import question, shuffled, truth_of_entry
from game.quiz.distractors import wrong_entries
from game.quiz.index import index_of, names_of
from game.quiz.question import Question
from game.quiz.wording import asked_back


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    names = names_of(fact)
    if not names or not fact.relation.back:
        return None
    index = index_of(bank)
    name = rng.choice(names)
    key, prompt = index.entry(fact.entry), asked_back(fact, name, bank)
    wrong = wrong_entries(fact, index.thing(name), prompt, fact.level, index, rng)
    if not wrong:
        return None
    things, form = shuffled(key, wrong, rng)
    return question("inverse", fact, index, form, prompt, [truth_of_entry(t, fact, index) for t in things])
