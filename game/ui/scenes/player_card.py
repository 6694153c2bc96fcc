"""The card of a player: the coin and the name, how much is known, and the crafts of the eras that were met."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.another_look import another_look
from game.ui.scenes.eras_met import eras_met
from game.ui.scenes.fitted import fitted
from game.ui.scenes.growth_chart import day_words
from game.ui.scenes.mastery_bars import EraCount
from game.ui.scenes.places import Remainder
from game.ui.scenes.player_known import PlayerKnown
from game.ui.scenes.prose import Prose
from game.ui.text import dotted
from game.ui.widgets.basic import Look, Panel, Piece, Widget
from game.ui.widgets.lines import FULL, Words, line_height, one_line, whole
from game.ui.widgets.player_row import draw_player_coin
from game.ui.widgets.strips import Strip, column, height

PAD, DOWN = 28.0, 22.0
COIN = 104.0
BESIDE_COIN = 24.0
APART = 16.0  # between name, words and crafts
SMALLEST = 0.75  # the text size to which words may shrink on a desktop, where they are large


@drawn
class NameCoin(Piece):
    """It says nothing: the name stands beside it."""

    player: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        draw_player_coin(canvas, room, self.rect, self.player)

    def node(self, look: Look) -> Node:
        return Node("group", self.name, "", self.rect)


@dataclass(frozen=True, slots=True)
class PlayerCard:
    """`known` is nothing until it is counted."""

    player: str
    known: PlayerKnown | None

    def widgets(self, area: Rect, room: Room) -> list[Widget]:
        """Crafts are left out first where there is little room, then words."""
        panel = Panel("card", area)
        inner = area.inset(PAD, DOWN)
        rest = Remainder(inner, APART)
        head = rest.top(_head_height(room))
        found: list[Widget] = [panel, *self._head(head, room)]
        if self.known is None:
            return found
        strips = self._fitting_words(rest.area, room)
        tall = height(strips)
        words = rest.top(tall)
        crafts = eras_met("card-eras", self.known.eras, rest.area)
        for row in crafts:
            spare = row.rect.y - APART - words.bottom
            words = words._replace(y=words.y + spare / 2)
        found += column(strips, words)
        found += crafts
        return found

    def _head(self, area: Rect, room: Room) -> list[Widget]:
        """The day of the latest answer stands under the name where both have room beside the coin."""
        rest = Remainder(area, BESIDE_COIN)
        left = rest.left(COIN)
        disc = left.centred(COIN, COIN)
        coin = NameCoin("card-coin", disc, self.player)
        day = self._latest
        line = line_height("note", room)
        name = self._name(rest.area, room)
        tall = name.block.height + line
        if not day or tall > area.h:
            return [coin, name]
        both = rest.area.centred(rest.area.w, tall)
        above = both.top(name.block.height)
        name = self._name(above, room)
        latest = _latest_words(both.low(line), day, room)
        return [coin, name, latest]

    @property
    def _latest(self) -> str:
        if self.known is None or self.known.latest is None:
            return ""
        day = day_words(self.known.latest)
        return tr("Last played on {day}").format(day=day)

    def _name(self, area: Rect, room: Room) -> Words:
        lines = whole(
            self.player,
            "heading",
            area,
            room,
        )
        tile = room.theme.palette.tile
        return Words(
            name="card-name",
            rect=area,
            block=lines,
            label=self.player,
            on=tile,
            down="middle",
        )

    def _fitting_words(self, area: Rect, room: Room) -> Sequence[Strip]:
        """What fades is left out first, then all of it."""
        least = SMALLEST
        if room.theme.projector:
            least = FULL
        for words in (self._words, self._known_words):
            strips = fitted(words, area, room, least)
            if height(strips) <= area.h:
                return strips
        return ()

    def _words(self, room: Room, width: float) -> list[Strip]:
        known = self.known
        assert known is not None
        prose = Prose(room, width, room.theme.palette.tile)
        prose.strips += self._known_words(room, width)
        fading = another_look(known.fading)
        prose.aside("card-fading", fading, _role(room))
        return prose.strips

    def _known_words(self, room: Room, width: float) -> list[Strip]:
        known = self.known
        assert known is not None
        tile = room.theme.palette.tile
        role = _role(room)
        prose = Prose(room, width, tile)
        parts = _told(known.whole, room, role, width)
        for place, told in enumerate(parts):
            name = f"card-known-{place}"
            prose.write(name, told, role)
        return prose.strips


def _latest_words(area: Rect, day: str, room: Room) -> Words:
    palette = room.theme.palette
    lines = one_line(
        day,
        "note",
        area.w,
        room,
        FULL,
    )
    return Words(
        name="card-latest",
        rect=area,
        block=lines,
        label=day,
        colour=palette.second,
        on=palette.tile,
    )


def _told(whole: EraCount, room: Room, role: str, width: float) -> Sequence[str]:
    """In one line, where it has room there."""
    met = tr("{met} of {facts} facts met")
    met = met.format(met=whole.met, facts=whole.facts)
    if not whole.known:
        return (met,)
    known = tr("{known} known")
    known = known.format(known=whole.known)
    line = dotted(met, known)
    if room.width(line, role) <= width:
        return (line,)
    return met, known


def _role(room: Room) -> str:
    """Of what is told: projected it has little room."""
    return "note" if room.theme.projector else "body"


def _head_height(room: Room) -> float:
    line = line_height("heading", room)
    return max(COIN, line)


def least_card(room: Room) -> float:
    """The height of a card that tells more than the name."""
    line = line_height("note", room)
    around = 2 * DOWN + APART
    return around + _head_height(room) + 2 * line
