"""What is kept of a learner is what the log gives, or is thrown away."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.quiz.play.keepsake import as_text, learnt
from game.quiz.play.learner import WORTH_KEEPING, Attempt, Learner, learn
from game.quiz.play.rules import Rules

NEW = Learner(levels={"a": 1, "b": 5})
ANSWERS = st.lists(
    st.builds(
        Attempt,
        fact=st.sampled_from(["a", "b", "gone", "é \ud800"]),
        kind=st.sampled_from(["direct", "type_answer", "no kind any more"]),
        credit=st.floats(0, 1),
        points=st.integers(0, 160),
        when=st.floats(0, 4e9),
        round=st.just("r"),
        taken=st.sampled_from(["", "Mir", '"\\']),
        options=st.sampled_from([None, 0, 2, 3, 4]),
    ),
    min_size=1,
    max_size=30,
)


@settings(max_examples=40)
@given(ANSWERS, ANSWERS)
def test_what_was_kept_gives_the_same_learner_also_with_later_answers(log: list[Attempt], later: list[Attempt]) -> None:
    kept = as_text(learn(NEW, log), log)
    found = learnt(NEW, [*log, *later], kept)
    assert found.learner == learn(NEW, [*log, *later])
    assert found.to_keep == ""


def answers(count: int) -> list[Attempt]:
    rng = Random(1)
    return [
        Attempt(rng.choice("ab"), "direct", float(rng.random() < 0.7), 100, 1e9 + 600 * number, "r", options=4)
        for number in range(count)
    ]


LOG = answers(80)
KEPT = as_text(learn(NEW, LOG), LOG)
POISONED = KEPT.replace('"a":[', '"a":[1000,', 1)


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "no JSON",
        KEPT[:-1],
        KEPT[1:],
        KEPT + " ",
        POISONED,
        KEPT.replace("true", "false"),
        KEPT[:64],
        KEPT[:64] + "[]",
    ],
)
def test_whatever_was_done_to_it_the_log_holds(kept: str) -> None:
    assert learnt(NEW, LOG, kept).learner == learn(NEW, LOG)


def test_it_is_of_no_use_for_other_answers_levels_or_rules() -> None:
    others = [
        (NEW, [replace(LOG[0], credit=1 - LOG[0].credit), *LOG[1:]]),
        (NEW, [LOG[1], LOG[0], *LOG[2:]]),
        (NEW, LOG[:-1]),
        (NEW, [replace(LOG[0], when=5.0), *LOG]),  # one that came from another computer
        (replace(NEW, levels={"a": 2, "b": 5}), LOG),
        (replace(NEW, rules=Rules(right=0.9)), LOG),
    ]
    for new, log in others:
        assert learnt(new, log, KEPT).learner == learn(new, log)


def test_it_is_made_anew_when_many_answers_have_come() -> None:
    log = answers(WORTH_KEEPING)
    first = learnt(NEW, log, "")
    assert first.to_keep
    assert learnt(NEW, log, first.to_keep).to_keep == ""
    assert learnt(NEW, [*log, *LOG], first.to_keep).to_keep == ""
    assert learnt(NEW, [*log, *log], first.to_keep).to_keep
