"""The rules of good questions, each on flaws planted in clean questions of each form, and on the clean ones."""

from dataclasses import replace
from functools import cache
from random import Random

import pytest

from game.quiz.kinds import make
from game.quiz.lint import RULES, Rule, breaches, could_be_better, is_sound, stands_still
from game.quiz.question import Choose, ChooseMany, Ladder, Question, Typed
from tests.flaws import PLANTS, drafts
from tests.support.each import each
from tests.support.samples import ALL, shipped
from tests.support.samples import question as sample
from tests.support.small import small_bank

FEWEST_FLAWED, FEWEST_CLEAN = 2, 150
LEAST_CAUGHT, MOST_FALSE_ALARMS = 0.95, 0.02
CASES = [
    pytest.param(rule, form, id=f"{rule.id} {form.__name__}") for rule in RULES for form in PLANTS.get(rule.id, {})
]


def test_every_rule_has_its_planted_flaws() -> None:
    assert sorted(rule.id for rule in RULES) == sorted(PLANTS)
    assert len({rule.id for rule in RULES}) == len(RULES)
    assert all(PLANTS.values())


@each("rule", RULES)
def test_the_example_of_a_rule_breaks_it_and_the_other_breaks_none(rule: Rule) -> None:
    """What `check --rules` tells a teacher is so."""
    assert rule in breaches(rule.breaks.question(shipped()), shipped())
    assert breaches(rule.keeps.question(shipped()), shipped()) == ()


@cache
def alarmed(rule: Rule, form: type) -> frozenset[int]:
    """The places of the clean questions that break the rule all the same."""
    return frozenset(place for place, one in enumerate(drafts()[form]) if rule.breached(one, shipped()))


@pytest.mark.parametrize(("rule", "form"), CASES)
def test_planted_flaws_are_caught(rule: Rule, form: type) -> None:
    rng, plant = Random(rule.id), PLANTS[rule.id][form]
    clean = (one for place, one in enumerate(drafts()[form]) if place not in alarmed(rule, form))
    flawed = [bad for one in clean if (bad := plant(one, rng))]
    assert len(flawed) >= FEWEST_FLAWED
    missed = [bad for bad in flawed if not rule.breached(bad, shipped())]
    assert len(missed) <= (1 - LEAST_CAUGHT) * len(flawed), missed[:3]


@each("form", ALL)
@each("rule", RULES)
def test_clean_questions_raise_no_alarm(rule: Rule, form: type) -> None:
    assert len(drafts()[form]) >= FEWEST_CLEAN
    alarms = alarmed(rule, form)
    assert len(alarms) <= MOST_FALSE_ALARMS * len(drafts()[form]), [drafts()[form][place] for place in list(alarms)[:3]]


@pytest.mark.parametrize(("rule", "longer"), [("L05", (0, 1)), ("L06", (0,))])
def test_lengths_are_compared_where_several_are_right(rule: str, longer: tuple[int, ...]) -> None:
    """The bank has few lists of prose: such questions are made of those with one right answer."""
    breached = {one.id: one.breached for one in RULES}[rule]
    facts = shipped().facts
    prose = [one for one in drafts()[Choose] if one.kind == "direct" and facts[one.fact].relation.type == "text"]
    assert len(prose) >= FEWEST_FLAWED
    even = tuple(f"{word} of the rockets" for word in ("many", "some", "most", "few", "each"))
    odd = tuple(f"{text}, as all who had seen them said" if i in longer else text for i, text in enumerate(even))
    for one in prose:
        assert not breached(replace(one, form=ChooseMany(even, (0, 1))), shipped())
        assert breached(replace(one, form=ChooseMany(odd, (0, 1))), shipped())


def test_a_question_with_an_error_is_not_sound_and_one_with_a_warning_is() -> None:
    bank, fact = (
        shipped(),
        next(fact for fact in shipped().facts.values() if make("direct", fact, shipped(), Random(1))),
    )
    question = make("direct", fact, bank, Random(1))
    assert question
    assert is_sound(question, bank)
    assert is_sound(replace(question, source=""), bank)
    assert [rule.id for rule in breaches(replace(question, source=""), bank)] == ["L29"]
    assert not is_sound(replace(question, prompt="Why?"), bank)


def test_what_is_of_a_draw_could_be_better_and_a_missing_source_could_not() -> None:
    question = next(one for one in drafts()[Choose] if not breaches(one, shipped()))
    assert not could_be_better(replace(question, source=""), shipped())
    assert could_be_better(replace(question, prompt=f"{question.prompt} {'Well, ' * 15}"), shipped())


def test_what_can_only_be_drawn_with_an_error_is_not_asked() -> None:
    nickname = "{is: the iron way, wrong: [the iron way out, iron, the way]}"
    bank = small_bank(f"id: one, kind: bridge, name: One, facts: {{nickname: {nickname}}}")
    fact = bank.facts["one.nickname"]
    assert not any(make(kind, fact, bank, Random(seed)) for kind in ("direct", "true_or_fix") for seed in range(5))


@each(("typed", "credit"), [
    ("Valentina Tereshkova", 1), ("VALENTINA TERESHKOVA", 1), ("Valentína Tereškova", 1), ("tereshkova!", 1),
    ("Valentina Tereschkowa", 1), ("Tereshkov", 1), ("Teresh", 0), ("Svetlana Savitskaya", 0),
    ("Svetlana Savitskaja", 0), ("", 0),
])  # fmt: skip
def test_what_is_typed_is_marked_by_the_rule(typed: str, credit: float) -> None:
    """L31: case, accents, stops, aliases and slips; never what lies as near to a wrong answer."""
    form = Typed(("Valentina Tereshkova", "Tereshkova"), ("Svetlana Savitskaya",))
    assert form.grade(typed) == credit


@pytest.mark.parametrize("slip", [1, 2, 3])
def test_typed_answers_of_the_bank_pass_with_their_slips_and_no_wrong_one_does(slip: int) -> None:
    """One slip in five to eight letters, two in nine and more, digits exact."""
    rng, tried = Random(slip), 0
    for question in drafts()[Typed]:
        form = question.form
        assert isinstance(form, Typed)
        assert all(form.grade(text) == 0 for text in form.wrong)
        for answer in (text.removeprefix("the ") for text in form.answers):
            assert form.grade(answer.upper()) == form.grade(f" {answer}.") == 1
            letters = [place for place, letter in enumerate(answer) if letter.isalpha() and letter not in "qQ"]
            places = rng.sample(letters, slip) if len(letters) > 12 else []
            if places:
                tried += 1
                slipped = "".join("q" if place in places else letter for place, letter in enumerate(answer))
                assert form.grade(slipped) == (slip < 3)
    assert tried >= FEWEST_FLAWED


def key_at(place: int) -> Question:
    return sample(Choose(("Mir", "Unity", "Zarya", "Quest"), place))


def test_a_key_does_not_stand_still() -> None:
    """L21: a fifth time at one place is drawn again."""
    assert not stands_still([], key_at(1))
    assert not stands_still([key_at(1)] * 3, key_at(1))
    assert stands_still([key_at(1)] * 4, key_at(1))
    assert not stands_still([key_at(1)] * 4, key_at(2))
    assert not stands_still([key_at(1), key_at(0), key_at(1), key_at(1)], key_at(1))
    assert not stands_still([key_at(1), sample(Typed(("Mir",))), key_at(1), key_at(1)], key_at(1))
    assert stands_still([key_at(1)] * 4, sample(Ladder(("a", "b", "c"), ("Mir", "Unity", "Zarya"), 1)))
