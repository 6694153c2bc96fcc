"""What must hold of every line on a page, so that it can be read where it is read: a flaw is a word for what does not.

Sizes are those of a font on a stage 900 high; a capital letter of Noto Sans is 0.714 of that.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter

from game.ui.boards.cards import Card
from game.ui.boards.choose_many import TickTile
from game.ui.boards.option import Option
from game.ui.boards.others_line import OthersLine
from game.ui.boards.rung import Rung
from game.ui.boards.stepper import Figure
from game.ui.boards.tapped import NumberTile
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.page import Page
from game.ui.scenes.table import Prompt
from game.ui.text import Block
from game.ui.theme import Colour, Style
from game.ui.widgets.answers import AnswerRow
from game.ui.widgets.basic import Button, Look, Widget
from game.ui.widgets.field import Field
from game.ui.widgets.signs import LETTERS
from tests.legible.sheet import Written, sheet_of
from tests.support.paper import within
from tests.support.sight import contrast, projected

LEAST = {  # on the desktop, and projected
    "question": (45, 64),
    "option": (36, 54),
    "figure": (36, 54),
    "explanation": (35, 42),
    "badge": (35.3, 45.3),
    "badge beside an answer": (26, 38),
    "else": (26, 38),
}
MUCH_CONTRAST = "question", "option", "explanation"
PROJECTED = {"question": 5.5, "option": 5.5, "badge": 3.0, "badge beside an answer": 3.0}  # of letters as of icons
ROUNDED = 0.6  # of a unit, where a place is meant
PLATES = Option, Card, Button, AnswerRow  # whose words stay on them


def role_of(writing: Written) -> str:
    """What the line is to its reader; the rows of the feedback repeat what was read before."""
    match writing.widget:
        case Prompt():
            return _of_prompt(writing.widget)
        case AnswerRow() | OthersLine():
            return "badge beside an answer" if _is_badge(writing.line.style) else "else"
        case Card(partner=int(partner), badge=None) if writing.line.words == LETTERS[partner]:
            return "badge beside an answer"
        case _ if _is_badge(writing.line.style):
            return "badge"
        case Card(tag=tag) | TickTile(letter=tag) | NumberTile(number=tag) | Rung(number=tag) if _is_of(tag, writing):
            return "else"
        case Option() | Card() | Field():
            return "option"
        case Figure():
            return "figure"
        case Rung():
            return "explanation"
        case widget if widget.name.startswith("why"):
            return "explanation"
        case _:
            return "else"


def _of_prompt(prompt: Prompt) -> str:
    """What only leads to a clue is no larger than it must be; the clue is."""
    return "else" if prompt.leads else "question"


def _is_of(tag: Block | None, writing: Written) -> bool:
    return tag is not None and writing.line.words in tag.lines


def _is_badge(style: Style) -> bool:
    """No other text has lines as close."""
    return style.leading == 1.0


def flaws(page: Page, room: Room) -> Mapping[str, float]:
    """What is wrong with the page, and how bad it is: the share of the least size that is missing, else 0."""
    widgets = page.widgets(room)
    sheet = sheet_of(page, widgets, room)
    found: dict[str, float] = {}
    for flaw, badness in _of_lines(sheet.written, room):
        found[flaw] = max(badness, found.get(flaw, 0.0))
    for flaw in _of_page(page, widgets, sheet.written, room):
        found[flaw] = 0.0
    return found


def _of_lines(written: Sequence[Written], room: Room) -> Iterator[tuple[str, float]]:
    projector = room.theme.projector
    safe = room.page.inset(-ROUNDED)
    for writing in written:
        line = writing.line
        role = role_of(writing)
        missing = 1 - line.style.size / LEAST[role][projector]
        if missing > 0.001:
            yield f"size of {role}", missing
        if not _can_be_told_apart(line.colour, writing.ground, role, projector):
            yield f"contrast of {role}", 0.0
        if line.on != writing.ground:
            yield "ground", 0.0
        if not within(line.box, safe):
            yield "outside", 0.0
        if isinstance(writing.widget, PLATES) and not within(line.box, writing.widget.rect.inset(-ROUNDED)):
            yield "clipped", 0.0
        if writing.covered:
            yield "covered", 0.0


def _of_page(page: Page, widgets: Sequence[Widget], written: Sequence[Written], room: Room) -> Iterator[str]:
    if _meet([writing.line.box for writing in written]):
        yield "overlap"
    if _meet([widget.rect for widget in widgets if widget.focusable]):
        yield "overlap"
    labels = [widget.node(Look()).label for widget in widgets]
    if any(_was_cut(writing.line.words, labels) for writing in written):
        yield "ellipsis"
    if isinstance(page, Feedback) and _is_below_fold(page, widgets, room):
        yield "fold"


def _was_cut(words: str, labels: Sequence[str]) -> bool:
    """Whether it ends in three points that are no part of what is told."""
    return "…" in words and not any(words in label for label in labels)


@lru_cache
def _can_be_told_apart(colour: Colour, ground: Colour, role: str, is_projected: bool) -> bool:
    least = 7.0 if role in MUCH_CONTRAST else 4.5
    if contrast(colour, ground) < least:
        return False
    return not is_projected or projected(colour, ground) >= PROJECTED.get(role, 4.5)


def _meet(places: Sequence[Rect]) -> bool:
    """Whether one lies over another."""
    smaller = sorted((place.inset(0.5) for place in places), key=attrgetter("y"))
    for i, place in enumerate(smaller):
        for other in smaller[i + 1 :]:
            if other.y >= place.bottom:
                break
            if place.overlaps(other):
                return True
    return False


def _is_below_fold(page: Feedback, widgets: Sequence[Widget], room: Room) -> bool:
    """Whether a line of the explanation, or the right answer, is seen only by scrolling."""
    shown = {widget.name for widget in widgets}
    column = page.column(room)
    wanted = {strip.show(column.area).name for strip in column.strips}
    if any(name.startswith("why") and name not in shown for name in wanted):
        return True
    rows = {name for name in wanted if name.startswith("row-")}
    fitting = {"found", "missed"} & wanted
    all_of_several = rows or fitting
    is_in_sight = "key" in shown or (all_of_several and all_of_several <= shown)
    return not is_in_sight
