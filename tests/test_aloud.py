"""A class answers typed questions aloud, and is not told to type."""

from dataclasses import replace

from game.facts.model import Bank
from game.quiz.play.aloud import aloud
from game.quiz.play.lesson_plan import TO_TYPE, Planned
from game.quiz.question import Question
from tests.support.samples import shipped, shipped_questions


def to_type() -> list[Question]:
    return [made for made in shipped_questions() if made.kind == TO_TYPE]


def asked(fact: str, bank: Bank) -> Question:
    found = Planned(fact, TO_TYPE, 1).question(bank)
    assert found is not None
    return found


def test_a_class_is_not_told_to_type() -> None:
    typed = to_type()
    assert len(typed) > 20
    for made in typed:
        said = asked(made.fact, shipped())
        assert "Type the" in made.prompt or "Type one" in made.prompt
        assert "Type" not in said.prompt
        assert said.prompt.endswith("?")


def test_whatever_a_teacher_has_the_phrases_say() -> None:
    """Also where the question stands in the middle, or comes twice."""
    phrases = shipped().phrases
    texts = dict(phrases.texts)
    for name in texts:
        if name.startswith("type_"):
            texts[name] = "Schreibt auf: {question} Noch einmal: {question} Los!"
    german = replace(shipped(), phrases=replace(phrases, texts=texts))
    for made in to_type()[:5]:
        assert asked(made.fact, german).prompt == asked(made.fact, shipped()).prompt


def test_all_else_is_asked_as_it_is() -> None:
    chosen = next(made for made in shipped_questions() if made.kind == "direct")
    planned = Planned(chosen.fact, "direct", 1)
    found = planned.question(shipped())
    assert found is not None
    assert found == planned.question(aloud(shipped()))


def test_it_is_made_once_of_each_bank() -> None:
    assert aloud(shipped()) is aloud(shipped())
