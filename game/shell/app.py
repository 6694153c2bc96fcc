"""The loop: pygame's events in, input by meaning to the scenes, a picture out when something has changed."""

from collections import deque
from dataclasses import replace
from time import perf_counter

import pygame

from game.facts.garbage import lasting
from game.files import assets_dir, questions_dir
from game.shell.clipboard import Clipboard
from game.shell.desk_options import desk_for, store_for
from game.shell.guard import Guard, Way
from game.shell.hands import Hands, acts, blanks
from game.shell.help_page import help_over
from game.shell.lesson_windows import LessonWindows
from game.shell.options import Options
from game.shell.pace import Pace
from game.shell.painter import Painter
from game.shell.question_files import Folder
from game.shell.soon import Soon
from game.shell.sound import Sound
from game.shell.speaker import speaker
from game.shell.sprites import BLACK
from game.shell.store_on_desk import put_on
from game.shell.teacher import keep_picture, told_of
from game.shell.text_input import TextInput, field_of
from game.shell.window import PAINT_AGAIN, Window
from game.ui.inputs import Entered, Input, Press
from game.ui.layout import unit
from game.ui.room import Room
from game.ui.scenes.own_title import own_title
from game.ui.scenes.title import Title
from game.ui.stack import Pop, Push, Quit, Scene, Stack


