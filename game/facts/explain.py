"""Why a file is no YAML: the parser's complaint in a teacher's words, at the place to look at first."""

import re
from collections.abc import Callable
from typing import Any

from game.facts.model import Problem, Where

_QUOTE = "put the whole text in double quotes"
TAB = "a tab stands before the text; indent with spaces only"
WIDE = "an unusual space stands before the text, maybe copied from elsewhere; delete it and indent with plain spaces"
OPEN_QUOTE = "a text in quotes begins or ends here, and its other quote is missing in this line; add it"
AFTER_QUOTE = f'a quoted text ended just before, and more comes after it; {_QUOTE}, with \\" for each " inside'
CURLY = 'curly quotes do not hold a text together; write straight ones (") around the whole text'
NO_TEXT = "is empty: write something, or take the line out"
NO_DASH = 'an item of a list begins with "- ", a hyphen and a space; write that here'
NEW_ITEM = (
    'a new entry or question begins with "- id:", a hyphen and a space before "id"; '
    "without them this is taken for more of the one above"
)
STAR = f'a text cannot begin with "*"; take the star away, or {_QUOTE}'
NOTE = f'what comes after " #" is a note, so that this is not closed; {_QUOTE} where the # belongs to it'
MARK = (
    "a mark in brackets stands here, maybe copied from a web page; take it away, or put the whole text in double quotes"
)
NO_SECTION = 'a list begins here, but no "entries:" or "questions:" stands in the line above; add it'
NO_SPACE = "after this colon comes a space; put one there"
NO_COLON = "this line has no colon after its first word, or belongs in quotes"
INDENT = "this line stands further to the right than the one above it allows; give both the same indentation"
UNCLEAR = "this line cannot be understood; check its colons, quotes, brackets and indentation"
_ALIGN = "this line is not in line with the ones above it; give it the same indentation as its neighbours"

# What stands in place of the "- " of an item.
DASH = r"(?:-(?=[^\W\d]|[{\[])|[*•·–—] *(?=[\w-]+:(?: |$))|(?<![^\n])id: )"
_DASHED = re.compile(rf"( *){DASH}")
_TAB = re.compile(r" *\t\s*\S")
_WIDE = re.compile("[ \\t]*[\u00a0\u2000-\u200a\u202f\u3000]\\s*\\S")
_NO_SPACE = re.compile(r" *(?:- )?[\w-]+:(?=[^ \t:/\\])")
_NO_COLON = re.compile(r" *(?:- )?(?=[\w-]+( [^:]*)?$)")
_CURLY = re.compile("[:,\\[{] *(?=[“”„«»])")
_STAR = re.compile(r"(?:^ *|: +|- +|[\[,] *)(\*)(?=[^\s*,\]])")
_NOTED = re.compile(r" (#)(?=.*[\]},])")
_MARKED = re.compile(r"[\w.,;!?)\"”’](\[[^\[\]\"',]{1,24}\])")
_ENTITY = re.compile(r"&#?\w{2,8};")
_OWN_ID = re.compile(r" +(?=id: +\S)")
_DOUBLE_QUOTE = re.compile(r'(?<!\\)"')

# A part of the parser's words -> ours; the first that fits is taken. {char} is the character at the place.
_SENTENCES = (
    ("unknown escape", "a \\ inside double quotes has a meaning of its own; write two of them, or use single quotes"),
    ("escape sequence", "a \\ inside double quotes has a meaning of its own; write two of them, or use single quotes"),
    ("quoted scalar", 'a text in quotes begins here and never ends; add the missing quote (inside, write a " as \\")'),
    ("node content", "something is missing here, or a comma too many stands here"),
    ("flow sequence", "the list [...] that begins here is not closed, or lacks a comma, or a text in it needs quotes"),
    ("flow mapping", "the braces {...} that begin here are not closed, lack a comma, or hold a text that needs quotes"),
    ("mapping values are not allowed", f'a ": " stands inside a text; {_QUOTE}'),
    ("could not find expected ':'", NO_COLON),
    ("sequence entries are not allowed", 'a "- " stands where no list can begin; put it on a line of its own'),
    ("scanning an anchor", f'a text cannot begin with "&"; {_QUOTE}'),
    ("scanning an alias", f'a text cannot begin with "*"; {_QUOTE}'),
    ("tag", f'a text cannot begin with "!"; {_QUOTE}'),
    ("directive", f'a line cannot begin with "%"; {_QUOTE}'),
    ("cannot start any token", f'a text cannot begin with "{{char}}"; {_QUOTE}'),
    ("block scalar", f'after "|" or ">" a text begins on the next line; if the sign is part of the text, {_QUOTE}'),
    ("expected '-' indicator", "this line is not in line with the items above it; give it the same indentation"),
    ("expected <block end>", _ALIGN),
    ("expected key", _ALIGN),
)
_BEGUN = (
    "quoted scalar",
    "block scalar",
    "flow sequence",
    "flow mapping",
    "simple key",
    "scanning an a",
    "scanning a tag",
)

Place = tuple[int, int]  # line and column, from 0
Found = tuple[Place, str] | None


def explain(name: str, lines: list[str], error: Any) -> Problem:
    """What is wrong with the lines that made the parser stop."""
    line, column = _place(error)
    said, line = _said(error), min(line, len(lines) - 1)
    for clue in _CLUES:
        if found := clue(lines, line, column, said):
            (row, start), text = found
            return Problem(Where(name, row + 1, start + 1), text)
    text = next((ours for theirs, ours in _SENTENCES if theirs in said), UNCLEAR)
    return Problem(Where(name, line + 1, column + 1), text.replace("{char}", lines[line][column : column + 1]))


