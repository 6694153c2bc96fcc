"""What a question to be typed says to a class, which answers aloud: the question alone."""

import re
from dataclasses import replace
from functools import lru_cache

from game.facts.phrases import PLACE, Phrases
from game.quiz.question import Question, Typed

_TASKS = ("type_year", "type_number", "type_any_name", "type_answer", "type_answer_of_letters", "type_name")


def aloud(question: Question, phrases: Phrases) -> Question:
    """Without the words that tell to type; any other question as it is."""
    if not isinstance(question.form, Typed):
        return question
    for task in _TASKS:
        pattern = _with_task(phrases.texts[task])
        told = pattern.fullmatch(question.prompt)
        if told:
            return replace(question, prompt=told["question"])
    return question


@lru_cache
def _with_task(phrase: str) -> re.Pattern[str]:
    """What the phrase makes of any question, which is the group of this name."""
    pattern = ""
    for number, part in enumerate(PLACE.split(phrase)):
        is_place = number % 2 == 1
        if not is_place:
            pattern += re.escape(part)
        elif part == "question" and "(?P<question>" not in pattern:
            pattern += "(?P<question>.+)"
        else:
            pattern += ".+"
    return re.compile(pattern)
