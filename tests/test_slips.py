"""Slips of pasting and typing: one sentence answers each and leads to its mend, and what is meant is let pass."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from game.authoring.mending import mend
from game.authoring.unsound import unsound
from game.facts.check import check
from game.facts.folder import read_folder
from game.facts.glyphs import drawable
from game.facts.lettered import rests, without_letters
from game.facts.load import load
from game.facts.pasted import odd_in
from tests.banks import MOUNTAINS, listed
from tests.support.each import each

BANKS = Path(__file__).parent / "banks"
SLIPS = [*listed(BANKS / "slips.yaml"), *listed(BANKS / "strangers.yaml")]
FILES = {name: data.decode("utf-8") for name, data in read_folder(MOUNTAINS)[0]}
NAME = "mountains.yaml"
TODAY = date(2026, 11, 23)
TYPES = {"climbed": "date", "height": "quantity", "climbers": "person", "country": "country"}


def told(text: str) -> tuple[list[str], int]:
    """What `check` prints of the bank with this file in it, and how many facts are left."""
    files = {**FILES, NAME: text}
    loaded = load((name, data.encode("utf-8")) for name, data in files.items())
    found = [*loaded.problems, *check(loaded.bank, TODAY, drawable()), *unsound(loaded.bank)]
    return [f"{one.severity}: {one}" for one in sorted(found)], len(loaded.bank.facts)


def test_the_bank_is_clean_before() -> None:
    assert told(FILES[NAME]) == ([], 33)


@pytest.mark.sweep
@pytest.mark.parametrize("slip", SLIPS, ids=[slip["slip"] for slip in SLIPS])
def test_a_slip_is_answered(slip: dict[str, Any]) -> None:
    assert slip["from"] in FILES[NAME]
    assert told(FILES[NAME].replace(slip["from"], slip["to"], 1)) == (slip["says"], slip["left"])


@pytest.mark.sweep
@pytest.mark.parametrize("slip", SLIPS, ids=[slip["slip"] for slip in SLIPS])
def test_what_is_safe_is_mended_once_and_nothing_else_changes(slip: dict[str, Any]) -> None:
    slipped = FILES[NAME].replace(slip["from"], slip["to"], 1)
    made, done = mend(NAME, slipped.encode("utf-8"), TYPES)
    before, after = slipped.splitlines(), made.decode("utf-8").splitlines()
    assert len(after) == len(before)
    assert [new for old, new in zip(before, after, strict=True) if old != new] == slip.get("fixed", [])
    assert bool(done) is ("fixed" in slip)
    assert mend(NAME, made, TYPES) == (made, [])


def test_each_kind_stands_twice() -> None:
    names = {slip["slip"] for slip in SLIPS}
    again = {name.removesuffix(", in other words") for name in names if name.endswith(", in other words")}
    assert len(again) >= 36
    assert again <= names


@each(
    ("text", "clean"),
    [
        ("E = mc<sup>2</sup>", "E = mc²"),
        ("H<sub>2</sub>O on&nbsp;Mars", "H₂O on Mars"),
        ("Tom &amp;amp; Jerry", "Tom & Jerry"),
        ("Sputnik<ref name='a'>BBC</ref> flew.[12][13]", "Sputnik flew."),
        ("[Everest](https://example.org/x) is high", "Everest is high"),
        ("• The first", "The first"),
        ("one line<br>another", "one line another"),
        ("the ~~old~~ new", "the ~~old~~ new"),
        ("What does <br> do?", "What does <br> do?"),
    ],
)
def test_what_was_pasted_is_found(text: str, clean: str) -> None:
    odd = odd_in(text)
    assert odd is not None
    assert odd.signs
    assert odd.clean == clean


@each(
    "text",
    [
        "3 < 5 and 6 > 2", "a<b and b>c", "x<b>y", "<br>", "AT&T; and Co", "R&D", "2*3*4", "3 * 4 * 5", "M*A*S*H",
        "*NSYNC", "a[0]", "x = y[3]", "numbers[1] in Python", "It was [in Ohio]", "the ____ landed",
        "__ is the capital of __", "use __init__ here", "file_name_x", "Hawai`i", "-5 °C", "– 5 °C", "C. and A.",
        "Kennedy's 'we choose to go to the Moon'", "1. FC Köln", "He said [sic] so", "7 ~ 8", "5 &lt 6",
    ],
)  # fmt: skip
def test_what_was_meant_is_let_pass(text: str) -> None:
    assert odd_in(text) is None


def test_a_question_about_such_signs_may_show_them() -> None:
    tags = (
        'q: "Which HTML tag makes a text bold, as in <b>this</b>?"\n  right: <b>\n  wrong: [<i>, <u>, <hr>]\n  why: So'
    )
    slipped = FILES[NAME].replace("q: Why do most climbers on Mount Everest carry oxygen?", tags)
    kept = slipped.replace("  right: The air at the top is too thin\n", "", 1)
    assert not [line for line in told(kept)[0] if "copied" in line]
    assert mend(NAME, kept.encode("utf-8"), TYPES)[0] == kept.encode("utf-8")


@each(
    ("options", "bare"),
    [
        (["(a) snow", "(b) ice"], ["snow", "ice"]),
        (["A: snow", "B: ice", "C: wind"], ["snow", "ice", "wind"]),
        (["i) snow", "ii) ice", "iii) wind"], ["snow", "ice", "wind"]),
        (["A) snow", "ice", "wind"], ["A) snow", "ice", "wind"]),  # a doubt, and no mend
        (["A. Vespucci", "B. Diaz", "C. Columbus"], ["A. Vespucci", "B. Diaz", "C. Columbus"]),
        (["A. Lincoln", "B. Franklin"], None),
        (["1. Advent", "2. Advent", "3. Advent"], None),
        (["A snow", "B ice", "C wind"], None),
    ],
)
def test_letters_before_options(options: list[str], bare: list[str] | None) -> None:
    assert without_letters(options) == bare


@pytest.mark.parametrize(
    ("right", "wrong", "found"),
    [
        ("The air", ["The smell of the snow", "too strong", "The wind"], [1]),
        ("hot air", ["cold air", "and ice", "dry air"], [1]),
        ("Wernher", ["Max Valier", "von Braun", "Ernst Stuhlinger"], []),
        ("and so on", ["or not", "and then more"], []),
        ("iPhone", ["Apple Mac", "iPad"], []),
    ],
)
def test_the_rest_of_an_option(right: str, wrong: list[str], found: list[int]) -> None:
    assert list(rests(right, wrong)) == found
