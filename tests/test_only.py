"""`--only`: rounds about one question file, one entry or one question."""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from game.__main__ import main
from game.authoring.unasked import unasked
from game.facts.folder import read_bank
from game.facts.model import Bank, Severity
from game.facts.part import facts_of, unknown
from game.profile import GUEST
from game.quiz.play.round import Answer, Continue, Round
from game.session import Session
from game.shell.app import App
from game.shell.options import Options
from game.shell.player import Player
from game.shell.start import start
from game.store import open_store
from game.ui.scenes.feedback import Feedback
from game.ui.scenes.play import Play
from tests.banks import RIVERS
from tests.support.new_bank import write_new_bank
from tests.support.samples import right, shipped

NOW = 1_780_000_000.0


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    bank = tmp_path_factory.mktemp("banks") / "bank"
    return write_new_bank(bank)


@pytest.fixture(scope="module")
def bank(folder: Path) -> Bank:
    return read_bank(folder)[0]


def session(bank: Bank, folder: Path, only: str, seed: int = 1) -> Session:
    made = Session(bank, open_store(folder, lambda: NOW), GUEST, lambda: NOW, Random(seed))
    made.only = only
    return made


def round_of(made: Session) -> Round:
    """A round, played to its end."""
    game = made.begin()
    while not game.over:
        assert game.question is not None
        game, _ = made.send(game, Answer(right(game.question.form)))
        game, _ = made.send(game, Continue())
    return game


# What a name means


@pytest.mark.parametrize(
    "name", ["mountains.yaml", "mountains", "Mountains.YAML", "my-bank/mountains.yaml", r"C:\bank\mountains.yaml"]
)
def test_a_file_is_named_with_or_without_its_folder_and_its_ending(name: str, bank: Bank) -> None:
    assert facts_of(name, bank) == tuple(bank.facts)


def test_an_entry_a_fact_and_a_question_have_their_ids(bank: Bank) -> None:
    assert facts_of("k2", bank) == ("k2.climbed", "k2.height", "k2.climbers", "k2.country")
    of_everest = [f"everest.{name}" for name in ("climbed", "height", "climbers", "country")]
    assert facts_of("everest", bank) == (*of_everest, "q-oxygen")
    assert facts_of("k2.height", bank) == ("k2.height",)
    assert facts_of("q-oxygen", bank) == ("q-oxygen",)
    assert facts_of("eras.yaml", bank) == ()
    assert facts_of("k3", bank) is None


def test_an_entry_comes_before_a_file_of_the_same_name() -> None:
    entry, file = facts_of("iss", shipped()), facts_of("iss.yaml", shipped())
    assert entry
    assert file
    assert {shipped().facts[fact].entry for fact in entry} == {"iss"}
    assert len({shipped().facts[fact].entry for fact in file}) > 10


def test_what_is_unknown_is_told_with_a_guess(bank: Bank) -> None:
    assert unknown("kilmanjaro", bank).endswith('"kilmanjaro". Did you mean "kilimanjaro"?')
    assert unknown("k2.hight", bank).endswith('Did you mean "k2.height"?')
    assert unknown("montains.yaml", bank).endswith('Did you mean "mountains.yaml"?')
    assert unknown("?", bank).endswith('"?". Known are: mountains.yaml.')
    assert unknown("eras.yml", bank).endswith("Known are: mountains.yaml.")


# Its questions as text


@pytest.mark.parametrize("name", ["k2", "k2.height", "q-oxygen", "everest", "denali.country"])
def test_a_preview_shows_nothing_else(name: str, folder: Path, bank: Bank, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", str(folder), "--json", "--only", name]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["facts"][0] for row in rows} == set(facts_of(name, bank) or ())


def test_a_preview_of_a_file_is_one_of_its_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", "--count", "1", "--only", str(folder / "mountains.yaml")]) == 0
    assert "everest" in capsys.readouterr().out.lower()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("nosuch", 'There is no question file, entry or question "nosuch". Known are: mountains.yaml.'),
        ("kilimanjaroo", 'There is no question file, entry or question "kilimanjaroo". Did you mean "kilimanjaro"?'),
        ("relations.yaml", '"relations.yaml" has no fact and no question.'),
    ],
)
def test_a_preview_of_nothing_is_answered_by_a_sentence(
    name: str, sentence: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["preview", str(folder), "--only", name]) == 2
    assert capsys.readouterr().err == f"{sentence}\n"


# The rounds


@pytest.mark.sweep
@pytest.mark.parametrize("name", ["k2", "k2.height", "q-oxygen", "everest", "mountains.yaml", "denali.country"])
@pytest.mark.parametrize("seed", range(3))
def test_each_round_is_about_it_and_asks_nothing_twice_in_the_same_words(
    name: str, seed: int, bank: Bank, tmp_path: Path
) -> None:
    made = session(bank, tmp_path, name, seed)
    for _ in range(3):
        game = round_of(made)
        prompts = [answer.question.prompt for answer in game.answered]
        assert len(prompts) == len(set(prompts)) == game.length > 0
        assert {answer.question.fact for answer in game.answered} <= set(facts_of(name, bank) or ())


