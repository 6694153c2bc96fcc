"""What a teacher has just saved: ids of facts, and of pairs of dates, which are asked next."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from game.facts.model import Bank, Interval

if TYPE_CHECKING:  # the timeline does without questions
    from game.quiz.question import Question

Ids = tuple[str, ...]


def waiting(saved: Iterable[str], bank: Bank, only: Collection[str] | None, most: int) -> Ids:
    """Those that the bank has, pairs first, as they are dealt; `only` are the facts that alone are asked, where there
    is such a choice."""
    of_dates = []
    facts = []
    for name in dict.fromkeys(saved):
        if not _is_there(name, bank, only):
            continue
        if name in bank.intervals:
            of_dates.append(name)
        else:
            facts.append(name)
    first = of_dates + facts
    return tuple(first[:most])


def _is_there(name: str, bank: Bank, only: Collection[str] | None) -> bool:
    facts = _facts_of(name, bank)
    if only is not None and not facts.issubset(only):
        return False
    return facts.issubset(bank.facts)


def _facts_of(name: str, bank: Bank) -> set[str]:
    interval = bank.intervals.get(name)
    if interval is None:
        return {name}
    return {interval.first, interval.then}


def pairs(saved: Ids, bank: Bank) -> list[Interval]:
    """Those that are pairs of dates."""
    found = []
    for name in saved:
        pair = bank.intervals.get(name)
        if pair:
            found.append(pair)
    return found


def place_of(question: "Question | None", saved: Ids, bank: Bank) -> int | None:
    """Which of them the question is about; None where it is about none."""
    for place, name in enumerate(saved):
        if question and _is_about(question, name, bank):
            return place
    return None


def _is_about(question: "Question", name: str, bank: Bank) -> bool:
    interval = bank.intervals.get(name)
    if interval:
        return question.where == interval.where
    return question.fact == name


def left(saved: Ids, dealt: int | None, is_first: bool) -> Ids:
    """What is still to be asked after the one that was `dealt`; at the beginning of a round, where nothing can have
    told their answers, no question can be made of those before it."""
    if dealt is None:
        dealt = len(saved)
    after = saved[dealt + 1 :]
    if is_first:
        return after
    before = saved[:dealt]
    return before + after
