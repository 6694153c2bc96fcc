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
YES, NO = ("yes", "true"), ("no", "false")
MOST_ROWS, MOST_PUPILS, MOST_TEAMS, LONGEST_TEAM = 100, 40, 6, 16
BEGINNING = (
    'a plan begins with "questions:" at the left edge; below it each question has a line of its own, '
    'such as "- apollo-11.moon_landing"'
)


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
        return None, _of_no_plan(name, data, problems)
    reader = _PlanReader(tree, bank, kinds, problems)
    return reader.read(), problems


def _are_teams(names: Any) -> bool:
    """None, or two and more, whom one can tell apart."""
    if not isinstance(names, list):
        return False
    for name in names:
        if not isinstance(name, str) or not name:
            return False
    are_different = len(set(names)) == len(names)
    is_one = len(names) == 1
    return are_different and not is_one and len(names) <= MOST_TEAMS


def _of_no_plan(name: str, data: bytes, problems: list[Problem]) -> list[Problem]:
    """What is wrong with a file of which nothing can be read; where it has no questions, that it is none."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return problems
    lines = text.split("\n")
    has_questions = any(line.startswith("questions:") for line in lines)
    if has_questions:
        return problems
    return [Problem(Where(name, 1, 1), BEGINNING)]


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
            pupils=self._pupils(),
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

    def _pupils(self) -> int:
        pupils = self._number(("pupils",), 0)
        if pupils > MOST_PUPILS:
            self._complain(("pupils",), f"at most {MOST_PUPILS} pupils are counted", Severity.DOUBT)
        return min(pupils, MOST_PUPILS)

    def _teams(self) -> tuple[str, ...]:
        value = self.tree.data.get("teams", [])
        names = [value] if isinstance(value, str) else value
        if not _are_teams(names):
            text = "there are two to six teams, such as [Red, Blue], or none, each with its own name"
            self._complain(("teams",), text)
            return ()
        found = []
        for place, name in enumerate(names):
            seen = self._team(name, place)
            found.append(seen)
        return tuple(found)

    def _team(self, name: str, place: int) -> str:
        """As much of its name as a class sees."""
        seen = name[:LONGEST_TEAM]
        if seen != name:
            text = f'of "{name}" the class sees "{seen}"'
            self._complain(("teams", place), text, Severity.DOUBT)
        return seen

    def _rows(self) -> tuple[PlanRow, ...]:
        value = self.tree.data.get("questions")
        if value is None:
            if not self.problems:
                self._complain((), f"the plan has no questions; {BEGINNING}")
            return ()
        if not isinstance(value, list):
            self._complain(("questions",), 'after "questions:" stands a list, each question with "- " before it')
            return ()
        if len(value) > MOST_ROWS:
            first_left_out = ("questions", MOST_ROWS)
            text = f"a lesson has at most {MOST_ROWS} questions; those from here on are left out"
            self._complain(first_left_out, text)
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
        kind = str(part.get("kind", ""))
        if kind and kind not in self.kinds:
            self._complain((*path, "kind"), f'there is no kind of question "{kind}". {meant(kind, self.kinds)}')
            return None
        return PlanRow(
            fact=fact,
            where=self.tree.where(*path),
            kind=kind,
            seed=self._number((*path, "seed"), 0),
            asks=str(part.get("asks", "")),
            pinned=self._is_pinned(part, path),
        )

    def _is_pinned(self, part: dict[str, Any], path: tuple[str | int, ...]) -> bool:
        given = part.get("pinned", "no")
        value = str(given).casefold()
        if value in YES:
            return True
        if value not in NO:
            there = (*path, "pinned")
            self._complain(there, 'after "pinned:" stands yes or no')
        return False

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
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)


def _row_data(row: PlanRow) -> dict[str, object]:
    data: dict[str, object] = {"fact": row.fact}
    if row.kind:
        data["kind"] = row.kind
        data["seed"] = row.seed
    if row.asks:
        data["asks"] = row.asks
    if row.pinned:
        data["pinned"] = "yes"
    return data
