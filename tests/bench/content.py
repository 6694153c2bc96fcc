"""Reading the bank, checking it, and making questions."""

import os
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import yaml

from game.facts.check import check
from game.facts.load import load
from game.facts.model import Bank
from game.files import questions_dir
from game.quiz.kinds import KINDS, make
from tests.bench.rows import Row, fastest, limit, process
from tests.bench.synthetic import files

DRAWS = 4000
TO_CHECK = 2000  # facts
CHECKS = 3
# Both tell the processor time of a fresh process; that of the check begins with the start of Python.
CHECK = """
import sys
from time import process_time
from game.__main__ import main
main(["check", sys.argv[1]])
print(process_time())
"""
LOOP = """
from time import process_time
start, total = process_time(), 0
for i in range(6_000_000):
    total += i
print(process_time() - start)
"""
SIZES = {120: 2000, 20_000: 1000}  # facts -> questions a second that are wanted


def bank() -> list[Row]:
    """The shipped bank, read and checked, against a bare parse of the same files; and the time for 20,000 facts."""
    shipped = [(file.name, file.read_bytes()) for file in sorted(questions_dir().glob("*.yaml"))]
    large = files(20_000)
    ours, bare = fastest(lambda: _read(shipped), lambda: _parse(shipped), 7)
    ours_large, bare_large = fastest(lambda: _read(large), lambda: _parse(large), 2)
    return [
        limit("bank read and checked / bare YAML parse", ours, bare, 3),
        limit("the same for 20,000 facts", ours_large, bare_large, 3),
    ]


def _read(some: list[tuple[str, bytes]]) -> None:
    loaded = load(some)
    assert loaded.bank.facts
    check(loaded.bank)


def _parse(some: list[tuple[str, bytes]]) -> None:
    for _, data in some:
        yaml.load(data, Loader=yaml.CBaseLoader)


def check_command() -> list[Row]:
    """`python -m game check` on the shipped bank and on a large one, against a plain loop of six million additions."""
    with TemporaryDirectory() as folder:
        for name, data in files(TO_CHECK):
            (Path(folder) / name).write_bytes(data)
        turns = [[_told(CHECK, str(questions_dir())), _told(CHECK, folder), _told(LOOP)] for _ in range(CHECKS)]
    shipped, large, loop = map(min, zip(*turns, strict=True))
    return [
        limit("processor time of check / plain loop", shipped, loop, 4.5),
        limit(f"the same for {TO_CHECK:,} facts", large, loop, 14),
    ]


def _told(script: str, *arguments: str) -> float:
    """The number in the last line that the script prints."""
    return float(process(script, os.environ, *arguments).splitlines()[-1])


def questions() -> list[Row]:
    """Questions a second over all kinds, against four names drawn from a list and put in a sentence."""
    return [_generation(size, wanted) for size, wanted in SIZES.items()]


def _generation(size: int, wanted: int) -> Row:
    made_from = load(files(size)).bank
    _generate(made_from, 2)  # the indexes of a bank are made once
    counted: list[int] = []
    ours, naive = fastest(lambda: counted.append(_generate(made_from, 1)), lambda: _draw(made_from), 3)
    rate, naive_rate = counted[-1] / ours, DRAWS / naive
    return Row(
        f"questions a second from {size:,} facts",
        f"{rate:,.0f}",
        f"{naive_rate:,.0f}",
        rate / naive_rate,
        f">= {wanted:,} a second",
        rate >= wanted,
    )


def _generate(some: Bank, seed: int) -> int:
    rng = Random(seed)
    facts = rng.choices(list(some.facts.values()), k=DRAWS // 3)
    return sum(make(kind, fact, some, rng) is not None for fact in facts for kind in KINDS)


def _draw(some: Bank) -> None:
    rng = Random(1)
    names = [entry.name for entry in some.entries.values()]
    prompts = [f"Which of these is {rng.sample(names, 4)[0]}?" for _ in range(DRAWS)]
    assert len(prompts) == DRAWS
