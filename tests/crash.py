"""`python -m tests.crash [TIMES] [SEED]`: kill the game at random moments; no answer that was on screen may be lost."""

import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from threading import Thread

from game.store.disk import FILE

DEMO = ["-m", "game", "demo", "--fast", "--headless", "--rounds", "1000"]


def kill_once(folder: Path, rng: Random) -> tuple[list[str], list[str]]:
    """Let the demo play on in that folder, kill it after a random number of answers and moments, and give the facts
    whose feedback it had shown and those that the database holds, both in their order."""
    before = stored(folder)
    demo = subprocess.Popen(
        [sys.executable, *DEMO, "--seed", str(rng.getrandbits(30)), "--data", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )
    assert demo.stdout is not None
    shown: list[str] = []
    for line in demo.stdout:
        shown.append(fact_of(line))
        if len(shown) >= 1 + rng.randrange(25):
            break
    rest = Thread(target=lambda: shown.extend(map(fact_of, demo.stdout or ())))
    rest.start()
    rest.join(rng.uniform(0, 0.05))
    demo.kill()
    rest.join()
    demo.stdout.close()
    demo.wait()
    return before + shown, stored(folder)


def fact_of(line: str) -> str:
    """`12. right, +100: apollo-11.launched (year)` -> apollo-11.launched; a line cut short by the kill: nothing."""
    _, _, rest = line.rstrip("\n").partition(": ")
    return rest.rpartition(" (")[0] if line.endswith(")\n") else ""


def stored(folder: Path) -> list[str]:
    """The facts in the log; opened as the game does, but nothing is repaired."""
    if not (folder / FILE).exists():
        return []
    with closing(sqlite3.connect(folder / FILE)) as disk:
        assert disk.execute("PRAGMA quick_check").fetchone() == ("ok",)
        return [fact for (fact,) in disk.execute("SELECT fact FROM attempt ORDER BY id")]


def kills(times: int, seed: int) -> Iterator[tuple[list[str], list[str]]]:
    rng = Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(times):
            yield kill_once(Path(folder), rng)


def nothing_lost(shown: list[str], kept: list[str]) -> bool:
    """Whether all that was shown is kept, in its order; the last answer may be kept and not yet shown."""
    told = [fact for fact in shown if fact]
    return kept[: len(told)] == told and len(kept) - len(told) <= 1


def main() -> int:
    times, seed = (int(word) for word in [*sys.argv[1:], "100", "1"][:2])
    lost = 0
    for shown, kept in kills(times, seed):
        lost += not nothing_lost(shown, kept)
    print(f"{times} kills: {times - lost} without loss, {lost} with loss; {len(kept)} answers in the database")
    return int(lost > 0)


if __name__ == "__main__":
    sys.exit(main())
