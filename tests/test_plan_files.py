"""Plans of lessons as files: written, read again, and what is said of mistakes."""

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from game.facts import plan_file
from game.facts.plan_file import PlanFile, PlanRow, plan_text, read_plan
from game.facts.problem import NOWHERE
from game.files import questions_dir
from game.quiz.kinds import KINDS
from game.quiz.play.fact_search import found
from game.quiz.play.lesson_plan import Planned
from game.shell.app import App
from game.shell.options import LessonOptions, Options
from game.shell.plan_questions import plan_of
from game.shell.player import Player
from game.shell.start import start
from game.ui.lesson.class_page import ClassPage
from game.ui.lesson.naming_page import LONGEST_TEAM
from game.ui.lesson.plan_page import PlanPage
from game.ui.lesson.plan_rows import MOST_PUPILS, MOST_TEAMS
from game.ui.lesson.questions_page import QuestionsPage
from tests.support.each import each
from tests.support.paper import desk
from tests.support.samples import shipped

FACTS = tuple(fact.id for fact in shipped().facts.values() if fact.asked)


def read(text: str) -> tuple[PlanFile | None, list[str]]:
    plan, problems = read_plan("plan.yaml", text.encode(), shipped(), KINDS)
    return plan, [str(problem) for problem in problems]


def test_what_is_written_reads_as_the_same_plan() -> None:
    rows = (
        PlanRow(FACTS[0], NOWHERE, "direct", 17, "Who: and “why”?", pinned=True),
        PlanRow(FACTS[1], NOWHERE),
    )
    plan = PlanFile("Mond & Mars: “los”", "7b", 25, ("Rot", "=cmd()"), rows)
    again, told = read(plan_text(plan))

    assert told == []
    assert again is not None
    assert (again.title, again.class_name, again.pupils, again.teams) == ("Mond & Mars: “los”", "7b", 25, plan.teams)
    assert [(r.fact, r.kind, r.seed, r.asks, r.pinned) for r in again.rows] == [
        (r.fact, r.kind, r.seed, r.asks, r.pinned) for r in rows
    ]


def test_a_line_that_is_nothing_but_a_fact_will_do() -> None:
    plan, told = read(f"questions:\n  - {FACTS[0]}\n  - {FACTS[1]}\n")

    assert told == []
    assert plan is not None
    assert [row.fact for row in plan.rows] == list(FACTS[:2])


def test_the_plan_in_the_guide_is_read_and_asked() -> None:
    guide = (questions_dir() / "README.md").read_text(encoding="utf-8")
    [text] = re.findall(r"```\n(lesson:.*?)```", guide, re.DOTALL)
    plan, told = read(text)

    assert told == []
    assert plan is not None
    by_game, by_hand = plan.rows
    assert Planned(by_hand.fact, by_hand.kind, by_hand.seed).question(shipped()) is not None
    assert by_game.kind == ""


@each(
    ("text", "told"),
    [
        ("questions:\n  - apollo-11.nothing\n", 'plan.yaml:2:5: there is no fact "apollo-11.nothing"'),
        (f"questions:\n  - fact: {FACTS[0]}\n    kind: direkt\n", 'there is no kind of question "direkt"'),
        (f"questions:\n  - fact: {FACTS[0]}\n    seed: x\n", 'plan.yaml:3:11: after "seed:" stands a whole number'),
        ("pupils: many\n", 'after "pupils:" stands a whole number'),
        ("teams: Red\n", "there are two to six teams"),
        ("question:\n  - x\n", '"question" means nothing in a plan. Did you mean "questions"?'),
        ("questions: x\n", 'after "questions:" stands a list'),
        ("questions:\n  - [a, b]\n", "a question is a fact"),
        ("questions:\n  - kind: direct\n", "the question needs a fact"),
        (f"questions:\n  - fact: {FACTS[0]}\n    kind: [direct]\n", "there is no kind of question"),
        (f"questions:\n  - fact: {FACTS[0]}\n    pinned: perhaps\n", 'after "pinned:" stands yes or no'),
        ("pupils: 400\n", "at most 40 pupils are counted"),
        ("teams: [a, b, c, d, e, f, g]\n", "there are two to six teams"),
        ("teams: [Red, Red]\n", "each with its own name"),
        ("teams: [Red, Those who came late]\n", 'of "Those who came late" the class sees "Those who came l"'),
        ("questions:\n" + "- nobody.knows\n" * 101, "plan.yaml:102:3: a lesson has at most 100 questions"),
        ("lesson: Monday\n", "the plan has no questions"),
        (f"- {FACTS[0]}\n", 'a plan begins with "questions:" at the left edge'),
        ("", 'a plan begins with "questions:" at the left edge'),
        ("Monday\nwe ask: who?: me\n", 'a plan begins with "questions:" at the left edge'),
        ("questions: [a\n", "the list [...] that begins here is not closed"),
    ],
)
def test_a_mistake_is_told_with_its_place(text: str, told: str) -> None:
    _, problems = read(text)

    assert any(told in problem for problem in problems), problems


def test_a_question_with_a_mistake_is_left_out_and_the_others_are_kept() -> None:
    plan, told = read(f"questions:\n  - nobody.knows\n  - {FACTS[0]}\n")

    assert len(told) == 1
    assert plan is not None
    assert [row.fact for row in plan.rows] == [FACTS[0]]


