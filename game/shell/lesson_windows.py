"""What stands beside the page of a class on a second screen, and what becomes of screens that come and go.

It is asked at every turn of the loop, and loads nothing before there is a lesson.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

import pygame

from game.shell.options import Options
from game.ui.desk import Desk
from game.ui.stack import Quit, Scene, Stack

if TYPE_CHECKING:
    from game.shell.second_window import SecondWindow

OF_MOUSE = {pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEWHEEL}
OF_WINDOW = {pygame.WINDOWCLOSE, pygame.WINDOWSIZECHANGED, pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN}
MINE = OF_MOUSE | OF_WINDOW  # what a second window takes for itself; keys mean the same on both


class LessonWindows:
    """The second window is opened on one screen, too, where that was asked for."""

    def __init__(self, desk: Desk, options: Options) -> None:
        asked = options.lesson
        self._desk = desk
        self._always = asked is not None and asked.window
        self._second: SecondWindow | None = None
        self._lesson: Scene | None = None
        self._before: tuple[int, bool] | None = None  # the screen of the game, and whether it took all of it

    def takes(self, event: pygame.Event, stack: Stack) -> bool:
        """Whether the event was for the second window, or about both."""
        second = self._second
        if second is None or not second.is_open:
            return False
        if not second.is_mine(event):
            if event.type == pygame.WINDOWCLOSE:
                stack.go(Quit())  # the system asks to quit only when the last window is closed
            return False
        if event.type not in MINE:
            return False
        if _lesson_of(stack) is not self._lesson:
            return True  # what came before this has ended the lesson, and the window closes at the next turn
        move = second.take(event)
        stack.go(move)
        return True

    def follow(self, stack: Stack, changed: bool) -> bool:
        """Keep up with the lesson; whether the page of the class is to be drawn again."""
        lesson = _lesson_of(stack)
        if lesson is None and self._lesson is None:
            return False
        moved = lesson is not self._lesson
        if moved:
            self._lesson = lesson
            self._move(lesson)
        self._look_for_screens()
        second = self._window()
        is_wanted = self._always or self._desk.screens > 1
        second.follow(lesson, is_wanted)
        must_draw = changed or moved or second.is_stale
        if must_draw:
            second.draw()
        return moved or second.is_stale

    def _window(self) -> "SecondWindow":
        if self._second is None:
            from game.shell.second_window import SecondWindow

            self._second = SecondWindow(self._desk)
        return self._second

    def _move(self, lesson: Scene | None) -> None:
        """The class page to the projector, and back where the game was when the lesson is left."""
        settings = self._desk.settings
        if lesson is None and self._before:
            display, fullscreen = self._before
            self._before = None
            self._desk.settings = replace(settings, display=display, fullscreen=fullscreen)
        elif lesson is not None and self._desk.screens > 1:
            from game.ui.lesson.screens import for_projector

            if self._before is None:
                self._before = settings.display, settings.fullscreen
            self._desk.settings = for_projector(self._desk)

    def _look_for_screens(self) -> None:
        """One that was plugged out takes nothing along: the class page comes to the screen that is left."""
        screens = screens_now()
        if screens == self._desk.screens:
            return
        self._desk.screens = screens
        if screens < 2:
            self._desk.settings = replace(self._desk.settings, display=0)
        else:
            self._move(self._lesson)

    def picture(self) -> pygame.Surface | None:
        """Of the second window, while it is there."""
        second = self._second
        if second is None:
            return None
        return second.picture()

    def close(self) -> None:
        if self._second:
            self._second.close()


def screens_now() -> int:
    return len(pygame.display.get_desktop_sizes())


def _lesson_of(stack: Stack) -> Scene | None:
    """The page of a class that is on the stack, whatever lies above it."""
    for scene in reversed(stack.scenes):
        if hasattr(scene, "beside"):
            return scene
    return None
