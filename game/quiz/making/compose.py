"""Puts a question together: what every kind says of its fact, whatever it asks."""

import re
from collections.abc import Iterable, Sequence
from random import Random
from typing import TypeVar

from game.facts.limits import MAX_WHY
from game.facts.model import Date, Day, Fact
from game.quiz.claim import Claim
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing
from game.quiz.known.spoken_of import told_beside
from game.quiz.making.clues import sentence_of
from game.quiz.question import Choose, Form, Question

T = TypeVar("T")
_SENTENCE = re.compile(r".*?[^\WA-Z_][”\"’)]?[.!?](?=\s|$)|.+")


def question(
    kind: str,
    fact: Fact,
    index: Index,
    form: Form,
    prompt: str,
    claim: Claim,
    truths: Sequence[str] = (),
    also: Sequence[str] = (),
) -> Question:
    """`also` are the ids of further facts that the question tests; it is as hard as the hardest of all."""
    tested = [fact]
    for other in also:
        tested.append(index.bank.facts[other])
    hardest = max(tested, key=_level)
    answer = form.in_words()
    shown = [prompt, answer]
    shown += form.shown_clues()
    for column in form.columns():
        shown += column
    together = "\n".join(shown)
    return Question(
        kind=kind,
        form=form,
        facts=(fact.id, *also),
        era=fact.era,
        level=hardest.level,
        prompt=prompt,
        answer=answer,
        said=told_beside(fact, together, index),
        where=fact.where,
        why=_why(tested, index),
        hint=fact.hint,
        source=fact.source,
        as_of=_known_since(tested),
        truths=tuple(truths),
        claim=claim,
    )


def _why(facts: Sequence[Fact], index: Index) -> str:
    """Why it is so with the first fact and, as far as there is room, in a sentence with each of the others."""
    first, *others = facts
    phrases = index.bank.phrases
    told = first.why
    for other in others:
        if other.entry == first.entry:
            continue
        begin = _SENTENCE.match(other.why)
        if begin is None:
            continue
        thing = index.entry(other.entry)
        more = phrases.fill("why_of_another", thing=thing.text, why=begin[0])
        longer = f"{told} {more}"
        if len(longer) <= MAX_WHY:
            told = longer
    return told.strip()


def note_on(fact: Fact, index: Index) -> str:
    """Why it is so, in a sentence, or else what its entry is; nothing where nobody wrote either."""
    begin = _SENTENCE.match(fact.why)
    if begin:
        return begin[0]
    entry = index.bank.entries[fact.entry]
    return sentence_of(entry.clue)


def more_on(fact: Fact, index: Index) -> str:
    """What else there is to say of why, after the note."""
    note = note_on(fact, index)
    more = fact.why.removeprefix(note)
    return more.strip()


def _known_since(facts: Iterable[Fact]) -> str:
    """As of when all of what can change was known; empty where nothing can."""
    dates = [fact.as_of for fact in facts if fact.as_of]
    if not dates:
        return ""
    earliest = min(dates, key=_last_day)
    return earliest.text


def _level(fact: Fact) -> int:
    return fact.level


def _last_day(date: Date) -> Day:
    return date.last


def shuffled(key: Thing, wrong: Sequence[Thing], rng: Random) -> tuple[tuple[Thing, ...], Choose]:
    """The options in a drawn order, as things and as a form."""
    size = 1 + len(wrong)
    things = rng.sample((key, *wrong), size)
    texts = tuple(thing.text for thing in things)
    place = things.index(key)
    return tuple(things), Choose(texts, place)


def disordered(in_order: Sequence[T], rng: Random) -> list[T]:
    """In a drawn order, but not in the given one, which nobody should get for nothing."""
    drawn = rng.sample(in_order, len(in_order))
    if drawn != list(in_order):
        return drawn
    first, *rest = drawn
    return [*rest, first]


def truth_of_value(thing: Thing, fact: Fact, index: Index) -> str:
    """What a value really is: of which entry it is true, or what else is known of it; nothing where nothing is.

    Most things are known well enough by whatever is said of them; what too many have a part in tells nothing.
    """
    holders = index.holders.get(thing.key, ())
    for holder in holders:
        if holder.relation.name == fact.relation.name:
            return index.said(holder)
    about_itself = index.bank.by_entry.get(thing.entry or "", {})
    for told in about_itself.values():
        return index.said(told)
    for holder in holders:
        if index.bank.nature(holder.relation.type).tells:
            return index.said(holder)
    return ""


def truth_of_entry(thing: Thing, fact: Fact, index: Index) -> str:
    """What is true of another entry, by the same relation."""
    same = index.fact_of(thing.entry, fact.relation.name)
    return index.said(same) if same else ""


def truth_of_year(year: int, index: Index) -> str:
    """Something that happened in the year."""
    if year not in index.years:
        return ""
    best_known = index.years[year][0]
    return index.said(best_known.fact)
