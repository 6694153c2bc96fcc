"""The luck that the answers of the log had: that of the form in which their kind asks."""

from game.quiz.forms.chance import Luck
from game.quiz.forms.choosing import Choose
from game.quiz.kind_table import TABLE, Kind

_GONE = Kind(Choose)


def luck_of(kind: str, options: int | None = None) -> Luck:
    """Of an answer to a question of that kind with so many options; None where the log does not say how many."""
    told = _told(kind)
    shown = options or told.options
    form = told.luck_from
    return form.luck(shown)


def is_free(kind: str, options: int | None = None) -> bool:
    """Whether nothing was shown that could be the answer."""
    if options:
        return False
    told = _told(kind)
    form = told.luck_from
    return form.shows_nothing


def _told(kind: str) -> Kind:
    """One that the game has no more counts as a choice."""
    if kind in TABLE:
        return TABLE[kind]
    return _GONE
