"""The strip above a question: the era, which question of how many, the points, the bar of the round, and the pause."""

from collections.abc import Sequence

from game.facts.model import Bank
from game.quiz.play.round import Round
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.places import Remainder
from game.ui.widgets.basic import RADIUS, Button, Control, Look, Piece, Widget, draw_ring, states
from game.ui.widgets.judged import verdict_of
from game.ui.widgets.lines import FULL, Words, at_most, block, largest, line_height
from game.ui.widgets.signs import Verdict, draw_diamond, draw_segment

BAR = 22.0
CURRENT = 3.0  # by which the question on the table stands out of the bar
UNDER_BAR = 12.0  # to the question, where no words stand above the bar
BESIDE = 24.0  # between the strip and a button
APART = 40.0  # between two words of the strip
NOTHING = Rect(0, 0, 0, 0)
MOST = 1.25  # the text size above which the strip does not grow, so that the question can


@drawn
class RoundBar(Piece):
    """A segment for each question, with the sign of how it was answered; the one on the table stands out and bears the
    diamond that marks a place elsewhere, too."""

    verdicts: tuple[Verdict, ...]  # of the questions that are answered
    total: int
    current: int

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        gap = 8 if self.total < 20 else 4
        cells = self.rect.columns(self.total, gap)
        for number, cell in enumerate(cells):
            if number == self.current:
                self._draw_current(canvas, room, cell)
            else:
                draw_segment(canvas, room, cell, self._verdict(number))

    def _verdict(self, number: int) -> Verdict:
        return self.verdicts[number] if number < len(self.verdicts) else Verdict.OPEN

    def _draw_current(self, canvas: Canvas, room: Room, cell: Rect) -> None:
        palette = room.theme.palette
        area = cell.inset(0, -CURRENT)
        side = min(area.w, area.h)
        canvas.box(area, palette.primary, None, 0, side / 2)
        draw_diamond(canvas, area.centre, side * 0.62, palette.on_primary, palette.on_primary)

    def node(self, look: Look) -> Node:
        answers = enumerate(self.verdicts, 1)
        told = [f"{number} {verdict.words}" for number, verdict in answers]
        number = self.current + 1
        if self.current >= len(self.verdicts):
            told.append(tr("{number} is on the table").format(number=number))
        if self.total > number:
            told.append(_still_open(number + 1, self.total))
        return Node("progress", self.name, tr("Progress"), self.rect, ", ".join(told))


def _still_open(first: int, last: int) -> str:
    numbers = f"{first}" if first == last else f"{first}–{last}"
    return f"{numbers} {Verdict.OPEN.words}"


