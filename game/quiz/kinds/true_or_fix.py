"""A statement, true or not; and, where it is false, the question for what would put it right: the value or, of what
somebody did first, whoever it was."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from random import Random

from game.facts.model import Bank, Date, Fact, Phrases, Quantity, Quotation, Written
from game.quiz.claim import HasValue
from game.quiz.kinds import direct, inverse, year
from game.quiz.kinds.draws import Make, best_of_draws
from game.quiz.known.index import Index, index_of
from game.quiz.language.filling import inside_quotes
from game.quiz.making.ask import Terms
from game.quiz.making.introducing import (
    VERDICT,
    reads_at_a_glance,
    stated_of_introduced,
    stated_with_clue,
    told_introduced,
)
from game.quiz.making.owned import is_claim, places_tempting, with_tempting
from game.quiz.making.remarks import by_name, on_key_alone
from game.quiz.question import Choose, Fix, Question

_KNOWN = 1  # level
_FALSE = 0.5  # of the statements


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """Whether it is false is drawn but once: of the false ones more are refused, so that fewer than half of those that
    are left would be false."""
    match fact.value:
        case Written() | Quotation():
            return None
        case Date():
            draw = year.make
        case _ if is_claim(fact, bank):
            draw = inverse.make  # who did it is what is told after the answer
        case _:
            draw = direct.make
    if not _is_worth_it(fact):
        return None
    drawn = rng.random()
    is_false = drawn < _FALSE
    draw_statement = partial(_drawn, draw, is_false)
    return best_of_draws(draw_statement, fact, bank, rng, ask)


def _is_worth_it(fact: Fact) -> bool:
    """A bare figure is worth no statement, unless everybody knows it."""
    is_known = fact.level <= _KNOWN
    match fact.value:
        case Date():
            return is_known
        case Quantity():
            return is_known
        case _:
            return True


def _drawn(draw: Make, is_false: bool, fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """From the question for the value, or for the entry, with its options."""
    asked = draw(fact, bank, rng, ask)
    if asked is None:
        return None
    index = index_of(bank)
    if isinstance(asked.claim, HasValue):
        asked = with_tempting(
            asked,
            asked.claim.value,
            fact,
            index,
            rng,
            ask,
        )
    choice = asked.form
    if not isinstance(choice, Choose):
        return None
    believable = _believable(choice, asked, fact, index)
    if not believable:
        return None  # nor is it stated where it is true: that it stands there would tell
    stated = choice.key
    if is_false:
        stated = rng.choice(believable)
    return _stating(
        stated,
        asked,
        choice,
        fact,
        index,
        ask,
    )


def _believable(choice: Choose, asked: Question, fact: Fact, index: Index) -> Sequence[int]:
    """The places of the wrong options that one could believe."""
    if not isinstance(asked.claim, HasValue):
        return _nearest(choice)
    places = []
    for place in places_tempting(choice, fact, index):
        option = choice.options[place]
        statement = index.stated_of(
            option,
            fact,
            asked.claim.value,
        )
        if reads_at_a_glance(statement, after=VERDICT):
            places.append(place)
    return places


def _nearest(choice: Choose) -> Sequence[int]:
    """The places of the wrong options; of years and numbers those next to the right one."""
    wrong = choice.wrong_places
    if not choice.ranked:
        return wrong
    beside = []
    for place in wrong:
        away = place - choice.key
        if abs(away) == 1:
            beside.append(place)
    return beside


def _stating(stated: int, asked: Question, choice: Choose, fact: Fact, index: Index, ask: Terms) -> Question:
    """The question whether the option at this place is the right one."""
    options = choice.options
    phrases = index.bank.phrases
    sentence = _sentence(
        options[stated],
        asked,
        fact,
        index,
        ask,
    )
    form = _form(asked.prompt, choice, stated, phrases)
    statement = inside_quotes(sentence)
    prompt = phrases.fill("true_or_false", statement=statement)
    said = told_introduced(
        fact,
        index,
        asked.why,
        prompt,  # the statement may name what the question does not
    )
    truths = by_name(asked.truths, options, index)
    if isinstance(fact.value, Date):
        truths = on_key_alone(truths, choice.key)  # nobody wants to know what else there was in another year
    return replace(
        asked,
        kind="true_or_fix",
        form=form,
        prompt=prompt,
        said=said,
        truths=truths,
    )


def _sentence(option: str, asked: Question, fact: Fact, index: Index, ask: Terms) -> str:
    """What is claimed of the option."""
    match asked.claim:
        case HasValue(name):
            return stated_of_introduced(option, fact, name, index)
        case _:
            return stated_with_clue(option, fact, index, ask)


def _form(prompt: str, choice: Choose, stated: int, phrases: Phrases) -> Fix:
    true = phrases.fill("it_is_true")
    false = phrases.fill("it_is_false")
    follow_up = phrases.fill("what_is_right", question=prompt)
    return Fix(
        choice.options,
        choice.key,
        stated,
        verdicts=(true, false),
        follow_up=follow_up,
    )
