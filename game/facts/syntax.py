"""What a broken YAML file needs: which bytes are no text, which line is no YAML, and what to do about it."""

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from game.facts.model import Problem, Where

MAX_CUTS = 8
MAX_MENDED = 250_000  # characters; to read a larger file again and again would take too long

EMPTY = "the file is empty; write entries in it, or take it out of the folder"
NO_MAPPING = 'the file must start with words such as "entries:" or "sources:" at the left edge'
SECOND_DOCUMENT = 'a second document begins here; take the line "---" away, a file holds one'

INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u200b\u2028-\u202e\u2060\ufeff\ufffe\uffff]")
_ID = re.compile(r"\bid: *([^\s,}\"']+)")
_KEY = re.compile(r"^ *([^\s:{-][^\s:{]*):")
_TAB = re.compile(r" *\t\s*\S")
_TOP = re.compile(r"(\S+) *:(?: |$)")
_DOUBLE_QUOTE = re.compile(r'(?<!\\)"')
_QUOTE = "put the whole text in double quotes"
TAB = "a tab stands before the text; indent with spaces only"
OPEN_QUOTE = "a text in quotes begins or ends here, and its other quote is missing in this line; add it"
UNCLEAR = "this line cannot be understood; check its colons, quotes, brackets and indentation"
_ALIGN = "this line is not in line with the ones above it, or a quoted text goes on after its quote"

# A part of the parser's words -> ours; the first that fits is taken. {char} is the character at the place.
_SENTENCES = (
    ("unknown escape", "a \\ inside double quotes has a meaning of its own; write two of them, or use single quotes"),
    ("escape sequence", "a \\ inside double quotes has a meaning of its own; write two of them, or use single quotes"),
    ("quoted scalar", 'a text in quotes begins here and never ends; add the missing quote (inside, write a " as \\")'),
    ("flow sequence", "the list [...] that begins here is not closed, or lacks a comma, or a text in it needs quotes"),
    ("flow mapping", "the braces {...} that begin here are not closed, lack a comma, or hold a text that needs quotes"),
    ("mapping values are not allowed", f'a ": " stands inside a text, or the line is indented too far; {_QUOTE}'),
    ("could not find expected ':'", "this line has no colon after its first word, or belongs in quotes"),
    ("sequence entries are not allowed", 'a "- " stands where no list can begin; put it on a line of its own'),
    ("scanning an anchor", f'a text cannot begin with "&"; {_QUOTE}'),
    ("scanning an alias", f'a text cannot begin with "*"; {_QUOTE}'),
    ("tag", f'a text cannot begin with "!"; {_QUOTE}'),
    ("directive", f'a line cannot begin with "%"; {_QUOTE}'),
    ("cannot start any token", f'a text cannot begin with "{{char}}"; {_QUOTE}'),
    ("block scalar", 'after "|" or ">" the text begins on the next line, further to the right'),
    ("expected '-' indicator", "this line is not in line with the items above it; give it the same indentation"),
    ("expected <block end>", _ALIGN),
    ("expected key", _ALIGN),
)
_BEGUN = ("quoted scalar", "flow sequence", "flow mapping", "simple key", "scanning an a", "scanning a tag")


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
class Page:
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
        self.problems.append(explain(self.name, lines, error))
        self.cuts += 1
        if self.cuts > MAX_CUTS or len(self.text) > MAX_MENDED:
            return False
        self._cut(lines, place_of(error)[0])
        return True

    def _cut(self, lines: list[str], line: int) -> None:
        """Empty the lines of an item, so that all others keep their numbers."""
        span = item(lines, line)
        self.left_out.update(_ID.findall("\n".join(lines[span.start : span.stop])))
        self.left_out.update(_KEY.findall(lines[span.start]))
        lines[span.start : span.stop] = [""] * len(span)
        self.text = "\n".join(lines)


def explain(name: str, lines: list[str], error: Any) -> Problem:
    """The parser's complaint in a teacher's words, at the place to look at first."""
    line, column = place_of(error)
    said = _said(error)
    line = min(line, len(lines) - 1)
    if (tab := next((n for n in (line, line - 1) if n >= 0 and _TAB.match(lines[n])), None)) is not None:
        return Problem(Where(name, tab + 1, lines[tab].index("\t") + 1), TAB)
    if "expected" in said and (quote := _odd_quote(lines, line)):
        return Problem(Where(name, *quote), OPEN_QUOTE)
    text = next((ours for theirs, ours in _SENTENCES if theirs in said), UNCLEAR)
    return Problem(Where(name, line + 1, column + 1), text.replace("{char}", lines[line][column : column + 1]))


def _said(error: Any) -> str:
    return f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"


def place_of(error: Any) -> tuple[int, int]:
    """Line and column, from 0, where something was begun and not ended, else where the parser stopped."""
    said = _said(error)
    begun = "escape" not in said and any(words in said for words in _BEGUN)
    mark = (begun and error.context_mark) or getattr(error, "problem_mark", None)
    return (mark.line, mark.column) if mark else (0, 0)


def _odd_quote(lines: list[str], line: int) -> tuple[int, int] | None:
    """The quote, in the item that ends with this line, that has no partner in its own line."""
    for number in range(item(lines, line).start, line + 1):
        quotes = [found.start() for found in _DOUBLE_QUOTE.finditer(lines[number])]
        if len(quotes) % 2:
            return number + 1, quotes[-1] + 1
    return None


def item(lines: list[str], line: int) -> range:
    """The lines of the item of a section (`entries:`, `relations:`) around this line, or of the whole section."""
    line = min(line, len(lines) - 1)
    top = next((n for n in range(line, -1, -1) if _TOP.match(lines[n])), 0)
    first = next((n for n in range(top + 1, line + 1) if lines[n].strip() and lines[n].lstrip()[0] != "#"), line)
    begin = re.match(r" *(?:- )?", lines[first])
    same = re.compile(re.escape(begin[0]) + r"[^\s#]") if begin and begin[0] else _TOP
    starts = [n for n in range(top, line + 1) if same.match(lines[n])]
    end = next((n for n in range(line + 1, len(lines)) if same.match(lines[n]) or _TOP.match(lines[n])), len(lines))
    return range(starts[-1] if starts else top, end)
