"""Who said it, and none of those who did not: who said “The Eagle has landed”?"""

from collections.abc import Sequence
from random import Random

from game.facts.model import Bank, Fact, Quotation
from game.quiz.claim import SaidIt
from game.quiz.known.index import Index, index_of
from game.quiz.known.likeness import Thing, clash
from game.quiz.known.speakers import could_have_said, surely_did_not_say
from game.quiz.known.traits import SEXES
from game.quiz.language.quoting import asked_for_speaker
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question, shuffled
from game.quiz.making.remarks import on_value
from game.quiz.question import Question

_WRONG, _LEAST_WRONG = 3, 2
_NEAR = 8  # years


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    quotation = fact.value
    if not isinstance(quotation, Quotation):
        return None
    index = index_of(bank)
    prompt = asked_for_speaker(quotation, bank)
    wrong = _others(quotation, prompt, index, rng)
    if len(wrong) < _LEAST_WRONG:
        return None
    speaker = index.thing(quotation.speaker)
    things, form = shuffled(speaker, wrong, rng)
    truths = []
    for thing in things:
        truth = index.said(fact) if thing is speaker else on_value(thing, fact, index)
        truths.append(truth)
    return question(
        "who_said",
        fact,
        index,
        form,
        prompt,
        SaidIt(),
        truths,
    )


def _others(quotation: Quotation, prompt: str, index: Index, rng: Random) -> list[Thing]:
    """Of those that the teacher gave, and one of the same country who said something else. Of those given come first
    the ones who are often right elsewhere: so they are not known from the others."""
    speaker = index.thing(quotation.speaker)
    year = quotation.date.middle
    kindred = []
    for thing in index.speakers.values():
        if _is_like(thing, speaker, year):
            kindred.append(thing)
    some_order = rng.sample(kindred, len(kindred))
    given = list(map(index.thing, quotation.wrong))
    chosen: list[Thing] = []
    for pool, most in ((some_order, 1), (_drawn(given, rng), _WRONG)):
        for thing in pool:
            if len(chosen) == most:
                break
            if _fits(thing, chosen, quotation, prompt, index):
                chosen.append(thing)
    return chosen


def _drawn(pool: Sequence[Thing], rng: Random) -> list[Thing]:
    """All of them, in an order left to chance, but the earlier the oftener they are right."""

    def place(thing: Thing) -> float:
        draws = 1 + thing.times_right
        tries = [rng.random() for _ in range(draws)]
        return min(tries)

    return sorted(pool, key=place)


def _is_like(thing: Thing, speaker: Thing, year: float) -> bool:
    """Whether they are of one country, one time and one sex."""
    if thing.by.isdisjoint(speaker.by) or thing.away(year) > _NEAR:
        return False
    return thing.true & SEXES == speaker.true & SEXES


def _fits(thing: Thing, beside: Sequence[Thing], quotation: Quotation, prompt: str, index: Index) -> bool:
    if any(clash(thing, other) for other in beside):
        return False
    if not surely_did_not_say(thing, quotation, index):
        return False
    return could_have_said(thing, quotation, prompt, index)
