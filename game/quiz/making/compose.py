"""Puts a question together: what every kind says of its fact, whatever it asks."""

from collections.abc import Iterable, Sequence
from random import Random
from typing import TypeVar

from game.facts.model import ALONE, Date, Day, Fact
from game.quiz.claim import Claim
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing
from game.quiz.making.introducing import told_introduced
from game.quiz.making.remarks import told_anew
from game.quiz.question import Choose, Form, Question

T = TypeVar("T")


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
    clues = form.shown_clues()
    shown = [answer, *clues]
    for column in form.columns():
        shown += column
    why = fact.why
    said = told_introduced(fact, index, why, prompt, *shown)
    return Question(
        kind=kind,
        form=form,
        facts=(fact.id, *also),
        era=fact.era,
        level=hardest.level,
        prompt=prompt,
        answer=answer,
        said=said,
        where=fact.where,
        why=_why(fact, said, answer, *clues),
        hint=fact.hint,
        source=fact.source,
        as_of=_known_since(tested),
        truths=tuple(truths),
        claim=claim,
    )


def _why(fact: Fact, *told: str) -> str:
    """What a teacher wrote for this very question stays as it is."""
    if isinstance(fact.value, ALONE):
        return fact.why
    return told_anew(fact.why, *told)


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
