"""What a question on paper says in other words than one on a screen, where nothing is typed and nothing follows."""

from collections.abc import Mapping
from dataclasses import replace

from game.facts.model import Bank
from game.quiz.kind_table import TABLE

_SAID: Mapping[str, str] = {
    "what_is_right": "if_it_is_false",
    "estimate": "mark_estimate",
    "point_to_year": "mark_year",
    "type_year": "write_year",
    "type_number": "write_number",
    "type_any_name": "write_any_name",
    "type_answer": "write_answer",
    "type_answer_of_letters": "write_answer_of_letters",
    "type_name": "write_name",
}

ON_PAPER = tuple(kind for kind, told in TABLE.items() if told.on_paper)


def on_paper(bank: Bank) -> Bank:
    """The bank with the phrases of paper in place of those of the screen."""
    phrases = bank.phrases
    texts = dict(phrases.texts)
    for name, written in _SAID.items():
        texts[name] = texts[written]
    of_paper = replace(phrases, texts=texts)
    return replace(bank, phrases=of_paper)
