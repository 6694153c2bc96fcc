"""The timeline as a place: the strip as it is seen from where the camera stands."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from game.facts.model import Bank
from game.quiz.play.learner import Progress
from game.session import Session
from game.translation import tr
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.coin_row import CoinRow
from game.ui.scenes.depicted import craft_of_era
from game.ui.scenes.era_plate import era_plate
from game.ui.scenes.flight_path import FlightPath, Section, flight_path, whole
from game.ui.scenes.landmark import CraftPassing, Landmark, height_of_plates, plates_room
from game.ui.scenes.milestones import Milestone, Spotted, milestones_with
from game.ui.scenes.sky_marks import GATEWAY, Pad, moon_ahead, pad_for
from game.ui.scenes.timeline_sky import TimelineSky
from game.ui.scenes.to_era import ToEra
from game.ui.scenes.trail import Trail
from game.ui.theme import Colour
from game.ui.widgets.art import SPUTNIK
from game.ui.widgets.basic import Widget

LEAST_SKY = 2.0  # how many coins high it is at least
BEFORE_MOON, FOR_MOON = 30.0, 220.0  # the Moon begins so far before the end of the last era; the room for it beyond


@drawn
class Flight:
    """`ways` are the places of the buttons at both ends; the years stand on the `world`."""

    path: FlightPath
    session: Session
    progress: Sequence[Progress]
    at: Spotted
    ways: tuple[Rect, Rect]
    camera: float
    room: Room  # at the text size of the landmarks
    world: TimelineSky

    def moved(self, left: float, share: float) -> "Flight":
        """With the camera on its way from there to its goal, above the world of the era that it then sees."""
        way = self.camera - left
        here = whole(left + way * share)
        place = self.path.place_at(here)
        world = self.world._replace(place=place)
        return replace(self, camera=here, world=world)

    # What can be pressed

    def widgets(self) -> list[Widget]:
        """What is seen as a whole."""
        found: list[Widget] = []
        ground = self.world.below_edge
        for place, section in enumerate(self.path.sections):
            row = self._row(place, ground)
            if row.shows(self.path.landmark(section, self.camera)):
                landmark = self._landmark(place, section)
                found.append(landmark)
            found += row.years()  # their lines begin under the rings of the coins
            found += row.coins()
        found += self._ways()
        return found

    def _row(self, place: int, ground: Colour) -> CoinRow:
        buttons = [way.rect for way in self._ways() if not way.disabled]
        return CoinRow(
            place,
            self.session,
            self.path,
            self.at,
            self.camera,
            self.room,
            self.world,
            ground,
            buttons,
        )

    def scenery(self) -> Sequence[Widget]:
        """What lies behind it, from end to end of the stage."""
        pad = self._pad()
        rocket = pad.rocket if pad else None
        trail = Trail(
            "trail",
            self.path.area,
            self.path,
            self.progress,
            self.camera,
            rocket,
            self.room.stage.w,
        )
        marks = filter(None, (self._moon(), pad))  # the path ends behind the Moon
        return [trail, *marks, *self._passing()]

    def _passing(self) -> Iterator[CraftPassing]:
        """The crafts that are seen in part: all that the strip bears glides by with it."""
        for place, section in enumerate(self.path.sections):
            there = self.path.landmark(section, self.camera)
            is_seen = there.overlaps(self.room.stage)
            if is_seen and not self._shows(there) and self._craft(place):
                landmark = self._landmark(place, section)
                yield CraftPassing(f"craft-{place}", there, landmark)

    def _shows(self, rect: Rect) -> bool:
        """Whether it is seen as a whole, beside the buttons."""
        row = self._row(0, self.world.below_edge)
        return row.shows(rect)

    def _pad(self) -> Pad | None:
        left = self.room.stage.x - self.camera
        sky = self.path.sky
        pad = pad_for(self._craft(0), left, sky)
        if pad and pad.rect.right > 0:
            return pad
        return None

    def _moon(self) -> Widget | None:
        """Beyond the last coin."""
        path = self.path
        last = len(path.counts) - 1
        end = path.sections[last].end
        left = path.area.x + end - BEFORE_MOON - self.camera
        if left >= self.room.stage.right:
            return None
        return moon_ahead(self._craft(last), left, path.sky)

    def _craft(self, place: int) -> str:
        bank = self.session.bank
        return craft_of_era(bank.era_ids[place], bank)

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
        plate = era_plate(era, rect.w, self.room)
        is_here = place == self.at.place
        is_chosen = is_here and not self.at.fact
        here = self.progress[place]
        return Landmark(
            f"era-{place}",
            rect,
            era=era,
            plate=plate,
            craft=self._craft(place),
            progress=here,
            place=place,
            chosen=is_chosen,
            level=self.path.level,
        )


def flight(
    area: Rect, session: Session, progress: Sequence[Progress], at: Spotted, world: TimelineSky, room: Room
) -> Flight | None:
    """With the camera at its goal; None where names have no room."""
    bank = session.bank
    counts = _counts(bank, at)
    launches = craft_of_era(bank.era_ids[0], bank) == SPUTNIK
    plain = flight_path(area, counts, 0.0, launches, room)
    column = plain.column
    sky = plain.sky
    fitting = plates_room(bank.eras, column, sky.h, room)
    if fitting is None or sky.h < LEAST_SKY * plain.coin:
        return None
    words = height_of_plates(bank.eras, column, fitting)
    path = plain._replace(words=words, beyond=_beyond(bank))
    chosen = bank.era_ids[at.place]
    of_era = milestones_with(
        bank,
        chosen,
        at.fact,
    )
    coin = _place_of(at.fact, of_era)
    camera = whole(path.camera_at(at.place, coin))
    return Flight(
        path,
        session,
        progress,
        at=at,
        ways=_ways(sky, room),
        camera=camera,
        room=fitting,
        world=world,
    )


def _beyond(bank: Bank) -> float:
    """The room after the last era."""
    craft = craft_of_era(bank.era_ids[-1], bank)
    return FOR_MOON if craft == GATEWAY else 0.0


def _ways(sky: Rect, room: Room) -> tuple[Rect, Rect]:
    """At both ends of the sky."""
    target = room.theme.target
    back = sky.left(target).centred(target, target)
    ahead = sky.far(target).centred(target, target)
    return back, ahead


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
