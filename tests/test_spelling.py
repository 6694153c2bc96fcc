"""Typed answers: what is let pass, and what never is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.quiz.language.slips import means, slips
from tests.support.each import each

words = st.text("abcde é", min_size=0, max_size=12)


@each("typed", [
    "Valentina Tereshkova", "valentina tereshkova", " VALENTINA  TERESHKOVA! ", "Valentína Tereshkova",
    "Valentina Tereschkova", "Valentina Tershkova", "Valentnia Tereshkova", "Valentna Tereshkoba",
])  # fmt: skip
def test_what_is_right_or_nearly_so_passes(typed: str) -> None:
    assert means(typed, ["Valentina Tereshkova"], ["Yuri Gagarin"])


@each(("typed", "answer"), [
    ("", "Mir"), ("Mars", "Mir"), ("Mar", "Mir"), ("Valentina", "Valentina Tereshkova"), ("Apollo 12", "Apollo 11"),
    ("Apollo 1", "Apollo 11"), ("Salyut", "Salyut 1"), ("Untiz", "Unity"), ("Sputnik 11", "Sputnik 1"),
    ("1968", "1969"),
])  # fmt: skip
def test_what_is_wrong_does_not(typed: str, answer: str) -> None:
    assert not means(typed, [answer])


@pytest.mark.parametrize(
    ("typed", "answer"), [("the Moon", "Moon"), ("détente", "detente"), ("R7", "R7"), ("Zarja", "Zarya")]
)
def test_articles_and_accents_do_not_count(typed: str, answer: str) -> None:
    assert means(typed, [answer])


def test_any_alias_will_do() -> None:
    assert means("ISS", ["International Space Station", "ISS"])
    assert means("Интернационал", ["International", "Интернационал"])


def test_what_lies_as_near_to_a_wrong_answer_is_not_let_pass() -> None:
    assert means("Columbus", ["Columbus"], ["Columbia"])
    assert not means("Columbas", ["Columbia"], ["Columbus"])
    assert not means("Vostok", ["Voskok"], ["Vostok"])
    assert means("Columbis", ["Columbus", "Columbia"], ["Columbia"])


@each(("one", "other", "count"), [
    ("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "abcd", 1), ("abc", "axc", 1),
    ("kitten", "sitting", 3), ("", "abc", 3),
])  # fmt: skip
def test_slips_are_counted(one: str, other: str, count: int) -> None:
    assert slips(one, other) == slips(other, one) == count


@given(one=words, other=words, third=words)
def test_slips_are_a_measure(one: str, other: str, third: str) -> None:
    assert slips(one, other) == slips(other, one)
    assert (slips(one, other) == 0) == (one == other)
    assert abs(len(one) - len(other)) <= slips(one, other) <= max(len(one), len(other))
