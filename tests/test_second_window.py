"""The teacher's window beside that of the class: what it shows and does, and that it comes and goes without harm."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pygame
import pytest

from game.quiz.play.lesson_words import End, Next
from game.quiz.play.turn import Phase
from game.shell.app import App
from game.shell.options import LessonOptions, Options
from game.shell.player import Player
from game.shell.second_window import SecondWindow
from game.shell.start import start
from game.ui.lesson.advice import advice
from game.ui.lesson.class_page import ClassPage
from game.ui.lesson.hand_entry import OPEN
from game.ui.lesson.plan_page import PlanPage
from game.ui.lesson.result_page import ResultPage
from game.ui.lesson.screens import Lost, for_projector, lost, swapped
from tests.support.each import each
from tests.support.hands import ALL_FORMS
from tests.support.paper import Player as OnPaper
from tests.support.paper import check_layout, desk, room
from tests.support.samples import FORMS, question
from tests.test_class_page import class_of, page

CHOICES = tuple(question(FORMS[0], fact=f"entry.fact-{place}") for place in range(3))


@pytest.fixture
def teacher(home: Path) -> Iterator[Player]:
    options = Options(data=home, seed=1, size=(1024, 768), headless=True, lesson=LessonOptions(count=3, window=True))
    app = start(options, fast=True)
    assert app is not None
    player = Player(app, 1.0, Random(1), hands="keys")
    player.choose("start")
    app.tick()
    classroom = lesson_page(app).classroom
    classroom.begin(CHOICES, 25, ())
    yield player
    app.close()


def second(app: App) -> SecondWindow:
    found = app.windows._second
    assert found is not None
    return found


def lesson_page(app: App) -> ClassPage:
    top = app.stack.top
    assert isinstance(top, ClassPage)
    return top


def click(app: App, name: str) -> None:
    """On a widget of the second window."""
    window = second(app)
    assert window.page is not None
    assert window._window is not None
    place = window.room
    assert place is not None
    [node] = [node for node in window.page.tree(place) if node.name == name]
    scale = window._window.size[1] / place.stage.h
    spot = tuple(round(part * scale) for part in node.rect.centre)
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        event = pygame.event.Event(kind, pos=spot, button=pygame.BUTTON_LEFT, window=window._window)
        pygame.event.post(event)
    app.tick()


def post(app: App, kind: int, **values: object) -> None:
    pygame.event.post(pygame.event.Event(kind, values))
    app.tick()


def test_it_opens_with_the_lesson_and_closes_with_it(teacher: Player) -> None:
    assert second(teacher.app).is_open
    teacher.press("back")
    assert second(teacher.app).is_open, "a pause is not the end"
    teacher.choose("leave")
    teacher.app.tick()
    assert not second(teacher.app).is_open


def test_a_mouse_that_passes_over_it_when_the_lesson_ends_does_no_harm(teacher: Player) -> None:
    app = teacher.app
    other = second(app)._window
    while not isinstance(app.stack.top, ResultPage):
        teacher.press("ok")
    for kind in (pygame.KEYDOWN, pygame.KEYUP):
        pygame.event.post(pygame.event.Event(kind, key=pygame.K_ESCAPE, mod=0, unicode="", scancode=0))
    post(app, pygame.MOUSEMOTION, pos=(60, 60), rel=(1, 1), buttons=(0, 0, 0), window=other)
    assert isinstance(app.stack.top, PlanPage)


def test_the_result_has_its_buttons_on_it_and_none_before_the_class(teacher: Player) -> None:
    app = teacher.app
    lesson_page(app).classroom.say(End())
    teacher.press("s")
    result = app.stack.top
    assert isinstance(result, ResultPage)
    assert not any(node.role == "button" for node in result.tree(app.room))
    click(app, "save")
    assert "report" in app.desk.notice.casefold()
    click(app, "before")
    assert lesson_page(app).result is None
    lesson_page(app).classroom.say(End())
    teacher.press("s")
    click(app, "done")
    assert isinstance(app.stack.top, PlanPage)
    assert not app.desk.beside


def test_the_result_has_its_buttons_where_the_teacher_has_closed_the_window(teacher: Player) -> None:
    app = teacher.app
    post(app, pygame.WINDOWCLOSE, window=second(app)._window)
    app.tick()
    lesson_page(app).classroom.say(End())
    teacher.press("s")
    result = app.stack.top
    assert isinstance(result, ResultPage)
    assert {"save", "cards", "done"} <= {node.name for node in result.tree(app.room)}


def test_what_is_done_on_it_is_done_to_the_class_page(teacher: Player) -> None:
    click(teacher.app, "next")
    assert lesson_page(teacher.app).lesson.turn.phase is Phase.OPTIONS
    click(teacher.app, "skip")
    assert lesson_page(teacher.app).lesson.number == 2
    click(teacher.app, "before")
    assert lesson_page(teacher.app).lesson.turn.skipped


def pictures(app: App) -> tuple[bytes, bytes]:
    """Of the class page, and of the teacher's."""
    beside = second(app).picture()
    assert beside is not None
    return pygame.image.tobytes(app.picture(), "RGB"), pygame.image.tobytes(beside, "RGB")


