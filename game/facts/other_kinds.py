"""Values of another kind than their relation asks for: a person that is none, a number of kilograms for a width."""

from collections.abc import Iterator

from game.facts.joined import names
from game.facts.model import Bank, Fact, Problem, Quantity, Severity

_MEASURES = (
    "g kg t mg lb oz tonnes",
    "mm cm m km ft mi in yd",
    "m² km² acres",
    "m³ km³ l ml gal",
    "s min h days weeks months years minutes hours",
    "m/s km/s km/h mph",
    "° ",
    "°C K °F",
    "W kW MW GW",
    "V",
    "%",
    "$ € £",
    "Hz kHz MHz GHz",
    "bar",
    "m³/s",
)
_MEASURE = {unit: measure for measure in _MEASURES for unit in measure.split()}


def other_kinds(bank: Bank) -> Iterator[Problem]:
    yield from _entries(bank)
    for fact in bank.facts.values():
        value = fact.value
        if isinstance(value, Quantity):
            yield from _measured(fact, value)


def _entries(bank: Bank) -> Iterator[Problem]:
    """Links to entries that are people where none are wanted, or the other way round; other kinds mix."""
    for fact, name in names(bank):
        if name.entry is None:
            continue
        wanted = fact.relation.type
        entry = bank.entries[name.entry]
        found = entry.kind
        if wanted == found or wanted not in bank.kinds:
            continue
        if _are_people(wanted, bank) != _are_people(found, bank):
            text = f'"{name.text}" is no {wanted}: the entry "{entry.id}" is of the kind "{found}"'
            yield Problem(fact.where, text, Severity.DOUBT)


def _are_people(kind: str, bank: Bank) -> bool:
    nature = bank.nature(kind)
    return nature.people


def _measured(fact: Fact, value: Quantity) -> Iterator[Problem]:
    relation = fact.relation
    unit = relation.unit
    wanted = _MEASURE.get(unit)
    found = _MEASURE.get(value.unit)
    if not wanted or not found:
        return
    if wanted != found:
        text = f'"{relation.name}" is measured in {unit} elsewhere, and here in {value.unit}; is the unit right?'
        yield Problem(fact.where, text, Severity.DOUBT)
