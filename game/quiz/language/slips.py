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
    near = [slips(text, answer) for answer in right if _may_be(text, answer)]
    if not near:
        return False
    nearest = min(near)
    for other in others:
        wrong = normal(other)
        if wrong not in right and _are_within(nearest, text, wrong):
            return False
    return True


def _may_be(text: str, answer: str) -> bool:
    digits = re.findall(r"\d+", answer)
    if re.findall(r"\d+", text) != digits:
        return False
    letters = sum(map(str.isalpha, answer))
    allowed = _let_pass(letters)
    return _are_within(allowed, text, answer)


def _let_pass(letters: int) -> int:
    """How many slips are let pass in a name of so many letters."""
    for length, allowed in _SLIPS:
        if letters >= length:
            return allowed
    return 0


def _are_within(most: int, one: str, other: str) -> bool:
    """Whether so many slips lead from one text to the other; each makes it longer or shorter by a letter at most."""
    longer = abs(len(one) - len(other))
    if longer > most:
        return False
    return slips(one, other) <= most


def slips(one: str, other: str) -> int:
    """Letters left out, put in, changed, or swapped with their neighbour, that lead from one text to the other.

    The optimal string alignment distance, row by row.
    """
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        here = [row]
        last = one[row - 2] if row > 1 else ""
        for column, wanted in enumerate(other, 1):
            left_out = above[column] + 1
            put_in = here[-1] + 1
            changed = above[column - 1]
            if letter != wanted:
                changed += 1
            cost = min(left_out, put_in, changed)
            if last == wanted and column > 1 and letter == other[column - 2]:
                swapped = before[column - 2] + 1
                cost = min(cost, swapped)
            here.append(cost)
        before, above = above, here
    return above[-1]
