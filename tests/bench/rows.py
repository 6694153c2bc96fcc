"""A row of the benchmark, and how times are taken so that a busy machine does not decide."""

import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Row:
    """`ratio` is value / baseline, or what the goal speaks of; `good` whether it meets the goal (None: no goal)."""

    name: str
    value: str
    baseline: str
    ratio: float
    goal: str
    good: bool | None


def fastest(one: Callable[[], object], other: Callable[[], object], times: int) -> tuple[float, float]:
    """The least seconds of each, taken in turns."""
    best_one = best_other = float("inf")
    for _ in range(times):
        best_one = min(best_one, _seconds(one))
        best_other = min(best_other, _seconds(other))
    return best_one, best_other


def _seconds(run: Callable[[], object]) -> float:
    start = perf_counter()
    run()
    return perf_counter() - start


def process(script: str, env: Mapping[str, str], *arguments: str) -> str:
    """What a fresh Python prints that runs the script. Compiled modules are kept, as on a player's computer."""
    keeping = {name: value for name, value in env.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], env=keeping, capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout.strip()


def milliseconds(seconds: float) -> str:
    return f"{1000 * seconds:.3g} ms"


def limit(name: str, value: float, baseline: float, most: float, show: Callable[[float], str] = milliseconds) -> Row:
    """A row whose goal is a ratio that must not be exceeded."""
    ratio = value / baseline
    return Row(name, show(value), show(baseline), ratio, f"<= {most:g}", ratio <= most)


def without_goal(name: str, value: float, baseline: float) -> Row:
    return Row(name, milliseconds(value), milliseconds(baseline), value / baseline, "none", None)
