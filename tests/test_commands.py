"""The command line: exit codes, sentences instead of tracebacks, and output that programs can read."""

import json
import subprocess
import sys
from argparse import ArgumentTypeError
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from game.__main__ import _moment, main
from game.files import questions_dir
from game.shell.desk_options import clock_from
from tests.support.new_bank import write_new_bank
from tests.support.samples import shipped_questions

SHIPPED = str(questions_dir())
RIVERS = Path(__file__).parent / "banks" / "rivers"


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    try:
        code = main(arguments)
    except SystemExit as stop:
        code = int(stop.code or 0)
    told = capsys.readouterr()
    return code, told.out, told.err


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("bogus",), "invalid choice"),
        (("check", "/no/such/folder"), "There is no folder"),
        (("preview", "/no/such/folder"), "There is no folder"),
        (("preview", str(RIVERS), "--era", "stone-age"), "There is no stone-age"),
        (("preview", str(RIVERS), "--kind", "riddle"), "There is no riddle"),
        (("preview", str(RIVERS), "--count", "none"), "whole number"),
        (("play", "--questions", "/no/such/folder"), "There is no folder"),
        (("demo", "--headless", "--questions", "/no/such/folder"), "There is no folder"),
        (("demo", "--skill", "2"), "from 0 to 1"),
        (("play", "--shared"), "needs --data"),
        (("demo", "--rounds", "-3"), "whole number"),
        (("--size", "big"), "1280x720"),
        (("--size", "1x1"), "1280x720"),
        (("--display", "-1"), "whole number"),
    ],
)
def test_what_cannot_be_done_is_answered_by_a_sentence_and_code_2(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], sentence: str
) -> None:
    code, _, told = run(capsys, *arguments)
    assert code == 2
    assert sentence in told
    assert "Traceback" not in told


def test_the_shipped_questions_are_clean(capsys: pytest.CaptureFixture[str]) -> None:
    code, told, _ = run(capsys, "check", SHIPPED)
    assert (code, told.count("\n")) == (0, 1), told
    assert "mistakes: 0, doubts: 0, not asked: 0." in told


