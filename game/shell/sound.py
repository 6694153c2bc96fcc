"""Plays what has happened, as loud as the settings say, and tells it in words to those who want captions."""

from collections import deque
from collections.abc import Iterable
from typing import NamedTuple

from game.shell.cues import Cue, cue
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


def acts_between(before: Glance, after: Glance) -> Iterable[Act]:
    """What a hand has done, as far as it shows."""
    if after.scene is not before.scene:
        return [Act.TURNED]
    return [Act.MOVED] if after.focus != before.focus else []


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

    def follow(self, now: float, at_rest: bool) -> bool:
        """Play what the desk says has happened; tells whether the picture changes by it. `now` is seconds on any clock
        that does not go back; `at_rest` that there is time to open the device."""
        desk = self._desk
        before = desk.caption, desk.notice
        if at_rest and loudness(desk.settings):
            self.speaker.open()
            self._tell_failure()
        if Act.LOUDNESS in desk.events:
            self.speaker.try_again()
        cues = _cues(desk)
        desk.events.clear()
        if now >= self._until:
            desk.caption = ""
        if cues:
            self._begin(max(cues, key=lambda some: some.weight), now)
        elif self._waiting and not self.speaker.busy:
            self._play(self._waiting.popleft(), alone=True)
        return (desk.caption, desk.notice) != before

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
    found = (cue(event) for event in desk.events)
    return [some for some in found if some]
