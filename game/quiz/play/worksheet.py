"""The questions of a worksheet: one a fact, over all chapters, in many kinds, and none tells another's answer."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random

from game.facts.model import Bank, Day, Fact, Written
from game.quiz.kind_table import TABLE
from game.quiz.kinds import is_of, make
from game.quiz.lint import leaks, repeats, stands_still
from game.quiz.making.ask import Terms
from game.quiz.play.on_paper import ON_PAPER
from game.quiz.question import Question

_HARDEST = 4  # level: nobody can be helped on paper
_COMPANIONS = range(1, 5)  # their levels
_MOST_WRITTEN = 0.4  # of the questions, as long as there are others
_MORE = 2  # times that a kind which is more than to tick one comes before the others
_ORDERS = 40  # that are tried

Cost = Callable[[Question], float]


@dataclass(frozen=True, slots=True)
class SheetWanted:
    """`eras` are those that are asked about, `kinds` those in which they may be asked."""

    eras: tuple[str, ...]
    count: int = 20
    kinds: tuple[str, ...] = ON_PAPER


@dataclass(frozen=True, slots=True)
class Space:
    """How much there is on paper, `cost` of which each question takes, and the `least` that has to be kept for each
    that is still to come."""

    whole: float
    least: float
    cost: Cost

    def after(self, taken: float, to_come: int) -> float:
        """What the next one may take."""
        return self.whole - taken - self.least * to_come


def worksheet(bank: Bank, wanted: SheetWanted, rng: Random, today: Day, space: Space) -> list[Question]:
    """So many questions, or as many as can be made. One that tells the answer to another is not among them, nor what
    is out of date or has no room."""
    chosen: list[Question] = []
    taken = 0.0
    uses: Counter[str] = Counter()
    spread = _spread(bank, wanted.eras, rng)
    most_written = round(_MOST_WRITTEN * wanted.count)
    for fact in _written_late(spread, most_written):
        if len(chosen) == wanted.count:
            break
        if fact.is_overdue(today):
            continue
        kinds = _least_used_first(wanted.kinds, fact, uses, rng)
        to_come = wanted.count - len(chosen) - 1
        left = space.after(taken, to_come)
        question = _next(fact, kinds, bank, rng, today, chosen, _within(left, space.cost))
        if question:
            chosen.append(question)
            taken += space.cost(question)
            uses[question.kind] += 1
    return _mixed(chosen, rng)


def _mixed(chosen: Sequence[Question], rng: Random) -> list[Question]:
    """In an order that puts kinds apart and in which no key stands still."""
    mixed = list(chosen)
    for _ in range(_ORDERS):
        rng.shuffle(mixed)
        if _is_varied(mixed):
            break
    return mixed


def _is_varied(questions: Sequence[Question]) -> bool:
    for before, question in pairwise(questions):
        is_again = question.kind == before.kind
        if is_again and TABLE[question.kind].long:
            return False
    return not any(stands_still(questions[:place], question) for place, question in enumerate(questions))


def _spread(bank: Bank, eras: Sequence[str], rng: Random) -> Iterator[Fact]:
    """The facts that are asked, chapter by chapter in turn, core ones first."""
    by_chapter: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for era in eras:
        for fact in bank.asked_in_era.get(era, ()):
            by_chapter[era, fact.chapter].append(fact)
    rows = []
    for facts in by_chapter.values():
        shuffled = rng.sample(facts, len(facts))
        shuffled.sort(key=_importance)
        rows.append(shuffled)
    rng.shuffle(rows)
    while rows:
        for row in rows:
            yield row.pop(0)
        rows = [row for row in rows if row]


def _written_late(facts: Iterable[Fact], most: int) -> Iterator[Fact]:
    """After so many hand-written questions all others come first."""
    late = []
    written = 0
    for fact in facts:
        if isinstance(fact.value, Written):
            written += 1
            if written > most:
                late.append(fact)
                continue
        yield fact
    yield from late


def _importance(fact: Fact) -> bool:
    """Sorts core facts first."""
    return not fact.core


def _least_used_first(kinds: Sequence[str], fact: Fact, uses: Counter[str], rng: Random) -> list[str]:
    fitting = [kind for kind in kinds if is_of(kind, fact)]
    shuffled = rng.sample(fitting, len(fitting))

    def had(kind: str) -> int:
        more = _MORE if TABLE[kind].long else 0
        return uses[kind] - more

    return sorted(shuffled, key=had)


def _within(left: float, cost: Cost) -> Terms:
    def fits(question: Question) -> bool:
        return cost(question) <= left

    return Terms(levels=_COMPANIONS, hardest=_HARDEST, fits=fits)


def _next(
    fact: Fact,
    kinds: Sequence[str],
    bank: Bank,
    rng: Random,
    today: Day,
    chosen: Sequence[Question],
    terms: Terms,
) -> Question | None:
    """A question about the fact beside those that are chosen."""
    for kind in kinds:
        question = make(kind, fact, bank, rng, terms)
        if question is None:
            continue
        tested = [bank.facts[one] for one in question.facts]
        if any(one.is_overdue(today) for one in tested):
            continue
        if _goes_with(chosen, question):
            return question
    return None


def _goes_with(chosen: Sequence[Question], question: Question) -> bool:
    """Whether neither tells the answer to the other: on paper one can look back, and on."""
    if repeats(chosen, question):
        return False
    printed = _printed(question)
    for other in chosen:
        if leaks(_printed(other), question):
            return False
        if leaks(printed, other):
            return False
    return True


def _printed(question: Question) -> Question:
    """What of it stands on the sheet: nothing of what comes after an answer."""
    return replace(question, answer="", said="", why="", truths=())
