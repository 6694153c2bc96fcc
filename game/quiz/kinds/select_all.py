"""All that is true, among what is not: who flew on Apollo 11? Which of these were launched by the Proton rocket?"""

from collections.abc import Sequence
from random import Random

from game.facts.model import Bank, Fact, Name
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import Thing, clash
from game.quiz.language.agreement import asked_of_several
from game.quiz.language.wording import asked, asked_back
from game.quiz.making.compose import question, truth_of_entry, truth_of_value
from game.quiz.making.distractors import entries_without, several, values_without
from game.quiz.question import ChooseMany, Question

_LEAST_TRUE, _MOST_TRUE = 2, 4
_LEAST_FALSE, _MOST_FALSE = 2, 4
_LONGEST_PROMPT, _MOST_WORDS = 136, 25


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    """Of a fact with several values the values; of another one the entries that share its value."""
    if not names_of(fact) or not fact.complete:
        return None
    index = index_of(bank)
    ways = [_values, _entries] if len(names_of(fact)) >= _LEAST_TRUE else [_entries]
    return next((made for way in rng.sample(ways, len(ways)) if (made := way(fact, index, rng))), None)


def _values(fact: Fact, index: Index, rng: Random) -> Question | None:
    prompt = _prompt(asked(fact, index.bank), fact.relation.type, index)
    true = _some([index.thing(name) for name in names_of(fact)], rng)
    false = several(true, values_without(fact, true[0], prompt, index, rng), _MOST_FALSE, fact.level, rng)
    things = _mixed(true, false, prompt, rng)
    if not things:
        return None
    truths = [index.said(fact) if t in true else truth_of_value(t, fact, index) for t in things]
    return question("select_all", fact, index, _form(things, true), prompt, truths)


def _entries(fact: Fact, index: Index, rng: Random) -> Question | None:
    name = rng.choice(names_of(fact))
    holders = _alike(fact, name, index)
    if not fact.relation.back or not holders:
        return None
    key, value = index.entry(fact.entry), index.thing(name)
    prompt = _prompt(asked_back(fact, name, index.bank), index.kind(fact), index)
    others = [thing for thing in map(index.entry, sorted(holders)) if not clash(thing, key)]
    true = [key, *_some(others, rng, _LEAST_TRUE - 1, _MOST_TRUE - 1)]
    alike = index.entries_alike[fact.relation.name, index.kind(fact)]
    without = entries_without(fact, value, prompt, index, rng, alike)
    false = several(true, without, _MOST_FALSE, fact.level, rng)
    things = _mixed(true, false, prompt, rng)
    if not things:
        return None
    also = [index.bank.by_entry[thing.entry or ""][fact.relation.name].id for thing in true[1:]]
    truths = [truth_of_entry(thing, fact, index) for thing in things]
    return question("select_all", fact, index, _form(things, true), prompt, truths, also)


def _prompt(text: str, kind: str, index: Index) -> str:
    """The question as one for several: "Which mission ..." asks for one, "Which of these missions ..." for any."""
    phrases, kinds = index.bank.phrases, index.bank.kinds.get(kind, kind)
    text = phrases.turn(text, "which_kind", "which_of_these_kinds", kind=kind, kinds=kinds)
    return phrases.fill("several_are_right", question=asked_of_several(text, index.bank))


def _alike(fact: Fact, name: Name, index: Index) -> set[str]:
    """Other entries of the kind, of eras that are open with the fact, that have the value; its kin stays away."""
    eras, kin = index.eras_open_with(fact), index.relatives(fact.entry)
    same = (other for other in index.holders.get(name.key, ()) if other.relation.name == fact.relation.name)
    found = {other.entry for other in same if other.era in eras and index.kind(other) == index.kind(fact)}
    return found - kin - {fact.entry}


def _some(things: Sequence[Thing], rng: Random, least: int = _LEAST_TRUE, most: int = _MOST_TRUE) -> list[Thing]:
    if len(things) < least:
        return []
    return rng.sample(list(things), rng.randint(least, min(most, len(things))))


def _mixed(true: Sequence[Thing], false: Sequence[Thing], prompt: str, rng: Random) -> list[Thing]:
    """True and false ones in a drawn order, if there are enough of both and they fit."""
    if len(true) < _LEAST_TRUE or len(false) < _LEAST_FALSE:
        return []
    if len(prompt) > _LONGEST_PROMPT or len(prompt.split()) > _MOST_WORDS:
        return []
    wrong = false[: rng.randint(_LEAST_FALSE, min(_MOST_FALSE, len(false)))]
    return rng.sample([*true, *wrong], len(true) + len(wrong))


def _form(things: Sequence[Thing], true: Sequence[Thing]) -> ChooseMany:
    keys = tuple(place for place, thing in enumerate(things) if thing in true)
    return ChooseMany(tuple(thing.text for thing in things), keys)
