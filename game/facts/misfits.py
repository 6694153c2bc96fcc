"""What does not fit the format, in a teacher's words; what only follows from another mistake is left unsaid."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from pydantic import BaseModel

from game.facts import format
from game.facts.curly import CURLY, has_lone, has_sign
from game.facts.explain import NO_DASH
from game.facts.indentation import WIDE
from game.facts.left_edge import EDGE, is_stray_word
from game.facts.misplaced import misplaced
from game.facts.model import Problem
from game.facts.other_words import meant_word, words_of
from game.facts.row_names import ELSEWHERE, ROWS, RowKind
from game.facts.should_be import should_be
from game.facts.suggest import meant
from game.facts.tree import Path, Tree

MANY = 50  # words in braces: a list of so many is something else


def path_of(error: Any) -> Path:
    """The error's way through the file, without the names of the alternatives that pydantic tried."""
    path = []
    for step in error["loc"]:
        is_alternative = isinstance(step, str) and step.startswith("#")
        if not is_alternative:
            path.append(step)
    return tuple(path)


def misfits(
    tree: Tree, file: type[BaseModel], errors: Sequence[Any], relations: Collection[str] = ()
) -> Iterator[Problem]:
    """The problems that a file's errors are; `relations` are the words for facts, where they are known."""
    return _Teller(tree, file, errors, relations).problems()


class _Teller:
    """Tells the errors of one file, each place once."""

    def __init__(self, tree: Tree, file: type[BaseModel], errors: Sequence[Any], relations: Collection[str]) -> None:
        self._tree = tree
        self._file = file
        self._errors = errors
        self._relations = relations
        self._paths: set[Path] = set()
        self._strangers: set[Path] = set()  # those of words that the format does not have
        for error in errors:
            path = path_of(error)
            self._paths.add(path)
            if error["type"] == "extra_forbidden":
                self._strangers.add(path)
        self._explained: set[Path] = set()  # the places of rows of which one sentence says it all

    def problems(self) -> Iterator[Problem]:
        for error in self._errors:
            problem = self._problem(error)
            if problem:
                yield problem

    def _problem(self, error: Any) -> Problem | None:
        """None where another problem says it, or will."""
        path = path_of(error)
        row = self._row(path)
        whole = _whole(self._tree, path, row)
        if whole:
            if whole.path in self._explained:
                return None
            self._explained.add(whole.path)
            return Problem(self._tree.where(*whole.path), whole.text)
        match error["type"]:
            case "missing":
                return self._missing(path, row)
            case "extra_forbidden":
                return self._stranger(path, row)
            case _ if _follows(self._tree, path, error, self._paths):
                return None
            case _:
                return Problem(self._tree.where(*path), _sentence(self._tree, path, error))

    def _row(self, path: Path) -> RowKind:
        """The innermost row around the end of a path."""
        for step in reversed(path[:-1]):
            if step in ROWS:
                return ROWS[step]
        return RowKind("the file", self._file)

    def _missing(self, path: Path, row: RowKind) -> Problem | None:
        *around, word = path
        if self._is_there(path, row):
            return None
        return Problem(self._tree.where(*around), f'{row.name} needs "{word}:"; add it')

    def _is_there(self, path: Path, row: RowKind) -> bool:
        """Whether a word that is missed stands there after all: misspelt, or with a value that was refused."""
        key = str(path[-1])
        was_cut_out = len(path) == 1 and key in self._tree.dropped
        if was_cut_out or self._tree.has_key(path):
            return True
        around = path[:-1]
        for stranger in self._strangers:
            if stranger[:-1] != around:
                continue
            word = str(stranger[-1])
            if key in (_bare(word), meant_word(word, row.model)):
                return True
        return False

    def _stranger(self, path: Path, row: RowKind) -> Problem | None:
        """A word that the format does not have there; of words without colons the first one is enough."""
        around = path[:-1]
        lone = _lone(self._tree, path)
        if lone and around in self._explained:
            return None
        if lone:
            self._explained.add(around)
        where = self._tree.where_key(*path)
        if len(path) == 1 and is_stray_word(str(path[0]), self._tree.data):
            return Problem(where, EDGE)
        if lone and _is_in_curly_quotes(self._tree, around):
            return Problem(where, CURLY)
        text = _of_stranger(str(path[-1]), lone, row, self._relations)
        return Problem(where, text)


