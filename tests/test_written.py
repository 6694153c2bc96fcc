"""Questions in a teacher's own words: yes or no, options that differ by a sign, further right answers, pronouns."""

from random import Random

import pytest

from game.authoring.unsound import unsound
from game.facts.load import load
from game.facts.model import Bank
from game.quiz.kinds import make
from game.quiz.language.wording import normal
from game.quiz.lint.telling import all_or_none
from game.quiz.question import Choose, Question, Typed
from tests.banks import ENTRIES, files
from tests.support.each import each
from tests.support.samples import question as sample

PEOPLE = """\
- {id: ann, kind: person, era: young, chapter: falls, name: Ann Blue, tags: [woman], source: at}
- {id: ben, kind: person, era: young, chapter: falls, name: Ben Green, source: at}
- {id: carl, kind: person, era: young, chapter: falls, name: Carl Black, source: at}
"""


def bank(asked: str, right: str, *wrong: str, more: str = "") -> Bank:
    options = ", ".join(f'"{text}"' for text in wrong)
    row = f'- {{id: q-one, about: rhine, q: "{asked}", right: "{right}", wrong: [{options}]{more}}}\n'
    start = ENTRIES.index("- {id: q-one")
    loaded = load(files(ENTRIES[:start].replace("entries:\n", f"entries:\n{PEOPLE}") + row))
    assert loaded.problems == ()
    return loaded.bank


def asked_of(some: Bank, seed: int = 1) -> Question | None:
    return make("written", some.facts["q-one"], some, Random(seed))


def told(some: Bank) -> list[str]:
    return [problem.text for problem in unsound(some) if "q-one" in problem.text or "Is it" in problem.text]


@pytest.mark.parametrize(
    ("asked", "right", "wrong"),
    [
        ("Is it true that the Rhine is longer than the Main?", "True", ["False"]),
        ("True or false: the Rhine flows into the Main?", "False", ["True"]),
        ("Is it in the Alps that the Rhine begins?", "yes", ["no", "perhaps"]),
        ("Fließt der Rhein durch Köln, und das schon immer?", "Ja", ["Nein"]),
        ("Is it always so that a river ends in a sea?", "Sometimes", ["Always", "Never"]),
    ],
)
def test_yes_or_no_is_asked_and_yes_comes_first(asked: str, right: str, wrong: list[str]) -> None:
    some = bank(asked, right, *wrong, more=', hint: "No hint is of much use."')
    assert told(some) == []
    for seed in range(5):
        question = asked_of(some, seed)
        assert question is not None
        assert isinstance(question.form, Choose)
        assert set(question.form.options) == {right, *wrong}
        assert question.form.options[question.form.key] == right
        if {"True", "yes", "Ja"} & {right, *wrong}:
            assert question.form.options[0] in ("True", "yes", "Ja")


def test_any_two_options_may_be_asked() -> None:
    some = bank("Was the Rhine opened before the Main?", "before it", "after it")
    assert told(some) == []
    assert asked_of(some) is not None


@pytest.mark.parametrize(
    "options",
    [
        ("C", "C++", "C#", "B"),
        ("3 < 5", "3 > 5", "3 = 5", "3 ≠ 5"),
        ("3<5", "3>5", "3=5"),
        ("-5 °C", "5 °C", "-40 °C"),
        ("−5", "5", "0"),
        ("$5", "€5", "£5"),
        ("5%", "5‰", "7%"),
        ("A+", "A-", "A"),
        ("Na+", "Cl-", "Na"),
        ("3 + 5", "3 - 5", "3 × 5", "3 / 5"),
        ("?", "!", ";", "."),
    ],
)
def test_options_may_differ_by_a_sign(options: tuple[str, ...]) -> None:
    some = bank("Which of these four is the one we talked about?", *options)
    assert [text for text in told(some) if "(rule L03)" in text or "(rule L11)" in text or "not asked" in text] == []


@pytest.mark.parametrize(
    "options", [("+5", "5", "7"), ("−5", "-5", "7"), ("Go on!", "go on", "go up"), ("$5", "5", "71")]
)
def test_what_is_the_same_with_its_sign_is_told_once(options: tuple[str, ...]) -> None:
    found = told(bank("Which of these four is the one we talked about?", *options))
    assert [text.rpartition(" (")[2] for text in found] == ["rule L03)"]


def test_typed_signs_count() -> None:
    form = Typed(("C++",), ("C",))
    assert form.grade("c++") == 1
    assert form.grade("c") == 0
    assert Typed(("5",)).grade("+5") == 1
    assert Typed(("-5",)).grade("−5") == 1
    assert Typed(("-5",)).grade("5") == 0
    assert normal("Soyuz TMA-1, the 9/11 of R&D") == "soyuz tma 1 the 9 11 of r d"


@each(
    "option",
    ["Both A and B", "A and C", "A, B and C", "both B and D are right", "Options A and B", "Answers A & C", "1 and 2"],
)
def test_options_that_name_others_are_none(option: str) -> None:
    assert all_or_none.breached(sample(Choose(("The snow", "The wind", option), 0)), bank("Why so?", "a", "b", "c"))


@pytest.mark.parametrize(
    "options",
    [
        ("C. and A.", "The snow", "The wind"),
        ("C&A", "H&M", "Zara"),
        ("A and D", "B and C", "C and D"),
        ("A mountain and a river", "The snow", "The wind"),
        ("R and D", "The snow", "The wind"),
    ],
)
def test_other_pairs_of_letters_are_options(options: tuple[str, ...]) -> None:
    assert not all_or_none.breached(sample(Choose(options, 0)), bank("Why so?", "a", "b", "c"))


def test_further_right_answers_are_never_offered() -> None:
    some = bank(
        "Why is it so that the Rhine is wide?", "It has water", "It is so old", "It is deep", more=", also: [Rain]"
    )
    assert some.facts["q-one"].also == ("Rain",)
    question = asked_of(some)
    assert question is not None
    assert isinstance(question.form, Choose)
    assert "Rain" not in question.form.options


@pytest.mark.parametrize(
    ("asked", "right", "wrong", "word"),
    [
        ("What was new about the trip of Ann Blue?", "She went alone", ["He went by night", "He went too far"], "she"),
        ("What did she lose on her trip up the Rhine?", "her old boots", ["the new boat", "the big map"], "her"),
        (
            "What was new about the trip of Ann Blue?",
            "They went alone",
            ["It went by night", "It went too far"],
            "they",
        ),
        ("Who lost her boots on the way up the Rhine?", "Ann Blue", ["Ben Green", "Carl Black"], "her"),
    ],
)
def test_a_pronoun_that_gives_the_answer_away(asked: str, right: str, wrong: list[str], word: str) -> None:
    assert f'"{word}" fits only the right answer of "q-one"' in " ".join(told(bank(asked, right, *wrong)))


@pytest.mark.parametrize(
    ("asked", "right", "wrong"),
    [
        ("What was new about the trip of Ann Blue?", "She went alone", ["She went by night", "She went too far"]),
        ("What did he lose on his trip up the Rhine?", "his old boots", ["his new boat", "the big map"]),
        ("Who lost his boots on the way up the Rhine?", "Ben Green", ["Ann Blue", "Carl Black"]),
        ("Who lost a boot on the way up the Rhine?", "Ann Blue", ["Ben Green", "Carl Black"]),
        ("Why did they go up the Rhine in winter?", "It was frozen", ["It was empty", "They had a boat"]),
    ],
)
def test_pronouns_that_give_nothing_away(asked: str, right: str, wrong: list[str]) -> None:
    assert "gives it away" not in " ".join(told(bank(asked, right, *wrong)))
