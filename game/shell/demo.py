"""The game plays itself, through its own loop and real input events, and can save a picture of each screen."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import perf_counter

import pygame

from game.shell.app import App
from game.shell.options import Options
from game.shell.player import Player
from game.shell.start import CANNOT_START, refuse, start
from game.translation import tr
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.page import Page
from game.ui.scenes.play import Play
from game.ui.scenes.timeline_view import LIST, STRIP, WHOLE

NAME = "Demo"
IN_A_ROUND = ("Play", "Prologue")  # pages with which one begins
TIMELINE_SHAPES = (WHOLE, LIST, STRIP)  # as its button leads on, if all of them fit
PAUSE = 1.2  # seconds between two actions, for those who watch


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """`skill` is the chance of a right answer, 0-1; `shots` a folder for pictures."""

    rounds: int = 1
    skill: float = 0.8
    fast: bool = False
    shots: Path | None = None


def run(options: Options, plan: DemoPlan) -> int:
    """Play the rounds and say what was done; 0 also when somebody closes the window, 2 where the game cannot start."""
    if plan.shots is not None:
        try:
            plan.shots.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            told = tr("Pictures cannot be saved in {folder} ({reason}).")
            return refuse(told.format(folder=plan.shots, reason=error.strerror))
    app = start(options, plan.fast)
    if app is None:
        return CANNOT_START
    owed = app.painter.owed
    owed.waits = True  # as for somebody who plays
    demo = Demo(app, plan, Random(options.seed))
    try:
        for _ in demo.play():
            if not demo.rest():
                break
        print(demo.summary())
    finally:
        app.close()
    return 0


class Demo:
    """Each step of `play` is one thing that a person would do."""

    def __init__(self, app: App, plan: DemoPlan, rng: Random) -> None:
        self._app, self._plan = app, plan
        self._player = Player(app, plan.skill, rng)
        self._seen: set[str] = set()
        self._rounds = self._answers = self._right = 0

    def play(self) -> Iterator[None]:
        while not self._app.desk.ready:
            yield
        if self._app.desk.bank is None or not self._app.desk.bank.facts:
            return
        if self._player.scene == "Play":
            yield from self._play_only()
            return
        self._player.choose("play")
        yield
        if self._player.scene == "NewProfile":
            self._player.give_name(NAME)
            yield
            self._player.choose("done")
            yield
        if self._player.scene == "GoOn":
            yield from self._go_on()
        if self._player.scene in IN_A_ROUND:
            yield from self._mixed()
        yield from self._look_round()
        while self._rounds < self._plan.rounds:
            self._rounds += 1
            self._player.choose("start")
            yield
            yield from self._round()
            self._player.choose("timeline")
            yield

    def _play_only(self) -> Iterator[None]:
        """The rounds of a game about one thing, which begins with the first of them."""
        for number in range(self._plan.rounds):
            if number:
                self._player.choose("next")
                yield
            self._rounds += 1
            yield from self._round()
        self._player.choose("timeline")
        yield

    def _mixed(self) -> Iterator[None]:
        """The round of all open eras with which one goes on who has played before."""
        self._rounds += 1
        yield from self._round()
        self._player.choose("timeline")
        yield

    def rest(self) -> bool:
        """Time to look, and a picture where there is something new; False once the window is closed."""
        until = perf_counter() + (0 if self._plan.fast else PAUSE)
        app = self._app
        goes_on = app.tick()
        while goes_on and (app.painter.owed or app.desk.later or perf_counter() < until):
            goes_on = app.tick()
        if goes_on:
            self._keep_picture()
        return goes_on

    def summary(self) -> str:
        session = self._app.desk.session
        eras = [era.era for era in session.progress() if era.open] if session else []
        told = tr("Played {rounds} rounds: {right} of {answers} right; open: {eras}; {screens} different screens.")
        return told.format(
            rounds=self._rounds,
            right=self._right,
            answers=self._answers,
            eras=", ".join(eras) or "-",
            screens=len(self._seen),
        )

    def _go_on(self) -> Iterator[None]:
        """To the end of the round that was broken off last time."""
        print(self._player.nodes()["words"].label, flush=True)
        self._player.choose("go")
        yield
        yield from self._round()
        self._player.choose("timeline")
        yield

    def _look_round(self) -> Iterator[None]:
        """Some pages that a round does not come by."""
        for shape in TIMELINE_SHAPES:
            if shape in self._player.nodes():
                self._player.choose(shape)
                yield
        self._player.press("help")
        yield
        self._player.press("back")
        yield

    def _round(self) -> Iterator[None]:
        while self._player.scene != "Summary":
            if self._player.scene == "Play":
                self._player.answer()
                self._tell()
            else:
                self._player.choose("continue")
            yield
        if "review" in self._player.nodes() and "Review" not in self._seen:
            self._player.choose("review")
            yield
            self._player.press("back")
            yield

    def _tell(self) -> None:
        """A line for each answer, once its feedback is on screen."""
        top = self._app.stack.top
        assert isinstance(top, Feedback)
        self._answers += 1
        self._right += top.answered.right
        answered, question = top.answered, top.answered.question
        verdict = tr("right") if answered.right else tr("not right")
        print(f"{self._answers}. {verdict}, +{answered.points}: {question.fact} ({question.kind})", flush=True)

    def _keep_picture(self) -> None:
        name = self._name()
        if name in self._seen:
            return
        self._seen.add(name)
        if self._plan.shots is not None:
            self._come_to_rest()
            file = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()
            pygame.image.save(self._app.picture(), self._plan.shots / f"{len(self._seen):02}-{file}.png")

    def _come_to_rest(self) -> None:
        """What is on its way arrives, so that a picture shows the page as it stays, and is shown."""
        top = self._app.stack.top
        if isinstance(top, Page):
            top.tweens.finish()
        exposed = pygame.Event(pygame.WINDOWEXPOSED)
        pygame.event.post(exposed)
        self._app.tick()
        while self._app.painter.owed:
            self._app.tick()

    def _name(self) -> str:
        """What makes a screen another one: its page, the form of the question, the verdict."""
        match self._app.stack.top:
            case Play() as play if play.game.question:
                return f"Play-{type(play.game.question.form).__name__}"
            case Feedback() as feedback:
                verdict = "right" if feedback.answered.right else "wrong"
                return f"Feedback-{type(feedback.answered.question.form).__name__}-{verdict}"
            case top:
                return type(top).__name__
