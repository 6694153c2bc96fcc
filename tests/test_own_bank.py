"""A bank of one's own: its title on the title page and the window, its files by whichever name, its commands."""

import shlex
import subprocess
import sys
from pathlib import Path
from random import Random

import pygame
import pytest

from game.__main__ import main
from game.arguments import quoted
from game.facts.copies import copies
from game.facts.folder import read_bank
from game.files import questions_dir
from game.shell.app import App
from game.shell.options import Options
from game.shell.player import Player
from game.shell.start import start
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.scenes.new_profile import OFFERED, SUGGESTIONS, NewProfile
from game.ui.scenes.own_title import MOST_LINES, draw_own_sky, plate
from game.ui.widgets.art import STARS
from tests.banks import MOUNTAINS
from tests.support.each import each
from tests.support.new_bank import write_new_bank
from tests.support.paper import FOUR_BY_THREE, WIDE, Paper, room
from tests.support.samples import shipped
from tests.support.saving import edit
from tests.test_live import wait_for_notice


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_new_bank(tmp_path / "my bank")


def opened(questions: Path, data: Path) -> App:
    app = start(Options(questions=questions, data=data, seed=1, size=(1024, 768)))
    assert app is not None
    while not app.desk.ready:
        app.tick()
    app.tick()
    return app


def title_of(app: App) -> tuple[str, str]:
    nodes = Player(app, 1.0).nodes()
    return nodes["name"].label, nodes["about"].label


def test_its_title_stands_on_the_page_and_the_window(folder: Path, tmp_path: Path) -> None:
    app = opened(folder, tmp_path / "data")
    assert title_of(app) == ("My bank", "Made with Sputnik to Gateway")
    assert pygame.display.get_caption()[0] == "My bank"
    edit(folder / "eras.yaml", "title: My bank", "title: High mountains")
    wait_for_notice(app)
    assert title_of(app)[0] == "High mountains"
    assert pygame.display.get_caption()[0] == "High mountains"
    app.close()


def test_the_game_s_own_bank_has_the_game_s_name(home: Path) -> None:
    app = opened(questions_dir(), home)
    assert title_of(app) == ("SPUTNIK to GATEWAY", "Who built it, who flew it, what comes next")
    assert pygame.display.get_caption()[0] == "Sputnik to Gateway"
    app.close()


@each("size", [WIDE, FOUR_BY_THREE])
@each("title", ["7b", "Mountains", "The great rivers of Europe", "Die Geschichte der Raumfahrt " * 2])
def test_a_title_of_any_length_fits_its_box(title: str, size: tuple[int, int]) -> None:
    from game.ui.layout import Rect

    box = Rect(0, 0, 560, 300)
    made = plate(title.strip(), box, room(size)).block
    assert made.fits
    assert len(made.lines) <= MOST_LINES
    assert " ".join(made.lines) == title.strip()
    assert made.width <= box.w
    assert made.height <= box.h


ORIGINAL = "mountains.yaml"


COPIES = (
    *("mountains - Copy.yaml", "mountains (1).yaml", "Copy of mountains.yaml", "mountains - Kopie.yaml"),
    *("mountains2.yaml", "mountains copy.yml", "mountains-old.yaml", "mountains.sync-conflict-1.yaml"),
)


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_beside_the_original_is_named_as_one(name: str, folder: Path) -> None:
    text = (folder / ORIGINAL).read_text(encoding="utf-8")
    (folder / name).write_text(text.replace("level: 4", "level: 5"), encoding="utf-8")
    bank, problems = read_bank(folder)
    assert [str(problem) for problem in problems] == [
        f'{name}:1:1: this file seems to be a copy of "{ORIGINAL}", with the same ids, and is not read; '
        "take one of the two out of the folder"
    ]
    assert bank.facts.keys() == read_bank(MOUNTAINS)[0].facts.keys()


def test_copies_of_eras_and_relations_are_named_as_well(folder: Path) -> None:
    for name in ("eras", "relations"):
        (folder / f"{name} - Copy.yaml").write_bytes((folder / f"{name}.yaml").read_bytes())
    bank, problems = read_bank(folder)
    assert [problem.where.file for problem in problems] == ["eras - Copy.yaml", "relations - Copy.yaml"]
    assert len(bank.facts) == 33


def test_parts_of_a_bank_are_no_copies() -> None:
    parts = [(f"week ({n}).yaml", f"entries:\n- id: a{n}\n- id: b{n}\n- id: shared\n".encode()) for n in range(1, 5)]
    assert copies(parts) == {}
    assert copies([("a.yaml", b""), ("a - Copy.yaml", b"")]) == {}


