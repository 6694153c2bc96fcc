"""Quantities: a number and a unit from a fixed list, or the unit of their relation."""

import re
from dataclasses import dataclass
from decimal import Decimal

from game.facts.suggest import did_you_mean

_COMMON = "g kg t mm cm m km m² km² m³ km³ l s min h days weeks months years m/s km/s km/h m³/s ° °C W kW MW V % $"
_IN_WORDS = " minutes hours tonnes"  # for those who would rather read them than min, h and t
_OF_THE_USA = " ft mi in yd lb oz mph °F acres gal"
UNITS = frozenset((_COMMON + " mg ml K GW € £ Hz kHz MHz GHz bar" + _OF_THE_USA + _IN_WORDS).split())
_NUMBER = re.compile(r"([$€£]?) *([-−]?(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,18})(?:\.\d{1,18})?) *(.*)")
_SPOKEN = {
    "g": "gram grams",
    "kg": "kilogram kilograms kilo kilos",
    "t": "ton tons",
    "tonnes": "tonne",
    "mm": "millimetre millimetres",
    "cm": "centimetre centimetres",
    "m": "metre metres meter meters",
    "km": "kilometre kilometres kilometer kilometers",
    "m²": "m2 m^2",
    "km²": "km2 km^2",
    "m³": "m3 m^3",
    "km³": "km3 km^3",
    "m³/s": "m3/s m^3/s",
    "l": "litre litres liter",
    "s": "sec second seconds",
    "minutes": "minute",
    "h": "hr hrs",
    "hours": "hour",
    "days": "day d",
    "weeks": "week",
    "months": "month",
    "years": "year",
    "km/h": "kph kmh",
    "°": "degree degrees",
    "%": "percent",
    "ft": "foot feet",
    "mi": "mile miles",
    "in": "inch inches",
    "yd": "yard yards",
    "lb": "lbs pound pounds",
    "oz": "ounce ounces",
    "°F": "fahrenheit",
    "acres": "acre",
    "gal": "gallon gallons",
    "$": "dollar dollars",
    "people": "person",
    "countries": "country",
}
_ONE = {
    "tonnes": "tonne",
    "minutes": "minute",
    "hours": "hour",
    "days": "day",
    "weeks": "week",
    "months": "month",
    "years": "year",
    "people": "person",
    "countries": "country",
}
_SAME = {word: unit for unit, words in _SPOKEN.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number and its unit; the digits of `number` are its precision (21.50 has four)."""

    number: Decimal
    unit: str

    @property
    def text(self) -> str:
        return quantity_text(self.number, self.unit)


def quantity_text(number: Decimal, unit: str) -> str:
    """`21.5 kg`, `1,111 days`, `51.6°`, `90%`, `$150`."""
    digits = f"{number:,f}"
    match unit:
        case "":
            return digits
        case "$" | "€" | "£":
            return unit + digits
        case "°" | "%":
            return digits + unit
        case _ if digits == "1":
            return f"1 {_one(unit)}"
        case _:
            return f"{digits} {unit}"


def _one(unit: str) -> str:
    """A unit that is a word, in the singular."""
    if unit in _ONE:
        return _ONE[unit]
    if unit in UNITS:
        return unit
    return unit.removesuffix("s")


def parse_quantity(text: str, unit: str = "") -> Quantity | None:
    """A number with a unit that is allowed, or a bare one where the relation has a `unit`."""
    number = _NUMBER.fullmatch(text.strip())
    if not number:
        return None
    money, digits, written = number.groups()
    if money and written:
        return None
    name = _unit(money or written.strip(), unit)
    if not name:
        return None
    plain = digits.replace(",", "").replace("−", "-")
    return Quantity(Decimal(plain), name)


def _unit(written: str, unit: str) -> str:
    """The unit that is meant, if it is allowed; a relation's unit of another kind (orbits, people) stands alone."""
    allowed = UNITS if unit in UNITS or not unit else {unit}
    if written in allowed or not written:
        return written or unit
    if f"{written}s" == unit:
        return unit
    same = _SAME.get(written.casefold(), "")
    return same if same in allowed else ""


def usual_unit(unit: str) -> str:
    """The sign for a unit that is written out: km for kilometres."""
    if unit in UNITS:
        return unit
    return _SAME.get(unit.casefold(), unit)


def common_units(unit: str) -> list[str]:
    if unit in UNITS or not unit:
        return _COMMON.split()
    return [unit]


def suggest_quantity(text: str, unit: str = "") -> str:
    """What the writer of a text that is no quantity may have meant; empty where that is unclear."""
    plain = _with_usual_signs(text)
    quantity = parse_quantity(plain, unit)
    if quantity:
        return quantity.text
    number = _NUMBER.fullmatch(plain)
    if not number:
        return ""
    digits, written = number[2], number[3]
    near = did_you_mean(written, [*common_units(unit), *_SAME])
    if not near or near[0] != written[:1].casefold():
        return ""
    quantity = parse_quantity(f"{digits} {near}", unit)
    return quantity.text if quantity else ""


def _with_usual_signs(text: str) -> str:
    """A number without words before it, with a point before its decimals and commas between its thousands."""
    plain = re.sub(r"^[^\d$€£-]+", "", text.strip())
    has_points_for_thousands = re.match(r"-?\d{1,3}(?:\.\d{3})+,\d|-?\d{1,3}(?:\.\d{3}){2,}(?!\d)", plain)
    if has_points_for_thousands:
        plain = plain.replace(".", "")
    pointed = re.sub(r"(?<=\d),(?=\d)", ".", plain)
    return re.sub(r"(?<=\d)[ \u00a0\u2009\u202f'’](?=\d{3}\b)", ",", pointed)