def test_a_fact_is_asked_in_every_kind_that_it_makes(bank: Bank, tmp_path: Path) -> None:
    from game.quiz.kinds import KINDS, make

    made = {kind for kind in KINDS for seed in range(9) if make(kind, bank.facts["k2.height"], bank, Random(seed))}
    asked = {answer.question.kind for answer in round_of(session(bank, tmp_path, "k2.height")).answered}
    assert asked == made
    assert len(made) >= 3


def test_entries_of_the_shipped_bank_make_whole_rounds(tmp_path: Path) -> None:
    entries = sorted({fact.entry for fact in shipped().facts.values() if fact.asked})
    for name in Random(1).sample(entries, 8):
        game = round_of(session(shipped(), tmp_path, name))
        assert len({answer.question.prompt for answer in game.answered}) == game.length, name
        assert {shipped().facts[answer.question.fact].entry for answer in game.answered} == {name}


def test_what_has_vanished_makes_an_empty_round_and_no_fault(bank: Bank, tmp_path: Path) -> None:
    game = session(bank, tmp_path, "gone").begin()
    assert game.over
    assert game.question is None


# The open game


@pytest.fixture
def app(folder: Path, tmp_path: Path) -> Iterator[App]:
    options = Options(questions=folder, data=tmp_path / "data", seed=1, size=(1024, 768), only="k2")
    opened = start(options, fast=True)
    assert opened is not None
    yield opened
    opened.close()


def test_a_guest_plays_at_once_and_leaving_leads_to_the_title(app: App) -> None:
    player = Player(app, 1.0)
    app.tick()
    assert player.scene == "Play"
    assert app.desk.profile is GUEST
    for _ in range(2):
        seen = set()
        while player.scene != "Summary":
            top = app.stack.top
            if isinstance(top, Play):
                assert top.game.question is not None
                seen.add(top.game.question.fact.partition(".")[0])
                player.answer()
            elif isinstance(top, Feedback):
                player.choose("continue")
        assert seen == {"k2"}
        assert player.nodes()["title"].label == "k2 · round complete"
        player.choose("next")
        assert player.scene == "Play"
    player.press("back")
    player.choose("leave")
    assert player.scene == "Title"
    player.sign_in("Ada")
    assert app.desk.session is not None
    assert app.desk.session.only == ""


def test_what_else_is_saved_does_not_come_in_between(app: App) -> None:
    assert app.desk.bank is not None
    assert app.desk.session is not None
    app.desk.session.take(app.desk.bank, ("everest.height", "k2.height"))
    assert app.desk.session.changed == ("k2.height",)


def test_the_game_plays_it_itself(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    demo = ["demo", "--headless", "--fast", "--seed", "1", "--data", str(tmp_path / "data"), "--rounds", "2"]
    assert main([*demo, "--questions", str(folder), "--only", "k2.height"]) == 0
    *lines, last = capsys.readouterr().out.splitlines()
    assert len(lines) > 4
    assert all(": k2.height (" in line for line in lines)
    assert last.startswith("Played 2 rounds")
    assert main([*demo, "--only", str(folder / "mountains.yaml")]) == 0  # its folder goes without saying
    assert "everest." in capsys.readouterr().out


def test_what_will_not_be_asked_opens_no_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bank = read_bank(RIVERS)[0]
    never = next(unasked(bank))
    fact = next(fact.id for fact in bank.facts.values() if fact.where == never.where)
    assert never.severity is Severity.UNASKED
    options = ["--questions", str(RIVERS), "--data", str(tmp_path)]
    assert main(["play", *options, "--only", fact]) == 2
    assert capsys.readouterr().err == f"{never}\n"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("isss", 'There is no question file, entry or question "isss". Did you mean "iss"?'),
        ("eras.yaml", '"eras.yaml" has no fact and no question.'),
    ],
)
@pytest.mark.parametrize("command", ["play", "demo"])
def test_what_is_not_there_is_answered_by_a_sentence(
    command: str, name: str, sentence: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, "--data", str(home), "--only", name]) == 2
    assert capsys.readouterr().err == f"{sentence}\n"


def test_mistakes_are_hinted_at_where_something_is_not_found(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    for file in folder.glob("*.yaml"):
        (mine / file.name).write_bytes(
            file.read_bytes().replace(b"- id: k2\n  kind: mountain", b"- id: k2\n  kind: montain")
        )
    assert main(["play", "--questions", str(mine), "--data", str(tmp_path / "data"), "--only", "k2"]) == 2
    told = capsys.readouterr().err
    assert told.startswith('There is no question file, entry or question "k2".')
    assert "(Mistakes in the question files: 1; the command check tells them.)" in told
