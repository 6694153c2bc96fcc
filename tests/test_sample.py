"""Samples of questions for readers who judge, and what their sheets come to."""

from pathlib import Path

import pytest

from tests import sample
from tests.support.samples import shipped

HEAD = ",".join(sample.HEAD)


def sheet(folder: Path, name: str, *rows: str) -> Path:
    file = folder / name
    file.write_text("\n".join([HEAD, *rows]), encoding="utf-8")
    return file


def test_a_sample_is_even_distinct_and_the_same_for_a_seed() -> None:
    questions = sample.evenly(shipped(), 68, 5)
    names = [(question.kind, question.fact) for question in questions]
    assert len(set(names)) == 68
    assert len({kind for kind, _ in names}) >= 14
    assert len({question.era for question in questions}) == 4
    assert names == [(question.kind, question.fact) for question in sample.evenly(shipped(), 68, 5)]


def test_what_is_dealt_comes_from_first_rounds_in_every_era() -> None:
    questions = sample.dealt(shipped(), 40, 1)
    assert len({(question.kind, question.fact) for question in questions}) == 40
    assert {question.era for question in questions} == set(shipped().era_ids)


def test_a_question_stands_there_as_it_is_met_and_then_with_its_feedback() -> None:
    for question in sample.evenly(shipped(), 30, 2):
        before, _, after = sample.as_met(question, shipped()).partition("    ----\n")
        assert question.prompt in before
        assert question.source.split(", http")[0] in after
        assert question.source.split(", http")[0] not in before


def test_sheets_are_written_and_read_again(tmp_path: Path) -> None:
    file = tmp_path / "scores.csv"
    sample.write_sheet(file, sample.evenly(shipped(), 5, 1))
    assert sample.read_sheet(file) == []  # nothing is judged yet
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    judged = [lines[0], *(line.replace(",,,", ",Yes,,") for line in lines[1:3]), *lines[3:]]
    file.write_text("\n".join(judged), encoding="utf-8")
    assert [sample.used(row) for row in sample.read_sheet(file)] == [True, True]


@pytest.mark.parametrize("text", ["", "a,b\n1,2", f"{HEAD}\n1,year:x,year,iss,2,maybe,,"])
def test_what_is_no_sheet_is_told(tmp_path: Path, text: str) -> None:
    file = tmp_path / "other.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit, match=r"other\.csv"):
        sample.read_sheet(file)


def test_shares_stand_with_their_intervals_by_kind_era_level_and_cause(tmp_path: Path) -> None:
    rows = [f"{n},year:f{n},year,iss,2,{'yes' if n < 9 else 'no'},{'' if n < 9 else 'ae'}," for n in range(1, 11)]
    told = list(sample.score([sheet(tmp_path, "one.csv", *rows)]))
    assert told[0] == "all: 80% used as they are (8 of 10; 95 % interval 49%-94%)"
    assert any(line.startswith("kind year: 80%") for line in told)
    assert any(line.startswith("era iss: 80%") for line in told)
    assert "cause a: 2 of 2 rejected" in told
    assert "cause b: 0 of 2 rejected" in told


def test_two_readers_of_the_same_questions_agree_or_do_not(tmp_path: Path) -> None:
    one = sheet(tmp_path, "one.csv", *(f"{n},year:f{n},year,iss,2,{'yes' if n <= 6 else 'no'},," for n in range(1, 11)))
    other = sheet(
        tmp_path, "two.csv", *(f"{n},year:f{n},year,iss,2,{'yes' if n <= 4 else 'no'},," for n in range(1, 11))
    )
    apart = sheet(tmp_path, "three.csv", "1,order:g,order,iss,2,yes,,")
    told = list(sample.score([one, other, apart]))
    assert told[-1] == "one.csv and two.csv: 10 in common, 80% judged alike, kappa 0.62"
    assert not any("three.csv" in line for line in told)
