"""How the widgets of a board are named, found by keys, and counted for those who listen."""

from game.translation import tr
from game.ui.widgets.signs import LETTERS


def parted(name: str) -> tuple[str, int]:
    """Kind and number of a widget with a name such as `card-3`; the number is -1 where the name has none."""
    kind, _, number = name.partition("-")
    if number.isdigit():
        return kind, int(number)
    return kind, -1


def numbers_for(kind: str, count: int) -> dict[str, str]:
    """The keys 1, 2, 3 for the widgets `kind-0`, `kind-1`, `kind-2`."""
    keys = {}
    for i in range(count):
        keys[str(i + 1)] = f"{kind}-{i}"
    return keys


def letters_for(kind: str, count: int) -> dict[str, str]:
    """The keys a, b, c for the widgets `kind-0`, `kind-1`, `kind-2`."""
    keys = {}
    for i, letter in enumerate(LETTERS[:count]):
        keys[letter.lower()] = f"{kind}-{i}"
    return keys


def chip_words(place: int, partner: int | None) -> str:
    """`1–C`, of a place that counts from 0 and the option that it was joined with; `1` without one."""
    number = str(place + 1)
    if partner is None:
        return number
    letter = LETTERS[partner]
    return f"{number}–{letter}"


def position(place: int, count: int) -> str:
    """`3 of 4`, of a place that counts from 0."""
    number = place + 1
    return tr("{i} of {n}").format(i=number, n=count)
