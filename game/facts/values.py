"""Values by the type that their relation declares: dates, quantities, and names that may be links."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from game.facts.dates import parse_date
from game.facts.model import Date, Name, Quantity, Relation, Value, Written
from game.facts.quantities import common_units, parse_quantity, suggest_quantity
from game.facts.suggest import should_be_date

Texts = tuple[str, ...]

ENOUGH = 3  # of one name and kind: without the entry itself that still leaves two, and no link


class WrongValueError(Exception):
    """A value that cannot be what its relation says; the text ends the sentence that begins with its name."""


def folded(text: str) -> str:
    return " ".join(text.casefold().split())


@dataclass(frozen=True, slots=True)
class Links:
    """Which entries a word may mean: by id, name, name inside a sentence or alias, in any case."""

    entries: dict[str, list[tuple[str, str]]] = field(default_factory=dict)  # folded word -> (id, kind)
    names: dict[str, str] = field(default_factory=dict)

    def add(self, entry: str, kind: str, name: str, others: Iterable[str]) -> None:
        self.names[entry] = name
        for word in {folded(text) for text in (entry, name, *others)}:
            found = self.entries.setdefault(word, [])
            if sum(of == kind for _, of in found) < ENOUGH:
                found.append((entry, kind))

    def name(self, text: str, kind: str, of: str) -> Name:
        """The value as a name; a link where just one other entry, or just one of that kind, is called so."""
        found = self.entries.get(folded(text))
        if not found:
            return Name(text)
        others = [pair for pair in found if pair[0] != of]
        if len(others) > 1:
            others = [pair for pair in others if pair[1] == kind]
        return Name(self.names[others[0][0]], others[0][0]) if len(others) == 1 else Name(text)


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
    truths = _keys(value, relation, entry, links) | _keys(also, relation, entry, links)
    seen: set[str] = set()
    for number, (text, shown) in enumerate(zip(wrong, further(wrong, relation), strict=True)):
        keys = _keys((shown,), relation, entry, links)
        if keys & truths or (isinstance(value, Date) and _touches(date_of(text), value)):
            return number, f'the wrong option "{text}" is a right answer, too; change it'
        if keys & seen:
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
        case _:
            names = (one if isinstance(one, Name) else links.name(one, relation.type, entry) for one in value)
            return {name.key for name in names}


def _touches(one: Date, other: Date) -> bool:
    return not (one.before(other) or other.before(one))


def date_of(text: str) -> Date:
    date = parse_date(text)
    if date is None:
        raise WrongValueError(should_be_date(text))
    return date


def quantity_of(text: str, unit: str) -> Quantity:
    quantity = parse_quantity(text, unit)
    if quantity is None:
        example = f"12 {unit}" if unit else "21.5 kg"
        guess = suggest_quantity(text, unit)
        ending = f"Did you mean {guess}?" if guess else f"Units are {', '.join(common_units(unit))}."
        raise WrongValueError(f'should be a number with its unit like {example} (found "{text[:60]}"). {ending}')
    return quantity


def _single(texts: tuple[str, ...], what: str) -> str:
    if len(texts) != 1:
        raise WrongValueError(f"takes one {what}, not a list; keep one of the {len(texts)}")
    return texts[0]
