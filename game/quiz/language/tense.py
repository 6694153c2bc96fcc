"""The tense in which a fact is told: that of what is over, or of what still is."""

from game.facts.model import Fact
from game.facts.relation import PAST, PRESENT
from game.facts.tenses import OVER, PAUSED, STILL, in_past, in_present


def in_tense(wording: str, fact: Fact) -> str:
    """The wording with one word of each of its pairs, as the status of the fact has it."""
    if "|" not in wording:
        return wording
    return in_past(wording) if _is_past(fact) else in_present(wording)


def in_tense_of_several(wording: str, fact: Fact) -> str:
    """The same where the fact stands for several, which may be over or not: as its relation has it, if it says so."""
    if "|" not in wording or not fact.relation.tense:
        return in_tense(wording, fact)
    return in_present(wording) if fact.relation.tense == PRESENT else in_past(wording)


def _is_past(fact: Fact) -> bool:
    """What has a date has happened, unless it is planned."""
    if fact.relation.type == "date":
        return fact.status != "planned"
    if fact.status in OVER:
        return True
    if fact.status in STILL:
        return False
    if fact.status == PAUSED:
        return fact.relation.tense == PAST
    return fact.relation.tense != PRESENT
