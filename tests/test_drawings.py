"""The drawings: shapes that the renderer knows, colours that every theme can replace, words for who cannot see them."""

import importlib
import json
import re
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest

from game.facts.emblem_names import EMBLEM_NAMES
from game.files import assets_dir, questions_dir
from tests.banks import listed
from tests.support.each import each
from tests.support.samples import shipped

FOLDER = assets_dir() / "pictures"
DRAWINGS = sorted(FOLDER.glob("*.svg"))
SCENERY = sorted(FOLDER.glob("scenery/*.svg"))  # of the game's own pages
EMBLEMS = sorted(FOLDER.glob("emblems/*.svg"))  # of kinds of entries
KNOWN = {"svg", "defs", "g", "path", "rect", "circle", "ellipse", "polygon", "linearGradient", "radialGradient", "stop"}
HEAVIEST, ALL_TOGETHER = 8 * 1024, 320 * 1024


def told() -> list[dict[str, object]]:
    kept: list[dict[str, object]] = listed(questions_dir() / "pictures.yaml")["pictures"]
    return kept


@each("file", DRAWINGS + SCENERY + EMBLEMS)
def test_a_drawing_is_light_and_made_of_what_the_renderer_knows(file: Path) -> None:
    assert file.stat().st_size <= HEAVIEST
    tree = ElementTree.parse(file).getroot()
    assert tree.get("viewBox") == "0 0 600 400"
    assert {element.tag.rpartition("}")[2] for element in tree.iter()} <= KNOWN
    names = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(names) == len(set(names))
    assert set(re.findall(r"#([a-z][\w-]*)", file.read_text(encoding="utf-8"))) <= set(names)


@each("file", DRAWINGS + SCENERY + EMBLEMS)
def test_every_colour_of_a_drawing_has_its_replacement(file: Path) -> None:
    themes = json.loads((FOLDER / "colours.json").read_text(encoding="utf-8"))
    used = set(re.findall(r"#[0-9A-F]{6}", file.read_text(encoding="utf-8")))
    assert used <= set(themes["contrast"])
    for theme in themes.values():
        assert not set(theme) & set(theme.values())  # so that the order of replacing does not matter


def test_all_drawings_together_stay_light() -> None:
    assert sum(file.stat().st_size for file in DRAWINGS) <= ALL_TOGETHER


def test_every_drawing_is_described_once_and_shows_what_there_is() -> None:
    assert sorted(str(picture["file"]) for picture in told()) == [file.name for file in DRAWINGS]
    bank = "".join(file.read_text(encoding="utf-8") for file in questions_dir().glob("*.yaml"))
    there = set(re.findall(r"\bid: ([\w-]+)", bank))
    for picture in told():
        assert all(picture[words] for words in ("alt", "credit")), picture["file"]
        shows = picture["shows"]
        assert isinstance(shows, list)
        assert set(shows) <= there, picture["file"]


def test_every_emblem_that_a_bank_can_name_is_there_and_every_kind_of_the_bank_has_one() -> None:
    assert [file.stem for file in EMBLEMS] == sorted(get_args(EMBLEM_NAMES))
    bank = shipped()
    assert all(bank.nature(kind).emblem for kind in bank.kinds)


def test_the_script_draws_what_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(FOLDER))
    make = importlib.import_module("make")
    for drawings, files in ((make.DRAWINGS, DRAWINGS), (make.SCENERY, SCENERY), (make.EMBLEMS, EMBLEMS)):
        drawn = {f"{name}.svg": draw().svg() for name, draw in drawings.items()}
        assert drawn == {file.relative_to(FOLDER).as_posix(): file.read_text(encoding="utf-8") for file in files}
