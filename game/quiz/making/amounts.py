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
        amount = amount_of(part, label)
        amounts.append(amount)
    return replace(question, amounts=tuple(amounts))


def amount_of(part: Fact, label: str) -> str:
    """The value of a part; empty where its label ends with it, or where it is no date or number."""
    value = part.value
    if not isinstance(value, Date | Quantity):
        return ""
    text = value.text
    is_read_already = label.endswith(f" {text}")
    return "" if is_read_already else text
