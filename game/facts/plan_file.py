"""The plan of a lesson as a small YAML file: read with places and sentences like those of question files, and written.

    lesson: The race to the Moon
    class: 7b
    pupils: 25
    teams: [Red, Blue]
    questions:
      - apollo-11.moon_landing
      - fact: luna-9.soft_landing
        kind: year
        seed: 4711
        asks: In which year did Luna 9 land softly on the Moon?

A line that is nothing but a fact leaves the kind of question to the game.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

from game.facts.model import Bank, Problem, Severity, Where
from game.facts.source import read_source
from game.facts.suggest import meant
from game.facts.tree import Tree

KEYS = ("lesson", "class", "pupils", "teams", "questions")
ROW_KEYS = ("fact", "kind", "seed", "asks", "pinned")
YES = "yes"
MOST_ROWS = 100


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One question. Without a `kind` the game chooses one; `asks` is how it was asked when the plan was saved."""

    fact: str
    where: Where
    kind: str = ""
    seed: int = 0
    asks: str = ""
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class PlanFile:
    """`class_name` and `title` may be empty."""

    title: str = ""
    class_name: str = ""
    pupils: int = 0
    teams: tuple[str, ...] = ()
    rows: tuple[PlanRow, ...] = ()


def read_plan(name: str, data: bytes, bank: Bank, kinds: Collection[str]) -> tuple[PlanFile | None, list[Problem]]:
    """What the file says, and all that is wrong with it; None where nothing can be read of it. A question with a
    mistake is left out, and the others are kept."""
    tree, problems = read_source(name, data)
    if tree is None:
        return None, problems
    reader = _PlanReader(tree, bank, kinds, problems)
    return reader.read(), problems


@dataclass(slots=True)
class _PlanReader:
    tree: Tree
    bank: Bank
    kinds: Collection[str]
    problems: list[Problem] = field(default_factory=list)

    def read(self) -> PlanFile:
        self._know(self.tree.data, KEYS, ())
        return PlanFile(
            title=self._text("lesson"),
            class_name=self._text("class"),
            pupils=self._number(("pupils",), 0),
            teams=self._teams(),
            rows=self._rows(),
        )

    def _complain(self, path: tuple[str | int, ...], text: str, severity: Severity = Severity.MISTAKE) -> None:
        where = self.tree.where(*path)
        self.problems.append(Problem(where, text, severity))

    def _know(self, data: dict[str, Any], known: Sequence[str], path: tuple[str | int, ...]) -> None:
        """Name the words before colons that mean nothing here."""
        for key in data:
            if key not in known:
                where = self.tree.where_key(*path, key)
                text = f'"{key}" means nothing in a plan. {meant(key, known)}'
                self.problems.append(Problem(where, text))

    def _text(self, key: str) -> str:
        value = self.tree.data.get(key, "")
        if isinstance(value, str):
            return value
        self._complain((key,), f'after "{key}:" stands one line of text')
        return ""

    def _number(self, path: tuple[str | int, ...], default: int) -> int:
        value = self.tree.part(path)
        if value is None:
            return default
        if isinstance(value, str) and value.isdecimal():
            return int(value)
        self._complain(path, f'after "{path[-1]}:" stands a whole number')
        return default

    def _teams(self) -> tuple[str, ...]:
        value = self.tree.data.get("teams", [])
        names = [value] if isinstance(value, str) else value
        is_list = isinstance(names, list) and all(isinstance(name, str) for name in names)
        if is_list and len(names) != 1:
            return tuple(names)
        self._complain(("teams",), "there are two to six teams, such as [Red, Blue], or none")
        return ()

    def _rows(self) -> tuple[PlanRow, ...]:
        value = self.tree.data.get("questions", [])
        if not isinstance(value, list):
            self._complain(("questions",), 'after "questions:" stands a list, each question with "- " before it')
            return ()
        rows = []
        for place, part in enumerate(value[:MOST_ROWS]):
            row = self._row(place, part)
            if row:
                rows.append(row)
        return tuple(rows)

    def _row(self, place: int, part: Any) -> PlanRow | None:
        path = ("questions", place)
        if isinstance(part, str):
            part = {"fact": part}
        if not isinstance(part, dict):
            self._complain(path, "a question is a fact, such as apollo-11.moon_landing")
            return None
        self._know(part, ROW_KEYS, path)
        fact = part.get("fact", "")
        if not self._has_fact(fact, path):
            return None
        kind = part.get("kind", "")
        if kind and kind not in self.kinds:
            self._complain((*path, "kind"), f'there is no kind of question "{kind}". {meant(str(kind), self.kinds)}')
            return None
        return PlanRow(
            fact=fact,
            where=self.tree.where(*path),
            kind=kind,
            seed=self._number((*path, "seed"), 0),
            asks=str(part.get("asks", "")),
            pinned=part.get("pinned") == YES,
        )

    def _has_fact(self, fact: Any, path: tuple[str | int, ...]) -> bool:
        if not isinstance(fact, str) or not fact:
            self._complain(path, 'the question needs a fact, such as "fact: apollo-11.moon_landing"')
            return False
        if fact in self.bank.facts:
            return True
        guess = meant(fact, self.bank.facts)
        if not guess.startswith("Did"):
            guess = "Was it renamed or taken out?"
        self._complain(path, f'there is no fact "{fact}" in the question files. {guess}')
        return False


def plan_text(plan: PlanFile) -> str:
    """The YAML, which reads as the same plan."""
    data: dict[str, object] = {}
    if plan.title:
        data["lesson"] = plan.title
    if plan.class_name:
        data["class"] = plan.class_name
    if plan.pupils:
        data["pupils"] = plan.pupils
    if plan.teams:
        data["teams"] = list(plan.teams)
    data["questions"] = [_row_data(row) for row in plan.rows]
    return yaml.safe_dump(
        data,
        allow_unicode=True,
        sort_keys=False,
        width=10_000,
    )


def _row_data(row: PlanRow) -> dict[str, object]:
    data: dict[str, object] = {"fact": row.fact}
    if row.kind:
        data["kind"] = row.kind
        data["seed"] = row.seed
    if row.asks:
        data["asks"] = row.asks
    if row.pinned:
        data["pinned"] = YES
    return data
