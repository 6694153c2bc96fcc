"""Who or what am I? Clues from hard to easy, and the fewer one needs the better."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from random import Random

from game.facts.model import Bank, Date, Fact, Quantity, Written
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import Thing
from game.quiz.known.traits import fits
from game.quiz.known.truth import surely_without
from game.quiz.language.filling import capital
from game.quiz.language.wording import says, telling_words_of, words_of
from game.quiz.making.compose import question
from game.quiz.making.distractors import Wanted, avoided_by, choose
from game.quiz.question import Ladder, Question

_LEAST, _MOST = 2, 4  # clues
_FEWEST = 2  # wrong options
_LONGEST = 100


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    """The fact is one of the clues; the last one is what the teacher wrote of the entry, where there is that."""
    if isinstance(fact.value, Written) or (isinstance(fact.value, Date) and not fact.value.scorable):
        return None
    index, entry = index_of(bank), bank.entries[fact.entry]
    key, own = index.entry(fact.entry), index.said_of_this(fact)
    if not _fits(own, [key], entry.kind):
        return None
    last = _sentence_of(entry.clue) if _fits(_sentence_of(entry.clue), [key], entry.kind) else ""
    said = [_without_kind(clue, entry.kind) for clue in (own, last) if clue]
    others = (thing for thing in _others(fact, key, index, rng) if not any(_names(text, thing) for text in said))
    unnamed = [thing for thing in others if last or _lacks(thing, fact, index)]
    tellers = [thing for thing in unnamed if index.fact_of(thing.entry, fact.relation.name)]
    asked = (_asked(fact, own, last, some, index, rng) for some in (tellers, unnamed))
    return next(filter(None, asked), None)


def _asked(fact: Fact, own: str, last: str, candidates: list[Thing], index: Index, rng: Random) -> Question | None:
    """With options among these candidates: who flew is best sought among who flew."""
    key, kind = index.entry(fact.entry), index.kind(fact)
    wanted = Wanted(key, "", fact.level, index.year_of(fact.entry))
    wrong = choose(wanted, _meant_as_well(candidates, f"{own} {last}", key, index), rng, least=_FEWEST, far=True)
    if not wrong:
        return None
    things = rng.sample([key, *wrong], 1 + len(wrong))
    options = tuple(thing.text for thing in things)
    texts = _texts(fact, index, rng)
    clues = _in_order(fact, texts, last, things, index)
    if own not in clues or len(clues) < _LEAST:
        return None
    prompt = index.bank.phrases.fill("which_by_clues", kind=kind)
    also = [texts[clue].id for clue in clues if clue in texts and clue != own]
    form = Ladder(tuple(clues), options, things.index(key))
    return question("clue_ladder", fact, index, form, prompt, [_truth(thing, index) for thing in things], also)


def _sentence_of(clue: str) -> str:
    return f"{capital(clue).rstrip('.')}." if clue else ""


def _others(fact: Fact, key: Thing, index: Index, rng: Random) -> Iterator[Thing]:
    """Entries of the kind that neither belong to the fact's entry nor it to them, nor are to be avoided."""
    kin, avoided = index.relatives(fact.entry), avoided_by(fact, index)
    pool = index.entries_of_kind[key.kind].near(index.year_of(fact.entry), rng)
    others = (thing for thing in pool if thing.entry != fact.entry and thing.entry not in kin)
    return (thing for thing in others if thing.spellings.isdisjoint(avoided))


def _meant_as_well(things: list[Thing], clues: str, key: Thing, index: Index) -> list[Thing]:
    """The things of which all is true that the clues tell of woman and country; else the woman must be true."""
    traits = frozenset(trait for trait in index.traits.told(clues) if fits((trait,), key.true))
    of_all, of_tags = ([t for t in things if fits(some, t.true)] for some in (traits, traits & index.traits.tags))
    return of_all if len(of_all) >= _FEWEST else of_tags


