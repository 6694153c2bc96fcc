"""From rows to a bank's entries and facts: values parsed, links found; source, era, status and dates inherited."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypedDict

from game.facts.entries import Draft, FilePart, Ids, Known, LeftOutError, drafts, entry_of, links_to
from game.facts.format import AskedRow, EntriesFile, EntryRow, FactRow, QuestionRow
from game.facts.lettered import is_label
from game.facts.model import WRITTEN, Date, Entry, Fact, Interval, Picture, Problem, Quotation, Relation, Value, Written
from game.facts.nameable import Nameable
from game.facts.quoted_fact import fact_of
from game.facts.tale_maker import TaleMaker
from game.facts.tree import Tree
from game.facts.uses import is_asked, known_since
from game.facts.values import Links, WrongValueError, bad_wrong, date_of, further, value_of
from game.facts.whys_checked import whys_checked

Texts = tuple[str, ...]

_LABEL = '"{label}" only names an option; write the right answer itself here, and the others under "wrong:"'
_SHORT = FactRow.model_validate({"is": "-"})


@dataclass(frozen=True, slots=True)
class Built:
    entries: dict[str, Entry] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    intervals: dict[str, Interval] = field(default_factory=dict)
    quotations: dict[str, Quotation] = field(default_factory=dict)
    pictures: list[Picture] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    left_out: set[str] = field(default_factory=set)  # the ids, or words, of what has mistakes

    @property
    def nameable(self) -> Nameable:
        """What other parts of the bank may name."""
        return Nameable(self.facts, self.entries, self.left_out)


def build(files: Sequence[tuple[Tree, EntriesFile]], known: Known) -> Built:
    """All that is sound in the files of entries, and what is not."""
    built = Built()
    ids = Ids(left_out=built.left_out)
    fit: dict[str, Draft] = {}
    makers: list[_Maker] = []
    for tree, file in files:
        maker = _Maker(tree, file, known, ids)
        makers.append(maker)
        for place, row in maker.fit():
            fit[row.id] = place, row
    links = links_to(fit.values())
    for maker in makers:
        _take(maker, links, fit, built)
    for maker in makers:
        _take_rest(maker, built)
    return built


def _take(maker: "_Maker", links: Links, fit: Mapping[str, Draft], built: Built) -> None:
    """Into the whole what one file has; its entries first, since its questions are about them."""
    for entry, facts in maker.entries(links, fit):
        built.entries[entry.id] = entry
        for fact in facts:
            built.facts[fact.id] = fact
    for fact in maker.questions():
        built.facts[fact.id] = fact


def _take_rest(maker: "_Maker", built: Built) -> None:
    """What may be about the facts of any file, and the problems of this one."""
    for interval in maker.intervals(built.nameable):
        built.intervals[interval.id] = interval
    for quotation in maker.quotations():
        built.quotations[quotation.id] = quotation
        fact = fact_of(quotation)
        if fact:
            built.facts[fact.id] = fact
    built.pictures.extend(maker.pictures(built.nameable))
    built.problems.extend(maker.problems)


class _Common(TypedDict):
    era: str
    chapter: str
    level: int
    core: bool
    asked: bool
    why: str
    hint: str
    status: str
    as_of: Date | None
    checked: Date | None
    review_by: Date | None


@dataclass(slots=True)
class _Maker(TaleMaker):
    """Makes the entries and facts of one file."""

    own: list[Draft] = field(default_factory=list)

    def fit(self) -> list[Draft]:
        """The entries that have their place in the bank."""
        for draft in drafts(self.tree, self.file, self.known, self.ids):
            if isinstance(draft, LeftOutError):
                self.note(draft.problem)
            else:
                self.own.append(draft)
            if self.full:
                break
        return self.own

    def entries(self, links: Links, everywhere: Mapping[str, Draft]) -> Iterator[tuple[Entry, list[Fact]]]:
        self.links = links
        self.drafts = everywhere
        for place, row in self.own:
            source = self.source(row.source, place)
            facts: list[Fact] = []
            for name in row.facts:
                fact = self.tried(self.fact, place, row, name, source)
                if fact:
                    facts.append(fact)
                else:
                    self.ids.left_out.add(f"{row.id}.{name}")
            ids = [fact.id for fact in facts]
            wholes = self.part_of(place, row)
            like = self.like(place, row)
            yield entry_of((place, row), ids, wholes, like, source), facts

    def questions(self) -> Iterator[Fact]:
        for number, row in enumerate(self.file.questions):
            place = FilePart(self.tree, self.file, ("questions", number))
            fact = self.tried(self.question, place, row)
            if fact:
                yield fact
            else:
                self.ids.left_out.add(row.id)

    def fact(self, at: FilePart, entry: EntryRow, name: str, source: str) -> Fact:
        place = at.inner("facts", name)
        general = self.relation(name, place)
        relation = general.of(entry.kind)
        written = entry.facts[name]
        row = written if isinstance(written, FactRow) else _SHORT
        texts = _texts(written)
        value, also, wrong = self.values(place, relation, entry.id, row, texts)
        not_as = relation.not_as + row.not_as
        return Fact(
            id=f"{entry.id}.{name}",
            entry=entry.id,
            relation=relation,
            value=value,
            where=place.key(),
            source=self.source(row.source, place) or source,
            complete=relation.complete if row.complete is None else row.complete,
            wrong=wrong,
            also=also,
            also_dates=_dates(row.also) if relation.type == "date" else (),
            not_as=not_as,
            was=_earlier_ids(row, entry, name),
            why_not=whys_checked(row, place),
            ask=row.ask or "",
            event=row.event or "",
            **self.common(value, relation, row, entry, place),
        )

    def question(self, place: FilePart, row: QuestionRow) -> Fact:
        where = place.where("id")
        self.ids.take(row.id, where)
        at, entry = self.about(place, row)
        value = Written(row.q, row.right, row.wrong)
        if is_label(row.right, row.wrong):
            raise LeftOutError(place.where("right"), _LABEL.format(label=row.right))
        bad = bad_wrong(row.wrong, (value, row.also), WRITTEN, "", self.links)
        if bad:
            raise _wrong_option(place, bad)
        return Fact(
            id=row.id,
            entry=entry.id,
            relation=WRITTEN,
            value=value,
            where=where,
            source=self.source(row.source, place) or self.source(entry.source, at),
            also=row.also,
            was=row.was,
            why_not=whys_checked(row, place),
            **self.common(value, WRITTEN, row, entry, place),
        )

    def common(self, value: Value, relation: Relation, row: AskedRow, entry: EntryRow, place: FilePart) -> "_Common":
        """What facts and hand-written questions have in common, of their own or of their entry."""
        era, chapter = self.era(row, entry, place)
        as_of, checked = known_since(value, row, entry, self.file.as_of)
        return _Common(
            era=era,
            chapter=chapter,
            level=row.level or entry.level,
            core=row.core,
            asked=is_asked(row, place, relation),
            why=row.why or "",
            hint=row.hint or "",
            status=row.status or entry.status or "",
            as_of=as_of,
            checked=checked,
            review_by=row.review_by or entry.review_by,
        )

    def values(
        self, place: FilePart, relation: Relation, entry: str, row: FactRow, texts: Texts
    ) -> tuple[Value, Texts, Texts]:
        """What is true, what else is, and what is false."""
        key = "is"
        try:
            value = value_of(texts, relation, entry, self.links)
            key = "also"
            also = further(row.also, relation)
            key = "wrong"
            wrong = further(row.wrong, relation)
        except WrongValueError as error:
            name = relation.name if key == "is" else key
            where = place.where(key)
            raise LeftOutError(where, f'"{name}" {error}') from error
        if wrong:
            bad = bad_wrong(row.wrong, (value, also), relation, entry, self.links)
            if bad:
                raise _wrong_option(place, bad)
        return value, also, wrong


def _texts(written: str | Texts | FactRow) -> Texts:
    if isinstance(written, FactRow):
        return written.value
    if isinstance(written, str):
        return (written,)
    return written


def _earlier_ids(row: FactRow, entry: EntryRow, name: str) -> Texts:
    """Of a fact: its own, and those that came of earlier ids of its entry."""
    found = list(row.was)
    for before in entry.was:
        id_ = f"{before}.{name}"
        found.append(id_)
    return tuple(found)


def _dates(texts: Texts) -> tuple[Date, ...]:
    return tuple(map(date_of, texts))


def _wrong_option(place: FilePart, bad: tuple[int, str]) -> LeftOutError:
    number, text = bad
    where = place.where("wrong", number)
    return LeftOutError(where, text)
