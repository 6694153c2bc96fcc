"""Questions whose key was moved to what is wrong: for each form in all the ways that a mistake of a kind could."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from typing import assert_never

from game.quiz.question import Arrange, Choose, ChooseMany, Form, Ladder, Pair, Place, Question, Typed


def moved(question: Question) -> Iterator[Question]:
    for form in _moved(question.form):
        yield replace(question, form=form)
    if isinstance(question.form, Typed):
        yield from _typed(question, question.form)


def _moved(form: Form) -> Iterator[Form]:
    match form:
        case Choose() | Ladder():
            yield from _choices(form)
        case ChooseMany():
            yield from _several(form)
        case Arrange(items, order):
            for one, other in combinations(range(len(items)), 2):
                yield Arrange(items, swapped(order, one, other))
        case Pair(left, right, key):
            for one, other in combinations(range(len(left)), 2):
                yield Pair(left, right, swapped(key, one, other))
        case Place(axis, first, last):
            width = 1.01 * (last - first)
            yield Place(axis, first + width, last + width)
            yield Place(axis, first - width, last - width)
        case Typed(offer=offer):
            for choice in _choices(offer.choice) if offer else ():
                assert offer
                assert isinstance(choice, Choose)
                yield replace(form, offer=replace(offer, choice=choice))
        case _:
            assert_never(form)


def _choices(form: Choose | Ladder) -> Iterator[Choose | Ladder]:
    for place in range(len(form.options)):
        if place != form.key:
            yield replace(form, key=place)


def _several(form: ChooseMany) -> Iterator[ChooseMany]:
    """One key too few, one too many, one for another."""
    for key in form.keys:
        yield replace(form, keys=tuple(other for other in form.keys if other != key))
    for place in range(len(form.options)):
        if place not in form.keys:
            yield replace(form, keys=(*form.keys, place))
            yield replace(form, keys=(*form.keys[1:], place))


def _typed(question: Question, form: Typed) -> Iterator[Question]:
    """Another answer, which nothing else in the question denies."""
    answer = form.answers[0]
    another = str(1 + int(answer)) if answer.isdecimal() else "Something Else"
    wrong = form.wrong or (another,)
    for text in wrong:
        others = tuple(other for other in form.wrong if other != text)
        yield replace(question, form=replace(form, answers=(text,), wrong=others), answer=text)


def swapped(places: tuple[int, ...], one: int, other: int) -> tuple[int, ...]:
    drawn = list(places)
    drawn[one], drawn[other] = drawn[other], drawn[one]
    return tuple(drawn)
