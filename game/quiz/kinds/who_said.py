"""Who said it, and none of those who did not: who said “The Eagle has landed”?"""

from collections.abc import Sequence
from random import Random

from game.facts.model import Bank, Fact, Quotation
from game.quiz.claim import SaidIt
from game.quiz.known.index import Index, index_of
from game.quiz.known.likeness import Thing, clash
from game.quiz.known.speakers import could_have_said, surely_did_not_say
from game.quiz.language.quoting import asked_for_speaker
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question, shuffled
from game.quiz.making.picking import MOST, Wanted, choose
from game.quiz.making.remarks import on_value
from game.quiz.question import Question

_LEAST_WRONG = 2


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    quotation = fact.value
    if not isinstance(quotation, Quotation):
        return None
    index = index_of(bank)
    prompt = asked_for_speaker(quotation, bank)
    speaker = index.thing(quotation.speaker)
    others = _others(quotation, prompt, index)
    year = quotation.date.middle
    wanted = Wanted(speaker, prompt, fact.level, year)
    wrong = _drawn(others, wanted, rng)
    if len(wrong) < _LEAST_WRONG:
        return None
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


def _others(quotation: Quotation, prompt: str, index: Index) -> list[Thing]:
    """Those that the teacher gave, since who else could have said it no bank can tell."""
    chosen: list[Thing] = []
    for name in quotation.wrong:
        thing = index.thing(name)
        if _fits(thing, chosen, quotation, prompt, index):
            chosen.append(thing)
    return chosen


def _drawn(others: Sequence[Thing], wanted: Wanted, rng: Random) -> Sequence[Thing]:
    """Three at most, as like the speaker as the level asks; whoever gives no more wants them as they are."""
    count = len(others)
    if count <= MOST:
        return others
    nobody_else: Sequence[Thing] = ()
    return choose(
        wanted,
        nobody_else,
        rng,
        others,
    )


def _fits(thing: Thing, beside: Sequence[Thing], quotation: Quotation, prompt: str, index: Index) -> bool:
    if any(clash(thing, other) for other in beside):
        return False
    if not surely_did_not_say(thing, quotation, index):
        return False
    return could_have_said(thing, quotation, prompt, index)
