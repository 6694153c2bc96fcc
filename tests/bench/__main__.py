"""`python -m tests.bench [NAME] [--json]`: each row a value, its baseline from the same run, their ratio, the goal."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict

from tests.bench import content, robots, screen
from tests.bench.rows import Row

BENCHES: Mapping[str, Callable[[], list[Row]]] = {
    "start": screen.start,
    "timeline": screen.timeline,
    "bank": content.bank,
    "questions": content.questions,
    "robots": robots.robots,
    "frame": screen.frame,
    "idle": screen.idle,
    "memory": screen.memory,
}
MARKS = {True: "good", False: "MISSED", None: ""}


def main() -> int:
    """Exit code 1 where a goal was missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("name", nargs="?", choices=[*BENCHES], help="one of them; all unless given")
    parser.add_argument("--json", action="store_true", help="one object a line")
    given = parser.parse_args()
    missed = False
    for name in [given.name] if given.name else BENCHES:
        for row in BENCHES[name]():
            missed |= row.good is False
            print(json.dumps(asdict(row)) if given.json else _line(row), flush=True)
    return int(missed)


def _line(row: Row) -> str:
    return f"{row.name:46} {row.value:>18} {row.baseline:>12} {row.ratio:8.2f}  {row.goal:30} {MARKS[row.good]}"


if __name__ == "__main__":
    sys.exit(main())
