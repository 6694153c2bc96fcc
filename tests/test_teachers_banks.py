"""Banks of teachers about history and biology: they make each kind of question, soundly, and in sentences that read
well."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from random import Random

import pytest

from game.authoring.unsound import unsound
from game.facts.check import check
from game.facts.folder import read_bank
from game.facts.model import Bank, Name
from game.quiz.kinds import KINDS
from game.quiz.known.index import index_of
from game.quiz.lint import breaches
from game.quiz.making.clues import texts_of
from game.quiz.making.typeable import spellings
from game.quiz.preview import questions, text
from game.quiz.question import Question
from tests.banks import BIOLOGY, HISTORY
from tests.support.small import RELATIONS as WORDS_OF_RIVERS
from tests.support.small import small_bank

SEED = 1
FEWEST_ENTRIES = 30
WITHOUT_PICTURES = KINDS.keys() - {"what_is_seen"}
AT_LEAST = {
    "history": {
        "direct": 70, "inverse": 40, "year": 45, "order": 45, "place": 38, "match": 100, "number": 14,
        "which_event": 40, "before_after": 25, "how_long_between": 5, "odd_one_out": 2, "true_or_fix": 90, "sort": 8,
        "select_all": 18, "type_answer": 58, "clue_ladder": 30, "who_said": 2, "missing_word": 3, "written": 7,
    },
    "biology": {
        "direct": 110, "inverse": 65, "year": 15, "order": 12, "place": 12, "match": 100, "number": 40,
        "which_event": 10, "before_after": 7, "how_long_between": 2, "odd_one_out": 5, "true_or_fix": 110, "sort": 28,
        "select_all": 28, "type_answer": 40, "clue_ladder": 34, "who_said": 2, "missing_word": 2, "written": 6,
    },
}  # fmt: skip
STEMS = (
    (HISTORY, "marathon.fought", "year", "In which year was the battle of Marathon fought?"),
    (HISTORY, "augustus.died", "place", "When did Augustus die? Point to the year."),
    (HISTORY, "colosseum.finished", "which_event", "Which of these happened in AD 80?"),
    (HISTORY, "gaugamela.fought", "which_event", "Which of these happened in 331 BC?"),
    (HISTORY, "cannae.soldiers_lost", "direct", "About how many men did the losers lose in the battle of Cannae?"),
    (HISTORY, "henry-viii.wives", "type_answer", "How many wives did Henry VIII have? Type the number."),
    (HISTORY, "peter.known_for", "inverse", "Who put a tax on beards?"),
    (HISTORY, "penicillin.inventor", "type_answer", "Who discovered penicillin? Type the answer."),
    (HISTORY, "car.invented_in", "odd_one_out", "Which is the odd one out? All the others were invented in America."),
    (HISTORY, "balloon.inventor", "select_all", "Who invented the hot-air balloon? Several are right."),
    (BIOLOGY, "heart.does", "direct", "What does the heart do?"),
    (BIOLOGY, "kidney.does", "inverse", "Which organ turns waste into urine?"),
    (BIOLOGY, "chloroplast.does", "inverse", "Which part of a cell makes sugar with light?"),
    (BIOLOGY, "great-auk.group", "direct", "To which group did the great auk belong?"),
    (BIOLOGY, "ostrich.group", "odd_one_out", "Which is the odd one out? Each of the others belongs to the mammals."),
    (BIOLOGY, "giraffe.carries_young", "number", "About how long is the giraffe pregnant? Give your best estimate."),
    (BIOLOGY, "skin.weight", "sort", "How heavy are they? Put them in order, the lightest first."),
    (BIOLOGY, "bacteria.discovered", "place", "When were bacteria discovered? Point to the year."),
    (BIOLOGY, "okapi.described", "year", "In which year was the okapi first described for science?"),
    (BIOLOGY, "cocoa.lives_in", "type_answer", "From which continent does the cocoa tree come? Type the answer."),
)


@cache
def bank(folder: Path) -> Bank:
    read, problems = read_bank(folder)
    assert problems == ()
    return read


@cache
def asked(folder: Path) -> tuple[Question, ...]:
    return tuple(questions(bank(folder), SEED))


both = pytest.mark.parametrize("folder", [HISTORY, BIOLOGY], ids=lambda folder: folder.name)


@both
def test_there_is_no_mistake_and_no_doubt(folder: Path) -> None:
    assert len(bank(folder).entries) >= FEWEST_ENTRIES
    assert check(bank(folder)) == []
    assert list(unsound(bank(folder))) == []


@both
def test_each_kind_is_made_often(folder: Path) -> None:
    counts = Counter(question.kind for question in asked(folder))
    floors = AT_LEAST[folder.name]
    assert floors.keys() == WITHOUT_PICTURES
    assert {kind: counts[kind] for kind, least in floors.items() if counts[kind] < least} == {}


@both
def test_all_that_is_asked_is_sound(folder: Path) -> None:
    found = [told for question in asked(folder) for told in breaches(question, bank(folder))]
    assert found == []


@pytest.mark.parametrize(("folder", "fact", "kind", "prompt"), STEMS, ids=[f"{row[1]}-{row[2]}" for row in STEMS])
def test_questions_read_well(folder: Path, fact: str, kind: str, prompt: str) -> None:
    prompts = {question.prompt for question in asked(folder) if (question.fact, question.kind) == (fact, kind)}
    assert prompts == {prompt}


@pytest.mark.parametrize(
    ("fact", "right", "wrong"),
    [
        ("colosseum.finished", ("AD 80", "80 AD", "80 ce", "80"), ("81", "80 BC", "AD 81")),
        ("marathon.fought", ("490 BC", "490bc", "490 BCE", "490"), ("489", "AD 490", "491 BC")),
    ],
)
def test_an_early_year_can_be_typed_in_several_ways(fact: str, right: Sequence[str], wrong: Sequence[str]) -> None:
    (year,) = [q for q in asked(HISTORY) if (q.fact, q.kind) == (fact, "type_answer")]
    assert [year.form.grade(typed) for typed in right] == [1] * len(right)
    assert [year.form.grade(typed) for typed in wrong] == [0] * len(wrong)


def test_a_line_is_told_in_years_and_numbers_as_readers_know_them() -> None:
    (died,) = [q for q in asked(HISTORY) if (q.fact, q.kind) == ("julius-caesar.died", "place")]
    assert "on a line from 801 BC to 600:  44 BC" in text(died, bank(HISTORY))
    (weight,) = [q for q in asked(BIOLOGY) if (q.fact, q.kind) == ("blue-whale.weight", "number")]
    assert re.search(r"on a line from [\d,]+,000 to [\d,]+,000 kg:  150,000\n", text(weight, bank(BIOLOGY)))


def test_the_clues_of_one_ladder_speak_in_one_voice() -> None:
    """In a bank where two of the words for a river have clues of their own and two have none."""
    relations = WORDS_OF_RIVERS.replace('ask: "What is {s} called?"', 'ask: "What is {s} called?", clue: "I am {v}."')
    rivers = small_bank(
        """
        id: rhine, kind: river, name: Rhine, facts: {nickname: Old Sam, length: 9 km, flows_through: Spain}
        id: main, kind: river, name: Main, facts: {nickname: Old Tom, length: 5 km, flows_through: Italy}
        id: elbe, kind: river, name: Elbe, facts: {nickname: Old Jim, length: 2 km, flows_through: Malta}
        """,
        relations,
    )
    index = index_of(rivers)
    told = [texts_of(fact, index, Random(SEED)) for fact in rivers.by_entry["rhine"].values()]
    assert sorted(map(sorted, told)) == [
        ["I am Old Sam."],
        ["This river flows through Spain.", "This river is 9 km long."],
        ["This river flows through Spain.", "This river is 9 km long."],
    ]


@pytest.mark.parametrize(("name", "last"), [("Peter the Great", ()), ("Marie Curie", ("Curie",))])
def test_after_an_article_stands_no_last_name(name: str, last: tuple[str, ...]) -> None:
    assert spellings([index_of(bank(HISTORY)).thing(Name(name))], "ruler", index_of(bank(HISTORY))) == [name, *last]
