"""Whoever saves a question file while the game runs is told what happens to it, and plays it next."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from game.authoring.unsound import unsound
from game.facts import kept
from game.facts.changed import changed
from game.facts.check import check
from game.facts.folder import read_bank, read_folder, shipped_wording
from game.facts.model import Problem, Severity, Where
from game.quiz.kinds import make
from game.session import MOST_CHANGED
from game.shell.app import App
from game.shell.options import Options
from game.shell.player import Player
from game.shell.start import start
from game.ui.layout import Rect
from game.ui.scenes.play import Play
from game.ui.scenes.settings import SettingsPage
from game.ui.scenes.sources import QuestionFiles
from game.ui.scenes.title import Title
from game.ui.stack import Push
from game.ui.widgets.basic import Look
from tests.support.new_bank import write_new_bank
from tests.support.saving import FILE, answer, begun, edit, on_table, save, wait

SURE, UNSURE = "climbed: {is: 1889-10,", "climbed: {is: 1889?,"
GOOD, BAD = "right: The air at the top is too thin", "right: Most climbers breathe what"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_new_bank(tmp_path / "bank")


@pytest.fixture
def opened(folder: Path, tmp_path: Path) -> Iterator[Callable[[], App]]:
    apps: list[App] = []

    def open_() -> App:
        app = start(Options(questions=folder, data=tmp_path / "data", seed=1, size=(1024, 768)), fast=True)
        assert app is not None
        apps.append(app)
        while not app.desk.ready:
            app.tick()
        return app

    yield open_
    for app in apps:
        app.close()


def words(page: QuestionFiles, app: App) -> list[str]:
    strips = page.strips(app.room, 1000.0)
    labels = (strip.show(Rect(0, 0, 1000, strip.height)).node(Look()).label for strip in strips)
    return [label for label in labels if label]


# What will not be asked


def test_a_saved_fact_that_will_not_be_asked_is_told_with_its_line_and_the_reason(
    opened: Callable[[], App], folder: Path
) -> None:
    app = opened()
    line = save(app, folder, SURE, UNSURE)
    wait(app, lambda: app.desk.unasked)
    assert app.desk.notice == (
        f'{FILE}, line {line}: "kilimanjaro.climbed" will not be asked: '
        "only a date that is sure and lies within one year can be asked for."
    )
    save(app, folder, "height: 8611 m", "height: 8612 m")
    wait(app, lambda: "will not" in app.desk.notice)
    told = "The question files were read again: 33 facts; 1 will not be asked (Settings, Data). Next: k2."
    assert app.desk.notice == told
    save(app, folder, UNSURE, SURE)
    wait(app, lambda: not app.desk.unasked)


def test_it_is_counted_apart_on_each_page(opened: Callable[[], App], folder: Path) -> None:
    edit(folder / FILE, SURE, UNSURE)
    edit(folder / FILE, GOOD, BAD)
    edit(folder / FILE, "height: 8051 m", "height: 8051 metros")
    app = opened()
    wait(app, lambda: app.desk.unasked)
    unasked, problems = app.desk.unasked, app.desk.problems
    assert [problem.severity for problem in unasked] == [Severity.UNASKED] * 2
    title = app.stack.top
    assert isinstance(title, Title)
    mistakes = sum(problem.severity is Severity.MISTAKE for problem in problems)
    told = {node.name: node.label for node in title.tree(app.room)}["about"]
    assert mistakes
    assert told == f"Mistakes in the question files: {mistakes}; will not be asked: 2. Settings, Data says more."
    app.stack.go(Push(page := QuestionFiles(app.desk)))
    lines = words(page, app)
    assert lines[lines.index("Will not be asked: 2") :] == [
        "Will not be asked: 2",
        *(problem.in_words for problem in unasked),
    ]
    assert f"Problems: {len(problems)}" in lines
    settings = SettingsPage(app.desk)
    settings.tab = "data"
    assert any("Will not be asked: 2." in node.label for node in settings.tree(app.room))


def test_the_title_tells_it_alone_too(opened: Callable[[], App], folder: Path) -> None:
    edit(folder / FILE, GOOD, BAD)
    app = opened()
    assert not app.desk.problems
    wait(app, lambda: app.desk.unasked)
    assert Player(app, 1.0).nodes()["about"].label == ("Facts that will not be asked: 1. Settings, Data says more.")
    assert app.desk.notice == ""  # nobody has saved anything
    assert "No problems found." not in words(QuestionFiles(app.desk), app)


def test_it_is_kept_for_the_next_start_which_looks_for_nothing(
    opened: Callable[[], App], folder: Path, tmp_path: Path
) -> None:
    edit(folder / FILE, SURE, UNSURE)
    first = opened()
    assert first.desk.bank is not None
    assert first.desk.bank.unasked is None
    wait(first, lambda: first.desk.unasked)
    second = opened()
    assert second.desk.unasked == first.desk.unasked
    assert second.desk.bank is not None
    assert second.desk.bank.unasked == first.desk.unasked
    assert second.desk.bank.openers


def test_that_everything_is_asked_is_kept_as_well(folder: Path, tmp_path: Path) -> None:
    files = read_folder(folder, shipped_wording())[0]
    bank, problems = read_bank(folder)
    for unasked in ((), (Problem(Where(FILE, 3, 1), "so", Severity.UNASKED),)):
        kept.keep(tmp_path, folder, files, bank, problems)
        kept.add(tmp_path, folder, files, unasked)
        found = kept.take(tmp_path, folder, files)
        assert found is not None
        assert found[0].unasked == unasked


# What is doubtful


def test_a_doubt_of_what_was_saved_is_told_and_others_are_counted(opened: Callable[[], App], folder: Path) -> None:
    app = opened()
    save(app, folder, "country: Argentina\n  source: britannica", "country: Argentina")
    bank = app.desk.bank
    assert bank is not None
    line = bank.entries["aconcagua"].where.line
    told = f'{FILE}, line {line}: "aconcagua" has no source; name one from "sources:". Next: aconcagua.'
    assert app.desk.notice == told
    save(app, folder, "height: 8611 m", "height: 8612 m")
    told = "The question files were read again: 33 facts; 1 doubt (Settings, Data). Next: k2."
    assert app.desk.notice == told


EVEN, UNEVEN = "wrong: [The smell of the snow is too strong,", "wrong: [Snow,"


def test_what_check_tells_of_questions_stands_on_the_page_too(opened: Callable[[], App], folder: Path) -> None:
    app = opened()
    save(app, folder, EVEN, UNEVEN)
    wait(app, lambda: "(rule L06)" in app.desk.notice)
    listed = words(QuestionFiles(app.desk), app)
    bank, problems = read_bank(folder)
    told = [problem.in_words for problem in (*problems, *check(bank), *unsound(bank))]
    assert any("(rule L06)" in line for line in told)
    assert {*told} <= {*listed}


def test_it_stands_there_at_the_next_start(opened: Callable[[], App], folder: Path) -> None:
    edit(folder / FILE, EVEN, UNEVEN)
    first = opened()
    assert not first.desk.problems
    wait(first, lambda: first.desk.problems)
    second = opened()
    assert second.desk.problems == first.desk.problems
    assert [problem.severity for problem in second.desk.problems] == [Severity.DOUBT]


def test_mistakes_stand_before_doubts(opened: Callable[[], App], folder: Path) -> None:
    edit(folder / FILE, "clue: the highest mountain above the sea", "clue: Mount Everest")
    edit(folder / FILE, "country: USA", "contry: USA")
    app = opened()
    listed = words(QuestionFiles(app.desk), app)
    start = listed.index(f"Problems: {len(app.desk.problems)}") + 1
    assert '"contry"' in listed[start]
    assert '"everest"' in listed[start + 1]


KING = """
- id: louis
  kind: person
  era: climbers
  chapter: world
  name: Louis XVI
  source: britannica

