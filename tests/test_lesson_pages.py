"""The pages before and after a lesson have room for all that stands on them, in every window and at every text size."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from game.classes import add_class
from game.facts.model import Bank
from game.quiz.play.lesson_plan import HANDS, LessonWish, questions_of
from game.quiz.play.lesson_record import AskedInClass, LessonRecord
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
from game.ui.lesson.result_rows import numbered
from game.ui.lesson.result_words import in_words, winner_words
from game.ui.scenes.page import Page
from game.ui.settings import Settings
from tests.support.each import each
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
        return f"{len(records)} saved"

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
    found = AddQuestion(desk, shipped(), questions.offer)
    yield found
    for letter in "moon":
        found.handle(Entered(letter), room())
    yield found
    while found.moving:
        found.update(0.02)
    yield found
    yield LessonFiles(desk, has_plans=True)
    yield LessonFiles(desk, has_plans=True, class_name="7b of the school by the river", has_report=True)
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


def record(first: tuple[int, ...], second: tuple[int, ...] | None, *teams: tuple[str, int]) -> LessonRecord:
    asked = AskedInClass("a", "direct", "Who?", ("A", "B"), (0,), first, second, 20, "")
    return LessonRecord("", 0.0, teams, (asked,))


@each(
    ("first", "second", "told"),
    [
        ((10, 10), (16, 4), "Talking helped: 50 % to 80 % right"),
        ((16, 4), None, "Well done: 80 % right"),
        ((10, 10), (8, 12), "On the way: 40 % right"),
        ((2, 18), None, "That was hard: 10 % right"),
        ((), None, "The lesson is over"),
    ],
)
def test_the_result_is_told_in_words(first: tuple[int, ...], second: tuple[int, ...] | None, told: str) -> None:
    assert in_words(record(first, second)) == told


def test_who_has_won_is_told_unless_nobody_has() -> None:
    assert winner_words(record((), None, ("Red", 3), ("Blue", 1))) == "Red wins, 3 to 1"
    assert winner_words(record((), None, ("Red", 3), ("Blue", 3), ("Green", 1))) == "Red, Blue win with 3 points"
    assert winner_words(record((), None, ("Red", 2), ("Blue", 2))) == ""
    assert winner_words(record((), None, ("Red", 0), ("Blue", 0))) == ""


def test_what_puts_a_statement_right_has_no_number_of_its_own() -> None:
    one, other = record((1, 0), None).questions[0], record((0, 1), None).questions[0]
    two = replace(other, fact="b", kind="true_or_fix")
    assert [number for number, _ in numbered((one, two, two, replace(one, fact="c")))] == ["1", "2", "2b", "3"]


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


def test_what_is_looked_for_is_shown_as_it_would_be_asked(plan: PlanPage) -> None:
    questions = QuestionsPage(plan.desk, plan.classroom(), plan.plan.wish, ())
    player = Player(questions, room())
    player.press("a")
    player.type("moon")
    found = player.scene
    assert isinstance(found, AddQuestion)
    assert found.moving
    for _ in range(20):
        found.update(0.02)
    assert not found.moving
    told = player.nodes["found-1"].label
    player.press("down", "down", "ok")
    assert player.scene is questions
    [planned] = questions.questions
    question = planned.question(shipped())
    assert question is not None
    assert question.prompt == told


def taught(plan: PlanPage, class_id: str) -> Player:
    """Before the result of a lesson that began on the page of the plan."""
    wish = replace(plan.plan.wish, ways=(HANDS,))
    alone = PlanPage(plan.desk, replace(plan.plan, class_id=class_id, wish=wish))
    player = Player(alone, room())
    player.tab_to("start")
    player.press("ok", "s", "ok", "a", "back", "down", "down", "down", "ok")
    assert isinstance(player.scene, ResultPage)
    return player


def test_the_report_of_a_lesson_can_be_saved_after_it(plan: PlanPage) -> None:
    for class_id in ("", plan.plan.class_id):
        player = taught(plan, class_id)
        player.press("ok")
        assert "Plans and print" in plan.desk.notice
        player.tab_to("files")
        player.press("ok")
        player.tab_to("report")
        player.press("ok")
        assert plan.desk.notice == "1 saved"


def test_a_report_that_was_saved_is_not_spoken_of_again(plan: PlanPage) -> None:
    player = taught(plan, "")
    player.tab_to("save")
    player.press("ok")
    player.tab_to("done")
    player.press("ok")
    assert "Plans and print" not in plan.desk.notice


def test_a_remote_that_led_past_the_result_begins_no_lesson_at_once(plan: PlanPage) -> None:
    player = taught(plan, "")
    while isinstance(player.scene, ResultPage):
        player.press("page_down")
    player.press("page_down")
    assert isinstance(player.scene, PlanPage)
    assert "once more" in plan.desk.notice
    player.press("page_down")
    assert not isinstance(player.scene, PlanPage)


def test_of_a_lesson_in_which_nothing_was_asked_no_report_is_written(plan: PlanPage) -> None:
    player = Player(PlanPage(plan.desk, replace(plan.plan, class_id="")), room())
    player.tab_to("start")
    player.press("ok", "back", "down", "down", "down", "ok")
    player.tab_to("save")
    player.press("ok")
    assert plan.desk.notice == "0 saved"
