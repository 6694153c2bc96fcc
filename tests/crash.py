"""`python -m tests.crash [TIMES] [SEED]`: kill the game at random moments; no answer that was on screen may be lost,
and the round in progress is offered at the next start, just as the log has it."""

import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random
from threading import Thread

from game.quiz.play.unfinished import Unfinished, from_text
from game.store.disk import FILE

OFFERED = ("Question ", "All ")  # how the demo begins to tell of a round that it was offered
DEMO = ["-m", "game", "demo", "--fast", "--headless", "--rounds", "1000"]


@dataclass(frozen=True, slots=True)
class Kill:
    """The facts whose feedback was shown and those that the database holds then, both in their order; whether a round
    was in progress before the start, and whether it was offered; whether the round that is kept now is in the log."""

    shown: list[str]
    kept: list[str]
    broken_off: bool
    offered: bool
    sound: bool


def kill_once(folder: Path, rng: Random) -> Kill:
    """Let the demo play on in that folder, and kill it after a random number of answers and moments."""
    before, broken_off = stored(folder), in_progress(folder) is not None
    demo = subprocess.Popen(
        [sys.executable, *DEMO, "--seed", str(rng.getrandbits(30)), "--data", str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )
    assert demo.stdout is not None
    lines: list[str] = []
    for line in demo.stdout:
        lines.append(line)
        if len(lines) >= 1 + rng.randrange(25):
            break
    rest = Thread(target=lambda: lines.extend(demo.stdout or ()))
    rest.start()
    rest.join(rng.uniform(0, 0.05))
    demo.kill()
    rest.join()
    demo.stdout.close()
    demo.wait()
    shown, offered = before + [fact_of(line) for line in lines], lines[0].startswith(OFFERED)
    return Kill(shown, stored(folder), broken_off, offered, is_in_log(folder, in_progress(folder)))


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


def in_progress(folder: Path) -> Unfinished | None:
    """The round that is kept to go on with."""
    if not (folder / FILE).exists():
        return None
    with closing(sqlite3.connect(folder / FILE)) as disk:
        tables = {name for (name,) in disk.execute("SELECT name FROM sqlite_master")}
        states = disk.execute("SELECT state FROM unfinished").fetchall() if "unfinished" in tables else []
    return from_text(states[0][0]) if states else None


def is_in_log(folder: Path, unfinished: Unfinished | None) -> bool:
    """Whether the round that is kept is the last one of the log, answer by answer; and where none is kept, whether the
    last one of the log is whole."""
    if not (folder / FILE).exists():
        return unfinished is None
    with closing(sqlite3.connect(folder / FILE)) as disk:
        rows = disk.execute("SELECT round, fact, points, length FROM attempt ORDER BY id").fetchall()
    last = [(fact, points) for round_, fact, points, _ in rows if round_ == rows[-1][0]]
    if unfinished is None:
        return not rows or len(last) == rows[-1][3]
    kept = [(answered.question.fact, answered.points) for answered in unfinished.answered]
    return kept == last and unfinished.round == rows[-1][0]


def kills(times: int, seed: int) -> Iterator[Kill]:
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
    found = list(kills(times, seed))
    lost = sum(not nothing_lost(kill.shown, kill.kept) for kill in found)
    broken_off = sum(kill.broken_off for kill in found)
    wrong = sum(kill.offered != kill.broken_off or not kill.sound for kill in found)
    answers = len(found[-1].kept)
    print(f"{times} kills: {times - lost} without loss, {lost} with loss; {answers} answers in the database")
    print(f"{broken_off} starts after a round was broken off; {wrong} times it was not offered as the log has it")
    return int(lost + wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
