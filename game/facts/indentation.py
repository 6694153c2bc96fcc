"""What stands before the text of a line: blanks that are no spaces, or too many or too few of them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from game.facts.halt import Clue, Halt

TAB = "a tab stands before the text; indent with spaces only"
WIDE = "an unusual space stands before the text, maybe copied from elsewhere; delete it and indent with plain spaces"
STEPS_OUT = "this line is not in line with the ones around it; give it the same indentation as its neighbours"
_TAB = re.compile(r" *\t\s*\S")
_WIDE = re.compile("[ \\t]*[\u00a0\u2000-\u200a\u202f\u3000]\\s*\\S")
_NO_NOTE = re.compile(r" *[^\s#]")
_BEFORE_WORD = re.compile(r" *(?:- +)?")


def blanks(halt: Halt) -> Clue | None:
    """Tabs and unusual spaces before the text, here or in the line above."""
    for number in (halt.line, halt.line - 1):
        if number < 0:
            continue
        text = halt.lines[number]
        if _TAB.match(text):
            return Clue(number, text.index("\t"), TAB)
        wide = _WIDE.match(text)
        if wide:
            blanks = wide[0]
            usual = len(blanks) - len(blanks.lstrip(" \t"))
            return Clue(number, usual, WIDE)
    return None


def stepping_out(halt: Halt) -> Clue | None:
    """The line that steps out of the lines around it, where the one at which the parser halts is innocent: its
    indentation is rarer in the file."""
    indents = _indents(halt.lines)
    indent = indent_of(halt.text)
    above = [number for number in indents if number < halt.line]
    if not above:
        return None
    odd = _first_deeper(above, indents, indent)
    its_own = indents[odd]
    before = [number for number in above if number < odd]
    if before and indents[before[-1]] == its_own:
        return None
    counts = Counter(indents.values())
    is_rarer = counts[its_own] < counts[indent]
    begins_file = halt.says("<document start>")
    if its_own and (is_rarer or begins_file):
        line = halt.lines[odd]
        start = len(line) - len(line.lstrip())
        return Clue(odd, start, STEPS_OUT)
    return None


def _first_deeper(above: Sequence[int], indents: Mapping[int, int], indent: int) -> int:
    """The line that begins the block of deeper lines right above, or the last line where none of them is deeper."""
    first = above[-1]
    least = indents[first]
    for number in reversed(above):
        its_own = indents[number]
        if its_own <= indent:
            break
        if its_own <= least:
            first = number
            least = its_own
    return first


def _indents(lines: Iterable[str]) -> dict[int, int]:
    """By the numbers of the lines that are neither empty nor notes."""
    indents = {}
    for number, line in enumerate(lines):
        if _NO_NOTE.match(line):
            indents[number] = indent_of(line)
    return indents


def indent_of(line: str) -> int:
    """How far to the right the first word of a line stands, after the "- " of an item."""
    before = _BEFORE_WORD.match(line)
    return before.end() if before else 0
