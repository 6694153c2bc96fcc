"""Values by the type that their relation declares: dates, quantities, and names that may be links."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from game.facts.dates import parse_date
from game.facts.model import Date, Name, Quantity, Quotation, Relation, Value, Written
from game.facts.not_known import LEAVE_OUT, NOT_KNOWN
from game.facts.problem import beginning
from game.facts.quantities import common_units, parse_quantity, suggest_quantity
from game.facts.should_be import should_be_date

Texts = tuple[str, ...]

ENOUGH = 3  # of one name and kind: without the entry itself that still leaves two, and no link


class WrongValueError(Exception):
    """A value that cannot be what its relation says; the text ends the sentence that begins with its name."""


def folded(text: str) -> str:
    return " ".join(text.casefold().split())


class Target(NamedTuple):
    """An entry that a word may mean, by its id."""

    entry: str
    kind: str


@dataclass(frozen=True, slots=True)
class Links:
    """Which entries a word may mean: by id, name, name inside a sentence or alias, in any case."""

    entries: dict[str, list[Target]] = field(default_factory=dict)  # by folded words
    names: dict[str, str] = field(default_factory=dict)  # of the entries, by their ids

    def add(self, entry: str, kind: str, name: str, others: Iterable[str]) -> None:
        self.names[entry] = name
        for word in {folded(text) for text in (entry, name, *others)}:
            targets = self.entries.setdefault(word, [])
            of_kind = [target for target in targets if target.kind == kind]
            if len(of_kind) < ENOUGH:
                targets.append(Target(entry, kind))

    def name(self, text: str, kind: str, of: str) -> Name:
        """The value as a name; a link where just one other entry, or just one of that kind, is called so."""
        targets = self.entries.get(folded(text))
        if not targets:
            return Name(text)
        meant = [target for target in targets if target.entry != of]
        if len(meant) > 1:
            meant = [target for target in meant if target.kind == kind]
        if len(meant) != 1:
            return Name(text)
        entry = meant[0].entry
        return Name(self.names[entry], entry)


def value_of(texts: tuple[str, ...], relation: Relation, entry: str, links: Links) -> Value:
    """The texts of a fact about an entry as the relation's type."""
    match relation.type:
        case "date":
            return date_of(_single(texts, "date"))
        case "quantity":
            return quantity_of(_single(texts, "quantity"), relation.unit)
        case _:
            return tuple(links.name(text, relation.type, entry) for text in texts)


def further(texts: tuple[str, ...], relation: Relation) -> tuple[str, ...]:
    """More values of a relation, true or false, as a button shows them."""
    match relation.type:
        case "date":
            return tuple(date_of(text).text for text in texts)
        case "quantity":
            return tuple(quantity_of(text, relation.unit).text for text in texts)
        case _:
            return texts


def bad_wrong(
    wrong: Texts, true: tuple[Value, Texts], relation: Relation, entry: str, links: Links
) -> tuple[int, str] | None:
    """The number of a wrong option that is true, or the same as another, and the sentence about it."""
    value, also = true
    truths = _keys(value, relation, entry, links)
    truths |= _keys(also, relation, entry, links)
    seen: set[str] = set()
    for number, shown in enumerate(further(wrong, relation)):
        text = wrong[number]
        keys = _keys((shown,), relation, entry, links)
        is_true = not keys.isdisjoint(truths)
        if is_true or (isinstance(value, Date) and _touches(date_of(text), value)):
            return number, f'the wrong option "{text}" is a right answer, too; change it'
        if not keys.isdisjoint(seen):
            return number, f'the wrong option "{text}" is there twice; change one of them'
        seen |= keys
    return None


def _keys(value: Value | Texts, relation: Relation, entry: str, links: Links) -> set[str]:
    """What makes values of a relation the same, whichever way they are spelled."""
    match value:
        case Date() | Quantity():
            return {folded(value.text)}
        case Written():
            return _keys((value.right,), relation, entry, links)
        case Quotation():
            return {value.speaker.key}
        case _:
            keys = set()
            for part in value:
                name = part if isinstance(part, Name) else links.name(part, relation.type, entry)
                keys.add(name.key)
            return keys


def _touches(date: Date, other: Date) -> bool:
    are_apart = date.before(other) or other.before(date)
    return not are_apart


def date_of(text: str) -> Date:
    date = parse_date(text)
    if date is None:
        raise WrongValueError(should_be_date(text))
    return date


def quantity_of(text: str, unit: str) -> Quantity:
    quantity = parse_quantity(text, unit)
    if quantity is None:
        raise WrongValueError(_should_be_quantity(text, unit))
    return quantity


def _should_be_quantity(text: str, unit: str) -> str:
    """The end of a sentence about a text that is no quantity."""
    example = f"12 {unit}" if unit else "21.5 kg"
    guess = suggest_quantity(text, unit)
    ending = f"Did you mean {guess}?" if guess else _quantity_note(text, unit)
    return f'should be a number with its unit like {example} (found "{beginning(text, 60)}"). {ending}'


def _quantity_note(text: str, unit: str) -> str:
    """What is wrong with it, where nothing can be proposed."""
    if text.casefold() in NOT_KNOWN:
        return LEAVE_OUT
    numbers = re.findall(r"\d+", text)
    if len(numbers) > 1:
        return "Write one number, and its unit behind it."
    if not numbers:
        return "Write the number in digits."
    units = ", ".join(common_units(unit))
    return f"Units are {units}."


def _single(texts: tuple[str, ...], what: str) -> str:
    count = len(texts)
    if count != 1:
        raise WrongValueError(f"takes one {what}, not a list; keep one of the {count}")
    return texts[0]
