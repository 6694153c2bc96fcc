"""A lesson of all forms that plays itself, with simulated hands, through real keys; and pictures of both windows."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import pygame

from game.classroom import Classroom
from game.facts.model import Bank
from game.quiz.forms.form import AnswerForm
from game.quiz.kind_table import TABLE
from game.quiz.kinds import is_of
from game.quiz.lint import leaks
from game.quiz.play.lesson_plan import Planned
from game.quiz.play.put import Manner
from game.quiz.play.turn import Phase, Turn
from game.quiz.question import Fix, Place, Question
from game.shell.app import App
from game.shell.demo import DemoPlan
from game.shell.options import LessonOptions, Options
from game.shell.start import CANNOT_START, start
from game.translation import tr
from game.ui.lesson.class_page import ClassPage
from game.ui.lesson.result_page import ResultPage
from game.ui.lesson.result_words import headline
from game.ui.stack import Push

ALSO = "what_is_seen", "written"  # choices with a picture, and in the words of a teacher
PUPILS, TEAMS = 25, ("Red", "Blue")
KNEW, LEARNED = 0.45, 0.85  # the shares that are right in the first vote, and after talking
TRIES = 400  # facts, before a kind is left out
CODES = {
    "ok": pygame.K_RETURN,
    "on": pygame.K_PAGEDOWN,
    "team": pygame.K_F5,
}


def run(options: Options, plan: DemoPlan) -> int:
    """Play the lesson, and say what came of it; 2 where the game cannot start."""
    asked = LessonOptions(pupils=PUPILS, teams=TEAMS, window=True)
    app = start(options._replace(lesson=asked), fast=True)
    if app is None:
        return CANNOT_START
    demo = LessonDemo(app, plan.shots, Random(options.seed))
    try:
        for _ in demo.play():
            if not app.tick():
                break
            demo.tell()
            demo.keep_pictures()
        print(demo.summary())
    finally:
        app.close()
    return 0


class LessonDemo:
    """Each step of `play` is a key that a teacher would press."""

    def __init__(self, app: App, shots: Path | None, rng: Random) -> None:
        self._app, self._shots, self._rng = app, shots, rng
        self._seen: set[str] = set()
        self._told = self._line = ""

    def play(self) -> Iterator[None]:
        app = self._app
        while not app.desk.ready:
            yield
        bank, store = app.desk.bank, app.desk.store
        assert bank is not None
        assert store is not None
        classroom = Classroom(
            bank,
            store,
            app.desk.clock,
            self._rng,
            fits=app.desk.fits_class,
        )
        classroom.begin(all_forms(bank, classroom, self._rng), PUPILS, TEAMS)
        app.stack.go(Push(ClassPage(app.desk, classroom)))
        yield
        while isinstance(app.stack.top, ClassPage):
            for key in self._keys(app.stack.top.lesson.turn):
                self._press(key)
                yield
        if isinstance(app.stack.top, ResultPage):
            self._told = headline(app.stack.top.record)
            yield

    def _keys(self, turn: Turn) -> Iterator[str]:
        """What the class says in this phase, and then on."""
        is_open = turn.phase is Phase.VOTING
        match turn.put.manner:
            case Manner.HANDS | Manner.SEVERAL if is_open and not turn.counted:
                yield from self._hands(turn)
            case Manner.CALLED if is_open and not turn.called:
                yield from self._called(turn)
            case Manner.MARKED if is_open and turn.marks[0] is None:
                yield from self._marked(turn)
            case Manner.SAID if is_open and not turn.written:
                yield from self._said(turn)
            case _:
                pass
        if turn.phase is Phase.REVEALED and turn.put.is_last:
            yield "team"
        yield "on"

    def _hands(self, turn: Turn) -> Iterator[str]:
        share = KNEW if turn.second is None else LEARNED
        counts = [0] * len(turn.put.options)
        for _ in range(PUPILS):
            is_right = self._rng.random() < share
            places = turn.put.keys if is_right else range(len(counts))
            counts[self._rng.choice(places)] += 1
        for place, count in enumerate(counts):
            yield "abcdefgh"[place]
            yield from str(count)
            yield "ok"

    def _called(self, turn: Turn) -> Iterator[str]:
        form = turn.put.question.form
        response = form.right_response()
        assert isinstance(response, tuple)
        for letter in response:
            yield "abcdefgh"[letter]

    def _marked(self, turn: Turn) -> Iterator[str]:
        """One team is right, and the other at a quarter of the line."""
        form = turn.put.question.form
        assert isinstance(form, Place)
        middle = form.right_response()
        off = form.axis.low + (form.axis.high - form.axis.low) / 4
        for letter, value in (("a", middle), ("b", off)):
            yield letter
            yield from str(int(value))
            yield "ok"

    def _said(self, turn: Turn) -> Iterator[str]:
        """The class knows it."""
        form = turn.put.question.form
        response = form.right_response()
        assert isinstance(response, str)
        yield from response
        yield "ok"

    def _press(self, key: str) -> None:
        if self._app.stack.top and self._app.stack.top.wants_text and key not in CODES:
            pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=key))
            return
        code = CODES[key] if key in CODES else ord(key)
        for kind in (pygame.KEYDOWN, pygame.KEYUP):
            event = pygame.event.Event(kind, key=code, mod=0, unicode="", scancode=0)
            pygame.event.post(event)

    def tell(self) -> None:
        """A line for each thing that has come of a key, once it is kept."""
        top = self._app.stack.top
        if not isinstance(top, ClassPage):
            return
        line = told_of(top.lesson.turn)
        if line != self._line:
            self._line = line
            print(line, flush=True)

    # Pictures

    def keep_pictures(self) -> None:
        """Of both windows, where there is something new on them."""
        name = self._name()
        if not name or name in self._seen:
            return
        self._seen.add(name)
        if self._shots is None:
            return
        self._shots.mkdir(parents=True, exist_ok=True)
        number = f"{len(self._seen):02}"
        pygame.image.save(self._app.picture(), self._shots / f"{number}-{name}.png")
        beside = self._app.windows.picture()
        if beside:
            pygame.image.save(beside, self._shots / f"{number}-{name}-teacher.png")

    def _name(self) -> str:
        match self._app.stack.top:
            case ClassPage() as page:
                turn = page.lesson.turn
                form = type(turn.put.question.form).__name__.lower()
                step = "-2" if turn.put.step else ""
                vote = "-again" if turn.second is not None and turn.phase is not Phase.REVEALED else ""
                return f"{form}{step}-{turn.phase}{vote}"
            case ResultPage():
                return "result"
            case _:
                return ""

    def summary(self) -> str:
        told = tr("A lesson of all forms: {told}; {screens} different pages.")
        return told.format(told=self._told, screens=len(self._seen))


def told_of(turn: Turn) -> str:
    """Where a question stands: the fact, the phase, and the hands so far."""
    fact = turn.put.question.fact
    return f"{fact} {turn.phase} {turn.hands}"


def kinds_shown() -> tuple[str, ...]:
    """The first kind of each form, and what looks different."""
    first: dict[type[AnswerForm], str] = {}
    for kind, told in TABLE.items():
        first.setdefault(told.form, kind)
    kinds = first.values()
    return *kinds, *ALSO


def all_forms(bank: Bank, classroom: Classroom, rng: Random) -> tuple[Question, ...]:
    """One question of each of these kinds, none of which tells another."""
    found: list[Question] = []
    for kind in kinds_shown():
        question = _one(kind, bank, classroom, rng, found)
        if question:
            found.append(question)
    return tuple(found)


def _one(kind: str, bank: Bank, classroom: Classroom, rng: Random, others: Sequence[Question]) -> Question | None:
    facts = [fact for fact in bank.facts.values() if fact.asked and is_of(kind, fact)]
    rng.shuffle(facts)
    for fact in facts[:TRIES]:
        seed = rng.randrange(1000)
        planned = Planned(fact.id, kind, seed)
        question = planned.question(bank)
        if question and _is_welcome(question, classroom, others):
            return question
    return None


def _is_welcome(question: Question, classroom: Classroom, others: Sequence[Question]) -> bool:
    form = question.form
    if isinstance(form, Fix) and form.is_true:
        return False  # a false statement has two steps to show
    if any(leaks(other, question) or leaks(question, other) for other in others):
        return False
    return classroom.fits(question)
