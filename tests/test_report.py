"""The report of lessons: a page, a table and a workbook, which name no pupil and do no harm."""

import csv
import io
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from game.authoring.asked import RefusedError
from game.authoring.class_files import safe_name, save_cards, save_report, save_worksheet
from game.authoring.report_page import report_page
from game.authoring.report_table import as_csv, plain_text, rows_of
from game.facts.folder import read_bank
from game.facts.model import Day
from game.quiz.play.lesson_record import AskedInClass, LessonRecord
from game.quiz.play.worksheet import SheetWanted
from tests.banks import RIVERS
from tests.support.simulated_class import seeded
from tests.test_authoring_page import read

EVIL = "=cmd()"
NOON = 1_796_040_000.0  # of 30 November 2026
ASKED = AskedInClass(
    "f", "direct", "Who <b>was</b> it?", ("-1", EVIL, "+2", "@x"), (1,), (4, 12, 8, 1), (1, 20, 4, 0), 25, "x.yaml:3"
)
TOGETHER = AskedInClass(
    "g", "order", "Put them in order.", (), (), (), None, 25, "x.yaml:9", together=True, answer="Mir; ISS"
)
LESSON = LessonRecord(EVIL, NOON, ((EVIL, 3), ("Blue", 4)), (ASKED, TOGETHER))


def table(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def test_the_page_tells_both_votes_what_was_gained_and_what_to_look_at() -> None:
    found = read(report_page(list(seeded(3).values())))
    texts = [text for _, text in found.texts]
    assert texts.count("What to look at") == 1
    assert "3 lessons, 40 questions." in texts
    assert any("Is the answer right?" in text for text in texts)
    assert any("Nobody takes “untaken d”" in text for text in texts)
    assert any("gain +0." in text for text in texts)
    assert "wrong-key.yaml:3" in texts
    assert {tag for tag, _ in found.tags}.isdisjoint({"script", "link", "img", "a", "iframe"})


def test_what_teachers_and_classes_wrote_is_text() -> None:
    found = read(report_page([LESSON]))
    texts = [text for _, text in found.texts]
    assert f"Report: {EVIL}" in texts
    assert "1. Who <b>was</b> it?" in texts
    assert "Answered together: right in 1 of 1." in texts
    assert "Answer: Mir; ISS" in texts
    assert texts.count(EVIL) == 4  # the option, a team, and the class of both teams


def test_no_cell_of_the_table_is_a_formula() -> None:
    head, first, second = table(as_csv(rows_of([LESSON])))
    row = dict(zip(head, first, strict=True))
    assert [row["class"], row["option A"], row["option B"], row["option D"]] == ["'=cmd()", "'-1", "'=cmd()", "'@x"]
    assert (row["right, first vote"], row["right, after talking"], row["gain"]) == ("0.48", "0.8", "0.615")
    assert (row["wrong option that drew most"], row["its share"]) == ("'+2", "0.16")
    assert (row["B, first vote"], row["B, after talking"], row["B is right"]) == ("12", "20", "yes")
    assert len(second) == len(head)


@given(st.text(max_size=8))
def test_no_text_of_a_table_begins_as_a_formula_does(text: str) -> None:
    kept = plain_text(text)
    assert kept.lstrip(" ")[:1] not in tuple("=+-@\t\r\n")
    assert kept.endswith(text)


def test_the_workbook_has_numbers_as_numbers_and_all_else_as_text(tmp_path: Path) -> None:
    written = save_report(tmp_path, [LESSON])
    book = load_workbook(written.files[2])
    questions, teams = book.worksheets
    head = [cell.value for cell in questions[1]]
    row = dict(zip(head, questions[2], strict=True))
    assert row["right, first vote"].value == 0.48
    assert (row["option B"].value, row["option B"].data_type) == (EVIL, "s")
    assert [cell.value for cell in teams[2]][2:] == [EVIL, 3]
    assert teams["C2"].data_type == "s"


def test_three_files_are_saved_and_none_is_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "reports" / "here"
    lessons = [replace(LESSON, class_name="7b")]
    first, again = save_report(folder, lessons), save_report(folder, lessons)
    assert [file.name for file in first.files] == ["7b 2026-11-30.html", "7b 2026-11-30.csv", "7b 2026-11-30.xlsx"]
    assert [file.name for file in again.files] == [
        "7b 2026-11-30 2.html",
        "7b 2026-11-30 2.csv",
        "7b 2026-11-30 2.xlsx",
    ]
    assert all(file.stat().st_size for file in (*first.files, *again.files))
    assert "7b 2026-11-30.csv" in first.told[0]


def test_without_the_library_there_are_two_files_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    monkeypatch.delitem(sys.modules, "game.authoring.report_book", raising=False)
    written = save_report(tmp_path, [LESSON])
    assert [file.suffix for file in written.files] == [".html", ".csv"]
    assert "needs openpyxl (python -m pip install openpyxl)" in written.told[1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("7b", "7b"),
        ("=cmd()", "=cmd()"),
        ("7/b: <Tuesday>?", "7 b Tuesday"),
        ("CON", "CON_"),
        ("com1.b", "com1.b_"),
        ("..", ""),
        ("7b. ", "7b"),
        ("a\\b|c*\n\x00d", "a b c d"),
        ("Ä" * 99, "Ä" * 60),
        ("../../etc", "etc"),
    ],
)
def test_the_name_of_a_file_is_one_on_every_system(text: str, name: str) -> None:
    assert safe_name(text) == name


@given(st.text(max_size=90))
def test_any_name_is_safe(text: str) -> None:
    name = safe_name(text)
    assert not set(name) & set('<>:"/\\|?*\n\r\t\x00')
    assert name == name.strip(" .")


def test_cards_and_worksheets_are_saved_beside_what_is_there(tmp_path: Path) -> None:
    bank, _ = read_bank(RIVERS)
    wanted = SheetWanted(bank.era_ids, 5)
    files: Sequence[Path] = [
        *save_cards(tmp_path).files,
        *save_cards(tmp_path, 2).files,
        *save_worksheet(tmp_path, bank, wanted, 1, Day(2026, 11, 30)).files,
    ]
    assert [file.name for file in files][:2] == ["answer cards.html", "answer cards 2.html"]
    assert files[2].name.startswith("worksheet ")
    assert all(file.is_file() for file in files)


def test_what_cannot_be_saved_is_told(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("mine", encoding="utf-8")
    with pytest.raises(RefusedError, match="cannot be written to"):
        save_report(taken, [LESSON])
    with pytest.raises(RefusedError, match="no lesson"):
        save_report(tmp_path, [])
    bank, _ = read_bank(RIVERS)
    with pytest.raises(RefusedError, match="No question"):
        save_worksheet(tmp_path, bank, SheetWanted(bank.era_ids, 5, ("who_said",)), 1, Day(2026, 11, 30))
    assert [file.name for file in tmp_path.iterdir()] == ["taken"]
