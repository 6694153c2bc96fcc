"""Why a file is no YAML: the parser's complaint in a teacher's words, at the place to look at first."""

import re
from collections.abc import Callable
from typing import Any

from game.facts.curly import CURLY, MIXED, SIGNS, lone_end
from game.facts.halt import Clue, Halt
from game.facts.indentation import blanks, indent_of, stepping_out
from game.facts.model import Problem, Where

_QUOTE = "put the whole text in double quotes"
OPEN_QUOTE = "a text in quotes begins or ends here, and its other quote is missing in this line; add it"
AFTER_QUOTE = f'a quoted text ended just before, and more comes after it; {_QUOTE}, with \\" for each " inside'
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
_NO_SPACE = re.compile(r" *(?:- )?[\w-]+:(?=[^ \t:/\\])")
_NO_COLON = re.compile(r" *(?:- )?(?=[\w-]+( [^:]*)?$)")
_CURLY = re.compile(rf"(?:[:,\[{{]|^ *-) *(?=[{SIGNS}])")
_STAR = re.compile(r"(?:^ *|: +|- +|[\[,] *)(\*)(?=[^\s*,\]])")
_NOTED = re.compile(r" (#)(?=.*[\]},])")
_MARKED = re.compile(r"[\w.,;!?)\"”’](\[[^\[\]\"',]{1,24}\])")
_ENTITY = re.compile(r"&#?\w{2,8};")
_OWN_ID = re.compile(r" +(?=id: +\S)")
_KEY = re.compile(r" *(?:- )?[^\s:]+ *:")
_AT_LEFT_EDGE = re.compile(r"\S")
_ITEM = re.compile(r"- ")
_FIRST_OF_TEXT = re.compile(r"\S| *- ")
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


def explain(name: str, lines: list[str], error: Any) -> Problem:
    """What is wrong with the lines that made the parser halt."""
    halt = Halt(lines, error)
    clue = _first_clue(halt)
    where = Where(name, clue.line + 1, clue.column + 1)
    return Problem(where, clue.text)


def _first_clue(halt: Halt) -> Clue:
    for look in _CLUES:
        clue = look(halt)
        if clue:
            return clue
    for theirs, ours in _SENTENCES:
        if theirs in halt.said:
            char = halt.text[halt.column : halt.column + 1]
            return halt.here(ours.replace("{char}", char))
    return halt.here(UNCLEAR)


def _curly(halt: Halt) -> Clue | None:
    """A curly quote at the beginning of a text: of one in a list, or of one that holds the ": " at which to stop."""
    if halt.says("flow"):
        before = _CURLY.search(halt.text, halt.column)
    elif halt.says("mapping values"):
        before = _CURLY.search(halt.text, 0, halt.column)
    else:
        return None
    if before is None:
        return None
    return halt.at(before.end(), CURLY)


def _odd_quote(halt: Halt) -> Clue | None:
    """The quote, in one of the lines that lead here, that has no partner in its own line."""
    if not halt.says("expected"):
        return None
    first = halt.line
    if not _FIRST_OF_TEXT.match(halt.text):
        first = halt.above(_FIRST_OF_TEXT) or 0
    for number in range(first, halt.line + 1):
        line = halt.lines[number]
        quotes = list(_DOUBLE_QUOTE.finditer(line))
        if len(quotes) % 2 == 0:
            continue
        curly = lone_end(line)
        if curly is not None:
            return Clue(number, curly, MIXED)
        last = quotes[-1]
        return Clue(number, last.start(), OPEN_QUOTE)
    return None


def _after_quote(halt: Halt) -> Clue | None:
    if not halt.says("expected"):
        return None
    before = halt.text[: halt.column].rstrip()
    is_one_quote = before.strip("- ") in ("'", '"')
    if is_one_quote or not before.endswith(("'", '"')):
        return None
    return halt.here(AFTER_QUOTE)


def _dash(halt: Halt) -> Clue | None:
    for number in halt.last_two():
        dashed = _DASHED.match(halt.lines[number])
        if dashed:
            indent = dashed[1]
            return Clue(number, len(indent), NO_DASH)
    return None


def _id(halt: Halt) -> Clue | None:
    """An id out of line, in an item that has one already."""
    indent = _OWN_ID.match(halt.text)
    if indent is None or not halt.says("expected", "mapping values"):
        return None
    start = halt.above(_ITEM)
    if start is None:
        return None
    for text in halt.lines[start : halt.line]:
        if re.match(r"(?:- | +)id:", text):
            return halt.at(indent.end(), NEW_ITEM)
    return None


def _star(halt: Halt) -> Clue | None:
    """A star at the beginning of a text, of which the parser says no word if more comes after it."""
    if not halt.says("expected", "mapping values"):
        return None
    stars = [begin.start(1) for begin in _STAR.finditer(halt.text)]
    if halt.says("flow"):  # a list begins here, and the star comes later
        stars = [star for star in stars if star > halt.column]
        return halt.at(stars[0], STAR) if stars else None
    stars = [star for star in stars if star < max(halt.column, 1)]
    return halt.at(stars[-1], STAR) if stars else None


def _entity(halt: Halt) -> Clue | None:
    if not halt.says("anchor"):
        return None
    entity = _ENTITY.match(halt.text, halt.column)
    if entity is None:
        return None
    return halt.here(f'"{entity[0]}" is a sign of a web page; write the sign itself, and {_QUOTE}')


def _unclosed(halt: Halt) -> Clue | None:
    """What keeps a list or braces from being closed: a note, or brackets inside."""
    if not halt.says("flow"):
        return None
    for sign, text in ((_NOTED, NOTE), (_MARKED, MARK)):
        found = sign.search(halt.text, halt.column)
        if found:
            return halt.at(found.start(1), text)
    return None


def _section(halt: Halt) -> Clue | None:
    """Items at the left edge under a line that begins no list of them."""
    if not halt.says("expected") or halt.column or not halt.text.startswith("- "):
        return None
    above = halt.above(_AT_LEFT_EDGE)
    if above is None:
        return None
    head = halt.lines[above]
    first = next(text for text in halt.lines[above + 1 :] if text.strip())
    begins_list = head.rstrip().endswith(":") and first.lstrip().startswith("- ")
    if begins_list or head.startswith("- "):
        return None
    return halt.at(0, NO_SECTION)


def _colon(halt: Halt) -> Clue | None:
    """A colon without its space, in the line or the one above it."""
    if not halt.says("expected ':'", "mapping values"):
        return None
    for number in halt.last_two():
        colon = _NO_SPACE.match(halt.lines[number])
        if colon:
            return Clue(number, colon.end() - 1, NO_SPACE)
    return None


def _out_of_line(halt: Halt) -> Clue | None:
    if halt.says("<block end>", "expected key", "'-' indicator", "<document start>"):
        return stepping_out(halt)
    return None


def _above(halt: Halt) -> Clue | None:
    """A line in order that stands under one that is not."""
    key = _KEY.match(halt.text)
    if not halt.says("mapping values") or key is None or key.end() != halt.column + 1:
        return None
    *_, before = halt.last_two()
    if before != halt.line:
        word = _NO_COLON.match(halt.lines[before])
        if word:
            return Clue(before, word.end(), NO_COLON)
    return stepping_out(halt) or halt.at(indent_of(halt.text), INDENT)


_CLUES: tuple[Callable[[Halt], Clue | None], ...] = (
    blanks,
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
    _out_of_line,
    _above,
)
