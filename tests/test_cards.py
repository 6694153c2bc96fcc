"""Answer cards: the badges of the screen, one page a pupil, large enough for the last row."""

import re
from pathlib import Path

import pytest

from game import badges
from game.__main__ import main
from game.authoring.answer_cards import cards
from game.authoring.badge_drawing import badge
from game.ui.theme import BADGES, INK, hexed
from tests.test_authoring_page import read

LEAST_CAPITAL = 30.0  # mm: at 8 m more than 10 minutes of arc, twice what a good eye needs


def test_each_page_has_the_four_badges_of_the_screen() -> None:
    text = cards(3)
    found = read(text)
    letters = [data for tag, data in found.texts if tag == "text"]
    drawn = re.findall(r'fill="(#\w+)" stroke="(#\w+)"', text)
    assert letters == list("ABCD") * 3
    assert [(hexed(fill), hexed(edge)) for fill, edge in drawn[:4]] == [(colour, INK) for colour in BADGES[:4]]
    shapes = [tag for tag, _ in found.tags if tag in ("circle", "polygon", "rect")]
    assert shapes[:4] == ["circle", "polygon", "rect", "polygon"]
    assert sum(attributes.get("class") == "card" for _, attributes in found.tags) == 3


def test_the_corners_are_those_of_the_screen() -> None:
    [points] = re.findall(r'points="([^"]+)"', badge(3))
    corners = [tuple(float(number) / 100 for number in point.split(",")) for point in points.split()]
    assert corners == list(badges.DIAMOND)


def test_the_letters_are_read_from_the_last_row() -> None:
    text = cards(1)
    width = float(re.findall(r"\.badge { width: (\d+)mm", text)[0])
    view = float(re.findall(r'viewBox="\S+ \S+ (\S+)', text)[0])
    size = float(re.findall(r'font-size="(\S+)"', text)[0])
    capital = 0.7 * size * width / view
    assert capital >= LEAST_CAPITAL


def test_the_page_needs_nothing_from_elsewhere() -> None:
    found = read(cards(1))
    assert {tag for tag, _ in found.tags}.isdisjoint({"script", "link", "img", "a", "iframe"})


def test_the_command_writes_cards_and_replaces_nothing_but_cards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["cards"]) == main(["cards", "--count", "2"]) == 0
    file = tmp_path / "cards.html"
    assert file.read_text(encoding="utf-8").count('<section class="card">') == 2
    file.write_text("mine", encoding="utf-8")
    assert main(["cards"]) == main(["cards", "cards.pdf"]) == main(["cards", "--count", "61"]) == 2
    assert file.read_text(encoding="utf-8") == "mine"
    assert capsys.readouterr().err.count("\n") == 3
