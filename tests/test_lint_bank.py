"""Rules over many questions and over the bank as a whole: the shipped bank keeps them, and what is planted shows."""

from dataclasses import replace
from functools import cache
from random import Random

import pytest

from game.facts.load import load
from game.facts.model import Bank
from game.quiz.lint.habits import BANK_RULES, balance, habits, share_of
from game.quiz.preview import questions
from game.quiz.question import Choose, Question
from tests.support.each import each
from tests.support.samples import question as sample
from tests.support.samples import shipped, shipped_questions
from tests.support.small import ERAS, RELATIONS, small_bank

IDS = ("L07", "L08", "L08a", "L20", "L21", "L22", "L32")
LEAST_CAUGHT = 0.95
TRIES = 40
WORDS = ("a quite long text", "rather a long one", "something else", "no such thing", "what it was", "any of these")


@cache
def asked(seed: int) -> tuple[Question, ...]:
    return shipped_questions() if seed == 1 else tuple(questions(shipped(), seed))


@pytest.mark.sweep
@pytest.mark.parametrize("seed", [1, 8])
def test_the_shipped_bank_has_no_habits(seed: int) -> None:
    """Of L32 an edition may have too few values that are shown often enough."""
    found = habits(asked(seed))
    assert tuple(rule.id for rule in BANK_RULES) == IDS
    measured = {habit.id for habit in found}
    assert set(IDS) - {"L32"} <= measured
    assert [habit for habit in found if habit.breached] == []


def choice(texts: tuple[str, ...], key: int, ranked: bool = False) -> Question:
    return sample(Choose(texts, key, ranked))


def drawn(rng: Random) -> Question:
    """Four options of about one length, of which any may be right."""
    return choice(tuple(f"{rng.choice('abcdefgh')}{rng.randrange(10**6, 10**7)}" for _ in range(4)), rng.randrange(4))


def ranked(rng: Random) -> Question:
    return choice(("1961", "1965", "1969", "1973"), rng.randrange(4), ranked=True)


def often(rng: Random) -> Question:
    """Of 24 values four stand together, of which any may be right."""
    return choice(tuple(rng.sample([f"value {place}" for place in range(24)], 4)), rng.randrange(4))


def keyed(question: Question, key: int) -> Question:
    assert isinstance(question.form, Choose)
    return replace(question, form=replace(question.form, key=key))


def longest(question: Question, rng: Random) -> Question:
    form = question.form
    assert isinstance(form, Choose)
    texts = tuple(text + "x" * (place == form.key) for place, text in enumerate(form.options))
    return choice(texts, form.key)


def shortest(question: Question, rng: Random) -> Question:
    form = question.form
    assert isinstance(form, Choose)
    return choice(tuple(text + "x" * (place != form.key) for place, text in enumerate(form.options)), form.key)


def first(question: Question, rng: Random) -> Question:
    assert isinstance(question.form, Choose)
    return keyed(question, question.form.options.index(min(question.form.options)))


def convergent(question: Question, rng: Random) -> Question:
    key = rng.randrange(4)
    texts = ["red moon", "blue star", "old sun"]
    texts.insert(key, "red star")
    return choice(tuple(texts), key)


def at_the_second(question: Question, rng: Random) -> Question:
    return keyed(question, 1)


def one_of_a_few(question: Question, rng: Random) -> Question:
    """Value 0 to 3 are right wherever they stand."""
    assert isinstance(question.form, Choose)
    few = [place for place, text in enumerate(question.form.options) if text in ("value 0", "value 1", "value 2")]
    return keyed(question, few[0]) if few else question


SOUND = {**dict.fromkeys(IDS, drawn), "L20": ranked, "L32": often}
PLANTS = {
    "L07": longest, "L08": shortest, "L08a": first, "L20": at_the_second, "L21": at_the_second, "L22": convergent,
    "L32": one_of_a_few,
}  # fmt: skip
HOW_MANY = {"L32": 600}
HOW_FLAWED = {"L32": 0.9}  # a value may be right in half of its showings


def measured(rule: str, rng: Random, flawed: float) -> bool:
    """Whether the rule is broken by many questions of which some are flawed."""
    made = [SOUND[rule](rng) for _ in range(HOW_MANY.get(rule, 120))]
    some = [PLANTS[rule](one, rng) if rng.random() < flawed else one for one in made]
    (found,) = habits(some, (one for one in BANK_RULES if one.id == rule))
    return found.breached


