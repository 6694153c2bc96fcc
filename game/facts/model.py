"""What a teacher wrote, as values: entries, their facts, eras, and the problems found while reading them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
DAYS_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
END_OF_TIME = 9999


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """A place in a question file; line and column count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Severity(StrEnum):
    """A mistake leaves its fact out of play; a doubt is only reported."""

    MISTAKE = "mistake"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong and what to do about it, in a teacher's words."""

    where: Where
    text: str
    severity: Severity = Severity.MISTAKE

    def __str__(self) -> str:
        return f"{self.where}: {self.text}"


class Day(NamedTuple):
    """A calendar day; the year is astronomical (0 is 1 BC, -43 is 44 BC)."""

    year: int
    month: int
    day: int

    @property
    def decimal(self) -> float:
        """The day as a year with a fraction, exact to a day (every year taken as 365 days)."""
        return self.year + (DAYS_BEFORE_MONTH[self.month - 1] + min(self.day, 31) - 1) / 365


class Precision(StrEnum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Date:
    """An interval of days, both ends included, from a subset of EDTF.

    `approximate` is EDTF's `~` (about), `uncertain` its `?`; an open end (`1998/..`) has the year 9999 as its last.
    """

    first: Day
    last: Day
    precision: Precision
    approximate: bool = False
    uncertain: bool = False

    @property
    def open(self) -> bool:
        return self.last.year == END_OF_TIME

    @property
    def year(self) -> int | None:
        """The year, where the whole interval lies in one."""
        return self.first.year if self.first.year == self.last.year else None

    @property
    def scorable(self) -> bool:
        """Whether a question may ask for this date: known, and within one year."""
        return not (self.uncertain or self.open or self.year is None)

    @property
    def middle(self) -> float:
        """The middle of the interval as a decimal year."""
        return (self.first.decimal + self.last.decimal) / 2

    def before(self, other: "Date") -> bool:
        """Certainly before: the intervals do not even touch."""
        return self.last < other.first

    @property
    def text(self) -> str:
        """The date as a reader writes it: `4 October 1957`, `October 1957`, `1957`, `1970-1975`, `about 1961`."""
        return ("about " if self.approximate else "") + self._plain() + (" (planned)" if self.uncertain else "")

    def _plain(self) -> str:
        year, month, day = self.first
        match self.precision:
            case Precision.DAY:
                return f"{day} {MONTHS[month - 1]} {year_text(year)}"
            case Precision.MONTH:
                return f"{MONTHS[month - 1]} {year_text(year)}"
            case Precision.YEAR:
                return year_text(year)
            case Precision.RANGE:
                return f"{year_text(year)}-{'today' if self.open else year_text(self.last.year)}"


def year_text(year: int) -> str:
    """An astronomical year as readers write it: 1957, 44 BC."""
    return str(year) if year > 0 else f"{1 - year} BC"


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
        case "$":
            return f"${digits}"
        case "°" | "%":
            return digits + unit
        case _:
            return f"{digits} {unit}"


@dataclass(frozen=True, slots=True)
class Name:
    """One value of a list: its words and, where it names another entry, that entry's id."""

    text: str
    entry: str | None = None

    @property
    def key(self) -> str:
        """What makes two values the same thing: the linked entry, else the words without case or stray spaces."""
        return f"@{self.entry}" if self.entry else " ".join(self.text.casefold().split())


@dataclass(frozen=True, slots=True)
class Written:
    """A hand-written question: it is a fact that can be asked in one way only."""

    prompt: str
    right: str
    wrong: tuple[str, ...]


Names = tuple[Name, ...]
Value = Date | Quantity | Names | Written


@dataclass(frozen=True, slots=True)
class Relation:
    """What can be said of an entry, and the words to say and ask it; `{s}` is the entry, `{v}` the value."""

    name: str
    type: str  # "date", "quantity", "text", or the kind of thing that the value names
    say: str
    ask: str
    back: str = ""
    event: str = ""
    match: str = ""
    unit: str = ""
    complete: bool = True


WRITTEN = Relation("question", "written", "", "")


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known of one entry. `id` is `entry.relation`, or the id of a hand-written question.

    `wrong` are values that the teacher vouches to be false, `also` further true ones. `complete` says that the value
    names everything there is to name, so that what is missing from it is false. `level` runs from 1 (everybody
    knows it) to 5 (expert).
    """

    id: str
    entry: str
    relation: Relation
    value: Value
    era: str
    chapter: str
    where: Where
    source: str
    level: int = 2
    core: bool = False
    complete: bool = True
    wrong: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    also_dates: tuple[Date, ...] = ()
    why: str = ""
    hint: str = ""
    ask: str = ""
    status: str = ""
    as_of: Date | None = None
    review_by: Date | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing of the story: a mission, a person, a river. `called` is its name inside a sentence."""

    id: str
    kind: str
    era: str
    chapter: str
    name: str
    called: str
    where: Where
    level: int = 2
    also: tuple[str, ...] = ()
    clue: str = ""
    by: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    part_of: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    status: str = ""
    source: str = ""
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Era:
    id: str
    name: str
    years: Date
    about: str
    chapters: tuple[Chapter, ...]
    where: Where


@dataclass(frozen=True, eq=False)
class Bank:
    """Everything that can be asked. Not slotted: the indexes below are worked out once, when first wanted.

    A bank is the same as itself only, so that what is worked out from it can be kept beside it.
    """

    name: str
    title: str
    language: str
    eras: tuple[Era, ...]
    kinds: Mapping[str, str]  # singular -> plural
    relations: Mapping[str, Relation]
    entries: Mapping[str, Entry]
    facts: Mapping[str, Fact]
    files: tuple[str, ...] = field(default=())

    @cached_property
    def by_relation(self) -> Mapping[str, tuple[Fact, ...]]:
        return _group(self.facts.values(), lambda fact: fact.relation.name)

    @cached_property
    def by_era(self) -> Mapping[str, tuple[Fact, ...]]:
        return _group(self.facts.values(), lambda fact: fact.era)

    @cached_property
    def by_entry(self) -> Mapping[str, Mapping[str, Fact]]:
        """For each entry its facts by relation; hand-written questions are not among them."""
        rows: dict[str, dict[str, Fact]] = defaultdict(dict)
        for fact in self.facts.values():
            if not isinstance(fact.value, Written):
                rows[fact.entry][fact.relation.name] = fact
        return dict(rows)

    @cached_property
    def era_ids(self) -> tuple[str, ...]:
        return tuple(era.id for era in self.eras)

    def era(self, era_id: str) -> Era:
        return next(era for era in self.eras if era.id == era_id)


def _group(facts: Iterable[Fact], key: Callable[[Fact], str]) -> Mapping[str, tuple[Fact, ...]]:
    rows: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        rows[key(fact)].append(fact)
    return {name: tuple(group) for name, group in rows.items()}
