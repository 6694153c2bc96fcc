"""Text that fits its box: broken into lines, and made smaller, down to the least legible size, only where it must."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.theme import Colour, Style, Theme
from game.ui.widgets.together import runs

Measure = Callable[[str, Style], float]
STEPS = 8  # sizes tried between the wanted and the least one


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one style; `fits` tells whether they all found room in the box they were made for."""

    lines: tuple[str, ...]
    style: Style
    width: float
    fits: bool = True

    @property
    def line_height(self) -> float:
        return self.style.size * self.style.leading

    @property
    def height(self) -> float:
        return self.line_height * len(self.lines)


def wrap(words: str, style: Style, width: float, measure: Measure) -> Block:
    """Lines no wider than `width`, broken at spaces (no-break spaces hold) and between what belongs together only where
    that is too long for a line; a longer single word is cut into parts."""
    lines: list[str] = []
    for paragraph in words.split("\n"):
        line = ""
        for word in _unbroken(paragraph, style, width, measure):
            grown = f"{line} {word}" if line else word
            if measure(grown, style) <= width:
                line = grown
                continue
            if line:
                lines.append(line)
            *full, line = _pieces(word, style, width, measure)
            lines += full
        lines.append(line)
    widest = max(measure(line, style) for line in lines)
    return Block(tuple(lines), style, widest, widest <= width)


def _unbroken(paragraph: str, style: Style, width: float, measure: Measure) -> Iterator[str]:
    """The runs of words that are not parted; of those that are too long for a line, the single words."""
    for run in runs(paragraph):
        yield from [run] if measure(run, style) <= width else run.split(" ")


def _pieces(word: str, style: Style, width: float, measure: Measure) -> list[str]:
    pieces, piece = [], ""
    for letter in word:
        if piece and measure(piece + letter, style) > width:
            pieces.append(piece)
            piece = ""
        piece += letter
    return [*pieces, piece]


def fit(words: str, role: str, box: Rect, theme: Theme, measure: Measure) -> Block:
    """The words in the largest style of the role, from the wanted to the least, in which they fit the box.

    Words are not cut while a smaller size of the role can hold them whole.
    """
    wanted, least = theme.style(role), theme.least(role)
    for i in range(STEPS + 1):
        style = replace(wanted, size=wanted.size + (least.size - wanted.size) * i / STEPS)
        longest = max(words.split(), key=len, default="")
        if i < STEPS and measure(longest, style) > box.w:
            continue
        block = wrap(words, style, box.w, measure)
        if block.height <= box.h:
            return block
        if wanted == least:
            break
    return replace(wrap(words, least, box.w, measure), fits=False)


def draw(
    canvas: Canvas, block: Block, box: Rect, colour: Colour, on: Colour, across: str = "left", down: str = "top"
) -> Rect:
    """Draw the block in the box (`across` left, centre or right; `down` top, middle or bottom); gives its rectangle."""
    room = box.h - block.height
    y = box.y + {"top": 0.0, "middle": room / 2, "bottom": room}[down]
    drawn = Rect(box.x, y, block.width, block.height)
    for i, line in enumerate(block.lines):
        spare = box.w - canvas.measure(line, block.style)
        x = box.x + {"left": 0.0, "centre": spare / 2, "right": spare}[across]
        canvas.text(line, (x, y + i * block.line_height), block.style, colour, on)
    return drawn
