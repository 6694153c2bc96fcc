"""A long sitting: questions dealt and answered as a learner does, and the memory that the process holds meanwhile."""

import gc
from collections.abc import Callable
from pathlib import Path
from random import Random

from game.quiz.play.round import Answer, Continue
from game.quiz.question import Place, Response
from game.session import Session
from game.shell.app import App
from game.shell.options import Options
from game.shell.player import Player
from game.shell.start import start
from tests.bench.memory import held
from tests.support.samples import right, wrong

SKILL = 0.8
# On screen, with real events and all pages drawn: so many rounds, until whatever may be kept of pictures has been
# seen, and from then on one of so many; to draw all of them would take a quarter of an hour.
FIRST, SEEN = 50, 20
EARLY, SOON, LATE = 60, 2_000, 10_000  # the first after ten minutes or so
TICKS_OF_REST = 20


def sit(home: Path, size: tuple[int, int], told: Callable[[int, float], None]) -> None:
    """Play until LATE questions were answered; `told` hears of the memory after EARLY and after each SOON of them."""
    app = start(Options(data=home, seed=1, size=size), fast=True)
    assert app is not None
    player, rng = Player(app, SKILL, Random(1)), Random(2)
    player.sign_in("Bench")
    _rest(app)
    session = app.desk.session
    assert session is not None
    rounds, next_look = 0, EARLY
    while session.learner.answers < LATE:
        if rounds < FIRST or rounds % SEEN == 0:
            _round_on_screen(player)
        else:
            _round(session, rng)
        rounds += 1
        if session.learner.answers >= next_look:
            gc.collect()  # what waits to be collected is not kept
            told(session.learner.answers, held())
            next_look = SOON if next_look == EARLY else next_look + SOON
    app.close()


def _rest(app: App) -> None:
    """As long as it takes to read a page: what waits for that happens now."""
    for _ in range(TICKS_OF_REST):
        app.tick()


def _round_on_screen(player: Player) -> None:
    player.choose("start")
    while player.scene != "Summary":
        if player.scene == "Play":
            player.answer()
        else:
            player.choose("continue")
    player.choose("timeline")


def _round(session: Session, rng: Random) -> None:
    """The same without a screen."""
    game = session.begin()
    while game.question is not None:
        form = game.question.form
        if rng.random() < SKILL:
            response: Response = right(form)
        else:
            response = form.axis.low if isinstance(form, Place) else wrong(form)
        game, _ = session.send(game, Answer(response))
        game, _ = session.send(game, Continue())
