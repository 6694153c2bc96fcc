"""Simulated pupils who play: what they gain a minute, and how well their answers were foreseen.

Gain is the number of facts that come to mind without options so many days after the last session, less the same of a
pupil who has not played, for each minute of play. All pickers meet the same pupils and the same facts.

The design leaves open, and here is: how many days the two short scenarios take, that core facts are drawn from all of
an era whatever their level, and how hard a fact of the shipped bank is (about as its level says); in which order
Leitner and FSRS take what is due stands in `baselines`. A simulation that was written anew from the design's text
alone, with other readings of what it leaves open, gave the same ratios to chance, order, Leitner and FSRS within a
tenth; that to version 0.1 hangs on how much is left of what was seen once, and went from 1.0 to 7 by cell.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import log
from random import Random
from typing import NamedTuple

from game.facts.inherited import phrases_of
from game.facts.model import Bank, Chapter, Date, Day, Entry, Era, Fact, Name, Precision, Relation
from tests.bench.pickers import PICKERS, OwnDeck
from tests.bench.worlds import WORLDS, World
from tests.support.samples import HERE, shipped

MINUTE = 1 / 1440  # days
AFTER = (7, 30)  # days from the last session on
SLIP = 0.03
READING, RECALLING, SEARCHING = 4.0, 3.0, 6.0  # seconds
FEEDBACK = {True: 2.0, False: 6.0}
ROUND = 10
ERAS, CORE = 4, 18  # of a made-up bank, and core facts in each at most
SHARE_TO_OPEN = 0.8


class Scenario(NamedTuple):
    """So many sessions of so many minutes within so many days; `facts` is 0 for those of the shipped bank."""

    name: str
    sessions: int
    minutes: float
    days: int
    facts: int


SCENARIOS = (
    Scenario("10 x 10 min, 240 facts", 10, 10, 21, 240),
    Scenario("5 x 8 min, 150 facts", 5, 8, 14, 150),
    Scenario("2 x 15 min, 150 facts", 2, 15, 7, 150),
)
SHIPPED = Scenario("10 x 10 min, the bank", 10, 10, 21, 0)
LESSON = Scenario("one lesson of 30 min", 1, 30, 1, 240)


@dataclass(frozen=True, slots=True)
class Played:
    """Of one pupil: gains after 7 and 30 days, chances that were foreseen with what came of them, and which of the
    answers were right, in their order."""

    gains: tuple[float, ...]
    foreseen: tuple[tuple[float, bool], ...]
    right: tuple[bool, ...]


class Cell(NamedTuple):
    """Pupils of one kind of memory on one seed of a bank in one scenario, and who picks for them."""

    picker: str
    world: str
    scenario: Scenario
    seed: int
    pupils: int


def play_all(cell: Cell) -> list[Played]:
    return [_play(cell, number) for number in range(cell.pupils)]


@cache
def bank_of(scenario: Scenario, seed: int) -> tuple[Bank, tuple[float, ...]]:
    """Facts, and how hard each of them really is: normal, a level away for every one of its spread, and rounded."""
    rng = Random(f"bank {seed} {scenario.facts}")
    if not scenario.facts:
        whole = shipped()
        asked = {fact.id: fact for fact in whole.facts.values() if fact.asked}
        hard = [fact.level - 3 + rng.gauss(0, 0.7) for fact in asked.values()]
        return replace(whole, facts=asked), tuple(hard)
    hard = [rng.gauss(0, 1) for _ in range(scenario.facts)]
    levels = [min(5, max(1, round(3 + b + rng.gauss(0, 0.7)))) for b in hard]
    return _made_up(levels, rng), tuple(hard)


def _made_up(levels: Sequence[int], rng: Random) -> Bank:
    led_by = Relation("led_by", "person", ("{v} led {s}.",), ("Who led {s}?",))
    years = Date(Day(1957, 1, 1), Day(1972, 12, 31), Precision.RANGE)
    chapters = tuple(Chapter(f"c{number}", "Chapter") for number in range(3))
    eras = tuple(Era(f"e{number}", "Era", years, "", chapters, HERE) for number in range(ERAS))
    a_era = -(-len(levels) // ERAS)
    a_core = min(CORE, a_era // 2)
    entries, facts = dict[str, Entry](), dict[str, Fact]()
    cores = {number for era in range(ERAS) for number in rng.sample(range(era * a_era, (era + 1) * a_era), a_core)}
    for number, level in enumerate(levels):
        name, era, chapter = f"f{number}", f"e{number // a_era}", f"c{rng.randrange(3)}"
        core = number in cores
        entries[name] = Entry(name, "mission", era, chapter, name, name, HERE)
        facts[name] = Fact(name, name, led_by, (Name(name),), era, chapter, HERE, "s", level=level, core=core)
    return Bank("b", "B", "en", eras, {}, {"led_by": led_by}, entries, facts, phrases=phrases_of([], "en", []))


class _Gates:
    """Which eras are open: the next one when four fifths of the core of the one before were right once."""

    def __init__(self, bank: Bank) -> None:
        self.left = [{fact.id for fact in bank.asked_in_era.get(era, ()) if fact.core} for era in bank.era_ids]
        self.allowed = [len(core) * (1 - SHARE_TO_OPEN) for core in self.left]
        self.bank, self.eras = bank, [bank.era_ids[0]]
        self.facts = list(bank.asked_in_era[self.eras[0]])

    def hear(self, fact: str, right: bool) -> None:
        if right:
            for core in self.left:
                core.discard(fact)
        while len(self.eras) < len(self.left) and self._is_passed(len(self.eras) - 1):
            era = self.bank.era_ids[len(self.eras)]
            self.eras.append(era)
            self.facts += self.bank.asked_in_era.get(era, ())

    def _is_passed(self, era: int) -> bool:
        return len(self.left[era]) <= self.allowed[era]


def _play(cell: Cell, number: int) -> Played:
    scenario = cell.scenario
    bank, hard = bank_of(scenario, cell.seed)
    places = {fact: place for place, fact in enumerate(bank.facts)}
    born = Random(f"pupil {cell.seed} {number} {cell.world}")
    theta = born.gauss(0, 0.7)
    guesses = [0.25 + born.expovariate(1 / 0.08) for _ in hard]
    world, idle = (WORLDS[cell.world](theta, hard, Random(f"memory {cell.seed} {number}")) for _ in range(2))
    rng = Random(f"play {cell.seed} {number}")
    picker = PICKERS[cell.picker](bank, Random(f"pick {cell.seed} {number}"))
    gates, right = _Gates(bank), list[bool]()
    minutes, last = 0.0, 0.0
    for session in range(scenario.sessions):
        start = session * scenario.days / max(1, scenario.sessions - 1) if scenario.sessions > 1 else 0.0
        when, asked = start, 0
        while when < start + scenario.minutes * MINUTE:
            if asked % ROUND == 0:
                picker.begin_round()
            fact = picker.pick(gates.facts, gates.eras, when)
            good, seconds = _answer(world, places[fact], guesses[places[fact]], when, rng)
            when += seconds / 86400
            picker.hear(fact, good, when)
            gates.hear(fact, good)
            right.append(good)
            asked += 1
        minutes += (when - start) / MINUTE
        last = when
        world.leave(when)
    gains = [_known(world, last + days) - _known(idle, last + days) for days in AFTER]
    foreseen = tuple(picker.foreseen) if isinstance(picker, OwnDeck) else ()
    return Played(tuple(gain / minutes for gain in gains), foreseen, tuple(right))


def _answer(world: World, fact: int, guess: float, when: float, rng: Random) -> tuple[bool, float]:
    """Whether it was right, and the seconds that it took until the next question."""
    recalled = rng.random() < world.recall(fact, when)
    right = rng.random() < (1 - SLIP if recalled else guess)
    middle, spread = (RECALLING, 0.4) if recalled else (SEARCHING, 0.5)
    thinking = rng.lognormvariate(log(middle), spread)
    world.practise(fact, when, recalled)
    return right, READING + thinking + FEEDBACK[right]


def _known(world: World, when: float) -> float:
    return sum(world.recall(fact, when) for fact in range(len(world.hard)))
