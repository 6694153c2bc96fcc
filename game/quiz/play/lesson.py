"""A lesson as a value: `step(lesson, message)` gives the next lesson and the events on the way."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.quiz.play.lesson_record import LessonRecord
from game.quiz.play.lesson_words import Back, End, Next, OfTurn, Skip, Team, Undo, Word
from game.quiz.play.put import puts
from game.quiz.play.turn import Phase, Turn, begun, kept, onward
from game.quiz.play.turn_words import told
from game.quiz.question import Question

UNDOABLE = 200  # steps that can be taken back


@dataclass(frozen=True, slots=True)
class Revealed:
    """The class sees the answer."""

    turn: Turn


@dataclass(frozen=True, slots=True)
class Ended:
    """There is no further question, or the teacher ends the lesson."""


Happened = Revealed | Ended


@dataclass(frozen=True, slots=True)
class LessonState:
    """Where a lesson stands: which turn the class sees, and the points of the teams. When it is `over` the result is
    seen."""

    turns: tuple[Turn, ...]
    at: int = 0
    points: tuple[int, ...] = ()
    over: bool = False


@dataclass(frozen=True, slots=True)
class Lesson:
    """`pupils` is how many there are in the class, 0 where nobody said. `before` are the standings that Undo brings
    back, the latest last."""

    now: LessonState
    class_name: str = ""
    pupils: int = 0
    teams: tuple[str, ...] = ()
    before: tuple[LessonState, ...] = ()

    @property
    def turn(self) -> Turn:
        return self.now.turns[self.now.at]

    @property
    def number(self) -> int:
        """The question that the class sees, counted from 1; its second step is no question of its own."""
        seen = self.now.turns[: self.now.at + 1]
        return sum(turn.put.step == 0 for turn in seen)

    @property
    def total(self) -> int:
        return sum(turn.put.step == 0 for turn in self.now.turns)

    @property
    def after(self) -> Turn | None:
        """The turn that comes next, None at the end."""
        following = self.now.turns[self.now.at + 1 :]
        return following[0] if following else None


def begin(questions: Sequence[Question], class_name: str = "", pupils: int = 0, teams: Sequence[str] = ()) -> Lesson:
    """A lesson of at least one question, before the first of them."""
    turns: list[Turn] = []
    for question in questions:
        turns += map(begun, puts(question))
    points = (0,) * len(teams)
    now = LessonState(tuple(turns), points=points)
    return Lesson(now, class_name, pupils, tuple(teams))


def step(lesson: Lesson, word: Word) -> tuple[Lesson, tuple[Happened, ...]]:
    """The lesson after a word of the teacher; one that does not fit the moment changes nothing and tells nothing."""
    if isinstance(word, Undo):
        return _undone(lesson), ()
    before = lesson.now
    now = _standing(before, word)
    if now == before:
        return lesson, ()
    known = (*lesson.before, before)
    latest = known[-UNDOABLE:]
    after = replace(lesson, now=now, before=latest)
    return after, _happened(before, now)


def _happened(before: LessonState, now: LessonState) -> tuple[Happened, ...]:
    if now.over and not before.over:
        return (Ended(),)
    turn = now.turns[now.at]
    was = before.turns[now.at]
    if turn.phase is Phase.REVEALED and was.phase is not Phase.REVEALED:
        return (Revealed(turn),)
    return ()


def _undone(lesson: Lesson) -> Lesson:
    if not lesson.before:
        return lesson
    *earlier, last = lesson.before
    return replace(lesson, now=last, before=tuple(earlier))


def _standing(now: LessonState, word: Next | Back | OfTurn | Skip | Team | End) -> LessonState:
    turn = now.turns[now.at]
    match word:
        case Back():
            return _back(now)
        case End():
            return replace(now, over=True)
        case Team(team, by):
            return _with_points(now, team, by)
        case _ if now.over:
            return now
        case Next() if turn.is_over:
            return _next(now)
        case Next():
            return _with_turn(now, onward(turn))
        case Skip():
            return _skipped(now)
        case _:
            return _with_turn(now, told(turn, word))


def _back(now: LessonState) -> LessonState:
    """From the result to the last question that was seen."""
    if now.over:
        return replace(now, over=False)
    at = max(0, now.at - 1)
    return replace(now, at=at)


def _next(now: LessonState) -> LessonState:
    """Past further steps of a question that is skipped."""
    at = now.at + 1
    for turn in now.turns[at:]:
        is_skipped_with_it = turn.put.step > 0 and turn.skipped
        if not is_skipped_with_it:
            return replace(now, at=at)
        at += 1
    return replace(now, over=True)


def _skipped(now: LessonState) -> LessonState:
    """All steps of the question together: that there is a second one tells that a statement is false."""
    turn = now.turns[now.at]
    question = turn.put.question
    skipped = not turn.skipped
    turns = []
    for one in now.turns:
        if one.put.question is question:
            one = replace(one, skipped=skipped)  # noqa: PLW2901 - the turn as it is now
        turns.append(one)
    after = replace(now, turns=tuple(turns))
    return _next(after) if skipped else after


def _with_turn(now: LessonState, turn: Turn) -> LessonState:
    turns = list(now.turns)
    turns[now.at] = turn
    return replace(now, turns=tuple(turns))


def _with_points(now: LessonState, team: int, by: int) -> LessonState:
    if not 0 <= team < len(now.points):
        return now
    points = list(now.points)
    points[team] = max(0, points[team] + by)
    return replace(now, points=tuple(points))


def record(lesson: Lesson, when: float) -> LessonRecord:
    """What stays of it; questions that nobody has seen to their end, or voted on, do not. `when` is in seconds since
    1970 (UTC)."""
    seen = []
    for turn in lesson.now.turns:
        was_asked = turn.is_over or turn.counted
        if was_asked:
            asked = kept(turn, lesson.pupils)
            seen.append(asked)
    teams = zip(lesson.teams, lesson.now.points, strict=True)
    return LessonRecord(
        class_name=lesson.class_name,
        when=when,
        teams=tuple(teams),
        questions=tuple(seen),
    )
