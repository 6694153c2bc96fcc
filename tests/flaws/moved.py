"""Questions whose key was moved to what is wrong: for each form in all the ways that a mistake of a kind could."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from typing import assert_never

from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Form, Ladder, Pair, Place, Question, Typed


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
        case Fix():
            yield from _choices(form)
            for place in form.corrections:
                yield replace(form, stated=place)
        case Arrange(items, order):
            yield from (Arrange(items, other) for other in _swapped(order))
        case Pair(left, right, key):
            yield from (Pair(left, right, other) for other in _swapped(key))
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


def _choices(form: Choose | Fix | Ladder) -> Iterator[Choose | Fix | Ladder]:
    for place in form.wrong_places:
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


def _swapped(places: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """With any two of them in each other's place."""
    for one, other in combinations(range(len(places)), 2):
        drawn = list(places)
        drawn[one], drawn[other] = drawn[other], drawn[one]
        yield tuple(drawn)