class App:
    """The whole game on a screen. `tick` is one turn of the loop; a fast app does not wait between turns. With a
    `guard`, a fault of a page does not end the game; it has `failed` where even the title could not be shown."""

    def __init__(self, options: Options, window: Window, fast: bool = False, guard: Guard | None = None) -> None:
        self._options, self._window = options, window
        self._guard = guard
        self.failed = False
        self.desk = desk_for(options, window, self)
        self.painter = Painter(self._window.surface.get_size(), assets_dir(), unhurried=not fast)
        self.sound = Sound(self.desk, speaker(silent=fast or options.headless))
        self._hands, self._clipboard = Hands(self.desk), Clipboard()
        self._text_input = TextInput()
        self._pace = Pace(hurried=fast)
        self.stack = Stack(Title(self.desk))
        self._shown = self.desk.settings
        self._frame_time = 0.0
        self._changed = True
        self._folder: Folder | None = None
        self._events: deque[pygame.Event] = deque()
        self._dark = False  # the screen is black, as a presenter's remote wanted it
        self._soon = Soon(self.desk)
        self._last = perf_counter()
        self._begin(options)

    @property
    def room(self) -> Room:
        return Room(self.painter.stage, self.desk.settings.theme, self.painter.ruler)

    def _begin(self, options: Options) -> None:
        """With another page than the title, where that was asked for; the title comes when it is left."""
        self.windows = LessonWindows(self.desk, options)
        if options.only or options.lesson:
            from game.shell.beginning import beginning

            self._read()
            self.stack.go(Push(beginning(self.desk, options)))

    def tick(self) -> bool:
        """Take what has come in, let time pass, show what changed; False when the game is over."""
        if self._guard is None:
            return self._turn()
        try:
            return self._turn()
        except Exception as error:  # whatever it is, a class sits before the screen
            return self._go_on_after(error, self._guard)

    def _turn(self) -> bool:
        self._take_all()
        now = perf_counter()
        self._follow_files(now)
        self.stack.update(now - self._last)
        self._last = now
        self._changed |= self.windows.follow(self.stack, self._changed)
        self._follow_settings()
        scene = self.stack.top
        self._text_input.follow(scene is not None and scene.wants_text)
        at_rest = self._soon.done and self._pace.quiet > 0
        self._changed |= self.sound.follow(self.stack, now, at_rest)
        if scene is None:
            return False
        self._show_or_prepare(scene)
        if not self.desk.ready:
            self._read()
        elif self._soon.load(self._pace.quiet):
            self._hands.open_pads()
        expecting = self._changed or not self._soon.done
        self._pace.wait(scene.moving or bool(self.painter.owed), expecting)
        return True

    def _show_or_prepare(self, scene: Scene) -> None:
        self._changed |= self._pace.shows(scene.moving and not self._dark)
        owed = self.painter.owed
        if owed.has_turn(self._changed):
            self._changed |= owed.make_some()
        elif self._changed:
            self._show(scene)

    def _take_all(self) -> None:
        """What has come in; what a fault leaves of it is taken on the next turn."""
        self._events.extend(pygame.event.get())
        self._pace.hear(bool(self._events))
        while self._events:
            event = self._events.popleft()
            taken = self.windows.takes(event, self.stack)
            self._changed |= taken  # the pictures of both windows
            if not taken:
                self._take(event)

    def paint(self) -> pygame.Rect:
        """Put the picture as it was last drawn on the window; tells where that has changed it."""
        return self.painter.paint(self._window.surface)

    def pixels(self, x: float, y: float) -> tuple[int, int]:
        """At a spot in units."""
        scale = unit(*self._window.surface.get_size())
        return round(x * scale), round(y * scale)

    @property
    def field_pixels(self) -> pygame.Rect | None:
        """Where the field is that is written in, for the input method, which shows there what can be chosen."""
        scale = unit(*self._window.surface.get_size())
        return field_of(self.stack.top, self.room, scale)

    def picture(self) -> pygame.Surface:
        return self._window.surface.copy()

    def close(self) -> None:
        if self.desk.store is not None:
            self.desk.store.close()
        self.sound.close()
        self.windows.close()
        self.painter.let_go()
        pygame.display.quit()

    def _show(self, scene: Scene) -> None:
        start = perf_counter()
        self.painter.begin(scene)
        if self._dark:
            self.painter.fill(BLACK)
        else:
            scene.draw(self.painter, self.room)
        area = self.paint()
        self._text_input.stand_at(self.field_pixels)
        self._frame_time = perf_counter() - start
        pygame.display.update(area)
        self._changed = False

    def _go_on_after(self, error: Exception, guard: Guard) -> bool:
        """Write the fault down and go on from the scene below, then from the title; False where that failed, too."""
        question = self.desk.session.question if self.desk.session else None
        place = str(question.where) if question else ""
        written = guard.write(error, type(self.stack.top).__name__, place)
        way = guard.way(perf_counter())
        if way is Way.END:
            guard.say_last(written)
            self.failed = True
            return False
        self.desk.notice = guard.words(written)
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
        self.sound.take(event)
        scale = unit(*self._window.surface.get_size())
        input_ = self._hands.given(event, scale, self.stack.top, perf_counter())
        if input_ is not None:
            self._changed = True
            self._handle(input_)

    def _fit(self) -> None:
        self._changed = True
        self.painter.fit(self._window.surface.get_size())

    def _handle(self, input_: Input) -> None:
        if self._dark:
            self._dark = not acts(input_)
            return
        settings = self.desk.settings
        match input_:
            case Press(key) if self.stack.top and self.stack.top.takes(key):
                self._pass_on(input_)
            case Press("help"):
                move = help_over(self.stack, self.desk)
                self.stack.go(move)
            case Press("projector"):
                self.desk.set(replace(settings, projector=not settings.projector))
            case Press("fullscreen"):
                self.desk.set(replace(settings, fullscreen=not settings.fullscreen))
            case Press("source"):
                self.desk.notice = told_of(self.desk, self._options, self._frame_time)
            case Press("picture"):
                self.desk.notice = keep_picture(self.picture())
            case Press(key) if blanks(key, settings):
                self._dark = True
            case Press("paste"):
                self._pass_on(Entered(self._clipboard.text()))
            case _:
                self._pass_on(input_)

    def _pass_on(self, input_: Input) -> None:
        """To the scene; and take what it has copied."""
        if acts(input_):
            self.desk.hush()
        self.stack.handle(input_, self.room)
        if self.desk.copied:
            self._clipboard.put(self.desk.copied)
            self.desk.copied = ""

    def _follow_settings(self) -> None:
        if self.desk.settings != self._shown:
            self._shown, self._changed = self.desk.settings, True
            if self._window.follow(self._shown.fullscreen, self._shown.display):
                self._fit()

    @lasting()
    def _read(self) -> None:
        """After the first picture: the bank and the store, with all that must be imported for them."""
        store = store_for(self._options)
        folder = self._options.questions or questions_dir()
        self.painter.drawings.folder = folder
        self._folder = Folder(self.desk, folder, store.own_folder)
        self._window.name(own_title(self.desk.bank))
        put_on(self.desk, store, self._soon, self._options)
        self.desk.take_room()
        self._changed = True

    def _follow_files(self, now: float) -> None:
        """What a teacher has saved while the game runs."""
        if self._folder and self._folder.follow(now, self._soon.done):
            self._window.name(own_title(self.desk.bank))
            self._changed = True
