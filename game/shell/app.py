"""The loop: pygame's events in, input by meaning to the scenes, a picture out when something has changed."""

from dataclasses import replace
from importlib import import_module
from pathlib import Path
from random import Random
from time import perf_counter, time
from typing import TYPE_CHECKING

import pygame

from game.facts.model import Day
from game.files import assets_dir, data_dir, pictures_dir, questions_dir
from game.shell.keys import given
from game.shell.painter import Painter
from game.shell.reading import Reading, read
from game.shell.start import Options
from game.shell.watch import Watch
from game.shell.window import Window
from game.ui.desk import Desk
from game.ui.layout import unit
from game.ui.scenes.title import Title
from game.ui.stack import Blur, Input, Point, Press, Push, Quit, Room, Scroll, Stack, Touch
from game.words import tr

if TYPE_CHECKING:
    from game.shell.pads import Pads

TICKS = 30
QUIET_TICKS = 20  # once nothing has come in for a second
PAUSE = 2  # ticks without anything coming in, after which there is time to prepare what comes next
SOON = ("game.shell.pads", "game.quiz.deck", "game.ui.scenes.play", "game.ui.scenes.help")
PAINT_AGAIN = {pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN, pygame.WINDOWRESTORED, pygame.WINDOWSIZECHANGED}


