"""What a broken YAML file needs: which bytes are no text, and which item to cut so that the rest can be read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple

from game.facts.documents import kind_of_document
from game.facts.explain import DASH, explain
from game.facts.left_edge import EDGE, first_stray, indented
from game.facts.model import Problem, Where

MAX_CUTS = 8
MAX_MENDED = 250_000  # characters; to read a larger file again and again would take too long

EMPTY = "the file is empty; write entries in it, or take it out of the folder"
NO_MAPPING = 'the file must start with words such as "entries:" or "sources:" at the left edge'
SECOND_DOCUMENT = 'a second document begins here; take the line "---" away, a file holds one'

_ENCODING = (
    'the file is not saved as UTF-8: this character, maybe "{letter}", cannot be read; '
    "choose the encoding UTF-8 where your editor saves it"
)
_MARKS_OF_UTF_16 = (b"\xff\xfe", b"\xfe\xff")

INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]"
)
_ID = re.compile(r"\bid: *([^\s,}\"']+)")
_KEY = re.compile(r"^ *([^\s:{-][^\s:{]*) *(?::|$)")
_TOP = re.compile(r"(?!-|id:)(\S+) *:(?: |$)")
_BARE = re.compile(r"\w+ *$")
_MISPLACED = re.compile(r" *- id:")


class Decoded(NamedTuple):
    """The text of a file, or what keeps it from being one."""

    text: str
    problems: list[Problem]


def decode(name: str, data: bytes, limit: int) -> Decoded:
    """The text of a file in UTF-8, without a byte order mark and with "\\n" at the ends of its lines."""
    start = Where(name, 1, 1)
    if len(data) > limit:
        size = limit // 1000
        return _no_text(start, f"the file is larger than {size} KB; cut it into several files")
    if data.startswith(_MARKS_OF_UTF_16) or b"\x00" in data[:4]:
        return _no_text(start, "the file is saved as UTF-16; save it as UTF-8")
    data = data.removeprefix(b"\xef\xbb\xbf")
    document = kind_of_document(data)
    if document:
        return _no_text(start, f"this is {document} and no plain text; save it as plain text in UTF-8")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        readable = data[: error.start].decode("utf-8")
        lines = _plain_ends(readable).split("\n")
        place = Where(name, len(lines), len(lines[-1]) + 1)
        bad = error.object[error.start : error.start + 1]
        letter = bad.decode("cp1252", "replace")
        told = _ENCODING.format(letter=letter)
        return _no_text(place, told)
    return Decoded(_plain_ends(text), [])


def _no_text(where: Where, why: str) -> Decoded:
    problem = Problem(where, why)
    return Decoded("", [problem])


def _plain_ends(text: str) -> str:
    text = text.replace("\r\n", "\n")
    return text.replace("\r", "\n")


@dataclass(slots=True)
class Salvage:
    """A text from which broken items are cut, so that the rest of it can be read."""

    name: str
    text: str
    problems: list[Problem] = field(default_factory=list)
    left_out: set[str] = field(default_factory=set)  # the ids and keys of what was cut out
    cuts: int = 0

    def cut_invisible(self) -> None:
        """Cut the items in which something stands that no editor shows."""
        if not INVISIBLE.search(self.text):
            return
        lines = self.text.split("\n")
        places = list(islice(_invisible(lines), MAX_CUTS + 1))
        for number, sign in places[:MAX_CUTS]:
            code = ord(sign[0])
            text = f"an invisible character (U+{code:04X}) stands here; delete it"
            where = Where(self.name, number + 1, sign.start() + 1)
            self.problems.append(Problem(where, text))
            self._cut(lines, number)
        if len(places) > MAX_CUTS:
            self.text = ""

    def mend(self, error: Any) -> bool:
        """Note what is wrong and cut the item of it; False when it is time to give up."""
        lines = self.text.split("\n")
        problem = self._at_edge(lines, error) or explain(self.name, lines, error)
        self.problems.append(problem)
        self.cuts += 1
        if self.cuts > MAX_CUTS or len(self.text) > MAX_MENDED:
            return False
        self._cut(lines, problem.where.line - 1)
        return True

    def _at_edge(self, lines: list[str], error: Any) -> Problem | None:
        """The line of an item at the left edge of the file, before the place where the parser stopped."""
        mark = getattr(error, "problem_mark", None)
        stray = first_stray(lines, mark.line) if mark else None
        if stray is None:
            return None
        where = Where(self.name, stray + 1, 1)
        return Problem(where, EDGE)

    def _cut(self, lines: list[str], line: int) -> None:
        """Empty the lines of an item, so that all others keep their numbers."""
        in_order = indented(lines)
        span = item(in_order, line)
        for text in (lines[span.start], lines[line]):
            self.left_out.update(_KEY.findall(text))
        for number in span:
            ids = _ID.findall(lines[number])
            self.left_out.update(ids)
            lines[number] = ""
        self.text = "\n".join(lines)


def _invisible(lines: list[str]) -> Iterator[tuple[int, re.Match[str]]]:
    """Each invisible character, and the number of its line."""
    for number, line in enumerate(lines):
        for sign in INVISIBLE.finditer(line):
            yield number, sign


def item(lines: list[str], line: int) -> range:
    """The lines of the item of a section (`entries:`, `relations:`) around this line, or of the whole section."""
    line = min(line, len(lines) - 1)
    text = lines[line]
    top = _last(lines, line, _TOP) or 0  # the line of the section's name
    end = _next(lines, line, _TOP, len(lines))  # of the section
    if _BARE.match(text):
        return range(line, end)
    first = _first_of(lines, top, line)
    begin = _alike(lines[first])
    has_other_dash = text.startswith("- ") and not begin.match(text)
    if has_other_dash:
        return range(line, end)
    end = _next(lines, line, begin, end)
    if _MISPLACED.match(text):
        return range(line, end)
    start = _last(lines, line, begin, top)
    if start is None:
        return range(top, end)
    return range(start, end)


def _next(lines: list[str], line: int, begin: re.Pattern[str], end: int) -> int:
    """The first line after this one, before the `end`, that begins so; else the end."""
    for number in range(line + 1, end):
        if begin.match(lines[number]):
            return number
    return end


def _last(lines: list[str], line: int, begin: re.Pattern[str], start: int = 0) -> int | None:
    """The last line from `start` to this one that begins so."""
    for number in range(line, start - 1, -1):
        if begin.match(lines[number]):
            return number
    return None


def _first_of(lines: list[str], top: int, line: int) -> int:
    """The first line of a section that is neither empty nor a comment, or this line."""
    for number in range(top + 1, line):
        text = lines[number].lstrip()
        if text and not text.startswith("#"):
            return number
    return line


def _alike(line: str) -> re.Pattern[str]:
    """How the items of a section begin, of which this line begins the first."""
    text = line.lstrip(" ")
    indent = line[: len(line) - len(text)]
    if text.startswith("- "):
        return re.compile(rf"{indent}(?:- *[^\s#]|{DASH})")
    if indent:
        return re.compile(rf"{indent}[^\s#]")
    return _TOP
