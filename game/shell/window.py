"""The window: opened on the right screen, full or not, and refused with a sentence where there is no screen."""

import os
import sys
from collections.abc import MutableMapping
from contextlib import suppress
from warnings import catch_warnings, simplefilter

import pygame

from game.files import assets_dir
from game.translation import tr

TITLE = "Sputnik to Gateway"
APP = "sputnik-to-gateway"  # by which the system tells our windows from those of other programs
ICON, ICON_SIZE = "icon.svg", (64, 64)
SHARE_OF_SCREEN = 0.85  # of the width and height of the desktop, for a first window
SMALLEST = (640, 480)
PAINT_AGAIN = {pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN, pygame.WINDOWRESTORED, pygame.WINDOWSIZECHANGED}
CENTRED = 0x2FFF0000  # SDL's position in the middle of a screen, to which the number of the screen is added
NO_SCREENS = ("offscreen", "dummy")


class NoScreenError(Exception):
    """There is nothing to show the game on; the message says what to do."""


def prepare(environment: MutableMapping[str, str], headless: bool) -> None:
    """What SDL wants to know before it starts."""
    environment.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    environment.setdefault("SDL_IME_SHOW_UI", "1")
    for name in ("SDL_APP_NAME", "SDL_VIDEO_X11_WMCLASS", "SDL_VIDEO_WAYLAND_WMCLASS"):
        environment[name] = APP  # pygame has set one of them to the name of the script
    if sys.platform == "win32":
        _be_an_app_of_its_own()
    if sys.platform.startswith("linux") and environment.get("SDL_VIDEODRIVER", "x11") == "x11":
        # A picture that changes now and then needs no graphics card; where there is none, each would take 17 ms.
        environment.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    if headless:
        environment["SDL_VIDEODRIVER"] = "dummy"


class Window:
    """`size` and `display` are wishes; a display that is not there becomes the first."""

    def __init__(self, size: tuple[int, int] | None, fullscreen: bool, display: int) -> None:
        asked_for = os.environ.get("SDL_VIDEODRIVER", "")
        try:
            pygame.display.init()
        except pygame.error as error:
            raise NoScreenError(_no_screen(str(error))) from error
        if pygame.display.get_driver() in NO_SCREENS and asked_for not in NO_SCREENS:
            raise NoScreenError(_no_screen(pygame.display.get_driver()))
        self._small = size or self._first_size(display)
        self.fullscreen, self.display = fullscreen, self._known(display)
        pygame.display.set_caption(TITLE)
        pygame.display.set_icon(pygame.image.load_sized_svg(assets_dir() / ICON, ICON_SIZE))
        self._open()

    @property
    def surface(self) -> pygame.Surface:
        surface = pygame.display.get_surface()
        assert surface is not None
        return surface

    @property
    def screens(self) -> int:
        return len(pygame.display.get_desktop_sizes())

    def name(self, title: str) -> None:
        """Put the title of a bank of one's own on the window, or without one that of the game."""
        pygame.display.set_caption(title or TITLE)

    def follow(self, fullscreen: bool, display: int) -> bool:
        """Become what the settings say; tells whether anything changed."""
        display = self._known(display)
        if (fullscreen, display) == (self.fullscreen, self.display):
            return False
        before = self.fullscreen, self.display
        if not self.fullscreen:
            self._small = self.surface.get_size()
        self.fullscreen, self.display = fullscreen, display
        try:
            if display != before[1]:
                self._move()
            self._open()
        except NoScreenError:
            self.fullscreen, self.display = before
            self._open()
        return True

    def _move(self) -> None:
        """To the middle of the other screen first: X11 fills no screen but the one where the window is."""
        self._set(self._small, pygame.RESIZABLE)
        pygame.event.pump()
        there = CENTRED + self.display
        pygame.display.set_window_position((there, there))
        pygame.event.pump()

    def _open(self) -> None:
        """A full screen always has the size of the desktop: any other can end the program on X11."""
        size, kind = self._small, pygame.RESIZABLE
        if self.fullscreen:
            size, kind = pygame.display.get_desktop_sizes()[self.display], pygame.FULLSCREEN
        self._set(size, kind)

    def _set(self, size: tuple[int, int], kind: int) -> None:
        try:
            with catch_warnings():
                simplefilter("ignore", RuntimeWarning)  # of another size than asked for: the loop takes any
                surface = pygame.display.set_mode(size, kind, display=self.display)
                if surface.get_size() != size:  # X11 needs a second request to leave the full screen
                    pygame.display.set_mode(size, kind, display=self.display)
        except pygame.error as error:
            raise NoScreenError(_no_screen(str(error))) from error

    def _first_size(self, display: int) -> tuple[int, int]:
        width, height = pygame.display.get_desktop_sizes()[self._known(display)]
        return max(SMALLEST[0], int(width * SHARE_OF_SCREEN)), max(SMALLEST[1], int(height * SHARE_OF_SCREEN))

    def _known(self, display: int) -> int:
        return display if display < len(pygame.display.get_desktop_sizes()) else 0


def _be_an_app_of_its_own() -> None:
    """Else Windows shows Python's icon in the task bar."""
    import ctypes

    with suppress(AttributeError, OSError):
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP)  # type: ignore[attr-defined]


def _no_screen(reason: str) -> str:
    told = tr("There is no screen to show the game on ({reason}). To see it play without one: {command}")
    return told.format(reason=reason, command=f"{_python()} -m game demo --headless --shots pictures")


def _python() -> str:
    return "py" if sys.platform == "win32" else "python"
