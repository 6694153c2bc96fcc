"""When the things were that a question compares or puts in order, or how much they are."""

from collections.abc import Iterable
from dataclasses import replace

from game.facts.model import Date, Fact, Quantity
from game.quiz.question import Question


def with_amounts(question: Question, parts: Iterable[Fact]) -> Question:
    """The question with the value of each part, a fact; blank where the part is called by it."""
    labels, *_ = question.form.columns()
    amounts = []
    for part, label in zip(parts, labels, strict=True):
        text = _value_of(part)
        is_read_already = label.endswith(f" {text}")
        amount = "" if is_read_already else text
        amounts.append(amount)
    return replace(question, amounts=tuple(amounts))


def _value_of(part: Fact) -> str:
    value = part.value
    if isinstance(value, Date | Quantity):
        return value.text
    return ""
