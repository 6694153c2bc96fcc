"""What stands beside the page of a class on a second screen, and what becomes of screens that come and go.

It is asked at every turn of the loop, and loads nothing before there is a lesson.
"""

from typing import TYPE_CHECKING

import pygame

from game.shell.options import Options
from game.ui.desk import Desk
from game.ui.stack import Quit, Scene, Stack

if TYPE_CHECKING:
    from game.shell.lesson_screens import LessonScreens
    from game.shell.second_window import SecondWindow

OF_MOUSE = {pygame.MOUSEMOTION, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEWHEEL}
OF_WINDOW = {pygame.WINDOWCLOSE, pygame.WINDOWSIZECHANGED, pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN}
MINE = OF_MOUSE | OF_WINDOW  # what a second window takes for itself; keys mean the same on both


class LessonWindows:
    """The second window is opened on one screen, too, where that was asked for."""

    def __init__(self, desk: Desk, options: Options) -> None:
        asked = options.lesson
        self._desk = desk
        self._screens: LessonScreens | None = None
        self._always = asked is not None and asked.window
        self._second: SecondWindow | None = None
        self._lesson: Scene | None = None

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
        screens, second = self._screens_of_lesson(), self._window()
        if screens.look(lesson is not None):
            second.close()  # it opens at the next turn, over the page of the class, which moves at the end of this one
            return True
        moved = lesson is not self._lesson
        if moved:
            self._lesson = lesson
            if lesson is None:
                screens.back()
            else:
                screens.to_projector()
        is_wanted = screens.has_room_beside(self._always)
        second.follow(lesson, is_wanted, screens.lost)
        moved |= self._desk.beside != second.is_open
        self._desk.beside = second.is_open
        must_draw = changed or moved or second.is_stale
        if must_draw:
            second.draw()
        return moved or second.is_stale

    def _screens_of_lesson(self) -> "LessonScreens":
        if self._screens is None:
            from game.shell.lesson_screens import LessonScreens

            self._screens = LessonScreens(self._desk)
        return self._screens

    def _window(self) -> "SecondWindow":
        if self._second is None:
            from game.shell.second_window import SecondWindow

            self._second = SecondWindow(self._desk)
        return self._second

    def picture(self) -> pygame.Surface | None:
        """Of the second window, while it is there."""
        second = self._second
        if second is None:
            return None
        return second.picture()

    def close(self) -> None:
        if self._second:
            self._second.close()
        if self._screens:
            self._screens.close()


def _lesson_of(stack: Stack) -> Scene | None:
    """The page of a class that is on the stack, whatever lies above it."""
    for scene in reversed(stack.scenes):
        if hasattr(scene, "beside"):
            return scene
    return None
