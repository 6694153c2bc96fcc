"""A text in lines of which no character is lost at a break, so that a caret can stand at every place in it."""

from bisect import bisect_right
from itertools import pairwise
from re import finditer

from game.ui.drawn import drawn
from game.ui.text import Measure
from game.ui.theme import Style
from game.ui.widgets.editing import stops

Span = tuple[int, int]  # where something begins and ends in the text


@drawn
class Wrapped:
    """`lines` follow each other without a gap; spaces at the end of one may hang over."""

    text: str
    lines: tuple[Span, ...]
    style: Style

    @property
    def line_height(self) -> float:
        return self.style.line_height

    @property
    def height(self) -> float:
        return self.line_height * len(self.lines)

    @property
    def whole(self) -> bool:
        """Whether no word is cut."""
        for _, last in self.lines[:-1]:
            before_break = self.text[last - 1]
            if not before_break.isspace():
                return False
        return True

    def line_of(self, place: int) -> int:
        """The line in which a caret at the place stands: of two at a break the later one."""
        starts = [first for first, _ in self.lines]
        return max(0, bisect_right(starts, place) - 1)

    def across(self, place: int, line: int, measure: Measure) -> float:
        """How far from the left edge of the line the place is."""
        first, _ = self.lines[line]
        before = self.text[first:place]
        return measure(before, self.style)

    def place_at(self, x: float, line: int, measure: Measure) -> int:
        """The place in the line that is nearest to x. Behind the last letter of a line that is followed by another one
        a caret would stand in that one."""
        first, last = self.lines[line]
        if last < len(self.text):
            last -= 1
        places = [place for place in stops(self.text) if first <= place <= last]

        def distance(place: int) -> float:
            return abs(self.across(place, line, measure) - x)

        return min(places or [first], key=distance)


def wrapped(text: str, style: Style, width: float, measure: Measure) -> Wrapped:
    """Lines no wider than `width` but for spaces at their ends, broken behind spaces; a longer single word is cut."""
    lines: list[Span] = []
    first = end = 0  # of the line that is being filled
    for word in finditer(r"\S+\s*|\s+", text):
        start = word.start()
        letters_end = start + len(word.group().rstrip())
        if measure(text[first:letters_end], style) > width:
            if end > first:
                lines.append((first, end))
            cuts = _cuts(text, (start, letters_end), style, width, measure)
            lines += pairwise(cuts)
            first = cuts[-1]
        end = word.end()
    lines.append((first, len(text)))
    return Wrapped(text, tuple(lines), style)


def _cuts(text: str, word: Span, style: Style, width: float, measure: Measure) -> list[int]:
    """Where the parts of a word begin."""
    start, end = word
    cuts = [start]
    before = start
    for stop in stops(text):
        if not start < stop <= end:
            continue
        part = text[cuts[-1] : stop]
        if before > cuts[-1] and measure(part, style) > width:
            cuts.append(before)
        before = stop
    return cuts
