"""Robots that know nothing answer our questions, and those of a naive generator beside them.

Where there are three options, in the second step of a statement, a hit counts three quarters, so that luck alone has a
quarter everywhere. Whether a statement is true is told in a row of its own, in which luck has a half.
"""

from collections.abc import Iterator, Sequence
from itertools import islice
from random import Random
from statistics import mean

from game.facts.model import Bank, Date, Fact, Quantity, quantity_text, year_text
from game.quiz.kinds import KINDS, make
from game.quiz.question import Question
from tests.bench.cues import CUES, ROBOTS, Cue, Item, Seen, items, seen_in, statements
from tests.bench.rows import Row
from tests.support.samples import shipped

FOLDS = 5
LEAST = 5000
SEEDS = 8
BEST, COMBINED, OF_VERDICTS = 0.27, 0.30, 0.60  # goals


def showings(bank: Bank) -> list[Question]:
    """All questions of several showings of the whole bank."""
    return [
        question
        for seed in range(SEEDS)
        for fact in bank.facts.values()
        for kind in KINDS
        if (question := make(kind, fact, bank, Random(f"robots {seed} {fact.id} {kind}")))
    ]


def naive(bank: Bank) -> list[Item]:
    """The same facts with random options of the same type, and years and numbers a little more or less."""
    found = [item for seed in range(SEEDS) for item in _naively(bank, Random(seed))]
    assert len(found) >= LEAST
    return found


def _naively(bank: Bank, rng: Random) -> Iterator[Item]:
    names: dict[str, list[str]] = {}
    entries: dict[str, list[str]] = {}
    for fact in bank.facts.values():
        if isinstance(fact.value, tuple):
            names.setdefault(fact.relation.name, []).extend(name.text for name in fact.value)
    for entry in bank.entries.values():
        entries.setdefault(entry.kind, []).append(entry.name)
    for fact in bank.facts.values():
        entry = bank.entries[fact.entry]
        match fact.value:
            case Date() as date if date.year is not None:
                years = {date.year + rng.randint(-8, 8) for _ in range(30)} - {date.year}
                yield _item(fact, "year", year_text(date.year), [year_text(year) for year in years], bank, rng)
            case Quantity(number, unit):
                near = {round(float(number) * rng.uniform(0.5, 1.5)) for _ in range(30)} - {round(float(number))}
                others = [f"{some:,} {unit}" for some in near]
                yield _item(fact, "direct", quantity_text(number, unit), others, bank, rng)
            case tuple() as values:
                own = {name.text for name in values}
                others = [text for text in names[fact.relation.name] if text not in own]
                yield _item(fact, "direct", values[0].text, others, bank, rng)
                if fact.relation.back:
                    alike = [name for name in entries[entry.kind] if name != entry.name]
                    yield _item(fact, "inverse", entry.name, alike, bank, rng)
            case _:
                pass


def _item(fact: Fact, kind: str, key: str, others: Sequence[str], bank: Bank, rng: Random) -> Item:
    different = list(dict.fromkeys(others))
    wrong = rng.sample(different, 3) if len(different) > 2 else [f"{key} {place}" for place in "abc"]
    options = tuple(rng.sample([key, *wrong], 4))
    if kind == "year":
        options = tuple(sorted(options))
    levels = {entry.name: entry.level for entry in bank.entries.values()}
    prompt = (fact.relation.ask if kind != "inverse" else fact.relation.back)[0]
    known = tuple(levels.get(text, 3) for text in options)
    return Item(kind, fact.entry, fact.id, prompt, options, options.index(key), kind == "year", known)


def _folds(some: Sequence[Item]) -> Iterator[tuple[list[Item], list[Item]]]:
    """To learn from and to be tested with; no entry is in both."""
    groups = sorted({item.group for item in some})
    Random(1).shuffle(groups)
    for fold in range(FOLDS):
        held = set(islice(groups, fold, None, FOLDS))
        yield [item for item in some if item.group not in held], [item for item in some if item.group in held]