# Questions in words"""


def test_a_name_that_loses_its_entry_is_told(opened: Callable[[], App], folder: Path) -> None:
    edit(folder / FILE, "\n# Questions in words", KING)
    edit(folder / FILE, "climbers: Matthias Zurbriggen", "climbers: [Matthias Zurbriggen, Louis XVI]")
    app = opened()
    assert not app.desk.problems
    save(app, folder, "name: Louis XVI", "name: Citizen Capet")
    told = '"Louis XVI" is no entry\'s name; if "louis" is meant, which is called "Citizen Capet", write so or its id'
    assert told in app.desk.notice
    save(app, folder, "height: 8611 m", "height: 8612 m")
    assert any(told in problem.text for problem in app.desk.problems)
    save(app, folder, "name: Citizen Capet", "name: Citizen Capet\n  also: [Louis XVI]")
    assert not app.desk.problems


def test_an_entry_that_is_taken_out_leaves_mere_words(opened: Callable[[], App], folder: Path) -> None:
    edit(folder / FILE, "\n# Questions in words", KING)
    edit(folder / FILE, "climbers: Matthias Zurbriggen", "climbers: [Matthias Zurbriggen, louis]")
    app = opened()
    save(app, folder, KING, "\n# Questions in words")
    assert not app.desk.problems