def _lacks(thing: Thing, fact: Fact, index: Index) -> bool:
    """Whether the fact certainly does not hold for another entry."""
    other = index.fact_of(thing.entry, fact.relation.name)
    match fact.value, other.value if other else None:
        case Date() as date, Date() as another:
            return date.before(another) or another.before(date)
        case Quantity() as number, Quantity() as another_number:
            return number != another_number
        case _:
            values = index.values_of(fact)
            without = (surely_without(thing.entry or "", value, fact.relation.name, index) for value in values)
            return bool(values) and all(without)


def _texts(fact: Fact, index: Index, rng: Random) -> dict[str, Fact]:
    """By clue the fact that it tells: this one and the entry's others."""
    facts = [some for some in index.bank.by_entry[fact.entry].values() if some is not fact]
    askable = [some for some in facts if not isinstance(some.value, Date) or some.value.scorable]
    return {index.said_of_this(some): some for some in (fact, *rng.sample(askable, len(askable)))}


def _in_order(fact: Fact, texts: dict[str, Fact], last: str, options: Sequence[Thing], index: Index) -> list[str]:
    """Facts, those that few know first; then the plainest clue."""
    kind = index.kind(fact)
    easy = [last] if last and _fits(last, options, kind) else []
    telling = {text: some for text, some in texts.items() if some is fact or not _all_share(some, options, index)}
    fitting = {text: some for text, some in telling.items() if _fits(text, options, kind)}
    facts = _different(fitting, easy)[: _MOST - len(easy)]
    facts.sort(key=lambda text: (-texts[text].level, _plainness(texts[text])))
    return [*facts, *easy]


def _plainness(fact: Fact) -> int:
    """Of facts that are known equally well a number tells the least, and what a thing was the most."""
    if isinstance(fact.value, Date | Quantity):
        return 0
    return 2 if fact.relation.type == "text" else 1


def _different(texts: dict[str, Fact], last: Sequence[str]) -> list[str]:
    """The first clue and those that neither repeat one before them or the last one, nor are repeated by one."""
    chosen: list[str] = []
    told = {text: _told_words(fact) for text, fact in texts.items()}
    said = {text: words_of(text) for text in (*texts, *last)}
    for text in texts:
        again = any(told[before] <= said[text] or told[text] <= said[before] for before in chosen)
        if not chosen or not (again or any(told[text] <= said[clue] for clue in last)):
            chosen.append(text)
    return chosen


def _all_share(fact: Fact, options: Sequence[Thing], index: Index) -> bool:
    """Whether a value of the fact is true of all options, so that it would tell none of them from the others."""
    rows = (index.fact_of(thing.entry, fact.relation.name) for thing in options)
    values = [{name.key for name in names_of(row)} if row else set() for row in rows]
    return bool(set.intersection(*values))


def _told_words(fact: Fact) -> frozenset[str]:
    """The words for what the fact would tell; a clue that has them all has said it: who flew, after who commanded."""
    match fact.value:
        case Date() as date:
            return words_of(str(date.first.year))
        case Quantity() as quantity:
            return words_of(quantity.text)
        case _:
            return words_of(" ".join(name.text for name in names_of(fact)))


def _fits(clue: str, options: Sequence[Thing], kind: str) -> bool:
    """Whether it is short and names none of the options; "this station" may be said of all of them."""
    said = _without_kind(clue, kind)
    return len(clue) <= _LONGEST and not any(_names(said, thing) for thing in options)


def _without_kind(clue: str, kind: str) -> str:
    return _spaced(kind).sub("", clue, count=1)


@lru_cache(maxsize=32)
def _spaced(kind: str) -> re.Pattern[str]:
    return re.compile(rf" {re.escape(kind)}\b")


def _names(clue: str, thing: Thing) -> bool:
    return not telling_words_of(clue).isdisjoint(thing.words) or any(says(clue, name) for name in thing.spellings)


def _truth(thing: Thing, index: Index) -> str:
    """The best known fact of the entry."""
    facts = sorted(index.bank.by_entry[thing.entry or ""].values(), key=lambda fact: fact.level)
    return index.said(facts[0])
