"""Hand-written questions that break a rule of good questions: the game does not ask them, so the teacher must know."""

from random import Random

from game.facts.model import Bank, Problem, Severity, Written
from game.quiz.kinds import written
from game.quiz.lint import Weight, breaches


def unsound(bank: Bank) -> list[Problem]:
    """One doubt for each rule of errors that a hand-written question breaks, in any draw of its options."""
    found = set()
    for fact in bank.facts.values():
        if isinstance(fact.value, Written) and (question := written.make(fact, bank, Random(fact.id))):
            for rule in breaches(question, bank):
                if rule.weight is Weight.ERROR:
                    text = f'"{fact.id}" is not asked: {rule.sentence} ({rule.id})'
                    found.add(Problem(fact.where, text, Severity.DOUBT))
    return sorted(found)
