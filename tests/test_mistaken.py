"""A whole bank with all the mistakes that teachers make at once: each is told, nothing else is, and the rest plays."""

import re
from collections import Counter
from datetime import date
from pathlib import Path
from random import Random

import pytest

from game.__main__ import main
from game.facts.check import check
from game.facts.folder import read_bank
from game.facts.model import Bank, Problem
from game.quiz.kinds import KINDS, make
from tests.banks import MISTAKEN

TODAY = date(2026, 11, 23)
EXPECTED = (MISTAKEN / "expected.txt").read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def loaded() -> tuple[Bank, tuple[Problem, ...]]:
    return read_bank(MISTAKEN)


def test_every_mistake_is_told_and_nothing_else(loaded: tuple[Bank, tuple[Problem, ...]]) -> None:
    bank, problems = loaded
    assert [str(problem) for problem in sorted([*problems, *check(bank, TODAY)])] == EXPECTED


def test_they_are_many_and_different() -> None:
    sentences = (line.split(": ", 1)[1] for line in EXPECTED)
    assert len({re.sub(r'"[^"]*"|\d+', "", text) for text in sentences}) >= 60


def test_the_healthy_rest_plays(loaded: tuple[Bank, tuple[Problem, ...]]) -> None:
    bank, _ = loaded
    assert (len(bank.facts), len(bank.entries), len(bank.eras)) == (71, 16, 2)
    made = {kind: [make(kind, fact, bank, Random(1)) for fact in bank.facts.values()] for kind in KINDS}
    counts = Counter({kind: sum(one is not None for one in some) for kind, some in made.items()})
    assert sum(counts.values()) >= 300
    assert sum(count > 0 for count in counts.values()) >= 14
    asked = {one.facts[0] for some in made.values() for one in some if one}
    assert asked == set(bank.facts)


def test_check_prints_them_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(MISTAKEN)]) == 1
    *lines, summary = capsys.readouterr().out.splitlines()
    mistakes = [line.removeprefix("mistake: ") for line in lines if line.startswith("mistake: ")]
    assert [line for line in EXPECTED if line in mistakes] == mistakes
    assert set(EXPECTED) <= {line.partition(": ")[2] for line in lines}
    doubts = len(lines) - len(mistakes)
    assert summary == f"71 facts in 2 eras; mistakes: {len(mistakes)}, doubts: {doubts}, not asked: 0."


def test_the_game_plays_a_round_of_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["--questions", str(MISTAKEN), "--data", str(tmp_path)]
    assert main(["demo", "--headless", "--fast", "--seed", "1", *given]) == 0
    assert "Traceback" not in capsys.readouterr().err
