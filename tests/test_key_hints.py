"""Hints at the foot of a page: keys as caps, and what they do."""

import pytest

from game.quiz.question import Form
from game.ui.boards import board_for
from game.ui.boards.layouts import layouts
from game.ui.widgets.key_hints import hints_width, parts
from tests.support.hands import ALL_FORMS
from tests.support.paper import room

MOST = 5  # of hints; what has no room at the foot stands on the page of keys


def shown(hint: str) -> str:
    return " ".join(f"[{part.words}]" if part.is_key else part.words for part in parts(hint))


@pytest.mark.parametrize(
    ("hint", "seen"),
    [
        ("Enter to the question", "[Enter] To the question"),
        ("Left / Right change", "[Left] [Right] Change"),
        ("Page Up / Page Down", "[Page Up] [Page Down]"),
        ("F11 full screen", "[F11] Full screen"),
        ("S stories", "[S] Stories"),
        ("+ / - move", "[+] [-] Move"),
        ("1–4 or A–D answer", "[1–4] or [A–D] answer"),
        ("A–E pick, 1–5 put", "[A–E] pick, [1–5] put"),
        ("then Enter answer", "then [Enter] answer"),
        ("a letter leads to a name", "a letter leads to a name"),
        ("type the answer", "type the answer"),
        ("1–4 / A–D answer", "[1–4] [A–D] Answer"),
        ("Arrows / Enter choose", "[Arrows] [Enter] Choose"),
        ("0–9 type", "[0–9] Type"),
        ("Stick and A choose", "[Stick] and [A] choose"),
    ],
)
def test_keys_are_told_from_what_they_do(hint: str, seen: str) -> None:
    assert shown(hint) == seen


def test_hints_beside_each_other_are_wider_than_each() -> None:
    place = room()
    first, second = ["Enter choose"], ["Esc back"]
    assert hints_width([], place) == 0
    assert hints_width(first + second, place) > hints_width(first, place) + hints_width(second, place)


@pytest.mark.parametrize("confirm", [False, True])
@pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: type(form).__name__)
def test_what_is_said_of_keys_below_a_question_is_one_capital_and_short(form: Form, confirm: bool) -> None:
    """Keys, and what they do."""
    for layout in layouts(board_for(form, confirm)):
        hints = layout.hints
        assert len(hints) <= MOST
        for hint in hints:
            *keys, last = parts(hint)
            assert all(key.is_key for key in keys)
            assert last.words[0].isupper(), hint
