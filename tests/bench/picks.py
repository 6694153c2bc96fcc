"""How long a pick takes, and how much later a start is, after very many answers."""

from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from game.facts.model import Bank, Fact
from game.profile import Profile
from game.quiz.play.learner import Attempt, Learner, learn, newcomer
from game.quiz.play.memory import DAY
from game.quiz.play.need import Occasion
from game.quiz.play.wanted import wanted
from game.session import Session
from game.store import SqliteStore, open_store
from tests.bench.rows import Row, fastest, milliseconds
from tests.support.samples import shipped

ANSWERS, FACTS = 20_000, 900
LONGEST_PICK, LONGEST_START = 0.005, 0.3  # seconds
NOW = 1_790_000_000.0


def picks() -> list[Row]:
    bank = shipped()
    return [_pick(bank), _start(bank)]


def _log(facts: Sequence[str]) -> list[Attempt]:
    rng = Random(1)
    return [
        Attempt(rng.choice(facts), "direct", float(rng.random() < 0.8), 100, NOW + 400.0 * number, f"r{number // 10}",
                number % 10 + 1, options=4)
        for number in range(ANSWERS)
    ]  # fmt: skip


def _pick(bank: Bank) -> Row:
    pool = [*bank.facts.values()][:FACTS]
    learner = learn(newcomer(bank), _log([fact.id for fact in pool]))
    occasion = Occasion(NOW + 400.0 * ANSWERS + DAY)
    seconds, sorting = fastest(lambda: wanted(pool, learner.mind, occasion), lambda: sorted(pool, key=_level), 20)
    return _row(f"pick among {len(pool)} facts, {ANSWERS} answers", seconds, sorting, LONGEST_PICK)


def _level(fact: Fact) -> int:
    return fact.level


def _start(bank: Bank) -> Row:
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder), lambda: NOW)
        old, new = store.add_profile("Old"), store.add_profile("New")
        _fill(store, old, _log([fact.id for fact in bank.facts.values() if fact.asked]))
        sat = _sitting(bank, store, old)
        sat()  # what comes of the answers is kept
        seconds, none = fastest(sat, _sitting(bank, store, new), 5)
        store.close()
    return _row(f"sit down after {ANSWERS} answers, over none", seconds - none, none, LONGEST_START)


def _fill(store: SqliteStore, profile: Profile, log: Sequence[Attempt]) -> None:
    lasting, store._lasting = store._lasting, False  # in memory alone, since the disk would take minutes
    for attempt in log:
        store.add(profile, attempt)
    store._lasting = lasting


def _sitting(bank: Bank, store: SqliteStore, profile: Profile) -> Callable[[], Learner]:
    return lambda: Session(bank, store, profile, lambda: NOW, Random(1)).learner


def _row(name: str, seconds: float, baseline: float, most: float) -> Row:
    return Row(
        name, milliseconds(seconds), milliseconds(baseline), seconds / most, f"<= {milliseconds(most)}", seconds <= most
    )
