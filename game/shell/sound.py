"""Plays what has happened, as loud as the settings say, and tells it in words to those who want captions."""

from collections import deque
from typing import NamedTuple

import pygame

from game.shell.cues import Cue, cue
from game.shell.passing import Passing
from game.shell.speaker import Speaker
from game.translation import tr
from game.ui.desk import Act, Desk
from game.ui.settings import Settings
from game.ui.stack import Scene, Stack

CAPTION = 2.0  # seconds for which a caption stands
HAND = 0.12  # seconds between two sounds of a hand, which may hold a key
CURVE = 2  # half of the strength sounds like more than half as loud


class Glance(NamedTuple):
    """What is on top, and what has the focus there."""

    scene: Scene | None
    focus: str


def glance(stack: Stack) -> Glance:
    return Glance(stack.top, stack.top.focus if stack.top else "")


def loudness(settings: Settings) -> float:
    """A share of the full one; 0 where nothing is to be heard, as in front of a class that has not asked for it."""
    if settings.mute or (settings.projector and not settings.projector_sound):
        return 0.0
    return (settings.volume / 100) ** CURVE


class Sound:
    """Told once a turn; never raises, never waits."""

    def __init__(self, desk: Desk, speaker: Speaker) -> None:
        self._desk, self.speaker = desk, speaker
        self._waiting: deque[str] = deque()
        self._until = 0.0  # when the caption goes
        self._hand = 0.0  # when a hand may be heard again
        self._told = False  # that there is no device
        self._seen: Glance | None = None
        self._passing = Passing()  # it stands where captions do, and goes by itself as they do

    def follow(self, stack: Stack, now: float, at_rest: bool) -> bool:
        """Play what the desk says has happened, and what shows on the stack; tells whether the picture changes by it.
        `now` is seconds on any clock that does not go back; `at_rest` that there is time to open the device."""
        desk = self._desk
        before = desk.caption, desk.notice
        self._passing.take_away(desk, now)
        self._look(stack)
        self._tend(at_rest)
        cues = _cues(desk)
        desk.events.clear()
        if now >= self._until:
            desk.caption = ""
        if cues:
            heaviest = max(cues, key=_weight)
            self._begin(heaviest, now)
        elif self._waiting and not self.speaker.busy:
            following = self._waiting.popleft()
            self._play(following, alone=True)
        return (desk.caption, desk.notice) != before

    def take(self, event: pygame.Event) -> None:
        """Told of every event, since devices come and go."""
        self.speaker.follow(event)

    def close(self) -> None:
        self.speaker.close()

    def _look(self, stack: Stack) -> None:
        """What a hand has done since the last turn, as far as it shows."""
        before, self._seen = self._seen, glance(stack)
        if before is None:
            return
        if before.scene is not self._seen.scene:
            self._desk.events.append(Act.TURNED)
        elif before.focus != self._seen.focus:
            self._desk.events.append(Act.MOVED)

    def _tend(self, at_rest: bool) -> None:
        """See to the device, where it is wanted."""
        if Act.LOUDNESS in self._desk.events:
            self.speaker.try_again()
        if at_rest and loudness(self._desk.settings):
            self.speaker.open()
            self._tell_failure()

    def _begin(self, some: Cue, now: float) -> None:
        """Whatever is heard ends what waits to be heard."""
        first, *later = some.effects
        self._waiting = deque(later)
        if some.is_hand:
            if now >= self._hand:
                self._hand = now + HAND
                self._play(first, alone=False)
            return
        if self._desk.settings.captions:
            self._desk.caption, self._until = some.caption, now + CAPTION
        self._play(first, alone=True)

    def _play(self, effect: str, alone: bool) -> None:
        strength = loudness(self._desk.settings)
        if strength:
            self.speaker.play(effect, strength, alone)

    def _tell_failure(self) -> None:
        """Once, and not over another notice."""
        if self.speaker.failed and not self._told and not self._desk.notice:
            self._told = True
            self._desk.notice = tr("Sound is off: no device.")


def _cues(desk: Desk) -> list[Cue]:
    found: list[Cue] = []
    for event in desk.events:
        some = cue(event)
        if some:
            found.append(some)
    return found


def _weight(some: Cue) -> int:
    return some.weight
