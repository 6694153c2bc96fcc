"""The rules of good questions as a teacher reads them, each with what breaks it and what keeps it."""

import json
from collections.abc import Iterator, Mapping

from game.quiz.lint import RULES, Weight
from game.quiz.lint.habits import BALANCE, BANK_RULES
from game.translation import tr

Row = Mapping[str, str]


def rows() -> Iterator[Row]:
    """First the rules of a question, then those of many questions and of a bank, which are never more than a doubt."""
    for rule in RULES:
        yield _row(rule.id, rule.weight, rule.sentence, str(rule.breaks), str(rule.keeps))
    for wide in (*BANK_RULES, BALANCE):
        yield _row(wide.id, Weight.WARNING, wide.sentence, wide.breaks, wide.keeps)


def _row(id: str, weight: Weight, sentence: str, breaks: str, keeps: str) -> Row:
    return {
        "id": id,
        "weight": weight.name.lower(),
        "sentence": sentence,
        "breaks": breaks,
        "keeps": keeps,
    }


def as_json() -> str:
    """One object a line."""
    lines = [json.dumps(row, ensure_ascii=False) for row in rows()]
    return "\n".join(lines)


def as_text() -> str:
    lines = [tr("A question that breaks an error is not asked; of a warning you are told. * is right."), ""]
    for row in rows():
        lines += [
            f"{row['id']:<5}{row['weight']:<9}{row['sentence']}",
            _example(tr("breaks"), row["breaks"]),
            _example(tr("keeps"), row["keeps"]),
            "",
        ]
    return "\n".join(lines)


def _example(label: str, text: str) -> str:
    return f"     {label:<9}{text}"
