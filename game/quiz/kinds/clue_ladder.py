"""Who or what am I? Clues from hard to easy, and the fewer one needs the better."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from random import Random

from game.facts.model import ALONE, Bank, Date, Fact, Quantity
from game.quiz.known.company import has_company
from game.quiz.known.index import Index, index_of
from game.quiz.known.likeness import Thing
from game.quiz.known.traits import fits
from game.quiz.known.truth import is_without
from game.quiz.making.ask import Terms
from game.quiz.making.clues import ease, fits_beside, gives_name, in_order, is_askable, scene_of, texts_of, without_kind
from game.quiz.making.compose import shuffled
from game.quiz.making.distractors import avoided_by
from game.quiz.making.picking import Wanted, choose
from game.quiz.making.rungs import LEAST_CLUES, WRONG, ladder, written_ladder
from game.quiz.question import Ladder, Question

_DRAWS = 5  # of options and clues, until some go together
_EASY = 2  # clues at the end that whoever does not know the others has
_ENTRIES_KEPT = 128
_SHARED = 2  # wrong options of which the first clue may be true


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """The fact is one of the clues; the last one is what the teacher wrote of the entry, where there is that."""
    if isinstance(fact.value, ALONE) or not is_askable(fact):
        return None
    index = index_of(bank)
    entry = bank.entries[fact.entry]
    if entry.clues:
        return written_ladder(fact, index, rng, ask)
    if not _has_enough(fact.entry, index):
        return None
    key = index.entry(fact.entry)
    own = index.said_of_this(fact)
    if not fits_beside(own, [key], entry.kind):
        return None
    last = scene_of(entry, bank)
    if not fits_beside(last, [key], entry.kind):
        last = ""
    others = _unnamed(fact, key, [own, last], index, rng, ask)
    has_scene = last != ""
    if not has_scene:
        others = [thing for thing in others if _lacks(thing, fact, index)]
    return _drawn(fact, own, last, others, index, rng)


def _drawn(fact: Fact, own: str, last: str, others: list[Thing], index: Index, rng: Random) -> Question | None:
    """Who flew is best sought among who flew."""
    relation = fact.relation.name
    tellers = [thing for thing in others if index.fact_of(thing.entry, relation)]
    for candidates in (tellers, others):
        for _ in range(_DRAWS):
            made = _asked(fact, own, last, candidates, index, rng)
            if made:
                return made
    return None


@lru_cache(maxsize=_ENTRIES_KEPT)
def _has_enough(entry_id: str, index: Index) -> bool:
    """Whether there are clues enough to the entry, and among them one to begin with."""
    bank = index.bank
    facts = bank.by_entry[entry_id].values()
    entry = bank.entries[entry_id]
    count = len(facts) + bool(entry.clue)
    if count < LEAST_CLUES:
        return False
    for told in facts:
        if _may_be_first(told) and has_company(told, _SHARED, index):
            return True
    return False


def _may_be_first(fact: Fact) -> bool:
    """What a thing was made for or did nobody takes to be true of another one, and from a bare date or number nobody
    begins."""
    is_number = isinstance(fact.value, Date | Quantity)
    is_text = fact.relation.type == "text"
    return not is_number and not is_text


def _asked(fact: Fact, own: str, last: str, candidates: list[Thing], index: Index, rng: Random) -> Question | None:
    """With options among these candidates."""
    key = index.entry(fact.entry)
    texts = texts_of(fact, index, rng)
    if not _has_beginning(texts, candidates, index):
        return None
    year = index.year_of(fact.entry)
    wanted = Wanted(key, "", fact.level, year)
    meant = _meant_as_well(candidates, f"{own} {last}", key, index)
    wrong = choose(wanted, meant, rng, least=WRONG, far=True)
    if not wrong:
        return None
    things, choice = shuffled(key, wrong, rng)
    clues = in_order(fact, texts, last, things, index)
    if own not in clues:
        return None
    if len(clues) < LEAST_CLUES:
        return None
    first, *_ = clues
    told = texts.get(first)
    if told is None:
        return None
    if not _may_fit_several(told, wrong, index):
        return None
    form = Ladder(
        tuple(clues),
        choice.options,
        choice.key,
    )
    return _as_hard_as_told(fact, form, things, texts, index)


def _as_hard_as_told(
    fact: Fact, form: Ladder, things: Iterable[Thing], texts: Mapping[str, Fact], index: Index
) -> Question:
    """As hard as what is told before the last two clues, which give it away."""
    told = []
    levels = [fact.level]
    hard = form.clues[:-_EASY]
    for clue in form.clues:
        other = texts.get(clue)
        if other is None:
            continue
        if other is not fact:
            told.append(other.id)
        if clue in hard:
            levels.append(other.level)
    made = ladder(
        fact,
        form,
        things,
        index,
        told,
    )
    level = max(levels)
    return replace(made, level=level)


def _has_beginning(texts: Mapping[str, Fact], candidates: Iterable[Thing], index: Index) -> bool:
    """Whether there are options that go with the clue that comes first."""
    hardest = min(texts.values(), key=ease)
    return _may_fit_several(hardest, candidates, index)


def _may_fit_several(fact: Fact, wrong: Iterable[Thing], index: Index) -> bool:
    """Whether what the first clue tells may be true of several options."""
    if not _may_be_first(fact):
        return False
    fitting = 0
    for thing in wrong:
        lacks = _lacks(thing, fact, index)
        if not lacks:
            fitting += 1
        if fitting == _SHARED:
            return True
    return False


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
    if len(meant) >= WRONG:
        return meant
    tags = index.traits.tags.intersection(true)
    return [thing for thing in things if fits(tags, thing.true)]


def _lacks(thing: Thing, fact: Fact, index: Index) -> bool:
    """Whether the fact certainly does not hold for another entry."""
    other = index.fact_of(thing.entry, fact.relation.name)
    if other is None:
        return fact.relation.unique
    match fact.value, other.value:
        case Date() as date, Date() as another:
            return date.before(another) or another.before(date)
        case Quantity() as number, Quantity() as another_number:
            return number != another_number
        case _:
            values = index.values_of(fact)
            return bool(values) and is_without(other, values, index)
