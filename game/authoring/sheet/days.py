"""Dates as a country writes them, where they can mean one day only: they become year-month-day, and this is told."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from game.authoring.date_spelling import better
from game.authoring.sheet.columns import FACT, FACT_LISTS, fact_column, joined, parted
from game.authoring.sheet.contents import Cells, Contents
from game.authoring.sheet.grid import CellPlace, several
from game.facts.dates import parse_date

Read = tuple[CellPlace, str, str]  # where a date was read, as it was written and as it is
Days = list[Read]

_VALUES = ("is", *(fact_column(key) for key in ("also", "wrong")))
_DATED = tuple(column for key in ("as_of", "review_by") for column in (key, fact_column(key)))


def mend(page: Contents, relations: Collection[str]) -> Days:
    """Put the dates of a page right; `relations` are the facts that are dates."""
    read: Days = []
    rows = [cells for item in page.entries.values() for cells in item.facts.values()]
    for cells in rows:
        if cells[FACT].text in relations:
            read += _mended(cells, _VALUES)
    for cells in (*rows, *page.questions, *(item.cells for item in page.entries.values())):
        read += _mended(cells, _DATED)
    if page.as_of:
        alone = {"as_of": page.as_of}
        read += _mended(alone, _DATED)
        page.as_of = alone["as_of"]
    return read


def _mended(cells: Cells, columns: Collection[str]) -> Iterator[Read]:
    for column in columns:
        cell = cells.get(column)
        if cell is None:
            continue
        texts = parted(cell.text) if column in map(fact_column, FACT_LISTS) else [cell.text]
        days = [_day(text) for text in texts]
        if days != texts:
            cells[column] = replace(cell, text=joined(days))
        for text, day in zip(texts, days, strict=True):
            if day != " ".join(text.split()):
                yield cell.place, text, day


def _day(text: str) -> str:
    plain = " ".join(text.split())
    return plain if parse_date(plain) else better(plain) or text


def told(read: Days) -> str:
    """One sentence about all of them."""
    shown = [f'"{text}" ({place.told}) as {day}' for place, text, day in read]
    return f"dates were read as year-month-day: {several(shown, 5)}"
