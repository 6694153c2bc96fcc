"""What the votes of classes tell of each question, pooled over lessons: how many were right before and after talking,
and what somebody should look at."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from math import comb

from game.quiz.play.lesson_record import AskedInClass, Hands, LessonRecord

# Votes. An option that one of twenty would take is taken by none of 59 once in twenty times: .95^59 = .05.
ENOUGH_FOR_UNTAKEN, ENOUGH_FOR_EASY, ENOUGH_AFTER_TALK, ENOUGH_BEFORE_TALK = 59, 20, 10, 20

EASY = 0.97  # share of right ones from which next to nobody is wrong
_LED_ASTRAY, _BY_CHANCE = 0.6, 0.01  # the share of one wrong option, and how unlikely so few right ones are by guessing


class Doubt(Enum):
    """Why a question should be looked at."""

    KEY_BEHIND = "key_behind"  # after talking, more were for a wrong option than for the key
    KEY_SHUNNED = "key_shunned"  # fewer than by guessing were for the key, most for one other; nobody talked about it
    UNTAKEN = "untaken"  # there is an option that nobody takes
    NOBODY_WRONG = "nobody_wrong"
    CALLED_BAD = "called_bad"  # by the teacher, in the lesson


@dataclass(frozen=True, slots=True)
class OptionVotes:
    """The hands for an option in all lessons in which it was offered, and how many could have been for it."""

    text: str
    is_key: bool
    first: int
    second: int
    last: int
    offered: int

    @property
    def taken(self) -> bool:
        return self.first + self.second > 0


@dataclass(frozen=True, slots=True)
class LookAt:
    """What is to be looked at; `option` is the text that it is about, if it is about one."""

    doubt: Doubt
    option: str = ""


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """A question in all lessons that asked it, as the last one put it; `votes` are pooled over them.

    Shares are of right hands (or decisions), 0.0 to 1.0, None where there was no such vote; `before` is that of the
    first vote in those lessons in which there was a second.
    """

    latest: AskedInClass
    lessons: int
    votes: tuple[OptionVotes, ...]
    first: float | None
    before: float | None
    second: float | None
    looks: tuple[LookAt, ...]

    @property
    def gain(self) -> float | None:
        """How much of what could be gained by talking was: `(second - first) / (1 - first)`."""
        return normalised_gain(self.before, self.second)

    @property
    def last(self) -> float | None:
        """Of an answer that was given together, in how many lessons it was right."""
        return self.first if self.second is None else self.second

    @property
    def strongest_wrong(self) -> OptionVotes | None:
        """The wrong option that drew most in the last votes."""
        wrong = [votes for votes in self.votes if not votes.is_key and votes.last]
        return max(wrong, key=_last, default=None)


def normalised_gain(first: float | None, second: float | None) -> float | None:
    """Hake's g; None where all were right at once, or there was no second vote."""
    if first is None or second is None or first == 1:
        return None
    gained = second - first
    return gained / (1 - first)


def figures_of(records: Iterable[LessonRecord]) -> list[ItemFigures]:
    """One a question, in the order in which they were asked; those that were skipped have none."""
    groups: dict[tuple[str, str, str], list[AskedInClass]] = defaultdict(list)
    for record in records:
        for asked in record.asked:
            groups[asked.fact, asked.kind, asked.stem].append(asked)
    return [_figures(group) for group in groups.values()]


def _figures(group: Sequence[AskedInClass]) -> ItemFigures:
    votes = tuple(_votes(group))
    talked = [asked for asked in group if _has_talked(asked)]
    first = _together(group)
    if first is None:
        first = _share(group, second=False)
    looks = _looks(group, votes, first)
    return ItemFigures(
        latest=group[-1],
        lessons=len(group),
        votes=votes,
        first=first,
        before=_share(talked, second=False),
        second=_share(talked, second=True),
        looks=tuple(looks),
    )


def _has_talked(asked: AskedInClass) -> bool:
    """Whether hands were counted in a second vote."""
    return asked.second is not None and any(asked.second)


