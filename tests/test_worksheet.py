"""Worksheets: one question a fact, two pages for twenty of them, and the answers on a page of their own."""

import re
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

from game.__main__ import main
from game.authoring.answer_page import answered, key_on_paper
from game.authoring.paper_axis import axis_drawing, share, small_ticks, ticks
from game.authoring.paper_forms import on_sheet
from game.authoring.worksheet_page import Worksheet, make_sheet, page
from game.facts.load import load
from game.facts.model import Bank, Day
from game.quiz.kinds import KINDS
from game.quiz.lint import leaks
from game.quiz.play.on_paper import ON_PAPER
from game.quiz.play.worksheet import SheetWanted
from game.quiz.question import Axis, Place, Question
from tests.banks import ENTRIES, RIVERS, files
from tests.support.samples import FORMS, question, shipped
from tests.test_authoring_page import read

TODAY = Day(2026, 11, 30)
SHEET = '<section class="sheet"'
ERAS = ("space-race", "apollo-soyuz", "iss", "deep-space-gateway")


def sheet(seed: int = 1, era: str = "space-race", count: int = 20, kinds: tuple[str, ...] = ON_PAPER) -> Worksheet:
    return make_sheet(shipped(), SheetWanted((era,), count, kinds), seed, TODAY)


def printed(some: Worksheet, bank: Bank | None = None) -> tuple[list[str], list[str]]:
    """The pages with questions, and those with answers."""
    _, *pages = page(some, bank or shipped()).split(SHEET)
    asked = [one for one in pages if 'class="q"' in one]
    told = [one for one in pages if 'class="a"' in one]
    assert asked + told == pages
    return asked, told


@pytest.mark.sweep
@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_twenty_questions_take_two_pages_and_their_answers_one(era: str, seed: int) -> None:
    made = sheet(seed, era)
    asked, told = printed(made)
    facts = [one.fact for one in made.questions]
    chapters = {shipped().facts[fact].chapter for fact in facts}
    assert len(facts) == len(set(facts)) == 20
    assert chapters == {chapter.id for chapter in shipped().era(era).chapters}
    assert {one.era for one in made.questions} == {era}
    assert len({one.kind for one in made.questions}) >= 6
    assert (len(asked), len(told)) == (2, 1)


def test_no_question_tells_the_answer_to_another() -> None:
    for before, after in combinations(sheet().questions, 2):
        assert not leaks(as_printed(before), after)
        assert not leaks(as_printed(after), before)


def as_printed(asked: Question) -> Question:
    return replace(asked, answer="", said="", why="", truths=())


def test_a_seed_makes_one_sheet_and_another_seed_another() -> None:
    first, again, other = sheet(), sheet(), sheet(2)
    assert page(first, shipped()) == page(again, shipped())
    assert {one.fact for one in first.questions} != {one.fact for one in other.questions}


def test_each_question_has_its_number_and_its_answer_on_the_last_page_alone() -> None:
    made = sheet()
    asked, told = printed(made)
    numbers = re.findall(r'class="q"><b>(\d+)</b>', "".join(asked))
    answers = re.findall(r'class="a"><b>(\d+)</b>', "".join(told))
    assert numbers == answers == [str(number) for number in range(1, 21)]
    for one in made.questions:
        why = one.why.replace("&", "&amp;")[:20]
        assert why not in "".join(asked)
    assert ["Name" in one for one in asked] == [True, True]
    assert "Date" in asked[0]
    assert "Page 2 of 2" in asked[1]
    assert "Answers, page 1 of 1" in told[0]


@pytest.mark.sweep
@pytest.mark.parametrize("era", ERAS)
def test_nothing_is_typed_or_pointed_at_on_paper(era: str) -> None:
    for one in sheet(5, era, kinds=("type_answer", "place", "number", "true_or_fix")).questions:
        words = one.prompt + " ".join(one.form.shown_clues())
        assert not re.search(r"\bType\b|Point to|Yes, it is false", words)
        assert not isinstance(one.form, Place) or "on the line" in words


def test_a_kind_alone_makes_a_sheet_of_itself() -> None:
    made = sheet(era="iss", kinds=("match",), count=6)
    asked, _ = printed(made)
    assert [one.kind for one in made.questions] == ["match"] * 6
    assert len(asked) == 2  # such questions take more space


