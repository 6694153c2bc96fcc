"""Whether a bank holds together that was kept as plain data: all that its parts name must be there."""

from game.facts import shapes
from game.facts.model import Bank, Date


def must_hold_together(bank: Bank) -> None:
    """Raises a MisshapenError where it does not."""
    _check_relations(bank)
    _check_entries(bank)
    _check_facts(bank)
    _check_stories(bank)
    _check_intervals(bank)
    _check_openers(bank)
    shapes.all_known(bank.natures, bank.kinds)


def _check_relations(bank: Bank) -> None:
    types = (*shapes.TYPES, *bank.kinds)
    for relation in bank.relations.values():
        shapes.known(relation.type, types)
        shapes.all_known(relation.after, bank.relations)


def _check_entries(bank: Bank) -> None:
    for entry in bank.entries.values():
        shapes.known(entry.kind, bank.kinds)
        shapes.known(entry.era, bank.era_ids)
        shapes.all_known(entry.part_of, bank.entries)
        shapes.all_known(entry.like, bank.entries)
        shapes.all_known(entry.facts, bank.facts)


def _check_facts(bank: Bank) -> None:
    eras = frozenset(bank.era_ids)
    for fact in bank.facts.values():
        shapes.known(fact.entry, bank.entries)
        shapes.known(fact.era, eras)


def _check_stories(bank: Bank) -> None:
    for story in bank.stories.values():
        shapes.all_known(story.facts, bank.facts)
        shapes.all_known(story.entries, bank.entries)


def _check_intervals(bank: Bank) -> None:
    """They stand in eras of the bank, and between facts that have dates."""
    for interval in bank.intervals.values():
        shapes.known(interval.era, bank.era_ids)
        for fact in (interval.first, interval.then):
            shapes.known(fact, bank.facts)
            value = bank.facts[fact].value
            shapes.wanted(isinstance(value, Date))


def _check_openers(bank: Bank) -> None:
    """They are facts of their era."""
    shapes.all_known(bank.openers, bank.era_ids)
    for era, ids in bank.openers.items():
        facts = bank.by_era.get(era, ())
        shapes.all_known(ids, [fact.id for fact in facts])