@pytest.mark.parametrize("rule", IDS)
def test_planted_habits_are_caught_and_chance_is_not(rule: str) -> None:
    """Caught 40 times of 40; and 40 times 120 sound questions, or more, raise hardly an alarm."""
    rng = Random(rule)
    assert sum(measured(rule, rng, HOW_FLAWED.get(rule, 0.5)) for _ in range(TRIES)) >= LEAST_CAUGHT * TRIES
    assert sum(measured(rule, rng, 0) for _ in range(TRIES)) <= 0.05 * TRIES


def test_a_few_questions_have_no_habits() -> None:
    assert habits(asked(1)[:5]) == ()


def test_values_that_are_always_right_or_wrong_are_named() -> None:
    rng = Random(1)
    found = habits(one_of_a_few(often(rng), rng) for _ in range(600))
    (habit,) = (habit for habit in found if habit.id == "L32")
    assert {"value 0", "value 1"} <= {text.partition(" (")[0] for text in habit.examples}


def test_the_shipped_bank_says_what_is_balanced_and_is() -> None:
    assert all(era.balance for era in shipped().eras)
    assert [f"{habit.sentence}: {habit.found}" for habit in balance(shipped()) if habit.breached] == []


def rivers(balanced: str, *by: str) -> Bank:
    """An era of core facts about these actors."""
    opened = "facts: {opened: {is: 1850, core: yes}}"
    entries = (f"id: b{place}, kind: bridge, name: B{place}, by: [{one}], {opened}" for place, one in enumerate(by))
    eras = ERAS.replace("about: Then.,", f"about: Then., balance: {{{balanced}}},")
    return small_bank("\n".join(entries), eras=eras)


@each(("balanced", "share"), [
    ("Norway: 40-50 %", 0.45), ("Norway: 45%", 0.45), ("Nepal: 30 %", 0.35), ("Norway + Nepal: 30-35 %", 0.3),
    ("Norway / Nepal: 80 %", 0.8), ("Peru: 0-5 %", 0.0),
])  # fmt: skip
def test_shares_are_of_actors_alone_in_parts_and_together(balanced: str, share: float) -> None:
    """Ten core facts: three of Norway, two of Nepal, three of both, two of others."""
    bank = rivers(balanced, *["Norway"] * 3, *["Nepal"] * 2, *["Norway, Nepal"] * 3, "Chile", "")
    (part,) = bank.eras[0].balance
    assert share_of(part, bank.eras[0], bank) == share
    assert [habit.breached for habit in balance(bank)] == [False]


@pytest.mark.parametrize(("balanced", "norways", "breached"), [
    ("Norway: 40-50 %", 7, False), ("Norway: 40-50 %", 6, True), ("Norway: 40-50 %", 11, False),
    ("Norway: 40-50 %", 12, True), ("Norway: 100 %", 20, False), ("Norway / Peru: 50 %", 20, True),
])  # fmt: skip
def test_an_era_may_be_off_by_one_fact_of_twenty(balanced: str, norways: int, breached: bool) -> None:
    bank = rivers(balanced, *["Norway"] * norways, *["Nepal"] * (20 - norways))
    (habit,) = balance(bank)
    assert habit.breached is breached
    assert habit.where == bank.eras[0].where


@pytest.mark.parametrize("few", range(20))
def test_any_one_sidedness_is_caught(few: int) -> None:
    assert [habit.breached for habit in balance(rivers("Norway: 50 %", *["Norway"] * few, *["Nepal"] * 60))] == [True]


def test_what_is_not_core_does_not_count() -> None:
    assert balance(small_bank("id: a, kind: bridge, name: A, by: Norway, facts: {opened: 1850}")) == ()


@each("share", ["half", "40", "50-40 %", "101 %", "40 % or so", "[40 %]"])
def test_a_balance_that_is_no_share_costs_nothing_else(share: str) -> None:
    eras = ERAS.replace("about: Then.,", f"about: Then., balance: {{Norway: {share}, Nepal: 40 - 50%}},")
    loaded = load([("eras.yaml", eras.encode()), ("relations.yaml", RELATIONS.encode())])
    (problem,) = (one for one in loaded.problems if "share" in one.text)
    assert '"Norway" should be a share such as 40 % or 35-40 % (found ' in problem.text
    assert (problem.where.file, problem.where.line) == ("eras.yaml", 7)
    assert [(str(part), part.least, part.most) for part in loaded.bank.eras[0].balance] == [("Nepal", 0.4, 0.5)]
