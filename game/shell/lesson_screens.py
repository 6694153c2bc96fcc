"""Where the page of a class is shown, and whether the teacher has a window beside it, as screens come and go."""

from collections.abc import Sequence
from dataclasses import replace

from game.shell.lit_screens import LitScreens, Size
from game.ui.desk import Desk
from game.ui.lesson.screens import Lost, for_one_screen, for_projector, lost


class LessonScreens:
    """`lost` tells which screen went out in this lesson, and has not come back."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lit = LitScreens()
        self._sizes: Sequence[Size] = ()  # as they were at the last turn
        self._before: tuple[int, bool] | None = None  # the screen of the game, and whether it took all of it
        self._is_astray = False  # the page of the class, which the system has moved
        self.lost: Lost | None = None

    def has_room_beside(self, always: bool) -> bool:
        """For the teacher's window; never before the eyes of the class."""
        if self.lost is Lost.DESK:
            return False
        return always or self._desk.screens > 1 or self.lost is Lost.PROJECTOR

    def to_projector(self) -> None:
        """The page of the class, where there is one."""
        settings = self._desk.settings
        if self._desk.screens < 2:
            return
        if self._before is None:
            self._before = settings.display, settings.fullscreen
        self._desk.settings = for_projector(self._desk)

    def back(self) -> None:
        """The game to where it was, when the lesson is left."""
        self.lost = None
        if self._before:
            display, fullscreen = self._before
            self._before = None
            self._desk.settings = replace(self._desk.settings, display=display, fullscreen=fullscreen)

    def look(self, is_lesson: bool) -> bool:
        """Whether there are more or fewer than before. One that is gone takes nothing along."""
        before, self._sizes = self._sizes, screens_now(self._lit)
        if self._is_astray and is_lesson:
            self._is_astray = False
            self.to_projector()
            return True
        screens = len(self._sizes)
        if screens == self._desk.screens:
            return False
        self._desk.screens = screens
        if is_lesson:
            self._follow(before)
        return True

    def _follow(self, before: Sequence[Size]) -> None:
        """One screen has gone out, or come."""
        settings, was_lost = self._desk.settings, self.lost
        self.lost = None
        if self._desk.screens < 2:
            self.lost = self._which(before)
            self._desk.settings = for_one_screen(self._desk, self.lost)
        elif was_lost is Lost.DESK:
            # It would stay where the system has put it if it were not called back first.
            self._desk.settings = replace(settings, display=0, fullscreen=False)
            self._is_astray = True
        else:
            self.to_projector()

    def _which(self, before: Sequence[Size]) -> Lost | None:
        """What two screens show alike no teacher sees alone."""
        if self._lit.is_mirrored:
            return Lost.DESK
        return lost(before, self._sizes, self._desk.settings.display)

    def close(self) -> None:
        self._lit.close()


def screens_now(lit: LitScreens) -> Sequence[Size]:
    return lit.sizes()
