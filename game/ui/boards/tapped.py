"""An order where two columns have no room: all cards in one, and each that is tapped gets the next number."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from game.translation import tr
from game.ui import text
from game.ui.boards.arrange import ArrangeBoard
from game.ui.boards.blocks import letter_width, mark
from game.ui.boards.board import LEAST_ABOVE, Board
from game.ui.boards.naming import letters_for, numbers_for, parted, position
from game.ui.boards.option import Option
from game.ui.boards.plan import best
from game.ui.boards.tapped_plan import EDGE, PAD, TappedPlan, box_side, plans, words_box
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import Colour
from game.ui.widgets.basic import Button, Look, Widget
from game.ui.widgets.dashes import Dashes
from game.ui.widgets.lines import Words, block, button_width
from game.ui.widgets.signs import LETTERS, draw_badge

RING = 3.0
LEAST_CHECK, WIDEST_CHECK = 160.0, 320.0  # wide


@drawn
class NumberTile(Option):
    """A card with its letter, and a ring that waits for its number: no box, since nothing is ticked."""

    place: int
    letter: Block
    number: Block | None
    badge: float  # its size; 0 for a plain letter

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = self.draw_frame(canvas, room, look, look.hovered)
        side = box_side(self.letter)
        column = self.rect.far(side + EDGE).left(side)
        box = column.centred(side, side)
        self._draw_box(canvas, room, box)
        start = self.rect.x + PAD
        beside = self.rect.after(start)
        self._draw_letter(canvas, room, beside, fill)
        inner = words_box(self.rect, self.letter, self.badge)
        text.draw(canvas, self.words, inner, palette.text, fill, down="middle")

    def _draw_box(self, canvas: Canvas, room: Room, box: Rect) -> None:
        palette = room.theme.palette
        if self.number is None:
            dashes = Dashes(canvas, palette.border, RING)
            dashes.ring(box)
            return
        on = palette.primary
        canvas.box(box, on, radius=box.w / 2)
        text.draw(canvas, self.number, box, palette.on_primary, on, "centre", "middle")

    def _draw_letter(self, canvas: Canvas, room: Room, beside: Rect, fill: Colour) -> None:
        width = letter_width(self.letter.style.size, self.badge)
        column = beside.left(width)
        if self.badge:
            draw_badge(canvas, room, column.centre, self.badge, self.place)
            return
        second = room.theme.palette.second
        text.draw(canvas, self.letter, column, second, fill, across="centre", down="middle")

    def node(self, look: Look) -> Node:
        node = Option.node(self, look)
        number = self.number.lines[0] if self.number else ""
        return replace(node, value=number)


class TappedBoard(ArrangeBoard):
    """What is tapped once more gives its number back. The check stands beside the question."""

    __slots__ = ()

    @property
    def shortcuts(self) -> Mapping[str, str]:
        count = len(self.form.items)
        letters = letters_for("card", count)
        numbers = numbers_for("card", count)
        keys = letters | numbers
        keys["erase"] = "undo"
        return keys

    @property
    def hints(self) -> Sequence[str]:
        count = len(self.form.items)
        last_letter = LETTERS[count - 1]
        keys = tr("A–{letter} number").format(letter=last_letter)
        return keys, tr("Backspace take back"), tr("Arrows / Enter choose")

    def beside_prompt(self, room: Room) -> float:
        button = button_width(room, tr("Answer"), LEAST_CHECK, WIDEST_CHECK)
        told = room.width(self._told, "note")
        return max(button, told)

    @property
    def _told(self) -> str:
        """What is to be done, until all is."""
        return tr("Tap in order")

    def fits(self, room: Room, area: Rect) -> bool:
        return best(plans(self.form.items, room, area)).fits

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = best(plans(self.form.items, room, area))
        shown: list[Widget] = [self._check(room, area)]
        for item in range(len(self.form.items)):
            shown.append(self._tile(item, plan, room))
        return shown

    def _check(self, room: Room, area: Rect) -> Widget:
        """Down to where the question ends, at its right; before there is anything to check, what is to be done."""
        width = self.beside_prompt(room)
        height = room.theme.target
        bottom = area.y - LEAST_ABOVE
        top = bottom - height
        place = area.far(width)._replace(y=top, h=height)
        if self.full:
            return Button("check", place, tr("Answer"), primary=True)
        lines = block(self._told, "note", width, room)
        colour = room.theme.palette.second
        return Words(
            "told",
            place,
            lines,
            self._told,
            colour,
            across="right",
            down="bottom",
        )

    def _tile(self, item: int, plan: TappedPlan, room: Room) -> NumberTile:
        number = None
        if item in self.places:
            place = self.places.index(item)
            words = str(place + 1)
            number = mark(words, room)
        return NumberTile(
            name=f"card-{item}",
            rect=plan.cards[item],
            words=plan.words[item],
            label=self.form.items[item],
            position=position(item, len(self.form.items)),
            place=item,
            letter=mark(LETTERS[item], room),
            number=number,
            badge=plan.badge,
        )

    def choose(self, name: str) -> Board:
        match parted(name):
            case "card", item:
                return self._tap(item)
            case "undo", _:
                return self._take_back()
            case "check", _:
                return super().choose(name)
            case _:
                return self

    def _tap(self, item: int) -> Board:
        places = list(self.places)
        if item in places:
            old = places.index(item)
            places[old] = None
        else:
            free = places.index(None)
            places[free] = item
        return replace(self, places=tuple(places), held=None)

    def _take_back(self) -> Board:
        """The highest number."""
        numbered = [item for item in self.places if item is not None]
        return self._tap(numbered[-1]) if numbered else self

    def lead(self, name: str) -> str:
        return "check" if self.full else ""

    def drop(self, held: str, name: str) -> Board:
        return self
