"""A bank and its problems, made of the plain data that they were kept as.

Whoever can write where the data is kept may have written anything there. The type of every field is looked at, and
every id must be one of the bank: what comes back is a bank that could have been read, or an error is raised.
"""

from dataclasses import replace
from functools import partial
from typing import Any

from game.facts import shapes
from game.facts.model import (
    WRITTEN,
    Bank,
    Chapter,
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
from game.facts.retold import Shared, entry, interval, name_of, picture, quotation
from game.facts.whole import must_hold_together


def restored(data: Any) -> tuple[Bank, tuple[Problem, ...]]:
    """The bank and the problems that `plain` made the data of. Whatever is raised, the data is of no use."""
    shapes.keyed(data, shapes.BANK)
    words = shapes.texts(data["words"])
    reader = _Restorer(words)
    parts = _without_facts(data, reader)
    bank = _with_facts(data, parts, reader)
    must_hold_together(bank)
    return bank, shapes.each(reader.problem, data["problems"])


def _without_facts(data: Any, reader: "_Restorer") -> Bank:
    relations = shapes.each(reader.relation, data["relations"])
    of_entry = partial(entry, read=reader)
    entries = shapes.each(of_entry, data["entries"])
    return Bank(
        name=data["name"],
        title=data["title"],
        language=data["language"],
        eras=shapes.each(reader.era, data["eras"]),
        kinds=shapes.mapping(data["kinds"]),
        relations={relation.name: relation for relation in relations},
        entries={entry.id: entry for entry in entries},
        facts={},
        files=shapes.texts(data["files"]),
        phrases=_phrases(data["phrases"]),
        natures=_natures(data["natures"]),
    )


def _with_facts(data: Any, parts: Bank, reader: "_Restorer") -> Bank:
    """`parts` have all that facts and quotations name."""
    own = [reader.fact(row, parts) for row in data["facts"]]
    said = [quotation(row, parts, reader) for row in data["quotations"]]
    intervals = [interval(row, reader) for row in data["intervals"]]
    of_quotations = filter(None, map(fact_of, said))
    unasked = shapes.each(reader.problem, data["unasked"])
    facts = {}
    for fact in (*own, *of_quotations):
        facts[fact.id] = fact
    return replace(
        parts,
        facts=facts,
        intervals={interval.id: interval for interval in intervals},
        quotations={quotation.id: quotation for quotation in said},
        pictures=tuple(picture(row, reader) for row in data["pictures"]),
        openers={era: shapes.texts(ids) for era, ids in data["openers"].items()},
        unasked=unasked if data["knows_unasked"] else None,
    )


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
        name, type_, say, ask, back, event, match, sort, clue, *more = row
        unit, tense, after, complete, unique, ends, asked, not_as, where, of_kinds = more
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
            unit=unit,
            tense=shapes.known(tense, shapes.TENSES),
            after=shapes.texts(after),
            complete=complete,
            unique=unique,
            ends=ends,
            asked=asked,
            not_as=shapes.texts(not_as),
            where=self.where(where),
            of_kinds=shapes.each(self._of_kind, of_kinds),
        )

    def _of_kind(self, row: Any) -> tuple[str, Relation]:
        shapes.shaped(row, shapes.OF_KIND)
        kind, relation = row
        return kind, self.relation(relation)

    def fact(self, row: Any, bank: Bank) -> Fact:
        """`bank` has all but the facts."""
        shapes.shaped(row, shapes.FACT)
        id_, entry, relation_name, value, era, chapter, where, source, level, core, *more = row
        asked, complete, lists, dates, why, hint, ask, event, status, *known = more
        not_as, wrong, also, was, why_not = map(shapes.texts, lists)
        as_of, checked, review_by = map(self.maybe_date, known)
        words = self.words
        about = words[entry]
        relation = _relation_of(about, relation_name, bank)
        return Fact(
            id_,
            about,
            relation,
            self._value(value, relation, bank),
            words[era],
            words[chapter],
            self.where(where),
            words[source],
            level=shapes.level(level),
            core=core,
            asked=asked,
            not_as=not_as,
            complete=complete,
            wrong=wrong,
            also=also,
            also_dates=shapes.each(self.date, dates),
            why=why,
            hint=hint,
            ask=ask,
            event=event,
            status=status,
            as_of=as_of,
            checked=checked,
            review_by=review_by,
            was=was,
            why_not=why_not,
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


def _relation_of(entry: str, name: str, bank: Bank) -> Relation:
    """As it is said of entries of its kind; without a name, that of hand-written questions."""
    if not name:
        return WRITTEN
    relation = bank.relations[name]
    kind = bank.entries[entry].kind
    return relation.of(kind)


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
