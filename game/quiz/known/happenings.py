"""Dated facts as events: what is written on a card, and when it surely was."""

from dataclasses import dataclass

from game.facts.model import Bank, Date, Day, Fact
from game.quiz.known.hardness import is_harder
from game.quiz.known.likeness import LONGEST_OPTION, series_of, tells_year
from game.quiz.language.wording import event

APPROXIMATELY = 2  # years by which an "about" may be off


@dataclass(frozen=True, slots=True)
class Happening:
    """A dated fact as an event; `first` and `last` enclose every day that may be meant."""

    fact: Fact
    title: str
    first: Day
    last: Day
    series: str
    middle: float  # the decimal year about which it was

    @property
    def is_card(self) -> bool:
        """Whether it can be put in order: its title is short and does not tell the year."""
        if len(self.title) > LONGEST_OPTION:
            return False
        return not tells_year(self.title)

    @property
    def year(self) -> int | None:
        """The year, where all days that may be meant lie in one."""
        year = self.first.year
        return year if year == self.last.year else None

    def is_much_harder(self, other: "Happening") -> bool:
        """Than another one, so that it should rather not stand beside it."""
        return is_harder(self.fact, other.fact)

    def far_from(self, other: "Happening", years: float) -> bool:
        """Whether it can stand beside another event: of another entry, not of the same series (the numbers of
        Apollo 8 and Apollo 11 tell their order), surely at another time and so many years off."""
        if self.fact.entry == other.fact.entry:
            return False
        if self.series and self.series == other.series:
            return False
        if not self.apart(other):
            return False
        beginning = self.first.decimal
        between = beginning - other.first.decimal
        return abs(between) >= years

    def apart(self, other: "Happening") -> bool:
        """Whether the one is certainly over before the other begins."""
        return self.last < other.first or other.last < self.first


def happening(fact: Fact, bank: Bank) -> Happening | None:
    date = fact.value
    if not isinstance(date, Date) or not fact.relation.event:
        return None
    if date.uncertain or date.open:
        return None
    dates = (date, *fact.also_dates)
    first = min(some.first for some in dates)
    last = max(some.last for some in dates)
    if date.approximate:
        first = first._replace(year=first.year - APPROXIMATELY)
        last = last._replace(year=last.year + APPROXIMATELY)
    entry = bank.entries[fact.entry]
    days = first.decimal + last.decimal
    return Happening(
        fact=fact,
        title=event(fact, bank),
        first=first,
        last=last,
        series=series_of(entry.name),
        middle=days / 2,
    )
