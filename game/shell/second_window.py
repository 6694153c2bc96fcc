"""The teacher's window beside that of the class: opened where there are two screens, closed and lost without harm."""

from contextlib import suppress
from typing import Protocol, runtime_checkable

import pygame

from game.files import assets_dir
from game.shell.keys import given
from game.shell.painter import Painter
from game.shell.window import CENTRED
from game.translation import tr
from game.ui.desk import Desk
from game.ui.inputs import Point
from game.ui.layout import unit
from game.ui.lesson.screens import Lost
from game.ui.lesson.teacher_page import TeacherPage
from game.ui.room import Room
from game.ui.stack import Move, Scene

SIZE = (1024, 700)
PLAIN = 1.0  # text size


@runtime_checkable
class HasBeside(Protocol):
    """A scene that has something for a second window."""

    def beside(self) -> TeacherPage: ...


class SecondWindow:
    """It is there as long as the lesson is; whoever closes it has it closed until the next lesson."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._window: pygame.Window | None = None
        self._painter: Painter | None = None
        self._scene: Scene | None = None
        self.page: TeacherPage | None = None
        self._closed = False
        self._screen = 0  # on which it was opened
        self._minutes = -1

    @property
    def is_open(self) -> bool:
        return self._window is not None

    def follow(self, scene: Scene | None, wanted: bool, lost: Lost | None = None) -> None:
        """Open or close it, as the scene with the lesson comes and goes; `wanted` where there is a place for it, and
        `lost` which screen has gone out."""
        if scene is not self._scene:
            self._scene = scene
            self._closed = not isinstance(scene, HasBeside)
            self.close()
        is_wanted = wanted and not self._closed
        if self._window and self._screen != self._beside_class:
            self.close()  # it would lie under the page of the class
        if is_wanted and not self._window:
            self._open(scene, lost)
        elif not is_wanted and self._window:
            self.close()

    @property
    def _beside_class(self) -> int:
        """The screen that the page of the class leaves free, if there is one."""
        screen = 0 if self._desk.settings.display else 1
        return min(screen, self._desk.screens - 1)

    def _open(self, scene: Scene | None, lost: Lost | None) -> None:
        assert isinstance(scene, HasBeside)
        self._screen = self._beside_class
        place = CENTRED + self._screen
        try:
            self._window = pygame.Window(tr("Lesson: the teacher's page"), SIZE, (place, place), resizable=True)
        except pygame.error:
            self._closed = True  # this system has no second window for us
            return
        self._painter = Painter(self._window.size, assets_dir())
        if self.page is None or self.page.seen is not scene:
            self.page = scene.beside()
        self.page.lost = lost
        self.draw()

    def close(self) -> None:
        if self._painter:
            self._painter.let_go()
        if self._window:
            with suppress(pygame.error):
                self._window.destroy()
        self._window = self._painter = None

    @property
    def room(self) -> Room | None:
        """In the user's own look, at the sizes of a desk."""
        if self._painter is None:
            return None
        theme = self._desk.house.theme
        return Room(self._painter.stage, theme, self._painter.ruler)

    def is_mine(self, event: pygame.Event) -> bool:
        window = getattr(event, "window", None)
        return self._window is not None and window == self._window

    def take(self, event: pygame.Event) -> Move | None:
        """What the mouse does on it, and what becomes of the window."""
        assert self._window is not None
        if event.type == pygame.WINDOWCLOSE:
            self._closed = True
            self.close()
            return None
        if event.type in (pygame.WINDOWSIZECHANGED, pygame.WINDOWEXPOSED):
            self.draw()
            return None
        room = self.room
        scale = unit(*self._window.size)
        input_ = given(event, scale, writing=False)
        if self.page is None or room is None or not isinstance(input_, Point):
            return None
        return self.page.handle(input_, room)

    def picture(self) -> pygame.Surface | None:
        if self._window is None:
            return None
        surface = self._window.get_surface()
        return surface.copy()

    def draw(self) -> None:
        room = self.room
        if self._window is None or self._painter is None or self.page is None or room is None:
            return
        surface = self._window.get_surface()
        if surface.get_size() != self._painter.size:
            self._painter.resize(surface.get_size())
        self._painter.begin()
        self.page.draw(self._painter, self.room or room)
        self._painter.paint(surface)
        self._window.flip()
        self._minutes = self.page.minutes

    @property
    def is_stale(self) -> bool:
        """Whether its clock has gone on."""
        return self.page is not None and self.is_open and self.page.minutes != self._minutes
