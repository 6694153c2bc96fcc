"""Dates as a country writes them, where they can mean one day only: they become year-month-day, and this is told."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import NamedTuple

from game.authoring.date_spelling import better
from game.authoring.sheet.columns import FACT, FACT_LISTS, fact_column, joined, parted
from game.authoring.sheet.contents import Cells, Contents
from game.authoring.sheet.grid import CellPlace, several
from game.facts.dates import parse_date


class DayRead(NamedTuple):
    """Where a date was read, as it was written and as it is."""

    place: CellPlace
    written: str
    day: str


Days = list[DayRead]

_LISTS = frozenset(map(fact_column, FACT_LISTS))
_VALUES = ("is", *(fact_column(key) for key in ("also", "wrong")))
_DATED = tuple(column for key in ("as_of", "review_by") for column in (key, fact_column(key)))


def mend(page: Contents, relations: Collection[str]) -> Days:
    """Put the dates of a page right; `relations` are the facts that are dates."""
    read: Days = []
    entries: list[Cells] = []
    facts: list[Cells] = []
    for item in page.entries.values():
        entries.append(item.cells)
        facts.extend(item.facts.values())
    for cells in facts:
        if cells[FACT].text in relations:
            read += _mended(cells, _VALUES)
    for cells in (*facts, *page.questions, *entries):
        read += _mended(cells, _DATED)
    if page.as_of:
        alone = {"as_of": page.as_of}
        read += _mended(alone, _DATED)
        page.as_of = alone["as_of"]
    return read


def _mended(cells: Cells, columns: Collection[str]) -> Iterator[DayRead]:
    for column in columns:
        cell = cells.get(column)
        if cell is None:
            continue
        texts = parted(cell.text) if column in _LISTS else [cell.text]
        days = [_day(text) for text in texts]
        if days != texts:
            cells[column] = replace(cell, text=joined(days))
        for text, day in zip(texts, days, strict=True):
            if day != _plain(text):
                yield DayRead(cell.place, text, day)


def _plain(text: str) -> str:
    """Without stray spaces."""
    return " ".join(text.split())


def _day(text: str) -> str:
    plain = _plain(text)
    if parse_date(plain):
        return plain
    return better(plain) or text


def told(read: Days) -> str:
    """One sentence about all of them."""
    shown = []
    for place, written, day in read:
        shown.append(f'"{written}" ({place.told}) as {day}')
    return f"dates were read as year-month-day: {several(shown, 5)}"
