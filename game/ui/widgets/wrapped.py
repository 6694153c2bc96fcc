"""A text in lines of which no character is lost at a break, so that a caret can stand at every place in it."""

from dataclasses import dataclass
from itertools import pairwise
from re import finditer

from game.ui.text import Measure
from game.ui.theme import Style
from game.ui.widgets.editing import stops

Span = tuple[int, int]  # where something begins and ends in the text


@dataclass(frozen=True, slots=True)
class Wrapped:
    """`lines` follow each other without a gap; spaces at the end of one may hang over."""

    text: str
    lines: tuple[Span, ...]
    style: Style

    @property
    def line_height(self) -> float:
        return self.style.size * self.style.leading

    @property
    def height(self) -> float:
        return self.line_height * len(self.lines)

    @property
    def whole(self) -> bool:
        """Whether no word is cut."""
        return all(self.text[last - 1].isspace() for _, last in self.lines[:-1])

    def line_of(self, place: int) -> int:
        """The line in which a caret at the place stands: of two at a break the later one."""
        return max(line for line, (first, _) in enumerate(self.lines) if first <= place or not line)

    def across(self, place: int, line: int, measure: Measure) -> float:
        """How far from the left edge of the line the place is."""
        return measure(self.text[self.lines[line][0] : place], self.style)

    def place_at(self, x: float, line: int, measure: Measure) -> int:
        """The place in the line that is nearest to x. Behind the last letter of a line that is followed by another one
        a caret would stand in that one."""
        first, last = self.lines[line]
        ends = last < len(self.text)
        places = [place for place in stops(self.text) if first <= place <= last - ends] or [first]
        return min(places, key=lambda place: abs(self.across(place, line, measure) - x))


def wrapped(text: str, style: Style, width: float, measure: Measure) -> Wrapped:
    """Lines no wider than `width` but for spaces at their ends, broken behind spaces; a longer single word is cut."""
    lines: list[Span] = []
    first = end = 0
    for token in finditer(r"\S+\s*|\s+", text):
        word_end = token.start() + len(token.group().rstrip())
        if measure(text[first:word_end], style) > width:
            if end > first:
                lines.append((first, end))
            cuts = _cuts(text, (token.start(), word_end), style, width, measure)
            lines += pairwise(cuts)
            first = cuts[-1]
        end = token.end()
    return Wrapped(text, (*lines, (first, len(text))), style)


def _cuts(text: str, word: Span, style: Style, width: float, measure: Measure) -> list[int]:
    """Where the parts of a word begin."""
    cuts, before = [word[0]], word[0]
    for stop in (stop for stop in stops(text) if word[0] < stop <= word[1]):
        if before > cuts[-1] and measure(text[cuts[-1] : stop], style) > width:
            cuts.append(before)
        before = stop
    return cuts
