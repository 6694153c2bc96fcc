"""The characters that `check` knows are those that the fonts draw, and what they lack reaches the teacher."""

import unicodedata
from pathlib import Path

import pygame
import pytest

from game.__main__ import main
from game.facts.glyphs import characters, drawable, lacking
from game.files import assets_dir
from game.shell.bank_reading import read_today
from tests.support.new_bank import write_new_bank

MISSING = "\ue000"  # for private use: no font has it
FONTS = sorted((assets_dir() / "fonts").glob("*.ttf"))


@pytest.mark.parametrize("file", FONTS, ids=lambda file: file.stem)
def test_the_tables_say_what_the_fonts_draw(file: Path) -> None:
    """What a font lacks it draws as the empty box, and nothing else looks like that."""
    pygame.font.init()
    font, known = pygame.Font(file, 12), characters(file.read_bytes())

    def picture(letter: str) -> bytes:
        return pygame.image.tobytes(font.render(letter, False, "white", "black"), "RGB")

    box = picture(MISSING)
    letters = [
        chr(code) for code in (*range(0x21, 0x7F), *range(0xA1, 0x600), *range(0x1E00, 0x2300, 3), 0x4E54, 0xFB01)
    ]
    shown = [letter for letter in letters if unicodedata.category(letter)[0] not in "CMZ"]
    assert {letter for letter in shown if picture(letter) == box} == set(lacking("".join(shown), known))
    assert len(known) > 400


def test_what_can_be_drawn_is_in_all_faces_of_texts() -> None:
    glyphs = drawable()
    assert set("aZéßЖω€°–“²→ \u00a0") <= glyphs
    assert not set("乔ạ🏔") & glyphs


def test_check_and_live_reload_tell_of_empty_boxes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_new_bank(tmp_path / "bank")
    file = tmp_path / "bank" / "mountains.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("name: K2", "name: 乔戈里峰"), encoding="utf-8")
    assert main(["check", str(tmp_path / "bank")]) == 0
    said = 'mountains.yaml:29:7: the game\'s fonts lack the characters "乔戈里峰"; write others'
    assert f"doubt: {said}" in capsys.readouterr().out
    assert said in [str(problem) for problem in read_today(tmp_path / "bank", tmp_path / "data")[1]]


def test_the_wording_and_the_title_are_looked_at(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_new_bank(tmp_path / "bank")
    for name, old, new in (("relations.yaml", "stands in", "站 in"), ("eras.yaml", "title: Bank", "title: 山")):
        file = tmp_path / "bank" / name
        file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    main(["check", str(tmp_path / "bank")])
    told = capsys.readouterr().out
    assert "eras.yaml:1:1: the game's fonts lack the character" in told
    assert "relations.yaml:1:1: the game's fonts lack the character" in told
