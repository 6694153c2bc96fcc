"""What a broken YAML file needs: which bytes are no text, which line is no YAML, and what to do about it."""

import re
from typing import Any

from game.facts.model import Problem, Where

EMPTY = "the file is empty; write entries in it, or take it out of the folder"
NO_MAPPING = 'the file must start with words such as "entries:" or "sources:" at the left edge'
SECOND_DOCUMENT = 'a second document begins here; take the line "---" away, a file holds one'

_BAD_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_TAB = re.compile(r" *\t\s*\S")
_TOP = re.compile(r"(\S+) *:(?: |$)")
_ITEM = re.compile(r"( *)- ")
_QUOTE = 'put the whole text in double quotes'

# A part of the parser's words -> ours; the first that fits is taken. {char} is the character at the place.
_SENTENCES = (
    ("quoted scalar", "a text in quotes begins here and never ends; add the missing quote (a quote inside needs \\ before it)"),
    ("unknown escape", 'a "\\" inside double quotes has a meaning of its own; write \\\\ or use single quotes'),
    ("escape sequence", 'a "\\" inside double quotes has a meaning of its own; write \\\\ or use single quotes'),
    ("flow sequence", "the list [...] that begins here is not closed, or lacks a comma, or a text in it needs quotes"),
    ("flow mapping", "the braces {...} that begin here are not closed, or lack a comma, or a text in them needs quotes"),
    ("mapping values are not allowed", f'a ": " stands inside a text (or the line is indented too far); {_QUOTE}'),
    ("could not find expected ':'", 'this line has no colon after its first word, or its text needs quotes'),
    ("sequence entries are not allowed", 'a "- " stands where no list can begin; put it on a line of its own'),
    ("scanning an anchor", f'a text cannot begin with "&"; {_QUOTE}'),
    ("scanning an alias", f'a text cannot begin with "*"; {_QUOTE}'),
    ("tag", f'a text cannot begin with "!"; {_QUOTE}'),
    ("directive", f'a line cannot begin with "%"; {_QUOTE}'),
    ("cannot start any token", f'a text cannot begin with "{{char}}"; {_QUOTE}'),
    ("block scalar", 'after "|" or ">" the text begins on the next line, further to the right'),
    ("expected '-' indicator", "this line is not in line with the items above it; give it the same indentation"),
    ("expected <block end>", "this line is not in line with the ones above it, or a quoted text goes on after its quote"),
    ("expected key", "this line is not in line with the ones above it, or a quoted text goes on after its quote"),
)  # fmt: skip
_BEGUN = ("quoted scalar", "flow sequence", "flow mapping")


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
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if found := _BAD_CHARACTER.search(text):
        place = Where(name, text.count("\n", 0, found.start()) + 1, found.start() - text.rfind("\n", 0, found.start()))
        return "", [Problem(place, f"an invisible character (U+{ord(found[0]):04X}) stands here; delete it")]
    return text, []


def explain(name: str, lines: list[str], error: Any) -> Problem:
    """The parser's complaint in a teacher's words, at the place to look at first."""
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return Problem(Where(name, 1, 1), "this is not YAML; see questions/README.md for how a file looks")
    said = f"{error.context or ''} {error.problem or ''}"
    line, column = _place(error, said)
    last = min(mark.line, len(lines) - 1)
    tab = next((n for n in (last, last - 1) if n >= 0 and _TAB.match(lines[n])), None)
    if tab is not None:
        place = Where(name, tab + 1, lines[tab].index("\t") + 1)
        return Problem(place, "a tab stands before the text; indent with spaces only")
    char = lines[line][column : column + 1] if line < len(lines) else ""
    text = next((ours for theirs, ours in _SENTENCES if theirs in said), "this line cannot be understood; check its colons, quotes, brackets and indentation")
    return Problem(Where(name, line + 1, column + 1), text.replace("{char}", char))


def _place(error: Any, said: str) -> tuple[int, int]:
    """Where something was begun and not ended, else where the parser stopped."""
    begun = error.context_mark and any(words in said for words in _BEGUN)
    mark = error.context_mark if begun else error.problem_mark
    return mark.line, mark.column


def blank_item(lines: list[str], error: Any) -> bool:
    """Empty the lines of the list item in which the error stands; False where there is no such item."""
    if getattr(error, "problem_mark", None) is None:
        return False
    line, _ = _place(error, f"{error.context or ''} {error.problem or ''}")
    line = min(line, len(lines) - 1)
    start = next((n for n in range(line, -1, -1) if _starts_item(lines, n)), None)
    if start is None or not lines[start].strip():
        return False
    end = next((n for n in range(start + 1, len(lines)) if _starts_item(lines, n)), len(lines))
    lines[start:end] = [""] * (end - start)
    return True


def _starts_item(lines: list[str], number: int) -> bool:
    """A line such as `- id: x` at the depth where the file's items stand, or `questions:` at the left edge."""
    line = lines[number]
    return bool(_TOP.match(line)) or line.startswith(("- ", "  - id:", "    - id:"))
