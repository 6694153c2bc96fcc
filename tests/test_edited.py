"""Who edits questions while the game is open is told all that is new of them, and plays them next; pupils play on."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from game.__main__ import main
from game.facts.model import Problem, Severity, Where
from game.facts.problem import news
from game.profile import GUEST
from game.shell.app import App
from game.shell.options import Options
from game.shell.start import start
from game.ui.scenes.play import Play
from tests.support.new_bank import write_new_bank
from tests.support.saving import FILE, answer, begun, edit, on_table, save, wait

NOTE = "\n# Questions in words"
PERSON = """
- id: hillary
  kind: person
  era: climbers
  chapter: world
  name: Edmund Hillary
  source: britannica
  facts:
    born: 1919-07-20
"""
PAIR = """
intervals:
- from: matterhorn.climbed
  to: everest.climbed
  ask: How many years after the Matterhorn was Mount Everest climbed?
  why: Climbers first had to learn how to breathe so high up.
"""
LATER = """
- id: later
  name: And then
  years: 1958/1990
  about: What came afterwards.
  chapters:
  - {id: after, name: Afterwards}
"""
MESSNER = """
- id: nanga-parbat
  kind: mountain
  era: later
  chapter: after
  name: Nanga Parbat
  facts:
    height: 8125 m
  source: britannica
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_new_bank(tmp_path / "bank")


@pytest.fixture
def opened(folder: Path, tmp_path: Path) -> Iterator[Callable[..., App]]:
    apps: list[App] = []

    def open_(shared: bool = False) -> App:
        options = Options(
            questions=folder,
            data=tmp_path / "data",
            home=tmp_path / "home",
            shared=shared,
            seed=1,
            size=(1024, 768),
        )
        app = start(options, fast=True)
        assert app is not None
        apps.append(app)
        while not app.desk.ready:
            app.tick()
        return app

    yield open_
    for app in apps:
        app.close()


# What is told


def test_a_misspelt_name_is_told_though_a_mistake_is_left(opened: Callable[..., App], folder: Path) -> None:
    edit(folder / FILE, NOTE, PERSON + NOTE)
    app = opened()
    line = save(app, folder, "[Edmund Hillary, Tenzing Norgay]", "[Edmund Hilary, Tenzing Norgay]")
    name = edit(folder / FILE, "- id: hillary", "- id: hillary")
    told = (
        f'{FILE}, line {line}: "Edmund Hilary" looks like "Edmund Hillary" ({FILE}, line {name}): '
        "if they are the same, spell them alike. Next: everest."
    )
    assert app.desk.notice.startswith("1 mistake: ")
    assert 'no relation "born"' in app.desk.notice
    assert app.desk.notice.endswith(told)


def test_what_is_new_is_told_where_nothing_near_it_has_changed(opened: Callable[..., App], folder: Path) -> None:
    edit(folder / FILE, "[Edmund Hillary, Tenzing Norgay]", "[Edmund Hilary, Tenzing Norgay]")
    app = opened()
    person = PERSON.replace("  facts:\n    born: 1919-07-20\n", "")
    save(app, folder, NOTE, person + NOTE)
    assert '"Edmund Hilary" looks like "Edmund Hillary"' in app.desk.notice
    save(app, folder, "height: 8611 m", "height: 8612 m")
    assert "Hilary" not in app.desk.notice
    assert "1 doubt" in app.desk.notice


def test_of_two_mistakes_the_new_one_is_told(opened: Callable[..., App], folder: Path) -> None:
    edit(folder / FILE, "height: {is: 8849 m", "height: {is: high")
    app = opened()
    line = save(app, folder, "country: USA", "contry: USA")
    assert app.desk.notice.startswith(f"1 of 2 mistakes: {FILE}, line {line}: ")


def test_a_problem_is_no_news_for_standing_at_another_line() -> None:
    def problem(line: int, first: int) -> Problem:
        text = f"the id is used twice (first in a.yaml, line {first})"
        return Problem(Where("b.yaml", line, 3), text, Severity.DOUBT)

    assert news([problem(9, 8)], [problem(3, 2)]) == ()
    assert news([problem(9, 8)], []) == (problem(9, 8),)


def test_the_word_that_gives_a_question_away_is_told(opened: Callable[..., App], folder: Path) -> None:
    app = opened()
    old = "right: The air at the top is too thin"
    save(app, folder, old, "right: Most climbers breathe too fast")
    wait(app, lambda: "will not be asked" in app.desk.notice)
    told = '"q-oxygen" will not be asked: a word of the question stands in the right answer and in no wrong one: “'
    assert told in app.desk.notice
    assert "(rule L12)" in app.desk.notice
    assert ":1" not in app.desk.notice


