"""How far a given place on an axis is from the right one."""

from math import floor

from game.quiz.question import Place
from game.translation import counted, tr
from game.ui.boards.scale import counts, written


def apart_in_words(form: Place, value: float) -> str:
    """`4 years too late`, `22.5 kg too little`; nothing where it is right."""
    if form.first <= value <= form.last:
        return ""
    if form.axis.logarithmic:
        return _by_amount(form, value)
    return _by_years(form, value)


def _by_years(form: Place, value: float) -> str:
    """Nothing within the right year."""
    year = floor(value)
    first = floor(form.first)
    last = floor(form.last)
    if year < first:
        return counted("1 year too early", "{n} years too early", first - year)
    if year > last:
        return counted("1 year too late", "{n} years too late", year - last)
    return ""


def _by_amount(form: Place, value: float) -> str:
    """From the middle of what is right, which is as the right answer is written."""
    middle = (form.first + form.last) / 2
    is_more = value > middle
    amount = written(form.axis, abs(value - middle))
    if counts(form.axis):
        words = tr("{amount} too many") if is_more else tr("{amount} too few")
    else:
        words = tr("{amount} too much") if is_more else tr("{amount} too little")
    return words.format(amount=amount)
