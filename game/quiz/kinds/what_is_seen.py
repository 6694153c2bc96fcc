"""What does this picture show? Asked once of each picture that shows something to be recognised."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from game.facts.model import Bank, Fact, Picture, Quotation, Written
from game.quiz.claim import IsSeen
from game.quiz.known.index import Index, index_of
from game.quiz.known.likeness import Thing
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question, shuffled
from game.quiz.making.distractors import avoided_by
from game.quiz.making.picking import Wanted, choose
from game.quiz.question import Question


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """Of the facts of an entry the best known one stands for its picture."""
    picture = _picture_of(fact, bank)
    if picture is None:
        return None
    index = index_of(bank)
    key = index.entry(fact.entry)
    others = _others(fact, picture, index, ask)
    wanted = Wanted(key, "", fact.level, index.year_of(fact.entry))
    wrong = _wrong(wanted, others, bank, rng)
    if not wrong:
        return None
    things, form = shuffled(key, wrong, rng)
    truths = []
    for thing in things:
        shown = bank.picture_of.get(thing.entry or "")
        truths.append(shown.alt if shown else "")
    made = question(
        "what_is_seen",
        fact,
        index,
        form,
        bank.phrases.fill("what_is_seen"),
        IsSeen(),
        truths,
    )
    told = f"{picture.alt} {index.said(fact)}"
    return replace(made, picture=picture, said=told, why="")


def _picture_of(fact: Fact, bank: Bank) -> Picture | None:
    """The picture that the question about this fact is to show: one of just its entry, which can be described to those
    who do not see it without its name."""
    picture = bank.picture_of.get(fact.entry)
    if picture is None or not picture.alt_without_name or picture.shows[0] != fact.entry:
        return None
    same = bank.by_entry[fact.entry].values()
    asked = [other for other in same if other.asked and not isinstance(other.value, Written | Quotation)]
    if not asked:
        return None
    best_known = min(asked, key=_level)
    return picture if fact is best_known else None


def _others(fact: Fact, picture: Picture, index: Index, ask: Terms) -> list[Thing]:
    """Entries of the kind that the picture shows nothing of, and that have no part in what it shows."""
    kin = index.relatives(fact.entry)
    avoided = avoided_by(fact, index)
    kind = index.bank.entries[fact.entry].kind
    others = []
    for thing in ask.things(index.entries_of_kind[kind].things):
        entry = thing.entry or ""
        if entry in picture.shows or entry in kin:
            continue
        if thing.spellings.isdisjoint(avoided):
            others.append(thing)
    return others


def _wrong(wanted: Wanted, others: Sequence[Thing], bank: Bank, rng: Random) -> tuple[Thing, ...]:
    """Those that there are pictures of come first: they can be what is seen elsewhere."""
    pictured = []
    for thing in others:
        if thing.entry in bank.picture_of:
            pictured.append(thing)
    wrong = choose(wanted, pictured, rng)
    if wrong:
        return wrong
    return choose(wanted, others, rng, far=True)


def _level(fact: Fact) -> int:
    return fact.level
