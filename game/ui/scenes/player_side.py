"""What stands beside the list of players: the card of the chosen one, and the buttons."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.ui.layout import Rect, stacked
from game.ui.room import Room
from game.ui.scenes.places import Remainder, equal_rows
from game.ui.scenes.player_card import PlayerCard, least_card
from game.ui.widgets.basic import BESIDE, Button, Widget
from game.ui.widgets.lines import block, line_height

GAP = 18.0
AROUND, AMONG = 48.0, 20.0  # of the words of the primary button: beside them, above and below together
CLOSE = 12.0  # between the buttons below a card
DOWN = 16.0  # above and below the words of one of them, together


@dataclass(frozen=True, slots=True)
class PlayerSide:
    """`main` is the name of the primary button, `tall` the height of a button with a short label."""

    card: PlayerCard | None
    buttons: Mapping[str, str]
    main: str
    tall: float
    room: Room

    def widgets(self, area: Rect) -> list[Widget]:
        """The primary button stands in the lower corner, where the way on stands on every page, the others above it,
        and the card above them all, if it has room there."""
        rest = Remainder(area, GAP)
        found: list[Widget] = []
        if self.main in self.buttons:
            place = rest.low(self._main_height(area.w))
            label = self.buttons[self.main]
            main = Button(
                self.main,
                place,
                label,
                primary=True,
            )
            found.append(main)
        others = self._others
        below = ButtonRows(others, rest.area.w, self.room)
        left = rest.area.h - below.height - GAP
        if self.card is None or left < least_card(self.room):
            count = len(others)
            cells = equal_rows(rest.area, count, self.tall, GAP)
            found += _placed(others, cells)
            return found
        if others:
            low = rest.low(below.height)
            found += below.widgets(low)
        card = self.card.widgets(rest.area, self.room)
        return [*card, *found]

    @property
    def _others(self) -> Mapping[str, str]:
        others = dict(self.buttons)
        others.pop(self.main, None)
        return others

    def _main_height(self, wide: float) -> float:
        label = self.buttons[self.main]
        words = block(label, "button", wide - AROUND, self.room)
        needed = words.height + AMONG
        return max(self.tall, needed)


@dataclass(frozen=True, slots=True)
class ButtonRows:
    """As many buttons in each row as have room for their labels there; together they fill it."""

    labels: Mapping[str, str]
    wide: float
    room: Room

    @property
    def height(self) -> float:
        rows = len(self._rows)
        if not rows:
            return 0.0
        return stacked(self._tall, rows, CLOSE)

    def widgets(self, area: Rect) -> list[Widget]:
        rest = Remainder(area, CLOSE)
        found: list[Widget] = []
        for names in self._rows:
            row = rest.top(self._tall)
            widths = [self._width(label) for label in names.values()]
            cells = row.share(widths, CLOSE)
            found += _placed(names, cells)
        return found

    @property
    def _tall(self) -> float:
        line = line_height("button", self.room)
        return max(self.room.theme.target, line + DOWN)

    @property
    def _rows(self) -> list[dict[str, str]]:
        """The names and the labels of the buttons, row by row."""
        rows: list[dict[str, str]] = []
        free = 0.0
        for name, label in self.labels.items():
            needed = self._width(label) + CLOSE
            if not rows or needed > free:
                rows.append({})
                free = self.wide + CLOSE
            row = rows[-1]
            row[name] = label
            free -= needed
        return rows

    def _width(self, label: str) -> float:
        words = self.room.width(label, "button")
        around = 2 * BESIDE
        return words + around + 1


def _placed(labels: Mapping[str, str], cells: Sequence[Rect]) -> list[Widget]:
    found: list[Widget] = []
    named = zip(cells, labels.items(), strict=True)
    for cell, (name, label) in named:
        button = Button(name, cell, label)
        found.append(button)
    return found