def test_it_takes_as_much_as_the_page_of_the_plan() -> None:
    assert (plan_file.MOST_PUPILS, plan_file.MOST_TEAMS) == (MOST_PUPILS, MOST_TEAMS)
    assert plan_file.LONGEST_TEAM == LONGEST_TEAM


@each(
    ("rows", "told"),
    [
        (["{fact: apollo-11.commander, kind: year}"], 'cannot be asked in the kind "year"; it can in these: '),
        (["apollo-11.moon_landing"] * 2, "nothing goes with the other questions; with a kind it is asked all the same"),
    ],
)
def test_why_a_question_cannot_be_asked_is_told_with_what_can(rows: list[str], told: str) -> None:
    plan, _ = read("questions:\n" + "".join(f"- {row}\n" for row in rows))
    assert plan is not None
    _, doubts = plan_of(plan, shipped(), desk())
    assert any(told in str(doubt) for doubt in doubts), doubts


def test_a_class_that_is_not_known_here_is_named(teacher: Player, tmp_path: Path) -> None:
    office = plan_page(teacher).desk.office
    assert office is not None
    file = tmp_path / "plan.yaml"
    file.write_text(f"class: 9z\nquestions:\n- {FACTS[0]}\n", encoding="utf-8")
    plan, told = office.read(file, shipped())
    assert plan is not None
    assert told == 'There is no class "9z" here; "New class" makes it.'


def test_facts_are_found_by_words() -> None:
    bank = shipped()
    assert len(found("gagarin", bank)) > 1
    assert len(found("gagarin 1961", bank)) < len(found("gagarin", bank))
    assert not found("  ", bank)
    assert not found("no such words at all", bank)


# Through the game


def opened(home: Path, lesson: LessonOptions) -> App:
    app = start(Options(data=home, seed=1, size=(1024, 768), headless=True, lesson=lesson), fast=True)
    assert app is not None
    return app


@pytest.fixture
def teacher(home: Path) -> Iterator[Player]:
    app = opened(home, LessonOptions(count=4))
    yield Player(app, 1.0, Random(1), hands="keys")
    app.close()


def plan_page(teacher: Player) -> PlanPage:
    page = teacher.app.stack.top
    assert isinstance(page, PlanPage)
    return page


def test_a_plan_is_saved_opened_by_name_and_asks_the_same(teacher: Player, home: Path) -> None:
    teacher.choose("files")
    teacher.choose("save")
    teacher.type("Moon: first/hour")
    teacher.press("ok")
    page = plan_page(teacher)
    [file] = (home / "lessons").glob("*.yaml")
    assert file.name in page.desk.notice
    saved = page.plan.questions
    assert len(saved) == 4

    page.plan = page.rows.stepped("count", page.plan, 1)
    assert page.plan.questions == ()
    teacher.choose("files")
    teacher.choose("open")
    teacher.press("ok")
    assert plan_page(teacher).plan.questions == saved
    assert plan_page(teacher).desk.notice.endswith("is open: Start asks its questions.")

    other = opened(home, LessonOptions(file=file))
    again = other.stack.top
    assert isinstance(again, PlanPage)
    assert again.plan.questions == saved
    assert again.desk.notice == ""
    other.close()


def test_what_is_asked_otherwise_now_is_named(teacher: Player, home: Path) -> None:
    fact = plan_page(teacher).planned()[0]
    file = home / "old.yaml"
    text = (
        f"questions:\n  - fact: {fact.fact}\n    kind: {fact.kind}\n    seed: {fact.seed}\n    asks: Something else?\n"
    )
    file.write_text(text, encoding="utf-8")
    office = teacher.app.desk.office
    assert office is not None
    plan, told = office.read(file, shipped())

    assert plan is not None
    assert plan.questions == (fact,)
    assert "old.yaml, line 2: this question is asked otherwise now" in told


def test_the_questions_are_chosen_by_hand(teacher: Player) -> None:
    teacher.choose("choose")
    page = teacher.app.stack.top
    assert isinstance(page, QuestionsPage)
    first, second, *_ = page.questions
    assert teacher.nodes()["stem"].label
    assert "answer" not in teacher.nodes(), "a class may look on"

    for _ in range(20):
        if page.focus == "item-0":
            break
        teacher.press("next")
    page.focus = "item-0"
    teacher.press("+")
    assert page.questions[:2] == [second, first]
    teacher.press("-")
    teacher.press("p")
    assert page.questions[0].pinned
    teacher.press("n")
    assert page.questions[0].fact != first.fact or page.questions[0].kind != first.kind

    before = len(page.questions)
    teacher.press("a")
    teacher.type("laika")
    teacher.press("ok")
    assert len(page.questions) in (before, before + 1)
    teacher.press("back")
    assert plan_page(teacher).plan.questions == tuple(page.questions)
    teacher.press("ok")
    lesson = teacher.app.stack.top
    assert isinstance(lesson, ClassPage)
    assert lesson.lesson.total == len(page.questions)


def test_reports_and_cards_are_saved_beside_the_plans(teacher: Player, home: Path) -> None:
    teacher.choose("files")
    teacher.choose("cards")
    teacher.choose("start")
    for key in ("ok", "a", "a", "b", "back"):
        teacher.press(key)
    teacher.choose("end")
    teacher.choose("save")
    endings = {file.suffix for file in (home / "lessons").iterdir()}

    assert {".html", ".csv"} <= endings
    assert "Saved in" in teacher.app.desk.notice
