"""How far a learner is, worked out once for a page that asks for it many times while it is laid out."""

from typing import NamedTuple

from game.facts.model import Bank, Day
from game.quiz.play.learner import Learner, Progress, progress


class Standing(NamedTuple):
    """All that it depends on."""

    bank: Bank
    learner: Learner
    today: Day
    all_open: bool


class KeptProgress:
    """As long as nothing has changed."""

    def __init__(self) -> None:
        self._of: Standing | None = None
        self._found: tuple[Progress, ...] = ()

    def of(self, standing: Standing) -> tuple[Progress, ...]:
        if standing != self._of:
            bank, learner, today, all_open = standing
            self._found = progress(
                bank,
                learner,
                today,
                all_open,
            )
            self._of = standing
        return self._found
