"""The way to an answer on its board, as the names of what is chosen one after the other."""

from collections.abc import Iterable, Iterator
from random import Random

from game.quiz.forms.fixing import FALSE, TRUE
from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Form, Ladder, Pair, Place, Question, Typed


def way(question: Question, right: bool, rng: Random, typing: bool = True) -> Iterator[str]:
    """The names of what to choose, one after the other, for a right or a wrong answer; `key:` marks keys to press,
    `text:` what is typed. Who does not type has the options shown, where there are any."""
    form: Form = question.form
    match form:
        case Choose():
            place = form.key if right else rng.choice(form.wrong_places)
            yield f"option-{place}"
        case Arrange(_, order):
            yield from _arranged(order if right else order[::-1])
        case Pair(_, _, key):
            first, *others = key
            yield from _paired(key if right else (*others, first))
        case Place():
            value = pointed(form, right)
            for figure in _figures(value, form.axis.logarithmic):
                yield f"key:{figure}"
            yield "confirm"
        case ChooseMany():
            yield from _ticked(form, right)
        case Typed():
            yield from _written(form, typing) if right else ("unknown",)
        case Ladder():
            yield from _climbed(form, right)
        case Fix():
            yield from _judged(form, right)


def _judged(form: Fix, right: bool) -> Iterator[str]:
    """Whoever is wrong has the verdict wrong already."""
    verdict, *correction = form.right_response()
    if not right:
        verdict = FALSE if form.is_true else TRUE
    yield f"verdict-{verdict}"
    if right and correction:
        place = form.corrections.index(form.key)
        yield f"option-{place}"


def _arranged(order: Iterable[int]) -> Iterator[str]:
    """The cards put to their places, from the first to the last."""
    for place, item in enumerate(order):
        yield f"card-{item}"
        yield f"place-{place}"
    yield "check"


def _paired(partners: Iterable[int]) -> Iterator[str]:
    for left, right in enumerate(partners):
        yield f"left-{left}"
        yield f"right-{right}"
    yield "check"


def _ticked(form: ChooseMany, right: bool) -> Iterator[str]:
    """All options that are right, or all that are wrong."""
    for place, _ in enumerate(form.options):
        is_key = place in form.keys
        if is_key is right:
            yield f"option-{place}"
    yield "check"


def _written(form: Typed, typing: bool) -> Iterator[str]:
    if typing:
        yield f"text:{form.right_response()}"
        yield "check"
    elif form.offer:
        yield "options"
        yield f"option-{form.offer.choice.key}"
    else:
        yield "unknown"


def _climbed(form: Ladder, right: bool) -> Iterator[str]:
    if right:
        yield f"option-{form.key}"
        return
    options = len(form.options)
    another = (form.key + 1) % options
    yield "clue"
    yield f"option-{another}"


def pointed(form: Place, right: bool) -> float:
    """The value that is right, or the end of the axis that is farther from it."""
    if right:
        return form.right_response()
    axis = form.axis
    below = form.first - axis.low
    above = axis.high - form.last
    return axis.low if below > above else axis.high


def _figures(value: float, logarithmic: bool) -> str:
    """The value as somebody types it: three digits that count, or a whole year."""
    if not logarithmic:
        return str(int(value))
    short = f"{value:.3g}"
    return f"{value:.0f}" if "e" in short else short