@pytest.mark.parametrize("ending", [".txt", ".TXT", ".rtf", ".docx"])
def test_a_second_ending_is_told_and_nothing_else(ending: str, folder: Path) -> None:
    (folder / ORIGINAL).rename(folder / f"{ORIGINAL}{ending}")
    _, problems = read_bank(folder)
    (told,) = [str(problem) for problem in problems if problem.where.file.startswith(ORIGINAL)]
    assert told.endswith(f'has a second ending, so that it is not read; rename it to "{ORIGINAL}"')


def test_without_its_eras_for_their_ending_there_is_one_message(folder: Path) -> None:
    (folder / "eras.yaml").rename(folder / "eras.yaml.txt")
    assert [problem.where.file for problem in read_bank(folder)[1]] == ["eras.yaml.txt"]


def test_check_of_a_file_checks_its_folder(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["check", str(folder / ORIGINAL)]) == 0
    assert "33 facts in 1 era;" in capsys.readouterr().out
    monkeypatch.chdir(folder)
    assert main(["check", ORIGINAL]) == 0
    assert main(["check", "--stats", ORIGINAL]) == 0
    assert main(["preview", "--count", "1", ORIGINAL]) == 0
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    assert main(["check", "notes.txt"]) == 2


def test_printed_commands_quote_their_paths(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "7b's new bank"
    assert main(["new", str(folder)]) == 0
    command = capsys.readouterr().out.partition("python ")[2].strip()
    given = subprocess.list2cmdline([str(folder)]) if sys.platform == "win32" else shlex.quote(str(folder))
    assert command == f"-m game --questions {given}"
    assert quoted("plain-bank") == "plain-bank"


SOURCED = "  source: britannica\n\n- id: annapurna"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("https://en.wikipedia.org/wiki/K2", "en.wikipedia.org, https://en.wikipedia.org/wiki/K2"),
        ("www.peakbagger.com/k2", "peakbagger.com, https://www.peakbagger.com/k2"),
        ('"NASA, K2, https://nasa.gov/k2"', "NASA, K2, https://nasa.gov/k2"),
    ],
)
def test_an_address_is_a_source_of_its_own(written: str, shown: str, folder: Path) -> None:
    edit(folder / ORIGINAL, SOURCED, SOURCED.replace("britannica", written))
    bank, problems = read_bank(folder)
    assert problems == ()
    assert bank.facts["k2.height"].source == shown
    assert bank.facts["annapurna.height"].source.startswith("Encyclopaedia Britannica")


def test_an_address_may_stand_at_a_fact_a_question_and_among_the_sources(folder: Path) -> None:
    edit(folder / ORIGINAL, "height: 8611 m", "height: {is: 8611 m, source: https://k2.example.org/a}")
    edit(folder / ORIGINAL, "right: The air", "source: http://q.example.org\n  right: The air")
    edit(folder / ORIGINAL, "entries:", "  alps: https://alps.example.org/\nentries:")
    edit(folder / ORIGINAL, "country: Argentina", "country: {is: Argentina, source: alps}")
    bank, problems = read_bank(folder)
    assert problems == ()
    assert bank.facts["k2.height"].source.startswith("k2.example.org, ")
    assert bank.facts["q-oxygen"].source.startswith("q.example.org, ")
    assert bank.facts["aconcagua.country"].source.startswith("alps.example.org, ")


def test_no_page_of_it_has_sputnik_and_nobody_is_named_after_a_craft(folder: Path) -> None:
    own = read_bank(folder)[0]
    page = room()
    seen = []
    for bank in (own, shipped()):
        paper = Paper(page.stage)
        draw_own_sky(paper, page, Rect(700, 0, 900, 900), bank)
        seen.append(paper.shapes)
    stars, with_sputnik = seen
    assert stars == STARS
    assert with_sputnik > STARS
    offered = NewProfile(Desk(clock=lambda: 0.0, rng=Random(1), bank=own)).offered
    assert len(offered) == OFFERED
    assert not set(offered) & set(SUGGESTIONS)
    assert NewProfile(Desk(clock=lambda: 0.0, rng=Random(1), bank=shipped())).offered[0] in SUGGESTIONS


def test_a_new_word_is_told_where_it_goes(folder: Path) -> None:
    edit(folder / "mountains.yaml", "height: 8611 m", "height: 8611 m\n    porters: 500")
    (problem,) = read_bank(folder)[1]
    assert problem.text == (
        'there is no relation "porters". Known are: climbed, height, climbers, country. '
        'A new word goes under "relations:" in relations.yaml; questions/README.md shows how.'
    )
    edit(folder / "mountains.yaml", "porters: 500", "heigth: 500")
    (problem,) = read_bank(folder)[1]
    assert problem.text.endswith('Did you mean "height"?')
