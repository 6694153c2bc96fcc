"""`python -m tests.density [--write]`: how dense the code is, file by file, and whether a file got denser than it was.

Density is the number of nodes of the syntax tree in the bodies of functions for each line of those bodies; docstrings,
blank lines and comments do not count, and what stands in a function inside another counts in both.
"""

import argparse
import ast
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
KEPT = Path(__file__).parent / "golden" / "density.txt"
MOST_NODES = 250  # of a function; its paths are counted by ruff (C901, at most 10)
GOAL = 10.5
ROOMS = ("facts", "quiz", "store", "authoring", "ui", "shell")


@dataclass(frozen=True, slots=True)
class Function:
    name: str
    line: int
    nodes: int
    lines: int


def functions(source: str) -> Iterator[Function]:
    text = source.splitlines()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            yield _function(node, text)


def _function(node: ast.FunctionDef, text: list[str]) -> Function:
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    if not body:
        return Function(node.name, node.lineno, 0, 0)
    last = node.end_lineno or node.lineno
    lines = [line for line in text[body[0].lineno - 1 : last] if line.strip() and not line.strip().startswith("#")]
    nodes = sum(1 for part in body for _ in ast.walk(part))
    return Function(node.name, node.lineno, nodes, len(lines))


@cache
def measured() -> Mapping[str, tuple[Function, ...]]:
    """By file, as it is named from the top of the project, its functions."""
    files = sorted((ROOT / "game").rglob("*.py"))
    return {file.relative_to(ROOT).as_posix(): tuple(functions(file.read_text(encoding="utf-8"))) for file in files}


def density(some: tuple[Function, ...]) -> float:
    """0 of a file without functions."""
    lines = sum(function.lines for function in some)
    return sum(function.nodes for function in some) / lines if lines else 0.0


def kept() -> Mapping[str, float]:
    """The density that each file had."""
    rows = (line.rsplit(maxsplit=1) for line in KEPT.read_text(encoding="utf-8").splitlines())
    return {file: float(figure) for file, figure in rows}


def denser(files: Mapping[str, tuple[Function, ...]], before: Mapping[str, float]) -> list[str]:
    """What got worse, as sentences: files denser than they were, and new ones above the goal."""
    told = []
    for file, some in files.items():
        figure, most = round(density(some), 1), before.get(file, GOAL)
        if figure > most:
            told.append(f"{file}: {figure} nodes a line, at most {most} are wanted")
    return told


def _rooms(files: Mapping[str, tuple[Function, ...]]) -> Mapping[str, tuple[Function, ...]]:
    rooms: dict[str, tuple[Function, ...]] = defaultdict(tuple)
    for file, some in files.items():
        room = file.split("/")[1]
        rooms[room if room in ROOMS else "the rest"] += some
    return rooms


def main() -> int:
    """Exit code 1 where something got denser."""
    parser = argparse.ArgumentParser(prog="python -m tests.density", description=__doc__)
    parser.add_argument("--write", action="store_true", help="keep today's figures as the ones that hold")
    given = parser.parse_args()
    files = measured()
    for file, some in files.items():
        if some:
            print(f"{density(some):6.1f}  {file}")
    for room, some in _rooms(files).items():
        print(f"{density(some):6.1f}  {room}")
    every = tuple(function for some in files.values() for function in some)
    print(f"{density(every):6.1f}  game; goal {GOAL}")
    for file, some in files.items():
        for function in some:
            if function.nodes > MOST_NODES:
                print(f"{file}:{function.line} {function.name}: {function.nodes} nodes")
    if given.write:
        rows = [f"{file} {density(some):.1f}\n" for file, some in files.items() if some]
        KEPT.write_text("".join(rows), encoding="utf-8", newline="\n")
        return 0
    told = denser(files, kept())
    print(*told, sep="\n")
    return int(bool(told))


if __name__ == "__main__":
    sys.exit(main())
