"""Texts of a question file put right in their places: what was pasted along, what a note cuts, a hyphen forgotten."""

import re
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

import yaml

from game.authoring.manuscript import Manuscript
from game.facts.explain import NEW_ITEM, NO_DASH
from game.facts.model import Problem, Where
from game.facts.notes import cut
from game.facts.pasted import odd_in
from game.facts.problem import beginning
from game.facts.tree import Path, Tree
from game.facts.typing_slips import mends
from game.facts.untensed import Proposal


class Edit(NamedTuple):
    """Where a text stands in the file, the text, and what is to be there."""

    path: Path
    old: str
    new: str


_DOUBLE = re.compile(r'"(?:[^"\\]|\\.)*"')
_SINGLE = re.compile(r"'(?:[^']|'')*'")
_HYPHENLESS = (NEW_ITEM, NO_DASH)  # what is said where a hyphen is missing
_LONGEST = 50  # characters of a text that are named


def hyphens(script: Manuscript) -> None:
    """The "- " before the id of a new item, where all of the file reads better with it."""
    while True:
        problems = script.read().problems
        where = _without_hyphen(script, problems)
        if where is None:
            return
        number = where.line - 1
        tried = script.copy()
        tried.put(number, _hyphened(tried.line(number)))
        if len(tried.read().problems) >= len(problems):
            return
        script.take(tried)
        script.note(number, where.column - 1, 'a "- " stands before "id" now')


def _without_hyphen(script: Manuscript, problems: Iterable[Problem]) -> Where | None:
    """The first place where one is missing and has room."""
    for problem in problems:
        line = script.line(problem.where.line - 1)
        if problem.text in _HYPHENLESS and _hyphened(line):
            return problem.where
    return None


def _hyphened(line: str) -> str:
    """The line of an id with its hyphen; empty where there is no room for it."""
    begin = re.match(r"(?:( *)  |)(?=id: +\S)", line)
    if begin is None:
        return ""
    indent = begin[1] or ""
    return f"{indent}- {line[begin.end() :]}"


def unmarked(script: Manuscript) -> None:
    """Signs of web pages that keep the file from being read: marks in a list, a code at the beginning of a text."""
    while _unmark_first(script):
        pass  # the file is read anew, since the next one may be somewhere else


def _unmark_first(script: Manuscript) -> bool:
    """Whether the file is better now, without the signs at the place of one of its problems."""
    problems = script.read().problems
    for problem in problems:
        number = problem.where.line - 1
        column = problem.where.column - 1
        line = script.line(number)
        made = _unmarked(line, column)
        if made == line:
            continue
        tried = script.copy()
        tried.put(number, made)
        if len(tried.read().problems) < len(problems):
            script.take(tried)
            script.note(number, column, "the signs of a web page are gone")
            return True
    return False


def _unmarked(line: str, column: int) -> str:
    """The line without the marks from there on, or with the text that begins there in quotes."""
    before = line[:column]
    if line.startswith("[", column):
        letter_and_rest = line[column - 1 :]
        without = re.sub(r"(?<=[\w.,;!?)\"”’])\[\d{1,3}\]", "", letter_and_rest)
        return before + without[1:]
    text = line[column:].rstrip()
    begins_here = re.match(r" *(?:- )?[\w-]+: +$", before)
    if not begins_here or not re.match(r"&#?\w{2,8};", text) or " #" in text:
        return line
    odd = odd_in(text)
    if odd is None:
        return line
    return before + _quoted(odd.clean, '"')


def uncut(script: Manuscript) -> None:
    """Quotes around texts of which a note surely is the rest."""
    tree = script.read().tree
    if tree is None:
        return
    edits: list[Edit] = []
    for path, text in _all_texts((), tree.data):
        where = tree.where(*path)
        line = script.line(where.line - 1)
        start = where.column - 1
        rest = line[start + len(text) :]
        if not line.startswith(text, start) or not rest.startswith(" #"):
            continue
        found = cut(_key(path), text, rest)
        if found and found.sure:
            whole = text + rest
            edits.append(Edit(path, text, whole.rstrip()))
    _edit(script, tree, edits, '"{old}" goes on as "{new}" now')


