"""An answer as the log keeps it."""

from game.quiz.play.learner import Attempt
from game.quiz.play.round import Answered
from game.quiz.play.rules import HINT, OPTIONS


def attempt_of(answered: Answered, when: float, round_name: str, number: int, length: int) -> Attempt:
    """Given at that time, as the one of that number in a round of that length."""
    question = answered.question
    form = question.form
    response = answered.response
    helped = [word for word in (HINT, OPTIONS) if word in answered.helped]
    return Attempt(
        question.fact,
        question.kind,
        answered.credit,
        answered.points,
        when,
        round_name,
        number,
        taken=form.taken(response),
        options=form.options_shown(response),
        helped=" ".join(helped),
        length=length,
    )
