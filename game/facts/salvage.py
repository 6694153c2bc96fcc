"""What a broken YAML file needs: which bytes are no text, and which item to cut so that the rest can be read."""

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from game.facts.explain import DASH, explain
from game.facts.model import Problem, Where

MAX_CUTS = 8
MAX_MENDED = 250_000  # characters; to read a larger file again and again would take too long

EMPTY = "the file is empty; write entries in it, or take it out of the folder"
NO_MAPPING = 'the file must start with words such as "entries:" or "sources:" at the left edge'
SECOND_DOCUMENT = 'a second document begins here; take the line "---" away, a file holds one'

INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u2028-\u202e\u2060\ufeff\ufffe\uffff]")
_ID = re.compile(r"\bid: *([^\s,}\"']+)")
_KEY = re.compile(r"^ *([^\s:{-][^\s:{]*) *(?::|$)")
_TOP = re.compile(r"(?!-|id:)(\S+) *:(?: |$)")
_BARE = re.compile(r"\w+ *$")
_MISPLACED = re.compile(r" *- id:")


def decode(name: str, data: bytes, limit: int) -> tuple[str, list[Problem]]:
    """The text of a file in UTF-8, without a byte order mark and with "\\n" at the ends of its lines."""
    start = Where(name, 1, 1)
    if len(data) > limit:
        return "", [Problem(start, f"the file is larger than {limit // 1000} KB; cut it into several files")]
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in data[:4]:
        return "", [Problem(start, "the file is saved as UTF-16; save it as UTF-8")]
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
        place = Where(name, before.count("\n") + 1, len(before) - before.rfind("\n"))
        bad = f"byte {data[error.start]:#04x} is not UTF-8; save the file as UTF-8 in your editor"
        return "", [Problem(place, bad)]
    return text.replace("\r\n", "\n").replace("\r", "\n"), []


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
        each = ((number, found) for number, line in enumerate(lines) for found in INVISIBLE.finditer(line))
        places = list(islice(each, MAX_CUTS + 1))
        for number, found in places[:MAX_CUTS]:
            text = f"an invisible character (U+{ord(found[0]):04X}) stands here; delete it"
            self.problems.append(Problem(Where(self.name, number + 1, found.start() + 1), text))
            self._cut(lines, number)
        if len(places) > MAX_CUTS:
            self.text = ""

    def mend(self, error: Any) -> bool:
        """Note what is wrong and cut the item of it; False when it is time to give up."""
        lines = self.text.split("\n")
        problem = explain(self.name, lines, error)
        self.problems.append(problem)
        self.cuts += 1
        if self.cuts > MAX_CUTS or len(self.text) > MAX_MENDED:
            return False
        self._cut(lines, problem.where.line - 1)
        return True

    def _cut(self, lines: list[str], line: int) -> None:
        """Empty the lines of an item, so that all others keep their numbers."""
        span = item(lines, line)
        self.left_out.update(_ID.findall("\n".join(lines[span.start : span.stop])))
        self.left_out.update(key for number in {span.start, line} for key in _KEY.findall(lines[number]))
        lines[span.start : span.stop] = [""] * len(span)
        self.text = "\n".join(lines)


def item(lines: list[str], line: int) -> range:
    """The lines of the item of a section (`entries:`, `relations:`) around this line, or of the whole section."""
    line = min(line, len(lines) - 1)
    end = next((n for n in range(line + 1, len(lines)) if _TOP.match(lines[n])), len(lines))
    if _BARE.match(lines[line]):
        return range(line, end)
    top = next((n for n in range(line, -1, -1) if _TOP.match(lines[n])), 0)
    first = next((n for n in range(top + 1, line + 1) if lines[n].strip() and lines[n].lstrip()[0] != "#"), line)
    same = _alike(lines[first])
    if lines[line].startswith("- ") and not same.match(lines[line]):
        return range(line, end)
    starts = [n for n in range(top, line + 1) if same.match(lines[n])]
    if _MISPLACED.match(lines[line]):
        starts = [line]
    end = next((n for n in range(line + 1, end) if same.match(lines[n])), end)
    return range(starts[-1] if starts else top, end)


def _alike(line: str) -> re.Pattern[str]:
    """How the items of a section begin, of which this line begins the first."""
    begin = re.match(r"( *)(- )?", line)
    indent, dash = begin.groups() if begin else ("", None)
    if dash:
        return re.compile(rf"{indent}(?:- *[^\s#]|{DASH})")
    return re.compile(rf"{indent}[^\s#]") if indent else _TOP
