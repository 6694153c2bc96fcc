"""A lesson on a real X server: a remote alone, keys and mouse as the system sends them, and two windows."""

import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import pygame
import pytest

from game.quiz.play.put import Manner
from game.quiz.play.turn import Phase, Turn
from game.quiz.question import Place
from game.shell.app import App
from game.shell.options import LessonOptions, Options
from game.shell.player import Player
from game.shell.start import start
from game.ui.lesson.class_page import ClassPage
from game.ui.lesson.plan_page import PlanPage
from game.ui.lesson.result_page import ResultPage
from game.ui.scenes.page import Page
from tests.window.hands import OTHER, wait_for, xdotool

pytestmark = pytest.mark.window
MOST = 80  # presses of a remote
TYPED = """\
lesson: Aloud
questions:
- {fact: vostok-1.crew, kind: type_answer, seed: 1}
- apollo-11.moon_landing
"""


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    lesson = LessonOptions(count=6, pupils=25, window=True)
    opened = start(Options(data=tmp_path, seed=1, size=(1000, 700), lesson=lesson))
    assert opened is not None
    opened.tick()
    xdotool("windowfocus", "--sync", _class_window())
    yield opened
    opened.close()


def _class_window() -> str:
    return str(pygame.display.get_wm_info()["window"])


def _told(*words: str) -> list[str]:
    told = subprocess.run(["xdotool", *words], check=True, capture_output=True, encoding="utf-8")
    return told.stdout.splitlines()


def _other_window() -> str:
    """The teacher's."""
    windows = _told("search", "--class", ".")
    [window] = [window for window in windows if "teacher" in " ".join(_told("getwindowname", window))]
    return window


def lesson(app: App) -> ClassPage:
    page = app.stack.top
    assert isinstance(page, ClassPage)
    return page


def begin(app: App) -> None:
    xdotool("key", "Return")
    wait_for(app, lambda: isinstance(app.stack.top, ClassPage))
    _settle(app)


def _settle(app: App) -> None:
    """Both windows are there, and the one of the class is where it stays."""
    wait_for(app, lambda: app.windows.picture() is not None)
    last = _screens()[-1]
    if len(_screens()) > 1:
        wait_for(app, lambda: _fills(last))
        first, _ = _screens()
        xdotool("windowmove", _class_window(), str(first[0]), "0")  # as a window manager would
    app.tick()


def press(app: App, key: str) -> None:
    """A key, until something has come of it."""
    before = _seen(app)
    xdotool("key", OTHER, key)
    wait_for(app, lambda: _seen(app) != before)


def _seen(app: App) -> object:
    top = app.stack.top
    if isinstance(top, ClassPage):
        answer = top._answer
        written = top._entry.figures if top._entry else ""
        return top.lesson.now, top.strip, answer.top if answer else 0, written
    return type(top).__name__, getattr(top, "top", 0)


def test_a_remote_of_two_buttons_leads_through_a_lesson_of_six_questions(app: App) -> None:
    begin(app)
    for _ in range(MOST):
        press(app, "Next")
        if isinstance(app.stack.top, ResultPage):
            break
    assert isinstance(app.stack.top, ResultPage)
    press(app, "Prior")
    assert lesson(app).lesson.number == 6
    assert all(not turn.counted for turn in lesson(app).lesson.now.turns)


def test_a_lesson_of_six_questions_by_the_keyboard_alone(app: App) -> None:
    begin(app)
    while isinstance(app.stack.top, ClassPage):
        for key in _answer_keys(lesson(app).lesson.turn):
            press(app, key)
        press(app, "Return")
    turns = _turns(app)
    assert all(map(_has_answer, turns))
    assert sum(turn.put.step == 0 for turn in turns) == 6
    press(app, "Return")
    assert isinstance(app.stack.top, PlanPage)


def _answer_keys(turn: Turn) -> Iterator[str]:
    """What a class says, once; the keys that follow a letter change what they mean, and so does the page."""
    if not _is_asked(turn):
        return
    if turn.put.manner.is_counted:
        yield from "ab"
    if turn.put.manner is Manner.CALLED:
        yield from "abcde"[: turn.put.letters]
    form = turn.put.question.form
    if isinstance(form, Place):
        xdotool("key", "a")
        yield from str(round(form.first))
        yield "Return"  # the number is complete


def _is_asked(turn: Turn) -> bool:
    """Whether the class is to say something, and has not yet."""
    return turn.phase is Phase.VOTING and not turn.is_over and not _has_answer(turn)