class App:
    """The whole game on a screen. `tick` is one turn of the loop; a fast app does not wait between turns."""

    def __init__(self, options: Options, window: Window, fast: bool = False) -> None:
        self._options, self._window, self._fast = options, window, fast
        self.desk = Desk(time, Random(options.seed))
        self.desk.settings = replace(
            self.desk.settings,
            projector=options.projector,
            fullscreen=options.fullscreen,
            display=options.display,
        )
        self.desk.screens = window.screens
        self.painter = Painter(self._window.surface.get_size(), assets_dir())
        self._clock = pygame.time.Clock()
        self.stack = Stack(Title(self.desk))
        self._shown = self.desk.settings
        self._writing = True  # SDL starts so; the first turn puts it right
        self._frame_time = 0.0
        self._changed = True
        self._quiet = 0  # ticks since something came in
        self._watch: Watch | None = None
        self._pads: Pads | None = None
        self._soon = list(SOON)
        self._last = perf_counter()

    @property
    def room(self) -> Room:
        return Room(self.painter.stage, self.desk.settings.theme, self.painter.measure)

    def tick(self) -> bool:
        """Take what has come in, let time pass, show what changed; False when the game is over."""
        events = pygame.event.get()
        self._quiet = 0 if events else self._quiet + 1
        for event in events:
            self._take(event)
        self._follow_files()
        now = perf_counter()
        self.stack.update(now - self._last)
        self._last = now
        self._follow_settings()
        self._follow_field()
        self.desk.events.clear()
        if self.stack.top is None:
            return False
        if self._changed or self.stack.top.moving:
            self._show()
        if not self.desk.ready:
            self._read()
        elif self._soon and self._quiet > PAUSE:
            self._prepare(self._soon.pop(0))
        if not self._fast:
            self._clock.tick(TICKS if self._quiet < TICKS else QUIET_TICKS)
        return True

    def paint(self) -> None:
        """Put the picture as it was last drawn on the window."""
        self.painter.paint(self._window.surface)

    def pixels(self, x: float, y: float) -> tuple[int, int]:
        """The pixel at a spot in units."""
        scale = unit(*self._window.surface.get_size())
        return round(x * scale), round(y * scale)

    def picture(self) -> pygame.Surface:
        return self._window.surface.copy()

    def close(self) -> None:
        if self.desk.store is not None:
            self.desk.store.close()
        pygame.display.quit()

    def _show(self) -> None:
        start = perf_counter()
        assert self.stack.top is not None
        self.painter.begin()
        self.stack.top.draw(self.painter, self.room)
        self.paint()
        self._frame_time = perf_counter() - start
        pygame.display.flip()
        self._changed = False

    def _take(self, event: pygame.Event) -> None:
        if event.type == pygame.QUIT:
            self.stack.go(Quit())
            return
        if event.type in PAINT_AGAIN:
            self._fit()
        if self._pads:
            self._pads.follow(event)
        scene = self.stack.top
        if scene is None:
            return
        input_ = given(event, unit(*self._window.surface.get_size()), scene.wants_text)
        if input_ is not None:
            self._changed = True
            self._handle(input_)

    def _fit(self) -> None:
        size = self._window.surface.get_size()
        self._changed = True
        if size != self.painter.size:
            self.painter.resize(size)

    def _handle(self, input_: Input) -> None:
        settings = self.desk.settings
        match input_:
            case Press("help") if not self._shows_help():
                self._help()
            case Press("projector"):
                self.desk.set(replace(settings, projector=not settings.projector))
            case Press("fullscreen"):
                self.desk.set(replace(settings, fullscreen=not settings.fullscreen))
            case Press("source"):
                self._tell_source()
            case Press("picture"):
                self._keep_picture()
            case _:
                if _acts(input_):
                    self.desk.notice = ""
                self.stack.handle(input_, self.room)

    def _shows_help(self) -> bool:
        from game.ui.scenes.help import Help

        return isinstance(self.stack.top, Help)

    def _help(self) -> None:
        from game.ui.scenes.help import Help

        self.stack.go(Push(Help(self.desk)))

    def _follow_field(self) -> None:
        """The system's input method is on while a field is written in, and only then: it would swallow A to D."""
        writing = self.stack.top is not None and self.stack.top.wants_text
        if writing != self._writing:
            self._writing = writing
            if writing:
                pygame.key.start_text_input()
            else:
                pygame.key.stop_text_input()

    def _follow_settings(self) -> None:
        if self.desk.settings != self._shown:
            self._shown, self._changed = self.desk.settings, True
            if self._window.follow(self._shown.fullscreen, self._shown.display):
                self._fit()

    def _tell_source(self) -> None:
        question = self.desk.session.question if self.desk.session else None
        told = tr("{where} · seed {seed} · drawn in {time:.1f} ms")
        where = question.where if question else tr("no question")
        self.desk.notice = told.format(where=where, seed=self._options.seed, time=1000 * self._frame_time)

    def _keep_picture(self) -> None:
        folder = pictures_dir()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            number = next(n for n in range(1, 100_000) if not (folder / f"picture-{n}.png").exists())
            file = folder / f"picture-{number}.png"
            pygame.image.save(self.picture(), file)
        except (OSError, pygame.error) as error:
            self.desk.notice = tr("The picture could not be saved ({reason}).").format(reason=error)
        else:
            self.desk.notice = tr("Picture saved: {file}").format(file=file)

    def _read(self) -> None:
        """After the first picture: the bank and the store, with all that must be imported for them."""
        from game.store import open_store

        questions, data = self._options.questions or questions_dir(), self._options.data or data_dir()
        self._watch = Watch(questions, lambda folder: _reading(folder, data))
        self.desk.bank, self.desk.problems = _reading(questions, data)
        self.desk.folder = str(questions)
        self.desk.store = open_store(data, time)
        self.desk.where = tr("Answers are kept in {folder}.").format(folder=data)
        self.desk.notice = self.desk.store.notice
        self._changed = True

    def _prepare(self, module: str) -> None:
        """Load what will be wanted next while nobody waits for it, and look for gamepads."""
        import_module(module)
        if self._pads is None:
            from game.shell.pads import Pads

            self._pads = Pads()

    def _follow_files(self) -> None:
        """What a teacher has saved while the game runs."""
        saved = self._watch.look(perf_counter()) if self._watch else None
        if saved:
            self.desk.take(*saved)
            self._changed = True


def _acts(input_: Input) -> bool:
    """Whether the player has done something, and not just moved the mouse or looked elsewhere."""
    match input_:
        case Point(touch=touch):
            return touch is Touch.DOWN
        case Blur() | Scroll():
            return False
        case _:
            return True


def _reading(folder: Path, home: Path) -> Reading:
    """The bank of the folder and what is said of it today; `home` is the folder of saved data."""
    from datetime import UTC, datetime

    now = datetime.now(UTC)
    return read(folder, home, Day(now.year, now.month, now.day))