def test_what_is_done_on_it_is_seen_on_both_at_once(teacher: Player) -> None:
    app = teacher.app
    click(app, "next")
    before = pictures(app)
    click(app, "next")
    click(app, "option-0")
    after = pictures(app)
    assert after[0] != before[0]
    assert after[1] != before[1]


def test_what_is_typed_after_a_letter_is_seen_to_go(teacher: Player) -> None:
    app = teacher.app
    for key in ("ok", "ok", "a"):
        teacher.press(key)
    app.tick()
    letter = pictures(app)[0]
    app.stack.update(OPEN)
    app.tick()
    assert pictures(app)[0] != letter
    without = pictures(app)[0]
    app._changed = True
    app.tick()
    assert pictures(app)[0] == without


def test_keys_mean_the_same_on_it(teacher: Player) -> None:
    window = second(teacher.app)._window
    for kind in (pygame.KEYDOWN, pygame.KEYUP):
        post(teacher.app, kind, key=pygame.K_PAGEDOWN, mod=0, unicode="", scancode=0, window=window)

    assert lesson_page(teacher.app).lesson.turn.phase is Phase.OPTIONS


def test_closing_it_changes_nothing(teacher: Player) -> None:
    before = lesson_page(teacher.app).lesson
    post(teacher.app, pygame.WINDOWCLOSE, window=second(teacher.app)._window)
    for _ in range(3):
        teacher.app.tick()

    assert not second(teacher.app).is_open
    assert lesson_page(teacher.app).lesson == before
    teacher.press("ok")
    assert lesson_page(teacher.app).lesson.turn.phase is Phase.OPTIONS


def test_closing_the_class_page_closes_the_game(teacher: Player) -> None:
    post(teacher.app, pygame.WINDOWCLOSE, window=None)
    assert teacher.app.stack.top is None


LAPTOP, PROJECTOR = (1366, 768), (1280, 720)


