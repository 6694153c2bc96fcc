"""A bank and its problems, made of the plain data that they were kept as.

Whoever can write where the data is kept may have written anything there. The type of every field is looked at, and
every id must be one of the bank: what comes back is a bank that could have been read, or an error is raised.
"""

from dataclasses import replace
from typing import Any

from game.facts import shapes
from game.facts.model import (
    WRITTEN,
    Bank,
    Chapter,
    Entry,
    Era,
    Fact,
    Nature,
    Phrases,
    Problem,
    Quantity,
    Relation,
    Severity,
    Share,
    Story,
    Value,
    Written,
)
from game.facts.quoted_fact import fact_of
from game.facts.retold import Shared, check_intervals, interval, name_of, picture, quotation


def restored(data: Any) -> tuple[Bank, tuple[Problem, ...]]:
    """The bank and the problems that `plain` made the data of. Whatever is raised, the data is of no use."""
    shapes.shaped(data, shapes.BANK)
    name, title, language, files, phrases, kinds, natures, *more = data
    relations, words, eras, entries, facts, intervals, quotations, pictures, *rest = more
    openers, problems, knows_unasked, rows = rest
    reader = _Restorer(shapes.texts(words))
    unasked = shapes.each(reader.problem, rows)
    parts = Bank(
        name=name,
        title=title,
        language=language,
        eras=shapes.each(reader.era, eras),
        kinds=shapes.mapping(kinds),
        relations={relation.name: relation for relation in shapes.each(reader.relation, relations)},
        entries={entry.id: entry for entry in shapes.each(reader.entry, entries)},
        facts={},
        files=shapes.texts(files),
        phrases=_phrases(phrases),
        natures=_natures(natures),
    )
    said = shapes.each(lambda row: quotation(row, parts, reader), quotations)
    own = shapes.each(lambda row: reader.fact(row, parts), facts)
    of_quotations = filter(None, map(fact_of, said))
    bank = replace(
        parts,
        facts={fact.id: fact for fact in (*own, *of_quotations)},
        intervals={one.id: one for one in shapes.each(lambda row: interval(row, reader), intervals)},
        quotations={one.id: one for one in said},
        pictures=shapes.each(lambda row: picture(row, reader), pictures),
        openers={era: shapes.texts(ids) for era, ids in openers.items()},
        unasked=unasked if knows_unasked else None,
    )
    _check(bank)
    return bank, shapes.each(reader.problem, problems)


def _check(bank: Bank) -> None:
    """What an entry or an era names must be there; facts were looked at before."""
    types = (*shapes.TYPES, *bank.kinds)
    for relation in bank.relations.values():
        shapes.known(relation.type, types)
        shapes.all_known(relation.after, bank.relations)
        for kind, _ in relation.of_kinds:
            shapes.known(kind, bank.kinds)
    shapes.all_known(bank.natures, bank.kinds)
    for entry in bank.entries.values():
        shapes.known(entry.kind, bank.kinds)
        shapes.known(entry.era, bank.era_ids)
        shapes.all_known(entry.part_of, bank.entries)
        shapes.all_known(entry.facts, bank.facts)
    for story in bank.stories.values():
        shapes.all_known(story.facts, bank.facts)
        shapes.all_known(story.entries, bank.entries)
    check_intervals(bank)
    shapes.all_known(bank.openers, bank.era_ids)
    for era, ids in bank.openers.items():
        shapes.all_known(ids, [fact.id for fact in bank.by_era.get(era, ())])