def _said(error: Any) -> str:
    return f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"


def _place(error: Any) -> Place:
    """Where something was begun and not ended, else where the parser stopped."""
    said = _said(error)
    begun = "escape" not in said and "node content" not in said and any(words in said for words in _BEGUN)
    mark = (begun and error.context_mark) or getattr(error, "problem_mark", None)
    return (mark.line, mark.column) if mark else (0, 0)


def _last_two(lines: list[str], line: int) -> list[int]:
    """The numbers of a line and of the last one with a text before it."""
    before = next((n for n in range(line - 1, -1, -1) if lines[n].strip()), None)
    return [line] if before is None else [line, before]


def _blanks(lines: list[str], line: int, column: int, said: str) -> Found:
    """Tabs and unusual spaces before the text."""
    for number in (line, line - 1):
        if number >= 0 and _TAB.match(lines[number]):
            return (number, lines[number].index("\t")), TAB
        if number >= 0 and (wide := _WIDE.match(lines[number])):
            return (number, len(wide[0]) - len(wide[0].lstrip(" \t"))), WIDE
    return None


def _curly(lines: list[str], line: int, column: int, said: str) -> Found:
    found = _CURLY.search(lines[line], column) if "flow" in said else None
    return ((line, found.end()), CURLY) if found else None


def _odd_quote(lines: list[str], line: int, column: int, said: str) -> Found:
    """The quote, in one of the lines that lead here, that has no partner in its own line."""
    if "expected" not in said:
        return None
    start = next((n for n in range(line, -1, -1) if re.match(r"\S| *- ", lines[n])), 0)
    for number in range(start, line + 1):
        quotes = [found.start() for found in _DOUBLE_QUOTE.finditer(lines[number])]
        if len(quotes) % 2:
            return (number, quotes[-1]), OPEN_QUOTE
    return None


def _after_quote(lines: list[str], line: int, column: int, said: str) -> Found:
    before = lines[line][:column].rstrip()
    ends = "expected" in said and before[-1:] in ("'", '"') and before.strip("- ") not in ("'", '"')
    return ((line, column), AFTER_QUOTE) if ends else None


def _dash(lines: list[str], line: int, column: int, said: str) -> Found:
    for number in _last_two(lines, line):
        if found := _DASHED.match(lines[number]):
            return (number, len(found[1])), NO_DASH
    return None


def _id(lines: list[str], line: int, column: int, said: str) -> Found:
    """An id out of line, in an item that has one already."""
    found = _OWN_ID.match(lines[line])
    if not found or ("expected" not in said and "mapping values" not in said):
        return None
    start = next((n for n in range(line - 1, -1, -1) if lines[n].startswith("- ")), line)
    has_one = any(re.match(r"(?:- | +)id:", text) for text in lines[start:line])
    return ((line, found.end()), NEW_ITEM) if has_one else None


def _star(lines: list[str], line: int, column: int, said: str) -> Found:
    """A star at the beginning of a text, of which the parser says no word if more comes after it."""
    if "expected" not in said and "mapping values" not in said:
        return None
    in_list = "flow" in said
    places = [found.start(1) for found in _STAR.finditer(lines[line])]
    starts = [place for place in places if (place > column if in_list else place < max(column, 1))]
    return ((line, starts[0 if in_list else -1]), STAR) if starts else None


def _entity(lines: list[str], line: int, column: int, said: str) -> Found:
    found = _ENTITY.match(lines[line], column) if "anchor" in said else None
    return (
        ((line, column), f'"{found[0]}" is a sign of a web page; write the sign itself, and {_QUOTE}')
        if found
        else None
    )


def _unclosed(lines: list[str], line: int, column: int, said: str) -> Found:
    """What keeps a list or braces from being closed: a note, or brackets inside."""
    if "flow" not in said:
        return None
    if found := _NOTED.search(lines[line], column):
        return (line, found.start(1)), NOTE
    if found := _MARKED.search(lines[line], column):
        return (line, found.start(1)), MARK
    return None


def _section(lines: list[str], line: int, column: int, said: str) -> Found:
    """Items at the left edge under a line that begins no list of them."""
    above = next((n for n in range(line - 1, -1, -1) if lines[n][:1].strip()), None)
    if "expected" not in said or column or not lines[line].startswith("- ") or above is None:
        return None
    first = next(text for text in lines[above + 1 :] if text.strip())
    listed = lines[above].startswith("- ") or (first.lstrip().startswith("- ") and lines[above].rstrip().endswith(":"))
    return None if listed else ((line, 0), NO_SECTION)


def _colon(lines: list[str], line: int, column: int, said: str) -> Found:
    """A colon without its space, in the line or the one above it."""
    if "expected ':'" not in said and "mapping values" not in said:
        return None
    for number in _last_two(lines, line):
        if found := _NO_SPACE.match(lines[number]):
            return (number, found.end() - 1), NO_SPACE
    return None


def _above(lines: list[str], line: int, column: int, said: str) -> Found:
    """A line in order that stands under one that is not."""
    own = re.match(r" *(?:- )?[^\s:]+ *:", lines[line])
    if "mapping values" not in said or not own or own.end() != column + 1:
        return None
    before = _last_two(lines, line)[-1]
    if before != line and (found := _NO_COLON.match(lines[before])):
        return (before, found.end()), NO_COLON
    return (line, len(lines[line]) - len(lines[line].lstrip())), INDENT


_CLUES: tuple[Callable[[list[str], int, int, str], Found], ...] = (
    _blanks,
    _odd_quote,
    _curly,
    _entity,
    _star,
    _id,
    _dash,
    _unclosed,
    _after_quote,
    _colon,
    _section,
    _above,
)