@pytest.mark.parametrize("form", FORMS, ids=lambda form: type(form).__name__)
def test_each_form_has_a_place_for_a_pencil_and_a_key(form: object) -> None:
    asked = question(form)  # type: ignore[arg-type]
    piece = on_sheet(asked, 7, 46)
    marks = key_on_paper(asked, shipped().phrases).marks
    wanted = {
        "Choose": "B",
        "Arrange": "3, 1, 4, 2",
        "Pair": "B, D, A, C",
        "Place": "1969",
        "ChooseMany": "A, C, E",
        "Typed": "Valentina Tereshkova",
        "Ladder": "A",
        "Fix": "False, B",
    }
    assert marks == wanted[type(form).__name__]
    assert piece.html.count("<b>7</b>") == 1
    assert 'class="box' in piece.html or "<svg" in piece.html or 'class="write"' in piece.html
    assert piece.height > 2


def test_an_answer_tells_of_which_day_it_is_where_it_can_change() -> None:
    lasting = question()
    changing = replace(lasting, as_of="May 2026")
    assert "as of" not in answered(lasting, 1, shipped().phrases, 30).html
    assert "(as of May 2026)" in answered(changing, 1, shipped().phrases, 30).html


def test_an_axis_has_few_round_values() -> None:
    years = Axis(1955, 1975, "")
    numbers = Axis(10, 2000, "kg", logarithmic=True)
    assert ticks(years) == [float(year) for year in range(1956, 1975, 2)]
    assert small_ticks(years) == [float(year) for year in range(1955, 1976)]
    assert small_ticks(numbers) == small_ticks(Axis(-3000, 2000, "")) == []
    assert ticks(numbers) == [10, 20, 50, 100, 200, 500, 1000, 2000]
    assert "kg</text>" in axis_drawing(numbers, 40)
    assert share(numbers, 2000) == 1
    assert [share(years, 1955), share(years, 1965)] == [0, 0.5]


def test_the_page_needs_nothing_from_elsewhere_and_takes_what_teachers_write_as_text() -> None:
    evil = "<script>alert('&amp;')</script>"
    text = ENTRIES.replace("Why?", f"Why {evil}?").replace("name: Rhine", f'name: "{evil}"')
    bank = load(files(entries=text)).bank
    made = make_sheet(bank, SheetWanted(bank.era_ids, 30), 1, TODAY)
    found = read(page(made, bank))
    tags = {tag for tag, _ in found.tags}
    assert made.questions
    assert tags.isdisjoint({"script", "link", "img", "a", "iframe"})
    assert not any(name in ("src", "href") for _, attributes in found.tags for name in attributes)


def test_a_small_bank_gives_what_it_has(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "rivers.html"
    assert main(["worksheet", str(target), "--questions", str(RIVERS), "--count", "60"]) == 0
    told = capsys.readouterr().out
    assert f"{target} is written" in told
    assert re.search(r"Only \d+ of 60 questions could be made", told)
    read(target.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--era", "stone-age"), "There is no stone-age; there are space-race, apollo-soyuz"),
        (("--kinds", "riddle"), "There is no riddle; there are direct, "),
        (("--kinds", "direct,clue_ladder"), "clue_ladder cannot be asked on paper"),
        (("--count", "201"), "At most 200 questions"),
        (("--questions", "no-such-folder"), "There is no folder no-such-folder"),
        (("sheet.txt",), "sheet.txt should end with .html"),
        (("no/such/folder/sheet.html",), "There is no folder"),
        (("--era", "iss", "--kinds", "what_is_seen"), "cannot be asked on paper"),
    ],
)
def test_what_cannot_be_done_is_told(
    arguments: tuple[str, ...],
    sentence: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["worksheet", *arguments]) == 2
    told = capsys.readouterr().err
    assert sentence in told
    assert told.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_the_count_is_a_number(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["worksheet", "--count", "0"])
    assert "whole number from 1 on, not '0'" in capsys.readouterr().err


def test_a_file_may_come_after_the_kinds_and_is_replaced_by_worksheets_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    asked = ["worksheet", "--questions", str(RIVERS), "--kinds", "direct", "year,match", "mine.html"]
    assert main(asked) == main(asked) == 0
    assert [file.name for file in tmp_path.iterdir()] == ["mine.html"]
    assert main(["cards", "mine.html"]) == 2
    assert "is there already and is something else" in capsys.readouterr().err


def test_every_kind_is_asked_on_paper_but_for_clues_one_by_one_and_pictures() -> None:
    assert set(KINDS) - set(ON_PAPER) == {"clue_ladder", "what_is_seen"}
