"""The loop: pygame's events in, input by meaning to the scenes, a picture out when something has changed."""

import sys
from collections import deque
from dataclasses import replace
from pathlib import Path
from random import Random
from time import perf_counter, time

import pygame

from game.files import assets_dir, data_dir, pictures_dir, questions_dir
from game.shell.clicks import Clicks
from game.shell.guard import Guard, Way
from game.shell.keys import given
from game.shell.pads import Pads
from game.shell.painter import Painter
from game.shell.start import Options
from game.shell.watch import Reading, Watch
from game.shell.window import Window
from game.ui.desk import Desk
from game.ui.layout import unit
from game.ui.own_title import own_title
from game.ui.scenes.help import Help
from game.ui.scenes.title import Title
from game.ui.stack import Blur, Input, Point, Pop, Press, Push, Quit, Room, Scene, Scroll, Stack, Touch
from game.words import tr

TICKS = 30
QUIET_TICKS = 20  # once nothing has come in for a second
DARKNESS = (0, 0, 0)
PAINT_AGAIN = {pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN, pygame.WINDOWRESTORED, pygame.WINDOWSIZECHANGED}


class App:
    """The whole game on a screen. `tick` is one turn of the loop; a fast app does not wait between turns. With a
    `guard`, a fault of a page does not end the game; it has `failed` where even the title could not be shown."""

    def __init__(self, options: Options, window: Window, fast: bool = False, guard: Guard | None = None) -> None:
        self._options, self._window, self._fast, self._guard = options, window, fast, guard
        self.failed = False
        self.desk = Desk(time, Random(options.seed))
        self.desk.settings = replace(
            self.desk.settings,
            projector=options.projector,
            fullscreen=options.fullscreen,
            display=options.display,
            open_all=options.open,
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
        self._events: deque[pygame.Event] = deque()
        self._clicks = Clicks()
        self._again = False
        self._dark = False  # the screen is black, as a presenter's remote wanted it
        self._last = perf_counter()

    @property
    def room(self) -> Room:
        return Room(self.painter.stage, self.desk.settings.theme, self.painter.measure)

    def tick(self) -> bool:
        """Take what has come in, let time pass, show what changed; False when the game is over."""
        if self._guard is None:
            return self._turn()
        try:
            return self._turn()
        except Exception as error:  # whatever it is, a class sits before the screen
            return self._go_on_after(error, self._guard)

    def _turn(self) -> bool:
        self._events.extend(pygame.event.get())
        self._quiet = 0 if self._events else self._quiet + 1
        while self._events:
            self._take(self._events.popleft())
        self._follow_files()
        now = perf_counter()
        self.stack.update(now - self._last)
        self._last = now
        self._follow_settings()
        self._follow_field()
        self.desk.events.clear()
        if self.stack.top is None:
            return False
        if self._changed or (self.stack.top.moving and not self._dark):
            self._show()
        if not self.desk.ready:
            self._read()
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
        if self._dark:
            self._window.surface.fill(DARKNESS)
        else:
            self.painter.begin()
            self.stack.top.draw(self.painter, self.room)
            self.paint()
        self._frame_time = perf_counter() - start
        pygame.display.flip()
        self._changed = False

    def _go_on_after(self, error: Exception, guard: Guard) -> bool:
        """Write the fault down and go on from the scene below, then from the title; False where that failed, too."""
        question = self.desk.session.question if self.desk.session else None
        place = str(question.where) if question else ""
        written = guard.write(error, type(self.stack.top).__name__, place)
        way = guard.way(perf_counter())
        if way is Way.END:
            print(_ended(guard.file, written), file=sys.stderr)
            self.failed = True
            return False
        self.desk.notice = _went_wrong(guard.file, written)
        self._changed = True
        try:
            if way is Way.BELOW:
                self.stack.go(Pop())
            if way is Way.TITLE or self.stack.top is None:
                self.stack = Stack(Title(self.desk))
        except Exception as another:
            return self._go_on_after(another, guard)
        return True

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
        if isinstance(input_, Point):
            input_ = self._clicked(input_, event.pos, scene)
        if input_ is not None:
            self._changed = True
            self._handle(input_)

    def _clicked(self, point: Point, spot: tuple[int, int], scene: Scene) -> Point | None:
        """The point, marked where it belongs to a double click; nothing where that began on another scene."""
        match point.touch:
            case Touch.DOWN:
                self._again = self._clicks.press(spot, perf_counter(), scene)
                if self._again and self._clicks.fell_through(scene):
                    return None
            case Touch.MOVE:
                self._clicks.move(spot)
            case Touch.UP:
                pass
        return replace(point, again=self._again)

    def _fit(self) -> None:
        size = self._window.surface.get_size()
        self._changed = True
        if size != self.painter.size:
            self.painter.resize(size)

    def _handle(self, input_: Input) -> None:
        settings = self.desk.settings
        if self._dark:
            self._dark = not _acts(input_)
            return
        match input_:
            case Press("help") if not isinstance(self.stack.top, Help):
                self.stack.go(Push(Help(self.desk, self.stack.top.hints if self.stack.top else ())))
            case Press("projector"):
                self.desk.set(replace(settings, projector=not settings.projector))
            case Press("fullscreen"):
                self.desk.set(replace(settings, fullscreen=not settings.fullscreen))
            case Press("source"):
                self._tell_source()
            case Press("picture"):
                self._keep_picture()
            case Press(key) if self._blanks(key):
                self._dark = True
            case _:
                if _acts(input_):
                    self.desk.notice = ""
                self.stack.handle(input_, self.room)

    def _blanks(self, key: str) -> bool:
        """Whether the key, as a presenter's remote sends it, makes the screen dark."""
        if key == "b" and self.desk.settings.remote_b:
            return True
        return key == "." and self.stack.top is not None and not self.stack.top.takes(key)

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
        where = tr("no question")
        if question:
            where = tr("{file}, line {line}").format(file=question.where.file, line=question.where.line)
        if self._options.debug:
            told = tr("{where} · seed {seed} · drawn in {time:.1f} ms")
            where = told.format(where=where, seed=self._options.seed, time=1000 * self._frame_time)
        self.desk.notice = where

    def _keep_picture(self) -> None:
        folder = pictures_dir()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            number = next(n for n in range(1, 100_000) if not (folder / f"picture-{n}.png").exists())
            file = folder / f"picture-{number}.png"
            pygame.image.save(self.picture(), file)
        except (OSError, pygame.error) as error:
            reason = getattr(error, "strerror", None) or type(error).__name__
            self.desk.notice = tr("The picture could not be saved ({reason}).").format(reason=reason)
        else:
            told = tr("Picture saved: {file} in {folder}")  # the whole path would tell a class whose computer it is
            self.desk.notice = told.format(file=file.name, folder=f"{folder.parent.name}/{folder.name}")

    def _read(self) -> None:
        """After the first picture: the bank and the store, with all that must be imported for them."""
        from game.store import open_store

        questions, data = self._options.questions or questions_dir(), self._options.data or data_dir()
        self._watch = Watch(questions, _reading)
        self.desk.bank, self.desk.problems = _reading(questions)
        self._window.name(own_title(self.desk.bank))
        self.desk.folder = str(questions)
        self.desk.store = open_store(data, time)
        self.desk.where = tr("Answers are kept in {folder}.").format(folder=data)
        self.desk.take_room()
        self.desk.notice = self.desk.store.notice
        self._pads = Pads()
        self._changed = True

    def _follow_files(self) -> None:
        """What a teacher has saved while the game runs."""
        saved = self._watch.look(perf_counter()) if self._watch else None
        if saved:
            self.desk.take(*saved)
            self._window.name(own_title(self.desk.bank))
            self._changed = True


def _went_wrong(report: Path, written: bool) -> str:
    if not written:
        return tr("Something went wrong on that page, and no report could be written. You can play on.")
    told = tr("Something went wrong on that page; the report is {file}, beside the answers. You can play on.")
    return told.format(file=report.name)


def _ended(report: Path, written: bool) -> str:
    if not written:
        return tr("Something went wrong again and again, so the game has ended; no report could be written.")
    return tr("Something went wrong again and again, so the game has ended; the report is {file}.").format(file=report)


def _acts(input_: Input) -> bool:
    """Whether the player has done something, and not just moved the mouse or looked elsewhere."""
    match input_:
        case Point(touch=touch):
            return touch is Touch.DOWN
        case Blur() | Scroll():
            return False
        case _:
            return True


def _reading(folder: Path) -> Reading:
    """The bank of the folder, and all that is wrong or doubtful in it."""
    from datetime import UTC, datetime

    from game.facts.check import check
    from game.facts.folder import read_bank
    from game.facts.glyphs import drawable

    bank, problems = read_bank(folder)
    return bank, tuple(sorted([*problems, *check(bank, datetime.now(UTC).date(), drawable())]))
