"""What is special about questions of what people said: whose words they may be, and what of them is no question."""

from game.facts.model import Bank, Quotation
from game.quiz.claim import FillsGap, SaidIt
from game.quiz.known.index import Index, index_of
from game.quiz.known.speakers import could_have_said, surely_did_not_say
from game.quiz.language.wording import normal
from game.quiz.lint.parts import sides
from game.quiz.lint.rule import Example, error
from game.quiz.lint.telling import QUOTED
from game.quiz.question import Question

_STEP = "quote-small-step"
_WHO = "“That's one small step for man, one giant leap for mankind.” Who said this as he stepped onto the Moon?"


@error(
    "L02a",
    "an option cannot have said it: not there at the time, named by the question, or no woman where it says “she”",
    breaks=Example(_STEP, _WHO, ("*Neil Armstrong", "Buzz Aldrin", "Reid Wiseman"), SaidIt()),
    keeps=Example(_STEP, _WHO, ("*Neil Armstrong", "Buzz Aldrin", "Alan Shepard"), SaidIt()),
)
def cannot_have_said_it(question: Question, bank: Bank) -> bool:
    quotation = bank.facts[question.fact].value
    if not isinstance(quotation, Quotation):
        return False
    if not isinstance(question.claim, SaidIt):
        return False
    index = index_of(bank)
    _, wrong = sides(question)
    for text in wrong:
        thing = index.called(text)
        if not could_have_said(thing, quotation, question.prompt, index):
            return True
    return False


def are_surely_wrong(question: Question, quotation: Quotation, index: Index) -> bool:
    """Whether the teacher vouches that none of the wrong options said it, or is the missing word."""
    _, wrong = sides(question)
    if isinstance(question.claim, FillsGap):
        vouched = set(map(normal, quotation.wrong_words))
        given = map(normal, wrong)
        return vouched.issuperset(given)
    for text in wrong:
        thing = index.called(text)
        if not surely_did_not_say(thing, quotation, index):
            return False
    return True


def own_words(question: Question, bank: Bank) -> str:
    """What it asks, without what somebody said, and on which occasion."""
    quotation = bank.facts[question.fact].value
    if not isinstance(quotation, Quotation):
        return question.prompt
    unquoted = QUOTED.sub("", question.prompt)
    return unquoted.replace(quotation.occasion, "")
