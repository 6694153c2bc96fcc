"""What a question claims, read against the facts themselves by a path of its own: no generator, no index, no key.

`breaches(question, bank)` lists what is wrong in words; an empty list means that exactly one answer is true (or those
that are to be chosen), that all others are certainly false, and that the form keeps the rules of good questions.
"""

from dataclasses import replace

from game.facts.model import Bank, Date, Quantity
from game.quiz.question import Question, Typed
from tests.oracle.events import EVENT_CHECKS
from tests.oracle.form import of_form
from tests.oracle.names import NAME_CHECKS
from tests.oracle.quotations import QUOTATION_CHECKS
from tests.oracle.reading import names, plain
from tests.oracle.values import VALUE_CHECKS

CHECKS = {**EVENT_CHECKS, **VALUE_CHECKS, **NAME_CHECKS, **QUOTATION_CHECKS}


def breaches(question: Question, bank: Bank) -> list[str]:
    """Also of the question to choose from that a typed one can become."""
    own = _breaches(question, bank)
    chosen = _chosen(question, bank)
    return own + [f"offered: {told}" for told in _breaches(chosen, bank)] if chosen else own


def _breaches(question: Question, bank: Bank) -> list[str]:
    fact = bank.facts[question.fact]
    kind = "estimate" if question.kind == "direct" and isinstance(fact.value, Quantity) else question.kind
    return [*CHECKS[kind](question, fact, question.form, bank), *of_form(question, fact, bank)]


def _chosen(question: Question, bank: Bank) -> Question | None:
    """Years and numbers may be as close as on the hardest level, since what is asked is worth the same as ever."""
    if not isinstance(question.form, Typed) or question.form.offer is None:
        return None
    fact, offer = bank.facts[question.fact], question.form.offer
    if isinstance(fact.value, Date):
        kind = "year"
    elif isinstance(fact.value, tuple) and plain(question.answer) in names(bank.entries[fact.entry]):
        kind = "inverse"
    else:
        kind = "direct"
    key = offer.choice.options[offer.choice.key]
    return replace(question, kind=kind, level=5, form=offer.choice, prompt=offer.prompt, answer=key)