def test_check_tells_a_mistake_with_its_place_and_code_1(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for file in RIVERS.glob("*.yaml"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    text = (tmp_path / "works.yaml").read_text(encoding="utf-8")
    (tmp_path / "works.yaml").write_text(text.replace("kind: canal", "kind: cannal", 1), encoding="utf-8")
    line = text[: text.index("kind: canal")].count("\n") + 1
    code, told, _ = run(capsys, "check", str(tmp_path))
    assert code == 1
    assert f"works.yaml:{line}:" in told
    assert "canal" in told
    code, rows, _ = run(capsys, "check", str(tmp_path), "--json")
    row = next(row for row in map(json.loads, rows.splitlines()) if row["severity"] == "mistake")
    assert code == 1
    assert (row["file"], row["line"], row["severity"]) == ("works.yaml", line, "mistake")


def test_mistakes_are_told_while_the_questions_are_still_looked_at(tmp_path: Path) -> None:
    """With its output in a pipe, as an editor has it."""
    for file in questions_dir().glob("*.yaml"):
        (tmp_path / file.name).write_bytes(file.read_bytes().replace(b"kind: person", b"kind: preson", 1))
    command = [sys.executable, "-m", "game", "check", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        still_looking = process.poll() is None
        process.kill()
    assert first.startswith("mistake: ")
    assert still_looking


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("climbed: {is: 1953-05-29, core: yes,", "climbed: {is: 29 Mai 1953, core: yes,"),
        ("country: {is: Tanzania, core: yes}", "country: {is: Tanzania, core: yep}"),
        ("  kind: mountain          # one", "  kind: montain          # one"),
    ],
)
def test_a_mistake_in_a_core_fact_has_no_echo_in_the_count(
    old: str, new: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    write_new_bank(tmp_path / "bank")
    file = tmp_path / "bank" / "mountains.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    _, told, _ = run(capsys, "check", str(tmp_path / "bank"))
    only, last = told.splitlines()
    assert only.startswith("mistake: ")
    assert "in 1 era; mistakes: 1, doubts: 0" in last


def test_check_tells_mistakes_first_then_doubts_then_what_is_about_questions(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    write_new_bank(tmp_path / "bank")
    file = tmp_path / "bank" / "mountains.yaml"
    text = file.read_text(encoding="utf-8")
    for old, new in (
        ("height: 8051 m", "height: 8051 metros"),  # a mistake
        ("clue: the second highest mountain on Earth", "clue: K2 is the second highest"),  # a doubt about a fact
        ("climbed: {is: 1889-10,", "climbed: {is: 1889?,"),  # what will not be asked
        ("right: The air at the top is too thin", "right: Most climbers breathe what"),
    ):
        assert old in text
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    code, told, _ = run(capsys, "check", str(tmp_path / "bank"))
    *lines, last = told.splitlines()
    assert code == 1
    assert [line.partition(": ")[0] for line in lines] == ["mistake", "doubt", "not asked", "not asked"]
    assert "q-oxygen" in lines[-1]
    assert last.endswith("mistakes: 1, doubts: 1, not asked: 2.")
    file.write_text(text.replace("8051 metros", "8051 m"), encoding="utf-8")
    assert run(capsys, "check", str(tmp_path / "bank"))[0] == 0  # what is not asked is no mistake


def test_a_folder_without_questions_is_unusable(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(capsys, "check", str(tmp_path))[0] == 2
    assert run(capsys, "preview", str(tmp_path))[0] == 2


@pytest.fixture(scope="module")
def rows() -> list[Mapping[str, Any]]:
    from game.quiz.preview import row

    return [json.loads(json.dumps(row(question))) for question in shipped_questions()]


def test_preview_gives_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    code, told, _ = run(capsys, "preview", SHIPPED, "--json", "--seed", "1", "--count", "40")
    found = [json.loads(line) for line in told.splitlines()]
    assert (code, len(found)) == (0, 40)
    wanted = {
        "id",
        "kind",
        "form",
        "era",
        "level",
        "prompt",
        "options",
        "answer",
        "facts",
        "explain",
        "source",
        "where",
    }
    assert all(set(row) == wanted for row in found)


def test_the_shipped_bank_makes_hundreds_of_questions_of_many_kinds(rows: list[Mapping[str, Any]]) -> None:
    assert len(rows) >= 400
    assert len({row["kind"] for row in rows}) >= 6
    assert len({row["id"] for row in rows}) == len(rows)


@pytest.mark.long
def test_answers_point_into_the_options(rows: list[Mapping[str, Any]]) -> None:
    for row in rows:
        match row["form"]:
            case "choose" | "ladder":
                assert 0 <= row["answer"] < len(row["options"])
            case "arrange":
                assert sorted(row["answer"]) == list(range(len(row["options"])))
            case "pair":
                left, right = zip(*row["answer"], strict=True)
                assert sorted(left) == list(range(len(row["options"]["left"])))
                assert sorted(right) == list(range(len(row["options"]["right"])))
            case "place":
                answer, axis = row["answer"], row["answer"]["axis"]
                assert axis["low"] < answer["first"] <= answer["number"] <= answer["last"] < axis["high"]
            case "choosemany":
                assert 0 < len(set(row["answer"])) < len(row["options"])
                assert all(0 <= index < len(row["options"]) for index in row["answer"])
            case "fix":
                assert set(row["answer"]) == {"stated", "right"}
                assert all(0 <= index < len(row["options"]) for index in row["answer"].values())
            case "typed":
                assert row["answer"]
                assert not row["options"] or set(row["answer"]) & set(row["options"])
            case other:
                raise AssertionError(f"a form that this test does not know: {other}")


def test_era_and_kind_narrow_the_preview(capsys: pytest.CaptureFixture[str]) -> None:
    _, told, _ = run(capsys, "preview", SHIPPED, "--era", "iss", "--kind", "year", "--json")
    found = [json.loads(line) for line in told.splitlines()]
    assert len(found) > 10
    assert {(row["era"], row["kind"]) for row in found} == {("iss", "year")}


def test_the_clock_can_be_told_what_it_is_to_say() -> None:
    moment = datetime(2026, 12, 1, 10, tzinfo=UTC).timestamp()
    assert _moment("2026-12-01T10:00") == _moment("2026-12-01T11:00+01:00") == moment
    clock = clock_from(moment)
    assert moment <= clock() <= clock() < moment + 60
    for wrong in ("tomorrow", "2026-13-01", "0001-01-01T00:00+14:00", ""):
        with pytest.raises(ArgumentTypeError, match="2026-12-01T10:00"):
            _moment(wrong)


@pytest.mark.long
def test_the_demo_looks_round_where_not_all_views_of_the_timeline_fit(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["--projector", "--size", "1024x768", "--open", "--seed", "1", "--data", str(home)]
    assert main(["demo", "--headless", "--fast", *given]) == 0
    assert "Played 1 rounds" in capsys.readouterr().out
