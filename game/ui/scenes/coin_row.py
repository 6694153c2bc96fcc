"""The coins of one era on the strip of the timeline, and the years below them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.facts.model import year_text
from game.session import Session
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.coin_faces import coin_faces
from game.ui.scenes.flight_path import TICK, FlightPath, years_room
from game.ui.scenes.milestone_coin import MilestoneCoin
from game.ui.scenes.milestones import Milestone, Spotted, milestones_with
from game.ui.scenes.timeline_sky import TimelineSky
from game.ui.scenes.year_tag import YearTag
from game.ui.theme import Colour
from game.ui.widgets.lines import block

APART = 14.0  # between two years, and between a coin and a button


class CoinRow(NamedTuple):
    """`place` is that of the era; nothing may be seen where the `buttons` are."""

    place: int
    session: Session
    path: FlightPath
    at: Spotted
    camera: float
    room: Room
    world: TimelineSky
    ground: Colour  # on which the years stand
    buttons: Sequence[Rect]

    @property
    def _milestones(self) -> Sequence[Milestone]:
        bank = self.session.bank
        era = bank.era_ids[self.place]
        return milestones_with(bank, era, self.at.fact)

    def shows(self, rect: Rect) -> bool:
        """Whether the whole of it is seen."""
        around = rect.inset(-APART)
        for button in self.buttons:
            if around.overlaps(button):
                return False
        return self.path.shows(rect)

    def _near(self) -> Iterator[tuple[Milestone, float]]:
        """Those that are seen, and some before and after them, with their places on the strip."""
        beyond = 3 * self.path.step
        start = self.camera - beyond
        end = self.camera + self.path.area.w + beyond
        section = self.path.sections[self.place]
        if section.end < start or section.start > end:
            return
        for milestone, x in zip(self._milestones, section.coins, strict=True):
            if start < x < end:
                yield milestone, x

    def coins(self) -> Iterator[MilestoneCoin]:
        for milestone, x in self._near():
            rect = self.path.disc(x, self.path.coin, self.camera)
            if self.shows(rect):
                yield self._coin(milestone, rect)

    def _coin(self, milestone: Milestone, rect: Rect) -> MilestoneCoin:
        bank = self.session.bank
        fact = milestone.fact
        memory = self.session.learner.memory(fact.id)
        name = ""
        is_chosen = fact.id == self.at.fact
        is_told = is_chosen and self.at.told
        if memory.ever_right or is_told:
            name = bank.entries[fact.entry].name
        year = ""
        if milestone.year is not None:
            year = year_text(milestone.year)
        faces = coin_faces(bank, fact.era, self.at.fact, self.at.told)
        return MilestoneCoin(
            f"fact-{fact.id}",
            rect,
            place=self.place,
            known=name,
            face=faces[fact.id],
            year=year,
            chosen=is_chosen,
        )

    def years(self) -> Iterator[YearTag]:
        """Under the first coin of each year, where there is room for it."""
        free_from = 0.0
        told = None
        for milestone, x in self._near():
            year = milestone.year
            if year is None or year == told:
                continue
            words = year_text(year)
            mark = self._year(words, x)
            start = mark.rect.x + self.camera
            if start < free_from:
                continue
            told = year
            end = mark.rect.right + self.camera
            free_from = end + APART
            if self.path.shows(mark.rect) and self.shows(mark.coin):
                yield mark

    def _year(self, told: str, x: float) -> YearTag:
        room = years_room(self.room)
        lines = block(told, "label", 2 * self.path.coin, room)
        wide = lines.width + 1
        middle = self.path.area.x + x - self.camera
        left = middle - wide / 2
        top = self.world.edge(middle) + TICK
        place = Rect(left, top, wide, lines.height)
        coin = self.path.disc(x, self.path.coin, self.camera)
        return YearTag(
            f"year-{self.place}-{told}",
            place,
            lines,
            told,
            coin,
            self.ground,
        )
