"""What does this picture show? Asked once of each picture that shows something to be recognised."""

from dataclasses import replace
from random import Random

from game.facts.model import Bank, Fact, Picture
from game.quiz.claim import IsSeen
from game.quiz.known.index import Index, index_of
from game.quiz.known.likeness import Thing
from game.quiz.making.ask import Terms
from game.quiz.making.clues import sentence_of
from game.quiz.making.compose import question, shuffled
from game.quiz.making.distractors import avoided_by
from game.quiz.making.picking import MOST, Wanted, choose
from game.quiz.making.standing import stands_for_entry
from game.quiz.question import Question

_FEWEST = 2  # wrong options


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """Of the facts of an entry the best known one stands for its picture."""
    picture = _picture_of(fact, bank)
    if picture is None:
        return None
    index = index_of(bank)
    key = index.entry(fact.entry)
    wrong = _wrong(fact, key, picture, index, rng, ask)
    if not wrong:
        return None
    things, form = shuffled(key, wrong, rng)
    truths = [_truth(thing, bank) for thing in things]
    prompt = picture.ask or bank.phrases.fill("what_is_seen")
    made = question(
        "what_is_seen",
        fact,
        index,
        form,
        prompt,
        IsSeen(),
        truths,
    )
    return _told(made, fact, picture, index)


def _told(made: Question, fact: Fact, picture: Picture, index: Index) -> Question:
    """With the picture, and what a writer says of it; else with what is seen, and what the thing is, or the fact."""
    level = picture.level or made.level
    seen = replace(made, picture=picture, level=level)
    if picture.known_by:
        return replace(seen, said=picture.known_by, why="")
    entry = index.bank.entries[fact.entry]
    if not entry.clue:
        fact_said = index.said(fact)
        said = f"{picture.alt} {fact_said}"
        return replace(seen, said=said)
    phrases = index.bank.phrases
    said = phrases.fill(
        "said_with_clue",
        said=picture.alt,
        thing=entry.name,
        clue=entry.clue,
    )
    return replace(seen, said=said)


def _picture_of(fact: Fact, bank: Bank) -> Picture | None:
    """The picture that the question about this fact is to show: one of just its entry, which can be described to those
    who do not see it without its name."""
    picture = bank.picture_of.get(fact.entry)
    if picture is None or not picture.alt_without_name:
        return None
    if picture.shows[0] != fact.entry:
        return None
    return picture if stands_for_entry(fact, "what_is_seen", bank) else None


def _truth(thing: Thing, bank: Bank) -> str:
    """What it looks like, if there is a picture of it; else what it is."""
    if thing.entry is None:
        return ""
    picture = bank.picture_of.get(thing.entry)
    if picture:
        return picture.alt
    clue = bank.entries[thing.entry].clue
    return sentence_of(clue)


def _wrong(fact: Fact, key: Thing, picture: Picture, index: Index, rng: Random, ask: Terms) -> tuple[Thing, ...]:
    """Of what a writer says it may be taken for; else first of the things that have a picture of their own, so that
    one can be told what they look like."""
    if picture.like:
        return _drawn(picture, index, rng, ask)
    others = _others(fact, key, picture, index, ask)
    pictured = [thing for thing in others if _has_own_picture(thing, index.bank)]
    year = index.year_of(fact.entry)
    wanted = Wanted(key, "", fact.level, year)
    for candidates in (pictured, others):
        chosen = choose(wanted, candidates, rng, far=True)
        if chosen:
            return chosen
    return ()


def _drawn(picture: Picture, index: Index, rng: Random, ask: Terms) -> tuple[Thing, ...]:
    """Nothing where too few are left that may stand beside it."""
    named = []
    for name in picture.like:
        thing = index.called(name)
        named.append(thing)
    allowed = ask.things(named)
    if len(allowed) < _FEWEST:
        return ()
    count = min(MOST, len(allowed))
    alike = rng.sample(allowed, count)
    return tuple(alike)


def _others(fact: Fact, key: Thing, picture: Picture, index: Index, ask: Terms) -> list[Thing]:
    """Entries of the kind that could not be seen in the picture: it shows nothing of them, and they have no part in
    what it shows. Those of the key's series may look like it, unless another picture shows just them."""
    bank = index.bank
    seen = _alike(picture, bank)
    kin = index.relatives(fact.entry)
    avoided = avoided_by(fact, index)
    of_kind = index.entries_of_kind[key.kind]
    others = []
    for thing in ask.things(of_kind.things):
        if thing.entry in seen or thing.entry in kin:
            continue
        if not thing.spellings.isdisjoint(avoided):
            continue
        looks_alike = thing.series != "" and thing.series == key.series
        if looks_alike and not _has_own_picture(thing, bank):
            continue
        others.append(thing)
    return others


def _alike(picture: Picture, bank: Bank) -> frozenset[str]:
    """What the picture shows, and whatever else is shown by a picture of one of these."""
    shown = frozenset(picture.shows)
    alike = set(shown)
    for other in bank.pictures:
        is_of_such = not shown.isdisjoint(other.shows)
        if is_of_such:
            alike.update(other.shows)
    return frozenset(alike)


def _has_own_picture(thing: Thing, bank: Bank) -> bool:
    entry = thing.entry or ""
    picture = bank.picture_of.get(entry)
    if picture is None:
        return False
    return picture.shows[0] == entry
