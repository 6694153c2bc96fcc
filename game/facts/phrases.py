"""What the game says and asks in a bank's own language, whatever the bank is about."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Phrases:
    """`texts` are the phrases by their names, `plurals` the words that change where several are meant, `tenses` those
    that change where something is not over; `articles` stand before a name."""

    texts: Mapping[str, str] = field(default_factory=dict)
    plurals: Mapping[str, str] = field(default_factory=dict)
    tenses: Mapping[str, str] = field(default_factory=dict)
    articles: tuple[str, ...] = ()

    def fill(self, name: str, **values: str) -> str:
        """The phrase of this name with the values at their places."""

        def value_at(place: re.Match[str]) -> str:
            name = place[1]
            return values[name]

        text = self.texts[name]
        return PLACE.sub(value_at, text)

    def turn(self, text: str, before: str, after: str, **values: str) -> str:
        """A text that has the words of one phrase in those of another; any other text stays as it is.

        Both phrases have a place `{rest}`, and the first has words of its own only before it.
        """
        begin = self.fill(before, **values, rest="")
        if not begin or not text.startswith(begin):
            return text
        rest = text.removeprefix(begin)
        return self.fill(after, **values, rest=rest)


def places(text: str) -> frozenset[str]:
    """The names of the places that a phrase has."""
    found = PLACE.findall(text)
    return frozenset(found)
