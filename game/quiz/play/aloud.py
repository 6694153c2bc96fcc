"""What a question to be typed says to a class, which answers aloud: the question alone."""

from dataclasses import replace
from functools import lru_cache

from game.facts.model import Bank

_TASKS = (
    "type_year",
    "type_number",
    "type_any_name",
    "type_answer",
    "type_answer_of_letters",
    "type_name",
)
_QUESTION = "{question}"


@lru_cache(maxsize=2)  # as many as the indexes that are kept of banks
def aloud(bank: Bank) -> Bank:
    """The bank with phrases that do not tell to type; made once of each, so that its index is."""
    phrases = bank.phrases
    texts = dict(phrases.texts)
    for task in _TASKS:
        texts[task] = _QUESTION
    of_class = replace(phrases, texts=texts)
    return replace(bank, phrases=of_class)
