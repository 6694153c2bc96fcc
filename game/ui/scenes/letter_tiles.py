"""Letters on tiles, to write with a gamepad alone what others type."""

from collections.abc import Mapping, Sequence
from math import ceil

from game.translation import tr
from game.ui.desk import Desk
from game.ui.drawn import drawn
from game.ui.inputs import Input, Press
from game.ui.layout import Rect, stacked
from game.ui.room import Room
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.page import Page
from game.ui.scenes.places import Remainder, between, button_row
from game.ui.stack import Move, Pop
from game.ui.text import Block
from game.ui.widgets.alphabets import FIGURES, SIGNS, after, alphabet_of, cased
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.editing import CHANGES, Draft, draft_of
from game.ui.widgets.field import Field
from game.ui.widgets.field import after as after_input
from game.ui.widgets.lines import Words, at_most, block, largest, line_height, smallest

COLUMNS, COLUMNS_OF_FIGURES = 10, 5  # more columns where there would be too many rows
MOST_ROWS = 5
GAP = 12.0
TALLEST = 104.0  # a tile, where there is room
FIELD, DOWN = 100.0, 22.0  # its height, and the gap between the parts of the page
BUTTONS_MOST = 1.25  # the text size above which letters and buttons do not grow
TILE = "tile-"


@drawn
class Spelled:
    """What was written; `done` where the player said so, and did not just go back."""

    text: str
    done: bool


class LetterTiles(Page):
    """Pops `Spelled`. `asked` is what stands above the field; with `figures` there are figures alone."""

    shortcuts: Mapping[str, str] = {"back": "back"}
    wants_text = True  # whoever has a keyboard after all

    def __init__(self, desk: Desk, asked: str, text: str, most: int, figures: bool = False) -> None:
        super().__init__()
        self.desk = desk
        self.asked = asked
        self.most = most
        self.figures = figures
        self.draft: Draft = draft_of(text)
        self.alphabet = alphabet_of(text or asked)
        self.focus = TILE + self._signs[0]

    @property
    def hints(self) -> Sequence[str]:
        return tr("Enter choose"), tr("Backspace take back"), tr("Esc back")

    @property
    def _signs(self) -> str:
        if self.figures:
            return FIGURES
        return self.alphabet.letters + SIGNS + FIGURES

    @property
    def _columns(self) -> int:
        if self.figures:
            return COLUMNS_OF_FIGURES
        needed = ceil(len(self._signs) / MOST_ROWS)
        return max(COLUMNS, needed)

    def widgets(self, room: Room) -> Sequence[Widget]:
        low = foot_with_way_back(room, self.desk, self.hints)
        capped = at_most(room, BUTTONS_MOST)
        row = button_row(capped, low.top)
        page = between(room, room.page.y, low.top)
        rest = Remainder(page, gap=DOWN)
        buttons = self._buttons(rest.low(row.h))
        tiles = self._tiles(rest, capped)
        entry = rest.low(FIELD)
        label = tr("Your answer")
        field = Field("field", entry, label, self.draft)
        above = rest.area
        lines = self._asked_in(above, room)
        prompt = Words(
            "prompt",
            above,
            lines,
            self.asked,
            reads_as="heading",
        )
        return [
            prompt,
            field,
            *tiles,
            *buttons,
            *low.strip,
        ]

    def _asked_in(self, area: Rect, room: Room) -> Block:
        def fits(tried: Room) -> bool:
            lines = block(self.asked, "question", area.w, tried)
            return lines.fits and lines.height <= area.h

        least = smallest(room.theme, "question")
        fitting = largest(room, fits, least)
        return block(self.asked, "question", area.w, fitting)

    def _tiles(self, rest: Remainder, room: Room) -> list[Widget]:
        """Above what was cut off last."""
        columns = self._columns
        rows = ceil(len(self._signs) / columns)
        tall = _tile_height(rest.area.h, rows, room)
        used = stacked(tall, rows, GAP)
        area = rest.low(used)
        cells = area.grid(columns, len(self._signs), GAP)
        tiles: list[Widget] = []
        for cell, sign in zip(cells, self._signs, strict=True):
            tile = Button(TILE + sign, cell, sign)
            tiles.append(tile)
        return tiles

    def _buttons(self, row: Rect) -> list[Widget]:
        labels = {}
        if not self.figures:
            other = after(self.alphabet)
            labels["space"] = tr("Space")
            labels["script"] = other.sign
        labels["erase"] = tr("Take back")
        labels["done"] = tr("Done")
        off = "" if self.draft.text else "erase"
        cells = row.columns(len(labels), GAP)
        buttons: list[Widget] = []
        for place, name in zip(cells, labels, strict=True):
            is_way_on = name == "done"
            button = Button(
                name,
                place,
                labels[name],
                primary=is_way_on,
                disabled=name == off,
            )
            buttons.append(button)
        return buttons

    def handle(self, given: Input, room: Room) -> Move | None:
        """What is typed or taken back leaves the focus where it is."""
        inside = self.focus == "field"
        written = after_input(self.draft, given, inside, self.most)
        if written is None or given in (Press("copy"), Press("cut")):
            return super().handle(given, room)
        self.draft = written
        return None

    def choose(self, name: str) -> Move | None:
        match name:
            case "back" | "done":
                spelled = Spelled(self.draft.text, done=name == "done")
                return Pop(spelled)
            case "space":
                self._insert(" ")
            case "erase":
                self.draft = CHANGES[name](self.draft)
            case "script":
                self.alphabet = after(self.alphabet)
            case _ if name.startswith(TILE):
                self._write(name.removeprefix(TILE))
            case _:
                pass
        return None

    def _write(self, sign: str) -> None:
        first, _ = self.draft.span
        before = self.draft.text[:first]
        letter = cased(sign, before)
        self._insert(letter)

    def _insert(self, letters: str) -> None:
        self.draft = self.draft.insert(letters, self.most)


def _tile_height(room_above: float, rows: int, room: Room) -> float:
    """So that the field and two lines of the question have room, too, if that can be."""
    label = line_height("button", room)
    least = max(room.theme.target, label + 8)
    question = 2 * line_height("question", room)
    spare = room_above - FIELD - 2 * DOWN - question
    even = (spare + GAP) / rows - GAP
    wanted = min(TALLEST, even)
    return max(least, wanted)


def wants_tiles(desk: Desk, given: Input, inside: bool) -> bool:
    """Whether somebody with a gamepad wants to write in the field that has the focus."""
    is_ok = isinstance(given, Press) and given.key == "ok"
    return desk.pad and inside and is_ok