@drawn
class PauseButton(Control):
    """Two upright bars."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if look.hovered else palette.tile
        canvas.box(self.rect, fill, palette.border, 2, RADIUS)
        x, y = self.rect.centre
        for middle in (x - 9, x + 9):
            bar = Rect(middle - 4, y - 13, 8, 26)
            canvas.box(bar, palette.text, radius=3)
        if look.focused:
            draw_ring(canvas, room, self.rect)

    def node(self, look: Look) -> Node:
        return Node("button", self.name, tr("Pause"), self.rect, state=states(look))


@drawn
class PlayHeader:
    """The widgets of the strip, and the height at which the page goes on below them; or, where the strip is left out,
    the `corner` that its buttons take."""

    widgets: Sequence[Widget]
    bottom: float
    corner: Rect = NOTHING


def header(room: Room, bank: Bank, game: Round, era: str, hint: bool = False) -> PlayHeader:
    """With a button for a `hint` where there is one. The words share a line, the bar of the round runs below them."""
    rest = Remainder(room.page, gap=BESIDE)
    buttons = _buttons(rest, room, hint)
    texts = _texts(room, bank.era(era).name, game, rest.area.w)
    fitting = texts.fitting(room, rest.area.w)
    strip = Remainder(rest.area)
    line = strip.top(line_height("label", fitting))
    words = texts.widgets(line, fitting)
    gap = 3.0 if room.theme.projector else 8.0
    strip.skip(gap + CURRENT)
    bar = strip.top(BAR)
    button_bottom = room.page.y + room.theme.target
    bottom = max(bar.bottom, button_bottom)
    return PlayHeader([*words, _round_bar(bar, game), *buttons], bottom)


def bar_alone(room: Room, game: Round, hint: bool = False) -> PlayHeader:
    """In place of the strip, for a question that has too little room below it: the bar without words."""
    rest = Remainder(room.page, gap=BESIDE)
    buttons = _buttons(rest, room, hint)
    top = room.page.y
    bar = rest.area.below(top + CURRENT).top(BAR)
    below = bar.bottom + UNDER_BAR
    tall = top + room.theme.target - below
    beside = room.page.after(rest.area.right + BESIDE)
    corner = beside.below(below).top(tall)
    widgets = [_round_bar(bar, game), *buttons]
    return PlayHeader(widgets, below, corner)


def buttons_alone(room: Room, hint: bool = False) -> PlayHeader:
    """In place of the strip, for a question that has no room below it."""
    rest = Remainder(room.page, gap=BESIDE)
    buttons = _buttons(rest, room, hint)
    target = room.theme.target
    corner = room.page.after(rest.area.right + BESIDE).top(target)
    return PlayHeader(buttons, room.page.y, corner)


def _buttons(rest: Remainder, room: Room, hint: bool) -> list[Widget]:
    """That for the hint, where there is one, and the pause at the right of it."""
    side = room.theme.target
    pause = PauseButton("pause", rest.far(side).top(side))
    if not hint:
        return [pause]
    return [_hint_button(rest, room), pause]


def _hint_button(rest: Remainder, room: Room) -> Button:
    label = tr("Hint")
    style = room.theme.style("button")
    wide = room.measure(label, style) + 64
    place = rest.far(wide).top(room.theme.target)
    return Button("hint", place, label)


def _round_bar(bar: Rect, game: Round) -> RoundBar:
    verdicts = tuple(verdict_of(answer) for answer in game.answered)
    return RoundBar("progress", bar, verdicts, game.length, game.number - 1)


@drawn
class HeaderTexts:
    """The era and the question's number, or the number alone; and the points."""

    left: Sequence[str]
    points: str

    def width(self, room: Room) -> float:
        style = room.theme.style("label")
        texts = [*self.left, self.points]
        gaps = APART * (len(texts) - 1)
        return gaps + sum(room.measure(text, style) for text in texts)

    def fitting(self, room: Room, width: float) -> Room:
        """With text so small that all of them share a line of that width."""

        def fits(tried: Room) -> bool:
            return self.width(tried) <= width

        wanted = at_most(room, MOST)
        return largest(wanted, fits, 0.5)

    def widgets(self, line: Rect, room: Room) -> list[Words]:
        accent = room.theme.palette.accent
        lines = block(self.points, "label", line.w, room)
        rest = Remainder(line, gap=APART)
        place = rest.far(lines.width)
        points = Words("header-points", place, lines, self.points, accent)
        middle, _ = line.centre
        return [*self._at_left(rest.area, middle, room), points]

    def _at_left(self, line: Rect, middle: float, room: Room) -> list[Words]:
        """The second text stands over the middle of the bar where the first leaves it room."""
        colour = room.theme.palette.second
        found = []
        x = line.x
        for number, words in enumerate(self.left):
            lines = block(words, "label", line.w, room)
            if number > 0:
                left = middle - lines.width / 2
                last = line.right - lines.width
                x = max(x, min(left, last))
            place = Rect(x, line.y, lines.width, line.h)
            found.append(Words(f"header-{number}", place, lines, words, colour))
            x = place.right + APART
        return found


def _texts(room: Room, era: str, game: Round, width: float) -> HeaderTexts:
    """In as many words as have room in the least size; projected, in the fewest."""
    number, total, points = game.number, game.length, game.points
    count = f"{number} / {total}"
    shortest = HeaderTexts([count], f"{points:,}")
    if room.theme.projector:
        return shortest
    place = tr("Question {number} of {total}").format(number=number, total=total)
    counted = tr("1 point") if points == 1 else tr("{n} points").format(n=f"{points:,}")
    small = at_most(room, FULL)
    for texts in (HeaderTexts([era, place], counted), HeaderTexts([era, count], counted)):
        if texts.width(small) <= width:
            return texts
    return shortest
