"""The figures of a bank as a table to read."""

from collections.abc import Iterable, Mapping

from game.authoring.counts import ENOUGH, Figures, Group
from game.quiz.lint.habits import Habit


def table(told: Figures) -> str:
    """The figures as lines to read."""
    enough, plain = told.varied
    return "\n".join(
        [
            f"{'':44}{'facts':>7}{'asked':>7}{'serve':>7}{'core':>7}{'written':>9}"
            f"{'stories':>9}{'pairs':>7}{'quotes':>8}{'why':>7}{'source':>8}",
            *_lines(told),
            "",
            f"entries: {told.entries}, sources: {told.sources}",
            f"facts with a person: {told.people}, with a woman: {told.women} {_percent(told.women, told.people)}",
            "",
            f"kinds of questions, and how many of {told.asked} facts make them",
            *(f"  {kind:42}{count:>7}" for kind, count in told.kinds.items()),
            f"{ENOUGH} kinds or more: {enough} of {plain} facts that are not hand-written {_percent(enough, plain)}",
            *_poorest(told.poorest),
            "",
            "who the facts are about",
            *(f"  {group.name}: {_actors(group)}" for group in told.eras),
            "",
            "what many questions, or the core facts of an era, might show: found, allowed, and what else would be so",
            *map(_habit, told.habits),
        ]
    )


def _lines(told: Figures) -> Iterable[str]:
    yield _line(told.whole, "")
    for era, chapters in zip(told.eras, told.chapters, strict=True):
        yield _line(era, "  ")
        for chapter in chapters:
            yield _line(chapter, "    ")


def _line(group: Group, indent: str) -> str:
    name = f"{indent}{group.name}"[:43]
    facts = f"{group.facts:>7}"
    uses = f"{group.asked:>7}{group.serving:>7}"
    core = f"{group.core:>7}"
    written = f"{group.written:>9}"
    stories = f"{group.stories:>9}"
    intervals = f"{group.intervals:>7}"
    quotations = f"{group.quotations:>8}"
    shares = f"{group.why:>7.0%}{group.sourced:>8.0%}"
    counts = facts + uses + core + written
    told = stories + intervals + quotations
    return f"{name:44}{counts}{told}{shares}"


def _percent(part: int, whole: int) -> str:
    if not whole:
        return ""
    return f"({part / whole:.0%})"


def _poorest(facts: Mapping[str, int]) -> list[str]:
    """A line with the first few, if there are any."""
    if not facts:
        return []
    counts = []
    for fact, count in facts.items():
        counts.append(f"{fact} {count}")
    first = ", ".join(counts[:8])
    return [f"  fewest: {first}"]


def _habit(habit: Habit) -> str:
    mark = "!" if habit.breached else " "
    name = f"{mark} {habit.id:6}"
    found = f"{habit.found:<8.3g}"
    allowed = f"{habit.allowed:16}"
    return name + found + allowed + habit.sentence


def _actors(group: Group) -> str:
    """Those of whom most facts are, with their shares."""
    shares = []
    rest = group.facts
    most = list(group.actors.items())[:5]
    for name, count in most:
        share = count / group.facts
        shares.append(f"{name} {share:.0%}")
        rest -= count
    if rest:
        share = rest / group.facts
        shares.append(f"others {share:.0%}")
    return ", ".join(shares) or "no facts"
