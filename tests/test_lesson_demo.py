"""The lesson that plays itself, in all forms, with pictures of both windows; and one that is killed in the middle."""

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from game.__main__ import main
from game.classroom import Classroom
from game.quiz.kind_table import TABLE
from game.shell.lesson_demo import kinds_shown, told_of
from game.store import open_store
from game.store.log import SqliteStore
from tests.support.samples import ALL, shipped

FORMS = (*(form.__name__.lower() for form in ALL), "fix-2")
DEMO = ["demo", "--lesson", "--fast", "--headless", "--seed", "3"]


@pytest.mark.long
def test_it_shows_all_forms_in_all_phases_on_both_windows(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shots = home / "shots"
    assert main([*DEMO, "--data", str(home), "--shots", str(shots), "--size", "640x360"]) == 0

    assert "A lesson of all forms: First vote" in capsys.readouterr().out
    names = {file.stem.partition("-")[2] for file in shots.iterdir()}
    for form in FORMS:
        for phase in ("asked", "options", "voting", "revealed"):
            assert {f"{form}-{phase}", f"{form}-{phase}-teacher"} <= names
    assert {"result", "choose-spread", "ladder-voting-again"} <= names


def test_it_has_a_question_of_each_form() -> None:
    shown = [TABLE[kind].form for kind in kinds_shown()]
    assert set(shown) == set(ALL)


def room_of(store: SqliteStore) -> Classroom:
    return Classroom(shipped(), store, lambda: 0.0, Random(1))


@pytest.mark.long
def test_a_lesson_that_is_killed_is_offered_with_all_its_votes(home: Path) -> None:
    """The demo tells of each thing that was done once it is kept, and is killed then."""
    command = [sys.executable, "-m", "game", *DEMO, "--data", str(home)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as demo:
        assert demo.stdout is not None
        told = [next(demo.stdout).strip() for _ in range(30)]
        demo.kill()
    store = open_store(home, lambda: 0.0)
    classroom = room_of(store)
    opening = classroom.cut_off()
    assert opening is not None
    lesson = classroom.resume(opening)
    store.close()
    stood = [told_of(state.turns[state.at]) for state in (*lesson.before, lesson.now)]

    assert set(told) <= set(stood)
    assert stood.index(told[-1]) >= len(set(told)) - 1
