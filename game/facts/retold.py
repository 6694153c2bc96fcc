"""Words, places, dates and names, entries, intervals, quotations and pictures, made of the plain data that was kept."""

from collections.abc import Sequence
from typing import Any

from game.facts import shapes
from game.facts.dates import Date, parse_date
from game.facts.gap import gaps
from game.facts.model import Bank, Entry, Interval, Name, Picture, Quotation, Where


class Shared:
    """What many rows share, and what each of them may have."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = dict(enumerate(words))  # no place counts from the end
        self._dates: dict[str, Date] = {}

    def where(self, row: Any) -> Where:
        shapes.shaped(row, shapes.WHERE)
        file, line, column = row
        if line < 1 or column < 1:
            raise shapes.MisshapenError
        return Where(self.words[file], line, column)

    def date(self, text: Any) -> Date:
        """Dates are read again from their texts, each text once."""
        date = self._dates.get(text) or parse_date(text)
        if date is None:
            raise shapes.MisshapenError
        self._dates[text] = date
        return date

    def maybe_date(self, text: Any) -> Date | None:
        """None of an empty text."""
        return self.date(text) if text else None


def name_of(row: Any, bank: Bank) -> Name:
    if [*map(type, row)] == shapes.NAME:
        return Name(row[0])
    shapes.shaped(row, shapes.LINK)
    text, entry = row
    return Name(text, shapes.known(entry, bank.entries))


def entry(row: Any, read: Shared) -> Entry:
    shapes.shaped(row, shapes.ENTRY)
    id_, kind, era, chapter, name, called, where, level, also, clue, ladder, by, tags, *more = row
    part_of, avoid, status, source, facts = more
    clues, like = map(shapes.texts, ladder)
    words = read.words
    return Entry(
        id=id_,
        kind=words[kind],
        era=words[era],
        chapter=words[chapter],
        name=name,
        called=called,
        where=read.where(where),
        level=shapes.level(level),
        also=shapes.texts(also),
        clue=clue,
        clues=clues,
        like=like,
        by=shapes.texts(by),
        tags=shapes.texts(tags),
        part_of=shapes.texts(part_of),
        avoid=shapes.texts(avoid),
        status=words[status],
        source=words[source],
        facts=shapes.texts(facts),
    )


def interval(row: Any, read: Shared) -> Interval:
    shapes.shaped(row, shapes.INTERVAL)
    first, then, ask, unit, era, chapter, where, source, level, why = row
    words = read.words
    return Interval(
        first=first,
        then=then,
        ask=ask,
        unit=shapes.known(unit, shapes.UNITS),
        era=words[era],
        chapter=words[chapter],
        where=read.where(where),
        source=words[source],
        level=shapes.level(level),
        why=why,
    )


def quotation(row: Any, bank: Bank, read: Shared) -> Quotation:
    """`bank` has all entries."""
    shapes.shaped(row, shapes.QUOTATION)
    id_, era, chapter, words, speaker, occasion, date, source, *more = row
    wrong, missing, wrong_words, where, about, original, level, why, hint, not_as = more
    known = read.words
    entry = known[about]
    if entry:
        shapes.known(entry, bank.entries)
    shapes.wanted(len(gaps(words, missing)) == 1)
    return Quotation(
        id=id_,
        era=shapes.known(known[era], bank.era_ids),
        chapter=known[chapter],
        words=words,
        speaker=name_of(speaker, bank),
        occasion=occasion,
        date=read.date(date),
        source=known[source],
        wrong=shapes.some(tuple(name_of(name, bank) for name in wrong)),
        missing=missing,
        wrong_words=shapes.some(shapes.texts(wrong_words)),
        where=read.where(where),
        about=entry,
        original=original,
        level=shapes.level(level),
        why=why,
        hint=hint,
        not_as=shapes.texts(not_as),
    )


def picture(row: Any, read: Shared) -> Picture:
    shapes.shaped(row, shapes.PICTURE)
    file, shows, alt, alt_without_name, credit, where, known_by, like, level, ask, coin = row
    return Picture(
        file=file,
        shows=shapes.texts(shows),
        alt=alt,
        alt_without_name=alt_without_name,
        credit=read.words[credit],
        where=read.where(where),
        known_by=known_by,
        like=shapes.texts(like),
        level=level,
        ask=ask,
        coin=shapes.focus(coin),
    )
