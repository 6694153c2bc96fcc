"""Text that fits its box: broken into lines, and made smaller, down to the least legible size, only where it must."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from game.ui.canvas import Canvas
from game.ui.even_lines import evened
from game.ui.layout import Rect
from game.ui.theme import BOLD, Colour, Style, Theme
from game.ui.widgets.together import runs

Measure = Callable[[str, Style], float]
SPACINGS = 0.5, 0.0  # how much of the wide spacing is left where there is little room
LEFT_BEHIND = 2  # words that a line keeps at least of which one goes to the next
STEPS = 8  # sizes tried between the wanted and the least one
SHARES = {"left": 0.0, "centre": 0.5, "right": 1.0, "top": 0.0, "middle": 0.5, "bottom": 1.0}  # of the spare room


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one style; `fits` tells whether they all found room in the box they were made for."""

    lines: tuple[str, ...]
    style: Style
    width: float
    fits: bool = True

    @property
    def line_height(self) -> float:
        return self.style.line_height

    @property
    def height(self) -> float:
        return self.line_height * len(self.lines)


Part = tuple[Block, Rect, Colour, str]  # of a row: words, their box, colour, and where across


def dotted(*parts: str) -> str:
    """What stands beside each other in one line, as far as there is something to tell."""
    known = filter(None, parts)
    return " · ".join(known)


def wrap(words: str, style: Style, width: float, measure: Measure) -> Block:
    """Lines no wider than `width`, broken at spaces (no-break spaces hold) and between what belongs together only where
    that is too long for a line; a longer single word is cut into parts. Lines of bold words are as even as can be."""
    lines: list[str] = []
    for paragraph in words.split("\n"):
        lines += _lines(paragraph, style, width, measure)
    widest = max(measure(line, style) for line in lines)
    return Block(tuple(lines), style, widest, widest <= width)


def _lines(paragraph: str, style: Style, width: float, measure: Measure) -> list[str]:
    """At least one, which may be empty."""
    if measure(paragraph, style) <= width:
        return [paragraph]
    lines = _full_lines(paragraph, style, width, measure)
    if style.weight >= BOLD:
        lines = evened(lines, lambda words: measure(words, style), width)
    else:
        _give_company(lines, style, width, measure)
    return [" ".join(held) for held in lines]


def _full_lines(paragraph: str, style: Style, width: float, measure: Measure) -> list[list[str]]:
    """The runs that stand in each; of those that are too long for a line the words are parted."""
    lines: list[list[str]] = []
    line: list[str] = []
    left = deque(runs(paragraph))
    while left:
        run = left.popleft()
        grown = " ".join([*line, run])
        if measure(grown, style) <= width:
            line.append(run)
            continue
        if " " in run and measure(run, style) > width:
            words = run.split(" ")
            left.extendleft(reversed(words))
            continue
        if line:
            lines.append(line)
        *full, rest = _pieces(run, style, width, measure)
        lines += [[piece] for piece in full]
        line = [rest]
    lines.append(line)
    return lines


def _give_company(lines: Sequence[list[str]], style: Style, width: float, measure: Measure) -> None:
    """No word stands alone on the last line where the line before it has one to spare."""
    if len(lines) < 2:
        return
    before, last = lines[-2:]
    alone = " ".join(last)
    if " " in alone or len(before) <= LEFT_BEHIND:
        return
    to_spare = before[-1]
    joined = f"{to_spare} {alone}"
    if measure(joined, style) > width:
        return
    before.pop()
    last.insert(0, to_spare)


def is_torn(words: str, block: Block) -> bool:
    """Whether it was too narrow for what belongs together, as a name and its number."""
    laid = "\n".join(block.lines)
    for run in runs(words):
        if run not in laid:
            return True
    return False


def _pieces(word: str, style: Style, width: float, measure: Measure) -> list[str]:
    """The parts of a word, each as long as fits the width; at least a letter."""
    if measure(word, style) <= width:
        return [word]
    pieces = []
    piece = ""
    for letter in word:
        grown = piece + letter
        if piece and measure(grown, style) > width:
            pieces.append(piece)
            piece = letter
        else:
            piece = grown
    return [*pieces, piece]


def sizes(wanted: Style, least: Style) -> Iterator[Style]:
    """The styles to be tried, from the wanted one to the least."""
    if wanted != least:
        whole_way = least.size - wanted.size
        for i in range(STEPS):
            way = whole_way * i / STEPS
            yield wanted._replace(size=wanted.size + way)
    yield least


def fit(words: str, role: str, box: Rect, theme: Theme, measure: Measure) -> Block:
    """The words in the largest style of the role, from the wanted to the least, in which they fit the box; wide spacing
    gives way by and by where none of them does.

    Words are not cut while a smaller size of the role, or less spacing, can hold them whole.
    """
    for apart in SPACINGS:
        if theme.apart <= apart:
            continue
        wide = _fitted(words, role, box, theme, measure)
        cuts = cuts_a_word(words, wide.style, box, measure)
        if wide.fits and not cuts:
            return wide
        theme = replace(theme, apart=apart)
    return _fitted(words, role, box, theme, measure)


def _fitted(words: str, role: str, box: Rect, theme: Theme, measure: Measure) -> Block:
    wanted = theme.style(role)
    least = theme.least(role)
    for style in sizes(wanted, least):
        if style != least and cuts_a_word(words, style, box, measure):
            continue
        block = wrap(words, style, box.w, measure)
        if block.height <= box.h:
            return block
    return replace(wrap(words, least, box.w, measure), fits=False)


def cuts_a_word(words: str, style: Style, box: Rect, measure: Measure) -> bool:
    longest = max(words.split(), key=len, default="")
    return measure(longest, style) > box.w


def draw(
    canvas: Canvas, block: Block, box: Rect, colour: Colour, on: Colour, across: str = "left", down: str = "top"
) -> Rect:
    """Draw the block in the box (`across` left, centre or right; `down` top, middle or bottom); gives its rectangle."""
    style = block.style
    spare_below = box.h - block.height
    y = box.y + SHARES[down] * spare_below
    for i, line in enumerate(block.lines):
        spare_beside = box.w - canvas.measure(line, style)
        left = box.x + SHARES[across] * spare_beside
        top = y + i * block.line_height
        canvas.text(line, (left, top), style, colour, on)
    return Rect(box.x, y, block.width, block.height)


def draw_parts(canvas: Canvas, parts: Iterable[Part], on: Colour, down: str = "top") -> None:
    """All parts of a row, each in its box, its colour and across as it says, on the same ground."""
    for block, box, colour, across in parts:
        draw(canvas, block, box, colour, on, across, down)
