"""What the report of lessons says, on its page and in its table."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import assert_never

from game.facts.calendar_days import local_day
from game.quiz.play.item_figures import Doubt, ItemFigures, LookAt
from game.quiz.play.lesson_record import LessonRecord
from game.translation import counted, tr


def day_of(record: LessonRecord) -> date:
    """The day of the lesson, by the clock of this computer's place."""
    return local_day(record.when)


def days_of(records: Iterable[LessonRecord]) -> str:
    """`2026-11-30`, or `2026-11-23 to 2026-11-30`."""
    days = sorted(map(day_of, records))
    if not days:
        return ""
    first, last = days[0], days[-1]
    if first == last:
        return first.isoformat()
    return tr("{first} to {last}").format(first=first.isoformat(), last=last.isoformat())


def classes_of(records: Iterable[LessonRecord]) -> str:
    """The names of the classes, each once; empty where none has one."""
    names = dict.fromkeys(record.class_name for record in records if record.class_name)
    return ", ".join(names)


def summary(records: Sequence[LessonRecord], figures: Sequence[ItemFigures]) -> list[str]:
    """A sentence each: how much there was, how many were right, what talking gained."""
    lessons = counted("1 lesson", "{n} lessons", len(records))
    questions = counted("1 question", "{n} questions", len(figures))
    told = [f"{lessons}, {questions}."]
    first = _mean(item.first for item in figures)
    if first is not None:
        told.append(tr("Right in the first vote: {share}.").format(share=percent(first)))
    talked = [item for item in figures if item.second is not None]
    before = _mean(item.before for item in talked)
    after = _mean(item.second for item in talked)
    if before is not None and after is not None:
        what = counted("1 question was talked over", "{n} questions were talked over", len(talked))
        change = tr("{before} before, {after} after talking")
        shares = change.format(before=percent(before), after=percent(after))
        told.append(f"{what}: {shares}.")
    return told


def _mean(shares: Iterable[float | None]) -> float | None:
    """Of those that there are."""
    known = [share for share in shares if share is not None]
    if not known:
        return None
    return sum(known) / len(known)


def percent(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"


def gain_in_words(gain: float | None) -> str:
    """`+0.62`, with the sign that is no hyphen before a loss."""
    if gain is None:
        return ""
    sign = "−" if gain < 0 else "+"
    return f"{sign}{abs(gain):.2f}"


def look_in_words(look: LookAt) -> str:
    told = _told_of(look.doubt)
    return told.format(option=look.option)


def _told_of(doubt: Doubt) -> str:
    match doubt:
        case Doubt.KEY_BEHIND:
            return tr("After talking, more were for “{option}” than for the answer. Is the answer right?")
        case Doubt.KEY_SHUNNED:
            return tr("Fewer than by guessing were for the answer, most for “{option}”. Is the answer right?")
        case Doubt.UNTAKEN:
            return tr("Nobody takes “{option}”. Which wrong option would tempt somebody?")
        case Doubt.NOBODY_WRONG:
            return tr("Nobody, or next to nobody, is wrong. Does the question give its answer away?")
        case Doubt.CALLED_BAD:
            return tr("You called this question bad in the lesson.")
    assert_never(doubt)


def looks_in_words(item: ItemFigures) -> str:
    return " ".join(map(look_in_words, item.looks))
