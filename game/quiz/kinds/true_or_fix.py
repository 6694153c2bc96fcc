"""A statement, true or not; and, where it is false, the question for the value that would put it right."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from random import Random

from game.facts.model import Bank, Date, Fact, Phrases, Quantity, Quotation, Written
from game.quiz.kinds import direct, year
from game.quiz.kinds.draws import Make, best_of_draws
from game.quiz.known.index import Index, index_of
from game.quiz.known.spoken_of import told_beside
from game.quiz.language.filling import inside_quotes
from game.quiz.making.ask import Terms
from game.quiz.making.owned import is_claim, places_owned, with_owned
from game.quiz.making.remarks import by_name, on_key_alone
from game.quiz.question import Choose, Fix, Question

_KNOWN = 2  # level
_FALSE, _FALSE_FIRST = 0.5, 0.8  # of the statements; for many firsts no false one is found


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
    share = _FALSE_FIRST if fact.relation.unique else _FALSE
    drawn = rng.random()
    is_false = drawn < share
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
    index = index_of(bank)
    if is_false and is_claim(fact, bank):
        asked = with_owned(
            asked,
            fact,
            index,
            rng,
            ask,
        )
    choice = asked.form
    if not isinstance(choice, Choose):
        return None
    stated = choice.key
    if is_false:
        stated = _false_one(choice, fact, index, rng)
    return _stating(
        stated,
        asked,
        choice,
        fact,
        index,
    )


def _false_one(choice: Choose, fact: Fact, index: Index, rng: Random) -> int:
    """The place of a wrong option that can be believed and put right; that of the key where there is none."""
    places = _nearest(choice)
    if is_claim(fact, index.bank):
        places = places_owned(choice, fact, index)
    if not places:
        return choice.key
    return rng.choice(places)


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


def _stating(stated: int, asked: Question, choice: Choose, fact: Fact, index: Index) -> Question:
    """The question whether the option at this place is the right one."""
    options = choice.options
    phrases = index.bank.phrases
    sentence = index.stated(options[stated], fact)
    form = _form(asked.prompt, choice, stated, phrases)
    statement = inside_quotes(sentence)
    prompt = phrases.fill("true_or_false", statement=statement)
    said = told_beside(
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
