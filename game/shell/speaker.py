"""What sounds come out of: the system's sound device, or nothing at all."""

from pathlib import Path
from threading import Thread
from time import perf_counter
from typing import Protocol

import pygame

from game.files import assets_dir

RATE, BITS, CHANNELS = 22_050, -16, 1  # of the files, so that nothing need be converted
BUFFER = 1024  # samples: a sound comes at most 46 ms late, and the processor is woken 22 times a second
PATIENCE = 5.0  # seconds until a device that does not answer counts as none
FADE = 60  # milliseconds in which a sound gives way to the next


class Speaker(Protocol):
    """`failed` says that there is no device, or none any more; playing is then silent. Nothing here raises."""

    failed: bool

    @property
    def busy(self) -> bool:
        """Whether a sound that was played alone is still heard."""
        ...

    def open(self) -> None:
        """Called again and again while nobody presses anything, until the device is open or `failed`."""
        ...

    def play(self, effect: str, loudness: float, alone: bool) -> None:
        """`loudness` is a share of the full one; a sound that is `alone` takes the place of the one before it."""
        ...

    def follow(self, event: pygame.Event) -> None:
        """Told of every event, since devices come and go."""
        ...

    def try_again(self) -> None:
        """Somebody may have put in headphones."""
        ...

    def close(self) -> None: ...


class Silence:
    """For those who do not listen: tests, and a game that plays itself as fast as it can."""

    failed = busy = False

    def open(self) -> None: ...
    def play(self, effect: str, loudness: float, alone: bool) -> None: ...
    def follow(self, event: pygame.Event) -> None: ...
    def try_again(self) -> None: ...
    def close(self) -> None: ...


def speaker(silent: bool) -> Speaker:
    return Silence() if silent else Mixer(assets_dir() / "sounds")


class Mixer:
    """The device is first tried in a thread of its own (see `sound_device`): one that does not answer would stop the
    whole game, since pygame holds Python's lock while it opens a device."""

    def __init__(self, folder: Path) -> None:
        self.failed = False
        self._folder = folder
        self._sounds: dict[str, pygame.mixer.Sound] = {}
        self._told: pygame.mixer.Channel | None = None
        self._knock: Thread | None = None
        self._answers = False  # what the knock found
        self._began = 0.0

    @property
    def busy(self) -> bool:
        return self._told is not None and self._is_open and self._told.get_busy()

    @property
    def _is_open(self) -> bool:
        return not self.failed and pygame.mixer.get_init() is not None

    def open(self) -> None:
        if self.failed or self._is_open:
            return
        if self._knock is None:
            self._begin()
        elif not self._knock.is_alive():
            self._knock = None
            self._open()
        elif perf_counter() - self._began > PATIENCE:
            self.failed = True

    def _begin(self) -> None:
        self._began = perf_counter()
        self._knock = Thread(target=self._ask, daemon=True)
        try:
            self._knock.start()
        except RuntimeError:  # the system has no thread left
            self.failed = True

    def _ask(self) -> None:
        """In the thread."""
        from game.shell.sound_device import answers

        self._answers = answers(RATE, CHANNELS, BUFFER)

    def _open(self) -> None:
        try:
            if not self._answers:
                raise pygame.error("no device")
            pygame.mixer.init(RATE, BITS, CHANNELS, BUFFER, allowedchanges=0)
        except pygame.error:
            self.failed = True

    def play(self, effect: str, loudness: float, alone: bool) -> None:
        if not self._is_open:
            return
        try:
            sound = self._sound(effect)
            sound.set_volume(loudness)
            if alone and self._told is not None:
                self._told.fadeout(FADE)
            channel = pygame.mixer.find_channel(force=True)
            channel.play(sound)
            if alone:
                self._told = channel
        except (pygame.error, OSError):
            self.failed = True

    def _sound(self, effect: str) -> pygame.mixer.Sound:
        found = self._sounds.get(effect)
        if found is None:
            found = self._sounds[effect] = pygame.mixer.Sound(self._folder / f"{effect}.wav")
        return found

    def follow(self, event: pygame.Event) -> None:
        """A device that goes has a number where it is the one that plays; one that comes is tried."""
        if event.type == pygame.AUDIODEVICEREMOVED and not event.iscapture and event.which and self._is_open:
            self.failed = True
        elif event.type == pygame.AUDIODEVICEADDED and not event.iscapture:
            self.try_again()

    def try_again(self) -> None:
        if self.failed:
            self.close()
            self.failed = False

    def close(self) -> None:
        self._sounds.clear()
        self._told = None
        if pygame.mixer.get_init():
            pygame.mixer.quit()
