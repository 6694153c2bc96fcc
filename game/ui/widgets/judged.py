"""What is known of an answer and of its parts, and what it was worth."""

from game.quiz.play.round import Answered
from game.quiz.question import Choose
from game.ui.widgets.signs import Verdict

ENOUGH = 0.25  # the credit from which an answer counts as partly right


def verdict_of(answered: Answered) -> Verdict:
    if answered.right:
        return Verdict.RIGHT
    return Verdict.PARTLY if answered.credit >= ENOUGH else Verdict.WRONG


def truth_of(answered: Answered, option: int) -> str:
    """What the option (or item) really is; nothing where the bank knows nothing of it."""
    truths = answered.question.truths
    return truths[option] if option < len(truths) else ""


def amount_of(answered: Answered, option: int) -> str:
    """When it was or how much it is, in a few words; nothing where the question does not turn on that."""
    amounts = answered.question.amounts
    return amounts[option] if option < len(amounts) else ""


def short_truth(answered: Answered, place: int) -> str:
    """When it was or how much it is, else what it really is."""
    amount = amount_of(answered, place)
    if amount:
        return amount
    return truth_of(answered, place)


def truth_of_key(answered: Answered) -> str:
    """What is true of the right one where the row of the key says so: of two things that are compared. Else the
    explanation tells it."""
    form = answered.question.form
    if not isinstance(form, Choose):
        return ""
    count = len(form.options)
    if count != 2:
        return ""
    key = form.key
    return truth_of(answered, key)
