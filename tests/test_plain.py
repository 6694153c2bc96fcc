"""Questions and answers as plain data: back they are what they were, and what is no such data is refused."""

import json
from dataclasses import replace
from functools import cache
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.quiz.kinds import make
from game.quiz.play.plain import MalformedError, from_plain, holds_together, to_plain
from game.quiz.play.round import Answer, Answered, Deal, Round, step
from game.quiz.play.rules import Rules
from game.quiz.play.unfinished import Unfinished, from_text, to_text
from game.quiz.question import Question
from tests.flaws import drafts
from tests.support.each import each
from tests.support.hands import ALL_FORMS
from tests.support.samples import question, right, shipped, wrong


def answered(asked: Question, good: bool = True, helped: tuple[str, ...] = ()) -> Answered:
    game, _ = step(Round(1), Deal(asked))
    game, _ = step(game, Answer((right if good else wrong)(asked.form), helped))
    assert game.feedback is not None
    return game.feedback


@cache
def of_the_bank() -> tuple[Answered, ...]:
    """Questions of every form that were made from the bank, answered right, wrong and with help in turns."""
    asked = [one for some in drafts().values() for one in some]
    assert len(asked) > 2000
    helps: tuple[tuple[str, ...], ...] = ((), ("hint",), ("hint", "options"))
    return tuple(answered(one, i % 2 == 0, helps[i % 3]) for i, one in enumerate(asked))


def unfinished(*answers: Answered) -> Unfinished:
    return Unfinished("1750000000.000-12ab34cd", "space-race", ("space-race",), ("a.b",), 10, answers)


def through_text(plain: Any) -> Any:
    return json.loads(json.dumps(plain))


@each("form", ALL_FORMS)
@each("good", [True, False])
def test_every_form_comes_back(form: Any, good: bool) -> None:
    before = answered(question(form), good)
    after = from_plain(through_text(to_plain(before)), Answered)
    assert after == before
    assert type(after.response) is type(before.response)
    assert holds_together(after)


def test_a_question_with_a_picture_comes_back() -> None:
    bank = shipped()
    asked = make("what_is_seen", bank.facts["mir.first"], bank, Random(1))
    assert asked is not None
    assert asked.picture is not None
    assert asked.picture.coin is not None
    before = answered(asked)
    assert from_plain(through_text(to_plain(before)), Answered) == before


@pytest.mark.long
def test_every_question_of_the_bank_comes_back() -> None:
    for before in of_the_bank():
        after = from_plain(through_text(to_plain(before)), Answered)
        assert after == before
        assert hash(after) == hash(before)
        assert holds_together(after), before


texts = st.text(max_size=20)


@given(
    words=st.lists(texts, min_size=5, max_size=5),
    facts=st.lists(texts, min_size=1, max_size=4).map(tuple),
    truths=st.lists(texts, max_size=4).map(tuple),
    level=st.integers(1, 5),
    credit=st.floats(0, 1),
    points=st.integers(0, 160),
)
def test_any_words_and_numbers_come_back(
    words: list[str], facts: tuple[str, ...], truths: tuple[str, ...], level: int, credit: float, points: int
) -> None:
    prompt, said, why, hint, source = words
    asked = replace(
        question(), facts=facts, truths=truths, level=level, prompt=prompt, said=said, why=why, hint=hint, source=source
    )
    before = unfinished(replace(answered(asked), credit=credit, points=points))
    assert from_text(to_text(before)) == before


def test_a_round_goes_on_with_the_place_and_the_points_that_it_had() -> None:
    answers = tuple(answered(question(form), good=form is not ALL_FORMS[1]) for form in ALL_FORMS[:5])
    found = from_text(to_text(unfinished(*answers)))
    assert found is not None
    assert (found.number, found.is_complete) == (6, False)
    assert found.points == sum(one.points for one in answers) > 0
    game = found.game(Rules())
    assert (game.answered, game.number, game.points) == (answers, 5, found.points)
    assert replace(found, length=5).is_complete


# What nobody wrote down


def broken_values() -> list[Any]:
    return [None, True, 3, -1, 1.5, float("nan"), float("inf"), "", "words", [], {}, [1, 2], {"is": "Choose"}, 10**400]


def bent(plain: Any) -> list[Any]:
    """The data with each of its parts in turn taken out or replaced."""
    found: list[Any] = []
    if isinstance(plain, dict):
        for key, value in plain.items():
            found.append({other: part for other, part in plain.items() if other != key})
            found.append({**plain, "more": 1})
            found += [{**plain, key: some} for some in [*broken_values(), *bent(value)]]
    if isinstance(plain, list):
        found.append(plain[:-1])
        for i, value in enumerate(plain):
            found += [[*plain[:i], some, *plain[i + 1 :]] for some in [*broken_values(), *bent(value)]]
    return found


@pytest.mark.sweep
@pytest.mark.parametrize("form", ALL_FORMS)
def test_what_was_bent_is_refused_or_can_be_shown(form: Any) -> None:
    """Whatever is let pass can be drawn: by the board of its form, and in the list of answers."""
    from game.ui.scenes.review import Review
    from game.ui.scenes.summary import Summary
    from tests.support.paper import desk, drawn, room

    whole = to_plain(unfinished(answered(question(form), good=False)))
    refused = shown = 0
    desk_ = desk()
    for plain in bent(whole):
        found = from_text(json.dumps(plain))
        if found is None:
            refused += 1
            continue
        shown += 1
        game = found.game(Rules())
        if shown % 10 == 0:
            for scene in (Summary(desk_, game, None, ()), Review(desk_, game)):
                drawn(scene, room())
    assert refused > 500
    assert shown > 20


@each("text", ["", "null", "[]", "{}", "[" * 100_000, "{", '"words"', "\x00", '{"is": "Unfinished"}', "1e999"])
def test_what_is_no_round_is_refused(text: str) -> None:
    assert from_text(text) is None


@pytest.mark.long
@given(st.text(max_size=200) | st.binary(max_size=200).map(lambda data: data.decode("latin-1")))
@settings(max_examples=60)
def test_noise_is_refused(text: str) -> None:
    assert from_text(text) is None


def test_more_answers_than_the_round_is_long_are_refused() -> None:
    one = answered(question())
    assert from_text(to_text(replace(unfinished(one, one), length=1))) is None
    assert from_text(to_text(unfinished())) is None


def test_a_field_that_came_later_may_be_missing() -> None:
    plain = through_text(to_plain(answered(question())))
    del plain["helped"]
    del plain["question"]["truths"]
    assert from_plain(plain, Answered).helped == ()


def test_what_is_not_of_the_game_is_not_written_down() -> None:
    with pytest.raises(TypeError):
        to_plain({1, 2})
    with pytest.raises(MalformedError):
        from_plain([1, "a"], tuple[int, ...])
    with pytest.raises(MalformedError):
        from_plain([1], tuple[int, str])
