"""Quantities: a number and a unit from a fixed list, or the unit of their relation."""

import re
from decimal import Decimal

from game.facts.model import Quantity
from game.facts.words import did_you_mean

_UNITS = (
    "mg g kg t mm cm m km m² km² m³ km³ ml l s min h days weeks months years m/s km/s km/h m³/s "
    "° °C K W kW MW GW V % $ € £ Hz kHz MHz GHz bar"
)
UNITS = frozenset(_UNITS.split())
_NUMBER = re.compile(r"([$€£]?) *([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?) *(.*)")
_SAME = {
    "day": "days", "week": "weeks", "month": "months", "year": "years", "degrees": "°", "percent": "%", "m2": "m²",
    "km2": "km²", "m3": "m³", "km3": "km³", "m3/s": "m³/s", "m^2": "m²", "m^3": "m³", "hours": "h", "hour": "h",
    "minutes": "min", "minute": "min", "seconds": "s", "second": "s", "tonnes": "t", "tonne": "t", "kilometres": "km",
    "kilometers": "km", "metres": "m", "meters": "m", "kilograms": "kg", "grams": "g", "litres": "l", "liters": "l",
    "person": "people", "orbit": "orbits", "country": "countries",
}  # fmt: skip


def parse_quantity(text: str, unit: str = "") -> Quantity | None:
    """A number with a unit that is allowed, or a bare one where the relation has a `unit`."""
    found = _NUMBER.fullmatch(text.strip())
    if not found:
        return None
    money, digits, written = found.groups()
    written = money or written.strip()
    number = Decimal(digits.replace(",", "").replace("−", "-"))
    if written not in (unit, ""):
        written = _SAME.get(written, written)
    if (written or unit) not in allowed_units(unit) or (money and found[3]):
        return None
    return Quantity(number, written or unit)


def allowed_units(unit: str) -> frozenset[str]:
    """The fixed list; a unit of another kind (orbits, people) stands alone."""
    return UNITS if unit in UNITS or not unit else frozenset({unit})


def suggest_quantity(text: str, unit: str = "") -> str:
    """What the writer of a text that is no quantity may have meant; empty where that is unclear."""
    decimal_comma = re.sub(r"(?<=\d),(?=\d)", ".", text.strip())
    joined = re.sub(r"(?<=\d)[ \u00a0\u202f'’](?=\d{3}\b)", ",", decimal_comma)
    if quantity := parse_quantity(joined, unit):
        return quantity.text
    found = _NUMBER.fullmatch(joined)
    near = did_you_mean(found[3], allowed_units(unit)) if found else ""
    return f"{found[2]} {near}" if found and near else ""
