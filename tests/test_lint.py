"""The rules of good questions, each on flaws planted in clean questions and on the clean ones themselves."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from random import Random

import pytest

from game.facts.model import Bank
from game.quiz.kinds import KINDS, make
from game.quiz.lint import RULES, Rule, Weight, breaches, is_sound, leaks
from game.quiz.lint_bank import habits
from game.quiz.question import Choose, Question
from tests.samples import shipped

Plant = Callable[[Question, Choose, Random], Question | None]
LEAST_CAUGHT, MOST_FALSE_ALARMS = 0.95, 0.02


@cache
def clean() -> tuple[Question, ...]:
    bank, rng = shipped(), Random(4)
    facts = rng.sample(list(bank.facts.values()), 400)
    return tuple(question for fact in facts for kind in KINDS if (question := make(kind, fact, bank, rng)))


def options(question: Question, form: Choose, texts: list[str]) -> Question:
    return replace(question, form=replace(form, options=tuple(texts)))


def with_wrong(question: Question, form: Choose, text: str) -> Question:
    """The question with the first of its wrong options changed."""
    texts = list(form.options)
    texts[next(place for place in range(len(texts)) if place != form.key)] = text
    return options(question, form, texts)


def with_key(question: Question, form: Choose, text: str) -> Question:
    texts = list(form.options)
    texts[form.key] = text
    return options(question, form, texts)


def prose(question: Question) -> bool:
    return question.kind == "written" or (
        question.kind == "direct" and shipped().facts[question.fact].relation.type == "text"
    )


def names(question: Question) -> bool:
    fact = shipped().facts[question.fact]
    return isinstance(fact.value, tuple) and question.kind in ("direct", "inverse")


def l01(question: Question, form: Choose, rng: Random) -> Question | None:
    """The key moved to a wrong option."""
    if question.kind not in ("direct", "year", "inverse", "written"):
        return None
    return replace(question, form=replace(form, key=(form.key + 1) % len(form.options)))


def l02(question: Question, form: Choose, rng: Random) -> Question | None:
    """Another member of the same list, or an alias, offered as wrong."""
    fact = shipped().facts[question.fact]
    if question.kind != "direct" or not isinstance(fact.value, tuple):
        return None
    others = [name.text for name in fact.value if name.text not in form.options] + list(fact.also)
    return with_wrong(question, form, others[0]) if others else None


def l03(question: Question, form: Choose, rng: Random) -> Question | None:
    key = form.options[form.key]
    return with_wrong(question, form, rng.choice([key.upper(), f"the {key}", f"{key}."]))


def l04(question: Question, form: Choose, rng: Random) -> Question | None:
    texts = [*form.options, "Something else", "A fifth thing"] if rng.random() < 0.5 else list(form.options[:1])
    return options(question, replace(form, key=0), texts)


def l05(question: Question, form: Choose, rng: Random) -> Question | None:
    longer = form.options[form.key] + ", as the people who worked on it said later"
    return with_key(question, form, longer) if prose(question) else None


def l06(question: Question, form: Choose, rng: Random) -> Question | None:
    return with_wrong(question, form, "no") if prose(question) else None


def l09(question: Question, form: Choose, rng: Random) -> Question | None:
    if not names(question) or len({text[0] in "AEIOU" for text in form.options}) == 1:
        return None
    return replace(question, prompt=f"{question.prompt[:-1]}? It was an ...")


def l10(question: Question, form: Choose, rng: Random) -> Question | None:
    texts = ["a rocket", "rockets", "cameras", "engines"][: len(form.options)]
    return options(question, replace(form, key=0), texts)


def l11(question: Question, form: Choose, rng: Random) -> Question | None:
    odd = "14 May 1973" if form.ranked else rng.choice(["1969", "21.5 kg", "20 July 1969"])
    return with_wrong(question, form, odd)


def l12(question: Question, form: Choose, rng: Random) -> Question | None:
    return None if form.ranked else with_key(replace(question, prompt=f"{question.prompt} Quasar?"), form, "the quasar")


def l13(question: Question, form: Choose, rng: Random) -> Question | None:
    flawed = rng.choice(["In the the year", "{s} flew", "It ended .. there", "What , then"])
    return replace(question, prompt=f"{flawed} {question.prompt}")


def l14(question: Question, form: Choose, rng: Random) -> Question | None:
    return replace(question, prompt=rng.choice(["Which of these was not in orbit?", "Who never flew in space at all?"]))


def l15(question: Question, form: Choose, rng: Random) -> Question | None:
    return with_wrong(question, form, rng.choice(["All of the above", "None of these", "Both of them", "All of them"]))


def l16(question: Question, form: Choose, rng: Random) -> Question | None:
    return with_wrong(question, form, f"{rng.choice(['Always', 'Only', 'Usually', 'Never'])} {form.options[form.key]}")


def l17(question: Question, form: Choose, rng: Random) -> Question | None:
    return options(question, form, list(form.options[::-1])) if form.ranked else None


def l18(question: Question, form: Choose, rng: Random) -> Question | None:
    """Years a year apart, for a level that asks for more."""
    if question.kind != "year" or question.level == 5:
        return None
    first = int(form.options[0])
    return options(question, form, [str(first + place) for place in range(len(form.options))])


def l19(question: Question, form: Choose, rng: Random) -> Question | None:
    if question.kind != "direct" or not form.ranked:
        return None
    return options(question, form, [f"{100 + 5 * place} kg" for place in range(len(form.options))])


def l23(question: Question, form: Choose, rng: Random) -> Question | None:
    return replace(question, prompt=rng.choice(["Which one?", "Well, " * 26 + "what was it?"]))


def l23a(question: Question, form: Choose, rng: Random) -> Question | None:
    fact = shipped().facts[question.fact]
    return replace(question, prompt="What can be said of this?") if question.kind == "direct" and not fact.ask else None


def l23b(question: Question, form: Choose, rng: Random) -> Question | None:
    return replace(question, prompt="Please think of " + "everything and " * 10 + question.prompt)


def l25(question: Question, form: Choose, rng: Random) -> Question | None:
    return replace(question, hint=f"Perhaps it was {question.answer}, who knows?")


def l26(question: Question, form: Choose, rng: Random) -> Question | None:
    bank = shipped()
    clue = bank.entries[bank.facts[question.fact].entry].clue
    return with_wrong(question, form, clue) if clue else None


def l27(question: Question, form: Choose, rng: Random) -> Question | None:
    return replace(question, as_of="") if shipped().facts[question.fact].as_of else None


def l28(question: Question, form: Choose, rng: Random) -> Question | None:
    if question.kind != "year":
        return None
    return replace(question, prompt=f"{question.prompt[:-1]}, in {question.answer}?")


def l29(question: Question, form: Choose, rng: Random) -> Question | None:
    return replace(question, source=rng.choice(["", " "]))


def fit(question: Question, form: Choose, rng: Random) -> Question | None:
    return with_wrong(question, form, "far too long " * 5) if rng.random() < 0.5 else replace(question, why="so " * 100)


PLANTS: dict[str, Plant] = {
    "L01": l01, "L02": l02, "L03": l03, "L04": l04, "L05": l05, "L06": l06, "L09": l09, "L10": l10, "L11": l11,
    "L12": l12, "L13": l13, "L14": l14, "L15": l15, "L16": l16, "L17": l17, "L18": l18, "L19": l19, "L23": l23,
    "L23a": l23a, "L23b": l23b, "L25": l25, "L26": l26, "L27": l27, "L28": l28, "L29": l29, "FIT": fit,
}  # fmt: skip
COMPARABLE = ("direct", "inverse", "written", "year")


def planted(rule: str) -> list[Question]:
    rng = Random(rule)
    chosen = ((question, question.form) for question in clean() if question.kind in COMPARABLE)
    return [bad for q, form in chosen if isinstance(form, Choose) and (bad := PLANTS[rule](q, form, rng))]


def test_every_rule_has_its_planted_flaw() -> None:
    assert [rule.id for rule in RULES] == list(PLANTS)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_planted_flaws_are_caught(rule: Rule) -> None:
    flawed = planted(rule.id)
    assert len(flawed) >= 20
    missed = [question for question in flawed if not rule.breached(question, shipped())]
    assert len(missed) <= (1 - LEAST_CAUGHT) * len(flawed), missed[:3]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_clean_questions_raise_no_alarm(rule: Rule) -> None:
    assert len(clean()) >= 200
    alarms = [question for question in clean() if rule.breached(question, shipped())]
    assert len(alarms) <= (0 if rule.weight is Weight.ERROR else MOST_FALSE_ALARMS * len(clean())), alarms[:3]


def test_a_question_with_an_error_is_not_sound_and_one_with_a_warning_is() -> None:
    bank: Bank = shipped()
    question = next(some for some in clean() if some.kind == "direct")
    assert is_sound(question, bank)
    assert is_sound(replace(question, source=""), bank)
    assert [rule.id for rule in breaches(replace(question, source=""), bank)] == ["L29"]
    assert not is_sound(replace(question, prompt="Why?"), bank)


def test_the_shipped_bank_has_no_habits() -> None:
    bank, rng = shipped(), Random(8)
    some = [made for fact in bank.facts.values() for kind in KINDS if (made := make(kind, fact, bank, rng))]
    found = habits(some)
    assert {habit.id for habit in found} == {"L07", "L08", "L08a", "L20", "L21", "L22"}
    assert [habit for habit in found if habit.found > 1.2 * habit.limit] == []


def choice(texts: tuple[str, ...], key: int, ranked: bool = False) -> Question:
    return replace(next(some for some in clean() if some.kind == "direct"), form=Choose(texts, key, ranked))


@pytest.mark.parametrize(("questions", "rule"), [
    ([choice(("a quite long text", "tiny", "some", "less"), 0)] * 60, "L07"),
    ([choice(("no", "rather", "longer", "others"), 0)] * 60, "L08"),
    ([choice(("abc", "bcd", "cde", "def"), 0)] * 60, "L08a"),
    ([choice(("1961", "1965", "1969", "1973"), 2, ranked=True)] * 60, "L20"),
    ([choice(("Mir", "Unity", "Zarya", "Quest"), 3)] * 60, "L21"),
    ([choice(("red star", "red moon", "blue star", "old sun"), 0)] * 60, "L22"),
])  # fmt: skip
def test_a_planted_habit_shows(questions: list[Question], rule: str) -> None:
    assert rule in {habit.id for habit in habits(questions) if habit.breached}


def test_a_few_questions_have_no_habits() -> None:
    assert habits(clean()[:5]) == ()


def test_a_question_leaks_what_it_shows() -> None:
    question = choice(("Mir", "Unity", "Zarya", "Quest"), 0)
    other = replace(
        question, facts=("other.fact",), prompt="What docked?", said="It was Unity.", answer="Unity", why="", truths=()
    )
    assert leaks(question, question)
    assert not leaks(other, question)
    assert leaks(replace(other, said="STS-71 docked with Mir."), question)
    assert leaks(replace(other, prompt="What flew to Mir?"), question)
    assert leaks(replace(other, why="Mir was older."), question)
    assert leaks(replace(other, truths=("", question.said)), question)
    assert not leaks(replace(other, said="A Mirage flew."), question)
    fixed = choice(("True", "False: Mir", "False: Quest"), 1)
    assert leaks(replace(other, said="STS-71 docked with Mir."), fixed)
