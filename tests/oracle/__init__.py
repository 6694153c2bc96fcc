"""What a question claims, read against the facts themselves by a path of its own: no generator, no index, no key.

`breaches(question, bank)` lists what is wrong in words; an empty list means that exactly one answer is true (or those
that are to be chosen), that all others are certainly false, and that the form keeps the rules of good questions.
"""

from game.facts.model import Bank, Quantity
from game.quiz.question import Question
from tests.oracle.events import EVENT_CHECKS
from tests.oracle.form import of_form
from tests.oracle.names import NAME_CHECKS
from tests.oracle.values import VALUE_CHECKS

CHECKS = {**EVENT_CHECKS, **VALUE_CHECKS, **NAME_CHECKS}


def breaches(question: Question, bank: Bank) -> list[str]:
    fact = bank.facts[question.fact]
    kind = "estimate" if question.kind == "direct" and isinstance(fact.value, Quantity) else question.kind
    return [*CHECKS[kind](question, fact, question.form, bank), *of_form(question, fact, bank)]
