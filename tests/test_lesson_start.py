"""The way to a lesson: from the title, and from the command line, through the game's own loop and real events."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pygame
import pytest

from game.__main__ import main
from game.shell.app import App
from game.shell.options import LessonOptions, Options
from game.shell.player import Player
from game.shell.start import start
from game.ui.lesson.class_page import ClassPage
from game.ui.lesson.plan_page import PlanPage


def opened(home: Path, lesson: LessonOptions | None = None) -> App:
    app = start(Options(data=home, seed=1, size=(1024, 768), headless=True, lesson=lesson), fast=True)
    assert app is not None
    while not app.desk.ready:
        app.tick()
    return app


@pytest.fixture
def teacher(home: Path) -> Iterator[Player]:
    app = opened(home)
    yield Player(app, 1.0, Random(1), hands="keys")
    app.close()


def press_on(app: App) -> None:
    """As a presenter's remote does."""
    for kind in (pygame.KEYDOWN, pygame.KEYUP):
        event = pygame.event.Event(kind, key=pygame.K_PAGEDOWN, mod=0, unicode="", scancode=0)
        pygame.event.post(event)
    app.tick()


def plan_of(app: App) -> PlanPage:
    page = app.stack.top
    assert isinstance(page, PlanPage)
    return page


def test_enter_three_times_begins_a_lesson(teacher: Player) -> None:
    while "focused" not in teacher.nodes()["class"].state:
        teacher.press("next")
    for _ in range(3):
        teacher.press("ok")

    page = teacher.app.stack.top
    assert isinstance(page, ClassPage)
    assert page.lesson.turn.phase == "options"
    assert page.lesson.total == 6


def test_a_lesson_that_was_left_is_offered_again(teacher: Player) -> None:
    teacher.choose("class")
    teacher.choose("start")
    for key in ("ok", "ok", "a", "a", "back"):
        teacher.press(key)
    teacher.choose("leave")
    plan = plan_of(teacher.app)
    assert plan.focus == "resume"
    teacher.press("ok")

    page = teacher.app.stack.top
    assert isinstance(page, ClassPage)
    assert page.lesson.number == 1


def test_a_remote_leads_from_the_title_to_a_lesson_and_on_with_one_that_was_left(teacher: Player) -> None:
    for _ in range(3):
        press_on(teacher.app)
    page = teacher.app.stack.top
    assert isinstance(page, ClassPage)
    asked = page.lesson.turn.put.stem
    teacher.press("back")
    teacher.choose("leave")
    press_on(teacher.app)

    page = teacher.app.stack.top
    assert isinstance(page, ClassPage)
    assert (page.lesson.turn.put.stem, page.lesson.turn.phase) == (asked, "options")


def test_a_class_is_made_like_a_player_and_teams_are_named(teacher: Player) -> None:
    teacher.choose("class")
    teacher.choose("new-class")
    teacher.type("7b")
    teacher.press("ok")
    plan = plan_of(teacher.app)
    assert (plan.profile.name, plan.focus) == ("7b", "start")
    assert teacher.nodes()["row-class"].value == "7b"

    teacher.choose("row-teams")
    teacher.choose("names")
    teacher.type(", Gold")
    teacher.press("ok")
    assert plan.plan.teams == ("Red", "Blue", "Gold")


def test_a_class_is_removed_and_can_be_brought_back(teacher: Player) -> None:
    teacher.choose("class")
    teacher.choose("new-class")
    teacher.type("7b")
    teacher.press("ok")
    teacher.choose("files")
    teacher.choose("remove")
    teacher.choose("yes")
    store = teacher.app.desk.store
    assert store is not None
    assert plan_of(teacher.app).profile.id is None
    assert store.profiles() == ()
    assert [profile.name for profile in store.removed()] == ["7b"]


def test_the_command_line_sets_the_plan(home: Path) -> None:
    app = opened(home, LessonOptions(era="iss", count=3, teams=("Red", "Blue"), pupils=25))
    plan = plan_of(app)
    assert (plan.plan.wish.era, plan.plan.wish.count) == ("iss", 3)
    assert (plan.plan.teams, plan.plan.pupils) == (("Red", "Blue"), 25)
    assert plan.focus == "start"
    app.close()


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (LessonOptions(era="is"), 'There is no era "is". Did you mean "iss"?'),
        (LessonOptions(chapter="nowhere"), 'There is no chapter "nowhere".'),
        (LessonOptions(era="iss", chapter="moon-race"), "There is no chapter"),
    ],
)
def test_an_era_that_is_not_there_is_named(asked: LessonOptions, told: str, home: Path) -> None:
    app = opened(home, asked)
    assert told in app.desk.notice
    app.close()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nowhere.yaml"], "There is no plan nowhere.yaml."),
        (["--teams", "Red"], "A lesson has two to 6 teams"),
        (["--count", "99"], "A lesson has at most 20 questions."),
    ],
)
def test_bad_arguments_are_answered_by_a_sentence(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lesson", *arguments]) == 2
    assert told in capsys.readouterr().err
