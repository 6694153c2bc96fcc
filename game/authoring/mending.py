"""Mistakes in a question file that have one safe mend; everything else in the file stays as it is, byte for byte."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path, PurePath
from typing import Any

from game.authoring import mend_texts
from game.authoring.date_spelling import better, dates
from game.authoring.keeping import backup, replace
from game.facts.folder import MAX_BYTES, read_bank, read_folder
from game.facts.model import Problem, Severity, Where
from game.facts.source import read_source
from game.facts.untensed import Proposal, safe_pairs

BOM = "\ufeff"
_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")
_TRAILING = re.compile(r"[ \t]+\Z")
_TABBED = re.compile(r"(?m)^ *(?:\t[ \t]*(?:-[ \t]+)?|-[ \t]*\t[ \t]*)(?=[^\s#])")
_WIDTHS = (2, 4, 8, 1)

Lines = list[list[str]]  # each line as its text and its end


def mend_folder(folder: Path, now: datetime) -> Iterator[tuple[str, str, list[Problem]]]:
    """Each file that was changed: its name, its backup's, and what was done."""
    bank, _ = read_bank(folder)
    types = {name: relation.type for name, relation in bank.relations.items()}
    pairs = safe_pairs(bank)
    for name, data in read_folder(folder)[0]:
        mended, done = mend(name, data, types, pairs if PurePath(name).stem.casefold() == "relations" else ())
        if mended != data:
            kept = backup(folder / name, now)
            replace(folder / name, mended)
            yield name, kept.name, done


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
    mark, text = (BOM, text[1:]) if text.startswith(BOM) else ("", text)
    lines = [[found[1], found[2]] for found in _LINE.finditer(text) if found[0]]
    done = [*_ends(name, lines), *_trailing(name, lines)]
    lines, tabs = _tabs(name, lines)
    done += [*tabs, *mend_texts.hyphens(name, lines), *mend_texts.unmarked(name, lines)]
    done += [*mend_texts.uncut(name, lines), *_dates(name, lines, types), *mend_texts.pasted(name, lines)]
    done += mend_texts.paired(name, lines, pairs)
    return (mark + _joined(lines)).encode("utf-8"), sorted(done)


def _joined(lines: Lines) -> str:
    return "".join(text + end for text, end in lines)


def _done(name: str, line: int, column: int, text: str) -> Problem:
    return Problem(Where(name, line, column), text, Severity.DOUBT)


def _ends(name: str, lines: Lines) -> list[Problem]:
    """Lines that end in several ways all end as most of them do."""
    ends = [end for _, end in lines if end]
    if len(set(ends)) < 2:
        return []
    usual = max(("\n", "\r\n", "\r"), key=ends.count)
    odd = [number for number, line in enumerate(lines, 1) if line[1] not in (usual, "")]
    for number in odd:
        lines[number - 1][1] = usual
    return [_done(name, odd[0], 1, f"{len(odd)} lines ended unlike the others; they end alike now")]


def _trailing(name: str, lines: Lines) -> list[Problem]:
    """Spaces after the end of a line; those of comments are left."""
    done = []
    for number, line in enumerate(lines, 1):
        bare = _TRAILING.sub("", line[0])
        if bare != line[0] and not bare.lstrip().startswith("#") and not bare.endswith("\\"):
            done.append(_done(name, number, len(bare) + 1, "the spaces at the end of the line are gone"))
            line[0] = bare
    return done


def _tabs(name: str, lines: Lines) -> tuple[Lines, list[Problem]]:
    """Tabs before a text become spaces, if all widths that make the file better make it mean the same."""
    tabbed = [number for number, line in enumerate(lines) if _TABBED.match(line[0])]
    if not tabbed:
        return lines, []
    tries = [(_spaced(lines, tabbed, width), *_read(name, _spaced(lines, tabbed, width))) for width in _WIDTHS]
    fewest = min(len(problems) for _, _, problems in tries)
    good = [(made, data) for made, data, problems in tries if len(problems) == fewest]
    if fewest >= len(_read(name, lines)[1]) or any(data != good[0][1] for _, data in good):
        return lines, []
    text = "the tabs before the text are spaces now"
    return good[0][0], [_done(name, number + 1, 1, text) for number in tabbed]


def _spaced(lines: Lines, tabbed: list[int], width: int) -> Lines:
    made = [list(line) for line in lines]
    for number in tabbed:
        text = made[number][0]
        begin = _TABBED.match(text)
        if begin:
            dash = begin[0].find("-")
            indent = begin[0] if dash < 0 else begin[0][:dash]
            made[number][0] = indent.replace("\t", " " * width) + ("- " if dash >= 0 else "") + text[begin.end() :]
    return made


def _read(name: str, lines: Lines) -> tuple[Any, list[Problem]]:
    tree, problems = read_source(name, _joined(lines).encode("utf-8"))
    return (tree.data if tree else None), problems


def _dates(name: str, lines: Lines, types: Mapping[str, str]) -> list[Problem]:
    tree, _ = read_source(name, _joined(lines).encode("utf-8"))
    found = [(tree.where(*path), text) for path, text in dates(tree.data, types)] if tree else []
    done = []
    for where, text in sorted(found, reverse=True):
        made = better(text)
        line = lines[where.line - 1]
        if made and made != text and (start := _start(line[0], where.column - 1, text)) is not None:
            line[0] = line[0][:start] + made + line[0][start + len(text) :]
            done.append(_done(name, where.line, where.column, f'"{text}" is {made} now'))
    return done


def _start(line: str, column: int, text: str) -> int | None:
    """Where the text stands, alone or in quotes; None where the file has it in another way."""
    quote = line[column : column + 1] if line[column : column + 1] in ('"', "'") else ""
    start = column + len(quote)
    after = line[start + len(text) :]
    ended = after.startswith(quote) if quote else not after or after[0] in " \t,]}"
    return start if line.startswith(text, start) and ended else None
