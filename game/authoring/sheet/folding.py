"""From what the rows of a sheet say to the text of a file of entries, and from a place in it back to the cell."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from game.authoring.sheet.columns import (
    ENTRY,
    FACT,
    FACT_COLUMNS,
    FACT_LISTS,
    ID,
    QUESTION_COLUMNS,
    QUESTION_LISTS,
    SOURCE,
    parted,
)
from game.authoring.sheet.contents import Cell, Cells, Contents, Item, unused
from game.authoring.sheet.yaml_text import Writer, YamlPair, scalar

MODELINE = "# yaml-language-server: $schema=schema.json"


class Folded(NamedTuple):
    """The file of a page, and the sources that were written out in their cells, by the names that they got."""

    writer: Writer[Cell]
    named: Mapping[str, Cell]


def fold(page: Contents, bank: str, modeline: bool) -> Folded:
    """`bank` is the name of the bank that the page joins."""
    sources = _Sources(page)
    body: Writer[Cell] = Writer()
    if page.entries:
        body.line()
        body.line("entries:")
    for item in page.entries.values():
        _entry(body, item, sources)
    if page.questions:
        body.line()
        body.line("questions:")
    for question in page.questions:
        _question(body, question, sources)
    whole = _head(page, bank, modeline, sources)  # last, when all sources are known
    above = len(whole.lines)
    for mark in body.marks:
        line = mark.line + above
        moved = mark._replace(line=line)
        whole.marks.append(moved)
    whole.lines += body.lines
    return Folded(whole, sources.named)


def _head(page: Contents, bank: str, modeline: bool, sources: "_Sources") -> Writer[Cell]:
    head: Writer[Cell] = Writer([MODELINE] if modeline else [])
    if bank:
        head.line(f"bank: {scalar(bank)}")
    if page.as_of:
        head.pair("as_of:", [page.as_of.text], page.as_of)
    if sources.cells:
        head.line("sources:")
    for key, cell in sources.cells.items():
        head.pair(f"  {scalar(key)}:", [cell.text], cell)
    return head


class _Sources:
    """The sources by their keys; a text in a cell that is no key becomes a source with a key of its own."""

    def __init__(self, page: Contents) -> None:
        self.cells = dict(page.sources)
        self.named: dict[str, Cell] = {}

    def key(self, cell: Cell) -> str:
        text = cell.text
        if text in self.cells or not re.search(r"\s|://", text):
            return text
        for key, known in self.cells.items():
            if known.text == text:
                return key
        plain = text.casefold()
        words = re.findall(r"[^\W_]+", plain)
        stem = "-".join(words[:3]) or "source"
        key = unused(stem, self.cells)
        self.cells[key] = cell
        self.named[key] = cell
        return key


def _entry(body: Writer[Cell], item: Item, sources: _Sources) -> None:
    body.line()
    begin = "- "
    for column, several in ENTRY.items():
        cell = item.cells.get(column)
        if cell and column != SOURCE:
            values = _values(cell, several)
            body.pair(f"{begin}{column}:", values, cell, several)
            begin = "  "
    if item.facts:
        body.open("  facts:", item.cells[ID])
    for name, cells in item.facts.items():
        _fact(body, name, cells, sources)
    source = item.cells.get(SOURCE)
    if source:
        key = sources.key(source)
        body.pair("  source:", [key], source)


def _fact(body: Writer[Cell], name: str, cells: Cells, sources: _Sources) -> None:
    pairs = list(_pairs(FACT_COLUMNS, cells, sources, FACT_LISTS))
    begin = f"    {scalar(name)}:"
    keys = [pair.key for pair in pairs]
    origin = cells[FACT]
    if keys == ["is"]:
        (value,) = pairs
        body.pair(begin, value.values, value.origin, value.several, key=origin)
    else:
        body.flow(begin, pairs, origin)


def _question(body: Writer[Cell], cells: Cells, sources: _Sources) -> None:
    begin = "- "
    for pair in _pairs(QUESTION_COLUMNS, cells, sources, QUESTION_LISTS):
        body.pair(f"{begin}{pair.key}:", pair.values, pair.origin, pair.several)
        begin = "  "


def _pairs(
    columns: Mapping[str, str], cells: Cells, sources: _Sources, lists: frozenset[str]
) -> Iterator[YamlPair[Cell]]:
    for column, key in columns.items():
        cell = cells.get(column)
        if cell is None:
            continue
        may_be_list = key in lists
        values = [sources.key(cell)] if key == SOURCE else _values(cell, may_be_list)
        yield YamlPair(key, values, cell, may_be_list and len(values) != 1)


def _values(cell: Cell, several: bool) -> list[str]:
    if several:
        return parted(cell.text)
    return [cell.text]
