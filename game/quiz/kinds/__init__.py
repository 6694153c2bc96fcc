"""The kinds of questions, each a file with a `make`; how to add one is told in `game`."""

from collections.abc import Mapping
from random import Random

from game.facts.model import Bank, Fact, Interval
from game.quiz.kind_table import TABLE
from game.quiz.kinds import (
    before_after,
    clue_ladder,
    direct,
    how_long_between,
    inverse,
    match,
    missing_word,
    number,
    odd_one_out,
    order,
    place,
    select_all,
    sort,
    true_or_fix,
    type_answer,
    what_is_seen,
    which_event,
    who_said,
    written,
    year,
)
from game.quiz.kinds.draws import Make, any_of_draws, best_of_draws
from game.quiz.known.lengths import owner_of
from game.quiz.making.ask import ANY, Terms
from game.quiz.question import Question

KINDS: Mapping[str, Make] = {
    "direct": direct.make,
    "inverse": inverse.make,
    "year": year.make,
    "order": order.make,
    "place": place.make,
    "match": match.make,
    "number": number.make,
    "which_event": which_event.make,
    "before_after": before_after.make,
    "how_long_between": how_long_between.make,
    "odd_one_out": odd_one_out.make,
    "true_or_fix": true_or_fix.make,
    "sort": sort.make,
    "select_all": select_all.make,
    "type_answer": type_answer.make,
    "clue_ladder": clue_ladder.make,
    "who_said": who_said.make,
    "missing_word": missing_word.make,
    "what_is_seen": what_is_seen.make,
    "written": written.make,
}


def is_of(kind: str, fact: Fact) -> bool:
    """Whether the kind may ask for it at all, by the type of its value and the teacher's word; if not, the kind
    makes nothing, whatever is drawn."""
    if kind in fact.not_as:
        return False
    types = TABLE[kind].types
    value = fact.value
    return isinstance(value, types)


def make(kind: str, fact: Fact, bank: Bank, rng: Random, ask: Terms = ANY) -> Question | None:
    """A question of this kind about the fact, or None where the bank cannot make a good one."""
    if kind in fact.not_as:
        return None
    draw = KINDS[kind]
    return best_of_draws(draw, fact, bank, rng, ask)


def make_to_judge(kind: str, fact: Fact, bank: Bank, rng: Random, ask: Terms = ANY) -> Question | None:
    """The question that `make` would give, without what no rule looks at: the options that are offered to who does not
    want to type. They are those of other kinds, and judged there."""
    if kind in fact.not_as:
        return None
    draw = KINDS[kind]
    if draw is type_answer.make:
        draw = type_answer.make_without_offer
    return best_of_draws(draw, fact, bank, rng, ask)


def make_of_pair(interval: Interval, bank: Bank, rng: Random) -> Question | None:
    """A question about this pair of dates, or None where the bank cannot make a good one."""
    owner = owner_of(interval, bank)
    if "how_long_between" in owner.not_as:
        return None
    draw = how_long_between.only(interval)
    ask = ANY
    return best_of_draws(draw, owner, bank, rng, ask)


def can_make(kind: str, fact: Fact, bank: Bank, rng: Random, ask: Terms = ANY) -> bool:
    """Whether `make` would give a question."""
    if kind in fact.not_as:
        return False
    draw = KINDS[kind]
    return any_of_draws(draw, fact, bank, rng, ask)
