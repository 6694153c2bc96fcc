"""The screens on which something is seen now.

SDL hears of a cable that is pulled out. Of a screen that the system turns off, or lets show the same as another one, it
does not hear on X11: there the server itself is asked.
"""

import ctypes
from collections.abc import Sequence

import pygame

Place = tuple[int, int]
Size = tuple[int, int]

EVERY = 15  # turns of the loop from one question to the server to the next
NEEDED = 1, 5  # the version of RandR in which a server knows its monitors


class _Monitor(ctypes.Structure):
    """As RandR describes one."""

    _fields_ = (
        ("name", ctypes.c_ulong),
        ("primary", ctypes.c_int),
        ("automatic", ctypes.c_int),
        ("outputs", ctypes.c_int),
        ("x", ctypes.c_int),
        ("y", ctypes.c_int),
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("width_in_mm", ctypes.c_int),
        ("height_in_mm", ctypes.c_int),
        ("output", ctypes.c_void_p),
    )


class LitScreens:
    def __init__(self) -> None:
        self._server: _Server | None = None
        self._turn = 0
        self._lit: Sequence[Size] = ()  # as the server told it last
        self.is_mirrored = False  # whether two show the same

    def sizes(self) -> Sequence[Size]:
        """It is asked for at every turn of the loop."""
        known = pygame.display.get_desktop_sizes()
        if len(known) < 2 or pygame.display.get_driver() != "x11":
            return known
        if self._turn % EVERY == 0:
            self._ask()
        self._turn += 1
        is_fewer = 0 < len(self._lit) < len(known)
        return self._lit if is_fewer else known

    def _ask(self) -> None:
        if self._server is None:
            self._server = _Server()
        lit = self._server.monitors()
        self._lit = list(lit.values())
        self.is_mirrored = self._server.count > len(lit)

    def close(self) -> None:
        if self._server:
            self._server.close()
        self._server = None


class _Server:
    """A connection of its own; without the libraries, or where the server is too old for it, nothing is known."""

    def __init__(self) -> None:
        self._display: int | None = None
        self.count = 0  # of the monitors
        try:
            self._x11 = ctypes.CDLL("libX11.so.6")
            self._randr = ctypes.CDLL("libXrandr.so.2")
        except OSError:
            return
        self._declare()
        self._display = self._x11.XOpenDisplay(None)
        if self._display and not self._is_new_enough():
            self.close()

    def _declare(self) -> None:
        """Pointers are wider than what is taken for granted."""
        pointer = ctypes.c_void_p
        self._x11.XOpenDisplay.restype = pointer
        self._x11.XCloseDisplay.argtypes = [pointer]
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XDefaultRootWindow.argtypes = [pointer]
        number = ctypes.POINTER(ctypes.c_int)
        for ask in (self._randr.XRRQueryExtension, self._randr.XRRQueryVersion):
            ask.argtypes = [pointer, number, number]
        monitors = self._randr.XRRGetMonitors
        monitors.restype = ctypes.POINTER(_Monitor)
        monitors.argtypes = [pointer, ctypes.c_ulong, ctypes.c_int, number]
        self._randr.XRRFreeMonitors.argtypes = [ctypes.POINTER(_Monitor)]

    def _is_new_enough(self) -> bool:
        first, second = ctypes.c_int(), ctypes.c_int()
        told = ctypes.byref(first), ctypes.byref(second)
        if not self._randr.XRRQueryExtension(self._display, *told):
            return False
        if not self._randr.XRRQueryVersion(self._display, *told):
            return False
        return (first.value, second.value) >= NEEDED

    def monitors(self) -> dict[Place, Size]:
        """By their places: two in one place show the same."""
        sizes: dict[Place, Size] = {}
        if not self._display:
            return sizes
        count = ctypes.c_int()
        root = self._x11.XDefaultRootWindow(self._display)
        found = self._randr.XRRGetMonitors(self._display, root, True, ctypes.byref(count))
        if not found:
            return sizes
        self.count = count.value
        for monitor in found[: self.count]:
            place = monitor.x, monitor.y
            sizes.setdefault(place, (monitor.width, monitor.height))
        self._randr.XRRFreeMonitors(found)
        return sizes

    def close(self) -> None:
        if self._display:
            self._x11.XCloseDisplay(self._display)
        self._display = None
