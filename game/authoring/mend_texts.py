"""Texts of a question file put right in their places: what was pasted along, what a note cuts, a hyphen forgotten."""

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Any

import yaml

from game.facts.explain import NEW_ITEM, NO_DASH
from game.facts.model import Problem, Severity, Where
from game.facts.notes import cut
from game.facts.pasted import odd_in
from game.facts.source import read_source
from game.facts.tree import Path, Tree
from game.facts.typing_slips import mends
from game.facts.untensed import Proposal

Lines = list[list[str]]  # each line as its text and its end
Edit = tuple[Path, str, str]  # where a text stands in the file, the text, and what is to be there

_DOUBLE = re.compile(r'"(?:[^"\\]|\\.)*"')
_SINGLE = re.compile(r"'(?:[^']|'')*'")
_LONGEST = 50  # characters of a text that are named


def hyphens(name: str, lines: Lines) -> list[Problem]:
    """The "- " before the id of a new item, where all of the file reads better with it."""
    done: list[Problem] = []
    while True:
        _, problems = _read(name, lines)
        places = [problem.where for problem in problems if problem.text in (NEW_ITEM, NO_DASH)]
        place = next((where for where in places if _hyphened(lines[where.line - 1][0])), None)
        if place is None:
            return done
        tried = [list(line) for line in lines]
        tried[place.line - 1][0] = _hyphened(tried[place.line - 1][0])
        if len(_read(name, tried)[1]) >= len(problems):
            return done
        lines[:] = tried
        done.append(_done(name, place.line, place.column, 'a "- " stands before "id" now'))


def _hyphened(line: str) -> str:
    """The line of an id with its hyphen; empty where there is no room for it."""
    found = re.match(r"(?:( *)  |)(?=id: +\S)", line)
    return f"{found[1] or ''}- {line[found.end() :]}" if found else ""


def unmarked(name: str, lines: Lines) -> list[Problem]:
    """Signs of web pages that keep the file from being read: marks in a list, a code at the beginning of a text."""
    done: list[Problem] = []
    while True:
        _, problems = _read(name, lines)
        for problem in problems if lines else ():
            where, text = problem.where, lines[problem.where.line - 1][0]
            made = _unmarked(text, where.column - 1)
            tried = [*lines[: where.line - 1], [made, lines[where.line - 1][1]], *lines[where.line :]]
            if made != text and len(_read(name, tried)[1]) < len(problems):
                lines[:] = tried
                done.append(_done(name, where.line, where.column, "the signs of a web page are gone"))
                break
        else:
            return done


def _unmarked(line: str, column: int) -> str:
    """The line without the marks from there on, or with the text that begins there in quotes."""
    if line[column : column + 1] == "[":
        return line[:column] + re.sub(r"(?<=[\w.,;!?)\"”’])\[\d{1,3}\]", "", line[column - 1 :])[1:]
    text = line[column:].rstrip()
    begun = re.match(r" *(?:- )?[\w-]+: +$", line[:column])
    if begun and re.match(r"&#?\w{2,8};", text) and " #" not in text and (odd := odd_in(text)):
        return line[:column] + _quoted(odd.clean, '"')
    return line


def uncut(name: str, lines: Lines) -> list[Problem]:
    """Quotes around texts of which a note surely is the rest."""
    tree, _ = _read(name, lines)
    edits: list[Edit] = []
    for path, text in _all_texts((), tree.data) if tree else ():
        where = tree.where(*path) if tree else Where(name, 1, 1)
        line = lines[where.line - 1][0]
        rest = line[where.column - 1 + len(text) :]
        if not line.startswith(text, where.column - 1) or not rest.startswith(" #"):
            continue
        key = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
        found = cut(key, text, rest)
        if found and found.sure:
            edits.append((path, text, f"{text}{rest}".rstrip()))
    said = '"{old}" goes on as "{new}" now'
    return _edited(name, lines, tree, edits, said)


def pasted(name: str, lines: Lines) -> list[Problem]:
    """Texts without what was copied along with them."""
    tree, _ = _read(name, lines)
    return _edited(name, lines, tree, list(mends(tree)) if tree else [], '"{old}" is "{new}" now')


def paired(name: str, lines: Lines, proposals: Sequence[Proposal]) -> list[Problem]:
    """Wordings of relations with pairs such as {was|is}."""
    tree, _ = _read(name, lines)
    if tree is None:
        return []
    edits: list[Edit] = []
    for proposal in proposals:
        path: Path = ("relations", proposal.relation, proposal.key)
        if isinstance(tree.part(path), list):
            path = (*path, proposal.number)
        if tree.part(path) == proposal.old:
            edits.append((path, proposal.old, proposal.new))
    return _edited(name, lines, tree, edits, '"{old}" is "{new}" now')


def _edited(name: str, lines: Lines, tree: Tree | None, edits: Sequence[Edit], said: str) -> list[Problem]:
    """Put the texts in their places, and nothing if the file would then say anything else."""
    if tree is None or not edits:
        return []
    tried, wanted = [list(line) for line in lines], deepcopy(tree.data)
    done = []
    for path, old, new in sorted(edits, key=lambda edit: tree.where(*edit[0]), reverse=True):
        where = tree.where(*path)
        made = _replaced(tried[where.line - 1][0], where.column - 1, old, new)
        if made is None:
            continue
        tried[where.line - 1][0] = made
        _put(wanted, path, new)
        told = said.format(old=_short(old), new=_short(new))
        done.append(_done(name, where.line, where.column, told))
    read, _ = _read(name, tried)
    if read is None or read.data != wanted:
        return []
    lines[:] = tried
    return done


def _replaced(line: str, column: int, old: str, new: str) -> str | None:
    """The line with another text at the place of one; None where it stands there in several lines."""
    quoted = (_DOUBLE if line[column : column + 1] == '"' else _SINGLE).match(line, column)
    if quoted:
        if yaml.load(quoted[0], yaml.BaseLoader) != old:
            return None
        return line[:column] + _quoted(new, quoted[0][0]) + line[quoted.end() :]
    if not line.startswith(old, column):
        return None
    after = line[column + len(old) :]
    after = "" if new.startswith(old) and after.rstrip() and new == f"{old}{after}".rstrip() else after
    return line[:column] + (new if _is_plain(new) else _quoted(new, '"')) + after


def _quoted(text: str, quote: str) -> str:
    if quote == "'":
        return f"'{text.replace(quote, quote * 2)}'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _is_plain(text: str) -> bool:
    """Whether the text needs no quotes, in a line of its own and in a list."""
    try:
        alone = yaml.load(f"a: {text}", yaml.BaseLoader)
        listed = yaml.load(f"[{text}]", yaml.BaseLoader)
    except yaml.YAMLError:
        return False
    return bool(alone == {"a": text} and listed == [text])


def _put(data: Any, path: Path, text: str) -> None:
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = text


def _all_texts(path: Path, part: Any) -> Iterator[tuple[Path, str]]:
    if isinstance(part, str):
        yield path, part
    elif isinstance(part, dict):
        for key, item in part.items():
            yield from _all_texts((*path, key), item)
    elif isinstance(part, list):
        for number, item in enumerate(part):
            yield from _all_texts((*path, number), item)


def _read(name: str, lines: Lines) -> tuple[Tree | None, list[Problem]]:
    return read_source(name, "".join(text + end for text, end in lines).encode("utf-8"))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _done(name: str, line: int, column: int, text: str) -> Problem:
    return Problem(Where(name, line, column), text, Severity.DOUBT)