class _Restorer(Shared):
    """Data -> the parts of a bank. Each row is held against its shape before its fields are taken."""

    def problem(self, row: Any) -> Problem:
        shapes.shaped(row, shapes.PROBLEM)
        where, text, severity = row
        return Problem(self.where(where), text, Severity(severity))

    def era(self, row: Any) -> Era:
        shapes.shaped(row, shapes.ERA)
        id_, name, years, about, chapters, where, balance = row
        return Era(
            id=id_,
            name=name,
            years=self.date(years),
            about=about,
            chapters=shapes.each(self._chapter, chapters),
            where=self.where(where),
            balance=shapes.each(_share, balance),
        )

    def _chapter(self, row: Any) -> Chapter:
        shapes.shaped(row, shapes.CHAPTER)
        id_, name, story = row
        return Chapter(id_, name, self._story(story) if story else None)

    def _story(self, row: Any) -> Story:
        shapes.shaped(row, shapes.STORY)
        text, source, facts, entries, where = row
        return Story(
            text=text,
            source=source,
            facts=shapes.texts(facts),
            entries=shapes.texts(entries),
            where=self.where(where),
        )

    def relation(self, row: Any) -> Relation:
        shapes.shaped(row, shapes.RELATION)
        name, type_, say, ask, back, event, match, sort, clue, fix, *more = row
        unit, tense, after, complete, unique, ends, asked, where, of_kinds = more
        return Relation(
            name=name,
            type=type_,
            say=shapes.some(shapes.texts(say)),
            ask=shapes.some(shapes.texts(ask)),
            back=shapes.texts(back),
            event=shapes.texts(event),
            match=shapes.texts(match),
            sort=shapes.texts(sort),
            clue=shapes.texts(clue),
            fix=shapes.texts(fix),
            unit=unit,
            tense=shapes.known(tense, shapes.TENSES),
            after=shapes.texts(after),
            complete=complete,
            unique=unique,
            ends=ends,
            asked=asked,
            where=self.where(where),
            of_kinds=shapes.each(self._of_kind, of_kinds),
        )

    def _of_kind(self, row: Any) -> tuple[str, Relation]:
        shapes.shaped(row, shapes.OF_KIND)
        kind, relation = row
        return kind, self.relation(relation)

    def entry(self, row: Any) -> Entry:
        shapes.shaped(row, shapes.ENTRY)
        id_, kind, era, chapter, name, called, where, level, also, clue, by, tags, part_of, avoid, *more = row
        status, source, facts = more
        words = self.words
        return Entry(
            id=id_,
            kind=words[kind],
            era=words[era],
            chapter=words[chapter],
            name=name,
            called=called,
            where=self.where(where),
            level=shapes.level(level),
            also=shapes.texts(also),
            clue=clue,
            by=shapes.texts(by),
            tags=shapes.texts(tags),
            part_of=shapes.texts(part_of),
            avoid=shapes.texts(avoid),
            status=words[status],
            source=words[source],
            facts=shapes.texts(facts),
        )

    def fact(self, row: Any, bank: Bank) -> Fact:
        """`bank` has all but the facts."""
        shapes.shaped(row, shapes.FACT)
        id_, entry, relation_name, value, era, chapter, where, source, level, core, *more = row
        asked, complete, wrong, also, dates, why, hint, ask, event, status, as_of, checked, review_by = more
        words = self.words
        about = bank.entries[words[entry]]
        relation = WRITTEN
        if relation_name:
            general = bank.relations[relation_name]
            relation = general.of(about.kind)
        return Fact(
            id=id_,
            entry=about.id,
            relation=relation,
            value=self._value(value, relation, bank),
            era=shapes.known(words[era], bank.era_ids),
            chapter=words[chapter],
            where=self.where(where),
            source=words[source],
            level=shapes.level(level),
            core=core,
            asked=asked,
            complete=complete,
            wrong=shapes.texts(wrong),
            also=shapes.texts(also),
            also_dates=tuple(map(self.date, dates)),
            why=why,
            hint=hint,
            ask=ask,
            event=event,
            status=words[status],
            as_of=self.date(as_of) if as_of else None,
            checked=self.date(checked) if checked else None,
            review_by=self.date(review_by) if review_by else None,
        )

    def _value(self, value: list[Any], relation: Relation, bank: Bank) -> Value:
        match relation.type:
            case WRITTEN.type:
                shapes.shaped(value, shapes.WRITTEN)
                prompt, right, wrong = value
                return Written(prompt, right, shapes.some(shapes.texts(wrong)))
            case "date":
                (date,) = value
                return self.date(date)
            case "quantity":
                shapes.shaped(value, shapes.QUANTITY)
                number, unit = value
                return Quantity(shapes.number(number), unit)
            case _:
                return shapes.some(tuple(name_of(row, bank) for row in value))


def _phrases(row: Any) -> Phrases:
    shapes.shaped(row, shapes.PHRASES)
    texts, plurals, tenses, articles = row
    return Phrases(
        texts=shapes.mapping(texts),
        plurals=shapes.mapping(plurals),
        tenses=shapes.mapping(tenses),
        articles=shapes.texts(articles),
    )


def _natures(rows: Any) -> dict[str, Nature]:
    natures: dict[str, Nature] = {}
    for kind, row in rows.items():
        shapes.shaped(row, shapes.NATURE)
        natures[kind] = Nature(*row)
    return natures


def _share(row: Any) -> Share:
    shapes.shaped(row, shapes.SHARE)
    actors, together, least, most = row
    if not 0 <= least <= most <= 1:
        raise shapes.MisshapenError
    return Share(shapes.texts(actors), together, least, most)
