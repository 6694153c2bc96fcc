"""The problems of a bank, as lines for a teacher or as rows for a program."""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from game.facts.model import Bank, Problem, Severity
from game.facts.problem import of_severity
from game.translation import counted, tr

_RULE = re.compile(r"\(rules? (\w+)[^()]*\)$")


def line(problem: Problem) -> str:
    return f"{problem.severity}: {problem}"


def row(problem: Problem, severity: str = "") -> str:
    """One JSON object."""
    where = problem.where
    made = {
        "file": where.file,
        "line": where.line,
        "column": where.column,
        "severity": severity or problem.severity.value,
        "text": problem.text,
    }
    return json.dumps(made, ensure_ascii=False)


def end(bank: Bank, problems: Iterable[Problem]) -> None:
    """Print how many there are and, beside what a program may read, how their lines are read."""
    print(summary(bank, problems))
    for told in _legend(problems):
        print(told, file=sys.stderr)


def _legend(problems: Iterable[Problem]) -> Iterator[str]:
    """A place, and the name of a rule, where one has it."""
    for first in islice(problems, 1):
        where = first.where
        told = tr('"{place}" means line {line} of {file}, character {column}.')
        yield told.format(
            place=where,
            line=where.line,
            column=where.column,
            file=where.file,
        )
    named: list[str] = []
    for problem in problems:
        text = problem.text
        found = _RULE.findall(text)
        named.extend(found)
    if named:
        told = tr("What rules such as {rule} want: python -m game check --rules")
        yield told.format(rule=min(named))


def mistakes(problems: Iterable[Problem]) -> int:
    wrong = of_severity(problems, Severity.MISTAKE)
    return len(wrong)


def summary(bank: Bank, problems: Iterable[Problem]) -> str:
    found = Counter(problem.severity for problem in problems)
    facts = counted("1 fact", "{n} facts", len(bank.facts))
    eras = counted("1 era", "{n} eras", len(bank.eras))
    told = tr("{facts} in {eras}; mistakes: {mistakes}, doubts: {doubts}, not asked: {unasked}.")
    asked = sum(fact.asked for fact in bank.facts.values())
    if asked < len(bank.facts):
        told = tr(
            "{facts} in {eras}, of which {asked} are asked and the others serve; "
            "mistakes: {mistakes}, doubts: {doubts}, not asked: {unasked}."
        )
    return told.format(
        facts=facts,
        asked=asked,
        eras=eras,
        mistakes=found[Severity.MISTAKE],
        doubts=found[Severity.DOUBT],
        unasked=found[Severity.UNASKED],
    )
