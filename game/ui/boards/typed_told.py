"""What was to be typed, and what was."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.quiz.language.slips import means
from game.quiz.play.round import Answered
from game.quiz.question import Typed
from game.translation import tr
from game.ui.boards.key_and_yours import given_row, key_and_yours, right_row, truth_lines
from game.ui.room import Room
from game.ui.widgets.answers import Told
from game.ui.widgets.strips import Strip


@dataclass(frozen=True, slots=True)
class TypedTold:
    """See `game.ui.boards.solved.Telling`."""

    form: Typed

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """With what that really is."""
        given = str(answered.response)
        said = _said(answered, given)
        key = right_row(self._key(said), room, width)
        if answered.credit or not given:
            return [key]
        truth = self._truth(answered, given)
        told = Told(
            given,
            note=truth,
            said=tr("You typed this."),
        )
        yours = given_row(told, room, width, gap=14)
        return [key, yours]

    def in_brief(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        """Nothing where only the right answer is told."""
        given = str(answered.response)
        if answered.credit or not given:
            return ()
        said = tr("You typed this.")
        yours = Told(given, said=said)
        return key_and_yours(self._key(), yours, room, width)

    def left_out(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        given = str(answered.response)
        truth = self._truth(answered, given)
        return truth_lines(given, truth, room, width)

    def _key(self, note: str = "") -> Told:
        right, *_ = self.form.answers
        return Told(right, note=note)

    def _truth(self, answered: Answered, given: str) -> str:
        """What the wrong value that was typed really is, if it is one of the options."""
        if not self.form.offer:
            return ""
        options = self.form.offer.choice.options
        truths = answered.question.truths
        for option, truth in zip(options, truths, strict=False):
            if means(given, [option]):
                return truth
        return ""


def _said(answered: Answered, given: str) -> str:
    """What the learner did, for the row of the right answer."""
    if not given:
        return tr("You said that you don’t know.")
    if not answered.credit:
        return ""
    return tr("You typed: {typed}").format(typed=given)
