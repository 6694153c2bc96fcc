"""How many questions have which flaw in which view, beside how many had it before.

What there is no room for is not dealt; it counts as left out, and its pages are not looked at."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import sqrt
from pathlib import Path
from typing import NamedTuple

from game.quiz.question import Question
from tests.legible.looks import Pages, View
from tests.legible.rules import flaws

KEPT = Path(__file__).parent.parent / "golden" / "legible.txt"


class Flaw(NamedTuple):
    view: str
    form: str
    page: str
    what: str

    def __str__(self) -> str:
        return ", ".join(self)


@dataclass(slots=True)
class Counts:
    """`flawed` are questions with any flaw, by view and form, as `seen` are all; `worst` has for each flaw how bad it
    is where it is worst, and where that is."""

    seen: Counter[tuple[str, str]] = field(default_factory=Counter)
    flawed: Counter[tuple[str, str]] = field(default_factory=Counter)
    flaws: Counter[Flaw] = field(default_factory=Counter)
    worst: dict[Flaw, tuple[float, str]] = field(default_factory=dict)

    def add(self, other: "Counts") -> None:
        """What was counted in another view."""
        self.seen += other.seen
        self.flawed += other.flawed
        self.flaws += other.flaws
        self.worst |= other.worst

    def note(self, view: View, question: Question, found: Mapping[tuple[str, str], float]) -> None:
        """What was found on the pages of a question, by page and flaw."""
        form = type(question.form).__name__
        self.seen[str(view), form] += 1
        if found:
            self.flawed[str(view), form] += 1
        for (page, what), badness in found.items():
            flaw = Flaw(str(view), form, page, what)
            self.flaws[flaw] += 1
            place = f"{question.fact} {question.kind}"
            self.worst[flaw] = max(self.worst.get(flaw, (0.0, place)), (badness, place))


def count(view: View, questions: Iterable[Question]) -> Counts:
    counts = Counts()
    pages = Pages(view)
    for question in questions:
        if not pages.have_room_for(question):
            counts.note(view, question, {("deck", "left out"): 0.0})
            continue
        found: dict[tuple[str, str], float] = defaultdict(float)
        for name, page in pages.of(question):
            for flaw, badness in flaws(page, pages.room).items():
                found[name, flaw] = max(badness, found[name, flaw])
        counts.note(view, question, found)
    return counts


def kept() -> Mapping[Flaw, int]:
    rows = (line.rsplit(": ", 1) for line in KEPT.read_text(encoding="utf-8").splitlines())
    return {Flaw(*flaw.split(", ")): int(number) for flaw, number in rows}


def keep(counts: Counts) -> None:
    rows = [f"{flaw}: {number}\n" for flaw, number in sorted(counts.flaws.items())]
    KEPT.write_text("".join(rows), encoding="utf-8", newline="\n")


def worse(counts: Counts, before: Mapping[Flaw, int], every: int = 1) -> list[str]:
    """Sentences on what is seen more often than it was; in a sample, more often than chance allows."""
    told = []
    for flaw, number in sorted(counts.flaws.items()):
        most = _expected_at_most(before.get(flaw, 0), every)
        if number > most:
            told.append(f"{flaw}: {number}, at most {most} are known; at worst {counts.worst[flaw][1]}")
    return told


def _expected_at_most(number: int, every: int) -> int:
    """Of so many in all, among every so-manieth: three standard deviations more than the mean."""
    if every == 1:
        return number
    mean = number / every
    return min(number, int(mean + 3 * sqrt(mean) + 1))
