"""Three lessons of thirty pupils with forty questions, some of them faulty: what their hands would say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from game.quiz.play.lesson_record import AskedInClass, LessonRecord

PUPILS, LESSONS, QUESTIONS = 30, 3, 40
LETTERS = ("a", "b", "c", "d")
WRONG_KEY, UNTAKEN, GIVE_AWAY = "wrong-key", "untaken", "give-away"
FAULTY = (WRONG_KEY, UNTAKEN, GIVE_AWAY)
MISCONCEPTIONS = 6
GAINED = 0.48  # of what is left to gain by talking, as classes have it
TALKED_OVER = 0.35, 0.7  # share of right ones, between which neighbours talk


@dataclass(frozen=True, slots=True)
class Item:
    """What a pupil does with a question: the chance of each option before and after talking; the first is the key."""

    name: str
    before: tuple[float, ...]
    after: tuple[float, ...]
    always_talked_over: bool = False


def items(rng: Random) -> list[Item]:
    made = [
        Item(WRONG_KEY, (0.1, 0.66, 0.14, 0.1), (0.06, 0.84, 0.06, 0.04), always_talked_over=True),
        Item(UNTAKEN, (0.56, 0.26, 0.18, 0.0), (0.8, 0.12, 0.08, 0.0)),
        Item(GIVE_AWAY, (0.99, 0.005, 0.003, 0.002), (1.0, 0.0, 0.0, 0.0)),
    ]
    for number in range(MISCONCEPTIONS):
        key = rng.uniform(0.28, 0.4)
        leading = key + rng.uniform(0.08, 0.2)
        rest = (1 - key - leading) / 2
        made.append(Item(f"misconception-{number}", (key, leading, rest, rest), (0.66, 0.2, 0.07, 0.07), True))
    for number in range(QUESTIONS - len(made)):
        made.append(_fair(f"fair-{number}", rng))
    return made


def _fair(name: str, rng: Random) -> Item:
    """Each wrong option draws one of twenty at least."""
    key = rng.uniform(0.42, 0.82)
    weights = [rng.uniform(0.6, 1.8) for _ in range(3)]
    others = [max(0.05, (1 - key) * weight / sum(weights)) for weight in weights]
    before = (1 - sum(others), *others)
    gained = before[0] + GAINED * (1 - before[0])
    left = [(1 - gained) * other / sum(others) for other in others]
    return Item(name, before, (gained, *left))


def lessons(made: Sequence[Item], rng: Random, each: bool = True) -> list[LessonRecord]:
    """Three, which ask each of the questions, or a third of them."""
    records = []
    for number in range(LESSONS):
        asked = made if each else made[number::LESSONS]
        questions = tuple(_asked(item, rng) for item in asked)
        records.append(LessonRecord(f"7{'abc'[number]}", 1_796_000_000.0 + number * 86400, (), questions))
    return records


def _asked(item: Item, rng: Random) -> AskedInClass:
    """The options in another order each time."""
    places = rng.sample(range(4), 4)
    first = _hands(item.before, places, rng)
    key = places.index(0)
    low, high = TALKED_OVER
    is_talked_over = item.always_talked_over or low <= first[key] / PUPILS <= high
    return AskedInClass(
        fact=item.name,
        kind="direct",
        stem=f"What is {item.name}?",
        options=tuple(f"{item.name} {LETTERS[place]}" for place in places),
        key=(key,),
        first=first,
        second=_hands(item.after, places, rng) if is_talked_over else None,
        pupils=PUPILS,
        where=f"{item.name}.yaml:3",
    )


def _hands(chances: Sequence[float], places: Sequence[int], rng: Random) -> tuple[int, ...]:
    drawn = rng.choices(range(4), chances, k=PUPILS)
    return tuple(drawn.count(place) for place in places)


def seeded(seed: int, each: bool = True) -> Mapping[str, LessonRecord]:
    """By the name of the class."""
    rng = Random(seed)
    made = items(rng)
    return {record.class_name: record for record in lessons(made, rng, each)}
