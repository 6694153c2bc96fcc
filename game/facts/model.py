"""What a teacher wrote, as values: entries, their facts, eras, and the problems found while reading them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from game.facts.dates import END_OF_TIME, Date, Day, Precision, year_spellings, year_text
from game.facts.name import Name
from game.facts.phrases import Phrases
from game.facts.picture import Picture
from game.facts.problem import NOWHERE, Problem, Severity, Where
from game.facts.quantities import Quantity, quantity_text
from game.facts.relation import OF_TEXTS, SAID, UNKNOWN, WRITTEN, Nature, Relation
from game.facts.share import Share
from game.facts.tales import Interval, Quotation, Story

__all__ = [
    "ALONE",
    "SAID",
    "WRITTEN",
    "Bank",
    "Chapter",
    "Date",
    "Day",
    "Entry",
    "Era",
    "Fact",
    "Interval",
    "Name",
    "Names",
    "Nature",
    "Phrases",
    "Picture",
    "Precision",
    "Problem",
    "Quantity",
    "Quotation",
    "Relation",
    "Severity",
    "Share",
    "Story",
    "Value",
    "Where",
    "Written",
    "quantity_text",
    "year_spellings",
    "year_text",
]


@dataclass(frozen=True, slots=True)
class Written:
    """A hand-written question: it is a fact that can be asked in one way only."""

    prompt: str
    right: str
    wrong: tuple[str, ...]


Names = tuple[Name, ...]
Value = Date | Quantity | Names | Written | Quotation
ALONE = (Written, Quotation)  # what is asked by itself, and is said of no entry


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known of one entry. `id` is `entry.relation`, or the id of a hand-written question or a quotation.

    `wrong` are values that the teacher vouches to be false, `also` further true ones. `complete`: what the value does
    not name is false. `ask` is the question, and `event` the title of the date, in words of its own. `level` runs from
    1 (everybody knows it) to 5 (expert). What is not `asked` serves: as a clue, a note, an explanation, an option or a
    pair beside another fact, and no question is about it; `not_as` are kinds of questions in which it is not asked;
    `was` are ids that it had before. `why_not` tells of some of the wrong options, named before a colon, why they are.
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
    asked: bool = True
    not_as: tuple[str, ...] = ()
    complete: bool = True
    wrong: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    also_dates: tuple[Date, ...] = ()
    why: str = ""
    hint: str = ""
    ask: str = ""
    event: str = ""
    status: str = ""
    as_of: Date | None = None  # written for it or its entry; it is shown
    checked: Date | None = None  # the same or, where it is sure to change, the date of the whole file
    review_by: Date | None = None
    was: tuple[str, ...] = ()
    why_not: tuple[str, ...] = ()

    def is_overdue(self, today: Day) -> bool:
        """Whether somebody should have looked at it again by now, so that it is not asked any more."""
        return self.review_by is not None and self.review_by.last < today


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
    clues: tuple[str, ...] = ()  # before it, from strange to famous
    like: tuple[str, ...] = ()  # ids of entries that the first of them fit as well
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
    story: Story | None = None


@dataclass(frozen=True, slots=True)
class Era:
    id: str
    name: str
    years: Date
    about: str
    chapters: tuple[Chapter, ...]
    where: Where
    balance: tuple[Share, ...] = ()

    @property
    def told(self) -> tuple[Chapter, ...]:
        """The chapters that begin with a story."""
        told = []
        for chapter in self.chapters:
            if chapter.story:
                told.append(chapter)
        return tuple(told)


@dataclass(frozen=True, eq=False)
class Bank:
    """Everything that can be asked. Not slotted: the indexes below are worked out once, when first wanted. A bank is
    the same as itself only, so that what is worked out from it can be kept beside it."""

    name: str
    title: str
    language: str
    eras: tuple[Era, ...]
    kinds: Mapping[str, str]  # singular -> plural
    relations: Mapping[str, Relation]
    entries: Mapping[str, Entry]
    facts: Mapping[str, Fact]
    files: tuple[str, ...] = field(default=())
    openers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by era what opens the next one, if known
    unasked: "tuple[Problem, ...] | None" = None  # what will not be asked and why, if known
    phrases: Phrases = field(default_factory=Phrases)
    intervals: Mapping[str, Interval] = field(default_factory=dict)
    quotations: Mapping[str, Quotation] = field(default_factory=dict)
    pictures: tuple[Picture, ...] = ()
    natures: Mapping[str, Nature] = field(default_factory=dict)  # by kind, where more is known of it than its name

    def nature(self, type_: str) -> Nature:
        """What is known of the entries of a kind or, of texts, of all values that are no more than words."""
        if type_ == "text":
            return OF_TEXTS
        return self.natures.get(type_, UNKNOWN)

    @cached_property
    def by_relation(self) -> Mapping[str, tuple[Fact, ...]]:
        return _group(self.facts.values(), lambda fact: fact.relation.name)

    @cached_property
    def by_era(self) -> Mapping[str, tuple[Fact, ...]]:
        return _group(self.facts.values(), lambda fact: fact.era)

    @cached_property
    def asked_in_era(self) -> Mapping[str, tuple[Fact, ...]]:
        """For each era the facts that questions are about, without those that serve."""
        rows: dict[str, list[Fact]] = defaultdict(list)
        for fact in self.facts.values():
            if fact.asked:
                rows[fact.era].append(fact)
        return {era: tuple(facts) for era, facts in rows.items()}

    @cached_property
    def by_entry(self) -> Mapping[str, Mapping[str, Fact]]:
        """For each entry its facts by relation, of which there may be none; hand-written questions and quotations are
        not among them."""
        rows: dict[str, dict[str, Fact]] = {entry: {} for entry in self.entries}
        for fact in self.facts.values():
            if not isinstance(fact.value, ALONE):
                rows[fact.entry][fact.relation.name] = fact
        return rows

    @cached_property
    def stories(self) -> Mapping[tuple[str, str], Story]:
        """By era and chapter."""
        found: dict[tuple[str, str], Story] = {}
        for era in self.eras:
            for chapter in era.chapters:
                if chapter.story:
                    found[era.id, chapter.id] = chapter.story
        return found

    @cached_property
    def picture_of(self) -> Mapping[str, Picture]:
        """By the id of an entry or a hand-written question: the picture that shows just that, else one that may be used
        for it."""
        found: dict[str, Picture] = {}
        for picture in self.pictures:
            found.setdefault(picture.shows[0], picture)
        for picture in self.pictures:
            for shown in picture.shows[1:]:
                found.setdefault(shown, picture)
        return found

    @cached_property
    def era_ids(self) -> tuple[str, ...]:
        return tuple(era.id for era in self.eras)

    def era(self, era_id: str) -> Era:
        """The era; for one that a teacher has just taken out, a stand-in of that name without chapters."""
        gone = Era(era_id, era_id, Date(Day(1, 1, 1), Day(END_OF_TIME, 12, 31), Precision.RANGE), "", (), NOWHERE)
        return next((era for era in self.eras if era.id == era_id), gone)

    def place(self, era_id: str) -> int:
        """The place of the era among the others, from 0."""
        return self.era_ids.index(era_id) if era_id in self.era_ids else 0


def _group(facts: Iterable[Fact], key: Callable[[Fact], str]) -> Mapping[str, tuple[Fact, ...]]:
    rows: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        rows[key(fact)].append(fact)
    return {name: tuple(group) for name, group in rows.items()}
