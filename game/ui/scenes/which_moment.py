"""What "Show on timeline" marks after an answer."""

from collections.abc import Sequence
from typing import NamedTuple

from game.facts.model import Bank, Date, Fact
from game.quiz.question import Question
from game.ui.scenes.milestones import all_milestones


class Marked(NamedTuple):
    """In a list of dates the `event`, on the line the coin of the fact `coin`: both of one entry."""

    event: Fact
    coin: Fact


def moment_of(question: Question, bank: Bank) -> Marked | None:
    """The fact that the question is about, where it has a coin or a date, else an event of its entry; None where that
    has no date."""
    own = bank.facts.get(question.fact) if question.facts else None
    if own is None:
        return None
    others = bank.by_entry.get(own.entry, {}).values()
    events = list(filter(is_event, [own, *others]))
    if not events:
        return None
    coin = _coin_of(own, events, bank)
    return Marked(events[0], coin)


def _coin_of(own: Fact, events: Sequence[Fact], bank: Bank) -> Fact:
    """One that is there anyway, rather than a further one of the same entry beside it."""
    drawn = all_milestones(bank)
    if own.id in drawn or own in events:
        return own
    for event in events:
        if event.id in drawn:
            return event
    return events[0]


def is_event(fact: Fact) -> bool:
    return isinstance(fact.value, Date) and bool(fact.relation.event) and not fact.value.uncertain
