"""Mistakes in a question file that have one safe mend; everything else in the file stays as it is, byte for byte."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from game.authoring import mend_texts
from game.authoring.date_spelling import better, dates
from game.authoring.keeping import backup, replace
from game.authoring.manuscript import Manuscript
from game.facts.folder import MAX_BYTES, read_bank, read_folder
from game.facts.model import Problem
from game.facts.untensed import Proposal, safe_pairs

BOM = "\ufeff"
_UNSEEN = re.compile("[\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_TRAILING = re.compile(r"[ \t]+\Z")
_TABBED = re.compile(r"(?m)^ *(?:\t[ \t]*(?:-[ \t]+)?|-[ \t]*\t[ \t]*)(?=[^\s#])")
_WIDTHS = (2, 4, 8, 1)


class Mended(NamedTuple):
    """A file that was changed, the name of its backup, and what was done."""

    name: str
    backup: str
    done: list[Problem]


def mend_folder(folder: Path, now: datetime) -> Iterator[Mended]:
    bank, _ = read_bank(folder)
    types = {name: relation.type for name, relation in bank.relations.items()}
    pairs = safe_pairs(bank)
    for name, data in read_folder(folder).files:
        is_wording = PurePath(name).stem.casefold() == "relations"
        mended, done = mend(name, data, types, pairs if is_wording else ())
        if mended == data:
            continue
        file = folder / name
        kept = backup(file, now)
        replace(file, mended)
        yield Mended(name, kept.name, done)


def mend(
    name: str, data: bytes, types: Mapping[str, str], pairs: Sequence[Proposal] = ()
) -> tuple[bytes, list[Problem]]:
    """The file with what could be mended, and what was done, each as a doubt; `types` are those of the relations, and
    `pairs` what is to be written in their wordings."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return data, []
    if len(data) > MAX_BYTES or "\x00" in text:
        return data, []
    bare = text.removeprefix(BOM)
    script = Manuscript(name, bare)
    _ends(script)
    _unseen(script)
    _trailing(script)
    _tabs(script)
    mend_texts.hyphens(script)
    mend_texts.unmarked(script)
    mend_texts.uncut(script)
    _dates(script, types)
    mend_texts.pasted(script)
    mend_texts.paired(script, pairs)
    mark = text[: len(text) - len(bare)]
    mended = mark + script.whole()
    return mended.encode("utf-8"), sorted(script.done)


def _ends(script: Manuscript) -> None:
    """Lines that end in several ways all end as most of them do."""
    ends = [line.end for line in script.lines if line.end]
    if len(set(ends)) < 2:
        return
    usual = max(("\n", "\r\n", "\r"), key=ends.count)
    odd = []
    for number, line in enumerate(script.lines):
        if line.end not in (usual, ""):
            odd.append(number)
            script.lines[number] = line._replace(end=usual)
    first = odd[0]
    count = len(odd)
    lines = "1 line" if count == 1 else f"{count} lines"
    script.note(first, 0, f"{lines} ended unlike the others; all end alike now")


def _unseen(script: Manuscript) -> None:
    """Signs of width zero, which no editor shows: they come along from web pages and documents."""
    for number, line in enumerate(script.lines):
        first = _UNSEEN.search(line.text)
        if first is None:
            continue
        bare = _UNSEEN.sub("", line.text)
        script.put(number, bare)
        place = first.start()
        script.note(number, place, "what cannot be seen is gone")


def _trailing(script: Manuscript) -> None:
    """Spaces after the end of a line; those of comments are left."""
    for number, line in enumerate(script.lines):
        bare = _TRAILING.sub("", line.text)
        if bare == line.text or bare.endswith("\\"):
            continue
        if bare.lstrip().startswith("#"):
            continue
        script.put(number, bare)
        script.note(number, len(bare), "the spaces at the end of the line are gone")


def _tabs(script: Manuscript) -> None:
    """Tabs before a text become spaces, if all widths that make the file better make it mean the same."""
    tabbed = [number for number, line in enumerate(script.lines) if _TABBED.match(line.text)]
    if not tabbed:
        return
    best = None
    fewest = len(script.read().problems)
    meanings: list[Any] = []  # of the widths that are as good as the best one
    for width in _WIDTHS:
        tried = _spaced(script, tabbed, width)
        reading = tried.read()
        count = len(reading.problems)
        if count < fewest:
            best = tried
            fewest = count
            meanings.clear()
        if best and count == fewest:
            meanings.append(reading.data)
    is_clear = all(meaning == meanings[0] for meaning in meanings)
    if best is None or not is_clear:
        return
    script.take(best)
    for number in tabbed:
        script.note(number, 0, "the tabs before the text are spaces now")


def _spaced(script: Manuscript, tabbed: list[int], width: int) -> Manuscript:
    """A copy in which a tab is so many spaces, but a single one after a hyphen."""
    made = script.copy()
    for number in tabbed:
        text = made.lines[number].text
        begin = _TABBED.match(text)
        if begin is None:
            continue
        indent, dash, _ = begin[0].partition("-")
        spaces = indent.replace("\t", " " * width)
        if dash:
            spaces += "- "
        made.put(number, spaces + text[begin.end() :])
    return made


def _dates(script: Manuscript, types: Mapping[str, str]) -> None:
    """Dates in another writing that can mean one day only; the last first, so that places stay true."""
    tree = script.read().tree
    if tree is None:
        return
    places = [(tree.where(*path), text) for path, text in dates(tree.data, types)]
    for where, text in sorted(places, reverse=True):
        made = better(text)
        if not made or made == text:
            continue
        number = where.line - 1
        column = where.column - 1
        line = script.line(number)
        start = _start(line, column, text)
        if start is None:
            continue
        before = line[:start]
        after = line[start + len(text) :]
        script.put(number, before + made + after)
        script.note(number, column, f'"{text}" is {made} now')


def _start(line: str, column: int, text: str) -> int | None:
    """Where the text stands, alone or in quotes; None where the file has it in another way."""
    first = line[column : column + 1]
    quote = first if first in ('"', "'") else ""
    start = column + len(quote)
    if not line.startswith(text, start):
        return None
    after = line[start + len(text) :]
    if quote:
        return start if after.startswith(quote) else None
    ends_here = not after or after[0] in " \t,]}"
    return start if ends_here else None
