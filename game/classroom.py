"""A class before a lesson: draws what is asked, keeps every word at once, and what stays of a lesson at its end."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

from game.facts.calendar_days import day_at
from game.facts.model import Bank, Day
from game.profile import GUEST, ROOM, Profile, Store
from game.quiz.making.ask import fits_everywhere
from game.quiz.play.cut_off import Opening, brought_back, opening_of, opening_text, words_of, words_text
from game.quiz.play.learner import Attempt
from game.quiz.play.lesson import Happened, Lesson, record, step
from game.quiz.play.lesson_plan import Drawing, LessonWish, Planned, draw
from game.quiz.play.lesson_record import AskedInClass, LessonRecord
from game.quiz.play.lesson_words import Word
from game.quiz.play.plain import from_plain, to_plain
from game.quiz.question import Question

OPENING, SAID = "lesson", "lesson-said"  # the names under which a lesson is kept in the room while it lasts
RECORD = "lesson-"  # before the time of one that is over, with its class
LAST = "lesson-last"  # what stays of the last one of a class without a name, in the room


@dataclass(slots=True)
class Classroom:
    """`profile` is the class, a guest where it has no name. `clock` gives seconds since 1970 (UTC); `fits` says whether
    the class page has room for a question."""

    bank: Bank
    store: Store
    clock: Callable[[], float]
    rng: Random
    profile: Profile = GUEST
    fits: Callable[[Question], bool] = fits_everywhere
    opening: Opening | None = field(init=False, default=None)
    lesson: Lesson | None = field(init=False, default=None)
    _words: tuple[Word, ...] = field(init=False, default=())

    # Before the lesson

    def drawing(self) -> Drawing:
        had = frozenset(attempt.fact for attempt in self._attempts())
        return Drawing(self.bank, self.rng, had, self._today(), self.fits)

    def plan(self, wish: LessonWish, kept: tuple[Planned, ...] = ()) -> tuple[Planned, ...]:
        return draw(wish, self.drawing(), kept)

    def to_see_again(self) -> tuple[str, ...]:
        """The facts that the class did not have when it was asked last, the longest ago first."""
        last: dict[str, Attempt] = {}
        for attempt in self._attempts():
            last.pop(attempt.fact, None)
            last[attempt.fact] = attempt
        return tuple(fact for fact, attempt in last.items() if attempt.credit < 1)

    def _attempts(self) -> tuple[Attempt, ...]:
        return self.store.attempts(self.profile) if self.profile.id else ()

    def _today(self) -> Day:
        return day_at(self.clock())

    # The lesson

    def begin(self, questions: tuple[Question, ...], pupils: int, teams: tuple[str, ...]) -> Lesson:
        """At least one question. What was said in a lesson before is forgotten first, so that it never falls to this
        one; what stays of one that was cut off is kept."""
        self._close_cut_off()
        name = self.profile.name if self.profile.id else ""
        self.opening = Opening(
            self.profile.id or "",
            name,
            pupils,
            teams,
            questions,
            self.clock(),
        )
        self.lesson = self.opening.lesson()
        self._words = ()
        self.store.set(ROOM, SAID, "")
        self.store.set(ROOM, OPENING, opening_text(self.opening))
        return self.lesson

    def say(self, word: Word) -> tuple[Happened, ...]:
        """Do what the teacher says, and keep it before anybody sees it; what changes nothing is not kept."""
        assert self.lesson is not None
        after, happened = step(self.lesson, word)
        if after != self.lesson:
            self._words = (*self._words, word)
            self.store.set(ROOM, SAID, words_text(self._words))
        self.lesson = after
        return happened

    def cut_off(self) -> Opening | None:
        """With what the lesson began that the end of the program has cut off, if one has been."""
        text = self.store.settings(ROOM).get(OPENING, "")
        return opening_of(text) if text else None

    def resume(self, opening: Opening) -> Lesson:
        """Go on with it, with all votes."""
        said = self.store.settings(ROOM).get(SAID, "")
        self._words = words_of(said) if said else ()
        self.opening = opening
        self.lesson = brought_back(opening, self._words)
        self.profile = Profile(opening.profile or None, opening.class_name)
        return self.lesson

    def record(self) -> LessonRecord | None:
        """What stays of the lesson as it is now."""
        if self.lesson is None or self.opening is None:
            return None
        return record(self.lesson, self.opening.began)

    # After the lesson

    def close(self) -> None:
        """The lesson is over: keep what the class has had, and forget the way there."""
        kept = self.record()
        if kept and kept.questions:
            self._keep(kept)
        self.store.set(ROOM, OPENING, "")
        self.lesson = self.opening = None
        self._words = ()

    def _keep(self, kept: LessonRecord) -> None:
        text = json.dumps(to_plain(kept), separators=(",", ":"))
        if not self.profile.id:
            if kept.tells:  # else the report of the lesson before is worth more
                self.store.set(ROOM, LAST, text)
            return
        self.store.set(self.profile, f"{RECORD}{kept.when:.3f}", text)
        for number, asked in enumerate(kept.asked, 1):
            attempt = _attempt(asked, kept, number)
            self.store.add(self.profile, attempt)

    def _close_cut_off(self) -> None:
        """The lesson that nobody went on with."""
        opening = self.cut_off()
        if opening:
            left = replace(self)
            left.resume(opening)
            left.close()

    def reports(self) -> tuple[LessonRecord, ...]:
        """What a report can still be written of: the lessons of the class, or the last one of a class without a
        name."""
        if self.profile.id:
            return self.records()
        text = self.store.settings(ROOM).get(LAST, "")
        last = _record_of(text) if text else None
        return (last,) if last else ()

    def records(self) -> tuple[LessonRecord, ...]:
        """What is kept of the lessons of the class, the first one first."""
        return records_of(self.store, self.profile) if self.profile.id else ()


def records_of(store: Store, profile: Profile) -> tuple[LessonRecord, ...]:
    """What is kept of the lessons of a class, the first one first; what cannot be read is left out."""
    found = []
    for name, text in store.settings(profile).items():
        if name.startswith(RECORD):
            kept = _record_of(text)
            if kept:
                found.append(kept)
    found.sort(key=_when)
    return tuple(found)


def _when(kept: LessonRecord) -> float:
    return kept.when


def _record_of(text: str) -> LessonRecord | None:
    try:
        found: LessonRecord = from_plain(json.loads(text), LessonRecord)
    except (ValueError, OverflowError, RecursionError):
        return None
    return found


def _attempt(asked: AskedInClass, kept: LessonRecord, number: int) -> Attempt:
    """A class is as a learner who has answered right where most of it did."""
    return Attempt(
        fact=asked.fact,
        kind=asked.kind,
        credit=float(asked.has_it),
        points=0,
        when=kept.when,
        round=f"{RECORD}{kept.when:.3f}",
        number=number,
        options=len(asked.options),
        length=len(kept.asked),
    )
