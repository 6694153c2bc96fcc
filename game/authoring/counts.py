"""What a bank holds, counted: facts by era, chapter and kind of question, sources, reasons, actors and women."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass

from game.authoring.unsound import questions_of, sample
from game.facts.model import Bank, Fact, Written
from game.quiz.kinds import KINDS
from game.quiz.lint.habits import Habit, balance, habits

ENOUGH = 6  # kinds of questions that a fact should make
WOMAN = frozenset(("woman", "women"))
NOBODY = "nobody named"


@dataclass(frozen=True, slots=True)
class Group:
    """An era, a chapter or the whole bank."""

    name: str
    facts: int
    asked: int
    serving: int  # clues, notes and explanations
    core: int
    written: int
    stories: int
    intervals: int
    quotations: int
    why: float  # the share that has a reason
    sourced: float
    actors: dict[str, int]  # facts by those who are named in `by`, together where several are


@dataclass(frozen=True, slots=True)
class Figures:
    whole: Group
    eras: tuple[Group, ...]
    chapters: tuple[tuple[Group, ...], ...]  # of each era
    entries: int
    sources: int
    kinds: dict[str, int]  # how many of the asked facts make each kind
    asked: int  # facts that were tried; fewer than all in a bank of many
    varied: tuple[int, int]  # of the facts that are not hand-written: those that make enough kinds, and all
    poorest: dict[str, int]  # facts that make fewer, and how many
    people: int  # facts with a person
    women: int  # those of them with a woman
    habits: tuple[Habit, ...]  # what only many questions show, and whom the core of each era is about

    def row(self) -> dict[str, object]:
        """Plain values."""
        return asdict(self)


def figures(bank: Bank, seed: int = 1) -> Figures:
    facts, asked = list(bank.facts.values()), sample(bank)
    made = list(questions_of(asked, bank, seed))
    plain = [fact.id for fact in asked if not isinstance(fact.value, Written)]
    counted, kinds = Counter(one.kind for one in made), Counter(one.fact for one in made)
    people = [fact for fact in facts if _people(fact, bank) is not None]
    poor = [fact for fact in plain if kinds[fact] < ENOUGH]
    return Figures(
        whole=_group(bank.title, facts, bank, _told_in(bank)),
        eras=tuple(_group(era.name, bank.by_era.get(era.id, ()), bank, _told_in(bank, era.id)) for era in bank.eras),
        chapters=tuple(
            tuple(
                _group(chapter.name, _of(bank, era.id, chapter.id), bank, _told_in(bank, era.id, chapter.id))
                for chapter in era.chapters
            )
            for era in bank.eras
        ),
        entries=len(bank.entries),
        sources=len({fact.source for fact in facts if fact.source}),
        kinds={kind: counted[kind] for kind in KINDS},
        asked=len(asked),
        varied=(len(plain) - len(poor), len(plain)),
        poorest={fact: kinds[fact] for fact in sorted(poor, key=lambda one: kinds[one])},
        people=len(people),
        women=sum(_people(fact, bank) is True for fact in people),
        habits=(*habits(made), *balance(bank)),
    )


def _told_in(bank: Bank, era: str = "", chapter: str = "") -> tuple[int, int, int]:
    """How many stories, intervals and quotations an era has, or a chapter of it, or the whole bank."""
    stories = [place for place in bank.stories if _is_in(*place, era, chapter)]
    intervals = [one for one in bank.intervals.values() if _is_in(one.era, one.chapter, era, chapter)]
    quotations = [one for one in bank.quotations.values() if _is_in(one.era, one.chapter, era, chapter)]
    return len(stories), len(intervals), len(quotations)


def _is_in(own_era: str, own_chapter: str, era: str, chapter: str) -> bool:
    return era in ("", own_era) and chapter in ("", own_chapter)


def _of(bank: Bank, era: str, chapter: str) -> list[Fact]:
    return [fact for fact in bank.by_era.get(era, ()) if fact.chapter == chapter]


def _group(name: str, facts: Sequence[Fact], bank: Bank, told: tuple[int, int, int]) -> Group:
    def share(wanted: Callable[[Fact], object]) -> float:
        return round(sum(bool(wanted(fact)) for fact in facts) / len(facts), 3) if facts else 0.0

    stories, intervals, quotations = told
    asked = sum(fact.asked for fact in facts)
    actors = Counter(" + ".join(sorted(bank.entries[fact.entry].by)) or NOBODY for fact in facts)
    return Group(
        name=name,
        facts=len(facts),
        asked=asked,
        serving=len(facts) - asked,
        core=sum(fact.core for fact in facts),
        written=sum(isinstance(fact.value, Written) for fact in facts),
        stories=stories,
        intervals=intervals,
        quotations=quotations,
        why=share(lambda fact: fact.why),
        sourced=share(lambda fact: fact.source),
        actors=dict(actors.most_common()),
    )


def _people(fact: Fact, bank: Bank) -> bool | None:
    """Whether a woman is among the people of a fact, or None where it has no person."""
    entry = bank.entries[fact.entry]
    names = fact.value if isinstance(fact.value, tuple) else ()
    linked = [bank.entries[name.entry] for name in names if name.entry]
    people = [one for one in (entry, *linked) if one.kind == "person"]
    if not people and fact.relation.type != "person":
        return None
    return any(WOMAN & set(one.tags) for one in (entry, *linked))


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
            *(f"{'!' if one.breached else ' '} {_habit(one)}" for one in told.habits),
        ]
    )


def _lines(told: Figures) -> Iterable[str]:
    yield _line(told.whole, "")
    for era, chapters in zip(told.eras, told.chapters, strict=True):
        yield _line(era, "  ")
        yield from (_line(chapter, "    ") for chapter in chapters)


def _line(group: Group, indent: str) -> str:
    name = f"{indent}{group.name}"[:43]
    shares = f"{group.why:>7.0%}{group.sourced:>8.0%}"
    uses = f"{group.facts:>7}{group.asked:>7}{group.serving:>7}"
    told = f"{group.stories:>9}{group.intervals:>7}{group.quotations:>8}"
    return f"{name:44}{uses}{group.core:>7}{group.written:>9}{told}{shares}"


def _percent(part: int, whole: int) -> str:
    return f"({part / whole:.0%})" if whole else ""


def _poorest(facts: Mapping[str, int]) -> list[str]:
    first = [f"{fact} {count}" for fact, count in list(facts.items())[:8]]
    return [f"  fewest: {', '.join(first)}"] if first else []


def _habit(habit: Habit) -> str:
    return f"{habit.id:6}{habit.found:<8.3g}{habit.allowed:16}{habit.sentence}"


def _actors(group: Group) -> str:
    top = list(group.actors.items())[:5]
    told = [f"{name} {count / group.facts:.0%}" for name, count in top]
    rest = group.facts - sum(count for _, count in top)
    return ", ".join(told + ([f"others {rest / group.facts:.0%}"] if rest else [])) or "no facts"
