"""All that is true, among what is not: who flew on Apollo 11? Which of these were launched by the Proton rocket?"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from random import Random

from game.facts.model import Bank, Fact, Name
from game.quiz.claim import HasValue, IsValue
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import Thing, clash
from game.quiz.language.agreement import asked_of_several
from game.quiz.language.wording import asked, asked_back
from game.quiz.making.ask import Terms
from game.quiz.making.asked_after import may_be_asked_after, told_of
from game.quiz.making.compose import question
from game.quiz.making.distractors import entries_without, values_without
from game.quiz.making.introducing import introduced
from game.quiz.making.picking import several
from game.quiz.making.remarks import on_entry, on_value
from game.quiz.question import ChooseMany, Question

_LEAST_TRUE, _MOST_TRUE = 2, 4
_HARDER, _HARDEST = 1, 5  # by how many levels it is to know all of them than one, and the hardest level
_LEAST_FALSE, _MOST_FALSE = 2, 4
_LONGEST_PROMPT, _MOST_WORDS = 136, 25


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """Of a fact with several values the values; of another one the entries that share its value."""
    names = names_of(fact)
    if not names or not fact.complete:
        return None
    index = index_of(bank)
    ways = [_entries]
    if len(names) >= _LEAST_TRUE:
        ways = [_values, _entries]
    for way in rng.sample(ways, len(ways)):
        made = way(fact, index, rng, ask)
        if made:
            return made
    return None


def _values(fact: Fact, index: Index, rng: Random, ask: Terms) -> Question | None:
    asked_for = introduced(asked, fact, index, ask, after=3)
    prompt = _prompt(asked_for, fact.relation.type, index)
    values = index.values_of(fact)
    true = _some(values, rng)
    without = values_without(fact, true[0], prompt, index, rng, ask)
    false = several(true, without, _MOST_FALSE, fact.level, rng)
    things = _mixed(true, false, prompt, rng)
    if not things:
        return None
    truths = []
    for thing in things:
        truth = index.said(fact) if thing in true else on_value(thing, fact, index)
        truths.append(truth)
    form = _form(things, true)
    made = question(
        "select_all",
        fact,
        index,
        form,
        prompt,
        IsValue(),
        truths,
    )
    level = made.level
    if level < _HARDEST:
        level += _HARDER
    made = replace(made, level=level)
    is_told_by_row = len(true) == len(values)
    return _why_alone(made) if is_told_by_row else made


def _entries(fact: Fact, index: Index, rng: Random, ask: Terms) -> Question | None:
    name = rng.choice(names_of(fact))
    holders = _holders(fact, name, index, ask)
    if not fact.relation.back or not holders:
        return None
    asked_for = asked_back(fact, name, index.bank)
    prompt = _prompt(asked_for, index.kind(fact), index)
    true = _true_entries(fact, holders, index, rng)
    alike = index.entries_alike[index.group_of(fact)]
    without = entries_without(fact, index.thing(name), prompt, index, rng, alike, ask)
    false = several(true, without, _MOST_FALSE, fact.level, rng)
    things = _mixed(true, false, prompt, rng)
    if not things:
        return None
    truths = [on_entry(thing, fact, index) for thing in things]
    form = _form(things, true)
    also = _facts_of(true[1:], fact, index)
    made = question(
        "select_all",
        fact,
        index,
        form,
        prompt,
        HasValue(name),
        truths,
        also,
    )
    return _told_of_each(made, name, index)


def _why_alone(made: Question) -> Question:
    """Without the fact, which the row of what is right has told, if there is a reason to tell instead."""
    if not made.why:
        return made
    return replace(made, said=made.why, why="")


def _told_of_each(made: Question, name: Name, index: Index) -> Question:
    """With a sentence for each that is right and tells more than the row does, of others that have a part in it; that
    of the fact comes last, since its note follows."""
    own, *others = made.facts
    sentences = []
    for other in others:
        fact = index.bank.facts[other]
        if _has_several(fact, index):
            sentence = index.said(fact)
            sentences.append(sentence)
    fact = index.bank.facts[own]
    made = told_of(made, fact, name, index)
    if not sentences and not _has_several(fact, index):
        return _why_alone(made)
    sentences.append(made.said)
    said = " ".join(sentences)
    return replace(made, said=said)


def _has_several(fact: Fact, index: Index) -> bool:
    values = index.values_of(fact)
    return len(values) > 1


def _facts_of(things: Iterable[Thing], fact: Fact, index: Index) -> list[str]:
    """The ids of what other entries have of the fact's relation."""
    found = []
    for thing in things:
        other = index.fact_of(thing.entry, fact.relation.name)
        if other:
            found.append(other.id)
    return found


def _true_entries(fact: Fact, holders: set[str], index: Index, rng: Random) -> list[Thing]:
    """The fact's own entry, and some of the others that have the value."""
    key = index.entry(fact.entry)
    others = []
    for entry in sorted(holders):
        thing = index.entry(entry)
        if not clash(thing, key):
            others.append(thing)
    drawn = _some(others, rng, _LEAST_TRUE - 1, _MOST_TRUE - 1)
    return [key, *drawn]


def _prompt(text: str, kind: str, index: Index) -> str:
    """The question as one for several: "Which mission ..." asks for one, "Which of these missions ..." for any."""
    phrases, kinds = index.bank.phrases, index.bank.kinds.get(kind, kind)
    text = phrases.turn(text, "which_kind", "which_of_these_kinds", kind=kind, kinds=kinds)
    return phrases.fill("several_are_right", question=asked_of_several(text, index.bank))


def _holders(fact: Fact, name: Name, index: Index, ask: Terms) -> set[str]:
    """Other entries of the kind, of eras that are open with the fact, that have the value; its kin stays away."""
    if not may_be_asked_after(fact, name, index):
        return set()
    eras = index.eras_open_with(fact)
    alike = index.group_of(fact)
    pool = index.holders.get(name.key, ())
    found = set()
    for other in ask.facts(pool):
        if other.era in eras and index.group_of(other) == alike:
            found.add(other.entry)
    found.discard(fact.entry)
    return found - index.relatives(fact.entry)


def _some(things: Sequence[Thing], rng: Random, least: int = _LEAST_TRUE, most: int = _MOST_TRUE) -> list[Thing]:
    if len(things) < least:
        return []
    most_there = min(most, len(things))
    count = rng.randint(least, most_there)
    return rng.sample(things, count)


def _mixed(true: Sequence[Thing], false: Sequence[Thing], prompt: str, rng: Random) -> list[Thing]:
    """True and false ones in a drawn order, if there are enough of both and they fit."""
    if len(true) < _LEAST_TRUE or len(false) < _LEAST_FALSE:
        return []
    words = prompt.split()
    if len(prompt) > _LONGEST_PROMPT or len(words) > _MOST_WORDS:
        return []
    most = min(_MOST_FALSE, len(false))
    count = rng.randint(_LEAST_FALSE, most)
    things = [*true, *false[:count]]
    return rng.sample(things, len(things))


def _form(things: Sequence[Thing], true: Sequence[Thing]) -> ChooseMany:
    texts = []
    keys = []
    for place, thing in enumerate(things):
        texts.append(thing.text)
        if thing in true:
            keys.append(place)
    return ChooseMany(tuple(texts), tuple(keys))
