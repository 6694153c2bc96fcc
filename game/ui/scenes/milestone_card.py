"""The card of a milestone: what it is and when it was, or, until that is known, that it is to be found."""

from collections.abc import Sequence

from game.facts.model import Date, Fact
from game.quiz.language.wording import sentence
from game.session import Session
from game.translation import tr
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted, picture_of
from game.ui.scenes.era_card import APART, BUTTONS, DRAWINGS, WIDE, card_ground
from game.ui.scenes.fitted import fitted
from game.ui.scenes.places import Remainder
from game.ui.scenes.prose import Prose
from game.ui.scenes.ways_in import START, WaysIn
from game.ui.widgets.basic import Widget
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.lines import FULL
from game.ui.widgets.strips import Strip, column, height

LEAST = 0.6  # the text size to which words may shrink


@drawn
class MilestoneCard:
    """Without `ways_in` for a page that leads back to where one was; `is_told` of what was told there."""

    session: Session
    fact: Fact
    ways_in: WaysIn | None
    is_told: bool = False

    @property
    def _is_known(self) -> bool:
        memory = self.session.learner.memory(self.fact.id)
        return self.is_told or memory.ever_right

    def widgets(self, area: Rect, room: Room) -> list[Widget]:
        panel, inner = card_ground(area, framed=False)
        rest = Remainder(inner, gap=APART)
        found = list(panel)
        if inner.w >= WIDE:
            if self.ways_in:
                right = rest.far(BUTTONS)
                found += self.ways_in.upright(right)
            if self._has_room_for_drawing(rest.area, room):
                found += self._drawing(rest)
        elif self.ways_in:
            row = rest.low(START)
            found += self.ways_in.level(row)
        found += self._told(rest.area, room)
        return found

    def _has_room_for_drawing(self, area: Rect, room: Room) -> bool:
        """Beside words that need not shrink for it."""
        wide, _ = DRAWINGS
        beside = area.w - wide - APART
        strips = self._words(room, beside)
        return height(strips) <= area.h

    def _drawing(self, rest: Remainder) -> Sequence[Widget]:
        """Of what is known, at the right of what is left."""
        if not self._is_known:
            return ()
        bank = self.session.bank
        picture = picture_of([self.fact.id], bank)
        if picture is None:
            return ()
        wide, _ = DRAWINGS
        right = rest.far(wide)
        tall = wide / SHAPE
        place = right.centred(wide, tall)
        depicted = Depicted(picture)
        return depicted.at(place)

    def _told(self, area: Rect, room: Room) -> Sequence[Widget]:
        """From where the words of its era begin. Before they shrink below what is read from afar, the least of them
        goes."""
        legible = min(FULL, room.theme.text_size)
        strips = fitted(self._words, area, room, legible)
        if height(strips) > area.h:
            strips = fitted(self._in_short, area, room, LEAST)
        return column(strips, area)

    def _in_short(self, room: Room, width: float) -> list[Strip]:
        """Without the sentence of a date that the title tells, or else without the explanation."""
        if not self._is_known:
            return self._unknown(room, width)
        is_date = isinstance(self.fact.value, Date)
        left_out = "about" if is_date else "why"
        return self._known(room, width, left_out)

    def _words(self, room: Room, width: float) -> list[Strip]:
        if self._is_known:
            return self._known(room, width)
        return self._unknown(room, width)

    def _known(self, room: Room, width: float, left_out: str = "") -> list[Strip]:
        bank = self.session.bank
        tile = room.theme.palette.tile
        prose = Prose(room, width, tile)
        title = self._title()
        self._write_title(prose, title)
        if left_out != "about":
            said = sentence(self.fact, bank)
            prose.write("about", said, "body", gap=8)
        if left_out != "why":
            prose.aside("why", self.fact.why, "note", gap=8)
        return prose.strips

    def _unknown(self, room: Room, width: float) -> list[Strip]:
        prose = Prose(room, width, room.theme.palette.tile)
        self._write_title(prose, tr("Not known yet"))
        way = tr("One of the facts that count here. It waits until the era opens.")
        if self.ways_in is None or self.ways_in.is_open:
            way = tr("One of the facts that count here. Play a round to find it.")
        prose.write("about", way, "body", gap=8)
        return prose.strips

    def _write_title(self, prose: Prose, title: str) -> None:
        era = self.fact.era
        place = self.session.bank.place(era)
        theme = prose.room.theme
        colour = theme.era(place)
        prose.write(
            "era",
            title,
            "subheading",
            0,
            colour,
        )

    def _title(self) -> str:
        """What it is about, and when that was, where it is a date."""
        entry = self.session.bank.entries[self.fact.entry]
        value = self.fact.value
        if not isinstance(value, Date):
            return entry.name
        when = value.text.replace("-", "–")
        return f"{when} · {entry.name}"
