"""The timeline as a place: the strip as it is seen from where the camera stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from game.facts.model import Bank, year_text
from game.quiz.play.learner import Progress
from game.session import Session
from game.translation import tr
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import craft_of_era, picture_of
from game.ui.scenes.flight_path import TICK, FlightPath, Section, flight_path
from game.ui.scenes.landmark import Landmark, era_words, landmark_room
from game.ui.scenes.milestone_coin import MilestoneCoin
from game.ui.scenes.milestones import Milestone, Spotted, milestones_with
from game.ui.scenes.places import Remainder
from game.ui.scenes.to_era import ToEra
from game.ui.scenes.trail import Trail
from game.ui.scenes.year_tag import YearTag
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import block

APART = 14.0  # between two years
LANE = 20.0  # between the strip and the buttons at its ends
LEAST_SKY = 2.0  # how many coins high it is at least


@dataclass(frozen=True, slots=True)
class Flight:
    """`ways` are the places of the buttons at both ends."""

    path: FlightPath
    session: Session
    progress: Sequence[Progress]
    at: Spotted
    ways: tuple[Rect, Rect]
    camera: float
    room: Room  # at the text size of the landmarks

    def moved(self, left: float, share: float) -> "Flight":
        """With the camera on its way from there to its goal."""
        way = self.camera - left
        return replace(self, camera=left + way * share)

    # What can be pressed

    def widgets(self) -> list[Widget]:
        """What is seen as a whole."""
        here = self.progress
        trail = Trail("trail", self.path.area, self.path, here, self.camera)
        found: list[Widget] = [trail]
        for place, section in enumerate(self.path.sections):
            landmark = self._landmark(place, section)
            if self.path.shows(landmark.rect):
                found.append(landmark)
            found += self._coins(place, section)
            found += self._years(place, section)
        found += self._ways()
        return found

    def _ways(self) -> Sequence[ToEra]:
        before, after = self.ways
        place = self.at.place
        last = len(self.progress) - 1
        is_first = place == 0
        is_last = place == last
        back = ToEra("before", before, tr("Era before"), ahead=False, disabled=is_first)
        ahead = ToEra("after", after, tr("Era after"), ahead=True, disabled=is_last)
        return back, ahead

    def _landmark(self, place: int, section: Section) -> Landmark:
        bank = self.session.bank
        era = bank.eras[place]
        rect = self.path.landmark(section, self.camera)
        words = era_words(era, rect.w, self.room)
        craft = craft_of_era(era.id, bank)
        is_here = place == self.at.place
        is_chosen = is_here and not self.at.fact
        here = self.progress[place]
        return Landmark(
            f"era-{place}",
            rect,
            era=era,
            words=words,
            craft=craft,
            progress=here,
            place=place,
            chosen=is_chosen,
        )

    def _of_era(self, place: int) -> Sequence[Milestone]:
        bank = self.session.bank
        era = bank.era_ids[place]
        return milestones_with(bank, era, self.at.fact)

    def _coins(self, place: int, section: Section) -> Iterator[MilestoneCoin]:
        of_era = self._of_era(place)
        for milestone, x in zip(of_era, section.coins, strict=True):
            rect = self.path.disc(x, self.path.coin, self.camera)
            if self.path.shows(rect):
                yield self._coin(milestone, rect, place)

    def _coin(self, milestone: Milestone, rect: Rect, place: int) -> MilestoneCoin:
        bank = self.session.bank
        fact = milestone.fact
        memory = self.session.learner.memory(fact.id)
        name, craft = "", ""
        is_chosen = fact.id == self.at.fact
        is_told = is_chosen and self.at.told
        if memory.ever_right or is_told:
            name = bank.entries[fact.entry].name
            picture = picture_of([fact.id], bank)
            craft = picture.file if picture else ""
        year = ""
        if milestone.year is not None:
            year = year_text(milestone.year)
        return MilestoneCoin(
            f"fact-{fact.id}",
            rect,
            place=place,
            known=name,
            craft=craft,
            year=year,
            chosen=is_chosen,
        )

    def _years(self, place: int, section: Section) -> Iterator[YearTag]:
        """Under the first coin of each year, where there is room for it."""
        of_era = self._of_era(place)
        free_from = 0.0
        told = None
        for milestone, x in zip(of_era, section.coins, strict=True):
            year = milestone.year
            if year is None or year == told:
                continue
            words = year_text(year)
            mark = self._year(f"year-{place}", words, x)
            start = mark.rect.x + self.camera
            if start < free_from:
                continue
            told = year
            end = mark.rect.right + self.camera
            free_from = end + APART
            if self.path.shows(mark.rect):
                yield mark

    def _year(self, name: str, told: str, x: float) -> YearTag:
        lines = block(told, "label", 2 * self.path.coin, self.room)
        wide = lines.width + 1
        middle = self.path.area.x + x - self.camera
        left = middle - wide / 2
        row = self.path.area.low(self.path.years - TICK)
        place = row._replace(x=left, w=wide)
        coin = self.path.disc(x, self.path.coin, self.camera)
        return YearTag(
            f"{name}-{told}",
            place,
            lines,
            told,
            coin,
        )


def flight(area: Rect, session: Session, progress: Sequence[Progress], at: Spotted, room: Room) -> Flight | None:
    """With the camera at its goal; None where names have no room."""
    bank = session.bank
    target = room.theme.target
    rest = Remainder(area, gap=LANE)
    before = rest.left(target)
    after = rest.far(target)
    back = before.centred(target, target)
    ahead = after.centred(target, target)
    counts = _counts(bank, at)
    path = flight_path(rest.area, counts, room)
    first = path.landmark(path.sections[0], 0.0)
    fitting = landmark_room(bank.eras, first, room)
    if fitting is None or path.sky.h < LEAST_SKY * path.coin:
        return None
    chosen = bank.era_ids[at.place]
    of_era = milestones_with(
        bank,
        chosen,
        at.fact,
    )
    coin = _place_of(at.fact, of_era)
    camera = path.camera_at(at.place, coin)
    return Flight(
        path,
        session,
        progress,
        at=at,
        ways=(back, ahead),
        camera=camera,
        room=fitting,
    )


def _counts(bank: Bank, at: Spotted) -> Sequence[int]:
    """How many coins each era has."""
    counts = []
    for era in bank.era_ids:
        of_era = milestones_with(bank, era, at.fact)
        counts.append(len(of_era))
    return counts


def _place_of(fact: str, of_era: Sequence[Milestone]) -> int | None:
    for place, milestone in enumerate(of_era):
        if milestone.fact.id == fact:
            return place
    return None
