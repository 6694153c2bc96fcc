"""What a bank holds, counted: facts by era, chapter and kind of question, sources, reasons, actors and women."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple

from game.authoring.unsound import questions_of, sample
from game.facts.model import ALONE, Bank, Entry, Era, Fact, Written
from game.quiz.kinds import KINDS
from game.quiz.lint.habits import Habit, balance, habits
from game.quiz.question import Question

ENOUGH = 6  # kinds of questions that a fact should make
WOMAN = frozenset(("woman", "women"))
NOBODY = "nobody named"


@dataclass(frozen=True, slots=True)
class Group:
    """An era, a chapter or the whole bank."""

    name: str
    facts: int
    asked: int
    serving: int  # clues, notes and explanations
    core: int
    written: int
    stories: int
    intervals: int
    quotations: int
    why: float  # the share that has a reason
    sourced: float
    actors: dict[str, int]  # facts by those who are named in `by`, together where several are


@dataclass(frozen=True, slots=True)
class Figures:
    whole: Group
    eras: tuple[Group, ...]
    chapters: tuple[tuple[Group, ...], ...]  # of each era
    entries: int
    sources: int
    kinds: dict[str, int]  # how many of the asked facts make each kind
    asked: int  # facts that were tried; fewer than all in a bank of many
    varied: tuple[int, int]  # of the facts that are not hand-written: those that make enough kinds, and all
    poorest: dict[str, int]  # facts that make fewer, and how many
    people: int  # facts with a person
    women: int  # those of them with a woman
    habits: tuple[Habit, ...]  # what only many questions show, and whom the core of each era is about

    def row(self) -> dict[str, object]:
        """Plain values."""
        return asdict(self)


def figures(bank: Bank, seed: int = 1) -> Figures:
    facts = list(bank.facts.values())
    asked = sample(bank)
    questions = list(questions_of(asked, bank, seed))
    by_kind = Counter(question.kind for question in questions)
    variety = _variety(asked, questions)
    people, women = _people_and_women(bank)
    told = _told_in(bank)
    return Figures(
        whole=_group(bank.title, facts, bank, told),
        eras=tuple(_of_era(era, bank) for era in bank.eras),
        chapters=tuple(_chapters(era, bank) for era in bank.eras),
        entries=len(bank.entries),
        sources=len({fact.source for fact in facts if fact.source}),
        kinds={kind: by_kind[kind] for kind in KINDS},
        asked=len(asked),
        varied=(variety.rich, variety.plain),
        poorest=variety.poorest,
        people=people,
        women=women,
        habits=(*habits(questions), *balance(bank)),
    )


class _Variety(NamedTuple):
    """Facts that are not hand-written: how many there are, how many make enough kinds, and the others with theirs."""

    plain: int
    rich: int
    poorest: dict[str, int]


def _variety(asked: Sequence[Fact], questions: Iterable[Question]) -> _Variety:
    kinds: Counter[str] = Counter()
    for question in questions:
        kinds[question.fact] += 1
    plain = [fact.id for fact in asked if not isinstance(fact.value, ALONE)]
    plain.sort(key=lambda fact: kinds[fact])
    poorest: dict[str, int] = {}
    for fact in plain:
        if kinds[fact] < ENOUGH:
            poorest[fact] = kinds[fact]
    count = len(plain)
    return _Variety(count, count - len(poorest), poorest)


class _Told(NamedTuple):
    """How many stories, intervals and quotations there are."""

    stories: int
    intervals: int
    quotations: int


def _told_in(bank: Bank, era: str = "", chapter: str = "") -> _Told:
    """Those of an era, or of a chapter of it, or of the whole bank."""
    stories = intervals = quotations = 0
    for place in bank.stories:
        stories += _is_in(place, era, chapter)
    for interval in bank.intervals.values():
        place = interval.era, interval.chapter
        intervals += _is_in(place, era, chapter)
    for quotation in bank.quotations.values():
        place = quotation.era, quotation.chapter
        quotations += _is_in(place, era, chapter)
    return _Told(stories, intervals, quotations)


def _is_in(place: tuple[str, str], era: str, chapter: str) -> bool:
    """Whether a place is in that era and chapter, or in any where none is named."""
    own_era, own_chapter = place
    if era not in ("", own_era):
        return False
    return chapter in ("", own_chapter)


def _of_era(era: Era, bank: Bank) -> Group:
    facts = bank.by_era.get(era.id, ())
    told = _told_in(bank, era.id)
    return _group(era.name, facts, bank, told)


def _chapters(era: Era, bank: Bank) -> tuple[Group, ...]:
    of_era = bank.by_era.get(era.id, ())
    groups = []
    for chapter in era.chapters:
        facts = [fact for fact in of_era if fact.chapter == chapter.id]
        told = _told_in(bank, era.id, chapter.id)
        group = _group(chapter.name, facts, bank, told)
        groups.append(group)
    return tuple(groups)


def _group(name: str, facts: Sequence[Fact], bank: Bank, told: _Told) -> Group:
    asked = sum(fact.asked for fact in facts)
    actors: Counter[str] = Counter()
    for fact in facts:
        entry = bank.entries[fact.entry]
        together = " + ".join(sorted(entry.by))
        actors[together or NOBODY] += 1
    return Group(
        name=name,
        facts=len(facts),
        asked=asked,
        serving=len(facts) - asked,
        core=sum(fact.core for fact in facts),
        written=sum(isinstance(fact.value, Written) for fact in facts),
        stories=told.stories,
        intervals=told.intervals,
        quotations=told.quotations,
        why=_share([fact.why for fact in facts]),
        sourced=_share([fact.source for fact in facts]),
        actors=dict(actors.most_common()),
    )


def _share(texts: Sequence[str]) -> float:
    """Of the texts that are not empty."""
    if not texts:
        return 0.0
    written = sum(text != "" for text in texts)
    return round(written / len(texts), 3)


def _people_and_women(bank: Bank) -> tuple[int, int]:
    """How many facts have a person, and how many of them a woman."""
    people = women = 0
    for fact in bank.facts.values():
        entries = _entries(fact, bank)
        kinds = {entry.kind for entry in entries}
        if "person" not in kinds and fact.relation.type != "person":
            continue
        people += 1
        if any(WOMAN.intersection(entry.tags) for entry in entries):
            women += 1
    return people, women


def _entries(fact: Fact, bank: Bank) -> list[Entry]:
    """The entry of a fact, and those that its value names."""
    entries = [bank.entries[fact.entry]]
    if isinstance(fact.value, tuple):
        for name in fact.value:
            if name.entry:
                entries.append(bank.entries[name.entry])
    return entries