def _has_answer(turn: Turn) -> bool:
    return bool(turn.counted or turn.called or turn.marks[0])


def _turns(app: App) -> Sequence[Turn]:
    page = app.stack.top
    assert isinstance(page, ResultPage)
    assert page.classroom.lesson is not None
    return page.classroom.lesson.now.turns


def test_a_lesson_of_six_questions_by_the_mouse_alone(app: App) -> None:
    click(app, "start")
    _settle(app)
    click(app, "strip")
    assert lesson(app).strip
    while isinstance(app.stack.top, ClassPage):
        for name in _answer_names(lesson(app).lesson.turn):
            click(app, name)
        click(app, "next")
    assert all(map(_has_answer, _turns(app)))
    _click_beside(app, "done")
    wait_for(app, lambda: isinstance(app.stack.top, PlanPage))


def _answer_names(turn: Turn) -> Iterator[str]:
    if not _is_asked(turn):
        return
    if turn.put.manner.is_counted:
        yield from ("option-0", "option-1", "option-0")
    if turn.put.manner is Manner.CALLED:
        yield from (f"option-{place}" for place in range(turn.put.letters))
    if turn.put.manner is Manner.MARKED:
        yield "line"


def click(app: App, name: str) -> None:
    """On the page of the class, until something has come of it."""
    before = _seen(app)
    page = app.stack.top
    assert isinstance(page, Page)
    [node] = [node for node in page.tree(app.room) if node.name == name]
    x, y = map(str, app.pixels(*node.rect.centre))
    window = _class_window()
    xdotool("windowraise", window, "mousemove", "--window", window, x, y, "click", "1")
    wait_for(app, lambda: _seen(app) != before, f"{name} does nothing")


def test_hands_are_counted_on_the_keyboard_whichever_window_has_it(app: App) -> None:
    begin(app)
    page = lesson(app)
    while not page.lesson.turn.put.manner.is_counted or page.lesson.turn.put.clues:
        press(app, "s")
    press(app, "Next")
    for key in ("a", "b", "b"):
        press(app, key)
    press(app, "shift+b")
    assert page.lesson.turn.first[:2] == (1, 1)
    press(app, "b")
    press(app, "1")
    press(app, "2")
    assert page.lesson.turn.first[:2] == (1, 12)

    other = _other_window()
    xdotool("windowfocus", other)
    press(app, "a")
    assert page.lesson.turn.first[:2] == (2, 12)
    press(app, "Next")
    assert page.lesson.turn.phase is Phase.SPREAD


def test_the_mouse_works_on_both_windows(app: App) -> None:
    begin(app)
    page = lesson(app)
    xdotool("windowraise", _class_window())
    xdotool("mousemove", "--window", _class_window(), "300", "120", "click", "1")
    wait_for(app, lambda: page.lesson.turn.phase is Phase.OPTIONS)

    _click_beside(app, "skip")
    wait_for(app, lambda: page.lesson.number == 2)


def _click_beside(app: App, name: str) -> None:
    """On the teacher's page."""
    second = app.windows._second
    assert second is not None
    assert second.page is not None
    assert second._window is not None
    assert second.room is not None
    [node] = [node for node in second.page.tree(second.room) if node.name == name]
    scale = second._window.size[1] / second.room.stage.h
    x, y = (str(round(part * scale)) for part in node.rect.centre)
    other = _other_window()
    xdotool("windowraise", other)
    xdotool("mousemove", "--window", other, x, y, "click", "1")


def test_closing_the_teachers_window_leaves_the_lesson(app: App) -> None:
    begin(app)
    press(app, "Next")
    before = lesson(app).lesson
    second = app.windows._second
    assert second is not None
    pygame.event.post(pygame.event.Event(pygame.WINDOWCLOSE, window=second._window))
    wait_for(app, lambda: app.windows.picture() is None)
    xdotool("windowfocus", _class_window())
    assert lesson(app).lesson == before
    press(app, "Next")


def test_esc_asks_and_the_plan_comes_back(app: App) -> None:
    begin(app)
    press(app, "Escape")
    app.tick()
    player = Player(app, 1.0, hands="keys")
    assert player.scene == "LessonPause"
    player.choose("leave")
    assert isinstance(app.stack.top, PlanPage)


