"""Puts what is said of a thing into the tense of its status: what is active has a job, what has ended was so long."""

from collections.abc import Mapping
from functools import lru_cache

from game.facts.model import Fact

_NOW = {
    " was {v}": " is {v}",
    "{s} had a ": "{s} has a ",
    "What was the ": "What is the ",
    "Which of these had ": "Which of these has ",
    "How tall was ": "How tall is ",
}
_TO_COME = {
    "{s} was planned ": "{s} is planned ",
    "What was {s} planned ": "What is {s} planned ",
    "Which of these was planned ": "Which of these is planned ",
}
_THEN = {
    "{v} has a part ": "{v} had a part ",
    "Which agency has ": "Which agency had ",
    "{s} is {v}": "{s} was {v}",
    "{s} has a ": "{s} had a ",
    "How long is ": "How long was ",
    "How wide is ": "How wide was ",
    "How big is ": "How big was ",
}
_WORDS: Mapping[str, Mapping[str, str]] = {
    **dict.fromkeys(("planned", "active"), _NOW | _TO_COME),
    "paused": _NOW,
    **dict.fromkeys(("ended", "cancelled"), _THEN),
}


def in_tense(template: str, fact: Fact) -> str:
    """The wording of the fact's relation; an event keeps the tense of its date."""
    return template if fact.relation.type == "date" else _in_tense(template, fact.status)


@lru_cache(maxsize=512)  # more than a bank has templates
def _in_tense(template: str, status: str) -> str:
    for words, others in _WORDS.get(status, {}).items():
        template = template.replace(words, others)
    return template
