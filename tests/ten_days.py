"""`python -m tests.ten_days [DAYS] [SEED]`: the demo plays on so many days (`demo --now`), and each morning the title
tells how many facts would like another look: as many as the memory says, worked out anew from the log.

Prints a line a day: what the title says, what the memory says, and how many facts were asked by then.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import NamedTuple

from game.facts.model import Bank
from game.quiz.play.learner import learn, newcomer, progress
from game.quiz.play.memory import recall
from game.store import open_store
from game.ui.desk import Desk
from game.ui.scenes.title import Title
from tests.support.painted import real_room
from tests.support.paper import PLAIN, WIDE, Player
from tests.support.samples import shipped

FIRST = datetime(2026, 12, 1, 8, tzinfo=UTC)  # a morning; the demo plays in the afternoon
AFTERNOON = timedelta(hours=8)
ROUNDS = 2
SKILL = 0.75  # the chance of a right answer


class Morning(NamedTuple):
    """The words of the title, how many facts the memory has as fading, and how many were asked by then."""

    title: str
    fading: int
    asked: int

    @property
    def agrees(self) -> bool:
        wanted = {0: "", 1: "1 fact would like another look"}
        return self.title == wanted.get(self.fading, f"{self.fading} facts would like another look")


def play_a_day(folder: Path, when: datetime, seed: int) -> None:
    moment = when.isoformat()
    demo = ["demo", "--fast", "--headless", "--rounds", str(ROUNDS), "--skill", str(SKILL)]
    told = ["--seed", str(seed), "--data", str(folder), "--now", moment]
    subprocess.run([sys.executable, "-m", "game", *demo, *told], check=True, stdout=subprocess.DEVNULL)


def morning(folder: Path, when: datetime, bank: Bank) -> Morning:
    now = when.timestamp()
    store = open_store(folder, lambda: now)
    desk = Desk(lambda: now, Random(1), bank=bank, store=store)
    page = Title(desk)
    page.update(0.0)  # it counts once all is there
    shown = Player(page, real_room(WIDE, PLAIN)).nodes
    title = shown["play"].value
    log = [*store.attempts(store.profiles()[0])]
    store.close()
    learner = learn(newcomer(bank), log)
    of_open = {fact.id for era in progress(bank, learner) if era.open for fact in bank.asked_in_era[era.era]}
    mind, traces = learner.mind, learner.mind.traces
    fading = [fact for fact in traces if fact in of_open and recall(mind, traces[fact], now) < mind.threshold()]
    return Morning(title, len(fading), len(traces))


def mornings(days: int, seed: int, bank: Bank) -> Iterator[Morning]:
    """Each after a day of play."""
    with tempfile.TemporaryDirectory() as folder:
        for day in range(days):
            today = FIRST + timedelta(days=day)
            play_a_day(Path(folder), today + AFTERNOON, seed + day)
            yield morning(Path(folder), today + timedelta(days=1), bank)


def main() -> int:
    """Exit code 1 where the two differ on some day."""
    days, seed = (int(word) for word in [*sys.argv[1:], "10", "1"][:2])
    wrong = 0
    for number, found in enumerate(mornings(days, seed, shipped()), 1):
        wrong += not found.agrees
        mark = "" if found.agrees else "  NOT THE SAME"
        print(f"after day {number:2}: {found.title!r}; the memory: {found.fading} of {found.asked}{mark}", flush=True)
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
