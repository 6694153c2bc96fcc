"""Who or what am I? Clues from hard to easy, and the fewer one needs the better."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from random import Random

from game.facts.model import ALONE, Bank, Date, Fact, Quantity
from game.quiz.claim import IsDescribed
from game.quiz.known.index import Index, index_of
from game.quiz.known.likeness import Thing
from game.quiz.known.traits import fits
from game.quiz.known.truth import surely_without
from game.quiz.making.ask import Terms
from game.quiz.making.clues import fits_beside, gives_name, in_order, is_askable, sentence_of, texts_of, without_kind
from game.quiz.making.compose import question, shuffled
from game.quiz.making.distractors import avoided_by
from game.quiz.making.picking import Wanted, choose
from game.quiz.question import Ladder, Question

_LEAST = 2  # clues
_FEWEST = 2  # wrong options


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """The fact is one of the clues; the last one is what the teacher wrote of the entry, where there is that."""
    if isinstance(fact.value, ALONE) or not is_askable(fact):
        return None
    index = index_of(bank)
    entry = bank.entries[fact.entry]
    key = index.entry(fact.entry)
    own = index.said_of_this(fact)
    if not fits_beside(own, [key], entry.kind):
        return None
    last = sentence_of(entry.clue)
    if not fits_beside(last, [key], entry.kind):
        last = ""
    others = _unnamed(fact, key, [own, last], index, rng, ask)
    has_scene = last != ""
    if not has_scene:
        others = [thing for thing in others if _lacks(thing, fact, index)]
    relation = fact.relation.name
    tellers = [thing for thing in others if index.fact_of(thing.entry, relation)]
    for candidates in (tellers, others):  # who flew is best sought among who flew
        made = _asked(fact, own, last, candidates, index, rng)
        if made:
            return replace(made, level=fact.level)  # whoever does not know one of the clues has the others
    return None


def _asked(fact: Fact, own: str, last: str, candidates: list[Thing], index: Index, rng: Random) -> Question | None:
    """With options among these candidates."""
    key = index.entry(fact.entry)
    year = index.year_of(fact.entry)
    wanted = Wanted(key, "", fact.level, year)
    meant = _meant_as_well(candidates, f"{own} {last}", key, index)
    wrong = choose(wanted, meant, rng, least=_FEWEST, far=True)
    if not wrong:
        return None
    things, choice = shuffled(key, wrong, rng)
    texts = texts_of(fact, index, rng)
    clues = in_order(fact, texts, last, things, index)
    if own not in clues:
        return None
    if len(clues) < _LEAST:
        return None
    form = Ladder(tuple(clues), choice.options, choice.key)
    first = texts.get(clues[0])
    prompt = _prompt(first, key, wrong, index)
    truths = [_truth(thing, index) for thing in things]
    told = _told_besides(fact, clues, texts)
    return question(
        "clue_ladder",
        fact,
        index,
        form,
        prompt,
        IsDescribed(),
        truths,
        also=told,
    )


def _prompt(first: Fact | None, key: Thing, wrong: Iterable[Thing], index: Index) -> str:
    """The question, which says where what the first clue tells may be true of several options."""
    phrases = index.bank.phrases
    asked = phrases.fill("which_by_clues", kind=key.kind)
    if first is None:
        return asked
    for thing in wrong:
        if _may_fit(thing, first, index):
            return phrases.fill("first_fits_several", question=asked)
    return asked


def _may_fit(thing: Thing, fact: Fact, index: Index) -> bool:
    """Whether what a clue tells, of a date the year, may be true of another entry. What a thing was made for or did
    nobody takes to be true of another one, unless that is known."""
    other = index.fact_of(thing.entry, fact.relation.name)
    if other is None:
        is_number = isinstance(fact.value, Quantity)
        is_text = fact.relation.type == "text"
        return not is_number and not is_text
    match fact.value, other.value:
        case Date() as date, Date() as another:
            first = max(date.first.year, another.first.year)
            last = min(date.last.year, another.last.year)
            return first <= last
        case Quantity() as number, _:
            return number == other.value
        case _:
            return not _has_none_of(thing, fact, index)


def _told_besides(fact: Fact, clues: Iterable[str], texts: Mapping[str, Fact]) -> list[str]:
    """The ids of the other facts that the clues tell."""
    told = []
    for clue in clues:
        other = texts.get(clue)
        if other and other is not fact:
            told.append(other.id)
    return told


def _unnamed(fact: Fact, key: Thing, clues: Iterable[str], index: Index, rng: Random, ask: Terms) -> list[Thing]:
    """Entries of the kind that neither belong to the fact's entry nor it to them, are not to be avoided, and of which
    no clue gives the name."""
    kin = index.relatives(fact.entry)
    avoided = avoided_by(fact, index)
    said = [without_kind(clue, key.kind) for clue in clues if clue]
    pool = index.entries_of_kind[key.kind]
    near = pool.near(index.year_of(fact.entry), rng)
    unnamed = []
    for thing in ask.things(near):
        if thing.entry == fact.entry or thing.entry in kin:
            continue
        if not thing.spellings.isdisjoint(avoided):
            continue
        if not _is_named(thing, said):
            unnamed.append(thing)
    return unnamed


def _is_named(thing: Thing, clues: Iterable[str]) -> bool:
    for clue in clues:
        if gives_name(clue, thing):
            return True
    return False


def _meant_as_well(things: list[Thing], clues: str, key: Thing, index: Index) -> list[Thing]:
    """The things of which all is true that the clues tell of woman and country; else the woman must be true."""
    told = index.traits.told(clues)
    true = [trait for trait in told if fits((trait,), key.true)]
    meant = [thing for thing in things if fits(true, thing.true)]
    if len(meant) >= _FEWEST:
        return meant
    tags = index.traits.tags.intersection(true)
    return [thing for thing in things if fits(tags, thing.true)]


def _lacks(thing: Thing, fact: Fact, index: Index) -> bool:
    """Whether the fact certainly does not hold for another entry."""
    other = index.fact_of(thing.entry, fact.relation.name)
    if other is None:
        return _has_none_of(thing, fact, index)
    match fact.value, other.value:
        case Date() as date, Date() as another:
            return date.before(another) or another.before(date)
        case Quantity() as number, Quantity() as another_number:
            return number != another_number
        case _:
            return _has_none_of(thing, fact, index)


def _has_none_of(thing: Thing, fact: Fact, index: Index) -> bool:
    entry = thing.entry or ""
    relation = fact.relation.name
    values = index.values_of(fact)
    for value in values:
        if not surely_without(entry, value, relation, index):
            return False
    return bool(values)


def _truth(thing: Thing, index: Index) -> str:
    """The best known fact of the entry."""
    facts = index.bank.by_entry[thing.entry or ""].values()
    best_known = min(facts, key=_level)
    return index.said(best_known)


def _level(fact: Fact) -> int:
    return fact.level
