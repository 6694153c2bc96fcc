"""A line of text under the keys of an editor: the caret is always in it, and only what is taken away is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.widgets.editing import CHANGES, EXTEND, MOVES, Draft, draft_of, letters, stops
from tests.support.each import each

MOST = 12
ACCENTED = "e\u0301"  # one letter of two characters
TONED = "\N{WAVING HAND SIGN}\N{EMOJI MODIFIER FITZPATRICK TYPE-4}"
KEYS = (*MOVES, *(EXTEND + move for move in MOVES), *CHANGES)
characters = st.sampled_from(["a", "B", "7", " ", "-", "\u0301", "\u0308", "漢", TONED, "\n", "\t", "\x07"])
words = st.lists(characters, max_size=20).map("".join)
steps = st.lists(st.one_of(st.sampled_from(KEYS), words.map(lambda text: f"type:{text}")), max_size=30)


def after(draft: Draft, *keys: str) -> Draft:
    """After these keys, and texts that are marked as typed."""
    for key in keys:
        if key.startswith("type:"):
            draft = draft.insert(key.removeprefix("type:"), MOST)
        else:
            pressed = draft.press(key)
            assert pressed is not None, key
            draft = pressed
    return draft


@given(steps)
def test_the_caret_stands_between_letters_and_the_text_is_never_too_long(keys: list[str]) -> None:
    draft = Draft()
    for key in keys:
        draft = after(draft, key)
        assert {draft.caret, draft.anchor} <= set(stops(draft.text))
        assert len(draft.text) <= MOST
        assert draft.text.isprintable()


@given(steps, st.sampled_from(["x", "é", "漢"]))
def test_what_was_just_typed_is_erased_by_one_key(keys: list[str], letter: str) -> None:
    before = after(Draft(), *keys)
    before = before.at(before.caret)
    typed = before.insert(letter, MOST + 1)
    joins_what_follows = before.text[before.caret :][:1] in ("\u0301", "\u0308")
    assert typed.press("erase") == before or joins_what_follows


@given(steps, words)
def test_typing_replaces_everything_that_is_selected(keys: list[str], text: str) -> None:
    draft = after(Draft(), *keys, "select_all")
    assert draft.selected == draft.text
    assert draft.insert(text, MOST) == Draft().insert(text, MOST)
    assert after(draft, "cut") == after(draft, "erase") == after(draft, "delete") == Draft()


@given(words, st.sampled_from([("word_left", "first", "last"), ("word_right", "last", "first"),
                               ("left", "first", "last"), ("right", "last", "first")]))  # fmt: skip
def test_moving_one_way_comes_to_the_end(text: str, moves: tuple[str, str, str]) -> None:
    move, end, start = moves
    draft = Draft().insert(text, 99).press(start)
    assert draft
    for _ in text:
        draft = after(draft, move)
    assert draft == after(draft, end)


@given(steps)
def test_extending_there_and_typing_back_what_was_cut_changes_nothing(keys: list[str]) -> None:
    before = after(Draft(), *keys)
    cut = after(before, "cut")
    assert cut.insert(before.selected, 99).text == before.text


@given(st.lists(st.sampled_from(KEYS), max_size=8), words)
def test_what_is_composed_is_shown_and_is_not_yet_text(keys: list[str], text: str) -> None:
    before = after(draft_of("The first word"), *keys)
    during = before.compose(text)
    assert during.text == before.text
    assert during.compose("") == before
    if during.composing:
        assert during.shown == before.insert(during.composing, 99).text


@each(("keys", "text", "selected"), [
    (("erase",), "Yuri Gagari", ""),
    (("left", "left", "erase"), "Yuri Gagain", ""),
    (("first", "delete"), "uri Gagarin", ""),
    (("erase_word",), "Yuri ", ""),
    (("first", "delete_word"), "Gagarin", ""),
    (("word_left", "erase", "type:-"), "Yuri-Gagarin", ""),
    (("word_left", "type:A. "), "Yuri Gagarin", ""),  # there is no room
    (("extend_word_left",), "Yuri Gagarin", "Gagarin"),
    (("extend_first",), "Yuri Gagarin", "Yuri Gagarin"),
    (("first", "extend_right", "extend_right"), "Yuri Gagarin", "Yu"),
    (("first", "extend_word_right", "type:O "), "O Gagarin", ""),
    (("extend_left", "extend_left", "left", "erase"), "Yuri Gagain", ""),
    (("first", "extend_right", "extend_right", "right", "delete"), "Yui Gagarin", ""),
    (("extend_word_left", "erase"), "Yuri ", ""),
    (("extend_word_left", "cut"), "Yuri ", ""),
    (("extend_word_left", "copy"), "Yuri Gagarin", "Gagarin"),
    (("first", "extend_last", "last", "type:!"), "Yuri Gagarin", ""),
])  # fmt: skip
def test_each_key_does_what_it_says(keys: tuple[str, ...], text: str, selected: str) -> None:
    draft = after(draft_of("Yuri Gagarin"), *keys)
    assert (draft.text, draft.selected) == (text, selected)


@each("key", ["up", "down", "ok", "back", "next", "extend_erase", "x", ""])
def test_other_keys_edit_nothing(key: str) -> None:
    assert draft_of("Ada").press(key) is None


@pytest.mark.parametrize("letter", [ACCENTED, TONED, "\u1112\u1161\u11ab"])
def test_a_letter_of_several_characters_is_one_step(letter: str) -> None:
    draft = Draft().insert(f"a{letter}b", MOST)
    assert letters(draft.text) == ["a", letter, "b"]
    assert after(draft, "left", "left").caret == 1
    assert after(draft, "left", "erase").text == "ab"
    assert draft.at(2).caret in stops(draft.text)


def test_controls_are_left_out_and_no_letter_is_cut_in_two() -> None:
    assert Draft().insert("19\t57\r\n\x00\x1b", 99).text == "1957"
    assert Draft().insert(ACCENTED * 9, MOST - 1).text == ACCENTED * 5
