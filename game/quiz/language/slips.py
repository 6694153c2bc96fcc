"""Whether what somebody typed means the answer: case, accents, stops and a slip of the finger do not matter."""

import re
from collections.abc import Iterable

from game.quiz.language.wording import normal

_SLIPS = ((9, 2), (5, 1))  # with so many letters or more, so many slips are let pass


def means(typed: str, answers: Iterable[str], others: Iterable[str] = ()) -> bool:
    """Whether `typed` is one of the `answers`, spelled right or nearly so, and not just as near to one of `others`.

    Digits must be exact: Apollo 12 is no slip for Apollo 11.
    """
    text = normal(typed)
    right = [normal(answer) for answer in answers]
    if text in right:
        return True
    near = min((slips(text, answer) for answer in right if _may_be(text, answer)), default=None)
    wrong = [normal(other) for other in others]
    return near is not None and all(other in right or slips(text, other) > near for other in wrong)


def _may_be(text: str, answer: str) -> bool:
    letters = sum(map(str.isalpha, answer))
    allowed = next((slips for length, slips in _SLIPS if letters >= length), 0)
    return re.findall(r"\d+", text) == re.findall(r"\d+", answer) and slips(text, answer) <= allowed


def slips(one: str, other: str) -> int:
    """Letters left out, put in, changed, or swapped with their neighbour, that lead from one text to the other.

    The optimal string alignment distance, row by row.
    """
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        here = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(above[column] + 1, here[-1] + 1, above[column - 1] + (letter != wanted))
            swapped = row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == wanted
            here.append(min(cost, before[column - 2] + 1) if swapped else cost)
        before, above = above, here
    return above[-1]