@pytest.fixture
def screens(teacher: Player, monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """Those that are lit; whoever changes them lets the game turn."""
    lit = [LAPTOP, PROJECTOR]
    monkeypatch.setattr("game.shell.lesson_screens.screens_now", lambda _: tuple(lit))
    turn(teacher.app)
    return lit


def turn(app: App) -> None:
    """Until windows are where they belong."""
    for _ in range(3):
        app.tick()


def on_screen(app: App) -> tuple[int, int, bool]:
    return app.desk.screens, app.desk.settings.display, app.desk.settings.fullscreen


def told_alone(app: App) -> bool:
    """Whether the teacher reads that there is no projector."""
    window = second(app)
    assert window.page is not None
    assert window.room is not None
    return any(node.name == "alone" for node in window.page.tree(window.room))


def test_a_projector_that_is_plugged_out_leaves_the_teacher_a_window(
    teacher: Player, screens: list[tuple[int, int]]
) -> None:
    app = teacher.app
    before = lesson_page(app).lesson
    assert on_screen(app) == (2, 1, True)
    assert not told_alone(app)
    del screens[1]
    turn(app)
    assert on_screen(app) == (1, 0, False)
    assert told_alone(app)
    assert lesson_page(app).lesson == before

    screens.append(PROJECTOR)
    turn(app)
    assert on_screen(app) == (2, 1, True)
    assert not told_alone(app)


def test_a_teacher_without_a_screen_has_no_window_before_the_eyes_of_the_class(
    teacher: Player, screens: list[tuple[int, int]]
) -> None:
    app = teacher.app
    del screens[0]
    turn(app)
    assert on_screen(app) == (1, 1, True)
    assert not second(app).is_open

    screens.insert(0, LAPTOP)
    turn(app)
    assert on_screen(app) == (2, 1, True)
    assert second(app).is_open


@pytest.mark.parametrize(
    ("before", "now", "display", "told"),
    [
        ([LAPTOP, PROJECTOR], [LAPTOP], 1, Lost.PROJECTOR),
        ([LAPTOP, PROJECTOR], [PROJECTOR], 1, Lost.DESK),
        ([LAPTOP, LAPTOP], [LAPTOP], 1, Lost.PROJECTOR),
        ([LAPTOP, PROJECTOR], [LAPTOP], 0, Lost.DESK),
        ([], [LAPTOP], 0, None),
        ([LAPTOP, PROJECTOR, LAPTOP], [LAPTOP, PROJECTOR], 1, None),
    ],
)
def test_which_screen_is_gone(
    before: list[tuple[int, int]], now: list[tuple[int, int]], display: int, told: Lost | None
) -> None:
    assert lost(before, now, display) is told


def test_a_projector_that_comes_and_goes_leaves_the_game_as_it_was_before_the_lesson(
    teacher: Player, screens: list[tuple[int, int]]
) -> None:
    app = teacher.app
    for there in ([LAPTOP], [LAPTOP, PROJECTOR]):
        screens[:] = there
        turn(app)
    assert app.desk.settings.fullscreen
    teacher.press("back")
    teacher.choose("leave")
    app.tick()
    assert on_screen(app) == (2, 0, False)


def test_the_teachers_window_goes_where_the_class_page_is_not(teacher: Player, screens: list[tuple[int, int]]) -> None:
    app = teacher.app
    assert (len(screens), app.desk.settings.display, second(app)._screen) == (2, 1, 0)
    teacher.press("w")
    turn(app)
    assert (app.desk.settings.display, second(app)._screen) == (0, 1)
    assert second(app).is_open


def test_the_class_page_goes_to_the_second_screen_and_is_moved_by_a_key() -> None:
    at = desk()
    assert for_projector(at) == swapped(at) == at.settings
    at.screens = 2
    at.settings = for_projector(at)
    assert (at.settings.display, at.settings.fullscreen) == (1, True)
    assert swapped(at).display == 0


@pytest.mark.sweep
@pytest.mark.parametrize("size", [(1024, 700), (1600, 900), (1280, 720)], ids=str)
def test_all_of_it_has_room_in_all_forms_and_phases(size: tuple[int, int]) -> None:
    for form in ALL_FORMS:
        player = class_of(question(form), question(), teams=("Red", "Blue"))
        beside = page(player).beside()
        for key in ("", "ok", "a", "1", "5", "ok", "b", "9", "page_down", "t", "r"):
            if key and player.stack.top:
                player.press(key)
            if isinstance(player.stack.top, ClassPage):
                check_layout(OnPaper(beside, room(size)), f"{form} {key}")


def test_the_teacher_knows_the_answer_and_what_comes_next() -> None:
    player = class_of(question(), question(fact="other.fact"))
    beside = page(player).beside()
    nodes = {node.name: node for node in beside.tree(room())}
    told = {name: node.label for name, node in nodes.items()}

    marked = [node.label for node in nodes.values() if "right" in node.state]
    assert marked == ["Apollo 11"]
    assert told["next"] == "Show the options"
    assert told["then"].startswith("Next: Which mission")
    assert "clock" not in told, "the lesson has just begun"
    assert told["where"] == "samples.yaml, line 1"


@each("size", [(1024, 700), (1024, 768), (1366, 728)])
@each("count", [4, 6])
def test_each_of_many_teams_has_its_name_on_the_teachers_page(size: tuple[int, int], count: int) -> None:
    names = ("Red", "Blue", "Green", "Cosmonauts of 7b", "Spationauts", "Taikonauts")[:count]
    player = class_of(*[question()] * 20, teams=names)
    beside = OnPaper(page(player).beside(), room(size))
    paper = check_layout(beside, "teams")
    assert set(names) <= {line.words for line in paper.lines}


def test_the_answer_stands_below_the_labels_of_a_line_without_marks() -> None:
    player = class_of(question(FORMS[3]))
    beside = page(player).beside()
    for _ in range(3):
        player.press("ok")
        check_layout(OnPaper(beside, room((1024, 700))))


def test_the_teacher_reads_what_each_letter_of_pairs_is_for() -> None:
    """And what the class has called for it."""
    player = class_of(question(FORMS[2]))
    player.press("ok", "ok", "b", "a")
    rows = [node for node in page(player).beside().tree(room()) if node.name.startswith("pair-")]
    assert [row.label for row in rows] == ["1 Vostok 1: B", "2 Vostok 6: D", "3 Voskhod 2: A", "4 Apollo 11: C"]
    assert [row.value for row in rows] == ["B", "A", "", ""]


def test_each_button_of_the_teacher_stays_in_its_place() -> None:
    player = class_of(question(), question(), teams=("Red", "Blue"))
    beside = page(player).beside()
    seen: dict[str, set[object]] = {}
    for key in ("", "ok", "a", "5", "ok", "b", "6", "page_down", "t", "ok", "a", "x", "page_down", "r", "s"):
        if key:
            player.press(key)
        for node in beside.tree(room()):
            if node.role == "button" and not node.name.startswith("less"):
                seen.setdefault(node.name, set()).add(node.rect)

    assert {"talk", "reveal", "skip", "flag", "pause", "undo"} <= set(seen)
    assert all(len(places) == 1 for places in seen.values())


def test_the_plan_is_a_table_with_a_cell_for_each_question() -> None:
    player = class_of(question(), question(FORMS[6]), question())
    beside = page(player).beside()
    player.press("ok", "b", "3", "ok", "a", "1", "page_down", "r")
    cells = [node for node in beside.tree(room()) if node.name.startswith("plan-")]

    assert [cell.label for cell in cells] == ["1: 75 %", "2", "3"]


@each(
    ("right", "wrong", "told"),
    [
        (0, 0, ""),
        (2, 18, "10 % right: explain, or give a hint."),
        (10, 10, "50 % right: let them talk, and vote again."),
        (18, 2, "90 % right: show the answer."),
    ],
)
def test_what_is_usual_is_told_to_the_teacher_alone(right: int, wrong: int, told: str) -> None:
    player = class_of(question())
    player.press("ok", "b", *str(right), "ok", "a", *str(wrong), "ok")
    turn = page(player).lesson.turn

    assert advice(turn, 20) == told
    if told:
        assert all(told not in node.label for node in player.nodes.values())


def test_where_several_are_right_nothing_is_usual_before_all_hands_are_shown() -> None:
    player = class_of(question(FORMS[4]))
    player.press("ok", "a", "2", "0", "ok")
    assert not advice(page(player).lesson.turn, 20)
    player.press("page_down")
    assert advice(page(player).lesson.turn, 20)


def test_its_clock_tells_minutes() -> None:
    player = class_of(question())
    now = [0.0]
    page(player).desk.clock = lambda: now[0]
    beside = page(player).beside()
    now[0] = 130.0

    assert beside.minutes == 2
    page(player).classroom.say(Next())