def test_a_new_pair_of_dates_is_named_counted_and_asked_next(opened: Callable[..., App], folder: Path) -> None:
    app = opened()
    text = (folder / FILE).read_text(encoding="utf-8")
    save(app, folder, text, text + PAIR)
    assert app.desk.notice == (
        "The question files were read again: 33 facts and 1 interval. "
        "Next: the time from matterhorn.climbed to everest.climbed."
    )
    player = begun(app)
    play = app.stack.top
    assert isinstance(play, Play)
    assert play.game.question is not None
    assert play.game.question.kind == "how_long_between"
    answer(player)
    save(app, folder, "How many years after", "How many whole years after")
    assert app.desk.notice.endswith("Next: the time from matterhorn.climbed to everest.climbed.")
    answer(player)
    assert play.game.question is not None
    assert "whole years" in play.game.question.prompt


def test_without_a_file_of_entries_the_questions_stay_and_no_other_file_is_blamed(
    opened: Callable[..., App], folder: Path
) -> None:
    app = opened()
    before = app.desk.bank
    (folder / FILE).unlink()
    wait(app, lambda: app.desk.notice)
    assert app.desk.bank is before
    assert app.desk.notice.startswith("The questions are as before: eras.yaml, line 4: beside this file there is none")


# Who plays it next


def test_why_a_question_comes_is_told(opened: Callable[..., App], folder: Path) -> None:
    app = opened()
    line = save(app, folder, "height: 8611 m", "height: 8612 m")
    begun(app)
    assert on_table(app) == "k2.height"
    assert app.desk.notice == f"This question comes now since it has just been changed: {FILE}, line {line}."


def test_pupils_play_on_and_in_quick_play_it_comes_next(opened: Callable[..., App], folder: Path) -> None:
    app = opened(shared=True)
    assert not app.desk.edited_here
    player = begun(app)
    asked = on_table(app)
    changed = "k2" if not asked.startswith("k2.") else "denali"
    save(app, folder, f"- id: {changed}\n", f"- id: {changed}\n  tags: [known]\n")
    assert app.desk.notice.endswith("What was changed comes in its turn; in Quick play it comes next.")
    assert app.desk.session is not None
    assert not app.desk.session.changed
    answer(player)
    assert "comes now" not in app.desk.notice
    app.desk.sit(GUEST)
    entries = [name.partition(".")[0] for name in app.desk.session.changed]
    assert set(entries) == {changed}


def test_no_era_that_is_locked_is_dealt_to_a_pupil(opened: Callable[..., App], folder: Path) -> None:
    edit(folder / "eras.yaml", "  - {id: giants, name: The highest of all}\n", f"  - {{id: giants, name: G}}\n{LATER}")
    edit(folder / FILE, NOTE, MESSNER + NOTE)
    app = opened(shared=True)
    player = begun(app)
    save(app, folder, "height: 8125 m", "height: 8126 m")
    for _ in range(3):
        answer(player)
        assert not on_table(app).startswith("nanga-parbat")


def test_a_teacher_plays_what_was_changed_in_any_era(opened: Callable[..., App], folder: Path) -> None:
    edit(folder / "eras.yaml", "  - {id: giants, name: The highest of all}\n", f"  - {{id: giants, name: G}}\n{LATER}")
    edit(folder / FILE, NOTE, MESSNER + NOTE)
    app = opened()
    player = begun(app)
    save(app, folder, "height: 8125 m", "height: 8126 m")
    answer(player)
    assert on_table(app) == "nanga-parbat.height"


def test_with_all_eras_open_it_comes_next_as_well(opened: Callable[..., App], folder: Path) -> None:
    app = opened(shared=True)
    player = begun(app)
    save(app, folder, "height: 8611 m", "height: 8612 m")
    app.desk.set(replace(app.desk.settings, open_all=True))
    answer(player)
    assert on_table(app) == "k2.height"


# In the terminal


def test_check_says_how_its_lines_are_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(folder)])
    assert capsys.readouterr().err == ""
    edit(folder / FILE, "[The smell of the snow is too strong,", "[Snow,")
    main(["check", str(folder)])
    place, rules = capsys.readouterr().err.splitlines()
    assert place.endswith(f"means line 131 of {FILE}, character 7.")
    assert rules == "What rules such as L06 want: python -m game check --rules"
