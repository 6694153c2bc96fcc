"""The tense in which a fact is told: that of what is over, or of what still is."""

from game.facts.model import Fact
from game.facts.relation import PAST, PRESENT, Phrasings
from game.facts.tenses import OVER, PAUSED, STILL, in_past, in_present


def in_tense(phrasings: Phrasings, fact: Fact) -> Phrasings:
    """The wordings with one word of each of their pairs, as the status of the fact has it."""
    return _told(phrasings, _is_past(fact))


def in_tense_of_several(phrasings: Phrasings, fact: Fact) -> Phrasings:
    """The same where the fact stands for several, which may be over or not: as its relation has it, if it says so."""
    tense = fact.relation.tense
    if not tense:
        return in_tense(phrasings, fact)
    return _told(phrasings, tense == PAST)


def _told(phrasings: Phrasings, past: bool) -> Phrasings:
    words = in_past if past else in_present
    return tuple(map(words, phrasings))


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