def _key(path: Path) -> str:
    """The last word on the way to a text."""
    words = [step for step in path if isinstance(step, str)]
    return words[-1] if words else ""


def pasted(script: Manuscript) -> None:
    """Texts without what was copied along with them."""
    tree = script.read().tree
    if tree is None:
        return
    edits = [Edit(*mend) for mend in mends(tree)]
    _edit(script, tree, edits, '"{old}" is "{new}" now')


def paired(script: Manuscript, proposals: Sequence[Proposal]) -> None:
    """Wordings of relations with pairs such as {was|is}."""
    tree = script.read().tree
    if tree is None:
        return
    edits: list[Edit] = []
    for proposal in proposals:
        path: Path = ("relations", proposal.relation, proposal.key)
        if isinstance(tree.part(path), list):
            path = (*path, proposal.number)
        if tree.part(path) == proposal.old:
            edits.append(Edit(path, proposal.old, proposal.new))
    _edit(script, tree, edits, '"{old}" is "{new}" now')


def _edit(script: Manuscript, tree: Tree, edits: Sequence[Edit], said: str) -> None:
    """Put the texts in their places, and nothing if the file would then say anything else."""
    if not edits:
        return
    tried = script.copy()
    wanted = deepcopy(tree.data)
    last_first = sorted(edits, key=lambda edit: tree.where(*edit.path), reverse=True)
    for edit in last_first:
        where = tree.where(*edit.path)
        number = where.line - 1
        column = where.column - 1
        made = _replaced(tried.line(number), column, edit)
        if made is None:
            continue
        tried.put(number, made)
        _put(wanted, edit.path, edit.new)
        old = beginning(edit.old, _LONGEST)
        new = beginning(edit.new, _LONGEST)
        told = said.format(old=old, new=new)
        tried.note(number, column, told)
    reading = tried.read()
    if reading.tree and reading.data == wanted:
        script.take(tried)
        script.done += tried.done


def _replaced(line: str, column: int, edit: Edit) -> str | None:
    """The line with another text at the place of one; None where it stands there in several lines."""
    before = line[:column]
    is_double = line.startswith('"', column)
    quoted = (_DOUBLE if is_double else _SINGLE).match(line, column)
    if quoted:
        written = quoted[0]
        if yaml.load(written, yaml.BaseLoader) != edit.old:
            return None
        return before + _quoted(edit.new, written[0]) + line[quoted.end() :]
    if not line.startswith(edit.old, column):
        return None
    after = line[column + len(edit.old) :]
    if _takes_in(edit, after):
        after = ""
    made = edit.new if _is_plain(edit.new) else _quoted(edit.new, '"')
    return before + made + after


def _takes_in(edit: Edit, after: str) -> bool:
    """Whether the new text is the old one with all that comes after it."""
    if not after.strip():
        return False
    whole = edit.old + after
    return edit.new == whole.rstrip()


def _quoted(text: str, quote: str) -> str:
    if quote == "'":
        doubled = text.replace("'", "''")
        return f"'{doubled}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _is_plain(text: str) -> bool:
    """Whether the text needs no quotes, in a line of its own and in a list."""
    try:
        alone = yaml.load(f"a: {text}", yaml.BaseLoader)
        listed = yaml.load(f"[{text}]", yaml.BaseLoader)
    except yaml.YAMLError:
        return False
    return bool(alone == {"a": text} and listed == [text])


def _put(data: Any, path: Path, text: str) -> None:
    *way, last = path
    for step in way:
        data = data[step]
    data[last] = text


def _all_texts(path: Path, part: Any) -> Iterator[tuple[Path, str]]:
    if isinstance(part, str):
        yield path, part
    elif isinstance(part, dict):
        for key, item in part.items():
            yield from _all_texts((*path, key), item)
    elif isinstance(part, list):
        for number, item in enumerate(part):
            yield from _all_texts((*path, number), item)
