"""`python -m tests.crash_shared [TIMES] [SEED]`: two computers answer at once on a folder that they share, both are
killed at random moments, and now and then the folder is taken away meanwhile; no answer that was confirmed may be lost,
and in the end both say the same."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random
from threading import Thread

from game.profile import Profile
from game.quiz.play.learner import Attempt
from game.store.opening import open_either

PLAYER = Profile("one-for-all", "Alina")
CLOCKS = (0.0, 0.0, 3e8, -3e8)  # by how many seconds a computer's clock may be wrong
AWAY, BACK = 0.3, 0.5  # chances that the folder is taken away, and that it is brought back before the end
Answer = tuple[str, int]  # the round and the number


@dataclass(slots=True)
class Found:
    """The answers that were confirmed, and those that each computer has in the end, in its order."""

    confirmed: list[Answer] = field(default_factory=list)
    kept: list[list[Answer]] = field(default_factory=list)
    times_away: int = 0

    @property
    def lost(self) -> int:
        return len(set(self.confirmed).difference(*self.kept))

    @property
    def twice(self) -> int:
        return sum(len(answers) - len(set(answers)) for answers in self.kept)

    @property
    def agree(self) -> bool:
        return all(answers == self.kept[0] for answers in self.kept)

    @property
    def in_order(self) -> bool:
        """Whether each round stands in its own order."""
        for name in {name for name, _ in self.kept[0]}:
            numbers = [number for round_, number in self.kept[0] if round_ == name]
            if numbers != sorted(numbers):
                return False
        return True


def play(folder: Path, home: Path, name: str, clock: Callable[[], float]) -> None:
    """Answer on and on, and confirm each answer on the standard output."""
    store = open_either(folder, home, clock, shared=True, beside=True)
    for number in count(1):
        attempt = Attempt("luna-2.launched", "year", 1.0, 100, clock(), name, number)
        store.add(PLAYER, attempt, f"after {name} {number}")
        print(number, flush=True)


class Computer:
    """The game on a computer, until it is killed."""

    def __init__(self, folder: Path, home: Path, name: str, wrong: float) -> None:
        self._name = name
        arguments = [str(folder), str(home), name, str(wrong)]
        self._game = subprocess.Popen(
            [sys.executable, "-m", "tests.crash_shared", "play", *arguments], stdout=subprocess.PIPE, encoding="utf-8"
        )
        self._lines: list[str] = []
        self._reader = Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self._game.stdout is not None
        with self._game.stdout as lines:
            self._lines.extend(lines)

    def wait_for(self, answers: int) -> None:
        while len(self._lines) < answers and self._game.poll() is None:
            time.sleep(0.002)

    def kill(self) -> list[Answer]:
        """Gives what was confirmed; a line cut short confirms nothing."""
        self._game.kill()
        self._reader.join()
        self._game.wait()
        whole = [line for line in self._lines if line.endswith("\n")]
        return [(self._name, int(line)) for line in whole]


def kills(times: int, seed: int) -> Found:
    """Kill both computers so many times."""
    rng, found = Random(seed), Found()
    with tempfile.TemporaryDirectory() as base:
        folder = Path(base) / "share" / "space"
        homes = [Path(base) / name for name in ("a", "b")]
        for home in homes:
            open_either(folder, home, time.monotonic, shared=True).close()
        for turn in range(times):
            with _taken_away(folder, rng) as is_away:
                found.times_away += is_away
                found.confirmed += _turn(folder, homes, turn, rng)
        for home in homes:
            _answers(folder, home)  # which brings along what is still at that computer
        found.kept = [_answers(folder, home) for home in homes]
    return found


def _turn(folder: Path, homes: Sequence[Path], turn: int, rng: Random) -> list[Answer]:
    computers = [Computer(folder, home, f"{home.name}{turn}", rng.choice(CLOCKS)) for home in homes]
    for computer in computers:
        computer.wait_for(rng.randrange(12))
    with _taken_away(folder, rng):
        time.sleep(rng.uniform(0, 0.05))
        if rng.random() < BACK:
            return _killed(computers)
    time.sleep(rng.uniform(0, 0.05))
    return _killed(computers)


def _killed(computers: Sequence[Computer]) -> list[Answer]:
    confirmed = []
    for computer in computers:
        confirmed += computer.kill()
    return confirmed


@contextmanager
def _taken_away(folder: Path, rng: Random) -> Iterator[bool]:
    elsewhere = folder.with_name("elsewhere")
    is_taken = rng.random() < AWAY and folder.exists()
    if is_taken:
        _rename(folder, elsewhere)
    try:
        yield is_taken
    finally:
        if is_taken:
            _rename(elsewhere, folder)


def _rename(folder: Path, other: Path) -> None:
    """Windows does not let a folder go while somebody reads in it."""
    for _ in range(1000):
        try:
            folder.rename(other)
        except PermissionError:
            time.sleep(0.002)
        else:
            return


def _answers(folder: Path, home: Path) -> list[Answer]:
    store = open_either(folder, home, time.monotonic)
    try:
        return [(attempt.round, attempt.number) for attempt in store.attempts(PLAYER)]
    finally:
        store.close()


def main() -> int:
    if sys.argv[1:2] == ["play"]:
        folder, home, name, wrong = sys.argv[2:]
        play(Path(folder), Path(home), name, lambda: time.monotonic() + float(wrong))
    times, seed = (int(word) for word in [*sys.argv[1:], "100", "1"][:2])
    found = kills(times, seed)
    print(f"{2 * times} kills, {found.times_away} starts without the folder; {len(found.confirmed)} answers confirmed")
    same = "the same order" if found.agree and found.in_order else "NOT the same order"
    print(f"{found.lost} lost, {found.twice} twice; {same} at both computers")
    return int(found.lost + found.twice > 0 or not (found.agree and found.in_order))


if __name__ == "__main__":
    sys.exit(main())
