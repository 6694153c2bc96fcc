"""What was to be typed, and what was."""

from collections.abc import Sequence

from game.quiz.language.slips import means
from game.quiz.play.round import Answered
from game.quiz.question import Typed
from game.translation import tr
from game.ui.boards.key_and_yours import key_and_yours, truth_lines
from game.ui.room import Room
from game.ui.widgets.answers import Told, answer_row
from game.ui.widgets.signs import Verdict
from game.ui.widgets.strips import Strip


def whole(form: Typed, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
    """With what that really is."""
    given = str(answered.response)
    key = answer_row(
        name="key",
        words=form.answers[0],
        room=room,
        width=width,
        verdict=Verdict.RIGHT,
        note=_said(answered, given),
    )
    if answered.credit or not given:
        return [key]
    truth = _truth(form, answered, given)
    note = f"{tr('You typed this.')} {truth}"
    yours = answer_row(
        name="yours",
        words=given,
        room=room,
        width=width,
        verdict=Verdict.WRONG,
        note=note.strip(),
        gap=14,
    )
    return [key, yours]


def in_brief(form: Typed, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
    """Nothing where only the right answer is told."""
    given = str(answered.response)
    if answered.credit or not given:
        return ()
    right, *_ = form.answers
    key = Told(right)
    note = tr("You typed this.")
    yours = Told(given, note=note)
    return key_and_yours(key, yours, room, width)


def left_out(form: Typed, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
    given = str(answered.response)
    truth = _truth(form, answered, given)
    return truth_lines(given, truth, room, width)


def _truth(form: Typed, answered: Answered, given: str) -> str:
    """What the wrong value that was typed really is, if it is one of the options."""
    if not form.offer:
        return ""
    options = form.offer.choice.options
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
