"""`python -m tests.bench [NAME ...] [--json] [--full]`: rows of a value, a baseline of the same run, ratio and goal."""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict

from tests.bench import content, learning, picks, robots, screen
from tests.bench.rows import Row

BENCHES: Mapping[str, Callable[[], list[Row]]] = {
    "start": screen.start,
    "timeline": screen.timeline,
    "bank": content.bank,
    "check": content.check_command,
    "questions": content.questions,
    "robots": robots.robots,
    "frame": screen.frame,
    "idle": screen.idle,
    "lesson": screen.lesson,
    "memory": screen.memory,
    "picks": picks.picks,
    "learning": learning.quick,
}
IN_FULL: Mapping[str, Callable[[], list[Row]]] = {"learning": learning.full}
MARKS = {True: "good", False: "MISSED", None: ""}


def main() -> int:
    """Exit code 1 where a goal was missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("name", nargs="*", help=f"of {', '.join(BENCHES)}; all unless given")
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--full", action="store_true", help="learning: with enough pupils for its goals")
    given = parser.parse_args()
    unknown = [name for name in given.name if name not in BENCHES]
    if unknown:
        parser.error(f"there is no {', '.join(unknown)} among {', '.join(BENCHES)}")
    names = given.name or [*BENCHES]
    if len(names) > 1:
        options = []
        if given.json:
            options.append("--json")
        if given.full:
            options.append("--full")
        return max(_apart(name, options) for name in names)
    name = names[0]
    bench = IN_FULL[name] if given.full and name in IN_FULL else BENCHES[name]
    rows = bench()
    for row in rows:
        print(json.dumps(asdict(row)) if given.json else _line(row), flush=True)
    return int(any(row.good is False for row in rows))


def _apart(name: str, options: Sequence[str]) -> int:
    """One of several, in a process of its own, so that none finds the memory and the caches of the one before it."""
    asked = [sys.executable, "-m", "tests.bench", name, *options]
    return subprocess.run(asked, check=False).returncode


def _line(row: Row) -> str:
    return f"{row.name:46} {row.value:>18} {row.baseline:>12} {row.ratio:8.2f}  {row.goal:30} {MARKS[row.good]}"


if __name__ == "__main__":
    sys.exit(main())