# Mistakes


def test_a_mistake_costs_its_entry_and_the_rest_is_played(opened: Callable[[], App], folder: Path) -> None:
    app = opened()
    line = save(app, folder, "- id: k2\n  kind: mountain", "- id: k2\n  kind: montain")
    assert app.desk.notice.startswith(f"1 mistake: {FILE}, line {line + 1}:")
    assert app.desk.notice.endswith(" (The rest is read again: 29 facts.)")
    save(app, folder, "height: 8051 m", "height: 8052 m")
    assert app.desk.notice.endswith(" (The rest is read again: 29 facts.) Next: broad-peak.")
    assert app.desk.bank is not None
    assert "k2" not in app.desk.bank.entries


def test_a_mistake_costs_its_fact_and_is_the_first_of_several(opened: Callable[[], App], folder: Path) -> None:
    app = opened()
    edit(folder / FILE, "country: USA", "country: []")
    line = save(app, folder, "height: 8611 m", "height: high")
    assert app.desk.notice.startswith(f"1 of 2 mistakes: {FILE}, line {line}:")
    assert app.desk.notice.endswith(" (The rest is read again: 31 facts.)")


BROKEN = {
    FILE: lambda text: text.encode("utf-16"),
    "eras.yaml": lambda text: text.replace("eras:", "eras", 1).encode(),
    "relations.yaml": lambda text: text.replace("relations:", "relations: [", 1).encode(),
}


@pytest.mark.parametrize("file", BROKEN)
def test_where_nothing_of_a_file_can_be_read_the_last_edition_stays(
    file: str, opened: Callable[[], App], folder: Path
) -> None:
    app = opened()
    before = app.desk.bank
    whole = (folder / file).read_text(encoding="utf-8")
    (folder / file).write_bytes(BROKEN[file](whole))
    wait(app, lambda: app.desk.notice)
    assert app.desk.notice.startswith(f"Saved, but 1 mistake is left, so the questions are as before: {file}, line ")
    assert app.desk.bank is before
    app.desk.notice = ""
    other = "eras.yaml" if file != "eras.yaml" else "relations.yaml"
    edit(folder / other, "\n", "\n# a note\n")
    wait(app, lambda: app.desk.notice)
    assert "as before" in app.desk.notice
    (folder / file).write_text(whole, encoding="utf-8")
    wait(app, lambda: app.desk.bank is not before)
    assert "read again" in app.desk.notice


def test_the_only_entry_of_a_file_is_no_more_than_an_entry(opened: Callable[[], App], folder: Path) -> None:
    entry = "entries:\n- {id: eiger, kind: mountain, era: climbers, chapter: world, name: Eiger}\n"
    (folder / "more.yaml").write_text(entry, encoding="utf-8")
    app = opened()
    bank = app.desk.bank
    (folder / "more.yaml").write_text(entry.replace("mountain", "montain"), encoding="utf-8")
    wait(app, lambda: app.desk.bank is not bank)
    assert app.desk.notice.startswith("1 mistake: more.yaml, line 2:")


def test_what_was_found_of_the_last_edition_stays_with_it(opened: Callable[[], App], folder: Path) -> None:
    edit(folder / FILE, SURE, UNSURE)
    app = opened()
    wait(app, lambda: app.desk.unasked)
    before = app.desk.unasked
    (folder / FILE).write_bytes(b"\xff")
    wait(app, lambda: app.desk.notice)
    assert "as before" in app.desk.notice
    assert app.desk.unasked == before


def test_a_file_that_is_deleted_is_gone_whatever_mistakes_there_are(opened: Callable[[], App], folder: Path) -> None:
    more = (
        "entries:\n- {id: eiger, kind: mountain, era: climbers, chapter: world, name: Eiger, facts: {height: 3967 m}}\n"
    )
    (folder / "more.yaml").write_text(more, encoding="utf-8")
    app = opened()
    assert app.desk.bank is not None
    assert "eiger" in app.desk.bank.entries
    (folder / "more.yaml").unlink()
    save(app, folder, "kind: mountain", "kind: montain")
    assert "eiger" not in app.desk.bank.entries
    assert "The rest is read again" in app.desk.notice