def _together(group: Sequence[AskedInClass]) -> float | None:
    """In how many lessons the answer that the class gave together was right; None where hands were counted."""
    answers = [asked.together for asked in group if asked.together is not None]
    if not answers:
        return None
    return sum(answers) / len(answers)


def _share(group: Iterable[AskedInClass], second: bool) -> float | None:
    """Over several lessons, each of which counts by its voters."""
    right = 0.0
    whole = 0
    for asked in group:
        hands = (asked.second if second else asked.first) or ()
        share = asked.share(hands)
        if share is not None:
            voters = _voters(asked, hands)
            right += share * voters
            whole += voters
    if not whole:
        return None
    return right / whole


def _voters(asked: AskedInClass, hands: Hands) -> int:
    """Where one option is right each hand is a pupil; where several are, each pupil may raise it several times."""
    if len(asked.key) == 1:
        return sum(hands)
    return max(asked.pupils, *hands) if hands else 0


def _votes(group: Sequence[AskedInClass]) -> Iterator[OptionVotes]:
    """Options are told from each other by their words, since they stand in another order in each lesson."""
    texts = dict.fromkeys(text for asked in reversed(group) for text in asked.options)
    for text in texts:
        first = second = last = offered = 0
        is_key = False
        for asked in group:
            if text not in asked.options:
                continue
            place = asked.options.index(text)
            is_key = is_key or place in asked.key
            first += _at(place, asked.first)
            second += _at(place, asked.second)
            last += _at(place, asked.second if _has_talked(asked) else asked.first)
            offered += _voters(asked, asked.first)
        yield OptionVotes(text, is_key, first, second, last, offered)


def _at(place: int, hands: Hands | None) -> int:
    if not hands or place >= len(hands):
        return 0
    return hands[place]


def _looks(group: Sequence[AskedInClass], votes: Sequence[OptionVotes], first: float | None) -> Iterator[LookAt]:
    if any(asked.flagged for asked in group):
        yield LookAt(Doubt.CALLED_BAD)
    if not votes:
        return
    yield from _about_key(group, votes)
    offered = max(option.offered for option in votes)
    is_easy = first is not None and first >= EASY and offered >= ENOUGH_FOR_EASY
    if is_easy:
        yield LookAt(Doubt.NOBODY_WRONG)
        return
    for option in votes:
        is_right_to_take = option.is_key or option.taken
        if not is_right_to_take and option.offered >= ENOUGH_FOR_UNTAKEN:
            yield LookAt(Doubt.UNTAKEN, option.text)


def _about_key(group: Sequence[AskedInClass], votes: Sequence[OptionVotes]) -> Iterator[LookAt]:
    """Of a single right option."""
    keys = [option for option in votes if option.is_key]
    wrong = [option for option in votes if not option.is_key]
    if len(keys) != 1 or not wrong:
        return
    [key] = keys
    if any(map(_has_talked, group)):
        leading = max(wrong, key=_second)
        counted = key.second + sum(map(_second, wrong))
        if counted >= ENOUGH_AFTER_TALK and leading.second > key.second:
            yield LookAt(Doubt.KEY_BEHIND, leading.text)
        return
    leading = max(wrong, key=_first)
    if _is_shunned(key, leading, len(votes)):
        yield LookAt(Doubt.KEY_SHUNNED, leading.text)


def _is_shunned(key: OptionVotes, leading: OptionVotes, options: int) -> bool:
    """Whether next to all are led astray, which a good misconception does not do to so many."""
    if key.offered < ENOUGH_BEFORE_TALK:
        return False
    astray = leading.first / key.offered
    by_chance = _at_most(key.first, key.offered, 1 / options)
    return astray >= _LED_ASTRAY and by_chance < _BY_CHANCE


def _at_most(hits: int, of: int, chance: float) -> float:
    """The probability of no more than so many hits."""
    total = 0.0
    for count in range(hits + 1):
        total += comb(of, count) * chance**count * (1 - chance) ** (of - count)
    return total


def _first(option: OptionVotes) -> int:
    return option.first


def _second(option: OptionVotes) -> int:
    return option.second


def _last(option: OptionVotes) -> int:
    return option.last
