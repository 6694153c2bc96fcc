"""What a question on paper says in other words than one on a screen, where nothing is typed and nothing follows."""

from collections.abc import Mapping
from dataclasses import replace

from game.facts.model import Bank
from game.quiz.kinds import KINDS

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
_NOT_ON_PAPER = ("clue_ladder", "what_is_seen")  # clues come one after the other; pictures want colours

ON_PAPER = tuple(kind for kind in KINDS if kind not in _NOT_ON_PAPER)


def on_paper(bank: Bank) -> Bank:
    """The bank with the phrases of paper in place of those of the screen."""
    phrases = bank.phrases
    texts = dict(phrases.texts)
    for name, written in _SAID.items():
        texts[name] = texts[written]
    of_paper = replace(phrases, texts=texts)
    return replace(bank, phrases=of_paper)
