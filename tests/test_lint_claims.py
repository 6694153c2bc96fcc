"""What a question claims is looked up in the bank: whatever the kind, a key that is not the truth is never shown."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random
from typing import get_args

import pytest

from game.facts.model import Name
from game.quiz import lint
from game.quiz.claim import Ascends, Claim, HasValue, IsDescribed, IsValue, IsVouchedFor, LacksValue, WasIn
from game.quiz.kinds import KINDS, make
from game.quiz.lint import breaches, is_sound
from game.quiz.question import Choose, Fix, Question
from tests.flaws.moved import moved
from tests.support.samples import ALL, shipped_and_asked
from tests.support.samples import question as sample

ENOUGH, MANY, ROUNDS = 40, 150, 5
LINT, ENOUGH_FILES = Path(lint.__file__).parent, 10


@cache
def asked(kind: str) -> Sequence[Question]:
    """Questions of the kind as they are played, from all parts of the bank."""
    bank, rng = shipped_and_asked(), Random(kind)
    made: list[Question] = []
    for _ in range(ROUNDS):
        if len(made) < ENOUGH:
            facts = rng.sample(list(bank.facts.values()), len(bank.facts))
            drawn = (make(kind, fact, bank, rng) for fact in facts)
            made += islice((question for question in drawn if question), MANY)
    return made


def ids(question: Question) -> list[str]:
    return [rule.id for rule in breaches(question, shipped_and_asked())]


@pytest.mark.parametrize("kind", KINDS)
def test_a_key_that_was_moved_is_caught_in_every_kind(kind: str) -> None:
    assert len(asked(kind)) >= ENOUGH
    for question in asked(kind):
        assert is_sound(question, shipped_and_asked())
        flawed = list(moved(question))
        assert flawed
        for wrong in flawed:
            assert "L01" in ids(wrong), wrong
            assert not is_sound(wrong, shipped_and_asked())


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_that_claims_nothing_is_not_sound(kind: str) -> None:
    """So a new kind cannot go unchecked: it claims something that the rules know how to look up, or is never asked."""
    for question in asked(kind):
        assert "L01" in ids(replace(question, claim=None))


@pytest.mark.parametrize("form", ALL)
def test_a_kind_that_nobody_knows_is_judged_by_what_it_claims(form: type) -> None:
    """The name of a kind says nothing: its questions are sound where their claims are."""
    made = next(question for kind in KINDS for question in asked(kind) if type(question.form) is form)
    assert is_sound(replace(made, kind="riddle"), shipped_and_asked())
    assert not is_sound(replace(made, kind="riddle", claim=None), shipped_and_asked())
    for wrong in moved(replace(made, kind="riddle")):
        assert not is_sound(wrong, shipped_and_asked())


OF_TWO_CLAIMS = ("select_all", "type_answer", "true_or_fix")  # of values and of entries


def test_every_claim_is_made_by_some_kind_and_every_kind_makes_one() -> None:
    made = {kind: {type(question.claim) for question in asked(kind)} for kind in KINDS}
    assert {claim for claims in made.values() for claim in claims} == set(get_args(Claim))
    assert all(len(claims) == (2 if kind in OF_TWO_CLAIMS else 1) for kind, claims in made.items())


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "written"])
def test_no_kind_can_vouch_for_itself(kind: str) -> None:
    for question in asked(kind):
        assert "L01" in ids(replace(question, claim=IsVouchedFor()))


@pytest.mark.parametrize("kind", ["inverse", "odd_one_out", "select_all", "which_event", "clue_ladder"])
def test_what_is_claimed_must_be_what_is_asked(kind: str) -> None:
    """Another value than the prompt asks for, or another year."""
    nobody = Name("Nobody at all")
    tried = 0
    for question in asked(kind):
        match question.claim:
            case HasValue() | LacksValue():
                others: list[Claim] = [HasValue(nobody), LacksValue(nobody), IsDescribed()]
            case WasIn(year):
                others = [WasIn(year + 1), WasIn(year - 1), IsValue()]
            case IsDescribed():
                others = [IsValue(), HasValue(nobody), Ascends()]
            case _:
                continue
        tried += len(others)
        for claim in others:
            assert "L01" in ids(replace(question, claim=claim)), (claim, question)
    assert tried >= ENOUGH


def test_the_option_that_is_said_to_be_stated_stands_in_the_prompt() -> None:
    """Else what is true would count as false."""
    for question in asked("true_or_fix"):
        form = question.form
        assert isinstance(form, Fix)
        for place in form.corrections:
            assert "L01" in ids(replace(question, form=replace(form, stated=place))), (place, question)


def test_an_option_is_read_as_it_is_shown() -> None:
    """What was drawn does not matter: an option that became another one is judged by its words."""
    for question in islice(asked("direct"), ENOUGH):
        form = question.form
        assert isinstance(form, Choose)
        options = (*form.options[: form.key], "something else", *form.options[form.key + 1 :])
        assert "L01" in ids(replace(question, form=replace(form, options=options)))


def test_no_rule_asks_of_which_kind_a_question_is() -> None:
    files = list(LINT.glob("*.py"))
    assert len(files) >= ENOUGH_FILES
    assert [file.name for file in files if "question.kind" in file.read_text(encoding="utf-8")] == []


def test_questions_made_by_hand_claim_nothing() -> None:
    assert "L01" in ids(sample())
