"""The house rules, run as tests: layers, types, style, and no file that has outgrown its room."""

import ast
import importlib
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

import game
from tests import density

ROOT = Path(__file__).parent.parent
LAYERS = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
LONGEST_FILE, LONGEST_FUNCTION = 260, 45
SAME_THING = {"__init__.py", "place.py", "settings.py"}  # a kind and its board, a page and its value


@pytest.mark.parametrize(
    "tool",
    [
        pytest.param(["-c", LAYERS], id="import-linter"),
        pytest.param(["-m", "mypy"], id="mypy", marks=pytest.mark.long),
        pytest.param(["-m", "ruff", "check", "--no-cache", "."], id="ruff-check"),
        pytest.param(["-m", "ruff", "format", "--no-cache", "--check", "."], id="ruff-format"),
    ],
)
def test_the_house_rules_hold(tool: list[str]) -> None:
    told = subprocess.run(
        [sys.executable, *tool], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert told.returncode == 0, told.stdout + told.stderr


@cache
def sources() -> Mapping[Path, str]:
    """The text of each module."""
    return {file: file.read_text(encoding="utf-8") for file in (ROOT / "game").rglob("*.py")}


@cache
def trees() -> Mapping[Path, ast.Module]:
    return {file: ast.parse(source) for file, source in sources().items()}


def test_no_file_and_no_function_outgrows_its_room() -> None:
    long: list[str] = []
    for file, source in sources().items():
        if source.count("\n") > LONGEST_FILE:
            long.append(f"{file}: {source.count(chr(10))} lines")
    for file, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION:
                long.append(f"{file}:{node.lineno} {node.name}")
    assert long == []


def test_no_function_is_too_much_at_once() -> None:
    large = [
        f"{file}: {function.name} has {function.nodes} nodes"
        for file, functions in density.measured().items()
        for function in functions
        if function.nodes > density.MOST_NODES
    ]
    assert large == []


def test_what_is_kept_is_found_again() -> None:
    """By the value of what it is of, which what is `drawn` does not have."""
    nodes = [node for tree in trees().values() for node in ast.walk(tree)]
    drawn = {node.name for node in nodes if isinstance(node, ast.ClassDef) and "drawn" in _decorators(node)}
    keys = {
        f"{node.name}: {name.id}"
        for node in nodes
        if isinstance(node, ast.FunctionDef) and "lru_cache" in _decorators(node)
        for name in ast.walk(node.args)
        if isinstance(name, ast.Name) and name.id in drawn
    }
    assert len(drawn) > 90
    assert keys == set()


def _decorators(node: ast.ClassDef | ast.FunctionDef) -> set[str]:
    return {name.id for made in node.decorator_list for name in ast.walk(made) if isinstance(name, ast.Name)}


def test_every_module_opens_by_saying_what_it_is() -> None:
    silent = [str(file) for file, tree in trees().items() if not ast.get_docstring(tree)]
    assert silent == []


def test_nothing_happens_on_import() -> None:
    """A module body only defines: no calls as statements, apart from the entry point."""
    acting: list[str] = []
    for file, tree in trees().items():
        for node in tree.body:
            if isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant):
                acting.append(f"{file}:{node.lineno}")
    assert acting == []


def test_no_two_files_and_no_two_classes_have_one_name() -> None:
    files = Counter(file.name for file in sources() if file.name not in SAME_THING)
    classes = Counter(
        node.name for tree in trees().values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    )
    assert [name for name, count in (files + classes).items() if count > 1] == []


def test_no_file_gets_denser_than_it_was() -> None:
    assert density.denser(density.measured(), density.kept()) == []


def test_the_walk_through_the_house_names_what_is_there() -> None:
    named = re.findall(r"`(game[\w.]*)`", game.__doc__ or "")
    assert len(named) > 25
    assert [name for name in named if not _is_there(name)] == []


def _is_there(name: str) -> bool:
    """Whether a dotted name is that of a module, or leads to something in one."""
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        module = ".".join(parts[:end])
        try:
            found: object = importlib.import_module(module)
        except ModuleNotFoundError:
            continue
        for part in parts[end:]:
            found = getattr(found, part, None)
        return found is not None
    return False
