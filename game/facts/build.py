"""From rows to a bank's entries and facts: values parsed, links found; source, era, status and dates inherited."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from game.facts.entries import Draft, FilePart, Ids, Known, LeftOutError, check_era, drafts, entry_of, links_to
from game.facts.format import AskedRow, EntriesFile, EntryRow, FactRow, IntervalRow, QuestionRow, QuotationRow
from game.facts.intervals import interval_of
from game.facts.model import WRITTEN, Entry, Fact, Interval, Problem, Quotation, Relation, Value, Written
from game.facts.quotations import quotation_of
from game.facts.references import References
from game.facts.tree import Tree
from game.facts.uses import is_asked, known_since
from game.facts.values import Links, WrongValueError, bad_wrong, date_of, further, value_of
from game.facts.workbench import Workbench

Texts = tuple[str, ...]

_SHORT = FactRow.model_validate({"is": "-"})


@dataclass(frozen=True, slots=True)
class Built:
    entries: dict[str, Entry] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    intervals: dict[str, Interval] = field(default_factory=dict)
    quotations: dict[str, Quotation] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    left_out: set[str] = field(default_factory=set)  # the ids, or words, of what has mistakes

    @property
    def named(self) -> References:
        """What other parts of the bank may name."""
        return References(self.facts, self.entries, self.left_out)


def build(files: Sequence[tuple[Tree, EntriesFile]], known: Known) -> Built:
    """All that is sound in the files of entries, and what is not."""
    built = Built()
    ids = Ids(left_out=built.left_out)
    fit: dict[str, Draft] = {}
    makers = [_Maker(tree, file, known, ids) for tree, file in files]
    for maker in makers:
        fit.update({row.id: (place, row) for place, row in maker.fit()})
    links = links_to(fit.values())
    for maker in makers:
        for entry, facts in maker.entries(links, fit):
            built.entries[entry.id] = entry
            built.facts.update((fact.id, fact) for fact in facts)
        built.facts.update((fact.id, fact) for fact in maker.questions())
    for maker in makers:
        built.intervals.update((interval.id, interval) for interval in maker.intervals(built.named))
        built.quotations.update((quotation.id, quotation) for quotation in maker.quotations())
        built.problems.extend(maker.problems)
    return built


@dataclass(slots=True)
class _Maker(Workbench):
    """Makes the entries and facts of one file."""

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
        self.links, self.drafts = links, everywhere
        for place, row in self.own:
            source = self.source(row.source, place)
            facts = []
            for name in row.facts:
                fact = self.tried(self.fact, place, row, name, source)
                if fact:
                    facts.append(fact)
                else:
                    self.ids.left_out.add(f"{row.id}.{name}")
            yield entry_of((place, row), [fact.id for fact in facts], self.part_of(place, row), source), facts

    def questions(self) -> Iterator[Fact]:
        for number, row in enumerate(self.file.questions):
            place = FilePart(self.tree, self.file, ("questions", number))
            fact = self.tried(self.question, place, row)
            if fact:
                yield fact
            else:
                self.ids.left_out.add(row.id)

    def intervals(self, named: References) -> Iterator[Interval]:
        for number, row in enumerate(self.file.intervals):
            place = FilePart(self.tree, self.file, ("intervals", number))
            made = self.tried(self.interval, place, row, named)
            if made:
                yield made

    def interval(self, place: FilePart, row: IntervalRow, named: References) -> Interval:
        source = self.source(row.source, place)
        made = interval_of(place, row, named, source)
        self.ids.take(made.id, made.where)
        return made

    def quotations(self) -> Iterator[Quotation]:
        for number, row in enumerate(self.file.quotations):
            place = FilePart(self.tree, self.file, ("quotations", number))
            made = self.tried(self.quotation, place, row)
            if made:
                yield made

    def quotation(self, place: FilePart, row: QuotationRow) -> Quotation:
        self.ids.take(row.id, place.where("id"))
        check_era(row.era, row.chapter, place, self.known)
        if row.about and row.about not in self.drafts:
            raise LeftOutError(place.where("about"), self.no_entry(row.about))
        source = self.source(row.source, place)
        return quotation_of(place, row, self.links, source)

    def fact(self, at: FilePart, entry: EntryRow, name: str, source: str) -> Fact:
        place = at.inner("facts", name)
        relation = self.relation(name, place)
        written = entry.facts[name]
        row = written if isinstance(written, FactRow) else _SHORT
        value, also, wrong = self.values(place, relation, entry.id, row, _texts(written))
        era, chapter = self.era(row, entry, place)
        as_of, checked = known_since(value, row, entry, self.file.as_of)
        return Fact(
            id=f"{entry.id}.{name}",
            entry=entry.id,
            relation=relation,
            value=value,
            era=era,
            chapter=chapter,
            where=place.key(),
            source=self.source(row.source, place) or source,
            level=row.level or entry.level,
            core=row.core,
            asked=is_asked(row, place, relation),
            complete=relation.complete if row.complete is None else row.complete,
            wrong=wrong,
            also=also,
            also_dates=tuple(map(date_of, row.also)) if relation.type == "date" else (),
            why=row.why or "",
            hint=row.hint or "",
            ask=row.ask or "",
            status=row.status or entry.status or "",
            as_of=as_of,
            checked=checked,
            review_by=row.review_by or entry.review_by,
        )

    def question(self, place: FilePart, row: QuestionRow) -> Fact:
        self.ids.take(row.id, place.where("id"))
        at, entry = self.about(place, row)
        value = Written(row.q, row.right, row.wrong)
        if bad := bad_wrong(row.wrong, (value, row.also), WRITTEN, "", self.links):
            raise LeftOutError(place.where("wrong", bad[0]), bad[1])
        era, chapter = self.era(row, entry, place)
        as_of, checked = known_since(value, row, entry, self.file.as_of)
        return Fact(
            id=row.id,
            entry=entry.id,
            relation=WRITTEN,
            value=value,
            era=era,
            chapter=chapter,
            where=place.where("id"),
            source=self.source(row.source, place) or self.source(entry.source, at),
            level=row.level or entry.level,
            core=row.core,
            asked=is_asked(row, place, WRITTEN),
            also=row.also,
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
            raise LeftOutError(place.where(key), f'"{name}" {error}') from error
        if bad := wrong and bad_wrong(row.wrong, (value, also), relation, entry, self.links):
            raise LeftOutError(place.where("wrong", bad[0]), bad[1])
        return value, also, wrong

    def relation(self, name: str, place: FilePart) -> Relation:
        if name in self.known.relations:
            return self.known.relations[name]
        raise LeftOutError(place.key(), self.known.unknown("relation", name, self.known.relations))

    def era(self, row: AskedRow, entry: EntryRow, place: FilePart) -> tuple[str, str]:
        """The fact's own era and chapter, or those of its entry."""
        era, chapter = row.era or entry.era, row.chapter or entry.chapter
        if row.era or row.chapter:
            check_era(era, chapter, place, self.known)
        return era, chapter

    def about(self, place: FilePart, row: QuestionRow) -> Draft:
        if row.about in self.drafts:
            return self.drafts[row.about]
        raise LeftOutError(place.where("about"), self.no_entry(row.about))

    def part_of(self, place: FilePart, row: EntryRow) -> tuple[str, ...]:
        """The ids of the bigger things, as far as the bank has them."""
        for number, name in enumerate(row.part_of):
            text = "" if name in self.drafts else self.no_entry(name)
            if name == row.id:
                text = f'"{name}" cannot be a part of itself; name the bigger thing, or take the line out'
            if text:
                self.note(Problem(place.where("part_of", number), text))
        return tuple(name for name in row.part_of if name in self.drafts and name != row.id)


def _texts(written: str | Texts | FactRow) -> Texts:
    if isinstance(written, FactRow):
        return written.value
    return (written,) if isinstance(written, str) else written