class _Whole(NamedTuple):
    """What a row is as a whole, where that explains all of its errors, and its place."""

    path: Path
    text: str


def _whole(tree: Tree, path: Path, row: RowKind) -> _Whole | None:
    if row.name == "a fact":
        fact = path[:4]
        data = tree.part(fact)
        if isinstance(data, dict) and _is_list(tree, fact, data):
            return _Whole(fact, f'"{path[3]}" has a list in braces; write it in brackets: [one, two]')
        return None
    if not path:
        return None
    item = path[:2]
    data = tree.part(item)
    told = misplaced(path[0], data)
    return _Whole(item, told) if told else None


def _is_list(tree: Tree, path: Path, data: Mapping[str, Any]) -> bool:
    """Whether the braces hold texts alone, as in {one, two}."""
    if not 0 < len(data) < MANY:
        return False
    known = words_of(format.FactRow)
    if any(_bare(key) in known for key in data):
        return False
    return all(_lone(tree, (*path, key)) for key in data)


def _bare(word: str) -> str:
    """The word before a colon that no space follows, or before a text that no colon parts from it."""
    return re.split(r"[:= ]", word, maxsplit=1)[0]


def _lone(tree: Tree, path: Path) -> bool:
    """Whether the last word of the path stands there without a colon, as in {word}."""
    if tree.part(path) != "":
        return False
    word = str(path[-1])
    key = tree.where_key(*path)
    value = tree.where(*path)
    return value.column == key.column + len(word)


def _is_in_curly_quotes(tree: Tree, around: Path) -> bool:
    """Whether the words of braces are the parts of a text that curly quotes were meant to hold together."""
    row = tree.part(around)
    for key, value in row.items():
        if has_lone(key):
            return True
        if isinstance(value, str) and has_lone(value):
            return True
    return False


def _follows(tree: Tree, path: Path, error: Any, paths: Collection[Path]) -> bool:
    """Whether something is too little only because its parts have mistakes, or were cut out of the file."""
    if error["input"] == "" and len(path) == 1:
        return bool(tree.dropped)
    if error["type"] != "too_short":
        return False
    depth = len(path)
    return any(len(inner) > depth and inner[:depth] == path for inner in paths)


def _of_stranger(key: str, lone: bool, row: RowKind, relations: Collection[str]) -> str:
    """The sentence about a word that the format does not have there."""
    if has_sign(key):
        return CURLY
    if key[:1].isspace():
        return WIDE
    if key[:1] in "-*•":
        return NO_DASH
    known = words_of(row.model)
    bare = _bare(key)
    if lone and bare in known:
        return f'after "{bare}" come a colon and a space, then the value'
    if row.model is format.EntryRow and key in relations:
        return f'"{key}" is a fact: it belongs under "facts:", two spaces further to the right'
    if row.model is format.EntryRow and key in words_of(format.FactRow):
        return f'"{key}" is said of a fact, not of an entry: write it in the braces of one, beside "is:"'
    if row.name == "the file" and key in ELSEWHERE:
        return f'"{key}:" has no place in this file; it belongs in {ELSEWHERE[key]}'
    near = meant_word(key, row.model)
    if lone and not near:
        return f'"{key}" stands alone after a comma; put a text with commas in double quotes, a list in brackets [...]'
    return f'"{key}" is not a word that {row.name} can have. {meant(near or key, known)}'


def _sentence(tree: Tree, path: Path, error: Any) -> str:
    """What is wrong with a value, which is named by the last word on the way to it."""
    words = [step for step in path if isinstance(step, str)]
    key = words[-1] if words else "this file"
    around = tree.part(path[:-1])
    told = should_be(error)
    if isinstance(around, list):
        return f'this item of "{key}" {told}'
    return f'"{key}" {told}'
