"""From rows to a bank's entries and facts: values parsed, links found; source, era, status and dates inherited."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from game.facts.entries import Draft, Ids, Known, LeftOutError, Place, check_era, drafts, entry_of, links_to
from game.facts.format import EntriesFile, EntryRow, FactRow, QuestionRow
from game.facts.model import WRITTEN, Date, Entry, Fact, Problem, Relation, Written
from game.facts.source import Tree
from game.facts.values import Links, WrongValueError, date_of, folded, further, truths, value_of
from game.facts.words import meant

CHANGING = ("planned", "active", "paused")
_SHORT = FactRow.model_validate({"is": "-"})


@dataclass(frozen=True, slots=True)
class Built:
    entries: dict[str, Entry] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def add(self, make: Callable[[], Fact]) -> str | None:
        """Add the fact that is made, or note why none could be."""
        try:
            fact = make()
        except LeftOutError as error:
            if error.problem:
                self.problems.append(error.problem)
            return None
        self.facts[fact.id] = fact
        return fact.id


def build(files: Sequence[tuple[Tree, EntriesFile]], known: Known) -> Built:
    """All that is sound in the files of entries, and what is not."""
    ids = Ids()
    built = Built()
    fit: dict[str, Draft] = {}
    for draft in drafts(files, known, ids):
        if not isinstance(draft, LeftOutError):
            fit[draft[1].id] = draft
        elif draft.problem:
            built.problems.append(draft.problem)
    work = _Work(known, ids, links_to(fit.values()), fit, built)
    for draft in fit.values():
        work.add_entry(draft)
    for tree, file in files:
        for number, row in enumerate(file.questions):
            work.add_question(Place(tree, file, ("questions", number)), row)
    return built


@dataclass(frozen=True, slots=True)
class _Work:
    known: Known
    ids: Ids
    links: Links
    drafts: dict[str, Draft]
    built: Built
    unknown_sources: set[tuple[str, str]] = field(default_factory=set)

    def add_entry(self, draft: Draft) -> None:
        place, row = draft
        source = self.source(row.source, place)
        made = [
            self.built.add(lambda name=name, value=value: self.fact(place, row, name, value, source))  # type: ignore[misc]
            for name, value in row.facts.items()
        ]
        facts = [fact for fact in made if fact]
        self.built.entries[row.id] = entry_of(draft, facts, self.part_of(place, row), source)

    def add_question(self, place: Place, row: QuestionRow) -> None:
        self.built.add(lambda: self.question(place, row))

    def fact(self, at: Place, entry: EntryRow, name: str, written: str | tuple[str, ...] | FactRow, source: str) -> Fact:
        place = at.inner("facts", name)
        relation = self.relation(name, place)
        row = written if isinstance(written, FactRow) else _SHORT
        texts = row.value if row is written else (written,) if isinstance(written, str) else written
        value = self.checked(lambda: value_of(texts, relation, entry.id, self.links), place, name, "is")
        also = self.checked(lambda: further(row.also, relation), place, "also", "also") if row.also else ()
        wrong = self.checked(lambda: further(row.wrong, relation), place, "wrong", "wrong") if row.wrong else ()
        if wrong:
            self.check_wrong(wrong, truths(value, also), place)
        if row.era or row.chapter:
            check_era(row.era or entry.era, row.chapter or entry.chapter, place, self.known)
        status = row.status or entry.status or ""
        review_by = row.review_by or entry.review_by
        return Fact(
            id=f"{entry.id}.{name}",
            entry=entry.id,
            relation=relation,
            value=value,
            era=row.era or entry.era,
            chapter=row.chapter or entry.chapter,
            where=place.key(),
            source=self.source(row.source, place) or source,
            level=row.level or entry.level,
            core=row.core,
            complete=relation.complete if row.complete is None else row.complete,
            wrong=wrong,
            also=also,
            also_dates=tuple(map(date_of, row.also)) if relation.type == "date" else (),
            why=row.why or "",
            hint=row.hint or "",
            ask=row.ask or "",
            status=status,
            as_of=row.as_of or entry.as_of or _changing(status, review_by, at),
            review_by=review_by,
        )

    def question(self, place: Place, row: QuestionRow) -> Fact:
        self.ids.take(row.id, place.where("id"))
        at, entry = self.about(place, row)
        self.check_wrong(row.wrong, {folded(row.right)}, place)
        if row.era or row.chapter:
            check_era(row.era or entry.era, row.chapter or entry.chapter, place, self.known)
        status = row.status or entry.status or ""
        review_by = row.review_by or entry.review_by
        return Fact(
            id=row.id,
            entry=entry.id,
            relation=WRITTEN,
            value=Written(row.q, row.right, row.wrong),
            era=row.era or entry.era,
            chapter=row.chapter or entry.chapter,
            where=place.where("id"),
            source=self.source(row.source, place) or self.source(entry.source, at),
            level=row.level or entry.level,
            core=row.core,
            why=row.why or "",
            hint=row.hint or "",
            status=status,
            as_of=row.as_of or entry.as_of or _changing(status, review_by, place),
            review_by=review_by,
        )

    def about(self, place: Place, row: QuestionRow) -> Draft:
        if row.about in self.drafts:
            return self.drafts[row.about]
        said = row.about in self.ids.left_out
        text = "" if said else f'there is no entry with the id "{row.about}". {meant(row.about, self.drafts)}'
        raise LeftOutError(place.where("about"), text)

    def part_of(self, place: Place, row: EntryRow) -> tuple[str, ...]:
        for number, name in enumerate(row.part_of):
            if name not in self.drafts and name not in self.ids.left_out:
                text = f'there is no entry with the id "{name}". {meant(name, self.drafts)}'
                self.built.problems.append(Problem(place.where("part_of", number), text))
        return tuple(name for name in row.part_of if name in self.drafts)

    def relation(self, name: str, place: Place) -> Relation:
        if name in self.known.relations:
            return self.known.relations[name]
        said = name in self.known.left_out
        text = "" if said else f'"{name}" is not a relation of relations.yaml. {meant(name, self.known.relations)}'
        raise LeftOutError(place.key(), text)

    def source(self, key: str | None, place: Place) -> str:
        """The source in full; an unknown key is reported once and stands for itself."""
        if key is None or key in place.file.sources:
            return place.file.sources[key] if key else ""
        if (place.tree.name, key) not in self.unknown_sources:
            self.unknown_sources.add((place.tree.name, key))
            text = f'"{key}" is not one of this file\'s sources. {meant(key, place.file.sources)}'
            self.built.problems.append(Problem(place.where("source"), text))
        return key

    def check_wrong(self, wrong: tuple[str, ...], true: set[str], place: Place) -> None:
        """Wrong options that are true, or the same as one another."""
        seen = set(true)
        for number, text in enumerate(wrong):
            if folded(text) in seen:
                what = "is also a right answer" if folded(text) in true else "is here twice"
                raise LeftOutError(place.where("wrong", number), f'the wrong option "{text}" {what}; change it')
            seen.add(folded(text))

    def checked(self, make, place, name, key):
        try:
            return make()
        except WrongValueError as error:
            raise LeftOutError(place.where(key), f'"{name}" {error}') from error


def _changing(status: str, review_by: Date | None, place: Place) -> Date | None:
    """The file's date of checking, for a fact that can change."""
    return place.file.as_of if status in CHANGING or review_by else None
