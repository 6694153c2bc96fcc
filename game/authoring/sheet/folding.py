"""From what the rows of a sheet say to the text of a file of entries, and from a place in it back to the cell."""

import re
from collections.abc import Iterator, Mapping

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
from game.authoring.sheet.contents import Cell, Cells, Contents, Item
from game.authoring.sheet.yaml_text import Writer, scalar

MODELINE = "# yaml-language-server: $schema=schema.json"

Pair = tuple[str, list[str], Cell, bool]  # a key, its values, where they are from, and whether they are a list


def fold(page: Contents, bank: str, modeline: bool) -> Writer[Cell]:
    """The file of a page; `bank` is the name of the bank that it joins."""
    sources = _Sources({key: cell.text for key, cell in page.sources.items()})
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
    head = _head(page, bank, modeline, sources)
    body.marks[:] = [(line + len(head.lines), column, cell) for line, column, cell in body.marks]
    return Writer(head.lines + body.lines, head.marks + body.marks)


def _head(page: Contents, bank: str, modeline: bool, sources: "_Sources") -> Writer[Cell]:
    head: Writer[Cell] = Writer([MODELINE] if modeline else [])
    if bank:
        head.line(f"bank: {scalar(bank)}")
    if page.as_of:
        head.pair("as_of:", [page.as_of.text], page.as_of)
    if sources.texts:
        head.line("sources:")
    for key, text in sources.texts.items():
        if cell := page.sources.get(key) or sources.cells.get(key):
            head.pair(f"  {scalar(key)}:", [text], cell)
    return head


class _Sources:
    """The sources by their keys; a text in a cell that is no key becomes a source with a key of its own."""

    def __init__(self, texts: dict[str, str]) -> None:
        self.texts = texts
        self.cells: dict[str, Cell] = {}

    def key(self, cell: Cell) -> str:
        if cell.text in self.texts or not re.search(r"\s|://", cell.text):
            return cell.text
        if same := next((key for key, text in self.texts.items() if text == cell.text), ""):
            return same
        words = re.findall(r"[^\W_]+", cell.text.casefold())[:3]
        key, number = "-".join(words) or "source", 1
        while key in self.texts:
            number += 1
            key = f"{'-'.join(words) or 'source'}-{number}"
        self.texts[key], self.cells[key] = cell.text, cell
        return key


def _entry(body: Writer[Cell], item: Item, sources: _Sources) -> None:
    body.line()
    begin = "- "
    for column, several in ENTRY.items():
        if column != SOURCE and (cell := item.cells.get(column)):
            body.pair(f"{begin}{column}:", _values(cell, several), cell, several)
            begin = "  "
    if item.facts:
        body.open("  facts:", item.cells[ID])
    for name, cells in item.facts.items():
        _fact(body, name, cells, sources)
    if cell := item.cells.get(SOURCE):
        body.pair("  source:", [sources.key(cell)], cell)


def _fact(body: Writer[Cell], name: str, cells: Cells, sources: _Sources) -> None:
    pairs = list(_pairs(FACT_COLUMNS, cells, sources, FACT_LISTS))
    begin = f"    {scalar(name)}:"
    if len(pairs) == 1 and pairs[0][0] == "is":
        _, values, cell, several = pairs[0]
        body.pair(begin, values, cell, several, key=cells[FACT])
    else:
        body.flow(begin, pairs, cells[FACT])


def _question(body: Writer[Cell], cells: Cells, sources: _Sources) -> None:
    begin = "- "
    for key, values, cell, several in _pairs(QUESTION_COLUMNS, cells, sources, QUESTION_LISTS):
        body.pair(f"{begin}{key}:", values, cell, several)
        begin = "  "


def _pairs(columns: Mapping[str, str], cells: Cells, sources: _Sources, lists: frozenset[str]) -> Iterator[Pair]:
    for column, key in columns.items():
        if cell := cells.get(column):
            values = [sources.key(cell)] if key == SOURCE else _values(cell, key in lists)
            yield key, values, cell, key in lists and len(values) != 1


def _values(cell: Cell, several: bool) -> list[str]:
    return parted(cell.text) if several else [cell.text]
