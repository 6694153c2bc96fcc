"""Clean questions of every form, and ways to change a part of one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from random import Random
from typing import assert_never

from game.quiz.claim import IsValue
from game.quiz.kinds import KINDS
from game.quiz.making.ask import ANY
from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Ladder, Pair, Place, Question, Typed
from tests.oracle import breaches
from tests.support.samples import ALL, but, shipped

Plant = Callable[[Question, Random], Question | None]
OFFERED = but(Arrange, Pair, Place, Typed)  # in which no option is right or wrong
BESIDE = but(Place, Typed)  # in which nothing stands beside each other
ENOUGH = 400  # of a kind


@cache
def drafts() -> Mapping[type, Sequence[Question]]:
    """By form what the kinds make before the rules of the game have seen it, and in which the oracle finds nothing."""
    found: dict[type, list[Question]] = {form: [] for form in ALL}
    for kind in KINDS:
        for question in islice(_sound(kind), ENOUGH):
            found[type(question.form)].append(question)
    return found


def _sound(kind: str) -> Iterator[Question]:
    bank, rng = shipped(), Random(kind)
    for _ in range(3):
        for fact in rng.sample(list(bank.facts.values()), len(bank.facts)):
            question = KINDS[kind](fact, bank, rng, ANY)
            if question and not breaches(question, bank):
                yield question


def of(forms: Sequence[type], plant: Plant) -> dict[type, Plant]:
    return dict.fromkeys(forms, plant)


def at(texts: tuple[str, ...], place: int, text: str) -> tuple[str, ...]:
    return (*texts[:place], text, *texts[place + 1 :])


def with_wrong(question: Question, make: Callable[[str], str], rng: Random) -> Question | None:
    """One of the wrong options, of the items or of the partners becomes what `make` makes of another one, which is
    the key where there is one."""
    form = question.form
    match form:
        case Choose(options, key) | Fix(options, key) | Ladder(_, options, key):
            place = rng.choice([place for place in form.wrong_places if _is_compared(form, place)])
            return replace(question, form=replace(form, options=at(options, place, make(options[key]))))
        case ChooseMany(options, keys):
            place = rng.choice([place for place in range(len(options)) if place not in keys])
            return replace(question, form=replace(form, options=at(options, place, make(options[keys[0]]))))
        case Arrange(items):
            place, other = rng.sample(range(len(items)), 2)
            return replace(question, form=replace(form, items=at(items, place, make(items[other]))))
        case Pair(left, right):
            place, other = rng.sample(range(len(left)), 2)
            if rng.random() < 0.5:
                return replace(question, form=replace(form, left=at(left, place, make(left[other]))))
            return replace(question, form=replace(form, right=at(right, place, make(right[other]))))
        case Place() | Typed():
            return None
        case _:
            assert_never(form)


def with_right(question: Question, make: Callable[[str], str]) -> Question | None:
    """All that is right becomes what is made of it."""
    form = question.form
    match form:
        case Choose(options, key) | Fix(options, key) | Ladder(_, options, key):
            return replace(question, form=replace(form, options=at(options, key, make(options[key]))))
        case ChooseMany(options, keys):
            changed = tuple(make(text) if place in keys else text for place, text in enumerate(options))
            return replace(question, form=replace(form, options=changed))
        case _:
            return None


def _is_compared(form: Choose | Fix | Ladder, place: int) -> bool:
    """Not what is stated, if it is false: it stands not among the options of the second step."""
    return not isinstance(form, Fix) or form.is_true or place != form.stated


def is_true(question: Question) -> bool:
    """Whether it states what is so: then there is nothing that its key could be told from."""
    return isinstance(question.form, Fix) and question.form.is_true


def is_ranked(question: Question) -> bool:
    """Whether its options are dates or numbers."""
    match question.form:
        case Choose(ranked=ranked):
            return ranked
        case Fix():
            return not isinstance(shipped().facts[question.fact].value, tuple)
        case _:
            return False


def is_prose(question: Question) -> bool:
    """Whether its options are words that somebody chose for a fact."""
    fact = shipped().facts[question.fact]
    own = isinstance(question.form, ChooseMany) and shipped().entries[fact.entry].name not in question.form.options
    of_value = question.kind in ("direct", "true_or_fix") and isinstance(question.claim, IsValue)
    return question.kind == "written" or (fact.relation.type == "text" and (of_value or own))
