"""Whether what a question puts beside each other belongs together."""

from game.facts.model import Bank, Date
from game.quiz.claim import Ascends, CameFirst, WasIn
from game.quiz.known.index import index_of
from game.quiz.lint.rule import Example, error
from game.quiz.question import Question

_FIRST = "Which of these two events came first?"
_SPUTNIK = "sputnik-1.launched"


@error(
    "L33",
    "the events do not belong together: they are of no one chapter, story or interval",
    breaks=Example(_SPUTNIK, _FIRST, (f"*{_SPUTNIK}", "zvezda.launched"), CameFirst(), truths=("1957", "2000")),
    keeps=Example(_SPUTNIK, _FIRST, (f"*{_SPUTNIK}", "luna-2.launched"), CameFirst(), truths=("1957", "1959")),
)
def unrelated(question: Question, bank: Bank) -> bool:
    """Of events that are compared, each must belong together with the one that is asked about."""
    fact = bank.facts[question.fact]
    if not isinstance(fact.value, Date):
        return False
    if not isinstance(question.claim, CameFirst | WasIn | Ascends):
        return False
    index = index_of(bank)
    for tested in question.facts[1:]:
        other = bank.facts[tested]
        if not index.belong_together(fact, other):
            return True
    return False
