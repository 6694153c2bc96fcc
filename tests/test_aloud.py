"""A class answers typed questions aloud, and is not told to type."""

from dataclasses import replace

from game.quiz.play.aloud import aloud
from game.quiz.play.lesson_plan import TO_TYPE, Planned
from game.quiz.question import Typed
from tests.support.samples import question, shipped, shipped_questions


def test_a_class_is_not_told_to_type() -> None:
    typed = [made for made in shipped_questions() if made.kind == TO_TYPE]
    assert len(typed) > 20
    for made in typed:
        said = aloud(made, shipped().phrases)
        assert "Type the" in made.prompt or "Type one" in made.prompt
        assert "Type" not in said.prompt
        assert made.prompt.startswith(f"{said.prompt} ")
        assert said.form == made.form


def test_so_it_is_asked_in_a_lesson() -> None:
    fact = next(made.fact for made in shipped_questions() if made.kind == TO_TYPE)
    asked = Planned(fact, TO_TYPE, 1).question(shipped())
    assert asked is not None
    assert "Type" not in asked.prompt


def test_a_question_that_is_not_typed_stays_as_it_is() -> None:
    phrases = shipped().phrases
    chosen = next(made for made in shipped_questions() if made.kind == "direct")
    assert aloud(chosen, phrases) is chosen


def test_the_words_of_another_language_are_known_too() -> None:
    phrases = shipped().phrases
    german = replace(phrases, texts={**phrases.texts, "type_year": "Gib das Jahr ein: {question}"})
    typed = replace(question(Typed(("1957",))), prompt="Gib das Jahr ein: Wann flog Sputnik 1?")
    assert aloud(typed, german).prompt == "Wann flog Sputnik 1?"
