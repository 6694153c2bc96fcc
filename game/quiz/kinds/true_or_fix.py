"""A statement, true or not; and, where it is false, the question for the value that would put it right."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from random import Random

from game.facts.model import Bank, Date, Fact, Phrases, Quantity, Quotation, Written
from game.quiz.kinds import direct, year
from game.quiz.kinds.draws import Make, best_of_draws
from game.quiz.known.index import index_of
from game.quiz.known.spoken_of import told_beside
from game.quiz.language.filling import inside_quotes
from game.quiz.making.ask import Terms
from game.quiz.making.remarks import by_name, on_key_alone
from game.quiz.question import Choose, Fix, Question

_KNOWN = 2  # level
_FALSE = 0.5  # of the statements


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """Whether it is false is drawn but once: of the false ones more are refused, so that fewer than half of those that
    are left would be false."""
    match fact.value:
        case Written() | Quotation():
            return None
        case Date():
            draw = year.make
        case _:
            draw = direct.make
    if not _is_worth_it(fact):
        return None
    drawn = rng.random()
    is_false = drawn < _FALSE
    draw_statement = partial(_drawn, draw, is_false)
    return best_of_draws(draw_statement, fact, bank, rng, ask)


def _is_worth_it(fact: Fact) -> bool:
    """A bare figure is worth no statement, unless many know it, or have to."""
    level = fact.level
    is_known = level <= _KNOWN or fact.core
    match fact.value:
        case Date():
            return is_known
        case Quantity():
            return is_known
        case _:
            return True


def _drawn(draw: Make, is_false: bool, fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """From the question for the value, with its options."""
    asked = draw(fact, bank, rng, ask)
    if asked is None:
        return None
    choice = asked.form
    if not isinstance(choice, Choose):
        return None
    key = choice.key
    stated = key
    if is_false:
        believable = _believable(choice)
        stated = rng.choice(believable)
    options = choice.options
    option = options[stated]
    index = index_of(bank)
    phrases = bank.phrases
    sentence = index.stated(option, fact)
    form = _form(asked.prompt, choice, stated, phrases)
    statement = inside_quotes(sentence)
    prompt = phrases.fill("true_or_false", statement=statement)
    said = told_beside(fact, index, prompt)  # the statement may name what the question does not
    truths = by_name(asked.truths, options, index)
    if isinstance(fact.value, Date):
        truths = on_key_alone(truths, key)  # nobody wants to know what else there was in another year
    return replace(
        asked,
        kind="true_or_fix",
        form=form,
        prompt=prompt,
        said=said,
        truths=truths,
    )


def _believable(choice: Choose) -> Sequence[int]:
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
