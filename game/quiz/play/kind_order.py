"""Which kinds of question suit a fact, by how well it is remembered.

Options help where a fact is new or nearly forgotten. Writing, placing and arranging teach more, but only where the
answer can be found; they take longer, so that a round has two of them at most.
"""

from collections import Counter
from collections.abc import Sequence
from enum import Enum
from random import Random
from typing import NamedTuple

from game.quiz.kind_table import TABLE
from game.quiz.question import Question

LONG = frozenset(kind for kind, told in TABLE.items() if told.long)
MOST_LONG = 2  # of a round
_OF_TWO = 2  # options, so that half of all guesses are right
_JUST_NOW = 4  # questions ago, or fewer
_NEARLY_FORGOTTEN, _WELL_KNOWN = 0.35, 0.80


class Grasp(Enum):
    """How well a fact is remembered."""

    WEAK = 1  # new, or nearly forgotten
    FAIR = 2
    FIRM = 3


def grasp_of(known: float, right: bool, seen: bool) -> Grasp:
    """`known` is the chance that it is remembered; it was `seen`, and `right`, before."""
    if not seen or known < _NEARLY_FORGOTTEN:
        return Grasp.WEAK
    if right and known >= _WELL_KNOWN:
        return Grasp.FIRM
    return Grasp.FAIR


class Suited(NamedTuple):
    """The fact's `grasp` and the kind in which it was asked last. `warm_up`: there may be two options only; `begins`:
    the round of a newcomer begins with it; `any`: the kinds are to be seen, whatever suits."""

    grasp: Grasp
    last_kind: str = ""
    warm_up: bool = False
    begins: bool = False
    any: bool = False


def kinds_for(suited: Suited, asked: Sequence[Question], rng: Random) -> list[str]:
    """The kinds, those first that suit the fact; of these those that the round has had least, and not just now."""
    had = _had(asked)
    latest = _latest(asked)
    is_full = has_enough_long(asked)
    kinds = _allowed(suited, had, rng)
    wants_long = rng.random() < 0.5

    def turn(kind: str) -> tuple[bool, int, int, int, int]:
        is_again = kind == suited.last_kind
        too_hard = TABLE[kind].hard_to_begin if suited.begins else 0
        fit = _unfit(kind, suited, wants_long, is_full)
        return is_again, too_hard, fit, had[kind], latest.get(kind, 0)

    kinds.sort(key=turn)
    return kinds


def has_enough_long(asked: Sequence[Question]) -> bool:
    """Whether the round has as many as it may have of what takes long."""
    had = _had(asked)
    long = sum(had[kind] for kind in LONG)
    return long >= MOST_LONG


def _had(asked: Sequence[Question]) -> Counter[str]:
    return Counter(question.kind for question in asked)


def _allowed(suited: Suited, had: Counter[str], rng: Random) -> list[str]:
    """In a drawn order, without those that the round has had often enough."""
    drawn = rng.sample(list(TABLE), len(TABLE))
    if suited.any:
        return drawn
    allowed = []
    for kind in drawn:
        told = TABLE[kind]
        if told.options == _OF_TWO and not suited.warm_up:
            continue
        if had[kind] < told.most_a_round:
            allowed.append(kind)
    return allowed


def _latest(asked: Sequence[Question]) -> dict[str, int]:
    """The places of the kinds among the last questions."""
    places = {}
    just_now = asked[-_JUST_NOW:]
    for place, question in enumerate(just_now, 1):
        places[question.kind] = place
    return places


def _unfit(kind: str, suited: Suited, wants_long: bool, is_full: bool) -> int:
    """0 of a kind that suits the fact, more of one that is asked only where no other can be."""
    if suited.any:
        return 0
    is_long = kind in LONG
    if is_long and is_full:
        return 3
    match suited.grasp:
        case Grasp.WEAK if is_long:
            return 2
        case Grasp.WEAK:
            is_tricky = TABLE[kind].tricky
            return int(is_tricky)
        case Grasp.FAIR:
            return int(is_long)
        case Grasp.FIRM:
            suits = is_long == wants_long
            return int(not suits)
