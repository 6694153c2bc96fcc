"""The pages before and after a lesson have room for all that stands on them, in every window and at every text size."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from game.classes import add_class
from game.facts.model import Bank
from game.quiz.play.lesson_plan import LessonWish, questions_of
from game.quiz.play.lesson_record import LessonRecord
from game.quiz.play.lesson_words import Count, Next
from game.store import open_store
from game.ui.desk import Desk
from game.ui.inputs import Entered
from game.ui.lesson.add_page import AddQuestion
from game.ui.lesson.class_look import for_class
from game.ui.lesson.files_menu import LessonFiles
from game.ui.lesson.keys_page import LessonKeys
from game.ui.lesson.naming_page import NewClass, PlanName, TeamNames
from game.ui.lesson.open_page import OpenPlan
from game.ui.lesson.plan_page import PlanPage
from game.ui.lesson.plan_rows import LessonPlan
from game.ui.lesson.questions_page import QuestionsPage
from game.ui.lesson.result_page import ResultPage
from game.ui.scenes.page import Page
from game.ui.settings import Settings
from tests.support.paper import FOUR_BY_THREE, WIDE, Player, check_layout, drawn, room
from tests.support.samples import shipped

SETTINGS = (
    Settings(),
    Settings(150),
    Settings(200, "contrast"),
    Settings(projector=True),
    Settings(easy_font=True, wide_spacing=True),
)
SIZES = WIDE, FOUR_BY_THREE, (1366, 768)
TEAMS = ("Red", "Blue", "Green", "Yellow", "White", "Black")


class Papers:
    """An office without files."""

    def plans(self) -> Sequence[str]:
        return [f"plan {number}" for number in range(20)]

    def save_plan(self, plan: LessonPlan, name: str, class_name: str, bank: Bank) -> str:
        return name

    def read(self, file: Path, bank: Bank) -> tuple[LessonPlan | None, str]:
        return None, ""

    def open_plan(self, name: str, bank: Bank) -> tuple[LessonPlan | None, str]:
        return None, ""

    def save_report(self, records: Sequence[LessonRecord]) -> str:
        return ""

    def print_cards(self) -> str:
        return ""

    def print_worksheet(self, era: str | None, bank: Bank) -> str:
        return ""


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanPage]:
    """Of a class that has a name and has had a lesson, with all that can stand on the page."""
    store = open_store(tmp_path, lambda: 1.0)
    desk = Desk(lambda: 1.0, Random(1), bank=shipped(), store=store)
    desk.office = Papers()
    wish = LessonWish("space-race", count=6)
    made = add_class(store, "7b")
    page = PlanPage(desk, LessonPlan(wish, made.id or "", 30, TEAMS))
    result = teach(page)
    result.classroom.close()
    teach(page)
    yield page
    store.close()


def teach(page: PlanPage) -> ResultPage:
    classroom = page.classroom()
    planned = page.planned()
    questions = questions_of(planned, shipped())
    classroom.begin(questions, 30, TEAMS)
    while classroom.lesson and not classroom.lesson.now.over:
        for place in range(4):
            classroom.say(Count(place, 7 + place))
        classroom.say(Next())
    return ResultPage(page.desk, classroom)


def pages(plan: PlanPage) -> Iterator[Page]:
    desk = plan.desk
    yield plan
    without = PlanPage(desk, replace(plan.plan, class_id="", teams=()))
    yield without
    questions = QuestionsPage(desk, plan.classroom(), plan.plan.wish, plan.planned())
    yield questions
    questions.tells = True
    yield questions
    yield QuestionsPage(desk, plan.classroom(), plan.plan.wish, ())
    found = AddQuestion(desk, shipped())
    yield found
    for letter in "moon":
        found.handle(Entered(letter), room())
    yield found
    yield LessonFiles(desk, has_plans=True)
    yield NewClass(desk)
    yield TeamNames(desk, TEAMS)
    yield PlanName(desk)
    yield OpenPlan(desk, Papers().plans())
    yield LessonKeys(desk)


@pytest.mark.sweep
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("settings", SETTINGS, ids=str)
def test_pages_before_a_lesson_have_room(plan: PlanPage, settings: Settings, size: tuple[int, int]) -> None:
    for page in pages(plan):
        check_layout(Player(page, room(size, settings)), type(page).__name__)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_what_a_plan_is_set_to_is_seen(plan: PlanPage, size: tuple[int, int]) -> None:
    player = Player(plan, room(size))
    said = drawn(plan, player.room).said
    for name, node in player.nodes.items():
        if name.startswith("row-"):
            assert node.value
            assert node.value in said


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_result_has_room(plan: PlanPage, size: tuple[int, int]) -> None:
    result = teach(plan)
    for settings in SETTINGS:
        place = for_class(room(size, settings))
        check_layout(Player(result, place))


def test_a_new_teacher_reads_how_a_lesson_goes_on_and_what_a_setting_is_for(plan: PlanPage) -> None:
    plain = PlanPage(plan.desk, LessonPlan())
    player = Player(plain, room())
    player.tab_to("start")
    assert "never votes" in drawn(plain, player.room).said
    player.tab_to("row-pupils")
    said = drawn(plain, player.room).said
    assert "So that the class sees" in said
    assert "never votes" not in said


def test_numbers_of_a_plan_are_set_by_the_mouse_alone(plan: PlanPage) -> None:
    plain = PlanPage(plan.desk, LessonPlan())
    player = Player(plain, room())
    player.click("more:pupils")
    assert plain.plan.pupils == 25, "as many as there usually are"
    player.click("less:pupils")
    assert plain.plan.pupils == 24
    player.click("less:count")
    assert plain.plan.wish.count == 5
