"""Puts a question together: what every kind says of its fact, whatever it asks."""

from collections.abc import Iterable, Sequence
from itertools import chain
from random import Random
from typing import TypeVar

from game.facts.model import Fact
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing
from game.quiz.question import Arrange, Choose, ChooseMany, Form, Ladder, Pair, Place, Question, Typed

T = TypeVar("T")


def question(
    kind: str,
    fact: Fact,
    index: Index,
    form: Form,
    prompt: str,
    truths: Sequence[str] = (),
    also: Sequence[str] = (),
    answer: str = "",
) -> Question:
    """`also` are the ids of further facts that the question tests; `answer` is wanted where the form has no words."""
    return Question(
        kind=kind,
        form=form,
        facts=(fact.id, *also),
        era=fact.era,
        level=fact.level,
        prompt=prompt,
        answer=answer or in_words(form),
        said=index.said(fact),
        where=fact.where,
        why=fact.why,
        hint=fact.hint,
        source=fact.source,
        as_of=_known_since([fact, *(index.bank.facts[other] for other in also)]),
        truths=tuple(truths),
    )


def _known_since(facts: Iterable[Fact]) -> str:
    """As of when all of what can change was known; empty where nothing can."""
    dates = [fact.as_of for fact in facts if fact.as_of]
    return min(dates, key=lambda date: date.last).text if dates else ""


def in_words(form: Form) -> str:
    """The right answer as a reader would write it; of a place on an axis, the axis tells too little."""
    match form:
        case Choose(options, key) | Ladder(_, options, key):
            return options[key]
        case ChooseMany(options, keys):
            return "; ".join(options[key] for key in keys)
        case Typed(answers):
            return answers[0]
        case Arrange(items, order):
            return "; ".join(items[place] for place in order)
        case Pair(left, right, key):
            return "; ".join(f"{one}: {right[place]}" for one, place in zip(left, key, strict=True))
        case Place(axis, first, last):
            return f"{first:g}-{last:g} {axis.unit}".strip()


def shuffled(key: Thing, wrong: Sequence[Thing], rng: Random) -> tuple[tuple[Thing, ...], Choose]:
    """The options in a drawn order, as things and as a form."""
    things = rng.sample((key, *wrong), 1 + len(wrong))
    return tuple(things), Choose(tuple(thing.text for thing in things), things.index(key))


def disordered(in_order: Sequence[T], rng: Random) -> list[T]:
    """In a drawn order, but not in the given one, which nobody should get for nothing."""
    drawn = rng.sample(in_order, len(in_order))
    return drawn if drawn != list(in_order) else [*drawn[1:], drawn[0]]


def truth_of_value(thing: Thing, fact: Fact, index: Index) -> str:
    """What a value really is: of which entry it is true, or what else is known of it; nothing where nothing is.

    Most things are known well enough by whatever is said of them; what too many have a part in tells nothing.
    """
    holders = index.holders.get(thing.key, ())
    own = index.bank.by_entry.get(thing.entry or "", {}).values()
    same = (holder for holder in holders if holder.relation.name == fact.relation.name)
    nature = index.bank.nature
    others = (holder for holder in holders if nature(holder.relation.type).tells)
    best = next(chain(same, own, others), None)
    return index.said(best) if best else ""


def truth_of_entry(thing: Thing, fact: Fact, index: Index) -> str:
    """What is true of another entry, by the same relation."""
    same = index.fact_of(thing.entry, fact.relation.name)
    return index.said(same) if same else ""


def truth_of_year(year: int, index: Index) -> str:
    """Something that happened in the year."""
    return index.said(index.years[year][0].fact) if year in index.years else ""