@pytest.fixture
def typed(tmp_path: Path) -> Iterator[App]:
    """A lesson of two questions, the first of which the class answers aloud."""
    plan = tmp_path / "plan.yaml"
    plan.write_text(TYPED, encoding="utf-8")
    lesson = LessonOptions(file=plan, window=True)
    opened = start(Options(data=tmp_path, seed=1, size=(1000, 700), lesson=lesson))
    assert opened is not None
    opened.tick()
    xdotool("windowfocus", "--sync", _class_window())
    yield opened
    opened.close()


def test_what_the_class_says_is_typed_whichever_window_has_the_keyboard(typed: App) -> None:
    app = typed
    begin(app)
    press(app, "space")
    assert lesson(app).wants_text
    _type(app, "Yuri ")
    xdotool("windowfocus", _other_window())
    _type(app, "Gagarim")
    assert lesson(app).lesson.turn.written == "Yuri Gagarim"
    xdotool("key", "Return")
    wait_for(app, lambda: not lesson(app).wants_text)
    press(app, "Next")
    assert lesson(app).lesson.turn.together


def test_locked_keys_do_nothing_until_the_word_is_typed(typed: App) -> None:
    app = typed
    begin(app)
    press(app, "l")
    for _ in range(2):
        xdotool("type", "--delay", "20", "Mir")
        wait_for(app, lambda: getattr(app.stack.top, "written", "") == "Mir")
        xdotool("key", "Return")
        wait_for(app, lambda: not getattr(app.stack.top, "written", ""))
    wait_for(app, lambda: lesson(app).locked)
    before = lesson(app).lesson
    xdotool("key", "--delay", "20", "Next", "Prior", "Escape", "F1", "F2", "period", "Return")
    xdotool("mousemove", "--window", _class_window(), "300", "120", "click", "1")
    for _ in range(20):
        app.tick()
    assert (lesson(app).lesson, lesson(app).locked) == (before, True)

    xdotool("key", "BackSpace")
    xdotool("type", "--delay", "20", "mir")
    xdotool("key", "Return")
    wait_for(app, lambda: not lesson(app).locked)
    press(app, "Next")


def _type(app: App, words: str) -> None:
    before = lesson(app).lesson.turn.written
    xdotool("type", "--delay", "20", words)
    written = f"{before} {words}".strip()
    wait_for(app, lambda: lesson(app).lesson.turn.written == written)


# On two screens


@pytest.fixture
def projector() -> None:
    """There is a second screen; whoever says so with SCREENS=2 must have it."""
    if os.environ.get("SCREENS") != "2":
        pytest.skip("this X server has one screen")
    assert len(_screens()) == 2


def _screens() -> list[tuple[int, int]]:
    return pygame.display.get_desktop_sizes()


def _fills(screen: tuple[int, int]) -> bool:
    """Whether the page of the class does."""
    return pygame.display.get_window_size() == screen


def test_on_two_screens_the_class_page_fills_the_second_one(app: App, projector: None) -> None:
    before = pygame.display.get_window_size()
    begin(app)
    first, second = _screens()
    wait_for(app, lambda: _fills(second))
    assert app.windows.picture() is not None

    press(app, "Next")
    xdotool("key", "w")
    wait_for(app, lambda: _fills(first))
    press(app, "Escape")
    player = Player(app, 1.0, hands="keys")
    player.choose("leave")
    wait_for(app, lambda: pygame.display.get_window_size() == before)


def test_a_projector_that_the_system_turns_off_leaves_both_windows_on_the_laptop(app: App, projector: None) -> None:
    """Of which SDL does not hear."""
    before = pygame.display.get_window_size()
    begin(app)
    first, second = _screens()
    laptop, beamer = _outputs()
    _xrandr("--output", beamer, "--off")
    try:
        wait_for(app, lambda: app.desk.screens == 1 and pygame.display.get_window_size() == before)
        wait_for(app, lambda: app.windows.picture() is not None)
        _, x, *_ = _told("getwindowgeometry", "--shell", _other_window())
        assert int(x.removeprefix("X=")) < first[0]
    finally:
        width, height = second
        _xrandr("--output", beamer, "--mode", f"{width}x{height}", "--right-of", laptop)
    wait_for(app, lambda: app.desk.screens == 2 and _fills(second))


def _outputs() -> list[str]:
    """Of the graphics card, with a screen."""
    told = _xrandr("--query").splitlines()
    return [line.split()[0] for line in told if " connected" in line]


def _xrandr(*words: str) -> str:
    told = subprocess.run(["xrandr", *words], check=True, capture_output=True, encoding="utf-8")
    return told.stdout
