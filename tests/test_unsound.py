"""What `check` tells of questions: each breach with its place, of errors, of warnings and of the bank as a whole."""

import json
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from game.__main__ import main
from game.authoring import unsound as told_by
from game.authoring.unasked import unasked, unasked_fact
from game.authoring.unsound import MANY, sample, unsound
from game.facts.check import check
from game.facts.folder import read_bank
from game.facts.load import load
from game.facts.model import Bank, Severity
from game.quiz.kinds import KINDS, make
from game.quiz.lint.habits import Habit
from tests.banks import CYRILLIC, GREEK, RIVERS
from tests.bench.synthetic import files as synthetic
from tests.support.new_bank import write_new_bank
from tests.support.samples import shipped


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_new_bank(tmp_path / "bank")


def changed(folder: Path, old: str, new: str, file: str = "mountains.yaml") -> tuple[Bank, int]:
    """The starter's bank with a text changed, and the line in which it stands."""
    text = (folder / file).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    return read_bank(folder)[0], text[: text.index(old)].count("\n") + 1


def question(right: str, *wrong: str) -> str:
    asked = "Why do climbers on the mountain K2 set out by night?"
    row = f'{{id: q-night, about: k2, level: 2, q: "{asked}", right: {right}, wrong: [{", ".join(wrong)}]}}'
    return f"questions:\n- {row}\n"


@pytest.mark.long
def test_shipped_and_new_banks_are_sound(folder: Path) -> None:
    assert unsound(shipped()) == unsound(read_bank(folder)[0]) == []


@pytest.mark.parametrize(("right", "wrong", "sentence"), [
    ("All of the above", ("the snow is hard", "the wind is low"), "will not be asked: \"all\", \"none\""),
    ("the climbers' own snow", ("the wind is low", "the path is dry"), "and in no wrong one: “climbers”"),
    ("the snow is hard as stone", ("the wind", "the dew", "the sky"), "will not be asked: the right answer is much"),
    ("the snow is hard", ("the snow", "the wind is low", "the path is dry", "no Sun is up"), "asked without some"),
    ("the snow is hard", ("it is always hot", "the wind is low", "the path is dry"), '"always", "only"'),
    ("the snow is hard", ("the wind is very very low indeed", "no Sun"), "the options are of very different lengths"),
])  # fmt: skip
def test_a_hand_written_question_is_told_with_its_place(
    right: str, wrong: tuple[str, ...], sentence: str, folder: Path
) -> None:
    bank, line = changed(folder, "questions:\n", question(right, *wrong))
    found = [problem for problem in unsound(bank) if problem.where.line == line + 1]
    assert any(sentence in problem.text for problem in found), found
    unasked = [problem for problem in found if "will not be asked" in problem.text]
    assert {problem.severity for problem in unasked} <= {Severity.UNASKED}
    assert {problem.severity for problem in found if problem not in unasked} <= {Severity.DOUBT}
    assert {str(problem.where) for problem in found} == {f"mountains.yaml:{line + 1}:8"}


def test_what_could_be_better_about_other_questions_is_told_with_its_place(folder: Path) -> None:
    asked = "To how very many metres above the level of the sea does the top of the tall mountain K2 rise?"
    bank, line = changed(folder, "height: 8611 m", f'height: {{is: 8611 m, ask: "{asked}"}}')
    (one,) = unsound(bank)
    assert str(one) == f"mountains.yaml:{line}:5: the question has more than 18 words: “{asked}” (rule L23b)"


def test_of_missing_sources_the_check_of_facts_tells_once_an_entry(folder: Path) -> None:
    bank, _ = read_bank(folder)
    bare = load(
        (file.name, file.read_bytes().replace(b"  source: britannica\n", b"")) for file in sorted(folder.glob("*.yaml"))
    ).bank
    assert not [one for one in unsound(bare) if "(rule L29)" in one.text]
    found = [one for one in check(bare) if "source" in one.text]
    assert {one.where for one in found} == {entry.where for entry in bare.entries.values()}
    assert len(found) == len(bank.entries)


def test_one_sided_core_facts_are_told_at_their_era(folder: Path) -> None:
    bank, _ = changed(folder, "  chapters:\n", "  balance: {Peru: 90 %}\n  chapters:\n", "eras.yaml")
    (one,) = unsound(bank)
    assert one.where == bank.eras[0].where
    assert "about Peru are too few or too many: 0, should be 0.85 to 0.95 (rule L30)" in one.text


def test_a_habit_of_the_bank_is_told_at_the_head_of_eras_yaml(folder: Path) -> None:
    bank, _ = read_bank(folder)
    habit = Habit("L32", "some values are nearly always right", 0.1, 0.01, examples=("Peru (9 of 9)",))
    told = str(told_by._of_bank(habit, bank))
    assert told == (
        "eras.yaml:1:1: some values are nearly always right: 0.1, should be at most 0.01: Peru (9 of 9) (rule L32)"
    )


def test_check_tells_all_of_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed(folder, "  chapters:\n", "  balance: {Peru: 90 %}\n  chapters:\n", "eras.yaml")
    changed(folder, "questions:\n", question("All of the above", "the snow is hard", "the wind is low"))
    assert main(["check", "--json", str(folder)]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["file"], row["severity"]) for row in rows] == [("mountains.yaml", "not asked"), ("eras.yaml", "doubt")]
    assert all(row["line"] > 1 and row["column"] > 1 for row in rows)
    assert main(["check", "--stats", str(folder)]) == 0
    assert "! L30" in capsys.readouterr().out


def test_of_a_bank_of_many_facts_a_sample_is_looked_at() -> None:
    bank = load(synthetic(3000)).bank
    some = sample(bank)
    assert len(bank.facts) > MANY == len(some) == len(set(map(id, some)))
    assert {fact.era for fact in some} == {fact.era for fact in bank.facts.values()}


@pytest.mark.parametrize("folder", [RIVERS, GREEK, CYRILLIC], ids=lambda folder: folder.name)
def test_what_is_said_to_be_unasked_makes_no_question_and_all_else_does(folder: Path) -> None:
    bank, _ = read_bank(folder)
    never = {problem.where for problem in unasked(bank)}
    for fact in bank.facts.values():
        made = any(make(kind, fact, bank, Random(seed)) for seed in range(20) for kind in KINDS)
        assert made is (fact.where not in never), fact.id


def test_a_fact_that_is_let_be_asked_in_no_kind_is_told() -> None:
    bank = shipped()
    fact = bank.facts["sputnik-1.launched"]
    left = replace(fact, not_as=tuple(KINDS))
    told = unasked_fact(left, replace(bank, facts={**bank.facts, fact.id: left}))
    assert told is not None
    assert 'take one out of "not_as:"' in told.text


@pytest.mark.long
def test_the_advice_mends_it() -> None:
    """By wrong options; or there is none that could, since the question has the answer in it."""
    kinds = set()
    for bank in (read_bank(RIVERS)[0], read_bank(GREEK)[0]):
        for fact in bank.facts.values():
            told = unasked_fact(fact, bank)
            if told is None:
                continue
            assert isinstance(fact.value, tuple)
            length = len(fact.value[0].text)
            wrong = tuple((part * length)[:length].title() for part in ("vosk", "lemu", "tida"))
            mended = replace(fact, wrong=wrong)
            advised = 'write two or three with "wrong:"' in told.text
            helped = unasked_fact(mended, replace(bank, facts={**bank.facts, fact.id: mended})) is None
            assert advised is helped
            assert advised is not ("stands in the question and in its answer" in told.text)
            kinds.add(advised)
    assert kinds == {True, False}
