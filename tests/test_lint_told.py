"""`check --rules`: each rule that a message can name, with what breaks it and what keeps it."""

import json
import re
from pathlib import Path

import pytest

from game.__main__ import main
from game.authoring.rule_table import rows
from game.quiz.lint import RULES, Weight
from game.quiz.lint.habits import BANK_RULES

WIDE = {*(rule.id for rule in BANK_RULES), "L30"}


def test_every_rule_is_told_once() -> None:
    told = [row["id"] for row in rows()]
    assert len(told) == len(set(told))
    assert set(told) == {*(rule.id for rule in RULES), *WIDE}
    assert all(all(row.values()) for row in rows())


def test_the_table_says_what_each_rule_weighs_and_both_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--rules"]) == 0
    said = capsys.readouterr().out
    for rule in RULES:
        weight = "error" if rule.weight is Weight.ERROR else "warning"
        assert re.search(rf"^{rule.id} +{weight} +{re.escape(rule.sentence)}$", said, re.MULTILINE)
        assert str(rule.breaks) in said
        assert str(rule.keeps) in said
    assert "L25  error    the hint tells the answer" in said
    assert "*Saturn V / Titan II / Atlas (hint: It stands as high as a church.)" in said
    assert "(no source)" in said
    assert "(not as of when)" in said


def test_the_rules_can_be_read_by_a_program(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--rules", "--json"]) == 0
    read = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert read == [dict(row) for row in rows()]
    assert {row["weight"] for row in read} == {"error", "warning"}


def test_the_rules_need_no_bank(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--rules", str(tmp_path)]) == 0
    assert "L01" in capsys.readouterr().out