# What has changed comes next


def test_only_what_is_said_counts_as_changed(folder: Path) -> None:
    old = read_bank(folder)[0]
    edit(folder / FILE, "entries:\n", "# a note\n\nentries:\n")
    edit(folder / FILE, "as_of: 2026-11", "as_of: 2026-12")
    assert changed(old, read_bank(folder)[0]) == ()
    edit(folder / FILE, "height: 4478 m", "height: 4479 m")
    edit(folder / FILE, "why: One breath up there", "why: Each breath up there")
    edit(folder / FILE, "country: Argentina", "country: Argentina\n    opened: 1990")
    edit(
        folder / "relations.yaml", "relations:\n", 'relations:\n  opened: {type: date, say: "{s} {v}.", ask: "{s}?"}\n'
    )
    assert changed(old, read_bank(folder)[0]) == ("matterhorn.height", "aconcagua.opened", "q-oxygen")
    edit(folder / FILE, "clue: the second highest", "clue: the second-highest")
    assert changed(old, read_bank(folder)[0])[:4] == ("k2.climbed", "k2.height", "k2.climbers", "k2.country")


def test_what_was_changed_during_a_round_is_asked_next_and_then_the_round_goes_on(
    opened: Callable[[], App], folder: Path
) -> None:
    app = opened()
    player = begun(app)
    text = (folder / FILE).read_text(encoding="utf-8")
    while f"- id: {on_table(app).partition('.')[0]}\n" not in text:
        answer(player)
    before = on_table(app)
    entry, _, relation = before.partition(".")
    assert relation
    edit(folder / FILE, "height: 5895 m", "height: 5896 m")
    save(app, folder, f"- id: {entry}\n", f"- id: {entry}\n  tags: [known]\n")
    assert app.desk.notice.startswith("The question files were read again: 33 facts. Next: ")
    assert app.desk.session is not None
    waiting = app.desk.session.changed
    assert before in waiting
    assert "kilimanjaro.height" in waiting
    asked = []
    while True:
        answer(player)
        if on_table(app) not in waiting:
            break
        asked.append(on_table(app))
    assert before in asked  # though it was asked just now
    assert "kilimanjaro.height" in asked
    assert asked == [fact for fact in waiting if fact in asked]
    assert {*waiting}.difference(asked) == {*app.desk.session.changed}  # what the round has told waits for the next one


def test_where_nobody_plays_the_next_round_begins_with_it(opened: Callable[[], App], folder: Path) -> None:
    app = opened()
    save(app, folder, "wrong: [The smell of the snow is too strong,", "wrong: [The smell of snow is too strong,")
    assert app.desk.notice == "The question files were read again: 33 facts. Next: q-oxygen."
    player = begun(app)
    assert on_table(app) == "q-oxygen"
    answer(player)
    assert on_table(app) != "q-oxygen"


def test_of_very_many_changes_some_come_next(opened: Callable[[], App], folder: Path) -> None:
    app = opened()
    text = (folder / FILE).read_text(encoding="utf-8")
    save(app, folder, text, text.replace("level: 1", "level: 2"))
    assert app.desk.notice.endswith("Next: everest, matterhorn, kilimanjaro, ...")
    begun(app)
    assert app.desk.session is not None
    assert len(app.desk.session.changed) == MOST_CHANGED - 1


def test_what_is_overdue_is_not_asked_though_it_was_changed(opened: Callable[[], App], folder: Path) -> None:
    app = opened()
    save(app, folder, "height: 8611 m", "height: {is: 8611 m, review_by: 2001}")
    player = begun(app)
    assert app.desk.session is not None
    assert app.desk.session.changed == ()
    for _ in range(5):
        assert on_table(app) != "k2.height"
        answer(player)


def test_a_change_that_the_round_has_told_waits_for_the_next_round(opened: Callable[[], App], folder: Path) -> None:
    app = opened()
    player = begun(app)
    session = app.desk.session
    assert session is not None
    play = app.stack.top
    assert isinstance(play, Play)
    assert play.game.question is not None
    pairs = (make("match", fact, session.bank, Random(1)) for fact in session.bank.facts.values())
    paired = next(question for question in pairs if question)
    told = paired.facts[1]
    play._take(replace(play.game, question=paired))
    answer(player)
    session.take(session.bank, (told,))
    answer(player)
    assert on_table(app) != told
    assert told in session.changed
    app.stack.go(Push(Play(app.desk)))
    assert on_table(app) == told
    assert told not in session.changed