def _scores(robot: Cue, some: Sequence[Item]) -> float:
    """The share that the robot gets right; where it sees no difference it draws."""
    seen = seen_in(some)
    return mean(_hit(robot(item, seen), item.key) for item in some)


def _chance(values: Sequence[float], key: int) -> float:
    best = max(values)
    return 1 / values.count(best) if values[key] == best else 0.0


def _hit(values: Sequence[float], key: int) -> float:
    """So that luck has a quarter, among however many options."""
    return _chance(values, key) * len(values) / 4


def combined(some: Sequence[Item]) -> dict[str, float]:
    """By kind, and for all of them (""), the share that a logistic regression over all cues gets right."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    hits: dict[str, list[float]] = {"": []}
    seen = seen_in(some)
    for learnt, held in _folds(some):
        rows = [row for item in learnt for row in _row(item, seen)]
        targets = [place == item.key for item in learnt for place in range(len(item.options))]
        scaler = StandardScaler().fit(rows)
        model = LogisticRegression(max_iter=2000, C=0.1).fit(scaler.transform(rows), targets)
        for item in held:
            values = list(model.decision_function(scaler.transform(_row(item, seen))))
            hit = _hit([round(float(value), 9) for value in values], item.key)
            hits[""].append(hit)
            hits.setdefault(item.kind, []).append(hit)
    return {kind: mean(some) for kind, some in hits.items()}


def verdicts(stated: Sequence[Item], some: Sequence[Item]) -> float:
    """How often it is right whether a statement is true, by all that can be seen of what it states."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    seen, hits = seen_in(some), []
    for learnt, held in _folds(stated):
        scaler = StandardScaler().fit([_cues(item, seen) for item in learnt])
        model = LogisticRegression(max_iter=2000, C=0.1)
        model.fit(scaler.transform([_cues(item, seen) for item in learnt]), [item.key == 0 for item in learnt])
        told = model.predict(scaler.transform([_cues(item, seen) for item in held]))
        hits += [bool(true) == (item.key == 0) for true, item in zip(told, held, strict=True)]
    return mean(hits)


def _cues(item: Item, seen: Seen) -> list[float]:
    return [cue(item, seen)[0] for cue in CUES.values()]


def _row(item: Item, seen: Seen) -> list[list[float]]:
    """For each option its cues, as far as they differ from the other options', for names and numbers apart."""
    columns = []
    for cue in CUES.values():
        values = cue(item, seen)
        middle = mean(values)
        columns += [[value - middle if item.ranked is ranked else 0.0 for value in values] for ranked in (False, True)]
    return [list(row) for row in zip(*columns, strict=True)]


def robots() -> list[Row]:
    """Each robot on our questions and on the naive ones, and all cues together."""
    bank = shipped()
    asked = showings(bank)
    good, bad = items(asked, bank), naive(bank)
    assert len(good) >= LEAST
    singles = {name: (_scores(robot, good), _scores(robot, bad)) for name, robot in ROBOTS.items()}
    rows = [_as_row(name, *shares, BEST) for name, shares in singles.items()]
    best, best_naive = (max(shares[side] for shares in singles.values()) for side in (0, 1))
    rows.append(_as_row("best single robot", best, best_naive, BEST))
    learnt, other = combined(good), combined(bad)
    rows.append(_as_row(f"all cues together, {len(good):,} questions", learnt.pop(""), other.pop(""), COMBINED))
    told = verdicts(statements(asked, bank), good)
    rows.append(_as_row("whether a statement is true", told, 0.5, OF_VERDICTS))
    return rows + [_as_row(f"    of {kind}", share, other.get(kind, 0.25), None) for kind, share in learnt.items()]


def _as_row(name: str, share: float, other: float, most: float | None) -> Row:
    goal = f"<= {most:.0%}" if most else "none"
    return Row(name, f"{share:.1%}", f"naive {other:.1%}", share / other, goal, share <= most if most else None)
