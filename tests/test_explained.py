"""What is read after an answer: of what was asked, nothing twice, and each sentence with its owner."""

from random import Random

import pytest

from game.quiz.kinds import make
from game.quiz.known.hardness import are_strange
from game.quiz.known.index import index_of
from game.quiz.known.spoken_of import told_beside
from game.quiz.lint import RULES
from game.quiz.making.news import says_clues
from game.quiz.making.remarks import sentences_of
from game.quiz.making.standing import best_told
from game.quiz.question import Question
from tests.support.each import each
from tests.support.samples import shipped
from tests.support.small import small_bank

ONE = """
    id: one, kind: bridge, name: Bridge One, clue: a bridge of ice and snow over a wild river, facts: FACTS
    id: ada, kind: person, name: Ada Byron, level: 3, clue: a builder who wrote verse, facts: {nickname: Countess}
    id: bob, kind: person, name: Bob Stone, level: 2, clue: a builder who sang, facts: {nickname: Rocky}
    id: two, kind: bridge, name: Bridge Two, facts: {builder: {is: [Bob Stone]}}
    id: three, kind: bridge, name: Bridge Three, facts: {builder: {is: [Cy Young]}}
    id: four, kind: bridge, name: Bridge Four, facts: {builder: {is: [Di Fox]}}
"""
BUILT = "{opened: 1850, builder: {is: [Ada Byron, Bob Stone, Eve Lane], why: WHY}}"


@each(("asked", "why", "told"), [
    ("When did they open Bridge One?", "", "Bridge One was opened in 1850."),
    ("When did Ada Byron open it?", "",
     "Bridge One was opened in 1850. Ada Byron, Bob Stone and Eve Lane built Bridge One."),
    ("When did Ada Byron open her bridge?", "Ada Byron was there.", "Bridge One was opened in 1850."),
    ("When was a bridge of ice and snow opened?", "", "Bridge One was opened in 1850."),
    ("When was a bridge of ice opened?", "It led over a river.", "Bridge One was opened in 1850."),
    ("When was a road opened?", "", "Bridge One, a bridge of ice and snow over a wild river, was opened in 1850."),
])  # fmt: skip
def test_an_entry_is_joined_to_a_question_that_does_not_name_it(asked: str, why: str, told: str) -> None:
    bank = small_bank(ONE.replace("FACTS", BUILT.replace("WHY", "x")))
    fact = bank.facts["one.opened"]
    assert told_beside(fact, index_of(bank), why, asked) == told


def test_what_everybody_knows_needs_no_word_on_what_it_is() -> None:
    bank = small_bank(
        ONE.replace("FACTS", "{opened: 1850}").replace("name: Bridge One,", "name: Bridge One, level: 1,")
    )
    told = told_beside(bank.facts["one.opened"], index_of(bank), "", "When was a road opened?")
    assert told == "Bridge One was opened in 1850."


def test_a_wrong_option_of_a_ladder_is_told_of_by_more_than_its_country() -> None:
    index = index_of(shipped())
    assert best_told(index.entry("dong-fang-hong-1"), index).startswith("The shiny Chinese satellite with 72 faces")


def asked_for(name: str, why: str) -> Question | None:
    """The question which bridge somebody built."""
    bank = small_bank(ONE.replace("FACTS", BUILT.replace("WHY", f'"{why}"')))
    fact = bank.facts["one.builder"]
    draws = (make("inverse", fact, bank, Random(seed)) for seed in range(12))
    return next((made for made in draws if made and name in made.prompt), None)


@each(("why", "told"), [
    ("Byron drew the plans. She knew the river.", "Byron drew the plans. She knew the river."),
    ("It took three years.", "It took three years."),
    ("Stone led the work. He fell ill. Byron went on.", "Byron went on."),
    ("Stone led the work. He fell ill.", "Ada Byron: a builder who wrote verse."),
])  # fmt: skip
def test_who_is_asked_after_is_told_of_and_not_the_others(why: str, told: str) -> None:
    question = asked_for("Ada Byron", why)
    assert question
    assert question.why == told
    assert question.level == 3


def test_nobody_is_asked_after_of_whom_only_a_list_tells() -> None:
    assert asked_for("Bob Stone", "It took three years.")
    assert asked_for("Eve Lane", "It took three years.") is None


def test_where_a_bank_introduces_nobody_anybody_is_asked_after() -> None:
    entries = [line for line in ONE.splitlines() if "kind: person" not in line]
    bank = small_bank("\n".join(entries).replace("FACTS", BUILT.replace("WHY", "x")))
    fact = bank.facts["one.builder"]
    draws = (make("inverse", fact, bank, Random(seed)) for seed in range(12))
    assert any("Eve Lane" in question.prompt for question in draws if question)


CLUES = ("Its radio failed early.", "It was launched from the desert.", "The satellite of a small hero.")


@each(("sentence", "again"), [
    ("Its radio failed early.", True), ("The desert saw it launched early.", True),
    ("Its radio failed early, but people heard it sing.", False), ("France was the third country.", False),
])  # fmt: skip
def test_a_sentence_says_again_what_the_clues_have_said(sentence: str, again: bool) -> None:
    assert says_clues(sentence, CLUES) is again


@pytest.mark.parametrize("seed", [1, 2])
def test_no_ladder_of_the_bank_is_explained_by_its_clues(seed: int) -> None:
    bank = shipped()
    repeats = next(rule for rule in RULES if rule.id == "L37")
    made = [make("clue_ladder", fact, bank, Random(f"{seed}/{fact.id}")) for fact in bank.facts.values()]
    ladders = [question for question in made if question]
    assert len(ladders) > 60
    assert [question.fact for question in ladders if repeats.breached(question, bank)] == []


@each(("why", "sentences"), [
    ("They flew to the ISS. It was new.", 2), ("It met J. Smith there. He waved.", 2), ("He had 3.5 kg.", 1),
    ("“Go!” he said. They went!", 2),
])  # fmt: skip
def test_an_explanation_is_read_sentence_by_sentence(why: str, sentences: int) -> None:
    assert len(sentences_of(why)) == sentences


def test_no_four_strangers_are_to_be_matched() -> None:
    bank = shipped()
    for fact in bank.facts.values():
        question = make("match", fact, bank, Random(fact.id))
        if question:
            assert not are_strange([bank.facts[name] for name in question.facts])
