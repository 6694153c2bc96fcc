"""What somebody who knows nothing can see of an option: its length, its words, its place, how often it was right."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from statistics import mean

from game.facts.dates import parse_date
from game.facts.model import Bank
from game.quiz.question import Choose, Fix, Question

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SMALL = frozenset({"a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "was", "were", "is", "did", "do"})
FAMOUS_YEAR = 1969


@dataclass(frozen=True, slots=True)
class Item:
    """A question with four options as a robot sees it, or the second step of one that began with a statement, which has
    three; `group` is what must not be learnt and tested at once."""

    kind: str
    group: str
    fact: str
    prompt: str
    options: tuple[str, ...]
    key: int
    ranked: bool
    levels: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """By text the facts of which it was the right and a wrong option.

    A robot counts in how many facts other than the one asked about a text was right, or wrong. Of a right one its own
    fact is then missing; for a fair comparison so is one fact of each other text that was ever right.
    """

    right: Mapping[str, frozenset[str]]
    wrong: Mapping[str, frozenset[str]]

    def times_right(self, text: str) -> int:
        return max(0, len(self.right.get(text, ())) - 1)

    def times_wrong(self, text: str, fact: str) -> int:
        return len(self.wrong.get(text, frozenset()) - {fact})


def items(questions: Iterable[Question], bank: Bank) -> list[Item]:
    levels = {entry.name: entry.level for entry in bank.entries.values()}
    found = []
    for question in questions:
        match question.form:
            case Choose((_, _, _, _) as options, key, ranked):
                asked = question.prompt
            case Fix((_, _, _, _)) as form if not form.is_true:
                options, key = form.offered, form.corrections.index(form.key)
                asked = f"{question.prompt} {form.follow_up}"
                ranked = not isinstance(bank.facts[question.fact].value, tuple)
            case _:
                continue
        known = tuple(levels.get(text, 3) for text in options)
        group = bank.facts[question.fact].entry
        found.append(Item(question.kind, group, question.fact, asked, options, key, ranked, known))
    return found


def statements(questions: Iterable[Question], bank: Bank) -> list[Item]:
    """What is stated as the one option, which is the key or, with a place of -1, is not."""
    levels = {entry.name: entry.level for entry in bank.entries.values()}
    found = []
    for question in questions:
        form = question.form
        if isinstance(form, Fix):
            text, fact = form.options[form.stated], bank.facts[question.fact]
            ranked = not isinstance(fact.value, tuple)
            known = (levels.get(text, 3),)
            key = 0 if form.is_true else -1
            found.append(Item(question.kind, fact.entry, fact.id, question.prompt, (text,), key, ranked, known))
    return found


def seen_in(some: Iterable[Item]) -> Seen:
    right, wrong = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
    for item in some:
        for place, text in enumerate(item.options):
            (right if place == item.key else wrong)[text].add(item.fact)
    return Seen(*({text: frozenset(facts) for text, facts in table.items()} for table in (right, wrong)))


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold())) - _SMALL


def _number(text: str) -> float | None:
    if date := parse_date(text):
        return date.middle
    found = _NUMBER.search(text)
    return float(found[0].replace(",", "")) if found and len(text) < 20 else None


def _numbers(item: Item) -> list[float] | None:
    numbers = [number for text in item.options if (number := _number(text)) is not None]
    return numbers if len(numbers) == len(item.options) else None


def _lengths(item: Item, seen: Seen) -> list[float]:
    return [float(len(text)) for text in item.options]


def _overlap(item: Item, seen: Seen) -> list[float]:
    return [float(len(_words(item.prompt) & _words(text))) for text in item.options]


def _convergence(item: Item, seen: Seen) -> list[float]:
    """How much an option shares with all others, as words."""
    words = [_words(text) for text in item.options]
    return [sum(len(one & other) / max(1, len(one | other)) for other in words) - 1 for one in words]


def _unique_format(item: Item, seen: Seen) -> list[float]:
    shapes = [re.sub(r"[a-z]+", "a", re.sub(r"\d+", "0", text)) for text in item.options]
    return [1.0 if shapes.count(shape) == 1 else 0.0 for shape in shapes]


def _middle_rank(item: Item, seen: Seen) -> list[float]:
    """Nearness to the middle of the options, sorted by size where they have one, else as they stand."""
    numbers = _numbers(item) or list(map(float, range(len(item.options))))
    ranks = [sorted(numbers).index(number) for number in numbers]
    return [-abs(rank - (len(ranks) - 1) / 2) for rank in ranks]


def _near_mean(item: Item, seen: Seen) -> list[float]:
    numbers = _numbers(item) or _lengths(item, seen)
    middle, spread = mean(numbers), max(numbers) - min(numbers)
    return [-abs(number - middle) / (spread or 1) for number in numbers]


def _famous_year(item: Item, seen: Seen) -> list[float]:
    numbers = _numbers(item)
    years = numbers is not None and all(1900 < number < 2100 for number in numbers)
    return [-abs(number - FAMOUS_YEAR) / 50 if years else 0.0 for number in numbers or [0.0] * len(item.options)]


def _often_right(item: Item, seen: Seen) -> list[float]:
    return [float(seen.times_right(text)) for text in item.options]


def _right_share(item: Item, seen: Seen) -> list[float]:
    counts = [(seen.times_right(text), seen.times_wrong(text, item.fact)) for text in item.options]
    return [(right + 1) / (right + wrong + 4) for right, wrong in counts]


def _seen_as_right(item: Item, seen: Seen) -> list[float]:
    """Not: offered before, and never right."""
    return [float(seen.times_right(t) > 0 or not seen.times_wrong(t, item.fact)) for t in item.options]


def _rare(item: Item, seen: Seen) -> list[float]:
    return [-float(seen.times_right(text) + seen.times_wrong(text, item.fact)) for text in item.options]


def _fame(item: Item, seen: Seen) -> list[float]:
    return [-float(level) for level in item.levels]


def _first(item: Item, seen: Seen) -> list[float]:
    return [-float(place) for place in range(len(item.options))]


def _round_number(item: Item, seen: Seen) -> list[float]:
    return [1.0 if re.search(r"[05](?:\D|$)", text) else 0.0 for text in item.options]


def _alphabet(item: Item, seen: Seen) -> list[float]:
    order = sorted(item.options)
    return [-float(order.index(text)) for text in item.options]


Cue = Callable[[Item, Seen], list[float]]


def _least(cue: Cue) -> Cue:
    return lambda item, seen: [-value for value in cue(item, seen)]


CUES: dict[str, Cue] = {
    "longest": _lengths,
    "overlap with the stem": _overlap,
    "convergence": _convergence,
    "unique format": _unique_format,
    "middle rank": _middle_rank,
    "closest to the mean": _near_mean,
    "1969": _famous_year,
    "most frequent key": _often_right,
    "most often right when shown": _right_share,
    "not never seen as key": _seen_as_right,
    "rarest": _rare,
    "lowest level": _fame,
    "first position": _first,
    "round number": _round_number,
    "first by the alphabet": _alphabet,
}
ROBOTS: dict[str, Cue] = {
    **CUES,
    "shortest": _least(_lengths),
    "least overlap with the stem": _least(_overlap),
    "least convergence": _least(_convergence),
    "highest level": _least(_fame),
    "last position": _least(_first),
}
